// The texts that are measured: what rules say of the files and what they say to do, and what each duty of the law asks.

import { fileChecks } from '../../src/engine/file-checks.ts'
import { fixSays } from '../../src/engine/fix.ts'
import { dutyIds, dutyOf } from '../../src/law/index.ts'
import { glossary } from '../../src/report/words/glossary.ts'
import { rules } from '../../src/rules/index.gen.ts'

export interface Measured {
  /** The rule or the row. */
  readonly id: string
  readonly text: string
}

const drawn = /#\s*(?:\^+|nowhere) (?:error|gap|question|advice|note): (.+)$/gm

/** What a rule says of its own example. */
export const messages: readonly Measured[] = [
  ...rules.flatMap((rule) => ('fail' in rule ? said(rule.id, String(rule.fail)) : [])),
  ...Object.entries(fileChecks).flatMap(([id, { example }]) => said(id, example)),
]

function said(id: string, example: string): Measured[] {
  return [...new Set([...example.matchAll(drawn)].map(([, text = '']) => text))].map((text) => ({ id, text }))
}

export const fixes: readonly Measured[] = [
  ...rules.map(({ id, fix }) => ({ id, text: fixSays(fix) })),
  ...Object.entries(fileChecks).map(([id, { fix }]) => ({ id, text: fix })),
]

/** What the law asks of anybody, as the duties table says it. */
export const dutySentences: readonly Measured[] = dutyIds
  .filter((id) => dutyOf(id).force === 'must' && dutyOf(id).nature === 'duty')
  .map((id) => ({ id, text: dutyOf(id).says }))

export const meanings: readonly Measured[] = glossary.flatMap(({ terms }) =>
  terms.map(({ word, means }) => ({ id: word, text: means })),
)

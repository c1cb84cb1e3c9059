// Runs one rule on a piece of YAML: an example of the rule, or a case of the corpus.

import type { Attestation } from '../model/attestation.ts'
import { link } from '../model/link/link.ts'
import { describeDate } from '../readings/date.ts'
import type { Reference } from '../reference/reference.ts'
import type { Finding } from '../result/run-result.ts'
import { parseFiles } from '../source/parse.ts'
import { runRules } from './check.ts'
import { Completeness } from './completeness.ts'
import { readDocuments } from './documents.ts'
import { evidenceOf } from './evidence.ts'
import { findingsOf } from './findings.ts'
import type { Rule } from './rule.ts'

export interface ExampleRun {
  /** What the rule found. */
  readonly findings: readonly Finding[]
  /** Errors of the file itself. An example should have none. */
  readonly errors: readonly Finding[]
  /** Statements, as printed: `The plan was agreed. (Board minute, item 5; Board secretary; 14 March 2024)` */
  readonly declared: readonly string[]
  /** What shows the duty, as a report quotes it: `period: 2024-34`. */
  readonly shown: readonly string[]
  /** Why nothing is said of a subject: a fact that excludes the duty, or what is not known. */
  readonly notJudged: readonly string[]
  /** The subjects of which the rule says nothing at all, which is a mistake of ours. */
  readonly silent: readonly string[]
  /** Whether the rule applied to any subject. */
  readonly looked: boolean
}

/** The day at which examples are judged, unless a line `# as-of: 2018-01-01` gives another. */
export const exampleDay = '2026-11-22'

/** Fingerprints of examples are not used, so they need no partnership and no hash. */
const noIdentity = { partnershipKey: '', sha256: () => '', completeness: Completeness.whole }

export async function runExample(
  rule: Rule,
  yaml: string,
  reference: Reference,
  path = 'example.yaml',
): Promise<ExampleRun> {
  const asOf = /^# as-of: (\d{4}-\d{2}-\d{2})$/m.exec(yaml)?.[1] ?? exampleDay
  const parsed = await parseFiles([{ path, text: yaml, bytes: 0, sha256: '', encoding: 'UTF-8' }])
  const read = await readDocuments(parsed)
  const linked = link(read.documents, { reference, asOf })
  const checked = runRules({
    rules: [rule],
    context: { partnership: linked.partnership, reference, asOf },
    gaps: read.gaps,
    completeness: Completeness.whole,
  })
  const ofFiles = findingsOf(
    {
      files: [...parsed.problems, ...read.problems],
      shapes: read.shapes,
      links: linked.problems,
      judged: [],
      crashes: checked.crashes,
    },
    parsed.origins,
    noIdentity,
  )
  return {
    findings: findingsOf(
      { files: [], shapes: [], links: [], judged: checked.judged, crashes: [] },
      parsed.origins,
      noIdentity,
    ).filter((finding) => finding.rule === rule.id),
    errors: ofFiles.filter(({ level }) => level === 'error'),
    declared: checked.judged.flatMap(({ attestation }) => (attestation ? [inOneLine(attestation)] : [])),
    shown: evidenceOf(checked.shown, parsed.origins).map(({ field, words }) =>
      field === undefined ? words : `${field}: ${words}`,
    ),
    notJudged: [...new Set(checked.notJudged.map(({ why }) => why))],
    silent: checked.silent.map(({ subject }) => subject),
    looked: (checked.looked.get(rule) ?? []).length > 0,
  }
}

function inOneLine({ claim, evidence, locator, owner, date }: Attestation): string {
  const where = [evidence, ...(locator === undefined ? [] : [locator])].join(', ')
  return `${claim} (${where}; ${owner}; ${describeDate(date)})`
}

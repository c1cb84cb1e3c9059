// The pages of `loip explain`, line by line.

import { runExample } from '../../engine/example.ts'
import { type FileCheckId, fileChecks } from '../../engine/file-checks.ts'
import { asFix, piece } from '../../engine/fix.ts'
import type { Rule } from '../../engine/rule.ts'
import { examplesOf } from '../../engine/rule-examples.ts'
import { describeCitation, urlAsAt } from '../../law/citation.ts'
import type { PartInForce } from '../../law/commencement.ts'
import { noDaySet } from '../../law/duty.ts'
import { cautionOf, type DutyId, dutyOf } from '../../law/index.ts'
import { sourceInWords } from '../../law/sources.ts'
import { shippedReference } from '../../reference/index.ts'
import type { Styles } from '../../report/terminal/colour.ts'
import { findingBlock } from '../../report/terminal/findings.ts'
import { findingFacts } from '../../report/terminal/plain.ts'
import { glossary, type Term } from '../../report/words/glossary.ts'
import { decidedWords, forceWords, owedByWords } from '../../report/words/law-words.ts'
import { sanitise, sanitiseAll } from '../../report/words/sanitise.ts'
import { sentence } from '../../report/words/words.ts'
import { capitalise } from '../../text/capitalise.ts'
import { dayInWords } from '../../text/day.ts'
import { wrap, wrapIndented, wrapIndentedWhole } from '../../text/layout.ts'

export interface PageSettings {
  readonly width: number
  readonly styles: Styles
  /** One fact a line, and nothing drawn. */
  readonly plain: boolean
  /** ISO date of the text of the law that is pointed at. */
  readonly asOf: string
  readonly rules: readonly Rule[]
}

function inForceWords(from: string, to: string | undefined): string {
  if (from === noDaySet) return 'Not when it was read, and no day had been set.'
  return `From ${dayInWords(from)}${to === undefined ? '' : ` to ${dayInWords(to)}`}.`
}

const partWords: Readonly<Record<PartInForce['how'], string>> = {
  all: 'in force from',
  some: 'in force for some purposes from',
  new: 'in the Act from',
}

/** `s.15: in force for some purposes from 13 November 2015, by ... For which purposes was not read.` */
function partInForceWords({ provisions, from, how, by, unread }: PartInForce): string {
  return [
    `${provisions}: ${partWords[how]} ${dayInWords(from)}, by ${by}.`,
    ...(unread === undefined ? [] : [unread]),
  ].join(' ')
}

/** What a row of the law table asks, of whom, and where its text is. */
export function dutyLines(id: DutyId, { width, styles, asOf }: PageSettings): string[] {
  const duty = dutyOf(id)
  const { from, to } = duty.inForce
  const caution = cautionOf(duty)
  const page = urlAsAt(duty, asOf)
  const isPractice = duty.force === 'good-practice' && duty.instrument === undefined
  return [
    styles.strong(duty.cite),
    ...wrap(sentenceCase(describeCitation(duty)), width),
    '',
    ...wrap(duty.says, width),
    '',
    ...wrapIndented('Force:    ', forceWords(duty), width),
    ...wrapIndented('Owed by:  ', `${owedByWords(duty)}.`, width),
    ...wrapIndented('Decided:  ', decidedWords(duty), width),
    // Good practice has no text of its own and no day from which it binds.
    ...(isPractice
      ? []
      : wrapIndented(
          'In force: ',
          [inForceWords(from, to), ...(duty.partsInForce ?? []).map(partInForceWords)].join(' '),
          width,
        )),
    ...(page === undefined ? [] : wrapIndentedWhole(isPractice ? 'See also: ' : 'Text:     ', page, width)),
    ...wrapIndented('Read:     ', `${duty.read.map(sourceInWords).join('; ')}.`, width),
    ...(caution === undefined ? [] : wrapIndented('Caution:  ', caution, width)),
    ...(duty.unchecked === undefined
      ? []
      : ['', styles.strong('Why no rule looks at it'), ...wrapIndented('  ', duty.unchecked, width)]),
  ]
}

/** What a rule looks for, with both of its examples, the finding as a check would show it. */
export async function ruleLines(rule: Rule, page: PageSettings): Promise<string[]> {
  const { width, styles } = page
  const { pass, fail } = examplesOf(rule)
  const fix = asFix(rule.fix)
  const part = (heading: string, text: string) => [
    '',
    styles.strong(heading),
    ...wrapIndented('  ', sanitise(text.trim()), width),
  ]
  const others = page.rules.filter((other) => other !== rule && other.cites.some((cite) => cite === rule.cites[0]))
  return [
    `${styles.strong(`Rule ${rule.id}`)}`,
    ...wrapIndented('  ', sentence(rule.title), width),
    ...part('Why it matters', rule.why),
    ...part('What to do', fix.says),
    ...(fix.write === undefined ? [] : ['', ...code(piece(fix.write))]),
    ...(rule.leaves === undefined ? [] : part('What stays for people to judge', rule.leaves)),
    '',
    styles.strong('An example that falls short'),
    ...(await failingLines(rule, fail, page)),
    '',
    styles.strong('An example that shows it'),
    ...code(withoutMarkers(pass)),
    ...(others.length === 0 ? [] : part('Other rules on the same duty', others.map(({ id }) => id).join(', '))),
  ]
}

/** A word of the reports. */
export function termLines({ word, means, see = [] }: Term, { width, styles }: PageSettings): string[] {
  const others = see.map((other) => (/[(\s]/.test(other) ? `loip explain "${other}"` : `loip explain ${other}`))
  return [
    styles.strong(word),
    ...wrapIndented('  ', means, width),
    ...(others.length === 0 ? [] : ['', ...others.flatMap((other) => wrapIndented('  See also: ', other, width))]),
  ]
}

/** Every word of the reports with what it means. */
export function wordsLines({ width, styles }: PageSettings): string[] {
  return glossary.flatMap(({ heading, terms }, index) => [
    ...(index === 0 ? [] : ['']),
    styles.strong(heading),
    ...terms.flatMap(({ word, means }) => ['', ...wrapIndented('  ', `${word}: ${means}`, width)]),
  ])
}

export function checkLines(id: FileCheckId, { width, styles }: PageSettings): string[] {
  const { title, why, fix, example } = fileChecks[id]
  return [
    styles.strong(`Check of the files ${id}`),
    ...wrapIndented('  ', sentence(title), width),
    '',
    styles.strong('Why it matters'),
    ...wrapIndented('  ', why, width),
    '',
    styles.strong('What to do'),
    ...wrapIndented('  ', fix, width),
    ...(example.trim() === ''
      ? []
      : ['', styles.strong('An example of what it finds'), ...code(withoutMarkers(example))]),
  ]
}

async function failingLines(rule: Rule, example: string, { width, styles, plain }: PageSettings): Promise<string[]> {
  const yaml = withoutMarkers(example)
  const { findings } = await runExample(rule, yaml, shippedReference)
  const shown = sanitiseAll(findings).map((finding) =>
    plain ? findingFacts(finding) : findingBlock(finding, width - 2, styles),
  )
  return [...code(yaml), ...shown.flatMap((lines) => ['', ...lines.map((line) => (line === '' ? line : `  ${line}`))])]
}

function code(yaml: string): string[] {
  return yaml.split('\n').map((line) => `    ${line}`.trimEnd())
}

/** Without the comments that mark expected findings for tests, so that line numbers match what is shown. */
function withoutMarkers(yaml: string): string {
  const lines = yaml.trim().split('\n')
  return lines.filter((line) => !/^\s*#\s*(?:\^+|nowhere) (?:error|gap|question|advice|note): /.test(line)).join('\n')
}

function sentenceCase(text: string): string {
  return `${capitalise(text)}.`
}

// A row of the duties table in words, the same in every format.

import { shortCitation as citation } from '../../law/citation.ts'
import type { Declared, DutyResult, ShownBy, Verdict } from '../../result/run-result.ts'
import { groupBy } from '../../text/group-by.ts'
import { quoteUpTo } from '../../text/quote.ts'
import { fileThatWouldTell } from '../brief/plan-files.ts'
import { bookOf } from '../brief/sheets.ts'
import type { DutyGroup, DutyGroups } from './duty-groups.ts'
import { forceWords } from './law-words.ts'
import { lineOrCell } from './line-or-cell.ts'
import { countOf, sentence } from './words.ts'

export { citation }

/** The provisions of some rows, each once: `s.4(3)(a), (3)(b), s.5; Islands (Scotland) Act 2018 s.7, s.8(1)-(4)`. */
export function provisions(rows: readonly DutyResult[]): string {
  const byInstrument = groupBy(rows, ({ instrument = '' }) => instrument)
  const citesOf = (some: readonly DutyResult[]) => closedUp([...new Set(some.map(({ cite }) => cite))]).join(', ')
  return [...byInstrument].map(([instrument, some]) => `${instrument} ${citesOf(some)}`.trim()).join('; ')
}

/** `s.4(3)(a), (3)(b)`: a section is not named again where the provision before is in the same one. */
function closedUp(cites: readonly string[]): string[] {
  const section = (cite: string | undefined) => /^s\.\d+(?=\()/.exec(cite ?? '')?.[0]
  return cites.map((cite, index) => {
    const here = section(cite)
    return here !== undefined && here === section(cites[index - 1]) ? cite.slice(here.length) : cite
  })
}

/** `Owed by the Scottish Ministers or by other bodies (9): s.1(1), ...` Guidance is only counted: its paragraphs say little. */
export function groupLine({ what, rows }: DutyGroup): string {
  const law = rows.filter(({ force }) => force === 'must')
  return law.length === 0 ? `${what} (${rows.length}).` : `${what} (${rows.length}): ${provisions(law)}.`
}

export function notLookedAtHeading({ notLookedAt }: DutyGroups): string {
  return `Rows that no rule looks at (${notLookedAt.reduce((sum, { rows }) => sum + rows.length, 0)})`
}

export const noneJudged = 'No duty was judged.'

export const powersHeading = 'Powers, definitions and exceptions of the law'
export const powersSentence = 'These are no duties, and are not counted among them.'

/** A power, a definition or an exception of the law. */
export function isNoDuty({ force, nature }: Pick<DutyResult, 'force' | 'nature'>): boolean {
  return force === 'must' && nature !== 'duty'
}

/** What a row asks; of one that is no duty, also what it is. */
export function saysOf(row: DutyResult): string {
  return isNoDuty(row) ? `${row.says} ${forceWords(row)}` : row.says
}

export const othersHeading = 'Duties of others that touch these plans'
export const othersSentence = 'Other bodies answer for these, each under its own Act, and the partnership does not.'

/** So that a reader sees that no row is missing. */
export function sumSentence(groups: DutyGroups): string {
  const { judged, powers, advice, others, settled, notLookedAt } = groups
  const rest = [...settled, ...notLookedAt].map(({ rows }) => rows.length)
  const parts = [judged.length, powers.length, advice.length, others.length, ...rest].filter((count) => count > 0)
  const sum = parts.reduce((total, count) => total + count, 0)
  return `${parts.join(' + ')} = ${countOf(sum, 'row')}, every row of the law table.`
}

/** What stays open, so that nobody who reads of no gap and no question takes it for the end of the matter. A sentence each. */
export function leftOpen(groups: DutyGroups): string[] {
  return [leftToPeople(groups), leftUntold(groups)].flatMap((text) => text ?? [])
}

const ofTheLaw = (count: number) => countOf(count, 'duty of the law', 'duties of the law')

/** `Cannot be told yet: 7 duties of the law. The duties table says what has to be known first.` */
function leftUntold({ judged }: DutyGroups): string | undefined {
  const count = judged.filter(({ verdict }) => verdict === 'cannot-tell').length
  return count === 0
    ? undefined
    : `Cannot be told yet: ${ofTheLaw(count)}. The duties table says what has to be known first.`
}

/** `Left for people to judge: 1 duty of the law as a whole, and a part of 48 others, as the duties table says.` */
function leftToPeople({ judged }: DutyGroups): string | undefined {
  const whole = judged.filter(({ verdict }) => verdict === 'for-people').length
  const partly = judged.filter(leavesAPart).length
  if (whole + partly === 0) return undefined
  const rows = 'as the duties table says'
  if (partly === 0) return `Left for people to judge: ${ofTheLaw(whole)}.`
  if (whole === 0) return `Left for people to judge: a part of ${ofTheLaw(partly)}, ${rows}.`
  return `Left for people to judge: ${ofTheLaw(whole)} as a whole, and a part of ${countOf(partly, 'other')}, ${rows}.`
}

/** The row says so itself, because nothing else is asked there. */
function leavesAPart({ verdict, add, why, leaves }: DutyResult): boolean {
  return verdict !== 'for-people' && add.length === 0 && leaves !== undefined && why === leaves
}

export const dutiesPointer = 'loip duties gives every row with its reason, and loip explain all there is to say of one.'

/** What guidance asks for, and where the files say that it is departed from. */
export function adviceHeading({ advice }: DutyGroups): string {
  const departs = advice.some(({ verdict }) => verdict === 'explained') ? ' or is departed from' : ''
  return `Guidance and good practice that asks for something${departs}`
}

/** Places as `path:line` below the folder of all the files, each once; beyond `most`, how many more there are. */
export function placesOf({ where }: DutyResult, folder: string, most: number): string[] {
  const below = (path: string) => (path.startsWith(folder) ? path.slice(folder.length) : path)
  const places = [...new Set(where.map((span) => `${below(span.path)}:${lineOrCell(span)}`))]
  return atMost(places, most, (more) => `and ${countOf(more, 'more place')}`)
}

/** Over what `asks` gives. */
export const whatToAdd = 'What to add, or to know'

/**
 * What to add, or what stands in the files and what is declared, with the reason why nothing is asked. With the run: which file would tell
 * what cannot be told yet.
 */
export function asks(row: DutyResult, most: number, run?: RunFiles): string[] {
  const { add, declared, why } = row
  if (add.length === 0) {
    const statements = declared.map(declaredWords)
    return [
      ...evidenceSentence(row),
      ...atMost(
        statements,
        most,
        (more) => `And ${countOf(more, 'more statement')}: loip check --format json has them all.`,
      ),
      ...(why === undefined ? [] : [why]),
      ...(run === undefined ? [] : whatWouldTell(row, run)),
    ]
  }
  return atMost(add, most, (more) => `And ${countOf(more, 'more thing')}: see the findings.`)
}

type RunFiles = Parameters<typeof fileThatWouldTell>[1]

/** `File that would tell: localities/<name>.yaml, a file to add.` None where loip itself is why it cannot be told. */
export function whatWouldTell(row: DutyResult, run: RunFiles): string[] {
  if (row.verdict !== 'cannot-tell' || row.why?.includes('mistake in loip') === true) return []
  const { path, isThere, sheet } = fileThatWouldTell(row, run)
  if (sheet !== undefined) return [`Sheet that would tell: ${sheet}.`]
  const { into } = row.wouldTell ?? {}
  // At the margin of a file that holds one document there is no choice of places.
  const line =
    into === undefined || (into.start.line === 1 && into.start.column === 1)
      ? ''
      : `, in what begins on line ${into.start.line}`
  return [`File that would tell: ${path}${isThere ? line : ', a file to add'}.`]
}

/** The YAML that would tell what cannot be told yet, a line each: for whoever has the files open. None of a workbook. */
export function toWriteThere({ verdict, wouldTell }: DutyResult, run: RunFiles): string[] {
  if (bookOf(run) !== undefined) return []
  return verdict === 'cannot-tell' ? (wouldTell?.yaml?.split('\n') ?? []) : []
}

/** Verdicts that rest on what stands in the files, and are told with it. What is declared is told with its statement. */
const restsOnEvidence: readonly Verdict[] = ['shown', 'for-people']

/** What stands in the files: `These files say: period “2024-34”; and 2 more.` None where the row rests on nothing in them. */
export function evidenceSentence({ verdict, evidence }: DutyResult): string[] {
  if (!restsOnEvidence.includes(verdict) || evidence.length === 0) return []
  const all = [...new Set(evidence.map(pieceWords))]
  const pieces = all.slice(0, mostQuoted)
  const more = all.length - pieces.length
  return [`These files say: ${pieces.join('; ')}${more === 0 ? '' : `; and ${countOf(more, 'more place')}`}.`]
}

/** Each piece of evidence: `period “2024-34”`. */
export function evidenceLines({ evidence }: DutyResult): string[] {
  return evidence.map(pieceWords)
}

function pieceWords({ field, words }: ShownBy): string {
  return `${field === undefined ? '' : `${field.replaceAll('_', ' ')} `}${quoteUpTo(longestEvidence, words)}`
}

const mostQuoted = 3
const longestEvidence = 120

/** `Declared by Ann Example, 12 March 2026: “The Board considered them.” Evidence: Board minute, item 6.` */
export function declaredWords({ claim, evidence, locator, owner, date }: Declared): string {
  const where = locator === undefined ? evidence : `${evidence}, ${locator}`
  return `Declared by ${owner}, ${date}: ${sentence(claim)} Evidence: ${sentence(where)}`
}

function atMost(texts: readonly string[], most: number, rest: (more: number) => string): string[] {
  return texts.length <= most ? [...texts] : [...texts.slice(0, most - 1), rest(texts.length - most + 1)]
}

/** Rows that were not read in the instrument itself, by the caution that goes with them. */
export function cautions(rows: readonly DutyResult[]): string[] {
  const byCaution = groupBy(rows, ({ caution }) => caution)
  return [...byCaution].map(([caution, marked]) => `${[...new Set(marked.map(citation))].join(', ')}: ${caution}`)
}

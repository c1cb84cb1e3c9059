// Verdicts, levels, days and counts in the words people read. A shape is never shown without its word, for accessibility.

import type { DutyResult, FileRead, Finding, Level, Verdict } from '../../result/run-result.ts'
import type { Span } from '../../source/position.ts'
import { dayInWords, monthNames } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'

interface Label {
  readonly word: string
  readonly shape: string
}

/** A finding says one of these of its duty; a remark changes nothing. */
type FindingVerdict = NonNullable<Finding['verdict']>

const verdicts: Readonly<Record<Verdict | FindingVerdict, Label>> = {
  shown: { word: 'Shown', shape: '✓' },
  declared: { word: 'Declared', shape: '◆' },
  explained: { word: 'Explained', shape: '◇' },
  'for-people': { word: 'For people to judge', shape: '?' },
  missing: { word: 'Missing', shape: '■' },
  'not-shown': { word: 'Not shown', shape: '□' },
  pending: { word: 'Not due yet', shape: '○' },
  'cannot-tell': { word: 'Cannot be told yet', shape: '…' },
  'not-applicable': { word: 'Not called for', shape: '–' },
  'not-looked-at': { word: 'Not looked at', shape: '·' },
  remark: { word: 'Remark', shape: '·' },
}

/** `many` heads a list; `counted` stands after a number where those two do not do. */
const levelLabels: Readonly<
  Record<Level, Label & { readonly many: string; readonly counted?: readonly [one: string, many: string] }>
> = {
  error: { word: 'Error', many: 'Errors', shape: '▲' },
  gap: { word: 'Gap', many: 'Gaps', shape: '■' },
  question: { word: 'Question', many: 'Questions', shape: '□' },
  advice: { word: 'Advice', many: 'Advice', counted: ['piece of advice', 'pieces of advice'], shape: '◇' },
  note: { word: 'Note', many: 'Notes', shape: '·' },
}

export function verdictWord(verdict: Verdict | FindingVerdict): string {
  return verdicts[verdict].word
}

/** Guidance and good practice have a mark of their own: whoever counts squares counts duties of the law. */
export function verdictShape(verdict: Verdict, force: Force = 'must'): string {
  const isAsked = verdict === 'missing' || verdict === 'not-shown'
  return force !== 'must' && isAsked ? levelLabels.advice.shape : verdicts[verdict].shape
}

export type Force = DutyResult['force']

export function levelWord(level: Level): string {
  return levelLabels[level].word
}

export function levelShape(level: Level): string {
  return levelLabels[level].shape
}

/** For headings: `Gaps`. */
export function levelWords(level: Level): string {
  return levelLabels[level].many
}

/** `1 gap`, `3 gaps`, `4 pieces of advice`. */
export function countOfLevel(count: number, level: Level): string {
  return `${inThousands(count)} ${levelNoun(count, level)}`
}

/** What is counted, without its number: `gaps`, `piece of advice`. */
export function levelNoun(count: number, level: Level): string {
  const { word, many, counted: [one, more] = [word, many] } = levelLabels[level]
  return (count === 1 ? one : more).toLowerCase()
}

/** `1 file`, `7 files`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${inThousands(count)} ${count === 1 ? one : many}`
}

/** With a full stop, unless it ends in punctuation. */
export function sentence(text: string): string {
  return /[.?!…:][”)]?$/.test(text) ? text : `${text}.`
}

/** The first `most` UTF-16 units of a text, or one fewer where that would split a surrogate pair. */
export function beginningOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}

/** `22 November 2026` as `2026-11-22`; undefined where the words are more or less than one day. */
export function isoDay(words: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return dayInWords(words) === words ? undefined : words
  const [, day = '', name = '', year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(words) ?? []
  const month = monthNames.indexOf(name) + 1
  if (month === 0) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `loip.yaml:4:9`, as editors and terminals open it; of a workbook `plans.xlsx:Outcomes!C7`. */
export function place({ path, start, cell }: Span): string {
  return `${path}:${cell ?? `${start.line}:${start.column}`}`
}

/** `loip.yaml, line 4, column 9`, or `plans.xlsx, cell Outcomes!C7`. */
export function placeInWords({ path, start, cell }: Span): string {
  return `${path}, ${cell === undefined ? `line ${start.line}, column ${start.column}` : `cell ${cell}`}`
}

export function kindsOf({ kinds }: FileRead): string {
  return kinds.length === 0 ? 'no plan file' : joinAnd(kinds.map((kind) => kind.replaceAll('-', ' ')))
}

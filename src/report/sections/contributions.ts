import type { ContributionRow, Declared, RunResult } from '../../result/run-result.ts'
import { capitalise } from '../../text/capitalise.ts'
import { declaredWords } from '../words/duty-words.ts'
import type { ReportSection, ReportTable } from './section.ts'

const columns = [
  { heading: 'Partner', share: 22 },
  { heading: 'For', share: 28 },
  { heading: 'What', share: 22 },
  { heading: 'Decided', share: 28 },
]

export const contributions: ReportSection = {
  name: 'contributions',
  about: 'What partners put in. Amounts are as they were written, and are not added up.',
  tables: tablesOf,
}

function tablesOf({ contributions }: RunResult): ReportTable[] {
  const shared = sharedStatements(contributions)
  const sentences = [
    'Amounts are as they were written, and are not added up.',
    'Nil is an answer where the partnership decided that nothing is asked.',
    ...shared.map((words, index) => `Statement ${index + 1}: ${words}`),
  ]
  return [
    { heading: 'What partners put in', sentences, columns, rows: contributions.map((row) => cellsOf(row, shared)) },
  ]
}

/** Statements behind several entries: each is printed in full once, above the table. */
function sharedStatements(rows: readonly ContributionRow[]): string[] {
  const all = rows.flatMap(({ decided }) => (decided ? [declaredWords(decided)] : []))
  return [...new Set(all.filter((words, index) => all.indexOf(words) < index))]
}

function cellsOf(row: ContributionRow, shared: readonly string[]): readonly (readonly string[])[] {
  return [
    [row.partner],
    row.for.length === 0 ? ['Not said'] : row.for,
    [whatOf(row), ...(row.period === undefined ? [] : [row.period])],
    [decidedWords(row.decided, shared)],
  ]
}

function decidedWords(decided: Declared | undefined, shared: readonly string[]): string {
  if (decided === undefined) return 'Nobody stands behind this here'
  const words = declaredWords(decided)
  const number = shared.indexOf(words) + 1
  return number > 0 ? `Statement ${number}, ${decided.date}` : words
}

/** `Funds: £40,000 a year`, `Staff`, `Nil`. */
export function whatOf({ kind, amount }: ContributionRow): string {
  if (kind === undefined) return amount ?? 'Not said'
  const word = capitalise(kind)
  return amount === undefined ? word : `${word}: ${amount}`
}

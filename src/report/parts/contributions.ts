import type { ContributionRow, RunResult } from '../../result.ts'
import { declaredWords } from '../duty-words.ts'
import type { ReportTable } from '../tables.ts'

const columns = [
  { heading: 'Partner', share: 22 },
  { heading: 'For', share: 28 },
  { heading: 'What', share: 22 },
  { heading: 'Decided', share: 28 },
]

export function contributionsTables({ contributions }: RunResult): ReportTable[] {
  const sentences = [
    'Amounts are as they were written, and are not added up.',
    'Nil is an answer where the partnership decided that nothing is asked.',
  ]
  return [{ heading: 'What partners put in', sentences, columns, rows: contributions.map(cellsOf) }]
}

function cellsOf(row: ContributionRow): readonly (readonly string[])[] {
  return [
    [row.partner],
    row.for.length === 0 ? ['Not said'] : row.for,
    [whatOf(row), ...(row.period === undefined ? [] : [row.period])],
    [row.decided === undefined ? 'No decision is recorded here' : declaredWords(row.decided)],
  ]
}

/** `Funds: £40,000 a year`, `Staff`, `Nil`. */
function whatOf({ kind, amount }: ContributionRow): string {
  if (kind === undefined) return amount ?? 'Not said'
  const word = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  return amount === undefined ? word : `${word}: ${amount}`
}

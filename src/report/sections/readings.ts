// Every value that stands in the files in words, with what it was read as and how sure that is.

import type { ReadingRow, RunResult } from '../../result/run-result.ts'
import { lineOrCell } from '../words/line-or-cell.ts'
import type { ReportSection, ReportTable } from './section.ts'

export const readings: ReportSection = {
  name: 'readings',
  about: 'What every date, period, year and figure in words was read as, and how sure that is.',
  isOnRequest: true,
  tables: tablesOf,
}

const sureness: Readonly<Record<ReadingRow['sure'], string>> = {
  certain: 'certain',
  guessed: 'it may be meant otherwise',
  kept: 'not read; the words are kept',
  unsaid: 'no value yet',
  slip: 'it cannot be right',
}

/** The least sure first: those are for people to look at. */
const order: readonly ReadingRow['sure'][] = ['slip', 'kept', 'guessed', 'unsaid', 'certain']

function tablesOf({ readings: all = [] }: RunResult): ReportTable[] {
  return [
    {
      heading: 'Readings',
      sentences: ['The words always stay as they are written. Rules and tables use what they were read as.'],
      columns: [
        { heading: 'Words', share: 5 },
        { heading: 'Read as', share: 5 },
        { heading: 'How sure', share: 3 },
        { heading: 'Where', share: 4 },
        { heading: 'Why', under: 1 },
      ],
      rows: order.flatMap((sure) => all.filter((row) => row.sure === sure).map(cellsOf)),
    },
  ]
}

function cellsOf({ words, reading, sure, field, span, why }: ReadingRow): string[][] {
  return [
    [words],
    reading === undefined ? [] : [reading],
    [sureness[sure]],
    [`${field}${span === undefined ? '' : `, ${span.path}:${lineOrCell(span)}`}`],
    why === undefined ? [] : [why],
  ]
}

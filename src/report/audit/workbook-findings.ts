// The findings of all partnerships, kept while an audit runs for its workbook. Memory is bounded: a few texts a
// finding, and no more findings than a sheet holds.

import type { AuditRow } from '../../audit/row.ts'
import { eachAlone, type Finding } from '../../result/run-result.ts'
import { lineOrCell } from '../words/line-or-cell.ts'
import { sanitise } from '../words/sanitise.ts'
import { levelWord, verdictWord } from '../words/words.ts'
import { type Cell, dayOrWords } from '../workbook/cell.ts'
import type { SheetColumn } from '../workbook/sheet.ts'

/** Rows that a sheet of the workbook holds at most: beyond that, the CSV beside it is what opens and filters well. */
export const mostRows = 5_000

export const sheetFindingColumns: readonly SheetColumn[] = [
  { heading: 'Level', width: 10 },
  { heading: 'About', width: 24 },
  { heading: 'What is so', width: 36 },
  { heading: 'What to do', width: 36 },
  { heading: 'Citation', width: 14 },
  { heading: 'Stands', width: 14 },
  { heading: 'File', width: 26 },
  { heading: 'Line', width: 8 },
  { heading: 'Rule', width: 20 },
  { heading: 'Accepted until', width: 16 },
]

/** The cells of each finding, as plain data that can be posted between threads. */
export function sheetFindingCells(findings: readonly Finding[]): Cell[][] {
  const text = (words: string | undefined) => (words === undefined || words === '' ? undefined : sanitise(words))
  return findings
    .flatMap(eachAlone)
    .map(({ level, subject, says, fix, cite, verdict, span, rule, accepted }) => [
      levelWord(level),
      text(subject),
      text(says),
      text(fix),
      cite,
      verdict && verdictWord(verdict),
      text(span?.path),
      span && lineOrCell(span),
      rule,
      dayOrWords(accepted?.reviewBy),
    ])
}

export class AuditFindings {
  readonly #byRow = new Map<AuditRow, readonly (readonly Cell[])[]>()
  #count = 0

  add(row: AuditRow, cells: readonly (readonly Cell[])[]): void {
    this.#count += cells.length
    if (this.#count > mostRows) this.#byRow.clear()
    else this.#byRow.set(row, cells)
  }

  /** How many there are, those that were not kept among them. */
  get count(): number {
    return this.#count
  }

  /** None where there are more than a sheet holds. */
  of(row: AuditRow): readonly (readonly Cell[])[] {
    return this.#byRow.get(row) ?? []
  }
}

// The row of the example, which is never read.
import { type BookCell, type BookSheet, placeOf } from '../book.ts'
import { exampleCells } from '../example.ts'
import type { Table } from '../headings.ts'
import { exampleMark } from '../layout.ts'
import { normal } from '../same-words.ts'
import type { Reading } from './reading.ts'

export function isMarked(cells: readonly (BookCell | undefined)[], keyColumn: number | undefined): boolean {
  const first = cells.find((cell, column) => cell !== undefined && column !== keyColumn)
  return first?.text.startsWith(exampleMark.trim()) === true
}

/** The example is never read; what somebody typed over it would be lost without a word. */
export function checkExample(
  reading: Reading,
  sheet: BookSheet,
  at: number,
  { layout, fields }: Table,
  cells: readonly (BookCell | undefined)[],
): void {
  const example = exampleCells(layout, reading.roots)
  for (const [column, field] of fields) {
    const text = cells[column]?.text
    if (text === undefined || normal(text) === normal(example.get(field.id) ?? '')) continue
    reading.remark(
      'error',
      `${placeOf(sheet, at, column)} was written into the row of the example, which is never read.`,
      'Move it to a row below.',
      sheet,
      at,
      column,
    )
    return
  }
}

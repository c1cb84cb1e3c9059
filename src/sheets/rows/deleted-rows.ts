// Rows that the workbook was written with and that are gone: deleted, each from its list.
import { quote } from '../../text/quote.ts'
import type { BookSheet } from '../book.ts'
import { put } from '../data-at.ts'
import { nameIn, removed, type SheetRow } from '../documents.ts'
import { valueAt } from '../field-path.ts'
import type { SheetLayout } from '../layout.ts'
import type { Reading } from './reading.ts'

export function deletedRows(
  reading: Reading,
  layout: SheetLayout,
  sheet: BookSheet,
  known: ReadonlyMap<string, SheetRow>,
  seen: ReadonlySet<string>,
): void {
  const isPart = (key: string) => [...seen].some((one) => one.startsWith(`${key}/`))
  for (const key of reading.memory?.rows.get(layout.name) ?? []) {
    const row = known.get(key)
    if (row === undefined || seen.has(key)) continue
    const name = nameIn(valueAt(row.place))
    if (row.source.list.length === 0) {
      reading.remark(
        'note',
        `The row of ${quote(name)} is not on the sheet ${sheet.name} any more. A document is not deleted by that.`,
        'To be rid of it, delete its file.',
        sheet,
        0,
        0,
      )
      continue
    }
    if (isPart(key)) continue
    reading.changes.push({
      what: 'no row',
      document: row.document,
      path: row.path,
      sheet: sheet.name,
      row: `${layout.row} ${quote(name)}`,
    })
    put(row.place, removed)
  }
}

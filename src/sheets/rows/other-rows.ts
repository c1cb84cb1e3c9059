// The sheet of all that no column stands for.
import { splitPointer } from '../../text/json-pointer.ts'
import { type BookSheet, firstOf, placeOf } from '../book.ts'
import { pathOf, placeAt, put } from '../data-at.ts'
import { valueAt } from '../field-path.ts'
import { otherSheet } from '../layout.ts'
import { normal } from '../same-words.ts'
import type { Reading } from './reading.ts'

/** Rows of a document, a field and a value: all that no column stands for. */
export function otherRows(reading: Reading, sheet: BookSheet): void {
  const headings = (sheet.rows[0] ?? []).map((cell) => cell?.text)
  const [documentAt, fieldAt, valueAtColumn, keyAt] = [
    otherSheet.document,
    otherSheet.field,
    otherSheet.value,
    'loip',
  ].map((name) => headings.indexOf(name))
  if (fieldAt === undefined || valueAtColumn === undefined || fieldAt === -1 || valueAtColumn === -1) return
  for (let at = 1; at < sheet.rows.length; at++) {
    const cells = sheet.rows[at] ?? []
    const key = keyAt === undefined || keyAt === -1 ? undefined : cells[keyAt]?.text
    const cell = cells[valueAtColumn]
    if (cell?.isUnread === true) continue
    const name = placeOf(sheet, at, valueAtColumn)
    if (key === undefined) {
      const document = documentAt === undefined ? undefined : cells[documentAt]?.text
      if (cells.some((one) => one !== undefined))
        reading.remark(
          'error',
          `Row ${at + 1} of the sheet ${sheet.name} was added by hand, and was not read: this sheet shows what other sheets have no column for.`,
          `Write what is new into the other sheets, or into ${document === undefined ? 'the files' : `${document},`} after loip import.`,
          sheet,
          at,
          firstOf(cells),
        )
      continue
    }
    const [first = '', ...path] = splitPointer(key)
    const document = reading.documents.find((one) => one.key === first)
    const place = document && placeAt(document, path)
    const before = place && valueAt(place)
    if (document === undefined || place === undefined || typeof before !== 'string') continue
    reading.cells.add(place, name)
    if (cell !== undefined && normal(cell.text) === normal(before)) continue
    if (cell === undefined) {
      reading.remark(
        'note',
        `${name} was emptied, and its value was kept.`,
        'To take it out, delete it in the file.',
        sheet,
        at,
        valueAtColumn,
      )
      continue
    }
    put(place, cell.text)
    reading.changes.push({
      what: 'cell',
      document,
      path: pathOf(document, path),
      before,
      after: cell.text,
      value: cell.text,
      cell: name,
      heading: cells[fieldAt]?.text ?? path.join('/'),
    })
  }
}

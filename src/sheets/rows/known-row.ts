// A row that the documents have already: what it says otherwise is set, cell by cell.
import { capitalise } from '../../text/capitalise.ts'
import { quote } from '../../text/quote.ts'
import { type BookCell, type BookSheet, firstOf, placeOf } from '../book.ts'
import { type Column, cellText, fieldOf } from '../columns.ts'
import { put } from '../data-at.ts'
import { parentOf, removed, type SheetRow } from '../documents.ts'
import { valueAt, withField, withoutField } from '../field-path.ts'
import type { Table } from '../headings.ts'
import { kindWords } from '../layout.ts'
import { fieldsWith, fieldValue, wayFor } from '../row-fields.ts'
import { normal, same } from '../same-words.ts'
import { saidKey } from '../sheet-change.ts'
import { valueFrom } from './cell-value.ts'
import { namesOfOutcome } from './outcomes-named.ts'
import type { Reading } from './reading.ts'

export function knownRow(
  reading: Reading,
  sheet: BookSheet,
  at: number,
  table: Table,
  cells: readonly (BookCell | undefined)[],
  row: SheetRow,
): void {
  const { document, path } = row
  staysWhere(reading, sheet, at, table, cells, row)
  const changed: { column: Column; cell: BookCell | undefined; before: string | undefined; name: string }[] = []
  const columns: [Column, string][] = []
  for (const [index, column] of fieldsWith(table, row)) {
    const name = placeOf(sheet, at, index)
    columns.push([column, name])
    const place = fieldOf(row.place, column)?.place
    const value = place && valueAt(place)
    const before = value === undefined ? undefined : cellText(value, column.kind)
    // What no cell can show stands on another sheet, and an empty cell says nothing of it.
    if (value !== undefined && before === undefined) continue
    const cell = cells[index]
    if (cell?.isUnread === true || (reading.isLoose && cell === undefined)) continue
    if (reading.isLoose && cell !== undefined) {
      const other = reading.say(saidKey({ document, path, column }), cell.text, name)
      if (other !== undefined) {
        reading.remark(
          'error',
          `${capitalise(name)} says ${quote(cell.text)}, and ${other.place} says ${quote(other.text)} of the same (${column.heading}).`,
          'Write the same in both, or once.',
          sheet,
          at,
          index,
        )
        continue
      }
    }
    if (normal(before ?? '') === normal(cell?.text ?? '')) continue
    // An outcome may be named by its title where the file has its id.
    const isSaid =
      cell !== undefined &&
      column.layout.names === 'outcome' &&
      JSON.stringify(valueFrom(reading, cell, column, value, sheet, at)) === JSON.stringify(value)
    if (!isSaid) changed.push({ column, cell, before, name })
  }
  const isSet = (one: { cell: BookCell | undefined }) => one.cell !== undefined
  const inOrder = [...changed.filter(isSet), ...changed.filter((one) => !isSet(one)).reverse()]
  for (const { column, cell, before, name } of inOrder) {
    const value = cell && valueFrom(reading, cell, column, fieldValue(row.place, column), sheet, at)
    const now = valueAt(row.place)
    const steps = wayFor(row.place, column, reading.roots[row.document.kind] ?? {}, row.source.list.length === 0)
    const after = value === undefined ? withoutField(now, steps) : withField(now, steps, value)
    put(row.place, after ?? removed)
    if (reading.isNew(document, path)) {
      if (after !== undefined) reading.grown(now, after)
      continue
    }
    reading.changes.push({
      what: 'cell',
      document,
      path,
      column,
      before,
      after: cell?.text,
      value,
      cell: name,
      heading: column.heading,
    })
  }
  reading.read.push({ place: row.place, columns, cell: placeOf(sheet, at, firstOf(cells)) })
}

function staysWhere(
  reading: Reading,
  sheet: BookSheet,
  at: number,
  table: Table,
  cells: readonly (BookCell | undefined)[],
  row: SheetRow,
): void {
  const { specials } = table
  const expected: [number | undefined, string, readonly string[]][] = [
    [specials.get('document'), table.layout.document ?? '', reading.namesOf(row.document)],
    [
      specials.get('kind'),
      table.layout.kind ?? '',
      [kindWords[row.document.kind] ?? row.document.kind, row.document.kind],
    ],
  ]
  const parent = parentOf(row)
  if (parent !== undefined)
    expected.push([specials.get('parent'), table.layout.parent?.heading ?? '', namesOfOutcome(parent)])
  for (const [column, heading, names] of expected) {
    const text = column === undefined ? undefined : cells[column]?.text
    if (column === undefined || text === undefined || names.some((name) => same(name, text))) continue
    reading.remark(
      'error',
      `${placeOf(sheet, at, column)} was changed to ${quote(text)}, and a row is not moved to another ${heading.toLowerCase()} by that.`,
      `Write ${quote(names[0] ?? '')} again. To move the row, type it anew at the end of the table and delete it here.`,
      sheet,
      at,
      column,
    )
  }
}

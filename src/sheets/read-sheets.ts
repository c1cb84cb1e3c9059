// Rows of a workbook to documents: what it remembers, with every cell that says otherwise set, every new row added and every row that is
// gone taken out. A workbook that remembers nothing is all new rows. What is done with each kind of row is in rows/.
import type { PlainMap } from '../source/yaml.ts'
import {
  type Book,
  type BookCell,
  type BookRemark,
  type BookSheet,
  cellName,
  firstOf,
  placeOf,
  rowInWords,
} from './book.ts'
import type { CellPlaces } from './cell-places.ts'
import type { SchemaRoots } from './columns.ts'
import { cellOf, rowKey, rowsOf, type SheetDocument } from './documents.ts'
import { isHeadingRow, isOtherSheet, meaningsOn, type Table, tableOf } from './headings.ts'
import { exampleKey, memorySheet, sheetLayouts } from './layout.ts'
import type { Memory } from './memory.ts'
import { hiddenRowsRemark, hiddenSheetRemark } from './read-workbook.ts'
import { deletedRows } from './rows/deleted-rows.ts'
import { checkExample, isMarked } from './rows/example-row.ts'
import { knownRow } from './rows/known-row.ts'
import { newRow } from './rows/new-row.ts'
import { otherRows } from './rows/other-rows.ts'
import { Reading } from './rows/reading.ts'
import { SameRows } from './rows/same-row.ts'
import type { SheetChange } from './sheet-change.ts'

export interface SheetsRead {
  readonly memory: Memory | undefined
  /** Those that it remembers, as they are now, and those that were added. */
  readonly documents: readonly SheetDocument[]
  readonly changes: readonly SheetChange[]
  readonly remarks: readonly BookRemark[]
  readonly cells: CellPlaces
  /** What cells say of rows that are in the files, by `saidKey`. */
  readonly said: ReadonlyMap<string, string>
  /** The sheets of which the table was found. */
  readonly tables: readonly string[]
}

/** `base`: the documents that rows of a workbook without a memory are held against, by their ids and titles. */
export function readSheets(book: Book, roots: SchemaRoots, base: readonly SheetDocument[] = []): SheetsRead {
  const reading = new Reading(book, roots, base)
  const shown = book.sheets.filter(({ isHidden, name }) => !isHidden && name !== memorySheet)
  const isOnly = shown.length === 1
  for (const sheet of book.sheets)
    if (sheet.isHidden && sheet.name !== memorySheet && tableOf(sheet, roots, reading.labels, shown.length === 0))
      reading.remarks.push(hiddenSheetRemark(sheet, 'error'))
  const tables = shown.flatMap((sheet) => {
    const table = tableOf(sheet, roots, reading.labels, isOnly)
    return table === undefined ? [] : [{ sheet, table }]
  })
  const inOrder = sheetLayouts.flatMap((layout) => tables.filter(({ table }) => table.layout === layout))
  for (const { sheet, table } of inOrder) readTable(reading, sheet, table)
  for (const sheet of shown.filter(isOtherSheet)) otherRows(reading, sheet)
  reading.placeRows()
  for (const document of reading.documents) {
    // One that no row stands for is at the head of the sheet that holds a part of it.
    const own = inOrder.find(({ table }) => table.layout.sources.some(({ kind }) => kind === document.kind))
    const [other] = shown.filter(isOtherSheet)
    const cell = own ? cellName(own.sheet.name, own.table.top, 0) : other && cellName(other.name, 0, 0)
    if (cell !== undefined) reading.cells.addRow({ holder: document as unknown as PlainMap, key: 'data' }, cell)
  }
  return {
    memory: reading.memory,
    documents: reading.documents,
    changes: reading.changes,
    remarks: reading.remarks,
    cells: reading.cells,
    said: reading.said,
    tables: [...inOrder.map(({ sheet }) => sheet.name), ...shown.filter(isOtherSheet).map(({ name }) => name)],
  }
}

function readTable(reading: Reading, sheet: BookSheet, table: Table): void {
  const { layout, top, specials } = table
  reading.remarks.push(...table.remarks)
  const meanings = meaningsOn(layout, reading.roots, reading.labels)
  const keyColumn = specials.get('key')
  const known = new Map(rowsOf(layout, reading.documents).map((row) => [rowKey(row), row]))
  const sameRows = reading.isLoose ? new SameRows(reading, table, known) : undefined
  const remembered = new Set(reading.memory?.rows.get(layout.name))
  const seen = new Set<string>()
  const read: number[] = []
  const created: { row: number; cells: readonly (BookCell | undefined)[] }[] = []
  for (let at = top + 1; at < sheet.rows.length; at++) {
    const cells = sheet.rows[at] ?? []
    const written = keyColumn === undefined ? undefined : cells[keyColumn]?.text
    const key = written ?? sameRows?.keyOf(sheet, at, seen)
    if (key === exampleKey || (written === undefined && isMarked(cells, keyColumn))) {
      checkExample(reading, sheet, at, table, cells)
      continue
    }
    const isEmpty = cells.every((cell, column) => cell === undefined || column === keyColumn)
    const row = key === undefined || seen.has(key) ? undefined : known.get(key)
    if (isEmpty && row === undefined) continue
    if (row === undefined && beginsTable(reading, sheet, at, meanings)) {
      reading.remark(
        'error',
        `A second table begins at ${placeOf(sheet, at, firstOf(cells))}, and its rows were not read.`,
        'Move it to a sheet of its own, or its rows under the headings of the first table.',
        sheet,
        at,
        firstOf(cells),
      )
      break
    }
    read.push(at)
    if (row === undefined && key !== undefined && !seen.has(key) && remembered.has(key)) {
      reading.remark(
        'error',
        `${rowInWords(sheet, at)} belongs to something whose own row was deleted, so it was not read.`,
        'Delete this row as well, or put the other back.',
        sheet,
        at,
        firstOf(cells),
      )
      continue
    }
    if (row === undefined || key === undefined) {
      created.push({ row: at, cells })
      continue
    }
    seen.add(key)
    // A row that was emptied is deleted; one of which no cell shows anything was empty from the start.
    if (!isEmpty) knownRow(reading, sheet, at, table, cells, row)
    else if ([...table.fields.values()].some((column) => cellOf(row, column) !== undefined)) seen.delete(key)
  }
  deletedRows(reading, layout, sheet, known, seen)
  for (const { row, cells } of created) newRow(reading, sheet, row, table, cells)
  const hidden = hiddenRowsRemark(sheet, read)
  if (hidden !== undefined) reading.remarks.push(hidden)
}

/** Whether the headings of another table stand in a row: of the same sheet, or after an empty row of any. */
function beginsTable(reading: Reading, sheet: BookSheet, at: number, meanings: ReturnType<typeof meaningsOn>): boolean {
  if (isHeadingRow(sheet, at, meanings)) return true
  if (sheet.rows[at - 1]?.some((cell) => cell !== undefined) === true) return false
  reading.meanings ??= sheetLayouts.map((layout) => meaningsOn(layout, reading.roots, reading.labels))
  return reading.meanings.some((one) => isHeadingRow(sheet, at, one))
}

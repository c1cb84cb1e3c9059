// One sheet, one table: each column is declared with its heading and the function that gives its cells.
import type { Cell } from './cell.ts'

export interface SheetColumn {
  /** The same in every workbook, whatever a partnership calls things, so that workbooks can be put together. */
  readonly heading: string
  /** In characters. */
  readonly width: number
  /** For the reader to fill in: there even where every cell is empty. With a list, that is what can be chosen. */
  readonly toFillIn?: true | readonly string[]
}

export interface Sheet {
  /** Short, and the name of its table too. */
  readonly name: string
  /** What it holds, for the list of contents: a sentence. */
  readonly about: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface ColumnOf<Row> extends SheetColumn {
  cell(row: Row, index: number): Cell
}

/** A column with nothing in any of its cells is left out, unless it is to be filled in. */
export function sheetOf<Row>(name: string, about: string, all: readonly ColumnOf<Row>[], rows: readonly Row[]): Sheet {
  const made = all.map((column) => ({ column, cells: rows.map((row, index) => column.cell(row, index)) }))
  const filled = made.filter(
    ({ column, cells }) => column.toFillIn !== undefined || cells.some((cell) => cell !== undefined && cell !== ''),
  )
  return {
    name,
    about,
    columns: filled.map(({ column: { cell: _cell, ...column } }) => column),
    rows: rows.map((_row, at) => filled.map(({ cells }) => cells[at])),
  }
}

/** A column of a table of rows: `column<FileRead>('File', 40, ({ path }) => path)`. No word of its heading is cut. */
export function column<Row>(heading: string, width: number, cell: (row: Row, index: number) => Cell): ColumnOf<Row> {
  const longest = Math.max(...heading.split(' ').map((word) => word.length))
  return { heading, width: Math.max(width, longest + 2), cell }
}

/** A column for the reader, with the same in every cell to begin with. */
export function toFillIn(heading: string, width: number, choices: true | readonly string[] = true): ColumnOf<unknown> {
  const start = choices === true ? undefined : choices[0]
  return { ...column<unknown>(heading, width, () => start), toFillIn: choices }
}

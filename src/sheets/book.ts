// A workbook as it was read or is to be written: sheets of cells with their words, whatever the kind of file.

export interface BookCell {
  /** As people see it, without spaces around it. */
  readonly text: string
  /** A whole number that is shown as such, which may be a date that lost its form. */
  readonly number?: number
  /** Something stands there that could not be read, and is reported: it is not empty. */
  readonly isUnread?: true
}

/** What is to be said of a cell, or of a sheet or the whole workbook. */
export interface BookRemark {
  readonly level: 'error' | 'note'
  readonly says: string
  readonly fix: string
  readonly sheet?: string
  /** Both from 0. */
  readonly row?: number
  readonly column?: number
}

export interface BookSheet {
  readonly name: string
  readonly isHidden: boolean
  /** By row and column, from 0. */
  readonly rows: readonly (readonly (BookCell | undefined)[])[]
  readonly hiddenRows: ReadonlySet<number>
  /** Rows that are one merged cell across the table. */
  readonly acrossRows?: ReadonlySet<number>
  /** By `row,column` over how many columns a merged cell goes. */
  readonly wideCells?: ReadonlyMap<string, number>
  /** What stands over the table of a document, and where. */
  readonly over?: { readonly text: string; readonly place: string; readonly isHeading?: boolean }
  /** Where a cell stands, in words, where it is not at its row and column of this sheet. */
  readonly placeOf?: (row: number, column: number) => string
  /** Where a row stands, likewise. */
  readonly rowOf?: (row: number) => string
  /** By row: its words at the last import, by which it is known if they were changed. */
  readonly lastTime?: ReadonlyMap<number, readonly (BookCell | undefined)[]>
}

export interface Book {
  /** What kind of file it is, in words. */
  readonly form: string
  readonly sheets: readonly BookSheet[]
  readonly remarks: readonly BookRemark[]
  /** The program that made it, as it says. */
  readonly madeBy?: string
}

/** `AB` for 27. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`
}

/** `Outcomes!C7`, as a spreadsheet writes it. */
export function cellName(sheet: string, row: number, column: number): string {
  const name = /^[\p{L}\p{N}_.]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
  return `${name}!${columnLetters(column)}${row + 1}`
}

/** Where a cell of a sheet stands, in words. */
export function placeOf(sheet: BookSheet, row: number, column: number): string {
  return sheet.placeOf?.(row, column) ?? cellName(sheet.name, row, column)
}

/** `Row 4 of the sheet Outcomes` */
export function rowInWords(sheet: BookSheet, row: number): string {
  return sheet.rowOf?.(row) ?? `Row ${row + 1} of the sheet ${sheet.name}`
}

/** The first column in which something stands. */
export function firstOf(cells: readonly (BookCell | undefined)[]): number {
  return Math.max(
    0,
    cells.findIndex((cell) => cell !== undefined),
  )
}

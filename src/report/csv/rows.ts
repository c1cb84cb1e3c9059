// Rows of a CSV file, for every table that is one. Formula-safe: what a spreadsheet would run gets an apostrophe before it. The sole
// importer of csv-stringify.
import { stringify } from 'csv-stringify/sync'

export type CsvCell = string | number | undefined

/** Tells Excel that what follows is UTF-8, so that accents stay what they are. Other programs may take it for a part of the first cell. */
export const byteOrderMark = '\ufeff'

export function csvRows(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(rows as string[][], { escape_formulas: true, record_delimiter: 'windows' })
}

// Rows of a CSV file. Safe from formula injection: a cell that a spreadsheet would evaluate gets an apostrophe before it. The sole
// importer of csv-stringify.
import { stringify } from 'csv-stringify/sync'

export type CsvCell = string | number | undefined

/** The BOM, by which Excel knows UTF-8. Other programs may read it as part of the first cell. */
export const byteOrderMark = '\ufeff'

export function csvRows(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(rows as string[][], { escape_formulas: true, record_delimiter: 'windows' })
}

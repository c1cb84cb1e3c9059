// Fills in a workbook as a page of the docs shows it: a table of Markdown with headings of a sheet, whose first column tells the row.
import { readFileSync, writeFileSync } from 'node:fs'
import { openXlsx, saveXlsx } from 'hucre'

/** A comment that names the workbook and the sheet, and the table below it. */
export const filledIn = /<!-- fill in: (?<book>\S+), sheet (?<sheet>[\w ]+) -->\n(?<table>(?:\|.*\n)+)/

export async function fillIn(book: string, sheetName: string, table: string): Promise<void> {
  const [headings = [], , ...rows] = table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
  const workbook = await openXlsx(readFileSync(book))
  const sheet = workbook.sheets.find(({ name }) => name === sheetName)
  if (sheet === undefined) throw new Error(`${book} has no sheet ${sheetName}.`)
  const columns = headings.map((heading) => {
    const column = sheet.rows[0]?.indexOf(heading) ?? -1
    if (column === -1) throw new Error(`The sheet ${sheetName} has no heading ${heading}.`)
    return column
  })
  for (const row of rows) {
    const [first = 0] = columns
    const known = sheet.rows.findIndex((cells) => cells[first] === row[0])
    const last = sheet.rows.findLastIndex((cells) => cells.some((cell) => cell !== null && cell !== ''))
    const at = known === -1 ? last + 1 : known
    const cells = sheet.rows[at] ?? []
    sheet.rows[at] = cells
    for (const [index, column] of columns.entries()) {
      while (cells.length <= column) cells.push(null)
      if (row[index] === undefined || row[index] === '') continue
      cells[column] = row[index] ?? null
      sheet.cells?.delete(`${at},${column}`)
    }
  }
  writeFileSync(book, await saveXlsx(workbook))
}

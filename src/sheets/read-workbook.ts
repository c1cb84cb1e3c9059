// Bytes of a workbook to cells as people see them: with hucre, for all kinds of file that spreadsheets write. What cannot be read rightly
// is said of its cell.
import {
  type Cell,
  type CellValue,
  EncryptedFileError,
  formatValue,
  parseCsv,
  read,
  type Sheet,
  type Workbook,
} from 'hucre'
import { decodeWindows1252 } from '../source/code-pages.ts'
import { monthNames } from '../text/day.ts'
import { joinAnd } from '../text/join.ts'
import { inThousands } from '../text/thousands.ts'
import { type Book, type BookCell, type BookRemark, type BookSheet, cellName } from './book.ts'
import { listSheet, memorySheet } from './layout.ts'
import { plainOds } from './ods.ts'
import { isXml, partsOf } from './unpacked.ts'
import { UnreadableBook } from './unreadable-book.ts'

/** Of all sheets, with words in them: the fullest plan has some two thousand. */
const mostCells = 20_000
/** Columns that were formatted to the end of a sheet are not walked. */
const mostColumns = 400

const password = [
  'This workbook has a password, so nothing in it was read.',
  'Open it in Excel, take the password off (File, Info, Protect Workbook, Encrypt with Password), and save it.',
] as const

export async function readBook(path: string, bytes: Uint8Array): Promise<Book> {
  if (/\.(?:csv|tsv|txt)$/i.test(path)) return csvBook(path, bytes)
  let workbook: Workbook
  let hidden: Pick<ReturnType<typeof plainOds>, 'hiddenRows' | 'hiddenSheets'> | undefined
  try {
    const ods = /\.ods$/i.test(path) ? plainOds(bytes) : undefined
    if (ods?.hasPassword) throw new UnreadableBook(...password)
    hidden = ods
    if (ods === undefined && !isOldForm(bytes)) partsOf(bytes, isXml)
    workbook = await read(ods?.bytes ?? bytes, { readStyles: true })
  } catch (error) {
    if (error instanceof UnreadableBook) throw error
    if (error instanceof EncryptedFileError) throw new UnreadableBook(...password)
    throw new UnreadableBook(
      'This workbook could not be opened, so nothing in it was read.',
      'Open it in Excel or LibreOffice and save it again as an Excel workbook (.xlsx).',
    )
  }
  const remarks: BookRemark[] = []
  const sheets = workbook.sheets
    .map((sheet) =>
      sheetOf(
        sheet,
        {
          is1904: workbook.dateSystem === '1904',
          isOld: isOldForm(bytes),
          tellsErrors: !isOldForm(bytes) && hidden === undefined,
        },
        remarks,
      ),
    )
    .map((sheet) => ({
      ...sheet,
      isHidden: sheet.isHidden || hidden?.hiddenSheets.has(sheet.name) === true,
      hiddenRows: hidden?.hiddenRows.get(sheet.name) ?? sheet.hiddenRows,
    }))
  // What a workbook of ours holds for itself is nobody's table, and counts by itself.
  const isOurs = sheets.some(({ name }) => name === memorySheet)
  const isTable = ({ name, isHidden }: BookSheet) => name !== memorySheet && !(isOurs && isHidden && name === listSheet)
  limitCells(sheets.filter(isTable))
  limitCells(sheets.filter((sheet) => !isTable(sheet)))
  const { creator } = workbook.properties ?? {}
  return { form: formOf(path), sheets, remarks, ...(creator === undefined ? {} : { madeBy: creator }) }
}

function formOf(path: string): string {
  if (/\.ods$/i.test(path)) return 'OpenDocument spreadsheet'
  return /\.xls$/i.test(path) ? 'Excel workbook of the old form' : 'Excel workbook'
}

function sheetOf(sheet: Sheet, form: Form, remarks: BookRemark[]): BookSheet {
  const { name } = sheet
  const isHidden = sheet.hidden === true || sheet.veryHidden === true
  // Of an .xls, the list has holes where rows are empty.
  const all = Array.from(sheet.rows, (row = []) => row)
  const rows = all
    .slice(0, all.findLastIndex((row) => row.some(isFilled)) + 1)
    .map((row, at) =>
      row
        .slice(0, mostColumns)
        .map((value, column) =>
          bookCell(value, sheet.cells?.get(`${at},${column}`), { name, at, column, ...form, remarks }),
        ),
    )
  // A formula whose result is not kept may stand beyond what has values.
  for (const [key, cell] of sheet.cells ?? []) {
    const [at = 0, column = 0] = key.split(',').map(Number)
    if (cell.formula !== undefined && rows[at]?.[column] === undefined && !(at in rows && column in (rows[at] ?? [])))
      bookCell(cell.value, cell, { name, at, column, ...form, remarks })
  }
  const filled = rows.map((row) => row.slice())
  for (const { startRow, endRow, startCol, endCol } of sheet.merges ?? []) {
    const first = filled[startRow]?.[startCol]
    if (first === undefined || isHidden) continue
    for (let at = startRow + 1; at <= Math.min(endRow, filled.length - 1); at++) {
      const row = filled[at]
      if (row !== undefined) row[startCol] = first
    }
    remarks.push({
      level: 'note',
      says: `The cells ${cellName(name, startRow, startCol)} to ${cellName(name, endRow, endCol)} are merged, and their words were read ${endRow > startRow ? 'for each of these rows' : 'as those of the first'}.`,
      fix: 'Undo the merging, and write the words in each row that they are for.',
      sheet: name,
      row: startRow,
      column: startCol,
    })
  }
  const hiddenRows = new Set([...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([at]) => at))
  const acrossRows = new Set(
    (sheet.merges ?? []).flatMap(({ startRow, endRow, startCol, endCol }) =>
      startRow === endRow && endCol - startCol >= 2 && (rows[startRow] ?? []).filter(Boolean).length === 1
        ? [startRow]
        : [],
    ),
  )
  const wideCells = new Map(
    (sheet.merges ?? []).flatMap(({ startRow, startCol, endCol }) =>
      endCol > startCol ? [[`${startRow},${startCol}`, endCol - startCol + 1] as const] : [],
    ),
  )
  return { name, isHidden, rows: filled, hiddenRows, acrossRows, wideCells }
}

const isFilled = (value: CellValue | undefined) => value !== null && value !== undefined && value !== ''

function limitCells(sheets: readonly Pick<BookSheet, 'name' | 'rows'>[]): void {
  let cells = 0
  for (const { name, rows } of sheets)
    for (const [at, row] of rows.entries())
      for (const [column, cell] of row.entries())
        if (cell !== undefined && ++cells > mostCells)
          throw new UnreadableBook(
            `This workbook has more than ${inThousands(mostCells)} cells with words in them, the first too many at ${cellName(name, at, column)}, so nothing in it was read.`,
            'Check that it is a plan. If it is, take out the sheets and rows that are none of it.',
          )
}

interface Form {
  readonly is1904: boolean
  /** An .xls, of which only values are read: not whether 0.2 is shown as 20%. */
  readonly isOld: boolean
  /** An error such as #N/A is known from a text. */
  readonly tellsErrors: boolean
}

function isOldForm(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf
}

interface CellContext extends Form {
  readonly name: string
  readonly at: number
  readonly column: number
  readonly remarks: BookRemark[]
}

const unread: BookCell = { text: '', isUnread: true }

function bookCell(value: CellValue, cell: Cell | undefined, context: CellContext): BookCell | undefined {
  const { name, at, column, remarks } = context
  if (cell?.formula !== undefined && (value === null || value === undefined)) {
    remarks.push({
      level: 'error',
      says: `${cellName(name, at, column)} holds a formula whose result is not in the file, so it was not read.`,
      fix: 'Open the workbook in Excel or LibreOffice and save it once more, or type the result into the cell.',
      sheet: name,
      row: at,
      column,
    })
    return unread
  }
  if (value === null || value === undefined) return undefined
  if (
    cell?.type === 'error' ||
    // A text may hold the same signs: only where the file tells errors from texts are they left to it.
    (typeof value === 'string' &&
      (!context.tellsErrors || cell?.formula !== undefined) &&
      /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(value))
  ) {
    remarks.push({
      level: 'error',
      says: `${cellName(name, at, column)} shows ${String(value)}, which a spreadsheet writes where it lost something, so it was not read.`,
      fix: 'Type into the cell what was meant to stand there.',
      sheet: name,
      row: at,
      column,
    })
    return unread
  }
  if (context.isOld && typeof value === 'number' && !Number.isInteger(value)) {
    remarks.push({
      level: 'error',
      says: `${cellName(name, at, column)} holds ${plainNumber(value)}, and a workbook of the old form (.xls) does not tell here whether it is shown as a percentage, so it was not read.`,
      fix: 'Open the workbook and save it as .xlsx or .ods, or type the figure as text: 20%.',
      sheet: name,
      row: at,
      column,
    })
    return unread
  }
  if (value instanceof Date && !isLikelyDay(value)) {
    remarks.push({
      level: 'error',
      says: `${cellName(name, at, column)} shows ${dateText(value)}, a day that a spreadsheet shows for an empty cell or a wrong number, so it was not read.`,
      fix: 'Type into the cell the day that was meant, or empty it.',
      sheet: name,
      row: at,
      column,
    })
    return unread
  }
  const text = textOf(value, cell?.style?.numFmt, context.is1904)
  if (text === '') return undefined
  const isPlain = typeof value === 'number' && Number.isInteger(value) && text === String(value)
  return isPlain ? { text, number: value } : { text }
}

/** Nothing of community planning is older, and no plan goes as far. */
function isLikelyDay(date: Date): boolean {
  const year = date.getUTCFullYear()
  return year >= 1950 && year <= 2119
}

function textOf(value: CellValue, format: string | undefined, is1904: boolean): string {
  if (typeof value === 'string') return tidy(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (value instanceof Date) return dateText(value, format)
  if (typeof value === 'number') {
    if (format === undefined || /^(?:general|@)$/i.test(format)) return plainNumber(value)
    return tidy(formatValue(value, format, { is1904 })) || plainNumber(value)
  }
  return ''
}

/** As typed: no spaces around it, line breaks of one kind, and no characters that cannot be seen, which are read as spaces as in plan files. */
function tidy(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}|\u00a0/gu, ' ')
    .trim()
}

/** Without what binary fractions add: 0.1 + 0.2 is 0.3 in a spreadsheet. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)))
}

/** Always with the month in letters: whether the day or the month comes first in figures depends on who opens the file. */
function dateText(date: Date, format = ''): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  if (bare.includes('y') && !bare.includes('d'))
    return bare.includes('m') ? `${monthNames[month - 1]} ${year}` : String(year)
  return `${day} ${monthNames[month - 1]} ${year}`
}

function csvBook(path: string, bytes: Uint8Array): Book {
  const { text, encoding } = csvText(bytes)
  const remarks: BookRemark[] =
    encoding === 'Windows-1252'
      ? [
          {
            level: 'note',
            says: 'This file was read as Windows-1252, the encoding in which Excel saves CSV unless asked for UTF-8.',
            fix: 'Look at a word with an accent in what was read. To be sure of it, save as “CSV UTF-8”.',
          },
        ]
      : []
  const name = (path.split('/').at(-1) ?? path).replace(/\.\w+$/, '')
  const rows = parseCsv(text).map((row) =>
    row.map((value) => (typeof value === 'string' && tidy(value) !== '' ? { text: tidy(value) } : undefined)),
  )
  const sheet: BookSheet = { name, isHidden: false, rows, hiddenRows: new Set() }
  limitCells([sheet])
  return { form: `CSV, ${encoding}`, sheets: [sheet], remarks }
}

function csvText(bytes: Uint8Array): { text: string; encoding: string } {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16 little-endian' }
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16 big-endian' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' }
  }
}

/** `Rows 4 and 7 of Outcomes are hidden, and were read.` */
export function hiddenRowsRemark({ name, hiddenRows }: BookSheet, read: readonly number[]): BookRemark | undefined {
  const hidden = read.filter((row) => hiddenRows.has(row))
  if (hidden.length === 0) return undefined
  const shown = hidden.slice(0, 10).map((row) => String(row + 1))
  const more = hidden.length > shown.length ? [`${hidden.length - shown.length} more`] : []
  return {
    level: 'note',
    says: `${hidden.length === 1 ? 'Row' : 'Rows'} ${joinAnd([...shown, ...more])} of the sheet ${name} ${hidden.length === 1 ? 'is' : 'are'} hidden or filtered away, and ${hidden.length === 1 ? 'was' : 'were'} read like the others.`,
    fix: 'Delete what is not part of the plan, or show the rows.',
    sheet: name,
    row: hidden[0] ?? 0,
    column: 0,
  }
}

/** A hidden sheet may be one of words to choose from, or a plan that nobody is to read any more. With a table on it, it is told. */
export function hiddenSheetRemark({ name }: BookSheet, level: BookRemark['level']): BookRemark {
  return {
    level,
    says: `The sheet ${name} is hidden, so it was not read, and it has a table of headings that are known here.`,
    fix: 'Show the sheet if it is part of the plan. If it is not, delete it.',
    sheet: name,
    row: 0,
    column: 0,
  }
}

// Sheets as the bytes of an Excel workbook, in the way the Government Analysis Function asks for: a cover, then one marked-up table a
// sheet from A1. No cell is merged, no colour has a meaning, and nothing is a formula. The sole importer of hucre for reports.
import { type Cell as HucreCell, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { wrap } from '../../text/layout.ts'
import { inThousands } from '../../text/thousands.ts'
import { deterministicZip } from '../office/deterministic-zip.ts'
import { beginningOf } from '../words/words.ts'
import { type Cell, fitText } from './cell.ts'
import type { Line } from './cover.ts'
import type { Sheet, SheetColumn } from './sheet.ts'

interface BookCover {
  /** What the workbook is about; short. */
  readonly title: string
  readonly lines: readonly Line[]
}

interface Book {
  readonly cover: BookCover
  /** None without a row: Excel takes no table for whole that has none. */
  readonly sheets: readonly Sheet[]
  /** The day of all that is said, and of the file. */
  readonly asOf: string
  readonly madeBy: string
}

const font = 'Arial'
const top = { vertical: 'top', wrapText: true } as const
const line = { style: 'hair', color: { rgb: '808080' } } as const
// A line between columns too: wrapped texts side by side would run into one another.
const lines = { bottom: line, left: line, right: line } as const
const body = { font: { name: font, size: 10 }, alignment: top, border: lines } as const
const strong = { ...body, font: { name: font, size: 10, bold: true } } as const
const heading = { ...strong, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } } } as const
/** Over numbers, as they stand. */
const numberHeading = { ...heading, alignment: { ...top, horizontal: 'right', indent: 1 } } as const
const title = { font: { name: font, size: 16, bold: true }, alignment: { vertical: 'top' } } as const
const link = {
  font: { name: font, size: 10, underline: true, color: { rgb: '1A65A6' } },
  alignment: top,
  border: body.border,
} as const
/** In the English of the United Kingdom, whatever Excel speaks. */
const day = { ...body, numFmt: '[$-809]d mmmm yyyy', alignment: { ...top, horizontal: 'left' } } as const
const count = { ...body, numFmt: '0', alignment: { ...top, horizontal: 'right', indent: 1 } } as const

export async function workbook({ cover, sheets, asOf, madeBy }: Book): Promise<Uint8Array> {
  const made = await writeXlsx({
    sheets: [coverSheet(cover, sheets), ...sheets.map(tableSheet)],
    properties: { title: fitText(cover.title), creator: madeBy, ...datesOf(asOf) },
    defaultFont: body.font,
    activeSheet: 0,
  })
  return deterministicZip(made, asOf)
}

function datesOf(asOf: string): { created: Date; modified: Date } {
  const date = new Date(`${asOf}T00:00:00Z`)
  return { created: date, modified: date }
}

const coverWidths = [24, 100]

/** Plain rows, read from the top: what this is, then the contents, with a link to each sheet. */
function coverSheet(cover: BookCover, sheets: readonly Sheet[]): WriteSheet {
  const contents = sheets.map(
    ({ name, about, rows }) =>
      [
        { text: name, to: `#${name}` },
        `${about} ${inThousands(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}.`,
      ] as const,
  )
  const rows: (readonly Cell[])[] = [
    [cover.title],
    ...cover.lines,
    ['Contents', 'The sheets of this workbook'],
    ...contents,
  ]
  const cells = new Map<string, Partial<HucreCell>>()
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      const written = cellOf(cell)
      const isWhat = column === 0 && typeof cell === 'string'
      cells.set(`${at},${column}`, { ...written, ...(isWhat ? { style: at === 0 ? title : strong } : {}) })
    }
  return {
    name: 'Cover',
    columns: coverWidths.map((width) => ({ width })),
    cells,
    rowDefs: heightsOf(rows, coverWidths).set(0, { height: 24 }),
    ...pageOf(cover.title, { fitToHeight: 1 }),
  }
}

/** More than that is no heading of a table. */
const longestHeading = 240

/** No two headings of a table may be alike, and a partnership or a list of outcomes may give any. */
function unlike(headings: readonly string[]): string[] {
  const taken = new Set<string>()
  return headings.map((heading) => {
    let name = heading
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${heading}, ${count}`
    taken.add(name.toLowerCase())
    return name
  })
}

/** The width, in characters, that goes on a page of A4 across in letters of 8 points. */
const widest = 172
/** A sheet whose columns cannot be made that narrow is printed over several pages, each with its first two columns, at this scale. */
const scaleOfWide = 82

/**
 * Columns wider together than a page are made narrower, in proportion, and no narrower than the longest word of their headings: on paper
 * a sheet scaled down to its width could not be read. Days and numbers do not go on a second line as words do: a column too narrow for
 * one shows ### in its place.
 */
function widthsOf({ columns, rows }: Sheet): number[] {
  const whole = columns.map((_, at) => Math.max(...rows.map((row) => unbroken(row[at]))))
  const widths = columns.map(({ width }, at) => Math.max(width, whole[at] ?? 0))
  const least = columns.map(({ heading }, at) => {
    const words = heading.split(' ').map((word) => word.length + 2)
    return Math.min(widths[at] ?? 0, Math.max(narrowest, whole[at] ?? 0, ...words))
  })
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  if (sum(widths) <= widest || sum(least) > widest) return widths
  const share = (widest - sum(least)) / (sum(widths) - sum(least))
  return widths.map((width, at) => {
    const from = least[at] ?? width
    return Math.floor((from + (width - from) * share) * 10) / 10
  })
}

/** Of a column of words. */
const narrowest = 9

/** The width that a cell needs on one line, if it cannot go on two. */
function unbroken(cell: Cell): number {
  if (typeof cell === 'number') return String(cell).length + 2
  return isDay(cell) ? '30 September 2026'.length + 1 : 0
}

const isDay = (cell: Cell) => typeof cell === 'object' && 'day' in cell

function tableSheet(sheet: Sheet): WriteSheet {
  const { name, columns, rows } = sheet
  const widths = widthsOf(sheet)
  const headings = unlike(columns.map((column) => beginningOf(fitText(column.heading), longestHeading))).map(escaped)
  const isNumbers = (at: number) => rows.every((row) => typeof row[at] === 'number')
  const cells = new Map<string, Partial<HucreCell>>(
    headings.map((value, at) => [`0,${at}`, { value, style: isNumbers(at) ? numberHeading : heading }]),
  )
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries()) cells.set(`${at + 1},${column}`, cellOf(cell))
  const heights = heightsOf([columns.map((one) => [one.heading, '']), ...rows], widths)
  const isWide = widths.reduce((sum, width) => sum + width, 0) > widest
  const range = rangeRef(0, 0, rows.length, columns.length - 1)
  return {
    name,
    columns: widths.map((width) => ({ width, style: body })),
    cells,
    rowDefs: heights,
    freezePane: isWide ? { rows: 1, columns: 2 } : { rows: 1 },
    tables: [
      {
        name: name.replaceAll(' ', '_'),
        range,
        columns: headings.map((one) => ({ name: one })),
        style: 'TableStyleLight1',
        showRowStripes: false,
      },
    ],
    dataValidations: choicesOf(columns, rows.length),
    ...pageOf(
      name,
      isWide
        ? { printTitlesRow: '$1:$1', printTitlesColumn: '$A:$B', fitToPage: false, scale: scaleOfWide }
        : { printTitlesRow: '$1:$1' },
    ),
  }
}

/** A list to choose from in every cell of a column that has one; a reader may still write something else, after a warning. */
function choicesOf(columns: readonly SheetColumn[], rows: number): NonNullable<WriteSheet['dataValidations']> {
  return columns.flatMap(({ heading, toFillIn: choices }, at) =>
    choices === undefined || choices === true
      ? []
      : [
          {
            type: 'list' as const,
            values: [...choices],
            allowBlank: true,
            showErrorMessage: true,
            errorStyle: 'warning' as const,
            errorTitle: heading,
            errorMessage: `The list has: ${choices.join(', ')}.`,
            range: rangeRef(1, at, rows, at),
          },
        ],
  )
}

/** In points: of a line of text, and the most that Excel gives a row. */
const lineHeight = 13
const tallest = 409

/** Letters per unit of width: Excel measures a column in figures, and most letters are narrower. */
const perWidth = 1.1

/** Row heights, because not every program fits them to wrapped text. */
function heightsOf(rows: readonly (readonly Cell[])[], widths: readonly number[]): Map<number, { height: number }> {
  const linesOf = (cell: Cell, width = 10) => {
    if (cell === undefined || typeof cell === 'number') return 1
    const text = typeof cell === 'string' || isList(cell) ? fitText(cell) : 'day' in cell ? '' : fitText(cell.text)
    const seen = text.slice(0, (tallest / lineHeight) * width)
    return seen.split('\n').reduce((sum, line) => sum + wrap(line, width * perWidth).length, 0)
  }
  return new Map(
    rows.map((row, at) => {
      const lines = Math.max(...row.map((cell, column) => linesOf(cell, widths[column])))
      return [at, { height: Math.min(lines * lineHeight + 3, tallest) }]
    }),
  )
}

/** A4 landscape, fitted to the width of the page, with a page number. An ampersand in a footer begins a command, so it is doubled. */
function pageOf(name: string, more: WriteSheet['pageSetup'] = {}): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const margins = { top: 0.6, right: 0.3, bottom: 0.7, left: 0.3, header: 0.3, footer: 0.3 }
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins,
      ...more,
    },
    headerFooter: { oddFooter: `&L${beginningOf(fitText(name), 100).replaceAll('&', '&&')}&RPage &P of &N` },
  }
}

function cellOf(cell: Cell): Partial<HucreCell> {
  if (typeof cell === 'number') return { value: cell, style: count }
  if (cell === undefined) return { value: null, style: body }
  if (typeof cell === 'string' || isList(cell)) return textCell(fitText(cell))
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), style: day }
  const { text, to } = cell
  return {
    value: escaped(fitText(text)),
    style: link,
    hyperlink: to.startsWith('#') ? { target: '', location: `'${to.slice(1)}'!A1` } : { target: to },
  }
}

function isList(cell: Exclude<Cell, string | number | undefined>): cell is readonly string[] {
  return Array.isArray(cell)
}

/** Text that begins with # is written as rich text, which is never read as an error value such as `#N/A`. */
function textCell(text: string): Partial<HucreCell> {
  return text.startsWith('#')
    ? { value: '', richText: [{ text: escaped(text), font: body.font }], style: body }
    : { value: escaped(text), style: body }
}

/** OOXML reads `_x0041_` as an escape for A. In a plan file it is meant literally, so its underscore is escaped. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

// Sheets to fill in as the bytes of an Excel workbook: one marked-up table a sheet from A1, no cell merged, every cell as text, so that what
// is typed stays as it is typed.
import { type Cell, rangeRef, type WriteSheet, writeXlsx } from 'hucre'
import { columnLetters } from './book.ts'
import { listSheet } from './layout.ts'
import type { TemplateColumn, TemplateSheet } from './template.ts'

const font = 'Arial'
const top = { vertical: 'top', wrapText: true } as const
const line = { style: 'hair', color: { rgb: '808080' } } as const
const body = {
  font: { name: font, size: 10 },
  alignment: top,
  border: { bottom: line, left: line, right: line },
  numFmt: '@',
} as const
const heading = {
  ...body,
  font: { name: font, size: 10, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
} as const
const grey = { ...body, font: { name: font, size: 10, italic: true, color: { rgb: '6E6E6E' } } } as const

/** Rows below the last that have their form and their lists to choose from. */
const spare = 200

export async function templateBytes(
  sheets: readonly TemplateSheet[],
  { title, madeBy, asOf }: { title: string; madeBy: string; asOf: string },
): Promise<Uint8Array> {
  const lists = new Lists()
  const written = sheets.map((sheet) => (sheet.isHidden ? hiddenSheet(sheet) : tableSheet(sheet, lists)))
  const date = new Date(`${asOf}T00:00:00Z`)
  return writeXlsx({
    sheets: [...written, ...lists.sheet()],
    properties: { title, creator: madeBy, created: date, modified: date },
    defaultFont: body.font,
    activeSheet: 0,
  })
}

class Lists {
  readonly #columns: (readonly string[])[] = []

  /** A reference to the cells that hold these words. */
  reference(words: readonly string[]): string {
    const key = JSON.stringify(words)
    let at = this.#columns.findIndex((one) => JSON.stringify(one) === key)
    if (at === -1) at = this.#columns.push(words) - 1
    const letters = columnLetters(at)
    return `${listSheet}!$${letters}$1:$${letters}$${words.length}`
  }

  sheet(): WriteSheet[] {
    if (this.#columns.length === 0) return []
    const cells = new Map<string, Partial<Cell>>()
    for (const [column, words] of this.#columns.entries())
      for (const [row, text] of words.entries()) cells.set(`${row},${column}`, textCell(text, body))
    return [{ name: listSheet, hidden: true, cells }]
  }
}

function hiddenSheet({ name, columns, rows }: TemplateSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  for (const [at, row] of [columns.map((column) => column.heading), ...rows].entries())
    for (const [column, text] of row.entries())
      if (text !== '') cells.set(`${at},${column}`, textCell(text, { numFmt: '@' }))
  return { name, hidden: true, cells }
}

function tableSheet({ name, columns, example, rows }: TemplateSheet, lists: Lists): WriteSheet {
  const headings = unlike(columns.map((column) => column.heading))
  const cells = new Map<string, Partial<Cell>>(
    columns.map((column, at) => [
      `0,${at}`,
      { ...textCell(headings[at] ?? '', heading), ...(column.note === '' ? {} : { comment: { text: column.note } }) },
    ]),
  )
  const below = [
    ...(example === undefined ? [] : [{ row: example, style: grey }]),
    ...rows.map((row) => ({ row, style: body })),
  ]
  for (const [at, { row, style }] of below.entries())
    for (const [column, text] of row.entries())
      cells.set(`${at + 1},${column}`, text === '' ? { value: null, style } : textCell(text, style))
  const last = below.length + spare
  const widths = columns.map((column, at) =>
    widthOf(
      column,
      rows.map((row) => row[at] ?? ''),
    ),
  )
  return {
    name,
    columns: widths.map((width, at) => ({ width, style: body, ...(columns[at]?.isHidden ? { hidden: true } : {}) })),
    cells,
    rowDefs: heights(columns, [...(example === undefined ? [] : [example]), ...rows], widths),
    freezePane: { rows: 1, columns: 1 },
    tables: [
      {
        name: name.replaceAll(' ', '_'),
        range: rangeRef(0, 0, Math.max(1, below.length), columns.length - 1),
        columns: headings.map((one) => ({ name: one })),
        style: 'TableStyleLight1',
        showRowStripes: false,
      },
    ],
    dataValidations: columns.flatMap(({ choices, heading: title }, at) =>
      choices.length === 0
        ? []
        : [
            {
              type: 'list' as const,
              formula1: lists.reference(choices),
              allowBlank: true,
              showErrorMessage: true,
              errorStyle: 'warning' as const,
              errorTitle: title.slice(0, 32),
              errorMessage: 'This is not in the list. It may still be right: the list has what is usual.',
              range: rangeRef(1, at, last, at),
            },
          ],
    ),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$1:$1' },
  }
}

function unlike(headings: readonly string[]): string[] {
  const taken = new Set<string>()
  return headings.map((one) => {
    let name = one
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${one} ${count}`
    taken.add(name.toLowerCase())
    return name
  })
}

const [narrow, wide] = [12, 44]

function widthOf({ heading: title, choices }: TemplateColumn, texts: readonly string[]): number {
  const word = Math.max(...title.split(' ').map((one) => one.length))
  const longest = Math.max(0, ...texts.map((text) => text.length), ...choices.map((choice) => choice.length))
  return Math.min(wide, Math.max(narrow, word + 3, Math.ceil(Math.sqrt(longest) * 3.5), Math.ceil(title.length / 2)))
}

const lineHeight = 13

/** Not every program fits the height of a row to wrapped text. */
function heights(columns: readonly TemplateColumn[], rows: readonly (readonly string[])[], widths: readonly number[]) {
  const linesOf = (text: string, width: number) =>
    text.split('\n').reduce((sum, one) => sum + Math.max(1, Math.ceil((one.length * 1.1) / width)), 0)
  const height = (texts: readonly string[]) =>
    Math.min(
      409,
      Math.max(...texts.map((text, at) => (columns[at]?.isHidden ? 1 : linesOf(text, widths[at] ?? 12)))) * lineHeight +
        4,
    )
  return new Map(
    [columns.map((column) => `${column.heading}  `), ...rows].map((row, at) => [at, { height: height(row) }]),
  )
}

/** Text that begins with # is written as rich text, which is never read as an error value. `_x0041_` would be read as A. */
function textCell(text: string, style: Partial<Cell>['style']): Partial<Cell> {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return text.startsWith('#')
    ? { value: '', richText: [{ text: escaped }], ...(style ? { style } : {}) }
    : { value: escaped, ...(style ? { style } : {}) }
}

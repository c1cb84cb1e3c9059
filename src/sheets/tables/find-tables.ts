// The tables on the sheets of a book that is not ours: where the headings of each stand, and its rows.
import { capitalise } from '../../text/capitalise.ts'
import { plainWords } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import { type Book, type BookCell, type BookRemark, type BookSheet, placeOf } from '../book.ts'
import { hiddenSheetRemark } from '../read-workbook.ts'
import { partMeant } from './heading-words.ts'
import type { Targets } from './targets.ts'

interface TableHeading {
  readonly column: number
  readonly text: string
}

export interface TableRow {
  /** The row of its sheet. */
  readonly at: number
  readonly cells: readonly (BookCell | undefined)[]
  /** The row is one cell across the table. */
  readonly isAcross: boolean
}

export interface FoundTable {
  readonly sheet: BookSheet
  /** Unlike that of any other table of the book. */
  readonly name: string
  readonly top: number
  readonly headings: readonly TableHeading[]
  readonly rows: readonly TableRow[]
  /** What stands over the table, and where. */
  readonly over?: BookSheet['over'] | undefined
}

interface TablesFound {
  readonly tables: readonly FoundTable[]
  readonly remarks: readonly BookRemark[]
}

/** A sentence is no heading. */
const longestHeading = 60

function isSubject(text: string): boolean {
  return ['outcome', 'measure', 'action'].includes(partMeant(text)?.part ?? '')
}

/** A title and words may stand over a table. */
const deepest = 25

/** `ours`: the sheets that are read as they are. */
export function tablesIn(book: Book, targets: Targets, ours: ReadonlySet<BookSheet>): TablesFound {
  const tables: FoundTable[] = []
  const remarks: BookRemark[] = []
  for (const given of book.sheets.filter((one) => !ours.has(one))) {
    if (given.rows.every(isEmpty)) continue
    const sheet = turned(given, targets)
    const tops = topsIn(sheet, targets)
    if (given.isHidden) {
      if (tops.length > 0) remarks.push(hiddenSheetRemark(given, 'note'))
      continue
    }
    if (tops.length === 0) {
      remarks.push(noHeadings(sheet))
      continue
    }
    for (const [index, top] of tops.entries()) {
      const name = index === 0 ? sheet.name : `${sheet.name}, from row ${top + 1}`
      const table = tableAt(sheet, name, top, tops[index + 1] ?? sheet.rows.length)
      remarks.push(...besideHeadings(table), ...headingsTwice(table))
      tables.push(table)
    }
  }
  return { tables, remarks }
}

/** The rows of headings: the likeliest of the first rows, and each after it that follows an empty row and is no repetition. */
function topsIn(sheet: BookSheet, targets: Targets): number[] {
  const rows = Array.from({ length: Math.min(deepest, sheet.rows.length) }, (_, at) => {
    const texts = (sheet.rows[at] ?? []).flatMap((cell) => (cell === undefined ? [] : [cell.text]))
    return { at, texts, hits: hitsIn(sheet, at, targets) }
  })
  const [likeliest] = rows.toSorted((a, b) => b.hits - a.hits)
  // The first row that is one of headings; or else that with the most of them, or one with an outcome, a measure or an action among words.
  const head =
    rows.find(({ hits, texts }) => hits >= 2 && hits >= texts.length / 2) ??
    (likeliest !== undefined && likeliest.hits >= 2 ? likeliest : undefined) ??
    rows.find(
      ({ texts }) => texts.length > 0 && texts.some(isSubject) && texts.every((text) => text.length <= longestHeading),
    )
  if (head === undefined) return []
  const first = head.at
  const tops = [first]
  for (let at = first + 2; at < sheet.rows.length; at++) {
    if (!isEmpty(sheet.rows[at - 1])) continue
    const filled = (sheet.rows[at] ?? []).filter((cell) => cell !== undefined).length
    const hits = hitsIn(sheet, at, targets)
    if (hits >= 2 && hits >= filled / 2) tops.push(at)
  }
  return tops
}

function hitsIn(sheet: BookSheet, at: number, targets: Targets): number {
  const texts = (sheet.rows[at] ?? []).flatMap((cell) => (cell === undefined ? [] : [cell.text]))
  return new Set(
    texts.filter(
      (text) => text.length <= longestHeading && (partMeant(text) !== undefined || targets.parse(text) !== undefined),
    ),
  ).size
}

function tableAt(sheet: BookSheet, name: string, top: number, end: number): FoundTable {
  const { cells: headingCells, last } = headingsAt(sheet, top)
  const all = headingCells.flatMap((cell, column) => (cell === undefined ? [] : [{ column, text: cell }]))
  const plain = all.map(({ text }) => plainWords(text))
  const headings = all.filter((_, index) => plain.indexOf(plain[index] ?? '') === index)
  const isRepeated = (cells: readonly (BookCell | undefined)[]) =>
    headings.every(({ column, text }) => cells[column]?.text === text) ||
    (sheet.rows[top] ?? []).every((cell, column) => cells[column]?.text === cell?.text)
  const rows: TableRow[] = []
  for (let at = last + 1; at < end; at++) {
    const cells = sheet.rows[at] ?? []
    if (isEmpty(cells) || isRepeated(cells)) continue
    rows.push({ at, cells, isAcross: sheet.acrossRows?.has(at) === true && all.length > 1 })
  }
  return { sheet, name, top, headings, rows, over: sheet.over ?? titleOver(sheet, top) }
}

/** The words over each column: a heading over several columns goes before the headings below it, as “Target” over 2027 and 2030. */
function headingsAt(sheet: BookSheet, top: number): { readonly cells: (string | undefined)[]; readonly last: number } {
  const upper = (sheet.rows[top] ?? []).map((cell) => cell?.text)
  const lower = sheet.rows[top + 1]?.map((cell) => cell?.text) ?? []
  const wide = [...upper.keys()].flatMap((column) => {
    const span = sheet.wideCells?.get(`${top},${column}`) ?? 1
    return span > 1 ? [Array.from({ length: span }, (_, index) => column + index)] : []
  })
  const below = new Set(wide.flat())
  const isSecond =
    wide.length > 0 &&
    wide.every((columns) => columns.some((column) => lower[column] !== undefined && lower[column] !== upper[column])) &&
    lower.every((text, column) => text === undefined || below.has(column) || text === upper[column])
  if (!isSecond) return { cells: upper, last: top }
  const cells = [...upper]
  for (const columns of wide)
    for (const column of columns) {
      const first = upper[columns[0] ?? 0]
      cells[column] = lower[column] === undefined ? undefined : [first, lower[column]].join(' ')
    }
  return { cells, last: top + 1 }
}

/** The words by themselves in the last row that is filled over the headings. */
function titleOver(sheet: BookSheet, top: number): FoundTable['over'] {
  const at = sheet.rows.slice(0, top).findLastIndex((cells) => !isEmpty(cells))
  const cells = sheet.rows[at] ?? []
  const column = cells.findIndex((cell) => cell !== undefined)
  const text = cells[column]?.text
  if (text === undefined || cells.filter((cell) => cell !== undefined).length > 1) return undefined
  return { text, place: placeOf(sheet, at, column) }
}

/** A form, with its headings down the left side, as the table that it is on its side. */
function turned(sheet: BookSheet, targets: Targets): BookSheet {
  const width = Math.max(...sheet.rows.map((cells) => cells.length))
  const onSide: BookSheet = {
    ...sheet,
    rows: Array.from({ length: width }, (_, column) => sheet.rows.map((cells) => cells[column])),
    placeOf: (row, column) => placeOf(sheet, column, row),
    rowOf: (row) => `column ${row + 1} of ${sheet.placeOf === undefined ? `the sheet ${sheet.name}` : sheet.name}`,
    hiddenRows: new Set(),
    acrossRows: new Set(),
    wideCells: new Map(),
  }
  const [most = 0] = sheet.rows
    .slice(0, deepest)
    .map((_, at) => hitsIn(sheet, at, targets))
    .sort((a, b) => b - a)
  const left = hitsIn(onSide, 0, targets)
  const filled = (onSide.rows[0] ?? []).filter((cell) => cell !== undefined).length
  return left >= 3 && left > most && left >= filled / 2 ? onSide : sheet
}

function isEmpty(cells: readonly (BookCell | undefined)[] | undefined): boolean {
  return cells === undefined || cells.every((cell) => cell === undefined)
}

function noHeadings(sheet: BookSheet): BookRemark {
  const at = sheet.rows.findIndex((cells) => !isEmpty(cells))
  const words = (sheet.rows[at] ?? []).flatMap((cell) => (cell === undefined ? [] : [quote(cell.text.slice(0, 40))]))
  return {
    level: 'note',
    says: `${sheet.placeOf === undefined ? `The sheet ${sheet.name}` : capitalise(sheet.name)} begins with ${words.slice(0, 4).join(', ')}, which are no headings that are known here, and was not read.`,
    fix: 'If it is part of the plan, give it a first row with headings such as Outcome, Measure, Baseline, Target, Action, Lead.',
    sheet: sheet.name,
    row: Math.max(0, at),
    column: 0,
  }
}

/** Words that stand in a table under no heading. */
function besideHeadings({ sheet, top, rows }: FoundTable): BookRemark[] {
  const shown = new Set(headingsAt(sheet, top).cells.flatMap((cell, column) => (cell === undefined ? [] : [column])))
  const beside = new Map<number, number>()
  for (const { at, cells, isAcross } of rows)
    for (const [column, cell] of cells.entries())
      if (cell !== undefined && !shown.has(column) && !isAcross && !beside.has(column)) beside.set(column, at)
  return [...beside].map(([column, at]) => ({
    level: 'note',
    says: `${placeOf(sheet, at, column)} stands under no heading, and its column was not read.`,
    fix: 'Write a heading over it, if it is part of the plan.',
    sheet: sheet.name,
    row: at,
    column,
  }))
}

function headingsTwice({ sheet, top, headings }: FoundTable): BookRemark[] {
  return (sheet.rows[top] ?? []).flatMap((cell, column): BookRemark[] => {
    if (cell === undefined || headings.some((heading) => heading.column === column)) return []
    return [
      {
        level: 'error',
        says: `${placeOf(sheet, top, column)} has the same heading (${quote(cell.text)}) as another column of the table, and what stands under it was not read.`,
        fix: 'Give each column a heading of its own. If it is another table, move it to a sheet of its own.',
        sheet: sheet.name,
        row: top,
        column,
      },
    ]
  })
}

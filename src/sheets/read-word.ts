// The tables of a Word document as the sheets of a book: with mammoth, which reads what Word writes, out of the
// unpacked parts. A cell that goes over several rows is
// read for each of them, and an entry of a list begins with a mark.
import mammoth from 'mammoth'
import type { Book, BookCell, BookRemark, BookSheet } from './book.ts'
import { isXml, partsOf } from './unpacked.ts'
import { UnreadableBook } from './unreadable-book.ts'
import { shownIn } from './word-marks.ts'

/** The part of a document of mammoth that is looked at. */
interface Piece {
  readonly type: string
  readonly children?: readonly Piece[]
  readonly value?: string
  readonly styleName?: string | null
  readonly numbering?: unknown
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly breakType?: string
  readonly checked?: boolean
}

export async function readWord(bytes: Uint8Array): Promise<Book> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new UnreadableBook(
      'This is a Word document of the old form (.doc) or has a password, so nothing in it was read.',
      'Open it in Word, take the password off if it has one, and save it as a Word document (.docx).',
    )
  const remarks: BookRemark[] = []
  const body = await documentIn(bytes, remarks)
  const tables = tablesIn(body, { heading: undefined, last: undefined })
  if (tables.length === 0)
    throw new UnreadableBook(
      'There is no table in this document, and only tables are read.',
      'Put what the plan says into a table with headings such as Outcome, Measure, Baseline and Target, or into a workbook made with loip template.',
    )
  const sheets = tables.map(({ table, over, isHeading }, index) => {
    const name = `table ${index + 1}`
    const sheet = sheetOf(table, name, remarks)
    return over === undefined ? sheet : { ...sheet, over: { text: over, place: `the words over ${name}`, isHeading } }
  })
  return { form: 'Word document', sheets, remarks }
}

async function documentIn(bytes: Uint8Array, remarks: BookRemark[]): Promise<Piece> {
  let body: Piece | undefined
  try {
    await mammoth.convertToHtml({ file: partsIn(bytes, remarks) } as never, {
      transformDocument: (document: Piece) => {
        body = document
        return { ...document, children: [] }
      },
    })
  } catch (error) {
    if (error instanceof UnreadableBook) throw error
    body = undefined
  }
  if (body !== undefined) return body
  throw new UnreadableBook(
    'This document could not be opened, so nothing in it was read.',
    'Open it in Word or LibreOffice and save it again as a Word document (.docx).',
  )
}

/** The parts of a document as mammoth asks for them. Pictures are none of them. */
function partsIn(bytes: Uint8Array, remarks: BookRemark[]) {
  const parts = partsOf(bytes, isXml)
  const bodyName = 'word/document.xml'
  const body = parts[bodyName]
  if (body !== undefined) {
    const shown = shownIn(new TextDecoder().decode(body))
    parts[bodyName] = new TextEncoder().encode(shown.xml)
    remarks.push(...shown.remarks)
  }
  return {
    exists: (name: string) => Object.hasOwn(parts, name),
    read: async (name: string, encoding?: string) => {
      const part = parts[name]
      if (part === undefined) throw new Error(`No part ${name}`)
      return encoding === undefined ? part : new TextDecoder(encoding).decode(part)
    },
  }
}

interface FoundTable {
  readonly table: Piece
  /** The heading, or else the paragraph, between it and the table before. */
  readonly over: string | undefined
  readonly isHeading: boolean
}

interface WordsBefore {
  heading: string | undefined
  last: string | undefined
}

const longestTitle = 200

/** Those of the document; a table inside a cell is a part of its cell. */
function tablesIn(piece: Piece, before: WordsBefore): FoundTable[] {
  if (piece.type === 'table') {
    const over = before.heading ?? before.last
    const isHeading = before.heading !== undefined
    before.heading = undefined
    before.last = undefined
    return [{ table: piece, over: over !== undefined && over.length <= longestTitle ? over : undefined, isHeading }]
  }
  if (piece.type === 'paragraph') {
    const text = textOf(piece).replace(/\s+/g, ' ').trim()
    if (text !== '') before.last = text
    if (text !== '' && /^(?:heading|title)/i.test(piece.styleName ?? '')) before.heading = text
    return []
  }
  return (piece.children ?? []).flatMap((child) => tablesIn(child, before))
}

function sheetOf(table: Piece, name: string, remarks: BookRemark[]): BookSheet {
  const rows: (BookCell | undefined)[][] = []
  const acrossRows = new Set<number>()
  const wideCells = new Map<string, number>()
  const lines = (table.children ?? []).filter(({ type }) => type === 'tableRow')
  /** By column the cell that goes on into the rows below, and for how many. */
  const goingOn = new Map<number, { cell: BookCell | undefined; rows: number; span: number }>()
  for (const [at, line] of lines.entries()) {
    const row: (BookCell | undefined)[] = []
    let column = 0
    const passOver = () => {
      for (let held = goingOn.get(column); held !== undefined; held = goingOn.get(column)) {
        row[column] = held.cell
        if (held.rows === 1) goingOn.delete(column)
        else goingOn.set(column, { ...held, rows: held.rows - 1 })
        column += held.span
      }
    }
    const cells = (line.children ?? []).filter(({ type }) => type === 'tableCell')
    for (const piece of cells) {
      passOver()
      const text = wordsOf(piece)
      const cell = text === '' ? undefined : { text }
      row[column] = cell
      const [span, down] = [piece.colSpan ?? 1, piece.rowSpan ?? 1]
      if (span > 1) wideCells.set(`${at},${column}`, span)
      if (down > 1) goingOn.set(column, { cell, rows: down - 1, span })
      if (piece.children?.some(({ type }) => type === 'table'))
        remarks.push({
          level: 'note',
          says: `${placeIn(name, at, column)} has a table inside it, and its words were read as those of the cell.`,
          fix: 'Move that table out of the cell, if it is a part of the plan.',
          sheet: name,
          row: at,
          column,
        })
      column += span
    }
    passOver()
    if (cells.length === 1 && (cells[0]?.colSpan ?? 1) > 1) acrossRows.add(at)
    rows.push(Array.from(row, (cell) => cell))
  }
  return {
    name,
    isHidden: false,
    rows,
    hiddenRows: new Set(),
    acrossRows,
    wideCells,
    placeOf: (row, column) => placeIn(name, row, column),
    rowOf: (row) => `row ${row + 1} of ${name}`,
  }
}

function placeIn(name: string, row: number, column: number): string {
  return `${name}, row ${row + 1}, column ${column + 1}`
}

/** The words of a cell, a paragraph a line. */
function wordsOf(cell: Piece): string {
  return (cell.children ?? [])
    .flatMap((piece): string[] => {
      if (piece.type === 'table') return (piece.children ?? []).flatMap((row) => (row.children ?? []).map(wordsOf))
      const text = textOf(piece)
        .replace(/(?!\n)\p{Cc}|\u00a0/gu, ' ')
        .replace(/ +/g, ' ')
        .trim()
      return [text !== '' && piece.numbering ? `• ${text}` : text]
    })
    .filter((line) => line !== '')
    .join('\n')
}

function textOf({ type, value, children = [], checked }: Piece): string {
  if (type === 'text') return value ?? ''
  if (type === 'tab') return ' '
  if (type === 'break') return '\n'
  if (type === 'checkbox') return checked ? 'yes' : ''
  return children.map(textOf).join('')
}

// A table on a terminal. The sole importer of cli-table3, which grows faster than its rows: a table has at most 200.
import Table from 'cli-table3'
import type { Ink, Paint } from './colour.ts'
import { wrap } from './layout.ts'

export const largestGrid = 200
/** Below this width a list is easier to read. */
export const narrowestGrid = 80

export interface Column {
  readonly heading: string
  /** In columns of the terminal, or as a share of what the fixed ones leave. */
  readonly width?: number
  readonly share?: number
}

/** A piece of a cell that begins on a line of its own. */
export interface Piece {
  readonly text: string
  readonly paint?: Paint
}

/** False where a grid would be too narrow or too long: the caller has a list for that. */
export function fitsGrid(width: number, rows: number): boolean {
  return width >= narrowestGrid && rows <= largestGrid
}

export function grid(columns: readonly Column[], rows: readonly (readonly Piece[])[][], width: number, ink: Ink): string[] {
  const widths = widthsOf(columns, width)
  const table = new Table({
    head: columns.map(({ heading }, index) => cellText([{ text: heading, paint: ink.strong }], widths[index] ?? 1)),
    colWidths: widths.map((room) => room + 2),
    wordWrap: true,
    chars: {
      ...{ left: '', 'left-mid': '', 'top-left': '', 'bottom-left': '' },
      ...{ right: '', 'right-mid': '', 'top-right': '', 'bottom-right': '' },
      ...{ middle: ' ', 'top-mid': '─', 'mid-mid': '─', 'bottom-mid': '─' },
    },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  })
  for (const row of rows) table.push(row.map((cell, index) => cellText(cell, widths[index] ?? 1)))
  return table
    .toString()
    .split('\n')
    .map((line) => (/^─+$/.test(line) ? ink.faint('─'.repeat(width)) : line.trimEnd()))
}

/** Wrapped here, so that a word longer than its column is cut and not lost, and each line is painted whole. */
function cellText(cell: readonly Piece[], room: number): string {
  return cell
    .flatMap(({ text, paint = (plain: string) => plain }) => wrap(text, room).map((line) => (line === '' ? line : paint(line))))
    .join('\n')
}

function widthsOf(columns: readonly Column[], width: number): number[] {
  // Three spaces between two columns: two of padding, and one where other tables draw a line.
  const room = width - columns.length * 3 + 3
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0)
  const shares = columns.reduce((sum, column) => sum + (column.share ?? 0), 0)
  return columns.map((column) => column.width ?? Math.floor(((room - fixed) * (column.share ?? 0)) / shares))
}

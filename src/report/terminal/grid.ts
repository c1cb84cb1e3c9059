// A table on a terminal. The sole importer of cli-table3, which draws what fits a page. A longer table is padded here, to the same
// bytes: with cli-table3 a check takes half as long again (measured in docs/decisions/0008-long-tables.md).
import Table from 'cli-table3'
import { wrap, wrapYaml } from '../../text/layout.ts'
import { widthOf } from '../../text/width.ts'
import type { Style, Styles } from './colour.ts'

const largestGrid = 200
/** Below this width a list is easier to read. */
const narrowestGrid = 80

export interface Column {
  readonly heading: string
  /** In columns of the terminal, or as a share of what the fixed ones leave. */
  readonly width?: number
  readonly share?: number
}

/** A piece of a cell that begins on a line of its own. */
export interface Piece {
  readonly text: string
  readonly style?: Style
  /** A line to write into a file: it keeps its indentation. */
  readonly isYaml?: true
}

/** False where a grid would be too narrow or too long: the caller has a list for that. */
export function fitsGrid(width: number, rows: number): boolean {
  return width >= narrowestGrid && rows <= largestGrid
}

export function grid(
  columns: readonly Column[],
  rows: readonly (readonly Piece[])[][],
  width: number,
  styles: Styles,
): string[] {
  const widths = widthsOf(columns, width)
  const head = columns.map(({ heading }) => [{ text: heading, style: styles.strong }])
  const blocks = [head, ...rows].map((row) => linesOf(row, widths))
  const lines = blocks.flat()
  const drawn = lines.length <= linesOfPage ? drawnByLibrary(lines, widths) : drawnHere(lines, widths)
  const rule = styles.faint('─'.repeat(width))
  return [...blocks.flatMap((block) => [rule, ...drawn.splice(0, block.length)]), rule].map((line) => line.trimEnd())
}

const linesOfPage = 50

/** One line to a row: the library measures the whole of a cell again for each of its lines. */
export function drawnByLibrary(lines: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const table = new Table({
    colWidths: widths.map((room) => room + 2),
    chars: { ...noLines, middle: ' ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  })
  table.push(...lines.map((line) => [...line]))
  return table.toString().split('\n')
}

export function drawnHere(lines: readonly (readonly string[])[], widths: readonly number[]): string[] {
  return lines.map((line) => line.map((text, index) => padded(text, (widths[index] ?? 1) + 3)).join(''))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are those of our own colours.
const colours = /\u001b\[[\d;]*m/g

function padded(text: string, room: number): string {
  return text + ' '.repeat(Math.max(0, room - widthOf(text.replace(colours, ''))))
}

const noLines = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '' },
}

/** A row as lines of text, one for each column. A word longer than its column is cut, and each line is painted whole. */
function linesOf(row: readonly (readonly Piece[])[], widths: readonly number[]): string[][] {
  const cells = row.map((cell, index) =>
    cell.flatMap(({ text, style = (plain: string) => plain, isYaml }) =>
      (isYaml ? wrapYaml : wrap)(text, widths[index] ?? 1).map((line) => (line === '' ? line : style(line))),
    ),
  )
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''))
}

function widthsOf(columns: readonly Column[], width: number): number[] {
  // Three spaces between two columns: two of padding, and one where other tables draw a line.
  const room = width - columns.length * 3 + 3
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0)
  const shares = columns.reduce((sum, column) => sum + (column.share ?? 0), 0)
  return columns.map((column) => column.width ?? Math.floor(((room - fixed) * (column.share ?? 0)) / shares))
}

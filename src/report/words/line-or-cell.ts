// Where in a file something stands, for a line of a text and for a cell of a workbook.
import type { Span } from '../../source/position.ts'

/** `line 4`, or of a workbook `cell Outcomes!C7`. */
export function lineInWords({ start, cell }: Pick<Span, 'start' | 'cell'>): string {
  return cell === undefined ? `line ${start.line}` : `cell ${cell}`
}

/** The line, or of a workbook the cell. */
export function lineOrCell({ start, cell }: Pick<Span, 'start' | 'cell'>): number | string {
  return cell ?? start.line
}

// What the parts of the short report share: how wide it is, headings, and two texts beside each other or below.
import { wrap } from '../../text/layout.ts'
import { widthOf } from '../../text/width.ts'
import { type Styles, stylesFor } from './colour.ts'

/** The width of a page: longer lines are hard to read. */
const page = 80
/** Outcomes are cut less short where there is room. */
const widestTable = 120
/** Below this width columns become lists. */
const narrowestColumns = 60

export interface Layout {
  readonly width: number
  readonly tableWidth: number
  readonly hasColumns: boolean
  readonly styles: Styles
}

/** `columns`: of the terminal, where it is one. */
export function layoutFor(columns: number | undefined, colour: boolean): Layout {
  const all = columns ?? page
  return {
    width: Math.min(all, page),
    tableWidth: Math.min(all, widestTable),
    hasColumns: all >= narrowestColumns,
    styles: stylesFor(colour),
  }
}

/** A text beside its label. In a narrow place below it, and then no wider than it would be beside, so that more room never takes more lines. */
export function besideOrBelow(
  label: string,
  text: string,
  column: number,
  { width, hasColumns }: Pick<Layout, 'width' | 'hasColumns'>,
  style = (plain: string) => plain,
): string[] {
  if (hasColumns) {
    const [first = '', ...others] = wrap(text, width - column)
    const start = label.padEnd(column)
    return [`${style(start)}${first}`, ...others.map((line) => `${' '.repeat(column)}${line}`)]
  }
  const room = Math.min(width - 6, narrowestColumns - column)
  return [style(label), ...wrap(text, room).map((line) => `      ${line}`)]
}

/** Two texts at the ends of one line, or below each other. */
export function ends(left: string, right: string, width: number, style = (plain: string) => plain): string[] {
  const room = width - widthOf(left) - widthOf(right)
  if (room >= 2) return [`${style(left)}${' '.repeat(room)}${right}`]
  return [...wrap(left, width).map(style), ...wrap(right, width)]
}

export function heading(text: string, { width, styles }: Layout): string[] {
  return ['', `${styles.strong(text)} ${styles.faint('─'.repeat(Math.max(0, width - text.length - 1)))}`]
}

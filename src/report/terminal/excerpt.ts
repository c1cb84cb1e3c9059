// A code frame: the line of a finding with its neighbours, and carets under the place.

import type { Excerpt, Span } from '../../source/position.ts'
import { cutTo } from '../../text/layout.ts'
import { widthOf } from '../../text/width.ts'

export interface FrameLine {
  /** The number of the line, or as much room, and a bar. */
  readonly gutter: string
  readonly text: string
  readonly shows: 'the line' | 'its neighbours' | 'the place'
}

/** `width` is all the room there is; long lines are cut on both sides so that the place stays in view. */
export function frame({ first, lines }: Excerpt, { start, end, cell }: Span, width: number): FrameLine[] {
  // Of a workbook the excerpt is one cell, and its name stands over it.
  const numberOf = (line: number) => (cell === undefined ? String(line) : '')
  const digits = numberOf(first + lines.length - 1).length
  const room = Math.max(8, width - digits - 4)
  const gutter = (label: string) => `${label.padStart(digits)} │ `
  const line = lines[start.line - first] ?? ''
  const to = end.line === start.line ? Math.max(end.column, start.column + 1) : line.length + 1
  const from = startOfView(line, start.column - 1, room)
  return lines.flatMap((text, index): FrameLine[] => {
    const number = first + index
    if (number !== start.line)
      return [{ gutter: gutter(numberOf(number)), text: view(text, from, room), shows: 'its neighbours' }]
    return [
      { gutter: gutter(numberOf(number)), text: view(text, from, room), shows: 'the line' },
      {
        gutter: gutter(''),
        text: carets(text, { from, start: start.column - 1, to: to - 1 }, room),
        shows: 'the place',
      },
    ]
  })
}

/** Signs that are looked at for each column of room: most are one column wide, and some take none. */
const signsForColumn = 8

/** The first column to show, from 0. Scrolls a long line so that the place is a third of the way in. */
function startOfView(line: string, column: number, room: number): number {
  const near = room * signsForColumn
  if (line.length <= near && widthOf(line) <= room) return 0
  if (column <= near && widthOf(line.slice(0, column)) < room - 10) return 0
  let from = column
  while (from > 0 && column - from < near && widthOf(line.slice(from, column)) < room / 3) from -= 1
  return isInsidePair(line, from) ? from - 1 : from
}

function isInsidePair(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))
}

function view(text: string, from: number, room: number): string {
  const near = from + room * signsForColumn
  const rest = from === 0 || text === '' ? text.slice(0, near) : `…${text.slice(from + 1, near)}`
  return cutTo(rest, room)
}

function carets(line: string, { from, start, to }: { from: number; start: number; to: number }, room: number): string {
  const before = widthOf(line.slice(from, start))
  const under = Math.max(1, widthOf(line.slice(start, Math.min(to, start + room * signsForColumn))))
  return ' '.repeat(before) + '^'.repeat(Math.max(1, Math.min(under, room - before)))
}

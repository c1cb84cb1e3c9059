// The cells of a table that is not ours: lists in them, and what a heading says of all its values.
import { plainWords } from '../../text/nearest.ts'
import type { BookCell } from '../book.ts'
import { isShared } from './propose.ts'
import type { Target } from './targets.ts'

/** A cell with the place where it stands. */
export interface Held {
  readonly cell: BookCell
  readonly place: string
}

const bullet = /^[ \t]*(?:[•·▪▫‣◦●○■*]|[-–—](?= )|\(?(?:\d{1,2}|[a-z])[.)](?= ))[ \t]*/
const sureBullet = /^[ \t]*[•·▪▫‣◦●○■][ \t]*/

/** The entries of a list in a cell, each of which begins with a mark; empty for a text that is no list. */
export function listLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || !bullet.test(lines[0] ?? '') || lines.filter((line) => bullet.test(line)).length < 2)
    return []
  const entries: string[] = []
  for (const line of lines) {
    if (bullet.test(line)) entries.push(line.replace(bullet, '').trim())
    else entries.push(`${entries.pop() ?? ''} ${line.trim()}`.trim())
  }
  return entries.filter((entry) => entry !== '')
}

/** A list as its lines without marks, and a single mark taken away. */
export function withoutBullets({ cell, place }: Held): Held {
  const lines = listLines(cell.text)
  if (lines.length > 0) return { cell: { text: lines.join('\n') }, place }
  if (!sureBullet.test(cell.text)) return { cell, place }
  const text = cell.text
    .split('\n')
    .map((line) => line.replace(sureBullet, ''))
    .join('\n')
  return { cell: { text }, place }
}

/** The rows of a list in one cell: what stands beside it as a list of the same length goes with it, entry by entry. */
export function splitRow(
  held: ReadonlyMap<number, Held>,
  main: number,
  beside: readonly number[],
): { readonly rows: ReadonlyMap<number, Held>[] } | { readonly unequal: string } {
  const entries = listLines(held.get(main)?.cell.text ?? '')
  const lists = new Map([[main, entries]])
  for (const column of beside) {
    const cell = held.get(column)
    const lines = listLines(cell?.cell.text ?? '')
    if (lines.length < 2) continue
    if (lines.length !== entries.length) return { unequal: cell?.place ?? '' }
    lists.set(column, lines)
  }
  return {
    rows: entries.map(
      (_, index) =>
        new Map(
          [...held].map(([column, one]) => {
            const line = lists.get(column)?.[index]
            return [column, line === undefined ? withoutBullets(one) : { cell: { text: line }, place: one.place }]
          }),
        ),
    ),
  }
}

/** With the year that stands in the heading, and with the heading itself where several columns share a place. */
export function withSuffix({ cell, place }: Held, target: Target, heading: string): Held {
  if (cell.isUnread === true) return { cell, place }
  if (isShared(target) && !/^notes?$/.test(plainWords(heading)))
    return { cell: { text: `${heading}: ${cell.text.replaceAll('\n', ' ')}` }, place }
  const { suffix } = target
  if (suffix === undefined || /\b(?:19|20)\d\d\b/.test(cell.text)) return { cell, place }
  return { cell: { text: /^by /i.test(suffix) ? `${cell.text} ${suffix}` : `${cell.text} (${suffix})` }, place }
}

// What every workbook says of itself, whatever it is about.
import { joinAnd } from '../../text/join.ts'
import type { Cell } from './cell.ts'

/** A row of the cover or of the notes. */
export type Line = readonly [about: string, says: Cell]

/** `empty` are the sheets that are left out. */
export function howToRead(empty: readonly string[]): Line[] {
  return [
    [
      'How to read it',
      'Each sheet is one table from its first cell, with headings that can be filtered. An empty cell means that the files say nothing there, and a column that would be empty is left out. How something stands is always a word, and nothing is told by colour.',
    ],
    ['Dates', 'A full day is a date. Anything less exact, such as March 2026, is text as it was written.'],
    ...(empty.length === 0 ? [] : [['No sheet for', `${joinAnd(empty)}: nothing would be in them.`] as const]),
  ]
}

export function notesOn(about: string, sentences: readonly string[]): Line[] {
  return sentences.map((says) => [about, says])
}

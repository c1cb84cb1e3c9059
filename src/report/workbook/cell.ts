// What a cell of a workbook can be, and texts made fit for one. Text is written as text even where it begins like a formula, so that
// nothing from a plan file is ever evaluated.

import { beginningOf, isoDay } from '../words/words.ts'
import { xmlLine } from '../words/xml-text.ts'

/** A day that Excel can reckon with. */
interface DayCell {
  readonly day: string
}

interface LinkCell {
  readonly text: string
  /** An address, or `#` and the name of a sheet. */
  readonly to: string
}

/** The texts of a list are lines of one cell. */
export type Cell = string | readonly string[] | number | DayCell | LinkCell | undefined

/** More than that is no cell to Excel. */
const longest = 32_767
const cut = ' … [cut here: a cell holds no more]'

/** Text that every spreadsheet shows as it is, in one cell. */
export function fitText(text: string | readonly string[]): string {
  const fit = typeof text === 'string' ? xmlLine(text) : text.map(xmlLine).join('\n')
  return fit.length <= longest ? fit : `${beginningOf(fit, longest - cut.length)}${cut}`
}

/** A day where the words are one day, and otherwise the words: `March 2026` is no day. */
export function dayOrWords(words: string | undefined): Cell {
  const day = words === undefined ? undefined : isoDay(words)
  // Excel takes 1900 for a leap year, so before its March no two programs agree.
  return day !== undefined && day >= '1900-03-01' ? { day } : words
}

/** The text, with its address behind it where it has one. */
export function linkTo(text: string, to: string | undefined): Cell {
  return to === undefined ? text : { text, to }
}

/** A list, or an empty cell where there is nothing in it. */
export function listOr(texts: readonly string[]): Cell {
  return texts.length === 0 ? undefined : texts
}

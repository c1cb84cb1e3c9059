// Calendar and financial years as spans of days.
import { isoDate } from './calendar.ts'
import type { LooseDate } from './values.ts'

export const years = { first: 1990, last: 2100 }

/** A year that ends in the next one, as usually written: `2024-25`. */
export function twoYears(year: number): string {
  return `${year}-${String(year + 1).slice(-2)}`
}

/** The first of January to the end of December. */
export function calendarYear(year: number): LooseDate {
  return { first: isoDate(year, 1, 1), last: isoDate(year, 12, 31), precision: 'year' }
}

/** 1 April of the year to 31 March of the next. */
export function financialYear(year: number): LooseDate {
  return { first: isoDate(year, 4, 1), last: isoDate(year + 1, 3, 31), precision: 'financial-year' }
}

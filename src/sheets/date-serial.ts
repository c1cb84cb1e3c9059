// Days as spreadsheets count them.
import { monthNames } from '../text/day.ts'

const dayLength = 86_400_000
/** Of these numbers none is a year: 1 October 1954 to 12 January 2119. */
const [first, last] = [20_000, 80_000]

/** The day for which a spreadsheet keeps this number, in words; undefined for a number that is more likely something else. */
export function dateOfSerial(number: number): string | undefined {
  if (!Number.isInteger(number) || number < first || number > last) return undefined
  const date = new Date(Date.UTC(1899, 11, 30) + number * dayLength)
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

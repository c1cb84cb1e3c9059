// Days in words. Written out here: asking the locale data of Node takes longer than Node takes to start.

export const monthNames: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** `2026-11-22` as `22 November 2026`. A text that is no ISO date is left as it is. */
export function dayInWords(isoDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? []
  const name = monthNames[Number(month) - 1]
  return name === undefined ? isoDate : `${Number(day)} ${name} ${year}`
}

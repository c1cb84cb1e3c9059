/** A day as ISO text, `2025-03-31`, which sorts as text. */
export type IsoDate = string

/** `month` counts from 1. The day may be impossible: nothing is validated. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function isoParts(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = isoParts(date)
  const moved = new Date(Date.UTC(year, month - 1, day + days))
  return isoDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/** The same day of another month, or that month's last day: a month after 31 January is late February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = isoParts(date)
  const count = year * 12 + month - 1 + months
  const movedYear = Math.floor(count / 12)
  const movedMonth = count - movedYear * 12 + 1
  return isoDate(movedYear, movedMonth, Math.min(day, daysInMonth(movedYear, movedMonth)))
}

/** 1 for the next day, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

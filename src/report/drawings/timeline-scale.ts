// Days and years as places along the timeline.
import { drawingWidth, rounded } from './drawing.ts'
import type { TimelineRow } from './timeline-rows.ts'

export interface Scale {
  readonly asOf: string
  readonly firstYear: number
  readonly lastYear: number
  /** Where each year begins. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[]
  /** Years are named whose number can be divided by this. */
  readonly step: number
  /** Where a day begins; `isEnd`: where it ends. */
  x(day: string, isEnd?: boolean): number
}

const margin = 6
/** For a year in four figures. */
const roomOfYear = 46

export function scaleOf(rows: readonly TimelineRow[], asOf: string): Scale {
  const days = rows.flatMap(({ bar, mark }) => [
    ...(bar ? [bar.from, bar.to] : []),
    ...(mark ? [mark.days.first, mark.days.last] : []),
  ])
  const years = [asOf, ...days].map((day) => Number(day.slice(0, 4)))
  const firstYear = Math.min(...years)
  const lastYear = Math.max(...years)
  const from = dayNumber(`${firstYear}-01-01`)
  const perDay = (drawingWidth - 2 * margin) / (dayNumber(`${lastYear + 1}-01-01`) - from)
  const x = (day: string, isEnd = false) => rounded(margin + (dayNumber(day) + (isEnd ? 1 : 0) - from) * perDay)
  const count = lastYear - firstYear + 1
  const perYear = (drawingWidth - 2 * margin) / count
  return {
    asOf,
    firstYear,
    lastYear,
    ticks: Array.from({ length: count }, (_, index) => ({
      year: firstYear + index,
      x: x(`${firstYear + index}-01-01`),
    })),
    step: [1, 2, 5, 10, 20].find((years) => years * perYear >= roomOfYear) ?? 50,
    x,
  }
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

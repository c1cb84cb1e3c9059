// The forms of periods beyond two years or two dates.
import { addDays } from './calendar.ts'
import { oneDay } from './date-forms.ts'
import { endAfter } from './due-forms.ts'
import type { Form } from './grammar.ts'
import { movedFrom, movedTo } from './moved-forms.ts'
import type { LengthOfTime, LooseDate, Period } from './values.ts'
import { calendarYear, years as known } from './years.ts'

export interface PeriodSlots {
  readonly date: LooseDate
  readonly date2: LooseDate
  /** A period with two ends. */
  readonly period: Period
  readonly period2: Period
  readonly length: LengthOfTime
  /** Four figures. */
  readonly year: number
  readonly year2: number
}

export const periodForms: readonly Form<PeriodSlots, Period>[] = [
  {
    writes: [...movedTo.map(endOf), ...movedTo.map(ofTwo)],
    reads: ({ period, period2, date }) => moved(period, period2?.to ?? date, period2?.from),
  },
  {
    writes: [
      '{period}~<first|originally|previously|initially|was>[ to| until| ending| ending in] {date}',
      ...movedFrom.map(endOf),
      ...movedFrom.map(ofTwo),
    ],
    reads: ({ period, period2, date }) => {
      const was = period2?.to ?? date
      return was === undefined ? undefined : { ...period, firstTo: was }
    },
  },
  {
    writes: [
      '{length} <from|starting|starting in|starting from|beginning|beginning in|commencing|commencing in|after|of> {date}',
      '[from |starting |starting in |beginning |commencing ]{date}[,] <for|over|lasting|+>[ a| the] {length}',
      '{date}~{length}',
    ],
    reads: ({ length, date }) => counted(date, length),
  },
  {
    writes: 'before[ the end of] {date}',
    reads: ({ date }) => ({
      to: { first: `${known.first}-01-01`, last: addDays(date.first, -1), precision: 'before' },
      kind: 'deadline',
    }),
  },
  {
    writes: '[the |for |for the ]{length}[ period| plan]~{period}',
    reads: ({ period }) => period,
  },
  { writes: '{period}~{length}', reads: ({ period }) => period },
  {
    writes: [
      '{year} {year2}',
      '{year}, {year2}',
      '{year}...{year2}',
      '{year} .. {year2}',
      '{year} > {year2}'.replace(' > ', ' / '),
      '{year}_{year2}',
    ],
    reads: ({ year, year2 }) =>
      year2 > year + 1 ? { from: calendarYear(year), to: calendarYear(year2), kind: 'years' } : undefined,
  },
]

/** The second date of a move is the end of the period. */
function endOf(writes: string): string {
  return writes
    .replace('{date}', '{period}')
    .replace('{date2}', '{date}')
    .replace(/^\{date\}(.*)\{period\}$/, '{period}$1{date}')
}

function ofTwo(writes: string): string {
  return writes.replace('{date}', '{period}').replace('{date2}', '{period2}')
}

function moved(period: Period, to: LooseDate | undefined, from: LooseDate | undefined): Period | undefined {
  const start = from ?? period.from
  if (to === undefined || start === undefined || start.first > to.last) return undefined
  const isYears = start.precision === 'year' && to.precision === 'year'
  return { from: start, to, kind: isYears ? 'years' : 'dates', firstTo: period.to }
}

function counted(from: LooseDate, length: LengthOfTime): Period | undefined {
  // Eighteen months from a year that is all that is known of the beginning end on no day that could be told.
  if (length.from !== undefined || (from.precision === 'year' && length.unit !== 'years')) return undefined
  const to = endAfter(from, length)
  const start = from.precision === 'financial-year' ? oneDay(from.first) : from
  return to === undefined ? undefined : { from: start, to, kind: 'duration' }
}

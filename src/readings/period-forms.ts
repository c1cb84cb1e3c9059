// The forms of periods beyond two years or two dates.
import { addDays, isoParts } from './calendar.ts'
import { endOfDate, monthsFrom, oneDay } from './date-forms.ts'
import { endAfter } from './due-forms.ts'
import type { Form, Found } from './grammar.ts'
import { dayAfter } from './length.ts'
import { movedFrom, movedOn, movedTo, nowIs } from './moved-forms.ts'
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
  { writes: movedTo.map(endOf), reads: ({ period, date }) => moved(period, date, undefined) },
  { writes: movedTo.map(ofTwo), reads: ({ period, period2 }) => moved(period, period2.to, period2.from) },
  {
    // “2017-27 (refreshed 2021)” says when it was looked at.
    writes: movedOn.map(endOf),
    reads: ({ period, date }) =>
      date.last > period.to.last ? moved(period, date, undefined) : { value: period, isGuess: true },
  },
  { writes: nowIs.map(endOf), reads: ({ period, date }) => moved(period, date, undefined) },
  { writes: nowIs.map(ofTwo), reads: ({ period, period2 }) => moved(period, period2.to, period2.from) },
  {
    writes: [
      '{length} <from|starting|starting in|starting from|beginning|beginning in|commencing|commencing in|after|of> {date}',
      '[from |starting |starting in |beginning |commencing ]{date}[,] <for|over|lasting|+>[ a| the] {length}',
    ],
    reads: ({ length, date }) => counted(date, length),
  },
  {
    writes:
      '{period}~[to be |now ]<extended|prolonged|rolled forward|lengthened> <by|for> [a |a further |another ]{length}[,] <to|until> {date}',
    reads: ({ period, date }) => moved(period, date, undefined),
  },
  {
    writes: [
      '{period}~<plus|+|and> [a |a further |another ]{length}[ extension| more]',
      '{period}~+{length}',
      '{period}~<with a|with an|and a|and an|including a|plus a> {length} extension',
    ],
    reads: ({ period, length }) => longer(period, length),
    isGuess: true,
  },
  {
    writes: '<session|school year|academic year|school session|academic session> {date}',
    reads: ({ date }) => (date.precision === 'financial-year' ? sessions(date, date) : undefined),
  },
  {
    writes:
      '{period}~[to be |now ]<extended|prolonged|rolled forward|lengthened> <by|for> [a |a further |another ]{length}',
    reads: ({ period, length }) => longer(period, length),
  },
  {
    writes:
      '<session|sessions|school years|school year|academic years|academic year|school sessions> {date}< - | to | and |/>{date2}',
    reads: ({ date, date2 }) => sessions(date, date2),
  },
  {
    // A beginning or an end that is a quarter or a season.
    writes: ['[from ]{date} until {date2}', '[from ]{date} to {date2}'],
    reads: ({ date, date2 }) => {
      const isSpan = date.precision === 'span' || date2.precision === 'span'
      return isSpan && date.first <= date2.last ? { from: date, to: date2, kind: 'dates' } : undefined
    },
  },
  {
    writes: '{length}~<to|until|up to|ending|ending in|ending on|ends|finishing in> {date}',
    reads: ({ date }) => ({ to: date, kind: 'deadline' }),
    isGuess: true,
  },
  { writes: endOfDate, reads: ({ date }) => ({ to: date, kind: 'deadline' }) },
  {
    writes: 'before {date}',
    reads: ({ date }) => ({
      to: { first: `${known.first}-01-01`, last: addDays(date.first, -1), precision: 'before' },
      kind: 'deadline',
    }),
  },
  {
    writes: '[the |for |for the ]{length}[ period| plan]~{period}',
    reads: ({ period, length }) => checkedBy(length, period),
  },
  {
    writes: '{period}~{length}',
    reads: ({ period, length }) => (isOneYear(period) ? undefined : checkedBy(length, period)),
  },
  { writes: '{date}~{length}', reads: ({ length, date }) => counted(date, length) },
  {
    writes: [
      '{year} {year2}',
      '{year}, {year2}',
      '{year}...{year2}',
      '{year} .. {year2}',
      '{year} / {year2}',
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

/** Told where the length beside it does not fit: `2024-2027 (5 years)`. Years are counted with or without the last. */
function checkedBy({ least, most, unit }: LengthOfTime, period: Period): Period | Found<Period> {
  if (period.from === undefined || least !== undefined || most === undefined || unit !== 'years') return period
  const [begin, end] = [isoParts(period.from.first), isoParts(addDays(period.to.last, 1))]
  const left = 12 * (end.year - begin.year - most) + end.month - begin.month
  if (left >= -1 && left <= 12) return period
  return { value: period, isGuess: true, asks: 'The length beside it does not fit, so check which is meant.' }
}

function isOneYear({ from, to }: Period): boolean {
  return from?.first === to.first
}

function longer(period: Period, length: LengthOfTime): Period | undefined {
  const { to } = period
  const day = dayAfter(to.last, length)
  if (day === undefined) return undefined
  const isInYears = length.unit === 'years' && Number.isInteger(length.most)
  const month = monthsFrom(isoParts(day).year, isoParts(day).month, 1)
  const isLoose = to.precision === 'year' || to.precision === 'month'
  const end = !isLoose ? oneDay(day) : isInYears ? endAfter(to, length) : { ...month, precision: 'month' as const }
  return end && moved(period, end, undefined)
}

/** From the August in which the first session begins to the June in which the last ends. */
function sessions(one: LooseDate, last: LooseDate): Period | undefined {
  if (one.precision !== 'financial-year' || one.first > last.first) return undefined
  const begin = monthsFrom(isoParts(one.first).year, 8, 1)
  const end = monthsFrom(isoParts(last.first).year + 1, 6, 1)
  const isSession = last.precision === 'financial-year'
  return {
    from: { ...begin, precision: 'month' },
    to: isSession ? { ...end, precision: 'month' } : last,
    kind: 'dates',
  }
}

// The forms of reporting years beyond two years written together: parts of a year, two years, a calendar or a school year.
import { addDays, addMonths } from './calendar.ts'
import { monthsFrom, span } from './date-forms.ts'
import type { Form } from './grammar.ts'
import { dayAfter } from './length.ts'
import type { LengthOfTime, LooseDate } from './values.ts'
import { calendarYear } from './years.ts'

export interface YearSlots {
  /** A quarter, half a year, a school year. */
  readonly stretch: LooseDate
  readonly date: LooseDate
  /** A financial year. */
  readonly year: LooseDate
  readonly year2: LooseDate
  readonly length: LengthOfTime
  readonly figures: number
  readonly quarter: number
  readonly quarter2: number
  /** The last figure of the next year: `2024-5`. */
  readonly short: number
}

const half =
  'mid-year|midyear|mid year|half-year|half year|half-yearly|interim|six month|six-month|6 month|6-month|six monthly|six months|first six months|first half|mid-point'
const tails = ' update| report| review| position| performance| progress report| progress update| only'

export const yearForms: readonly Form<YearSlots, LooseDate>[] = [
  {
    writes: ['{stretch}', '<report|update|performance|progress> <for|to> {stretch}', `{stretch}<${tails}>`],
    reads: ({ stretch }) => stretch,
  },
  {
    writes: ['<calendar year|calendar> {figures}', '{figures}~<calendar year>'],
    reads: ({ figures }) => calendarYear(figures),
  },
  {
    writes: [`{year}~<${half}>[${tails}]`, `<${half}>[${tails}]~[for |of |to ]{year}`],
    reads: ({ year }) => ({ first: year.first, last: addDays(addMonths(year.first, 6), -1), precision: 'span' }),
  },
  {
    writes: [
      '{year}~<q|quarter |quarters >{quarter}< - | to | and | & ><q|quarter |>{quarter2}',
      '<q|quarter |quarters >{quarter}< - | to | and | & ><q|quarter |>{quarter2}~{year}',
    ],
    reads: ({ year, quarter, quarter2 }) => {
      const start = Number(year.first.slice(0, 4))
      const first = addMonths(year.first, 3 * (quarter - 1))
      return quarter < quarter2
        ? { first, last: addDays(addMonths(`${start}-04-01`, 3 * quarter2), -1), precision: 'span' }
        : undefined
    },
  },
  {
    writes:
      '[for ][the ][first |last ]{length} <to|ending|ended|up to|to the end of|ending on|ended on>[ the end of] {date}',
    reads: ({ length, date }) => {
      const { unit, most } = length
      if (most === undefined || unit === undefined || length.least !== undefined) return undefined
      const months = unit === 'years' ? 12 * most : unit === 'months' ? most : 0
      return months === 0
        ? undefined
        : { first: addMonths(addDays(date.last, 1), -months), last: date.last, precision: 'span' }
    },
  },
  {
    writes: '[for ][the ][first ]{length} <from|starting|beginning> {date}',
    reads: ({ length, date }) => {
      const end = dayAfter(date.first, length)
      return end === undefined ? undefined : { first: date.first, last: addDays(end, -1), precision: 'span' }
    },
  },
  {
    writes:
      '[the ][first ]<half year|half-year|six months|mid-year|mid year|half> <to|ending|ended|to the end of>[ the end of] {date}',
    reads: ({ date }) => ({ first: addMonths(addDays(date.last, 1), -6), last: date.last, precision: 'span' }),
  },
  { writes: '{year}< & | and |, | + |/ | - | to |; >{year2}', reads: ({ year, year2 }) => span(year, year2) },
  {
    writes: ['{figures}-{short}', '{figures}/{short}'],
    reads: ({ figures, short }) =>
      (figures + 1) % 10 === short ? { ...monthsFrom(figures, 4, 12), precision: 'financial-year' } : undefined,
  },
]

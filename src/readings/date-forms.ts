// The forms of dates beyond a plain day, month or year.
import { addDays, addMonths, type IsoDate, isoDate, isoParts } from './calendar.ts'
import type { Form } from './grammar.ts'
import { movedFrom, movedOn, movedTo, movedVerbs, nowIs } from './moved-forms.ts'
import type { LooseDate } from './values.ts'
import { years as known } from './years.ts'

export interface DateSlots {
  /** A day, a month, a calendar or a financial year. */
  readonly plain: LooseDate
  /** A calendar or a financial year. */
  readonly year: LooseDate
  /** Any date of these forms. */
  readonly date: LooseDate
  readonly date2: LooseDate
  readonly plain2: LooseDate
  readonly plain3: LooseDate
  /** The day of a month, a month by name, and both, without a year. */
  readonly day: number
  readonly month: number
  readonly daymonth: { readonly day: number; readonly month: number }
  /** 1 to 4, in figures or words. */
  readonly quarter: number
  readonly quarter2: number
  readonly half: number
  /** The first month of a season. */
  readonly season: number
  readonly season2: number
  readonly clock: true
  /** Words without a figure. */
  readonly words: string
  /** Of a version: `2`, `2.1`. */
  readonly number: string
  /** Months in brackets after a quarter. */
  readonly months: { readonly first: number; readonly last: number }
  readonly serial: IsoDate
  readonly compact: IsoDate
}

/** From the first day of a month over `count` months. */
export function monthsFrom(year: number, month: number, count: number): LooseDate {
  const first = isoDate(year, month, 1)
  return { first, last: addDays(addMonths(first, count), -1), precision: 'span' }
}

export function oneDay(day: IsoDate): LooseDate {
  return { first: day, last: day, precision: 'day' }
}

/** Undefined where the first is not the earlier. */
export function span(from: LooseDate, to: LooseDate): LooseDate | undefined {
  if (from.first > to.last || from.first > to.first) return undefined
  const isWholeMonth = from.first.endsWith('-01') && addDays(addMonths(from.first, 1), -1) === to.last
  if (isWholeMonth) return { first: from.first, last: to.last, precision: 'month' }
  return { first: from.first, last: to.last, precision: 'span' }
}

function monthsOf({ first, last }: DateSlots['months'], { first: day, precision }: LooseDate): LooseDate | undefined {
  const { year } = isoParts(day)
  const isNext = precision === 'financial-year' && first < 4
  return last < first ? undefined : monthsFrom(isNext ? year + 1 : year, first, last - first + 1)
}

function part(year: LooseDate, index: number, months: number, long = months) {
  const start = isoParts(year.first)
  const from = addMonths(isoDate(start.year, start.month, 1), index * months)
  const value = monthsFrom(isoParts(from).year, isoParts(from).month, long)
  if (year.precision === 'financial-year') return value
  return { value, isGuess: true }
}

function christmas({ first, precision }: LooseDate): LooseDate | undefined {
  const start = isoDate(isoParts(first).year, 12, 1)
  return precision === 'year' ? { first: start, last: addDays(addMonths(start, 1), -1), precision: 'month' } : undefined
}

/** Of a session, such as 2024/25: August to June. */
function session({ first, precision }: LooseDate) {
  const value = monthsFrom(isoParts(first).year, 8, 11)
  return precision === 'financial-year' ? value : { value, isGuess: true }
}

function seasonsOf(year: LooseDate, from: number, to: number) {
  const { year: first } = isoParts(year.first)
  const begin = monthsFrom(first, from, 3)
  const end = monthsFrom(to < from ? first + 1 : first, to, 3)
  return { value: { first: begin.first, last: end.last, precision: 'span' as const }, isGuess: true }
}

/** `before the end of 2026`: by its last day. */
export const endOfDate =
  '<before the end of|before end of|before the close of|before close of|by the close of|by close of|by close of play on|by close of play> {date}'

const quarterWord = '<q|quarter|qtr|qtr.>[ ]'

/** Forms for one stretch of time: a quarter, half a year, a season, a school year. */
export const dateNameForms: readonly Form<DateSlots, LooseDate>[] = [
  {
    writes: [
      '<q|quarter |quarters >{quarter}< - | to | and | & |/|, ><q|quarter |>{quarter2}~[of ]{year}',
      '{year}~<q|quarter |quarters >{quarter}< - | to | and | & |/|, ><q|quarter |>{quarter2}',
    ],
    reads: ({ quarter, quarter2, year }) =>
      quarter < quarter2 ? part(year, quarter - 1, 3, 3 * (quarter2 - quarter + 1)) : undefined,
  },
  { writes: '[the ]<christmas|xmas>[,][ of] {year}', reads: ({ year }) => christmas(year), isGuess: true },
  {
    writes: [
      `${quarterWord}{quarter}~[of ]{year}`,
      `{year}~${quarterWord}{quarter}`,
      '{quarter} <quarter|qtr>[,][ of][ the][ financial year] {year}',
    ],
    reads: ({ quarter, year }) => part(year, quarter - 1, 3),
  },
  {
    // Which months they are says which quarters are counted.
    writes: [
      `${quarterWord}{quarter} ({months})[,][ of] {year}`,
      `{year}~${quarterWord}{quarter} ({months})`,
      `${quarterWord}{quarter} {year} ({months})`,
    ],
    reads: ({ months, year }) => monthsOf(months, year),
  },
  {
    writes:
      '<quarter|qtr|q/e|the quarter|three months|3 months> <ending|ended|to|to the end of|end>[ in| on|:] {plain}',
    reads: ({ plain: { last, precision } }) => {
      const first = addMonths(addDays(last, 1), -3)
      const isWhole = precision === 'month' || precision === 'day'
      return isWhole && first.endsWith('-01') ? { first, last, precision: 'span' } : undefined
    },
  },
  {
    writes: ['<h|half>[ ]{half}~{year}', '{year}~<h|half>[ ]{half}', '{half} half[ of][ the][ financial year] {year}'],
    reads: ({ half, year }) => part(year, half - 1, 6),
  },
  {
    writes: [
      '<academic|school>[ ]<year|session|term>[s] {year}',
      '<ay|a/y>[ ]{year}',
      '{year} <academic|school> <year|session>',
      'session {year}',
    ],
    reads: ({ year }) => session(year),
  },
  {
    writes: ['[the ]{season}[ term][,][ of] {year}', '{year} {season}'],
    reads: ({ season, year }) => seasonsOf(year, season, season),
  },
  {
    writes: '{season}</| - | to | and >{season2}[,][ of] {year}',
    reads: ({ season, season2, year }) => seasonsOf(year, season, season2),
  },
]

const joins = '< - | to | and | & |/| until | till | through | up to >'

const again = '< and |, | & |, and |; >'

export const dateForms: readonly Form<DateSlots, LooseDate>[] = [
  {
    // Of several changes the last counts: `October 2017; revised 2021 and 2024`.
    writes: [
      `{date}~[and |then |last |later ]<${movedVerbs}>[ in| on|:] {plain}${again}{plain2}`,
      `{date}~[and |then |last |later ]<${movedVerbs}>[ in| on|:] {plain}, {plain3}${again}{plain2}`,
    ],
    reads: ({ date, plain, plain2, plain3 = plain }) =>
      plain.last < plain2.first && plain.first <= plain3.first && plain3.first <= plain2.first
        ? { ...plain2, was: withoutMove(date) }
        : undefined,
  },
  {
    writes: movedFrom,
    reads: ({ date, date2 }) => ({ ...date, was: withoutMove(date2) }),
  },
  {
    writes: [...movedTo, ...movedOn, ...nowIs],
    reads: ({ date, date2 }) => ({ ...date2, was: withoutMove(date) }),
  },
  // When it was agreed is another day.
  { writes: '{date}~<approved|agreed|adopted|endorsed> {date2}', reads: ({ date }) => date, isGuess: true },
  {
    // The reading of a financial year in words.
    writes: '{year} ({plain} to {plain2})',
    reads: ({ year, plain, plain2 }) => (year.first === plain.first && year.last === plain2.last ? year : undefined),
  },
  {
    writes: [`[between |from ]{month}${joins}{plain}`, '{month} - {plain}'],
    reads: ({ month, plain }) => {
      if (plain.precision !== 'month') return undefined
      const { year, month: end } = isoParts(plain.first)
      // “November to January 2027” begins in the year before.
      return span(monthsFrom(month > end ? year - 1 : year, month, 1), plain)
    },
  },
  {
    writes: `[between |from ][the ]{day}${joins}{plain}`,
    reads: ({ day, plain }) => {
      const { year, month } = isoParts(plain.first)
      return plain.precision === 'day' ? span(oneDay(isoDate(year, month, day)), plain) : undefined
    },
  },
  {
    writes: `[between |from ]{daymonth}${joins}{plain}`,
    reads: ({ daymonth: { day, month }, plain }) => {
      const { year, month: end } = isoParts(plain.first)
      if (plain.precision !== 'day') return undefined
      return span(oneDay(isoDate(month > end ? year - 1 : year, month, day)), plain)
    },
  },
  {
    writes: `[between |from ]{plain}${joins}{plain2}`,
    // “31 March 2026 and 2027” means a day in each.
    reads: ({ plain, plain2 }) =>
      plain.precision === 'day' && plain2.precision === 'year' ? undefined : span(plain, plain2),
  },
  {
    writes: '{date} (<q|quarter |quarters >{quarter})',
    reads: ({ date }) => (date.precision === 'span' ? date : undefined),
    isGuess: true,
  },
  {
    // Which months they are says which quarters are counted.
    writes: '<q|quarter |qtr >{quarter}~{date}',
    reads: ({ date }) => (date.last < addMonths(date.first, 3) && date.precision !== 'day' ? date : undefined),
  },
  { writes: '[either ]{plain} or {plain2}', reads: ({ plain, plain2 }) => span(plain, plain2), isGuess: true },
  {
    writes: '[either ]{month} or {plain}',
    reads: ({ month, plain }) => {
      const { year, month: end } = isoParts(plain.first)
      if (plain.precision !== 'month' || month > end) return undefined
      return span(monthsFrom(year, month, 1), plain)
    },
    isGuess: true,
  },
  {
    writes: '<w/c|wc|w/b|week commencing|week beginning|week of|week starting|the week of>[:] {plain}',
    reads: ({ plain: { first, precision } }) =>
      precision === 'day' ? { first, last: addDays(first, 6), precision: 'span' } : undefined,
  },
  {
    writes: '<w/e|we|week ending|week ended|week to>[:] {plain}',
    reads: ({ plain: { last, precision } }) =>
      precision === 'day' ? { first: addDays(last, -6), last, precision: 'span' } : undefined,
  },
  {
    writes:
      '<published|first published|issued|launched|released|printed|publication date|date published|uploaded|posted|put online|online|published online|online since|available|version published>[ on| in| since| from|:] {date}',
    reads: ({ date }) => date,
  },
  {
    writes: [
      '<approved|agreed|adopted|signed off|endorsed>[ on| in| by|:] {date}',
      '<approved|agreed|adopted|signed off|endorsed|published|launched>< by| at> {words}< on | in |, | - | >{date}',
      '<originally published|originally issued|initially published|originally launched|re-published>[ on| in|:] {date}',
      '<updated|last updated|last revised|last reviewed|revised|refreshed|reissued|page updated>[ on| in|:] {date}',
      '<version|edition|ver|v|ver.>[ ]{number}<, | - |: | >{date}',
    ],
    reads: ({ date }) => date,
    isGuess: true,
  },
  { writes: '{plain}[,][ at| T] {clock}', reads: ({ plain }) => (plain.precision === 'day' ? plain : undefined) },
  { writes: '{compact}', reads: ({ compact }) => oneDay(compact) },
  {
    writes: '{serial}',
    reads: ({ serial }) => ({
      value: oneDay(serial),
      isGuess: true,
      asks: 'The figure counts days, as spreadsheets do. Write the date in words to be sure.',
    }),
  },
  {
    writes: [
      '{date} (<draft|final|revised|approved|published|version 1|first edition|edition>)',
      '{date} <edition|draft|version|update>',
      '{date} (<subject to|if|depending|dependent|pending|provisional|target|indicative|latest|at the latest|approx>[ {words}])'.replace(
        '[ {words}]',
        '',
      ),
      '{date} (<subject to|if|depending on|dependent on|pending> {words})',
      '{date}~<subject to|depending on|dependent on|pending|if> {words}',
    ],
    reads: ({ date }) => date,
    isGuess: true,
  },
]

function withoutMove({ first, last, precision }: LooseDate): LooseDate {
  return { first, last, precision }
}

/** The days that spreadsheets count from the end of 1899, for the years that a date may be in. */
export function dayOfSerial(serial: number): IsoDate | undefined {
  const day = addDays('1899-12-30', serial)
  const { year } = isoParts(day)
  return year >= known.first && year <= known.last ? day : undefined
}

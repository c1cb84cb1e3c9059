import { dayInWords } from '../text/day.ts'
import { addDays, addMonths, daysInMonth, type IsoDate, isoParts } from './calendar.ts'
import { readCommonDate } from './common-forms.ts'
import { describeDate, findDate } from './date.ts'
import { readerOf, type SlotReaders } from './grammar.ts'
import { readLength } from './length.ts'
import { findPeriod } from './period.ts'
import { cannotUse, isUnsaid, leftUnsaid, quote, readAs, type Stated, slip, tidy, unreadAs } from './stated.ts'
import type { LooseDate, Period } from './values.ts'
import { type YearSlots, yearForms } from './year-forms.ts'
import { twoYears } from './years.ts'

/** The year of a progress report, s.8(3): first day, last day, and the usual way to write it, `2024-25`. */
export interface ReportingYear {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly label: string
}

/** A day of the year, as `MM-DD`. */
export type MonthDay = string

/** The day on which reporting years start, and the date of the direction that moved it from 1 April, where known. */
export interface YearStart {
  readonly starts: MonthDay
  readonly movedOn?: LooseDate
}

interface ReportingYearParts {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly as_published?: string | undefined
}

/** In months. A report on two or three years is read, with a note; a longer period is refused. */
const longestReport = 36
/** Section 8(3)(a) and section 12(3)(a). */
export const usualStart: MonthDay = '04-01'
const example = 'Write it as 2024-25, or as 1 April 2024 to 31 March 2025.'
const pairOfYears =
  /(?<![\d/.-])(?<first>\d{4}) ?(?:-|\/|to) ?(?<second>\d{4}|\d{2})(?![\d/.-]| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/giu
const endOfYear =
  /^(?:for )?(?:the )?(?:(?:financial |reporting )?year|(?:12|twelve) months) (?:to|end|ending|ended)(?: on)? |^(?:y\/e|ye|fye|year-end|(?:financial )?year end)[: ]+/iu

/** A reporting year in words. Two years such as `2024-25` begin on `start`. */
export function readReportingYear(words: string, start: MonthDay = usualStart): Stated<ReportingYear> {
  const common = start === usualStart ? readCommonDate(words) : undefined
  if (common?.precision === 'financial-year') {
    return { words, value: { from: common.first, to: common.last, label: twoYears(isoParts(common.first).year) } }
  }
  return readReportingYearInFull(words, start)
}

export function readReportingYearInFull(words: string, start: MonthDay): Stated<ReportingYear> {
  const text = tidy(words)
  if (isUnsaid(text)) return leftUnsaid(words)
  const form = readForm(text)
  if (form?.value !== undefined) return fromForm(words, form.value, start, form.isGuess === true)
  // “2024-25 Q2 and Q4” names a part of the year, and is not that year.
  if (isPart.test(text)) return cannotUse(words, `${quote(words)} names a part of a year. ${example}`)
  const pairs = [...text.matchAll(pairOfYears)].map((pair) => [Number(pair[1]), pair[2] ?? ''] as const)
  const [only] = pairs
  if (only && saysWhen.test(text)) return cannotUse(words, `${quote(words)} is not one year. ${example}`)
  if (only && pairs.length === 1 && String(only[0] + 1).endsWith(only[1])) {
    if (namesMonthsWithin(text.replace(pairOfYears, ' '), yearFrom(`${only[0]}-${start}`)))
      return cannotUse(words, `${quote(words)} names months besides the year, so it may mean a part of it. ${example}`)
    return readTwoYears(words, only[0], start)
  }
  const lastDay = endOfYear.test(text) ? findDate(text.replace(endOfYear, ''))?.value : undefined
  if (lastDay && isExact(lastDay)) return readAs(words, yearFrom(addMonths(addDays(lastDay.last, 1), -12)))
  const again = sameMonthAYearLater(text)
  if (again) return readAs(words, again.year, again.guess)
  const period = findPeriod(words)
  if (period?.value) return fromPeriod(words, period.value, start, period.guess)
  if (period?.trouble !== undefined) return unreadAs(words, period)
  return cannotUse(words, `No reporting year can be read in ${quote(words)}. ${example}`)
}

/** What is said of a year and is not the year itself. */
const saysWhen = /\b(?:from|since|before|after|until|till|onwards?|prior to|beyond|up to|outwith|except)\b/iu

const isPart =
  /\b(?:q ?[1-4]|quarters?|quarterly|half|mid-? ?year|interim|(?:\d|1[01]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)[- ]months?|months? (?:\d|1[01])|[mp](?:\d|1[01])|terms?|to date|ytd|so far|(?:to|until|up to|till) now|as yet|thus far|in progress|in[- ]year|part(?:s|ly|ial|ially)?(?! (?:\d|one|two|three|[a-e]|i+)\b)|incomplete|unfinished)\b/iu

const monthOfYear =
  /(?<!\p{L})(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?,?(?: (?<year>\d{4}))?/giu
/** When something was done with the report, and not what it is about. */
const ofTheReport =
  /\b(?:published|issued|approved|agreed|adopted|presented|submitted|considered|revised|updated|printed|version|draft|dated|board|meeting|released|launched|produced|written|reported|prepared)\b/iu

/** Whether months besides the year say that it is only a part: `2024/25 (April to December)`. April to March is all of it. */
function namesMonthsWithin(rest: string, { from, to }: ReportingYear): boolean {
  if (ofTheReport.test(rest)) return false
  const months = [...rest.matchAll(monthOfYear)].map(({ groups }) => {
    const { month = '', year } = groups ?? {}
    const found = findDate(`${month} ${year ?? isoParts(from).year}`)?.value
    return { year, first: found?.first ?? '', number: found?.first.slice(5, 7) }
  })
  const isAll = months.map(({ number }) => number).join(' ')
  const [begin, end] = [from.slice(5, 7), to.slice(5, 7)]
  if (months.length === 0 || isAll === end || isAll === `${begin} ${end}`) return false
  // “Annual report 2024/25, September 2025”: after its end it was written.
  return !(months.every(({ year, first }) => year !== undefined && first > to) && !/\b(?:to|until|till)\b/iu.test(rest))
}

const financialYears = (text: string) => {
  const found = findDate(text)
  if (found?.value?.precision !== 'financial-year') return undefined
  return { value: found.value, isGuess: found.guess !== undefined && /fy|f\/y|year/i.test(text) }
}
const quarters = (text: string) => (/^[1-4]$/.test(text) ? { value: Number(text) } : undefined)

const slots: SlotReaders<YearSlots> = {
  stretch: (text) => {
    const found = findDate(text)
    if (found?.value?.precision !== 'span') return undefined
    return { value: found.value, isGuess: found.guess !== undefined }
  },
  date: (text) => {
    const found = findDate(text)?.value
    return found !== undefined && isExact(found) ? { value: found } : undefined
  },
  year: financialYears,
  year2: financialYears,
  length: (text) => readLength(text),
  figures: (text) => (/^(?:199|20\d)\d$/.test(text) ? { value: Number(text) } : undefined),
  quarter: quarters,
  quarter2: quarters,
  short: (text) => (/^\d$/.test(text) ? { value: Number(text) } : undefined),
}

const readForm = readerOf(() => yearForms, slots, 120)

/** A part of a year is no reporting year, nor are two: what is read is told, and no year is made of it. */
function fromForm(words: string, value: LooseDate, start: MonthDay, isGuess: boolean): Stated<ReportingYear> {
  if (value.precision === 'financial-year') return readTwoYears(words, isoParts(value.first).year, start)
  const isMoved = start !== usualStart && value.first.endsWith('-04-01') && value.last.endsWith('-03-31')
  const from = isMoved ? `${value.first.slice(0, 4)}-${start}` : value.first
  const year = yearOf(from, isMoved ? addDays(`${value.last.slice(0, 4)}-${start}`, -1) : value.last)
  if (year.to > addMonths(year.from, longestReport))
    return cannotUse(words, `${quote(words)} is not one year. ${example}`)
  const days = `${dayInWords(year.from)} to ${dayInWords(year.to)}`
  const isOneYear = year.to === yearFrom(year.from).to
  const read = `${quote(words)} was read as ${days}${isOneYear ? '' : ', which is not one year'}.`
  return readAs(words, year, isOneYear && !isGuess ? undefined : read)
}

const twoMonths =
  /^(?:from )?(?<month>[a-z]{3,9})\.? (?<first>\d{4}) ?(?:-|to|until|and) ?(?<again>[a-z]{3,9})\.? (?<second>\d{4})$/i

/** “October 2017 - October 2018” is a year from October: nobody means thirteen months. */
function sameMonthAYearLater(text: string): { readonly year: ReportingYear; readonly guess: string } | undefined {
  const { month = '', first = '', again = '', second = '' } = twoMonths.exec(text)?.groups ?? {}
  if (month === '' || month.slice(0, 3).toLowerCase() !== again.slice(0, 3).toLowerCase()) return undefined
  const begin = findDate(`${month} ${first}`)?.value
  if (Number(second) !== Number(first) + 1 || begin === undefined) return undefined
  const year = yearFrom(begin.first)
  return { year, guess: `${quote(text)} was read as ${describeReportingYear(year)}. Write both days to be sure.` }
}

/** Whether the words give no day, and a month and the same month a year later. */
export function isByMonths(words: string): boolean {
  return sameMonthAYearLater(tidy(words)) !== undefined
}

/** A reporting year given in parts. One end alone stands for a whole year. */
export function readReportingYearParts(
  { from, to, as_published: published }: ReportingYearParts,
  start: MonthDay = usualStart,
): Stated<ReportingYear> {
  if (from !== undefined && to !== undefined) {
    return { ...readReportingYear(`${from} to ${to}`, start), words: `${from} to ${to}` }
  }
  if (published !== undefined) return readReportingYear(published, start)
  const words = from ?? to ?? ''
  const date = findDate(words)?.value
  if (!date || !isExact(date)) return readReportingYear(words, start)
  const year = yearFrom(from === undefined ? addMonths(addDays(date.last, 1), -12) : date.first)
  return readAs(words, year, `${quote(words)} was read as ${describeReportingYear(year)}. Write both ends to be sure.`)
}

/** In characters, of a day in words. */
const longestStart = 100
/** What stands before the day, and says no more than what it is of. */
const beforeStart =
  /^(?:(?:it|which|our|the|a|each|every) )*(?:(?:local government |council )?(?:reporting |financial |fiscal |annual |accounting |plan )?years? )?(?:(?:runs?|running|starts?|starting|begins?|beginning) )?(?:(?:on|from|in) )?(?:the )?/i
const yearEnd =
  /^(?:(?:the|our|each|every) )*(?:(?:reporting|financial|fiscal|accounting) )?(?:years?|12 months) ?(?:to|ended|ending|ends|end)(?: on)? (.+)$|^(.+?) year[- ]?end$/i
const namedYear: Readonly<Record<string, MonthDay>> = { financial: usualStart, fiscal: usualStart, calendar: '01-01' }

/**
 * The first day of a reporting year, in words: `1 April`, `April`, `1/4`, `April to March`, `year ended 31 March`, `financial year`, or
 * `04-01` with the month first.
 */
export function readYearStart(words: string): Stated<MonthDay> {
  const text = tidy(words)
  if (isUnsaid(text)) return leftUnsaid(words)
  const [, left = '', right = ''] = /^-{0,2}(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  if (left !== '') return readMonthAndDay(words, Number(left), Number(right))
  if (text.length > longestStart) return noStart(words)
  const kind = /^(?:(?:the|our|council|local government) )*(financial|fiscal|calendar) years?$/i.exec(text)?.[1]
  const named = kind && namedYear[kind.toLowerCase()]
  if (named !== undefined)
    return readAs(
      words,
      named,
      `${quote(words)} was read as the year from ${dayInWords(`2023-${named}`).replace(' 2023', '')}.`,
    )
  const [, ended, endOf = ended] = yearEnd.exec(text) ?? []
  if (endOf !== undefined) return readStartAfter(words, endOf)
  const [, first = text, last] =
    /^(.*?[a-z0-9])(?: ?[-–—] ?| (?:to|until|till|through to) )(?:the )?(.*[a-z0-9])$/i.exec(text) ?? []
  const start = daysIn(first.replace(beforeStart, ''))?.first
  if (start === undefined || start.endsWith('-02-29')) return noStart(words)
  const end = last === undefined ? undefined : daysIn(last)
  const isWhole = last === undefined || (end !== undefined && addDays(`2024-${end.last}`, 1).slice(5) === start)
  return isWhole ? readAs(words, start) : noStart(words)
}

/** Of a day or a month of the year. */
function daysIn(words: string): { readonly first: MonthDay; readonly last: MonthDay } | undefined {
  const anyYear = 2023
  const text = words.replace(/ \d{4}$/, '')
  const date = findDate(
    /^\d{1,2}([/.])\d{1,2}$/.test(text) ? `${text}/${anyYear}`.replace('.', '/') : `${text} ${anyYear}`,
  )?.value
  if (!date || !(isExact(date) || date.precision === 'month')) return undefined
  return { first: date.first.slice(5), last: date.last.slice(5) }
}

function readStartAfter(words: string, end: string): Stated<MonthDay> {
  const last = daysIn(end)?.last
  return last === undefined ? noStart(words) : readAs(words, addDays(`2023-${last}`, 1).slice(5))
}

/** The reporting years that began on or after `from` and ended by `to`, in order. */
export function reportingYearsBetween(
  from: IsoDate,
  to: IsoDate,
  start: MonthDay = usualStart,
): readonly ReportingYear[] {
  const between: ReportingYear[] = []
  for (let year = isoParts(from).year; year <= isoParts(to).year; year += 1) {
    const reporting = yearFrom(`${year}-${start}`)
    if (reporting.from >= from && reporting.to <= to) between.push(reporting)
  }
  return between
}

/**
 * The same with a direction: years before it start on 1 April, years after it on the new day. The months in between
 * belong to no reporting year.
 */
export function reportingYearsUnder(
  { starts, movedOn }: YearStart,
  from: IsoDate,
  to: IsoDate,
): readonly ReportingYear[] {
  if (movedOn === undefined) return reportingYearsBetween(from, to, starts)
  const [moved] = reportingYearsBetween(movedOn.first, addMonths(movedOn.first, 24), starts)
  const before = reportingYearsBetween(from, to).filter((year) => moved === undefined || year.to < moved.from)
  return [...before, ...reportingYearsBetween(from > movedOn.last ? from : movedOn.last, to, starts)]
}

/** For readers: `2024-25 (1 April 2024 to 31 March 2025)`. */
export function describeReportingYear({ from, to, label }: ReportingYear): string {
  return `${label} (${dayInWords(from)} to ${dayInWords(to)})`
}

/** The two days alone, which are read alike again. */
export function daysOfYear({ from, to }: ReportingYear): string {
  return `${dayInWords(from)} to ${dayInWords(to)}`
}

function yearFrom(from: IsoDate): ReportingYear {
  return yearOf(from, addDays(addMonths(from, 12), -1))
}

function yearOf(from: IsoDate, to: IsoDate): ReportingYear {
  const [first, last] = [isoParts(from).year, isoParts(to).year]
  // Of a part of a year, its months: “2024” would be taken for the whole.
  if (to < addDays(addMonths(from, 12), -1))
    return { from, to, label: describeDate({ first: from, last: to, precision: 'span' }) }
  return {
    from,
    to,
    label: first === last ? String(first) : last === first + 1 ? twoYears(first) : `${first} to ${last}`,
  }
}

function isExact(date: LooseDate): boolean {
  return date.precision === 'day' || date.precision === 'month'
}

function readTwoYears(words: string, year: number, start: MonthDay): Stated<ReportingYear> {
  const known = findDate(String(year))
  if (known?.trouble !== undefined) return unreadAs(words, known)
  const reporting = yearFrom(`${year}-${start}`)
  const isWithinOne = reporting.label === String(year)
  return readAs(
    words,
    reporting,
    isWithinOne ? `${quote(words)} was read as ${describeReportingYear(reporting)}.` : undefined,
  )
}

function fromPeriod(
  words: string,
  { from, to }: Period,
  start: MonthDay,
  guess: string | undefined,
): Stated<ReportingYear> {
  if (from === undefined) {
    if (to.precision !== 'year') return cannotUse(words, `${quote(words)} is one date, not a year. ${example}`)
    const year = yearFrom(`${isoParts(to.first).year}-${start}`)
    const read = `${quote(words)} was read as ${describeReportingYear(year)}.`
    return readAs(words, year, guess, start === '01-01' ? undefined : read)
  }
  const year =
    isExact(from) && isExact(to)
      ? yearOf(from.first, to.last)
      : yearOf(`${isoParts(from.first).year}-${start}`, addDays(`${isoParts(to.last).year}-${start}`, -1))
  if (year.to > addMonths(year.from, longestReport))
    return cannotUse(words, `${quote(words)} is not one year. ${example}`)
  if (year.to < year.from) return slip(words, `${quote(words)} names one year twice. ${example}`)
  const isOneYear = year.to === yearFrom(year.from).to
  const days = `${dayInWords(year.from)} to ${dayInWords(year.to)}`
  const length = `${quote(words)} was read as ${days}, which is not one year.`
  return readAs(words, year, guess, isOneYear ? undefined : length)
}

/** `04-01` is 1 April, and so is `01-04`: a reporting year hardly starts on 4 January. */
function readMonthAndDay(words: string, left: number, right: number): Stated<MonthDay> {
  const isDayFirst = left > 12 || (left === 1 && right !== 1 && right <= 12)
  const [month, day] = isDayFirst ? [right, left] : [left, right]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(2023, month)) return noStart(words)
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const read = `${quote(words)} was read as ${dayInWords(`2023-${monthDay}`).replace(' 2023', '')}.`
  return readAs(words, monthDay, isDayFirst ? read : undefined)
}

function noStart(words: string): Stated<never> {
  return cannotUse(words, `No day of the year can be read in ${quote(words)}. Write it as 1 April or 04-01.`)
}

import { dayInWords, monthNames } from '../text/day.ts'
import { addDays, daysInMonth, type IsoDate, isoDate, isoParts } from './calendar.ts'
import { readCommonDate } from './common-forms.ts'
import { cannotUse, isUnsaid, leftUnsaid, quote, readAs, type Stated, tidy } from './stated.ts'
import type { LooseDate } from './values.ts'
import { wordPattern } from './word-pattern.ts'
import { calendarYear, financialYear, twoYears, years } from './years.ts'

const longestDate = 120
const example = 'Write a date such as 31 March 2025 or 2025-03-31.'

/** A date in words. `TBC`, `ongoing` and the like give `unsaid`. Numeric dates are read day first. */
export function readDate(words: string): Stated<LooseDate> {
  const common = readCommonDate(words)
  return common ? { words, value: common } : readDateInFull(words)
}

export function readDateInFull(words: string): Stated<LooseDate> {
  const text = tidy(words)
  if (isUnsaid(text) || endless.test(text)) return leftUnsaid(words)
  const found = findDateInFull(words)
  if (found) return found
  if (/^\d{4} ?[-/] ?\d{2,4}$/.test(text)) {
    return cannotUse(words, `${quote(words)} is a span of years, not one date. Write one of its years, or a day.`)
  }
  if (/^\d{1,2}[/.]\d{1,2}$/.test(text) || findDate(`${text} 2025`)?.value) {
    return cannotUse(words, `${quote(words)} does not say which year. Add the year, as in March 2025 or 31 March 2025.`)
  }
  return cannotUse(words, `No date can be read in ${quote(words)}. ${example}`)
}

/** As `readDate`, but undefined when the words do not look like a date. */
export function findDate(words: string): Stated<LooseDate> | undefined {
  const common = readCommonDate(words)
  return common ? { words, value: common } : findDateInFull(words)
}

function findDateInFull(words: string): Stated<LooseDate> | undefined {
  const text = tidy(words)
  if (text.length > longestDate) return undefined
  const { core, isLoose } = withoutLead(text)
  for (const shape of shapes) {
    const parts = shape(core).exec(core)?.groups
    const found = parts && interpret(parts)
    if (!found) continue
    if (found.trouble) return cannotUse(words, `${quote(words)} ${found.trouble}`)
    if (!found.value) continue
    const advice = found.advice ?? (isLoose ? 'Write it more exactly if that matters.' : undefined)
    const guess = advice && `${quote(words)} was read as ${describeDate(found.value)}. ${advice}`
    return readAs(words, found.value, guess)
  }
  return undefined
}

/** For readers: `31 March 2025`, `March 2025`, `2026`, `2024-25 (1 April 2024 to 31 March 2025)`. */
export function describeDate(date: LooseDate): string {
  const { year, month } = isoParts(date.first)
  if (date.precision === 'day') return dayInWords(date.first)
  if (date.precision === 'month') return `${monthNames[month - 1]} ${year}`
  if (date.precision === 'year') return String(year)
  if (date.precision === 'before') return `before ${dayOrYear(addDays(date.last, 1), '-01-01')}`
  if (date.precision === 'after') return `after ${dayOrYear(addDays(date.first, -1), '-12-31')}`
  return `${twoYears(year)} (${dayInWords(date.first)} to ${dayInWords(date.last)})`
}

/** The last day of a span in words, no more exactly than it was written: `on 31 March 2024`, `in March 2024`, `in 2022`. */
export function describeEnd(date: LooseDate): string {
  const isLoose = date.precision === 'year' || date.precision === 'month'
  return isLoose ? `in ${describeDate(date)}` : `on ${dayInWords(date.last)}`
}

/** `2018` of the day with which the year begins or ends, else the day. */
function dayOrYear(day: IsoDate, edge: string): string {
  return day.endsWith(edge) ? day.slice(0, 4) : dayInWords(day)
}

const endless = /^(?:(?:currently |still )?on[- ]?going|continu(?:ing|ous|al)|rolling|none|nil|permanent)\b[^\d]*$/iu

const plainLeads = [
  // “Mid-2022” is how National Records of Scotland names its estimate for 30 June: an exact term.
  String.raw`mid-(?=\d{4}$)`,
  String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?=\d)`,
  '(?:(?:as )?(?:at|of)|by|on|in|during|since|from|until|till|to|for|(?:no|not) later than|the) ',
  String.raw`(?:year (?:ending|ended|end|to)|y\/e) `,
  '(?:year[ -])?end(?: of|ing)?[ -]',
  String.raw`(?:calendar year|financial year|fin\.? year|fy|f\/y|year|reporting year|dated?) ?:?`,
]
const season = '(?:spring|summer|autumn|winter|earrach|samhradh|foghar|geamhradh)'
const looseLeads = [
  '(?:early|late|mid|middle of|start of|beginning of|before|after)[ -](?:in )?(?:the )?',
  String.raw`(?:around |about |approximately |approx\.? |circa |ca?\. ?|~ ?)`,
  `${season}(?:[/ -]${season})?,? (?:of )?`,
  '(?:q[1-4]|quarter [1-4]|[1-4](?:st|nd|rd|th)? quarter),? (?:of )?',
  '(?:first|second|third|fourth|last) (?:quarter|half|part),? (?:of )?',
  '(?:academic|school) (?:year|session) ',
  '(?:currently |still )?on[- ]?going,? ',
]
const plainLead = new RegExp(`^(?:${plainLeads.join('|')})`, 'iu')
const looseLead = new RegExp(`^(?:${looseLeads.join('|')})`, 'iu')
const looseTail = /[ ,]*\(?(?:tbc|to be confirmed|provisional|estimated?|planned|proposed|expected|approx\.?|\?)\)?$/iu

function withoutLead(text: string): { readonly core: string; readonly isLoose: boolean } {
  let core = text.replace(looseTail, '')
  let isLoose = core !== text
  for (;;) {
    const shorter = core.replace(plainLead, '').trimStart()
    const shortest = shorter.replace(looseLead, '').trimStart()
    if (shortest === core) return { core, isLoose }
    isLoose ||= shortest !== shorter
    core = shortest
  }
}

const fullYear = String.raw`(?<year>\d{4})`
const anyYear = String.raw`'?(?<year>\d{4}|\d{2})`
const dayNumber = String.raw`(?<day>\d{1,2})`
const monthNumber = String.raw`(?<month>\d{1,2})`
const gaelicArticle = `(?:(?:dh?en|an|am|a) |a' ?)?(?:t-)?`
const monthWord = String.raw`(?:of )?${gaelicArticle}(?<month>\p{L}{3,})\.?`
const shapes = [
  String.raw`${fullYear}([-/.])${monthNumber}\2${dayNumber}(?:[T ]\d{1,2}:\d{2}.*)?`,
  String.raw`${dayNumber} ?([-/.]) ?${monthNumber} ?\2 ?${anyYear}`,
  String.raw`${fullYear} ?(?:[-/]|to) ?(?<next>\d{4}|\d{2})`,
  String.raw`(?<year>\d{2})[-/](?<next>\d{2})`,
  String.raw`${fullYear}[-/](?<month>\d{2})`,
  `${monthNumber} ?[-/.] ?${fullYear}`,
  `${dayNumber}(?:st|nd|rd|th|mh)?[ -]*${monthWord}[ ,-]*${anyYear}`,
  `${monthWord} ${dayNumber}(?:st|nd|rd|th)?[ ,]+${fullYear}`,
  `${monthWord}[ ,/-]*${anyYear}`,
  fullYear,
].map((shape) => wordPattern(`^${shape}$`))

interface DateFound {
  readonly value?: LooseDate
  readonly advice?: string
  readonly trouble?: string
}

/** Undefined when the parts are no date. `trouble` continues a sentence that begins with the quoted words. */
function interpret(parts: Readonly<Record<string, string | undefined>>): DateFound | undefined {
  const written = parts.year ?? ''
  const year = written.length === 2 ? 2000 + Number(written) : Number(written)
  if (parts.next !== undefined) return interpretTwoYears(year, parts.next, written.length === 2)
  const month = parts.month === undefined ? undefined : monthFrom(parts.month)
  const day = parts.day === undefined ? undefined : Number(parts.day)
  if (parts.month && (month === undefined || (day === undefined && isSpan(year, month)))) return undefined
  if (year < years.first || year > years.last) {
    return {
      trouble: `names the year ${written}. Dates from ${years.first} to ${years.last} are expected, so check the year.`,
    }
  }
  const advice = written.length === 2 ? { advice: 'Write the year in full to be sure.' } : {}
  if (month === undefined) return { value: calendarYear(year) }
  const trouble = troubleWith(year, month, day)
  if (trouble) return { trouble }
  if (day !== undefined) {
    const date = isoDate(year, month, day)
    return { value: { first: date, last: date, precision: 'day' }, ...advice }
  }
  const last = isoDate(year, month, daysInMonth(year, month))
  return { value: { first: isoDate(year, month, 1), last, precision: 'month' }, ...advice }
}

function interpretTwoYears(year: number, next: string, isShort: boolean): DateFound | undefined {
  const isNext = String(year + 1).slice(-next.length) === next
  if (!isNext || year < years.first || year > years.last || (isShort && Number(next) <= 12)) return undefined
  const value = financialYear(year)
  if (isShort) return { value, advice: 'Write the years in full to be sure.' }
  if (next.length === 4 || Number(next) < 1 || Number(next) > 12) return { value }
  return { value, advice: `If it means a month, write ${monthNames[Number(next) - 1]} ${year}.` }
}

/** Whether it is a span such as `2017-22`, since no month has that number. */
function isSpan(year: number, next: number): boolean {
  return next > 12 && next > year % 100
}

function troubleWith(year: number, month: number, day: number | undefined): string | undefined {
  if (month > 12 && day !== undefined && day >= 1 && day <= 12 && month <= daysInMonth(year, day)) {
    const meant = isoDate(year, day, month)
    const order = 'dates are read day first, or from the year down'
    return `has no month ${month}: ${order}. Write it as ${dayInWords(meant)} or ${meant}.`
  }
  if (month < 1 || month > 12) return `is not in the calendar: there is no month ${month}. ${example}`
  const length = daysInMonth(year, month)
  if (day === undefined || (day >= 1 && day <= length)) return undefined
  return `is not in the calendar: ${monthNames[month - 1]} ${year} has ${length} days. ${example}`
}

const gaelicMonths = [
  ...['faoilleach', 'gearran', 'mart', 'giblean', 'ceitean', 'ogmhios'],
  ...['iuchar', 'lunastal', 'sultain', 'damhair', 'samhain', 'dubhlachd'],
]

/** A month by number, or by name in English or Gaelic, abbreviated or lenited. */
function monthFrom(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word)
  const name = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const english = monthNames.findIndex((month) => month.toLowerCase().startsWith(name.replace(/^sept$/, 'sep')))
  if (english !== -1) return english + 1
  const gaelic = gaelicMonths.indexOf(name.replace(/^([fgmcd])h/, '$1'))
  return gaelic === -1 ? undefined : gaelic + 1
}

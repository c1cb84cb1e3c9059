import { dayInWords, monthNames } from '../text/day.ts'
import { memoByText } from '../text/memo-by-text.ts'
import { addDays, daysInMonth, type IsoDate, isoDate, isoParts } from './calendar.ts'
import { readCommonDate } from './common-forms.ts'
import { type DateSlots, dateForms, dateNameForms, dayOfSerial, oneDay } from './date-forms.ts'
import { type Found, readerOf, type SlotReaders } from './grammar.ts'
import { cannotUse, isUnsaid, leftUnsaid, quote, readAs, type Stated, slip, tidy } from './stated.ts'
import type { LooseDate } from './values.ts'
import { wordPattern } from './word-pattern.ts'
import { calendarYear, financialYear, twoYears, years } from './years.ts'

const longestDate = 120
const example = 'Write a date such as 31 March 2025 or 2025-03-31.'

/** A date in words. `TBC`, `ongoing` and the like give `unsaid`. Numeric dates are read day first. */
export const readDate = memoByText((words: string): Stated<LooseDate> => {
  const common = readCommonDate(words)
  return common ? { words, value: common } : readDateInFull(words)
})

export function readDateInFull(words: string): Stated<LooseDate> {
  const text = tidy(words)
  if (isUnsaid(text) || endless.test(text)) return leftUnsaid(words)
  const found = findDateInFull(words) ?? statedOf(words, readForms(text))
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

/** A date by its name: a day, a month, a year, a quarter, a season. No span of two dates. */
function findDateInFull(words: string): Stated<LooseDate> | undefined {
  return statedOf(words, readName(tidy(words)))
}

function statedOf(words: string, found: Found<LooseDate> | undefined): Stated<LooseDate> | undefined {
  if (found?.trouble !== undefined) {
    const trouble = `${quote(words)} ${found.trouble}`
    return found.isSlip ? slip(words, trouble) : cannotUse(words, trouble)
  }
  if (found?.value === undefined) return undefined
  const { value, guess, asks, isGuess } = found
  if (guess === undefined && isGuess !== true) return asks === undefined ? readAs(words, value) : { words, value, asks }
  const advice = asks ?? guess ?? 'Write it more exactly if that matters.'
  return readAs(words, value, `${quote(words)} was read as ${describeDate(value)}. ${advice}`)
}

/** Every form of a date names a year, if only by two digits. Asked first, since most texts that are looked at hold no figure. */
const holdsYear = /\d/

/** What is found has sentences that follow on the quoted words: see `DateFound`. */
const readName = memoByText((text: string): Found<LooseDate> | undefined => {
  if (text.length > longestDate || !holdsYear.test(text)) return undefined
  const endOfSchool = readPlain(schoolYearEnd.exec(text)?.slice(1).find(Boolean) ?? '')?.value
  if (endOfSchool?.precision === 'year') {
    const { year } = isoParts(endOfSchool.first)
    return { value: { first: isoDate(year, 6, 1), last: isoDate(year, 6, 30), precision: 'month' }, isGuess: true }
  }
  const endOfYear = readPlain(yearEnd.exec(text)?.[1] ?? '')?.value
  if (endOfYear?.precision === 'year')
    return { value: oneDay(isoDate(isoParts(endOfYear.first).year, 3, 31)), isGuess: true }
  let core = text.replace(looseTail, '')
  let isLoose = core !== text
  for (;;) {
    core = withoutLead(core)
    const found = readPlain(core) ?? readNames(core)
    if (found !== undefined) {
      if (found.value === undefined) return found
      const wrong = weekdayWrong(text, found.value)
      const isGuess = isLoose || found.isGuess === true
      return wrong === undefined ? { ...found, isGuess } : { ...found, guess: wrong, isGuess: true }
    }
    const shorter = core.replace(looseLead, '').trimStart()
    if (shorter === core) return undefined
    isLoose = true
    core = shorter
  }
})

/** School years end in June. */
const schoolYearEnd =
  /^(?:by |at |before |the )*(?:end|close) of (?:the )?(?:(?:school|academic) (?:year|session|term),? (?:of |in )?(\d{4})|(\d{4}) (?:school|academic) (?:year|session))$/iu

/** Financial years end on 31 March. */
const yearEnd = /^(?:by |at |the )*(?:financial[ -]year[ -]end(?:ing)?|end of (?:the )?financial year|fye) (\d{4})$/iu

function withoutLead(text: string): string {
  let core = text
  for (;;) {
    const shorter = core.replace(plainLead, '').trimStart()
    if (shorter === core) return core
    core = shorter
  }
}

const oneFinancial = /^(?:the )?(?:financial years?|fin\.? year|fy|f\/y) ?:? ?'?(\d{4}|\d{2})$/iu

/** “FY2027” is mostly the year that ends in it, and may be the one that begins in it. */
function readFinancial(core: string): Found<LooseDate> | undefined {
  const [, written = ''] = oneFinancial.exec(core) ?? []
  const ends = Number(written.length === 2 ? `20${written}` : written)
  if (written === '' || ends <= years.first || ends >= years.last) return undefined
  return { value: financialYear(ends - 1), guess: `If it means ${twoYears(ends)}, write that.` }
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const weekdayBefore = /(?:^|[ (])(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs?|ur)?(?:day)?,? (?=\d|the |\p{L}+ \d)/iu

/** What does not fit: `Friday 27 June 2024` was no Friday. */
function weekdayWrong(text: string, { first, precision }: LooseDate): string | undefined {
  const [, written] = precision === 'day' ? (weekdayBefore.exec(text) ?? []) : []
  const day = new Date(`${first}T00:00:00Z`).getUTCDay()
  if (written === undefined || weekdays[day] === written.toLowerCase()) return undefined
  const name = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][day] ?? ''
  return `That day is a ${name}, so check which is meant.`
}

/** A day, a month or a year, without words before or after it. */
function readPlain(core: string): Found<LooseDate> | undefined {
  const financial = readFinancial(core)
  if (financial !== undefined) return financial
  for (const shape of shapes) {
    const parts = shape(core).exec(core)?.groups
    const found = parts && interpret(parts)
    if (found?.trouble !== undefined) return { trouble: found.trouble, isSlip: true }
    if (found?.value) return { value: found.value, guess: found.advice }
  }
  return undefined
}

const ordinals = ['first', 'second', 'third', 'fourth']

function countIn(text: string, most: number): Found<number> | undefined {
  const word = text.toLowerCase()
  const figure = /^([1-4])(?:st|nd|rd|th)?$/.exec(word)?.[1]
  const count = figure === undefined ? (word === 'last' ? most : ordinals.indexOf(word) + 1) : Number(figure)
  return count >= 1 && count <= most ? { value: count } : undefined
}

const seasonWords: Readonly<Record<string, number>> = {
  ...{ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 },
  ...{ earrach: 3, samhradh: 6, foghar: 9, geamhradh: 12 },
}

function readSeason(text: string): Found<number> | undefined {
  const month = seasonWords[text.toLowerCase()]
  return month === undefined ? undefined : { value: month }
}

function readMonthWord(text: string): Found<number> | undefined {
  const month = /^\p{L}{3,}\.?$/u.test(text) ? monthFrom(text.replace('.', '')) : undefined
  return month === undefined ? undefined : { value: month }
}

function readDayNumber(text: string): Found<number> | undefined {
  const day = Number(/^(?:the )?(\d{1,2})(?:st|nd|rd|th)?$/i.exec(text)?.[1])
  return day >= 1 && day <= 31 ? { value: day } : undefined
}

const isWordsAlone = /^[^\d]{1,80}$/u

const time = String.raw`(?:\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?z?|\d{1,2} ?[ap]m|(?:12 )?noon|midday|midnight|\d{1,2} noon)`
const isClock = new RegExp(`^${time}(?:(?: ?- ?| to | until )${time})?$`, 'i')

const slots: SlotReaders<DateSlots> = {
  plain: (text) => readPlain(withoutLead(text)),
  plain2: (text) => readPlain(withoutLead(text)),
  plain3: (text) => readPlain(withoutLead(text)),
  year: (text) => {
    const found = readFinancial(text) ?? readPlain(text.replace(/^(?:fy|the|financial year|calendar year|year) ?/i, ''))
    return found?.value?.precision === 'year' || found?.value?.precision === 'financial-year' ? found : undefined
  },
  date: (text, depth) => readForms(text, depth),
  date2: (text, depth) => readForms(text, depth),
  day: readDayNumber,
  month: readMonthWord,
  daymonth: (text) => {
    const [, day = '', of = ''] = /^(\S+)[ -](?:of )?(\S+)$/.exec(text) ?? []
    const [value, month] = [readDayNumber(day)?.value, readMonthWord(of)?.value]
    return value === undefined || month === undefined || value > daysInMonth(2024, month)
      ? undefined
      : { value: { day: value, month } }
  },
  quarter: (text) => countIn(text, 4),
  quarter2: (text) => countIn(text, 4),
  half: (text) => countIn(text, 2),
  season: readSeason,
  season2: readSeason,
  clock: (text) => (isClock.test(text) ? { value: true } : undefined),
  number: (text) => (/^\d{1,2}(?:\.\d{1,2})?$/.test(text) ? { value: text } : undefined),
  words: (text) => (isWordsAlone.test(text) ? { value: text } : undefined),
  months: (text) => {
    const [first, last] = text.split(/ ?(?:-|\/|to) ?/u).map((word) => readMonthWord(word)?.value)
    return first === undefined || last === undefined ? undefined : { value: { first, last } }
  },
  serial: (text) => {
    const day = /^[3-7]\d{4}(?:\.\d+)?$/.test(text) ? dayOfSerial(Math.floor(Number(text))) : undefined
    return day === undefined ? undefined : { value: day }
  },
  compact: (text) => {
    const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
    const iso = `${year}-${month}-${day}`
    return readCommonDate(iso) === undefined ? undefined : { value: iso }
  },
}

const readNames = readerOf(() => dateNameForms, slots, longestDate)
const readAnyForm = readerOf(() => dateForms, slots, longestDate)

/** `2025-2026-2027` may be three years, or two financial years. */
export const threeYears = /(?<![\d/-])(?:19|20)\d\d([-/])(?:(?:19|20)\d\d|\d\d)\1(?:19|20)\d\d(?![\d/-])/u

function readForms(text: string, depth = 0): Found<LooseDate> | undefined {
  return holdsYear.test(text) && !threeYears.test(text) ? (readName(text) ?? readAnyForm(text, depth)) : undefined
}

/** Any form of a date, for forms of other values that hold one. Sentences of troubles go on from the quoted words. */
export function readDateForm(text: string, depth = 0): Found<LooseDate> | undefined {
  return readForms(text, depth)
}

/** For readers: `31 March 2025`, `March 2025`, `2026`, `2024-25 (1 April 2024 to 31 March 2025)`, `April to June 2026`. */
export function describeDate(date: LooseDate): string {
  const { was } = date
  return was === undefined ? dateInWords(date) : `${dateInWords(date)} (first ${dateInWords(was)})`
}

/** `2024-25` without its days, where others stand beside it. */
export function describeShortly(date: LooseDate): string {
  return date.precision === 'financial-year' ? twoYears(isoParts(date.first).year) : describeDate(date)
}

function dateInWords(date: LooseDate): string {
  const { year, month } = isoParts(date.first)
  if (date.precision === 'day') return dayInWords(date.first)
  if (date.precision === 'span') return spanInWords(date)
  if (date.precision === 'month') return `${monthNames[month - 1]} ${year}`
  if (date.precision === 'year') return String(year)
  if (date.precision === 'before') return `before ${dayOrYear(addDays(date.last, 1), '-01-01')}`
  if (date.precision === 'after') return `after ${dayOrYear(addDays(date.first, -1), '-12-31')}`
  return `${twoYears(year)} (${dayInWords(date.first)} to ${dayInWords(date.last)})`
}

function spanInWords({ first, last }: LooseDate): string {
  const [from, to] = [isoParts(first), isoParts(last)]
  const isYears = first.endsWith('-01-01') && last.endsWith('-12-31')
  // Two years in a row are taken for a financial year.
  if (isYears && to.year > from.year + 1) return `${from.year} to ${to.year}`
  const isSameYear = from.year === to.year
  if (from.day === 1 && to.day === daysInMonth(to.year, to.month)) {
    const [begin, end] = [monthNames[from.month - 1], monthNames[to.month - 1]]
    return isSameYear ? `${begin} to ${end} ${to.year}` : `${begin} ${from.year} to ${end} ${to.year}`
  }
  const begin = dayInWords(first)
  return `${isSameYear ? begin.slice(0, -5) : begin} to ${dayInWords(last)}`
}

/** With its preposition: `on 31 March 2025`, `in March 2025`, `before 2018`. */
export function describeWhen(date: LooseDate): string {
  if (date.precision === 'before' || date.precision === 'after') return describeDate(date)
  return `${date.precision === 'day' ? 'on' : 'in'} ${describeDate(date)}`
}

/** The last day of a span in words, no more exactly than it was written: `on 31 March 2024`, `in March 2024`, `in 2022`. */
export function describeEnd(date: LooseDate): string {
  const isLoose = date.precision === 'year' || date.precision === 'month' || date.precision === 'span'
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
  String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?=[\d\p{L}])`,
  '(?:(?:as )?(?:at|of)|on or before|by or on|at or before|by|on|in|during|since|from|until|till|to|up to|up until|for|(?:no|not) later than|the) ',
  String.raw`(?:year[ -](?:ending|ended|end|to)|y\/e|ye) (?:on )?`,
  '(?:(?:year[ -])?end(?: of|ing)?|eoy|eofy|close of)[ -]',
  // A year alone after it is a financial year: see `readFinancial`.
  String.raw`(?:financial years?|fin\.? year|fy|f\/y) ?:?(?! ?'?(?:\d{2}|\d{4})$)`,
  String.raw`(?:calendar years?|year|reporting year|dated?) ?:?`,
]
const looseLeads = [
  '(?:early|late|mid|middle of|start of|beginning of|before|after)[ -](?:in )?(?:the )?',
  String.raw`(?:around |about |approximately |approx\.? |circa |ca?\. ?|~ ?)`,
  '(?:first|second|third|fourth|last) part,? (?:of )?',
]
const plainLead = new RegExp(`^(?:${plainLeads.join('|')})`, 'iu')
const looseLead = new RegExp(`^(?:${looseLeads.join('|')})`, 'iu')
const looseTail = /[ ,]*\(?(?:tbc|to be confirmed|provisional|estimated?|planned|proposed|expected|approx\.?|\?)\)?$/iu

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

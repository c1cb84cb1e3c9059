import { dayInWords } from '../text/day.ts'
import { memoByText } from '../text/memo-by-text.ts'
import { addMonths, type IsoDate, isoParts } from './calendar.ts'
import { readCommonPeriod } from './common-forms.ts'
import { describeDate, describeShortly, findDate, readDate, readDateForm, threeYears } from './date.ts'
import { type Found, readerOf, type SlotReaders } from './grammar.ts'
import { dayAfter, readLength } from './length.ts'
import { type PeriodSlots, periodForms } from './period-forms.ts'
import {
  cannotUse,
  isUnsaid,
  keptAsWritten,
  leftUnsaid,
  quote,
  readAs,
  type Stated,
  slip,
  tidy,
  unreadAs,
} from './stated.ts'
import type { LooseDate, Period } from './values.ts'
import { financialYear, twoYears } from './years.ts'

interface PeriodSetting {
  /** The start of a duration such as `10 years`. */
  readonly editionDate?: IsoDate | undefined
}

interface PeriodParts {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly as_published?: string | undefined
}

const longestPeriod = 200
const example = 'Write the years, such as 2024-34, or the days, such as 1 April 2024 to 31 March 2034.'

/** A period in words. Words without an end, such as `ongoing` or `long term`, give `unsaid`. */
export function readPeriod(words: string, setting: PeriodSetting = {}): Stated<Period> {
  const common = readCommonPeriod(words)
  return common ? { words, value: common } : readPeriodInFull(words, setting)
}

export function readPeriodInFull(words: string, { editionDate }: PeriodSetting = {}): Stated<Period> {
  const text = tidy(words)
  if (isUnsaid(text) || endless.test(text)) return leftUnsaid(words)
  const found = findPeriod(words, { editionDate })
  if (found) return found
  if ((startOnly.test(text) && /\d{4}/.test(text)) || endlessStart.test(text)) return leftUnsaid(words)
  // “Within ten years of publication” is a period, and people can tell its end.
  if (lengthOfTime.test(text) && !/\d/.test(text.replace(lengthOfTime, '')))
    return keptAsWritten(words, `${quote(words)} is kept as written: it gives no year.`)
  return cannotUse(words, `No period can be read in ${quote(words)}. ${example}`)
}

const lengthOfTime =
  /(?:\b\d{1,3}[- ]?)?\b(?:years?|months?|decades?|generations?|parliaments?|century|elections?|sessions?|(?:life|lifetime|length|duration|term) of)\b/i

/** As `readPeriod`, but undefined when the words do not look like a period. */
export function findPeriod(words: string, { editionDate }: PeriodSetting = {}): Stated<Period> | undefined {
  const text = tidy(words)
  if (text.length > longestPeriod) return undefined
  return (
    readYears(words, text) ??
    readForms(words, text) ??
    readDuration(words, text, editionDate) ??
    readDates(words, text, clearSeparators) ??
    readOneDate(words, text) ??
    readDates(words, text, anySeparator) ??
    readMonthAndYears(words, text) ??
    readYearsInside(words, text) ??
    readAroundBrackets(words, text, editionDate)
  )
}

/** A period with two ends in tidy words, for forms of other values. */
export function readPeriodForm(text: string): Found<Period> | undefined {
  if (!/\d/.test(text) || threeYears.test(text)) return undefined
  const found = readYears(text, text) ?? readDates(text, text, clearSeparators) ?? readDates(text, text, anySeparator)
  if (found?.trouble !== undefined || found?.value?.from === undefined) return undefined
  return { value: found.value, guess: found.guess }
}

/** A period given in parts. A duration in `to` counts from `from`. */
export function readPeriodParts(parts: PeriodParts, setting: PeriodSetting = {}): Stated<Period> {
  const { from, to, as_published: published } = parts
  if (to === undefined) {
    return published === undefined ? leftUnsaid(from ?? '') : readPeriod(published, setting)
  }
  const words = from === undefined ? to : `${from} to ${to}`
  if (from === undefined) return { ...readPeriod(to, setting), words }
  const start = readDate(from)
  if (start.trouble !== undefined) return unreadAs(words, start)
  const end = findDate(to) ?? findStretch(to)
  if (end !== undefined && start.value !== undefined) return between(words, start, end)
  const counted = findPeriod(`${to} from ${from}`)
  return { ...(counted?.value?.kind === 'duration' ? counted : readPeriod(to, setting)), words }
}

/** A quarter or a season in words: `January to March 2027`. Years are a period. */
function findStretch(words: string): Stated<LooseDate> | undefined {
  const read = readDate(words)
  const { precision, first, last } = read.value ?? {}
  return precision === 'span' && first !== undefined && last !== undefined && last < addMonths(first, 12)
    ? read
    : undefined
}

/** For readers, and read alike again: `2017 to 2030 (first to 2027)`. */
export function describePeriod(period: Period): string {
  const { firstTo } = period
  // Days in brackets would stand between the two ends.
  const now = periodInWords(period, firstTo === undefined ? describeDate : describeShortly)
  return firstTo === undefined ? now : `${now} (first to ${describeDate(firstTo)})`
}

/** `2016 to 2026`, `by March 2026`, `2023-24 (1 April 2023 to 31 March 2024)`. */
function periodInWords({ from, to, kind }: Period, describe: (date: LooseDate) => string): string {
  if (from === undefined)
    return kind === 'deadline' && to.precision !== 'before' ? `by ${describeShortly(to)}` : describeDate(to)
  // “April to June 2024 until January to March 2027”
  const joint = from.precision === 'span' || to.precision === 'span' ? 'until' : 'to'
  // Two years in a row, told by their years alone, would be read as a financial year.
  const isNext =
    from.precision === 'year' && to.precision === 'year' && isoParts(from.first).year + 1 === isoParts(to.first).year
  if (isNext) return `January ${isoParts(from.first).year} to December ${isoParts(to.first).year}`
  if (kind !== 'financial-year') return `${describe(from)} ${joint} ${describe(to)}`
  if (from.first === to.first) return describeDate(to)
  const labels = [from, to].map((year) => twoYears(isoParts(year.first).year))
  return `${labels.join(' to ')} (${dayInWords(from.first)} to ${dayInWords(to.last)})`
}

const term = '(?:very )?(?:short|medium|mid|long|longer|near)(?:er)?'
const endlessWords = [
  String.raw`${term}(?:(?: to |\/| and |-)${term})?(?:[ -]terms?)?`,
  '(?:currently |still )?on[- ]?going|continu(?:ing|ous|al(?:ly)?)|rolling|permanent(?:ly)?|indefinite(?:ly)?|always',
  'year[ -]on[ -]year|(?:each|every|per) year|yearly|annual(?:ly)?',
  '(?:the )?(?:life|lifetime|length|duration|period) of (?:the|this) (?:plan|loip)',
  'open[- ]ended|no end(?: date)?|until further notice|none|nil',
].join('|')
const endless = new RegExp(String.raw`^(?:${endlessWords})\b[^\d]*$`, 'iu')
const startOnly = /\b(?:from|since|starting|commencing|onwards?)\b/iu
const endlessStart = /\d{4} ?(?:-|to|and beyond|(?:- |to )?(?:present|now|date|ongoing))$/iu
/** A length of time, counted from the day of the edition where that is known. */
function readDuration(words: string, text: string, editionDate: IsoDate | undefined): Stated<Period> | undefined {
  const length = readLength(text)?.value
  if (length === undefined || (length.most === undefined && length.least === undefined)) return undefined
  const from = editionDay(editionDate)
  // “Ten years from publication”: people know the day that the plan counts from.
  const end = from === undefined || length.from !== undefined ? undefined : dayAfter(from.first, length)
  const to =
    end === undefined ? undefined : findDate(length.unit === 'years' ? end.slice(0, 4) : end.slice(0, 7))?.value
  if (from === undefined || to === undefined)
    return {
      words,
      length,
      asks: `${quote(words)} is a length of time, and does not say when it begins. Write its first and its last year.`,
    }
  const counted = `${quote(words)} was counted from ${describeDate(from)}, so to ${describeDate(to)}.`
  return readAs(words, { from, to, kind: 'duration' }, `${counted} Write the years to be sure.`)
}

function editionDay(date: IsoDate | undefined): LooseDate | undefined {
  return date === undefined ? undefined : { first: date, last: date, precision: 'day' }
}

const fourFigures = (text: string) => (/^(?:19|20)\d\d$/.test(text) ? { value: Number(text) } : undefined)

const slots: SlotReaders<PeriodSlots> = {
  date: (text, depth) => readDateForm(text, depth),
  date2: (text, depth) => readDateForm(text, depth),
  period: (text) => readPeriodForm(text),
  period2: (text) => readPeriodForm(text),
  length: (text) => readLength(text),
  year: fourFigures,
  year2: fourFigures,
}

const readForm = memoByText(readerOf(() => periodForms, slots, longestPeriod))

function readForms(words: string, text: string): Stated<Period> | undefined {
  const { value, guess, asks, isGuess } = readForm(text) ?? {}
  if (value === undefined) return undefined
  const isSure = isGuess !== true && guess === undefined
  return readAs(words, value, isSure ? undefined : `${quote(words)} was read as ${describePeriod(value)}.`, asks)
}

const pairOfYears = String.raw`(?<first>\d{4}) ?(?:-|\/|to|until|and|through) ?(?<second>\d{4}|\d{2})`
const onlyYears = new RegExp(`^(?:from |between )?${pairOfYears}$`, 'iu')
const yearsInside = new RegExp(String.raw`(?<![\d/.-])${pairOfYears}(?![\d/.-])`, 'giu')

/** `2016-26`, `2017 - 2027`. Two consecutive years are a financial year, but for `2024 and 2025`, which names both. */
function readYears(words: string, text: string): Stated<Period> | undefined {
  const { first = '', second = '' } = onlyYears.exec(text)?.groups ?? {}
  if (first === '') return undefined
  const begin = Number(first)
  const end = second.length === 4 ? Number(second) : begin - (begin % 100) + Number(second)
  const isNext = String(begin + 1).slice(-second.length) === second && !/ and /i.test(text)
  if (end < begin && second.length === 2 && !isNext && Number(second) <= 12) return undefined
  const [start, stop] = [findDate(first), findDate(isNext ? String(begin + 1) : String(end))]
  if (!start || !stop) return undefined
  if (!isNext || !start.value || !stop.value) return between(words, start, stop)
  const year = financialYear(begin)
  const was = `${quote(words)} was read as the financial year ${dayInWords(year.first)} to ${dayInWords(year.last)}.`
  const ask = `If it means two calendar years, write January ${begin} to December ${begin + 1}.`
  return readAs(words, { from: year, to: year, kind: 'financial-year' }, was, ask)
}

const clearSeparators = / (?:to|until|till|through|up to|and) | - | ?- (?=\D)/giu
const anySeparator = /[-/]/gu

/** Two dates with a separator. The first may take its year from the second: `April to June 2024`. */
function readDates(words: string, text: string, separators: RegExp): Stated<Period> | undefined {
  const plain = text.replace(/^between /iu, '')
  for (const separator of plain.matchAll(separators)) {
    const end = findDate(plain.slice(separator.index + separator[0].length))
    if (!end) continue
    const left = plain.slice(0, separator.index)
    const start = findDate(left) ?? (end.value && findPart(left, end.value.last.slice(0, 4)))
    // “31 March 2026 and 2027” means a day in each year.
    const isBoth = / and /iu.test(separator[0]) && start?.value?.precision !== end.value?.precision
    if (start && !isBoth) return between(words, start, end)
  }
  return undefined
}

/** A day or a month that takes its year from elsewhere. `mid` is neither. */
function findPart(words: string, year: string): Stated<LooseDate> | undefined {
  const found = findDate(`${words} ${year}`)
  return found?.value?.precision === 'year' ? undefined : found
}

function readOneDate(words: string, text: string): Stated<Period> | undefined {
  if (startOnly.test(text)) return undefined
  const date = findDate(text)
  if (date?.trouble !== undefined) return unreadAs(words, date)
  if (date?.value === undefined) return undefined
  const isYear = date.value.precision === 'financial-year' && !/^(?:by|before|until|till|to|(?:the )?end) /iu.test(text)
  const period: Period = isYear
    ? { from: date.value, to: date.value, kind: 'financial-year' }
    : { to: date.value, kind: 'deadline' }
  return readAs(words, period, date.guess)
}

const monthAndYears = /^(?:from )?(?<month>\p{L}{3,9})\.? (?<first>\d{4}) ?[-/] ?(?<second>\d{4}|\d{2})$/u

/** `April 2024-34` begins in April. `April 2024-25` may be the financial year. */
function readMonthAndYears(words: string, text: string): Stated<Period> | undefined {
  const { month = '', first = '', second = '' } = monthAndYears.exec(text)?.groups ?? {}
  if (month === '' || String(Number(first) + 1).endsWith(second)) return undefined
  const [start, end] = [
    findDate(`${month} ${first}`),
    findDate(second.length === 4 ? second : first.slice(0, 2) + second),
  ]
  if (start?.value?.precision !== 'month' || end?.value?.precision !== 'year') return undefined
  const { value, ...others } = between(words, start, end)
  return value === undefined ? others : readAs(words, value, `${quote(words)} was read as ${describePeriod(value)}.`)
}

/** The only span of years among other words: `Our Plan 2017-27`. */
function readYearsInside(words: string, text: string): Stated<Period> | undefined {
  const [only, ...others] = [...text.matchAll(yearsInside)]
  const read = only && others.length === 0 ? readYears(only[0], only[0]) : undefined
  if (!read?.value) return undefined
  return readAs(words, read.value, read.guess ?? `${quote(words)} was read as ${describePeriod(read.value)}.`)
}

/** `long term (10 years)`, `by 2026 (first stage)`: reads what is in the brackets, or else what is outside. */
function readAroundBrackets(words: string, text: string, editionDate?: IsoDate): Stated<Period> | undefined {
  const [, before = '', inside = '', after = ''] = /^([^()]*)\(([^()]+)\)([^()]*)$/u.exec(text) ?? []
  if (inside === '') return undefined
  // “2024-34 (Phase 1: 2024-27)”: what stands outside is the whole.
  const outer = findPeriod(before + after, { editionDate })
  const found = outer?.value?.from === undefined ? (findPeriod(inside, { editionDate }) ?? outer) : outer
  if (!found?.value) return found && { ...found, words }
  return readAs(words, found.value, found.guess ?? `${quote(words)} was read as ${describePeriod(found.value)}.`)
}

function between(words: string, start: Stated<LooseDate>, end: Stated<LooseDate>): Stated<Period> {
  const wrong = [start, end].find(({ trouble }) => trouble !== undefined)
  if (wrong !== undefined) return unreadAs(words, wrong)
  if (!start.value || !end.value) return leftUnsaid(words)
  const [from, to] = [start.value, end.value]
  if (from.first > to.last) {
    return slip(words, `${quote(words)} ends before it begins. Write the earlier date first.`)
  }
  const precisions = new Set([from.precision, to.precision])
  const shared = precisions.size === 1 ? from.precision : undefined
  const kind = shared === 'year' ? 'years' : shared === 'financial-year' ? 'financial-year' : 'dates'
  return readAs(words, { from, to, kind }, start.guess, end.guess)
}

// Fast paths for the most common forms of dates, baselines and targets: the patterns of the full grammar take V8
// longer to compile than Node takes to start. test/common-forms.test.ts checks that both read the same.

import { monthNames } from '../text/day.ts'
import { daysInMonth, isoDate, isoParts } from './calendar.ts'
import type { Baseline, LooseDate, Period, Quantity, Target } from './values.ts'
import { calendarYear, financialYear, years } from './years.ts'

const month = monthNames.join('|')
const date = `(?:(?<day>\\d{1,2}) )?(?<month>${month}) (?<year>\\d{4})|(?<alone>\\d{4})(?:[/-](?<next>\\d{2}))?`
const figure = '(?!(?:19|20)\\d\\d(?![\\d%.,]))(?<figure>\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,4})?)(?<percent>%)?'
const least = 'at least|no less than|no fewer than'
const most = 'at most|no more than'
/** The figure itself does not do. */
const over = 'over|above|more than'
const under = 'under|below|less than|fewer than'

const isoDay = /^\d{4}-\d{2}-\d{2}$/
const wholeDate = new RegExp(`^(?:${date})$`)
/** Each means itself after a figure, whatever follows. */
const counted = 'years|months|weeks|days|hours|minutes|people|children|pupils|families|households|homes|jobs|visits'
const countedFigure = `(?:(?<pounds>£)(?=[\\d,.]+(?![\\d,.%])))?${figure}(?: (?<unit>${counted}))?`
const wholeFigure = new RegExp(`^${countedFigure}$`)
const wholeBaseline = new RegExp(`^${countedFigure}(?: \\((?<bracket>[A-Za-z0-9/ -]+)\\)| in (?<in>[A-Za-z0-9/ -]+))?$`)
const wholeTarget = new RegExp(
  `^(?:(?<least>${least}) |(?<most>${most}) |(?<over>${over}) |(?<under>${under}) )?${figure}(?: by (?<by>[A-Za-z0-9/ -]+))?$`,
)

const wholePeriod = /^(?<from>\d{4})(?:[-/–]| to )(?<to>\d{4}|\d{2})$|^by (?<by>\d{4})$/

/** An earlier year in a target is not a date. */
const earliestTarget = '2015'

export function readCommonDate(words: string): LooseDate | undefined {
  if (isoDay.test(words)) {
    const { year, month: number, day } = isoParts(words)
    return singleDay(year, number, day)
  }
  const found = wholeDate.exec(words)?.groups
  if (!found) return undefined
  const year = Number(found.year ?? found.alone)
  if (year < years.first || year > years.last) return undefined
  if (found.next !== undefined) {
    // 2010-11 may be a month, so the full grammar decides.
    return Number(found.next) === (year + 1) % 100 && Number(found.next) > 12 ? financialYear(year) : undefined
  }
  if (found.month === undefined) return calendarYear(year)
  const number = (monthNames as readonly string[]).indexOf(found.month) + 1
  if (found.day !== undefined) return singleDay(year, number, Number(found.day))
  return { first: isoDate(year, number, 1), last: isoDate(year, number, daysInMonth(year, number)), precision: 'month' }
}

function singleDay(year: number, number: number, day: number): LooseDate | undefined {
  if (
    year < years.first ||
    year > years.last ||
    number < 1 ||
    number > 12 ||
    day < 1 ||
    day > daysInMonth(year, number)
  )
    return undefined
  const iso = isoDate(year, number, day)
  return { first: iso, last: iso, precision: 'day' }
}

export function readCommonQuantity(words: string): Quantity | undefined {
  const found = wholeFigure.exec(words)?.groups
  return found && quantityOf(found)
}

export function readCommonBaseline(words: string): Baseline | undefined {
  const found = wholeBaseline.exec(words)?.groups
  if (!found) return undefined
  const written = found.bracket ?? found.in
  const asAt = written === undefined ? undefined : readCommonDate(written)
  if (written !== undefined && asAt === undefined) return undefined
  return { value: quantityOf(found), ...(asAt && { asAt }) }
}

export function readCommonTarget(words: string): Target | undefined {
  const found = wholeTarget.exec(words)?.groups
  if (!found) return undefined
  const by = found.by === undefined ? undefined : readCommonDate(found.by)
  if (found.by !== undefined && (by === undefined || by.first < earliestTarget)) return undefined
  const strict = (found.over ?? found.under) !== undefined ? { strict: true as const } : {}
  const isLeast = (found.least ?? found.over) !== undefined
  const test = isLeast ? 'at-least' : (found.most ?? found.under) !== undefined ? 'at-most' : 'reach'
  return { test, ...strict, value: quantityOf(found), ...(by && { by }) }
}

/** Spans of several years, and `by 2030`. Two consecutive years are ambiguous, so the full grammar decides. */
export function readCommonPeriod(words: string): Period | undefined {
  const { from = '', to = '', by } = wholePeriod.exec(words)?.groups ?? {}
  if (by !== undefined) {
    const deadline = readCommonDate(by)
    return deadline && { to: deadline, kind: 'deadline' }
  }
  const last = to.length === 2 ? `${from.slice(0, 2)}${to}` : to
  if (from === '' || Number(last) <= Number(from) + 1) return undefined
  const [first, end] = [readCommonDate(from), readCommonDate(last)]
  return first && end && { from: first, to: end, kind: 'years' }
}

function quantityOf(found: Readonly<Record<string, string | undefined>>): Quantity {
  const value = Number((found.figure ?? '').replaceAll(',', ''))
  const unit = found.percent ?? found.pounds ?? found.unit
  return unit === undefined ? { value } : { value, unit }
}

import { addMonths } from './calendar.ts'
import { describeDate, findDate } from './date.ts'
import { findPeriod } from './period.ts'
import { quote, readAs, type Stated, tidy } from './stated.ts'
import type { LooseDate } from './values.ts'

/** Dates found among other words, and the words without them. */
interface DatesInside {
  readonly rest: string
  readonly dates: readonly Stated<LooseDate>[]
}

interface DateAt {
  readonly date: Stated<LooseDate>
  /** In words. */
  readonly length: number
}

const longestDate = 6
const leads = new Set('by before in at of on during for since until till the baseline year -'.split(' '))
const neverFirst = new Set([...leads, ...'about around approximately approx circa after from to as some'.split(' ')])
const mayFollow = /^(?:[-:;,.(]|(?:and|or|from|to|with|across|for|in|by|through|compared|against|as|while)$)/iu
/** “By 2030 reduce to 10%”, “by 2028 95%”; but “by 2020 tonnes”. */
const afterDeadline =
  /^(?:[£€$]?\d[\d.,]*(?:%|m|k)?|at|no|all|we|every|the|there|reduce|increase|halve|double|achieve|reach|cut|raise|lower|improve|maintain|deliver|have|be|ensure)$/iu
const bareYear = /^'?\d{4}$|^\d{2}[-/]\d{2}$/
/** `March 27` may be a day, so it counts where a date is looked for. */
const shortYear =
  /^(?:(?:the )?end(?: of)? |\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]'?[2-6]\d$/i
const danglingWord = /(?:^|(?<=[\s,;:-]))(?:by|before|in|as|at|of|on|during|for|since|until|till|no later than|the)$/iu
const longestDangling = 'no later than'.length
const fillers =
  /\b(?:the|baseline|census|survey|data|figures|calendar year|latest|provisional|estimate|at|as|of|in|for|from|by)\b|[:,]/giu

/**
 * Separates the dates from the other words. A bare year counts only after a word that introduces it (`by 2026`), and
 * from `firstYear` on.
 */
export function takeDates(words: string, firstYear: number): DatesInside {
  const text = tidy(words)
  // Most sentences hold no figure and nothing in brackets, so no date.
  if (!/[\d([]/.test(text)) return { rest: withoutStart(text), dates: [] }
  const dates: Stated<LooseDate>[] = []
  const open = text.replace(/\s?[([]([^()[\]]*)[)\]]/gu, (bracket: string, inside: string) => {
    const written = inside.replace(fillers, ' ').trim()
    const date = isOfAnother(inside) ? undefined : (findDataDate(inside) ?? findDataDate(written))
    const [apart, others] = date === undefined ? dateAmong(inside) : []
    if (apart !== undefined && isLikely(apart, firstYear)) {
      dates.push(apart)
      return ` (${others})`
    }
    if (date === undefined || (isYearOnly(date, written) && !isLikely(date, firstYear))) return bracket
    dates.push(date)
    return ''
  })
  const tokens = open.split(' ')
  let rest = ''
  // Updated word by word: searching `rest` each time would be quadratic.
  let isOpen = false
  for (let index = 0; index < tokens.length; index += 1) {
    const isInBrackets = isOpen || /^[([]/u.test(tokens[index] ?? '')
    const found = isInBrackets ? undefined : dateAt(tokens, index, firstYear)
    if (found) {
      dates.push(found.date)
      rest = withoutDangling(
        rest.replace(/,? [A-Z]{3,6}$/, (source) => (bareYear.test(found.date.words) ? '' : source)),
      )
      index += found.length - 1
    } else {
      rest += ` ${tokens[index]}`
      const bracket = tokens[index]?.match(/[()[\]]/gu)?.at(-1)
      if (bracket !== undefined) isOpen = bracket === '(' || bracket === '['
    }
  }
  return { rest: withoutStart(rest), dates }
}

/** Without what led to a date that was taken out: word by word from the end, as one pattern for all would try each dash in two ways. */
function withoutDangling(rest: string): string {
  let end = rest.length
  for (;;) {
    while (end > 0 && /[\s,;:-]/u.test(rest.charAt(end - 1))) end -= 1
    const [word] = danglingWord.exec(rest.slice(Math.max(0, end - longestDangling - 1), end)) ?? []
    if (word === undefined) return rest.slice(0, end)
    end -= word.length
  }
}

/** Without what stood between a date and the words. A sign before a figure belongs to it. */
function withoutStart(rest: string): string {
  return rest.replace(/^[\s,;:-]+(?=[^\d\s£€$])|^\s+/u, '')
}

/** `(96% in 2021/22)` is the date of another figure. */
function isOfAnother(inside: string): boolean {
  return /\d ?(?:%|per ?cent|pp(?!\p{L}))|[£€$]\d/iu.test(inside)
}

/** The only date among the parts of what stands in brackets: `2019, Scotland 15%`. */
function dateAmong(inside: string): readonly [date?: Stated<LooseDate>, others?: string] {
  const parts = inside.split(/[,;] /u)
  if (parts.length < 2 || parts.length > longestSource) return []
  const found = parts.map((part) => (isOfAnother(part) ? undefined : findDataDate(part)))
  const [only, ...more] = found.filter((date) => date?.value !== undefined)
  if (only === undefined || more.length > 0) return []
  return [only, parts.filter((_, index) => found[index] !== only).join(', ')]
}

/** The date of a figure. An average over several years counts for the last of them. Words may say who counted: `SHS 2019`. */
export function findDataDate(words: string): Stated<LooseDate> | undefined {
  const found = findPlainDate(words) ?? findSourcedDate(words)
  // `SIMD 2020v2`
  const plain = words.replace(/\b((?:19|20)\d\d)v\d\b/iu, '$1')
  return found !== undefined || plain === words ? found : findDataDate(plain)
}

/** `12 months to Sept 2022` */
const endOfMonths =
  /^(?:the )?(?:(?:\d{1,2}|three|six|nine|twelve)[- ]months?|(?:one |1 )?year|quarter|half[- ]year)(?: period)? (?:to|ending|ended|up to)(?: the end of)? (.+)$/iu

function findPlainDate(words: string): Stated<LooseDate> | undefined {
  const date = findDate(words) ?? findDate(endOfMonths.exec(words)?.[1] ?? '')
  const span = date ? undefined : findPeriod(words)?.value
  if (!span?.from) return date
  const { first } = span.from
  // A quarter or a year is a date; of an average over several years the last counts.
  if (span.to.last < addMonths(first, 12) && first < span.to.first)
    return { words, value: { first, last: span.to.last, precision: 'span' } }
  return readAs(words, span.to, `${quote(words)} was read as ${describeDate(span.to)}, where it ends.`)
}

/** A name, or what a figure is an average of: `NRS,`, `Scottish`, `survey`, `3`, `year`, `rolling`, `average`, `to`. */
const sourceWord =
  /^(?:[("']?\p{Lu}[\p{L}&'./-]*|survey|census|data|average|avg|ave?\.?|mean|rolling|years?|yrs?|to|ending|ended|up|figures?|estimates?|release|results?|statistics|baseline|wave|published|source|from|by|in|of|the|and|for|at|as|period|mid|latest|&|-|(?:\d|two|three|four|five|ten)(?:[ -]?(?:years?|yrs?))?)[,:;.)'"]*$/u
/** What is counted is no source: `sample of 2000`. */
const size = /(?<!\p{L})(?:samples?|base|n|total|out|population|number|respondents|rank(?:ed)?|level|target)(?!\p{L})/iu
const longestSource = 12

/** `SHS 2019`, `NRS, 2021`, `3 year average to 2022`, `2021, NRS`. */
function findSourcedDate(words: string): Stated<LooseDate> | undefined {
  if (!/\d{4}|\d\d[-/]\d\d/.test(words) || size.test(words)) return undefined
  const tokens = tidy(words).split(' ')
  if (tokens.length > longestSource) return undefined
  const isSource = tokens.map((token) => sourceWord.test(token))
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = tokens.length; to > from; to -= 1) {
      if (isSource.slice(to).includes(false)) break
      const date = findPlainDate(
        tokens
          .slice(from, to)
          .join(' ')
          .replace(/[,:;.]+$/u, ''),
      )
      if (date?.value !== undefined) return { ...date, words }
    }
    if (isSource[from] !== true) return undefined
  }
  return undefined
}

/** `Aug-23`, `Aug '23` */
const shortMonth = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:-'?| ')\d\d[.,;:)]*$/iu

function dateAt(tokens: readonly string[], index: number, firstYear: number): DateAt | undefined {
  if (neverFirst.has((tokens[index] ?? '').toLowerCase())) return undefined
  const most = Math.min(longestDate, index === 0 ? tokens.length - 1 : tokens.length - index)
  for (let length = most; length > 0; length -= 1) {
    const written = tokens.slice(index, index + length).join(' ')
    const plain = written.replace(/[.,;:)]+$/u, '')
    const isShort = shortYear.test(plain) && !/^of$/i.test(tokens[index - 1] ?? '')
    if (!isShort && !shortMonth.test(written) && !/\d{4}|\d[-/.]\d/.test(written)) continue
    const date = length === 1 ? findDataDate(plain) : findDate(plain)
    if (!date) continue
    if (!isShort && !bareYear.test(plain)) return { date, length }
    const next = tokens[index + length]
    const isDeadline = /^by$/i.test(tokens[index - 1] ?? '') && afterDeadline.test(next ?? '')
    const ends =
      plain !== written ||
      next === undefined ||
      mayFollow.test(next) ||
      isDeadline ||
      (isShort && /^[£€$]?\d/.test(next))
    if (ends && isIntroduced(tokens, index) && isLikely(date, firstYear)) return { date, length }
  }
  return undefined
}

function isIntroduced(tokens: readonly string[], index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || /[,;:%]$/u.test(before) || leads.has(before.toLowerCase()) || acronym.test(before)
}

/** Who counted: `61% SHS 2019`. */
const acronym = /^[A-Z]{3,6}$/

function isYearOnly({ value }: Stated<LooseDate>, written: string): boolean {
  return bareYear.test(written) || value?.precision === 'year'
}

function isLikely(date: Stated<LooseDate>, firstYear: number): boolean {
  return date.value !== undefined && Number(date.value.first.slice(0, 4)) >= firstYear
}

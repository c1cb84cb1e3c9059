import { memoByText } from '../text/memo-by-text.ts'
import { readCommonBaseline } from './common-forms.ts'
import { readDate } from './date.ts'
import { findDataDate, takeDates } from './date-inside.ts'
import { readQuantity, withoutFigureNotes } from './quantity.ts'
import { cannotUse, isUnsaid, leftUnsaid, readAs, type Stated, tidy, unreadAs } from './stated.ts'
import type { Baseline, Change, Quantity, Target } from './values.ts'

interface BaselineParts {
  readonly value?: string | undefined
  readonly as_at?: string | undefined
  readonly as_published?: string | undefined
}

const longest = 500
const firstYear = 1990

/** A baseline in words. `none` is zero; `not known` and `-` give `unsaid`. */
export const readBaseline = memoByText((words: string): Stated<Baseline> => {
  const common = readCommonBaseline(words)
  return common ? { words, value: common } : readBaselineInFull(words)
})

export function readBaselineInFull(words: string): Stated<Baseline> {
  const whole = tidy(words)
  if (isUnsaid(whole)) return leftUnsaid(words)
  const { rest, dates } =
    whole.length > longest ? { rest: whole, dates: [] } : takeDates(inPlainWords(whole), firstYear)
  const figure = readQuantity(rest)
  if (!figure.value) return unreadAs(words, figure)
  const date = dates.at(-1)
  const baseline = { value: figure.value, ...(date?.value && { asAt: date.value }) }
  return readAs(words, baseline, figure.guess, date?.guess, date?.trouble)
}

/** A figure, and the words of the one date that stands beside it: `15,210 (2019)`, `24% in 2023/24`. */
interface FigureWithDate {
  readonly figure: Stated<Quantity>
  readonly when?: string
}

export const readFigureWithDate = memoByText((words: string): FigureWithDate => {
  const whole = tidy(words)
  const { rest, dates } =
    whole.length > longest ? { rest: whole, dates: [] } : takeDates(inPlainWords(whole), firstYear)
  const [date, ...others] = dates
  const figure = readQuantity(rest)
  if (date?.value === undefined || others.length > 0 || figure.value === undefined)
    return { figure: readQuantity(words) }
  return { figure, when: date.words }
})

/** What is held against it: `95.1% (2022/23), Scotland 95.9%`. */
const beside =
  /(?<=[%)\d])[,;] ?(?:and |against |compared (?:to|with) |with )?(?:(?:the )?(?:scotland|scottish|national|uk|england|family group|comparator|all scotland)(?: (?:average|figure|rate|level|mean|total))?)[:=]? ?(?:is |was |at )?[£€$]?\d[\d.,]*%?(?: \([^()]*\))?$/iu

/** As people write the date of a figure, so that it stands as `in 2019` does: `@ March 2023`, `baseline year 2019`, `2019 baseline 12%`. */
function inPlainWords(text: string): string {
  if (text.length > longest) return text
  return withoutFigureNotes(text)
    .replace(beside, '')
    .replace(/ ?@ ?(?=[\d\p{L}])/u, ' at ')
    .replace(/[,;]? (?:the )?base(?:line)?(?: year| date)?(?: of| is|:)? (?=(?:19|20)\d\d)/iu, ' in ')
    .replace(/^((?:19|20)\d\d(?:[-/]\d\d)?) base ?line:? (?=[£€$\d])/iu, '$1: ')
    .replace(/^((?:19|20)\d\d(?:[-/]\d{2,4})?|\p{L}{3,9} (?:19|20)\d\d) - (?=[£€$]?\d)/u, '$1: ')
    .replace(/^((?:19|20)\d\d) (?=[£€$]\d|\d[\d,]*(?:\.\d+)? ?%|\d+\.\d)/u, '$1: ')
}

/** The figure of a baseline, with the guesses about the figure and without those about its date. */
export function baselineFigure(baseline: string | BaselineParts): Stated<Quantity> {
  const { value, as_published: published }: BaselineParts =
    typeof baseline === 'string' ? { value: baseline } : baseline
  const words = value ?? published ?? ''
  return readQuantity(isUnsaid(tidy(words)) ? words : takeDates(inPlainWords(tidy(words)), firstYear).rest)
}

/** A baseline given in parts. The words of the published document speak for it only where no value is given. */
export function readBaselineParts({ value, as_at: asAt, as_published: published }: BaselineParts): Stated<Baseline> {
  const stated = value ?? published
  const isDated = asAt === undefined || (value === undefined && published?.includes(asAt))
  const words = isDated ? (stated ?? '') : `${stated ?? '-'} (${asAt})`
  const read = readBaseline(value ?? published ?? '')
  const date = asAt === undefined ? undefined : (findDataDate(asAt) ?? readDate(asAt))
  if (read.trouble === undefined && date?.trouble !== undefined) return cannotUse(words, date.trouble)
  if (!read.value || !date?.value) return { ...read, words }
  return readAs(words, { ...read.value, asAt: date.value }, read.guess, date.guess)
}

/** Whether the target cannot be judged without a baseline. */
export function needsBaseline(target: Target): boolean {
  return target.test === 'change-by' || target.test === 'direction'
}

/** The level that a change leads to from a baseline. Undefined when the change has no figure or no direction. */
export function levelAfter({ by, direction, relative }: Change, from: Quantity): number | undefined {
  if (by === undefined || direction === undefined) return undefined
  if (from.kind === 'rank')
    return relative ? undefined : placesFrom(from.value, direction === 'up' ? by.value : 0 - by.value)
  const step = relative ? (from.value * by.value) / 100 : by.value
  return Number((direction === 'up' ? from.value + step : from.value - step).toPrecision(12))
}

/** A better place is a smaller number. There is none before the first. */
function placesFrom(place: number, gained: number): number | undefined {
  return place - gained < 1 ? undefined : place - gained
}

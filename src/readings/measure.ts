import { memoByText } from '../text/memo-by-text.ts'
import { readCommonBaseline, readCommonTarget } from './common-forms.ts'
import { readDate } from './date.ts'
import { findDataDate, takeDates } from './date-inside.ts'
import { readQuantity } from './quantity.ts'
import { cannotUse, isUnsaid, keptAsWritten, leftUnsaid, quote, readAs, type Stated, tidy, unreadAs } from './stated.ts'
import { holdsFigure, keyFigure, readAim } from './target-words.ts'
import type { Aim, Baseline, Change, Quantity, Target } from './values.ts'
import { wordPattern } from './word-pattern.ts'

interface BaselineParts {
  readonly value?: string | undefined
  readonly as_at?: string | undefined
  readonly as_published?: string | undefined
}

interface TargetParts {
  readonly value?: string | undefined
  /** `at least`, `at most`, `exactly` or `change by`. */
  readonly test?: string | undefined
  readonly by?: string | undefined
  readonly as_published?: string | undefined
}

const longestTarget = 500
const firstYear = { baseline: 1990, target: 2015 }

/** A baseline in words. `none` is zero; `not known` and `-` give `unsaid`. */
export const readBaseline = memoByText((words: string): Stated<Baseline> => {
  const common = readCommonBaseline(words)
  return common ? { words, value: common } : readBaselineInFull(words)
})

export function readBaselineInFull(words: string): Stated<Baseline> {
  const whole = tidy(words)
  if (isUnsaid(whole)) return leftUnsaid(words)
  const { rest, dates } =
    whole.length > longestTarget ? { rest: whole, dates: [] } : takeDates(words, firstYear.baseline)
  const figure = readQuantity(rest)
  if (!figure.value) return unreadAs(words, figure)
  const date = dates.at(-1)
  const baseline = { value: figure.value, ...(date?.value && { asAt: date.value }) }
  return readAs(words, baseline, figure.guess, date?.guess, date?.trouble)
}

/** The figure of a baseline, with the guesses about the figure and without those about its date. */
export function baselineFigure(baseline: string | BaselineParts): Stated<Quantity> {
  const { value, as_published: published }: BaselineParts =
    typeof baseline === 'string' ? { value: baseline } : baseline
  const words = value ?? published ?? ''
  return readQuantity(isUnsaid(tidy(words)) ? words : takeDates(words, firstYear.baseline).rest)
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

/** Targets in words: usually one, but `30% walking and 4% cycling` is two. Unreadable words are kept, with a note. */
export const readTargets = memoByText((words: string): readonly Stated<Target>[] => {
  const common = readCommonTarget(words)
  return common ? [{ words, value: common }] : readTargetsInFull(words)
})

export function readTargetsInFull(words: string): readonly Stated<Target>[] {
  const text = tidy(words)
  if (isUnsaid(text) || noTarget.test(text)) return [leftUnsaid(words)]
  if (text.length > longestTarget) return [unread(words)]
  const pieces = splitTargets(text)
  if (pieces.length === 1) return [readTarget(words)]
  const read = pieces.map(readTarget)
  const days = new Set(read.flatMap(({ value }) => (value?.by ? [value.by.last] : [])))
  const shared = days.size === 1 ? read.find(({ value }) => value?.by)?.value?.by : undefined
  const [first] = read
  return read.map((stated, index) => {
    if (!stated.value) return stated
    const target = { ...(shared && { by: shared }), ...likeFirst(stated.value, first?.value) }
    const split = `${quote(words)} was read as ${pieces.length} targets. Write each as a target of its own.`
    return readAs(stated.words, target, index === 0 ? split : undefined, stated.guess)
  })
}

/** A target given in parts. `test` overrides the words of the value, and the published words speak only where there is none. */
export function readTargetParts({ value, test, by, as_published: published }: TargetParts): Stated<Target> {
  const isDated = by === undefined || (value === undefined && published?.includes(by))
  const words = [test, value ?? published, isDated ? undefined : `by ${by}`].filter(Boolean).join(' ')
  const date = by === undefined ? undefined : readDate(by)
  if (date?.trouble !== undefined) return cannotUse(words, date.trouble)
  const written = value ?? published ?? ''
  const read = isUnsaid(tidy(written)) ? leftUnsaid(words) : readTarget(written)
  if (!read.value) return { ...read, words }
  const target = { ...withTest(read.value, test), ...(date?.value && { by: date.value }) }
  return readAs(words, target, read.guess, date?.guess)
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

const noTarget = /^(?:none|no target|not set|contextual|(?:for )?(?:monitor(?:ing|ed)?|data|information)(?: only)?)$/iu
const between = wordPattern(String.raw`(?<!\p{L})between(?!\p{L})`)
const betweenTargets = /(?:;|,(?= )| and | & | \/ )(?![^(]*\))/giu

/** Splits words into targets. A part without a figure joins its neighbour. */
function splitTargets(text: string): readonly string[] {
  if (between(text).test(text)) return [text]
  const kind = keyFigure(text)
  const hasFigure = (part: string) => holdsFigure(withoutBrackets(takeDates(part, firstYear.target).rest), kind)
  const parts: string[] = []
  let start = 0
  for (const { index, 0: separator } of text.matchAll(betweenTargets)) {
    if (!hasFigure(text.slice(start, index)) || !hasFigure(text.slice(index + separator.length))) continue
    parts.push(text.slice(start, index).trim())
    start = index + separator.length
  }
  return [...parts, text.slice(start).trim()]
}

function withoutBrackets(text: string): string {
  return text.replace(/\s?[([][^()[\]]*[)\]]/gu, '')
}

function readTarget(words: string): Stated<Target> {
  const { rest, dates } = takeDates(words, firstYear.target)
  const date = dates.at(-1)
  const bracket = /[([]([^()[\]]*)[)\]]/u.exec(rest)?.[1]
  const aim = readAim(tidy(withoutBrackets(rest.replace(/[([](min(?:imum)?|max(?:imum)?)[)\]]/iu, '$1'))))
  if (!aim?.value) return unread(words)
  const beside = bracket === undefined ? undefined : readAim(bracket)?.value
  const alsoSays = aim.value.value && beside?.test === 'change-by' ? beside.change : undefined
  const target = { ...aim.value, ...(alsoSays && { alsoSays }), ...(date?.value && { by: date.value }) }
  return readAs(words, target, aim.guess, date?.guess, date?.trouble)
}

function unread(words: string): Stated<never> {
  const isSeveral = /\d\D+\d/u.test(takeDates(words.slice(0, longestTarget), firstYear.target).rest)
  const what = isSeveral ? 'More than one figure stands' : 'No figure can be read'
  return keptAsWritten(words, `${what} in ${quote(words)}; it is kept as written.`)
}

/** In `at least 30% walking and 4% cycling` the second target has no test of its own, so it takes the first one's. */
function likeFirst(target: Target, first: Target | undefined): Target {
  if (first === undefined) return target
  if (target.test === 'reach' && (first.test === 'at-least' || first.test === 'at-most'))
    return { ...target, test: first.test, ...(first.strict && { strict: first.strict }) }
  const direction = target.change?.direction ?? first.change?.direction
  return target.change && direction ? { ...target, change: { ...target.change, direction } } : target
}

const tests = new Map<string, Aim['test']>([
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['exactly', 'exactly'],
  ['change by', 'change-by'],
])

function withTest(target: Target, words: string | undefined): Target {
  const test = tests.get(tidy(words ?? '').toLowerCase())
  const { value, strict: _, ...others } = target
  if (test === undefined || value === undefined) return target
  if (test !== 'change-by') return { ...others, value, test }
  return { ...others, test, change: { relative: value.unit === '%', by: value } }
}

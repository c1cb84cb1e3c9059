// What a measure is to reach. Total: words in which no target is found are kept, and never an error.
import { memoByText } from '../text/memo-by-text.ts'
import { addDays } from './calendar.ts'
import { readCommonTarget } from './common-forms.ts'
import { describeDate, readDate } from './date.ts'
import { takeDates } from './date-inside.ts'
import { figuresMarked, hasLesserBefore, mark, markFigures, plain, withPlainSigns } from './figure-marks.ts'
import { type Found, readerOf } from './grammar.ts'
import { readQuantity } from './quantity.ts'
import { cannotUse, isUnsaid, keptAsWritten, leftUnsaid, quote, readAs, type Stated, tidy } from './stated.ts'
import { asCourse, aside, firstTargetYear, likeFirst, targetsIn, withoutBrackets } from './target-course.ts'
import { type Kept, targetForms } from './target-forms.ts'
import { turnedBy } from './target-kept.ts'
import { targetSlots } from './target-slots.ts'
import { targetText } from './target-text.ts'
import { hideEarlier, mayBeBase } from './target-years.ts'
import type { Aim, LooseDate, Target } from './values.ts'

interface TargetParts {
  readonly value?: string | undefined
  /** `at least`, `at most`, `exactly` or `change by`. */
  readonly test?: string | undefined
  readonly by?: string | undefined
  readonly as_published?: string | undefined
}

const longest = 500
const noTarget = /^(?:none|no target|not set|contextual|(?:for )?(?:monitor(?:ing|ed)?|data|information)(?: only)?)$/iu

/**
 * Targets in words: usually one. `90% by 2026, 95% by 2028` is a course, and `30% walking and 4% cycling` is two. Unreadable words are
 * kept, with a note.
 */
export const readTargets = memoByText((words: string): readonly Stated<Target>[] => {
  const common = readCommonTarget(words)
  return common ? [{ words, value: common }] : readTargetsInFull(words)
})

export function readTargetsInFull(words: string): readonly Stated<Target>[] {
  const text = targetText(words)
  if (isUnsaid(text) || noTarget.test(text)) return [leftUnsaid(words)]
  if (text.length > longest) return [keptAsWritten(words, unread(words, undefined))]
  const pieces = targetsIn(text)
  if (pieces.length === 1) return asideOf(text) ?? [readTarget(words)]
  const read = pieces.map(readTarget)
  const [first] = read
  const course = asCourse(read)
  if (course !== undefined) return course
  const days = new Set(read.flatMap(({ value }) => (value?.by ? [value.by.last] : [])))
  const shared = days.size === 1 ? read.find(({ value }) => value?.by)?.value?.by : undefined
  return read.map((stated, index) => {
    if (!stated.value) return stated
    const own = /thereafter|afterwards|after that/i.test(stated.words) ? undefined : shared
    const target = { ...(own && { by: own }), ...likeFirst(stated.value, first?.value) }
    const split = `${quote(words)} was read as ${pieces.length} targets. Write each as a target of its own.`
    return readAs(stated.words, target, index === 0 ? split : undefined, stated.guess)
  })
}

/** What stands in brackets is a next step where it falls due later; a figure of an earlier year is none. */
function asideOf(text: string): readonly Stated<Target>[] | undefined {
  const [one, next, ...more] = asCourse(aside(text).map(readTarget)) ?? []
  const isLater = (one?.value?.by?.last ?? '') < (next?.value?.by?.last ?? '')
  // “75% by 2030 (interim 70% by 2027)”
  const isStep = /\([^()]*\b(?:by|interim|milestone)\b[^()]*\)$/i.test(text)
  return one !== undefined && next !== undefined && more.length === 0 && (isLater || isStep) ? [one, next] : undefined
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

/** Whether words aim at something: a level, a change or a way. */
export function namesAim(words: string): boolean {
  if (words.length <= longest) return partNamesAim(words)
  // Sentence by sentence, so that the work grows with the text.
  return words.split(/[.;:!?]\s|\n/).some((part) => part.length <= longest && partNamesAim(part))
}

function partNamesAim(words: string): boolean {
  if (readAim(words).value !== undefined) return true
  const parts = targetsIn(targetText(words))
  return parts.length > 1 && parts.some((part) => readAim(part).value !== undefined)
}

function readTarget(words: string): Stated<Target> {
  const shown = hideEarlier(targetText(words))
  const { rest: left, dates } = takeDates(shown, firstTargetYear)
  // Without a date between them two figures are not one: `100 (2026) 150 (2027)`.
  const isOfYears = dates.length > 0 && /^- ?\d\d$/.test(left)
  if (isOfYears || joined.exec(left)?.some((figure) => !shown.includes(figure)))
    return keptAsWritten(words, unread(words, left))
  // “2027/28 - 90%” holds a dash, and “-5% by 2027/28” a sign.
  const rest = dates.length > 0 && !/^\W*[-+] ?[£€$]?\d/u.test(shown) ? left.replace(/^[-:] ?(?=[\d£€$])/u, '') : left
  const latestDate = latest(dates)
  const isBase = mayBeBase(shown, latestDate?.value)
  const date = isBase ? undefined : beforeIt(latestDate, shown)
  const bracket = /[([]([^()[\]]*)[)\]]/u.exec(rest)?.[1]
  const aim = readAim(tidy(withoutBrackets(rest.replace(/[([](min(?:imum)?|max(?:imum)?)[)\]]/iu, '$1'))))
  if (!aim.value)
    return keptAsWritten(
      words,
      aim.keeps === undefined
        ? unread(words, plain(rest))
        : `${quote(words)} ${whyKept[aim.keeps]}; it is kept as written.`,
    )
  const beside = bracket === undefined ? undefined : readAim(bracket).value
  const alsoSays = aim.value.value && beside?.test === 'change-by' ? beside.change : undefined
  const target = { ...aim.value, ...(alsoSays && { alsoSays }), ...(date?.value && { by: date.value }) }
  const isOneOfTwo =
    date !== undefined &&
    (aim.figures ?? 0) < 2 &&
    dates.some((other) => other.value && other.value.last !== latestDate?.value?.last)
  const oneOfTwo = isOneOfTwo
    ? `Of the dates in ${quote(words)} the latest was read as the one by which it is to be so.`
    : undefined
  const year = /(?<![a-z])FY ?'?(?:20)?[2-6]\d(?![\d/-])/i.exec(tidy(words))?.[0]
  const financial =
    year !== undefined && date?.value !== undefined
      ? `${quote(year)} was read as ${describeDate(date.value)}.`
      : undefined
  const base = isBase
    ? `The date in ${quote(words)} was read as that of the figures then, and not as the one by which it is to be so.`
    : undefined
  return readAs(words, target, aim.guess, date?.guess, oneOfTwo, base, financial, date?.trouble)
}

/** “Before 2030” is by the day before it. */
function beforeIt(date: Stated<LooseDate> | undefined, shown: string): Stated<LooseDate> | undefined {
  if (date?.value === undefined || /^(?:the )?(?:end|close)\b/i.test(date.words)) return date
  const at = shown.indexOf(date.words)
  if (at === -1 || !/(?:^|[^a-z])before (?:the )?$/i.test(shown.slice(0, at))) return date
  const day = addDays(date.value.first, -1)
  return { ...date, value: { first: day, last: day, precision: 'day' } }
}

const joined = /\d+ \d{3}(?!\d)/

/** “From 12% (2019/20) to 9% (2027/28)”: where it comes from lies before. */
function latest(dates: readonly Stated<LooseDate>[]): Stated<LooseDate> | undefined {
  const [first, ...others] = dates
  if (first === undefined) return undefined
  return others.reduce((one, other) => ((other.value?.last ?? '') >= (one.value?.last ?? '') ? other : one), first)
}

const readForm: (text: string) => Found<Aim | Kept> | undefined = readerOf(() => targetForms, targetSlots, longest * 2)

interface AimRead {
  readonly value?: Aim
  readonly guess?: string | undefined
  readonly keeps?: Kept['keeps']
  /** How many figures count. */
  readonly figures?: number
}

/** Dates have been taken out. */
function readAim(words: string): AimRead {
  const marked = markFigures(withPlainSigns(words))
  const turned = turnedBy(marked)
  if (turned !== undefined) return { keeps: turned }
  const found = readForm(`  ${marked}  `)
  const value = found?.value
  if (value === undefined) return {}
  if ('keeps' in value) return value
  const isAlone = marked.startsWith(mark) && !marked.includes(' ')
  if (isAlone && value.test === 'reach') return { value, guess: readQuantity(words).guess }
  if (mayBeYear(value, marked)) return {}
  const lesser = hasLesserBefore(marked) ? '… holds more figures than one. The others were taken as words.' : undefined
  const guess = found?.guess ?? lesser ?? (found?.isGuess === true ? '… may be meant otherwise.' : undefined)
  return { value, figures: figuresMarked(marked), guess: guess?.replace('…', quote(plain(words))) }
}

/** A number of four figures that counts nothing, among words: a date that was not read. */
function mayBeYear({ value, ofWhat }: Aim, marked: string): boolean {
  return value !== undefined && value.unit === undefined && ofWhat === undefined && yearlike.test(marked)
}

const yearlike = new RegExp(String.raw`${mark}20[1-6]\d(?!\S)`)

const whyKept: Readonly<Record<Kept['keeps'], string>> = {
  others: 'stands against figures of others, which are not known here',
  way: 'says which way things are not to go, and not how far they may',
  place: 'may mean a better place or a smaller number',
  time: 'says within how long, and gives no figure',
  margin: 'says how far from a figure it may lie, and not which way is meant',
  none: 'says that nothing is to pass a figure: a measure may count what passes it, or be held to it',
  past: 'says that things are not to pass what they were, and gives no figure for that',
  base: 'is a share of how things stood, and no level',
  sum: 'adds one figure to another',
  order: 'names a part of an order, and no place in it',
  grade: 'names a grade, and no figure',
  times: 'says how many times as much, of which no change was worked out',
  further: 'says how much further, and not which way or from where',
  saving: 'says what is to be saved, and not of what',
  ratio: 'may be the ratio of one to another',
  bound: 'says how far a change may go, and not how far it is to go',
}

function unread(words: string, rest: string | undefined): string {
  const shown = rest ?? takeDates(words.slice(0, longest), firstTargetYear).rest
  const isSeveral = /\d\D+\d/u.test(shown.replace(/(?<!\d)(?:19|20)\d\d[/-]\d\d(?!\d)/g, ' '))
  return `${isSeveral ? 'More than one figure stands' : 'No figure can be read'} in ${quote(words)}; it is kept as written.`
}

const tests = new Map<string, Aim['test']>([
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['exactly', 'exactly'],
  ['change by', 'change-by'],
])

function withTest(target: Target, words: string | undefined): Target {
  const test = tests.get(tidy(words ?? '').toLowerCase())
  const { value, strict: _, high: __, ...others } = target
  if (test === undefined || value === undefined) return target
  if (test !== 'change-by') return { ...others, value: test === 'at-most' ? (target.high ?? value) : value, test }
  return { ...others, test, change: { relative: value.unit === '%', by: value } }
}

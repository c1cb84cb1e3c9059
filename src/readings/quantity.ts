import { memoByText } from '../text/memo-by-text.ts'
import { inThousands } from '../text/thousands.ts'
import { readCommonQuantity } from './common-forms.ts'
import { takeDates } from './date-inside.ts'
import { figureForms, figureSlots } from './figure-forms.ts'
import { readerOf } from './grammar.ts'
import { saysNoFigureYet } from './no-figure-yet.ts'
import { amountShape, countWords, percentShape, scaleShape } from './number-words.ts'
import {
  asking,
  cannotUse,
  isUnsaid,
  keptAsWritten,
  leftUnsaid,
  quote,
  readAs,
  type Stated,
  tidy,
  unreadAs,
} from './stated.ts'
import type { Change, Figure, Quantity } from './values.ts'
import { wordPattern } from './word-pattern.ts'

export { countFrom } from './number-words.ts'

const numberWord = `(?:\\d+|${countWords})(?![\\p{L}\\d])`
const shares = '(?:half|third|quarter|fifth|tenth)s?'
const share = String.raw`(?:(?:a|one|two|three|four)[ -]${shares}|half)(?![-\p{L}]| sector| part)`
const ratio = String.raw`${numberWord}(?: \p{L}+){0,3}? (?:in|out of)(?: every)? ${numberWord}(?! ?(?:%|per ?cent))|\d+ of (?:the )?\d+(?![\d%,.\-\p{L}])`

const rate = String.raw` ?(?:per|in every|for every|/) ?(?:1,?000|10,?000|100,?000|1,?000,?000|thousand|million)(?![\d\p{L}])`
const rank = String.raw`(?:(?:rank(?:ed)?|ranking|position|top) \d{1,3}(?![\d.,%]| ?per)|\d{1,3}(?:st|nd|rd|th)(?![\p{L}\d])(?! (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)))`
const countedThings =
  'years?|months?|weeks?|days?|hours?|minutes?|places?|(?:percentage )?points?|per ?cent|homes?|people|more|fewer|further'
const inWords = `(?:${countWords})(?= (?:${countedThings})(?!\\p{L}))`

/** Matches a figure inside a sentence: `£1.2m`, `24,500`, `20 per cent`, `one child in five`, `two thirds`, `9 per 100,000`. */
export const figureShape = `(?:${ratio}|${share}|${rank}|${inWords}|[£€$]? ?${amountShape}(?: ?${scaleShape})?(?:${rate}|(?: ?${percentShape})?))`

const looseWords = [
  String.raw`about|around|(?:an? )?estimated|approximately|approx\.?|circa|roughly|nearly|almost|some`,
  '(?:just )?(?:over|under)|(?:more|less|fewer) than|at (?:least|most)|up to',
].join('|')
const loose = wordPattern(String.raw`^(?:(?:${looseWords})(?![\p{L}\d])|ca?\.? ?(?=[\d£])|[~≈<>≤≥]) ?`)
const millions = wordPattern(String.raw`^[\d., ]+m(?!\p{L})`)
const longestQuantity = 400
const readForm = readerOf(() => figureForms, figureSlots, longestQuantity)

/** How things stand, in words. `nil` and `0` are zero; `n/a`, `not known` and `-` give `unsaid`. A change is no level, so it is kept. */
export const readQuantity = memoByText((words: string): Stated<Quantity> => {
  const common = readCommonQuantity(words)
  return common ? { words, value: common } : readQuantityInFull(words)
})

export function readQuantityInFull(words: string): Stated<Quantity> {
  const stated = readFigureInFull(words)
  const { value } = stated
  if (value === undefined) return unreadAs(words, stated)
  if (value.kind === 'change')
    return keptAsWritten(
      words,
      `${quote(words)} is a change, and does not say how things stand. It is kept as written.`,
    )
  if (value.kind === 'range') return several(words)
  return { ...stated, value }
}

/** A figure in words: how things stand, how they have changed, or between which figures they stand. */
export function readFigure(words: string): Stated<Figure> {
  const common = readCommonQuantity(words)
  return common ? { words, value: common } : readFigureInFull(words)
}

function readFigureInFull(words: string): Stated<Figure> {
  const text = withoutFigureNotes(tidy(words))
    .replace(/(?<=\d) ?([½¼¾])/gu, (_, sign: string) => halves[sign] ?? sign)
    .replace(/^([£€$]) ?- ?(?=\d)/u, '-$1')
  if (isUnsaid(text) || saysNoFigureYet(text)) return leftUnsaid(words)
  if (text.length > longestQuantity) return noFigure(words)
  if (/^none$/iu.test(text)) {
    const asks = `${quote(words)} may mean zero, or that there is no figure. Write “0” or “not known”.`
    return asking(readAs<Figure>(words, { value: 0 }, `${quote(words)} was read as 0.`), asks)
  }
  const joined = text.replace(/[([]((?:per|out of|in every|for every) [^()[\]]*|of \d[\d,]*)[)\]]/iu, '$1')
  const main = joined.replace(/ ?[([][^)\]]*[)\]]/gu, '').replace(/[ *†‡]+$/u, '')
  const inside = /[([]([^()[\]]*)[)\]]/u.exec(text)?.[1]
  const outer = readBare(main)
  const exact = inside === undefined ? undefined : exactIn(inside)
  const found = isInWords(outer, main) ? (exact ?? outer) : outer
  if (found === undefined)
    return readWithoutDate(words, text) ?? (/\d\D+\d/u.test(main) ? several(words) : noFigure(words))
  const isLoose = found.isLoose || (found === outer && /\b(?:approx|estimate)/iu.test(text))
  const figure: Figure =
    isLoose && found.figure.kind !== 'change' && found.figure.kind !== 'range'
      ? { ...found.figure, approximate: true }
      : found.figure
  return readAs(words, figure, guessed(words, main, found))
}

const firstYear = 1990

/** `22% in 2024/25`, `2024/25: 22%`: what is left when the one date is taken out. */
function readWithoutDate(words: string, text: string): Stated<Figure> | undefined {
  if (!/(?:19|20)\d\d|[-/']\d\d/u.test(text)) return undefined
  const { rest, dates } = takeDates(text, firstYear)
  if (dates.length !== 1 || rest === text || rest === '' || !/\d/u.test(rest)) return undefined
  const { value, guess } = readFigureInFull(rest)
  if (value === undefined) return undefined
  return readAs(words, value, guess === undefined ? undefined : `${quote(words)} was read as ${describeFigure(value)}.`)
}

/** Without the marks of notes after a figure, and the letters of official statistics: `24.1%¹`, `24.1%p`, `24.1% (2022)ᵖ`. */
export function withoutFigureNotes(text: string): string {
  return text.replace(/(?<=[%)\]])(?: ?[¹²³⁰⁴-⁹ᵃ-ᶻ]+| ?\[[pre\d]\]|[pre](?![\p{L}\d]))/gu, '')
}

const halves: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }

interface BareFound {
  readonly figure: Figure
  /** It may be meant otherwise, or is not in figures as it stands, so the reading is told. */
  readonly isGuess: boolean
  readonly isLoose: boolean
}

/** Without brackets. */
function readBare(text: string): BareFound | undefined {
  const written = text.replace(loose(text), '')
  const bare = written.replace(/(?<=\d)\+(?= |$)/u, '')
  const whole = bare === written ? undefined : readForm(written)
  const found = whole ?? readForm(bare)
  if (found?.value === undefined) return undefined
  const isLoose = (whole === undefined ? bare : written) !== text
  return { figure: found.value, isGuess: found.isGuess === true, isLoose }
}

/** An exact figure that stands in brackets after words: `about one in three (31%)`. */
function exactIn(inside: string): BareFound | undefined {
  const found = readBare(inside)
  const kind = found?.figure.kind
  return found === undefined || found.isGuess || kind === 'change' || kind === 'range' || !isExact.test(inside)
    ? undefined
    : found
}

const isExact = /^\W*\d[\d.,]*(?: ?(?:%|per ?cent)|(?: of |\/)\d+)$/iu

function isInWords(found: BareFound | undefined, main: string): boolean {
  if (found === undefined) return !/\d/u.test(main)
  return found.isGuess && found.figure.kind === 'share' && found.figure.whole === undefined
}

function several(words: string): Stated<never> {
  return keptAsWritten(words, `${quote(words)} holds more than one figure, so none was read. It is kept as written.`)
}

/** For readers: `24,500`, `20%`, `£1,200,000`, `45 people`, `34 of 45`, `9th of 32`. It is read alike again. */
export function describeQuantity(quantity: Quantity): string {
  const { value, unit } = quantity
  if (quantity.kind === 'rank') {
    const of = quantity.of === undefined ? '' : ` of ${grouped(quantity.of)}`
    return `${ordinal(value)}${of}`
  }
  if (quantity.kind === 'share' && quantity.part !== undefined && quantity.whole !== undefined)
    return `${grouped(quantity.part)} of ${grouped(quantity.whole)}`
  if (unit === undefined) return grouped(value)
  if (isCurrency(unit)) return `${value < 0 ? '-' : ''}${unit}${grouped(Math.abs(value))}`
  return unit === '%' ? `${grouped(value)}%` : `${grouped(value)} ${unit}`
}

function isCurrency(unit: string | undefined): boolean {
  return unit !== undefined && /^[£€$]$/u.test(unit)
}

/** `up 4%`, `between 10 and 15%`, `between £10 and £15`, and levels as above. */
export function describeFigure(figure: Figure): string {
  if (figure.kind === 'change') return describeChange(figure.change)
  if (figure.kind !== 'range') return describeQuantity(figure)
  const { low, high } = figure
  const isMoney = isCurrency(low.unit)
  return `between ${isMoney ? describeQuantity(low) : grouped(low.value)} and ${describeQuantity(high)}`
}

function describeChange({ direction, by }: Change): string {
  if (by === undefined || direction === undefined) return 'no change'
  return by.unit === 'places' ? `${describeQuantity(by)} ${direction}` : `${direction} ${describeQuantity(by)}`
}

function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  return inThousands(whole) + (fraction === undefined ? '' : `.${fraction}`)
}

function ordinal(value: number): string {
  const last = value % 100 > 10 && value % 100 < 14 ? 0 : value % 10
  return `${value}${{ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th'}`
}

function noFigure(words: string): Stated<never> {
  return cannotUse(words, `No figure can be read in ${quote(words)}. Write a number, such as 24,500, 20% or £40,000.`)
}

function guessed(words: string, main: string, { figure, isGuess }: BareFound): string | undefined {
  if (figure.kind === undefined && figure.unit === undefined && /^(?:19|20)\d\d$/.test(main))
    return `${quote(words)} was read as the figure ${describeQuantity(figure)}, not as a year.`
  // An arrow may tell the way of a level too: `↓ 22%`.
  const isByArrow = figure.kind === 'change' && /^[▲▼↑↓↗↘]/u.test(main)
  if (!isGuess && !isByArrow && !millions(main).test(main)) return undefined
  return `${quote(words)} was read as ${figure.kind === 'share' ? `${figure.value}%` : describeFigure(figure)}.`
}

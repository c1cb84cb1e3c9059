import { inThousands } from '../text/thousands.ts'
import { readCommonQuantity } from './common-forms.ts'
import { cannotUse, isUnsaid, keptAsWritten, leftUnsaid, quote, readAs, type Stated, tidy } from './stated.ts'
import type { Quantity } from './values.ts'
import { wordPattern } from './word-pattern.ts'

const smallNumbers = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
]
const largerNumbers = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['hundred', 100],
])
const numberWord = `(?:\\d+|${[...smallNumbers.slice(1), ...largerNumbers.keys()].join('|')})(?![\\p{L}\\d])`
const scales: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9 },
}
const amount = String.raw`(?:\d{1,3}(?:[, ]\d{3})+(?![\d])|\d+)(?:\.\d+)?`
const scale = String.raw`(?:hundred|thousand|million|billion|mn|bn|[km])(?![\p{L}\d])`
const percent = String.raw`(?:percentage[ -]points?|%[ -]?(?:points?|pts?)|pp(?:ts?)?(?![\p{L}])|%|per ?cent(?!\p{L}))`
const shares = '(?:half|third|quarter|fifth|tenth)s?'
const share = String.raw`(?:(?:a|one|two|three|four)[ -]${shares}|half)(?![-\p{L}]| sector| part)`
const ratio = String.raw`${numberWord}(?: \p{L}+){0,3}? (?:in|out of)(?: every)? ${numberWord}`

/** Matches a figure inside a sentence: `£1.2m`, `24,500`, `20 per cent`, `one child in five`, `two thirds`. */
export const figureShape = `(?:${ratio}|${share}|[£€$]? ?${amount}(?: ?${scale})?(?: ?${percent})?)`

const sign = '(?<sign>[+-])? ?(?<currency>[£€$])? ?'
const figure = wordPattern(`^${sign}(?<amount>${amount})(?: ?(?<scale>${scale}))? ?(?<percent>${percent})?(?<rest>.*)$`)
const shareFigure = wordPattern(
  String.raw`^(?=${share})(?:(?<count>a|one|two|three|four)[ -])?(?<part>[a-z]+?)s?(?!\p{L})`,
)
const ratioFigure = wordPattern(
  String.raw`^(?<part>${numberWord})(?: \p{L}+){0,3}? (?:in|out of|of)(?: every)? (?<whole>${numberWord})`,
)
const looseWords = [
  String.raw`about|around|(?:an? )?estimated|approximately|approx\.?|circa|roughly|nearly|almost|some`,
  '(?:just )?(?:over|under)|(?:more|less|fewer) than|at (?:least|most)|up to',
].join('|')
const loose = wordPattern(String.raw`^(?:(?:${looseWords})(?![\p{L}\d])|ca?\.? ?(?=[\d£])|[~≈<>≤≥]) ?`)
const millions = wordPattern(String.raw`^[\d., ]+m(?!\p{L})`)
const longestQuantity = 400

/** A figure in words. `none`, `nil` and `0` are zero; `n/a`, `not known` and `-` give `unsaid`. */
export function readQuantity(words: string): Stated<Quantity> {
  const common = readCommonQuantity(words)
  return common ? { words, value: common } : readQuantityInFull(words)
}

export function readQuantityInFull(words: string): Stated<Quantity> {
  const text = tidy(words)
  if (isUnsaid(text)) return leftUnsaid(words)
  if (text.length > longestQuantity) return noFigure(words)
  if (/^none$/iu.test(text)) {
    return readAs(words, { value: 0 }, `${quote(words)} was read as 0. Write “not known” where there is no figure.`)
  }
  if (/^(?:nil|zero|nought|naught)$/iu.test(text)) return readAs(words, { value: 0 })
  const core = text.replace(/ ?[([][^)\]]*[)\]]/gu, '').replace(/[ *†‡]+$/u, '')
  const bare = core.replace(loose(core), '').replace(/(?<=\d)\+$/u, '')
  const approximate = bare !== core || /\b(?:approx|estimate)/iu.test(text) ? { approximate: true } : {}
  const part = readShare(bare)
  if (part !== undefined)
    return readAs(words, { value: part, unit: '%', ...approximate }, `${quote(words)} was read as ${part}%.`)
  const found = readFigure(startingWithFigure(bare))
  if (found === undefined) return noFigure(words)
  if (found === 'several') {
    return keptAsWritten(words, `${quote(words)} holds more than one figure, so none was read. It is kept as written.`)
  }
  return readAs(words, { ...found, ...approximate }, guessed(words, bare, found))
}

/** For readers: `24,500`, `20%`, `£1,200,000`, `45 people`. */
export function describeQuantity({ value, unit }: Quantity): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = inThousands(whole) + (fraction === undefined ? '' : `.${fraction}`)
  if (unit === undefined) return grouped
  if (/^[£€$]/u.test(unit)) return `${unit}${grouped}`
  return unit === '%' ? `${grouped}%` : `${grouped} ${unit}`
}

/** The number for digits or for a number word. */
export function countFrom(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word)
  const small = smallNumbers.indexOf(word.toLowerCase())
  return small === -1 ? largerNumbers.get(word.toLowerCase()) : small
}

function noFigure(words: string): Stated<never> {
  return cannotUse(words, `No figure can be read in ${quote(words)}. Write a number, such as 24,500, 20% or £40,000.`)
}

function guessed(words: string, text: string, found: Quantity): string | undefined {
  if (found.unit === undefined && /^(?:19|20)\d\d$/.test(text)) {
    return `${quote(words)} was read as the figure ${describeQuantity(found)}, not as a year.`
  }
  const isLateOrShort = !/^[+-]? ?[£€$]?[.\d]/u.test(text) || millions(text).test(text)
  return isLateOrShort ? `${quote(words)} was read as ${describeQuantity(found)}.` : undefined
}

/** Drops the words before the figure, as in `Score: 31.5`, and turns a number word into digits. */
function startingWithFigure(text: string): string {
  if (/^[+-]? ?[£€$]? ?[.\d]/u.test(text)) return text
  const [, word = '', rest = ''] = /^(\p{L}+)(.*)$/u.exec(text) ?? []
  const count = countFrom(word)
  if (count !== undefined) return `${count}${rest}`
  const first = text.search(/(?<![\p{L}\d][-/]?)[£€$]?\d/u)
  return first === -1 ? text : text.slice(first)
}

/** A fraction as a percentage: `1 in 5` is 20. */
function readShare(text: string): number | undefined {
  const { count, part: name } = shareFigure(text).exec(text)?.groups ?? {}
  if (name !== undefined) {
    const one = 100 / ({ half: 2, third: 3, quarter: 4, fifth: 5 }[name.toLowerCase()] ?? 10)
    return hundredths(one * (countFrom(count ?? 'one') ?? 1))
  }
  const { part = '', whole = '' } = ratioFigure(text).exec(text)?.groups ?? {}
  const [top, bottom] = [countFrom(part), countFrom(whole)]
  const isYear = /^(?:19|20)\d\d$/.test(whole)
  return top === undefined || !bottom || top > bottom || isYear ? undefined : hundredths((100 * top) / bottom)
}

function readFigure(text: string): Quantity | 'several' | undefined {
  const parts = figure(text).exec(text)?.groups
  if (!parts) return undefined
  const rest = (parts.rest ?? '').trim()
  const isRate = /^per /iu.test(rest)
  if (/\d/u.test(rest) && !isRate) return 'several'
  const size = Number((parts.amount ?? '').replace(/[, ]/gu, '')) * (scales[(parts.scale ?? '').toLowerCase()] ?? 1)
  const value = rounded(parts.sign === '-' ? -size : size)
  if (parts.currency) return { value, unit: parts.currency }
  if (parts.percent) return { value, unit: /^(?:%|per ?cent)$/iu.test(parts.percent) ? '%' : 'percentage points' }
  return rest === '' ? { value } : { value, unit: rest }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

/** Removes floating-point error: 1.15 million is 1150000. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

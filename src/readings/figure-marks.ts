// Marks the figures that count in the words of a target, so that forms can tell where they begin and end: `reduce to ␁12% of adults`.
import { amountShape, countWords, percentShape, scaleShape } from './number-words.ts'
import { figureShape } from './quantity.ts'
import { wordPattern } from './word-pattern.ts'

/** No text holds it once it is tidied. */
export const mark = '\u0001'
/** Stands for a space within a figure. */
const joint = '\u00a0'

const before = String.raw`(?<![\p{L}\d.,£€$]|[\p{L}\d][-/])`
const after = String.raw`(?![\p{L}\d]|[-/.,]\d)`
/** `no more than two`: a number in words that is held to, and no word such as `one` among others. */
const heldTo = String.raw`(?<=(?:^|(?:to|be|at|by|of|keep|have|is|are|[:,;]) )(?:(?:no|not) )?(?:more|fewer|less|greater) than )(?:${countWords})(?!\p{L})(?! (?:in|out of) )`
const heldAlone = String.raw`(?<=(?:^|(?:to|be|by|of|keep|have|is|are|[:,;]) )(?:at (?:most|least)|(?:a )?(?:maximum|minimum) of|up to) )(?:${countWords})(?!\p{L})(?=$|[,;:.)]| (?:per|a|each|every) )`
const figures = wordPattern(`${before}(?! )(?:${figureShape}|${heldTo}|${heldAlone})${after}`, 'giu')
const size = `[£€$]?${amountShape}(?: ?${scaleShape})?(?: ?${percentShape})?`
/** Between two figures. */
const ranges = wordPattern(`${before}${size} ?- ?${size}${after}`, 'giu')
/** `5 complaints per 1,000`: what is counted stands between. */
const rates = wordPattern(
  String.raw`${before}${amountShape}(?: (?!to |and |or |by )\p{L}+){1,3} (?:per|in every|for every) (?:1,?000|10,?000|100,?000|1,?000,?000|thousand|million)(?![\d\p{L}])`,
  'giu',
)
/** `16-24 year olds`, `3-18s` name people. */
const ofAges = /^(?:'?s(?![a-z])|[- ](?:years?|yrs?|months?)?[- ]?old)/iu
const lengthOfTime = wordPattern(
  String.raw`(?:,? (?:over|within|in)(?: the)?(?: next)? \d+ (?:years?|months?))(?!\p{L})`,
  'giu',
)
/** A number after these is a name: `SCQF level 5`. */
const named =
  /(?:^|[^\p{L}])(?:levels?|stages?|phases?|priority|outcome|theme|aged|ages?|grades?|bands?|class|tiers?|section|zone|wave|cohort|appendix|table|scqf|primary|option|actions?|annex|item|page|day|year|quintile|decile|quartile) $/iu

/** A digit, or a word that a figure in words holds: quick to compile, which the shapes of figures are not. */
const mayHoldFigure = new RegExp(String.raw`\d|half|third|quarter|fifth|tenth|${countWords}`, 'iu')
const keyKinds = [/%|\d ?pp|per ?cent|percentage|[£€$]/iu, /^(?!(?:19|20)\d\d$)/u]

interface FigureAt {
  readonly written: string
  readonly index: number
}

/** Whether the words hold a figure that matches. */
export function holdsFigure(words: string, kind: RegExp): boolean {
  return mayHoldFigure.test(words) && (words.match(figures(words)) ?? []).some((written) => kind.test(written))
}

/** The same of figures as targets write them: `40-50%` is one. */
export function holdsTargetFigure(words: string, kind: RegExp): boolean {
  return mayHoldFigure.test(words) && figuresIn(words).some(({ written }) => kind.test(written))
}

/** Which figures count: percentages and money before others, and others before what may be a year. */
export function keyFigure(words: string): RegExp {
  return kindOf(mayHoldFigure.test(words) ? (words.match(figures(words)) ?? []) : [])
}

function kindOf(written: readonly string[]): RegExp {
  return keyKinds.find((kind) => written.some((figure) => kind.test(figure))) ?? /^/u
}

/** `<` and `>` are signs of the grammar. */
const signs: readonly (readonly [written: RegExp, sign: string])[] = [
  [/(?<=[\d%kmn]) ?(?:[-=]+>|⇒|➔|➜) ?/giu, ' → '],
  [/>=|=>|≧/gu, '≥'],
  [/<=|=<|≦/gu, '≤'],
  [/>/gu, '›'],
  [/</gu, '‹'],
]

export function withPlainSigns(words: string): string {
  return /[<>⇒➔➜≧≦]/u.test(words) ? signs.reduce((text, [written, sign]) => text.replace(written, sign), words) : words
}

/** The words with each figure that counts behind a mark and between spaces. The other figures stay words. */
export function markFigures(words: string): string {
  if (!mayHoldFigure.test(words)) return words
  const all = figuresIn(words)
  const spans = [...words.matchAll(lengthOfTime(words))].map(({ index, 0: span }) => [index, index + span.length])
  const isApart = ({ index, written }: FigureAt) =>
    !spans.some(([from = 0, to = 0]) => index >= from && index < to) &&
    !ofGroup(words.slice(0, index), words.slice(index + written.length)) &&
    !(/^[\d.]+$/u.test(written) && named.test(words.slice(Math.max(0, index - 20), index)))
  const apart = all.filter(isApart)
  const counting = apart.length === 0 && spans.length > 0 ? all : apart
  const kind = kindOf(counting.map(({ written }) => written))
  let marked = ''
  let at = 0
  for (const [number, { written, index }] of counting.entries()) {
    // Words count beside figures: `half`, `one in five`.
    if (!kind.test(written) && /^\d/u.test(written) && !isFirstOfTwo(counting[number + 1], index + written.length))
      continue
    const figure = mark + written.trim().replaceAll(' ', joint)
    marked = `${(marked + words.slice(at, index)).trimEnd()} ${figure} `
    at = index + written.length
    if (words[at] === ' ') at += 1
  }
  return (marked + words.slice(at)).trim()

  /** `15 to 20%`, `between 15 and 20%`: what the first counts is written once. */
  function isFirstOfTwo(next: FigureAt | undefined, end: number): boolean {
    if (next === undefined || !kind.test(next.written)) return false
    const gap = words.slice(end, next.index)
    return gap === ' to ' || (gap === ' and ' && /between \S+$/iu.test(words.slice(0, end)))
  }
}

/** `The 15% most deprived` is a group of people or places. */
function ofGroup(before: string, after: string): boolean {
  return (
    /^ (?:most|least|poorest|richest)(?![a-z])/i.test(after) ||
    /(?:^|[^a-z])(?:(?:most|least) (?:deprived|disadvantaged|affluent)|poorest|richest)(?: areas?| data ?zones?| communities)? $/i.test(
      before,
    )
  )
}

function figuresIn(words: string): FigureAt[] {
  const found: FigureAt[] = [
    ...(words.includes('-')
      ? [...words.matchAll(ranges(words))].map(placed).filter((range) => isRange(words, range))
      : []),
    ...(/ (?:per|every) /i.test(words) ? [...words.matchAll(rates(words))].map(placed) : []),
  ]
  for (const { index, 0: written } of words.matchAll(figures(words)))
    if (!found.some((other) => index >= other.index && index < other.index + other.written.length))
      found.push({ written: written + restOfFigure(written, words.slice(index + written.length)), index })
  return found.sort((a, b) => a.index - b.index)
}

/** `ninety per cent`, `8th of 32`, `4.2 out of 5`. */
function restOfFigure(written: string, after: string): string {
  const pattern = /^(?:rank\D*)?\d+(?:st|nd|rd|th)$|^\d\.\d+$/i.test(written)
    ? /^ (?:of|out of) \d+(?![\d.,%])/i
    : /^\d+(?:\.\d+)?$/.test(written)
      ? /^ ?(?:per|\/) ?(?:1|10|100)k(?![a-z])/i
      : /^ per ?cent(?![a-z])/i
  return pattern.exec(after)?.[0] ?? ''
}

function placed({ index, 0: written }: RegExpExecArray): FigureAt {
  return { written, index }
}

/** Two bare numbers are a range where nothing stands before them: they name people and times more often. */
function isRange(words: string, { written, index }: FigureAt): boolean {
  if (ofAges.test(words.slice(index + written.length))) return false
  if (/[%£€$]|per|pp/iu.test(written)) return true
  return index === 0 && !/(?:19|20)\d\d/u.test(written)
}

/** How many figures are marked. */
export function figuresMarked(marked: string): number {
  return marked.split(mark).length - 1
}

/** Whether a lesser figure stands before the one that counts: `200 homes, 30% affordable`. */
export function hasLesserBefore(marked: string): boolean {
  const before = marked.slice(0, marked.indexOf(mark))
  return [...before.matchAll(figures(before))].some(
    ({ index, 0: written }) => /^\d/.test(written) && !named.test(before.slice(0, index)),
  )
}

export function figureOf(marked: string): string | undefined {
  return marked.startsWith(mark) && !marked.includes(' ') ? marked.slice(1).replaceAll(joint, ' ') : undefined
}

/** The words as they were before figures were marked. */
export function plain(marked: string): string {
  const words = marked.replaceAll(mark, '').replaceAll(joint, ' ')
  return words.replace(hidden, (digit) => String(digit.charCodeAt(0) - firstHidden))
}

const firstHidden = 0xe000
const hidden = /[\ue000-\ue009]/g

/** Hides figures, so that they are read as none. `plain` shows them again. */
export function hide(written: string): string {
  return written.replace(/\d/g, (digit) => String.fromCharCode(firstHidden + Number(digit)))
}

export function hasMark(words: string): boolean {
  return words.includes(mark)
}

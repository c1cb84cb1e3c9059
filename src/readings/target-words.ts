import { figureShape, readQuantity } from './quantity.ts'
import { readAs, type Stated } from './stated.ts'
import type { Aim, Change, Quantity } from './values.ts'
import { type WordPattern, wordPattern } from './word-pattern.ts'

const upward = [
  '(?:increas|rais|doubl|trebl|tripl)(?:e[sd]?|ing)|ris(?:e[sn]?|ing)|(?:gain|boost|expand|extend)(?:s|ed|ing)?',
  'grow(?:s|n|th|ing)?|more|higher|greater|longer|up',
].join('|')
const downward = [
  '(?:reduc|decreas|declin|clos|halv)(?:e[sd]?|ing)|reductions?|(?:lower|narrow)(?:s|ed|ing)?|cut(?:s|ting)?',
  'drop(?:s|ped|ping)?|fall(?:s|en|ing)?|fewer|less|shorter|down',
].join('|')
const moving = String.raw`(?<!\p{L})(?:${upward}|${downward}|chang(?:e[sd]?|ing)|improv(?:e[sd]?|ing|ements?))(?!\p{L})`
const about = '(?:(?:about|around|approximately|at least|up to|a further|a|an|another) )*'
const figure = String.raw`(?<![\p{L}\d.,£€$]|[\p{L}\d][-/])(?<figure>${figureShape})(?![\p{L}\d]|[-/.,]\d)`
const least = 'at least|minimum(?: of)?|min|(?:no|not) (?:less|fewer|lower) than|not below|not under|>=|≥'
const most =
  'at most|maximum(?: of)?|max|(?:no|not) (?:more|greater|higher) than|(?:not|never)(?: to)? exceed(?:ing)?|not above|not over|up to|<=|≤'
/** The figure itself does not do. */
const over = '(?:just )?(?:over|above)|(?:more|greater|higher|better) than|exceed(?:s|ing)?|in excess of|>(?!=)'
const under = '(?:just )?(?:under|below)|(?:less|fewer|lower) than|<(?!=)'

interface Shape {
  readonly words: WordPattern
  readonly test: Aim['test'] | 'towards'
  readonly strict?: true
  /** What every text of the shape holds: it tells most texts apart, and is quicker to compile than the shape. */
  readonly holds: WordPattern
}

const anyMove = wordPattern(moving)
const less = 'less|fewer|below|under|lower'
const more = 'more|above|over|higher|better'
const orLess = wordPattern(`(?:or|and) (?:${less})`)
const orMore = wordPattern(String.raw`(?:or|and) (?:${more})|\+`)

/** Tried in this order; the first match decides. */
const shapes: readonly Shape[] = [
  { test: 'change-by', holds: wordPattern('^[+-]'), words: wordPattern(`^(?<sign>[+-]) ?(?<figure>${figureShape})`) },
  {
    test: 'change-by',
    holds: wordPattern('by '),
    words: wordPattern(String.raw`(?:${moving}.*? )?(?<!\p{L})by ${about}${figure}`),
  },
  {
    test: 'change-by',
    holds: anyMove,
    words: wordPattern(String.raw`${figure}(?: (?!or|and|to|of|in|for|by|from|than)\p{L}+){0,3}? ${moving}`),
  },
  { test: 'change-by', holds: anyMove, words: wordPattern(`${moving} (?:of )?${about}${figure}`) },
  { test: 'exactly', holds: wordPattern('exactly|precisely'), words: wordPattern(`(?:exactly|precisely) ${figure}`) },
  // “No less than” is not “less than”.
  {
    test: 'at-most',
    strict: true,
    holds: wordPattern(under),
    words: wordPattern(`(?<!\\p{L}|\\bno |\\bnot )(?:${under}) ?(?:an? )?${figure}`),
  },
  {
    test: 'at-least',
    strict: true,
    holds: wordPattern(over),
    words: wordPattern(`(?<!\\p{L}|\\bno |\\bnot |\\bnever )(?:${over}) ?(?:an? )?${figure}`),
  },
  {
    test: 'at-most',
    holds: wordPattern(most),
    words: wordPattern(`(?<!\\p{L}|\\bno |\\bnot )(?:${most}) ?(?:an? )?${figure}`),
  },
  { test: 'at-least', holds: wordPattern(least), words: wordPattern(`(?<!\\p{L})(?:${least}) ?(?:an? )?${figure}`) },
  { test: 'at-most', holds: orLess, words: wordPattern(`${figure} (?:or|and) (?:${less})(?!\\p{L})`) },
  { test: 'at-least', holds: orMore, words: wordPattern(`${figure}(?: (?:or|and) (?:${more})(?!\\p{L})|\\+)`) },
  {
    test: 'towards',
    holds: wordPattern('to '),
    words: wordPattern(`(?<!\\p{L})(?:from (?<earlier>${figureShape}) to|to) ${about}${figure}`),
  },
]
const figures = wordPattern(figure, 'giu')
/** Common to all shapes, so words without it are not tried against each. */
const anyFigure = wordPattern(figureShape)
const way = wordPattern(String.raw`(?<!\p{L})(?:(?<up>${upward})|(?<down>${downward}))(?!\p{L})`)
const times = wordPattern(
  String.raw`(?<!\p{L})(?:(?<half>halv)|(?<twice>doubl)|(?:trebl|tripl))(?:e[sd]?|ing)(?!\p{L})`,
)
const gap = wordPattern(String.raw`(?<!\p{L})clos(?:e[sd]?|ing) (?:the )?(?<what>(?:\p{L}+ )*?gaps?)(?!\p{L})`)
const wayless = wordPattern(
  String.raw`(?<!\p{L})(?:year[ -]on[ -]year|chang(?:e|ing)|improv(?:e|ing)|maintain|sustain|stable|better)`,
)
/** `net zero` counts what is left over, and has no figure of its own. */
const nothing = wordPattern(
  String.raw`^(?:(?:to |reduce to |reduced to |fall to |down to |get to |reach )?(?:zero|nil|nought|naught)(?!\p{L})|none(?= |$)|(?:to )?(?:be )?(?:eradicat|eliminat)(?:e[sd]?|ing|ion)(?!\p{L})(?! the gap)|(?:to )?(?:eradicate|eliminate|abolish)(?!\p{L})|no (?:\p{L}+ ){0,4}?(?:at all|remaining|left)$)`,
)
const lengthOfTime = wordPattern(
  String.raw`(?:,? (?:over|within|in)(?: the)?(?: next)? \d+ (?:years?|months?))(?!\p{L})`,
  'giu',
)

/** What the words aim at. Undefined without a single figure or a direction. Dates have been removed from the words. */
export function readAim(words: string): Stated<Aim> | undefined {
  const text = keyFigures(words)
  if (nothing(text).test(text) && text.search(figures(text)) === -1)
    return readAs(words, { test: 'reach', value: { value: 0 } })
  const multiple = readMultiple(words, text)
  if (multiple) return multiple
  if (!anyFigure(text).test(text)) return readDirection(words, text)
  for (const { words: shape, test, holds, strict } of shapes) {
    const found = holds(text).test(text) ? shape(text).exec(text) : null
    if (found) return aimOf(words, found, test, strict)
  }
  const [only, ...others] = text.matchAll(figures(text))
  if (only) return others.length === 0 ? aimOf(words, only, 'reach') : undefined
  return readDirection(words, text)
}

/** Which figures count: percentages and money before others, and others before what may be a year. */
export function keyFigure(words: string): RegExp {
  const written = figuresIn(words)
  return keyKinds.find((kind) => written.some((figure) => kind.test(figure))) ?? /^/u
}

const keyKinds = [/%|per ?cent|percentage|[£€$]/iu, /^(?!(?:19|20)\d\d$)/u]

/** Whether the words hold a figure that matches. */
export function holdsFigure(words: string, kind: RegExp): boolean {
  return figuresIn(words).some((written) => kind.test(written))
}

function figuresIn(words: string): readonly string[] {
  return words.match(figures(words)) ?? []
}

/** Blanks the digits of lesser figures: a year beside another figure, `level 4` beside a percentage. */
function keyFigures(words: string): string {
  const shorter = words.replace(lengthOfTime(words), (span) => '_'.repeat(span.length))
  const text = shorter.search(figures(shorter)) === -1 ? words : shorter
  const isKey = keyFigure(text)
  return text.replace(figures(text), (written) =>
    isKey.test(written) || !/^\d/.test(written) ? written : '_'.repeat(written.length),
  )
}

function aimOf(
  words: string,
  found: RegExpExecArray,
  test: Aim['test'] | 'towards',
  strict?: true,
): Stated<Aim> | undefined {
  const { figure: written = '', earlier, sign } = found.groups ?? {}
  const stated = readQuantity(written.trim())
  const quantity = stated.value
  if (!quantity) return undefined
  const about = restOf(words.slice(found.index + found[0].length))
  const isAmongWords = /^(?:\d+|\p{L}+)$/u.test(written.trim()) && words.trim() !== written
  const guess = isAmongWords ? undefined : stated.guess
  if (test === 'change-by') {
    const direction = sign === undefined ? wayOf(found[0]) : sign === '+' ? 'up' : 'down'
    const by = withThings(quantity, words.slice(found.index + found[0].lastIndexOf(written) + written.length))
    const change: Change = { ...(direction && { direction }), relative: quantity.unit === '%', by }
    return readAs(words, { test, change, ...about }, guess)
  }
  if (test !== 'towards') return readAs(words, { test, ...(strict && { strict }), value: quantity, ...about }, guess)
  const before = earlier === undefined ? undefined : readQuantity(earlier.trim()).value?.value
  const direction = before === undefined ? wayOf(words.slice(0, found.index)) : before < quantity.value ? 'up' : 'down'
  const side = direction === undefined ? 'reach' : direction === 'up' ? 'at-least' : 'at-most'
  return readAs(words, { test: side, value: quantity, ...about }, guess)
}

/** The unit of `three years longer`. */
function withThings(quantity: Quantity, after: string): Quantity {
  const unit = /^ ((?:percentage )?points?|years?|months?|weeks?|days?|hours?|minutes?|places?)(?![\p{L}])/iu.exec(
    after,
  )?.[1]
  if (unit === undefined || quantity.unit !== undefined || quantity.kind !== undefined) return quantity
  return { ...quantity, unit: unit.toLowerCase().startsWith('percentage') ? 'percentage points' : unit }
}

function readMultiple(words: string, text: string): Stated<Aim> | undefined {
  const found = times(text).exec(text)
  if (!found || text.search(figures(text)) !== -1) return undefined
  const { half, twice } = found.groups ?? {}
  const percentage = half ? 50 : twice ? 100 : 200
  const change: Change = { direction: half ? 'down' : 'up', relative: true, by: { value: percentage, unit: '%' } }
  return readAs(words, { test: 'change-by', change, ...restOf(words.slice(found.index + found[0].length)) })
}

function readDirection(words: string, text: string): Stated<Aim> | undefined {
  const what = gap(text).exec(text)?.groups?.what
  if (what !== undefined) {
    return readAs(words, { test: 'change-by', change: { direction: 'down', relative: true }, ofWhat: what })
  }
  const direction = wayOf(text)
  if (direction) return readAs(words, { test: 'direction', change: { direction, relative: false } })
  return wayless(text).test(text) ? readAs(words, { test: 'direction' }) : undefined
}

/** The direction of the first word that has one. */
function wayOf(text: string): 'up' | 'down' | undefined {
  const { up, down } = way(text).exec(text)?.groups ?? {}
  return up ? 'up' : down ? 'down' : undefined
}

function restOf(text: string): { readonly ofWhat?: string } {
  const rest = text.replace(/^[\s,;:.-]*(?:(?:of|in|for|who|to)(?= ))?|[\s,;:.-]+$/gu, '').trim()
  return rest === '' ? {} : { ofWhat: rest }
}

import { countWords } from './number-words.ts'
import { figureShape, readQuantity } from './quantity.ts'
import { quote, readAs, type Stated } from './stated.ts'
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
/** `Increase by over 20%` is a change, and no level. */
const byAbout = '(?:(?:about|around|approximately|at least|up to|over|more than|a further|a|an|another) )*'
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
const endsWith = (list: string) => `(?:${list})(?!\\p{L})`
const endsLeast = wordPattern('min|at least|or better')
const endsMost = wordPattern('max|at most')
const orMore = wordPattern(String.raw`(?:or|and) (?:${more})|\+`)

/** Tried in this order; the first match decides. */
const shapes: readonly Shape[] = [
  { test: 'change-by', holds: wordPattern('^[+-]'), words: wordPattern(`^(?<sign>[+-]) ?(?<figure>${figureShape})`) },
  {
    test: 'change-by',
    holds: wordPattern('by '),
    words: wordPattern(String.raw`(?:${moving}.*? )?(?<!\p{L})by ${byAbout}${figure}`),
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
  { test: 'at-least', holds: endsLeast, words: wordPattern(`${figure} ${endsWith('minimum|min|at least|or better')}`) },
  { test: 'at-most', holds: endsMost, words: wordPattern(`${figure} ${endsWith('maximum|max|at most')}`) },
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
  if (isOfAnother(words)) return undefined
  const bound = mayBeNegated.test(words) ? readNegated(words) : undefined
  if (bound !== undefined) return bound === 'a place' ? undefined : bound
  if (isHeld(words)) return undefined
  const thanEarlier = readThanEarlier(words)
  if (thanEarlier !== undefined) return thanEarlier
  const fromTo = readFromTo(words)
  if (fromTo !== undefined) return fromTo
  const mayHold = mayHoldFigure.test(words)
  const text = mayHold ? keyFigures(words) : words
  if (nothing(text).test(text) && !(mayHold && text.search(figures(text)) !== -1))
    return readAs(words, { test: 'reach', value: { value: 0 } })
  const multiple = readMultiple(words, text)
  if (multiple) return multiple
  if (!mayHold || !anyFigure(text).test(text)) return readDirection(words, text)
  const isYearly = eachYear(text).test(text)
  for (const { words: shape, test, holds, strict } of shapes) {
    const found = holds(text).test(text) ? shape(text).exec(text) : null
    if (found === null) continue
    const way = found.groups?.sign === '-' ? 'down' : found.groups?.sign === '+' ? 'up' : wayOf(found[0])
    return test === 'change-by' && isYearly && way ? changeEachYear(words, way) : aimOf(words, found, test, strict)
  }
  const [only, ...others] = text.matchAll(figures(text))
  if (only) {
    // `2% p.a. reduction`
    const way = isYearly && anyMove(text).test(text) ? wayOf(text) : undefined
    if (way !== undefined && others.length === 0) return changeEachYear(words, way)
    return others.length === 0 ? aimOf(words, only, 'reach') : undefined
  }
  return readDirection(words, text)
}

const anotherPlace = wordPattern(
  String.raw`${figureShape}(?: (?:percentage )?points?| pp| places?)? (?:(?:above|below|over|under|behind|ahead of|off|short of)|(?:higher|lower|more|fewer|less|better|worse) than) (?!\d)(?<what>.*)`,
)
const withinOf = wordPattern(
  String.raw`(?<!\p{L})within ${figureShape}(?: (?:percentage )?points?| pp| places?)? of (?!\d)`,
)
const bottom = /(?<!\p{L})(?:bottom|lowest|worst) \d/iu
const topShare = /(?<!\p{L})(?:top|bottom) (?:\d+(?:\.\d+)? ?(?:%|per ?cent)|half|third|quarter|fifth|tenth)/iu
const earlier = /(?:19|20)\d\d|baseline|last year|previous|current|now(?!\p{L})/iu

/** `2% above Scotland`, `within 5 points of the average`, `top 10%`: a figure that stands against another, which is not known here. */
function isOfAnother(words: string): boolean {
  if (topShare.test(words) || bottom.test(words)) return true
  if (!mayBeAgainst.test(words)) return false
  if (withinOf(words).test(words)) return true
  const what = anotherPlace(words).exec(words)?.groups?.what
  return what !== undefined && !earlier.test(what)
}

const againstEarlier = wordPattern(
  String.raw`^(?:(?<figure>${figureShape})(?<points> points?)? )?(?:(?<up>above|higher than|more than)|(?<down>below|lower than|fewer than|less than)|(?<better>better than))(?: in| the| its| our)*(?: levels? (?:in|of))? (?:(?:19|20)\d\d(?<level> (?:levels?|baseline|figures?|values?|rates?))|baseline.*|last year.*|(?:current|previous|present).*)$`,
)
const yearAlone = /^better than (?:in )?(?:19|20)\d\d$/iu

/** `5% below the 2019 level`, `better than 2019`: the year is no figure. */
function readThanEarlier(words: string): Stated<Aim> | undefined {
  if (!mayBeAgainst.test(words)) return undefined
  if (yearAlone.test(words)) return readAs(words, { test: 'direction', said: 'improve' })
  const { figure: written, points, up, down, better } = againstEarlier(words).exec(words)?.groups ?? {}
  if (better !== undefined)
    return written === undefined ? readAs(words, { test: 'direction', said: 'improve' }) : undefined
  if ((up ?? down) === undefined) return undefined
  const direction = up === undefined ? 'down' : 'up'
  if (written === undefined) return readAs(words, { test: 'direction', change: { direction, relative: false } })
  const stated = readQuantity(written.trim()).value
  const by = stated && withThings(stated, points ?? '')
  return by && readAs(words, { test: 'change-by', change: { direction, relative: by.unit === '%', by } })
}

const upTo = /(?<! by) up to $/iu

const negated = String.raw`(?<!\p{L})(?:not|never|cannot|can't|without|nor|(?:at|equal to) or)(?: (?:to|be|being|go|going|get|getting|let|it|is|are|become|rise|rising|increase|grow|climb|fall|falling|drop|dropping|decrease|decline|slip|dip)){0,3}`
const negatedOver = wordPattern(
  `${negated} (?:exceed(?:s|ing)?|above|over|(?:higher|more|greater) than) (?:an? )?(?<figure>${figureShape})(?![\\p{L}\\d])`,
)
const negatedUnder = wordPattern(
  `${negated} (?:below|under|(?:lower|less|fewer) than) (?:an? )?(?<figure>${figureShape})(?![\\p{L}\\d])`,
)
/** Quicker to compile than the patterns, and tells most texts apart. */
const mayBeNegated = /not |never |cannot |can't |without |nor |(?:at|to) or /iu
const mayBeAgainst = /above|below|over|under|behind|ahead|off|short|than|within/iu

/** `not to exceed 20%`, `never fall below 20%`, `at or above 20%`: the figure itself does. */
function readNegated(words: string): Stated<Aim> | 'a place' | undefined {
  const over = negatedOver(words).exec(words)
  const found = over ?? negatedUnder(words).exec(words)
  const written = found?.groups?.figure
  if (found === null || written === undefined) return undefined
  const stated = readQuantity(written.trim())
  if (stated.value === undefined) return undefined
  if (stated.value.kind === 'rank') return /exceed/iu.test(found[0]) ? 'a place' : undefined
  const isSame = /^(?:at|equal)/iu.test(found[0])
  const test = (over === null) === isSame ? 'at-most' : 'at-least'
  return readAs(
    words,
    { test, value: stated.value, ...restOf(words.slice(found.index + found[0].length)) },
    stated.guess,
  )
}

const heldBack = wordPattern(
  String.raw`(?<!\p{L})(?:no|not|without|halt(?:ing)?|stop(?:ping)?|prevent(?:ing)?|avoid(?:ing)?|slow(?:ing)?|revers(?:e|ing)|end|limit(?:ing)?)(?: (?:any|an?|the|further|more|net|to|overall)){0,2} (?:increas|ris(?:e|ing)|growth|grow|declin|decreas|reduc|fall|drop|deteriorat|worsen)`,
)

const noMoreOf = /(?<!\p{L})no (?:more|greater|higher) than [^,;]*(?:increase|rise|growth|reduction|fall|decrease)/iu

/** `no increase`, `halt the decline`: the words name a way in which it is not to go. */
function isHeld(words: string): boolean {
  return heldBack(words).test(words) || noMoreOf.test(words)
}

const eachYear = wordPattern(
  String.raw`(?<!\p{L})(?:(?:per|a|each|every) (?:year|annum)|p\.?a\.?|annual(?:ly)?|yearly|year[ -]on[ -]year)(?!\p{L})`,
)
const twoFigures = wordPattern(`^(?<one>${figureShape})(?: to | ?(?:→|-+>|⇒) ?)(?<two>${figureShape})$`)

/** `15% to 10%` says where it comes from only where it goes down: `10% to 15%` may be two ends. */
function readFromTo(words: string): Stated<Aim> | undefined {
  if (!/ to |→|->|⇒/u.test(words)) return undefined
  const { one = '', two = '' } = twoFigures(words).exec(words)?.groups ?? {}
  const [from, to] = one === '' ? [] : [readQuantity(one.trim()).value, readQuantity(two.trim()).value]
  if (from === undefined || to === undefined || from.value === to.value) return undefined
  if (to.kind === 'rank') return readAs(words, { test: 'reach', value: to })
  const isUp = to.value > from.value
  if (isUp && / to /iu.test(words))
    return readAs(
      words,
      { test: 'reach', value: to },
      `${quote(words)} was read as from the first figure to the second.`,
    )
  return readAs(words, { test: isUp ? 'at-least' : 'at-most', value: to })
}

/** A change each year is more than that change in all. */
function changeEachYear(words: string, direction: 'up' | 'down'): Stated<Aim> {
  const guess = `${quote(words)} was read as a direction: how far it goes with a change each year was not worked out.`
  return readAs(words, { test: 'direction', change: { direction, relative: false } }, guess)
}

/** Which figures count: percentages and money before others, and others before what may be a year. */
export function keyFigure(words: string): RegExp {
  const written = figuresIn(words)
  return keyKinds.find((kind) => written.some((figure) => kind.test(figure))) ?? /^/u
}

const keyKinds = [/%|per ?cent|percentage|[£€$]/iu, /^(?!(?:19|20)\d\d$)/u]

/** Whether the words hold a figure that matches. */
export function holdsFigure(words: string, kind: RegExp): boolean {
  return mayHoldFigure.test(words) && figuresIn(words).some((written) => kind.test(written))
}

/** A digit, or a word that a figure in words holds: quick to compile, which the shapes of figures are not. */
const mayHoldFigure = new RegExp(String.raw`\d|half|third|quarter|fifth|tenth|${countWords}`, 'iu')

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
  // “Increase up to 90%” is where it is to get to.
  if (test === 'change-by' && upTo.test(found[0].slice(0, found[0].lastIndexOf(written))) && wayOf(found[0]) === 'up')
    return readAs(words, { test: 'at-least', value: quantity, ...about }, guess)
  if (test === 'change-by') {
    const direction = sign === undefined ? wayOf(found[0]) : sign === '+' ? 'up' : 'down'
    const by = withThings(quantity, words.slice(found.index + found[0].lastIndexOf(written) + written.length))
    const change: Change = { ...(direction && { direction }), relative: quantity.unit === '%', by }
    return readAs(words, { test, change, ...about }, guess)
  }
  // A lower place may be a worse one or a smaller number.
  if (test === 'at-most' && strict === true && quantity.kind === 'rank') return undefined
  if (test !== 'towards') return readAs(words, { test, ...(strict && { strict }), value: quantity, ...about }, guess)
  const before = earlier === undefined ? undefined : readQuantity(earlier.trim()).value?.value
  if (quantity.kind === 'rank') return readAs(words, { test: 'reach', value: quantity, ...about }, guess)
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
  // By how much stands there, and cannot be read: `reduce by 20-30%`.
  if (/(?<!\p{L})by (?:about |around |up to |at least )*[£€$]?\d/iu.test(words)) return undefined
  const direction = wayOf(text)
  if (direction) return readAs(words, { test: 'direction', change: { direction, relative: false } })
  if (!wayless(text).test(text)) return undefined
  const said = keeps.test(text) ? 'maintain' : betters.test(text) ? 'improve' : undefined
  return readAs(words, { test: 'direction', ...(said && { said }) })
}

const keeps = /maintain|sustain|stable/iu
const betters = /improv|better/iu

/** The direction of the first word that has one. */
function wayOf(text: string): 'up' | 'down' | undefined {
  const { up, down } = way(text).exec(text)?.groups ?? {}
  return up ? 'up' : down ? 'down' : undefined
}

function restOf(text: string): { readonly ofWhat?: string } {
  const rest = text.replace(/^[\s,;:.-]*(?:(?:of|in|for|who|to)(?= ))?|[\s,;:.-]+$/gu, '').trim()
  return rest === '' ? {} : { ofWhat: rest }
}

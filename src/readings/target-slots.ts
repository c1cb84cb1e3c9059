// What stands in the words of a target beside its figure: the way in which things are to move, and what is said of each year.
import { figureOf, hasMark, mark, plain } from './figure-marks.ts'
import type { Found, SlotReader, SlotReaders } from './grammar.ts'
import { readFigure, readQuantity } from './quantity.ts'
import type { Figure, Quantity } from './values.ts'
import { wordPattern } from './word-pattern.ts'

export type Way = 'up' | 'down'

/** Free words. */
export interface Said {
  readonly words: string
  /** The first way that they name. */
  readonly way?: Way
  readonly isYearly?: true
  /** They hold a figure of their own. */
  readonly hasFigure?: true
  /** They begin with what the figure counts: `years longer`. */
  readonly unit?: string
}

/** Words that end in a movement: `a reduction`, `To cut`. */
export interface Moving extends Said {
  /** It moves a figure and no thing: “reduce 20%”, but not “extend 3 bus routes”. */
  readonly isOfFigures?: true
}

export interface TargetSlots {
  readonly figure?: Quantity
  readonly figure2?: Quantity
  readonly range?: Extract<Figure, { readonly kind: 'range' }>
  /** Any words before the figure, or none. */
  readonly before?: Said
  /** Any words after it, or none. */
  readonly after?: Said
  /** Words before a figure that name a movement. */
  readonly moving?: Said
  /** Words before a figure that end in a movement. */
  readonly ending?: Moving
  /** Words after a figure, of which one of the first names a movement; `words` are those after it. */
  readonly movement?: Said
  /** Words that name a movement and no figure. */
  readonly trend?: Said
  /** Words without a movement and without a figure. */
  readonly still?: Said
  /** A time before: `the baseline`, `2019 levels`. */
  readonly earlier?: string
  /** What a figure is held against that is not known here: `Scotland`. */
  readonly other?: string
  /** How far from a figure: `2`. */
  readonly margin?: string
  /** What is counted, in a word or two. */
  readonly thing?: string
  /** The gap that is to be closed. */
  readonly gap?: string
}

const upward = [
  '(?:increas|rais|doubl|trebl|tripl|quadrupl)(?:e[sd]?|ing)|ris(?:e[sn]?|ing)|(?:gain|boost|expand|extend)(?:s|ed|ing)?',
  'grow(?:s|n|th|ing)?|more|higher|greater|longer|up|upwards?|uplift',
].join('|')
const downward = [
  '(?:reduc|decreas|declin|clos|halv|minimis)(?:e[sd]?|ing)|reductions?|(?:lower|narrow)(?:s|ed|ing)?|cut(?:s|ting)?',
  'drop(?:s|ped|ping)?|fall(?:s|en|ing)?|fewer|less|shorter|down|downwards?',
].join('|')
const noWay = 'chang(?:e[sd]?|ing)|improv(?:e[sd]?|ing|ements?)'
const moving = `(?:${upward}|${downward}|${noWay})`
const ways = wordPattern(String.raw`(?<!\p{L})(?:(?<up>${upward})|(?<down>${downward}))(?!\p{L})`)
const anyMove = wordPattern(String.raw`(?<!\p{L})${moving}(?!\p{L})`)
const ofFigures =
  '(?:increas|decreas|reduc)(?:e[sd]?|ing)|reductions?|up|down|(?:cut|drop|fall|gain)(?:s|ping|ting|ing|en)?|ris(?:e[sn]?|ing)|grow(?:s|n|th|ing)?'
const endsMoving = wordPattern(
  String.raw`(?:^|[^\p{L}])(?:(?<figures>${ofFigures})|${upward}|${downward}|(?:${noWay})(?= of$))(?<of> of)?$`,
)
const eachYear =
  /(?:^|[^a-z])(?:(?:per|a|each|every) (?:year|annum)|p\.?a\.?|annual(?:ly)?|yearly|yoy|year[ -]on[ -]year)(?![a-z])/i
/** “80% reporting increased confidence” and “200 people signed up” are no changes. */
const notBetween = String.raw`(?!(?:or|and|to|of|in|for|by|from|than|with|who|are|were|is|have|has|had|report\p{L}*|feel\p{L}*|felt|say\p{L}*|show\p{L}*|see\p{L}*)(?!\p{L}))`
const movements = [
  String.raw`(?:${notBetween}\p{L}[\p{L}.-]* ){0,3}?(?:increases?|ris(?:e|es)|growth|gains?|boost|uplift|decreases?|declines?|reductions?|cuts?|drops?|falls?|improvements?|changes?)`,
  String.raw`(?:${notBetween}\p{L}+ ){0,2}?(?:more|higher|greater|longer|fewer|less|lower|shorter)`,
  '(?:(?:percentage )?(?:points?|places?) )?(?:up|down|increased|reduced|decreased)',
]
const startsMoving = wordPattern(String.raw`^(?:${movements.join('|')})(?!\p{L})`)
const earlier =
  /^(?:in |the |its |our |from )*(?:levels? (?:in|of) )?(?:(?:19|20)\d\d(?: (?:levels?|baseline|figures?|values?|rates?).*)?|(?:19|20)\d\d[/-]\d\d(?: (?:levels?|baseline|figures?|values?|rates?).*)?|baseline.*|last year.*|(?:current|previous|present|existing).*|now)$/i
/** By how much stands there, and cannot be read: `reduce by 1/3`. */
const howFar = /(?:^| )by (?:about |around |up to |at least )*[£€$]?\d/i
/** A length of time is no place. */
const ofTime =
  /^(?:the |a |an |this |our )*(?:next|coming|following|last|first|period|course|life|lifetime|year|term|duration|age)\b/i
const gaps = wordPattern(String.raw`(?<!\p{L})clos(?:e[sd]?|ing) (?:the )?(?<what>(?:\p{L}+ )*?gaps?)(?!\p{L})`)

function wayOf(words: string): Way | undefined {
  const { up, down } = ways(words).exec(words)?.groups ?? {}
  return up ? 'up' : down ? 'down' : undefined
}

function said(words: string): Said {
  const way = wayOf(words)
  return {
    words,
    ...(way && { way }),
    ...(eachYear.test(words) && { isYearly: true as const }),
    ...(hasMark(words) && { hasFigure: true as const }),
    ...unitOf(words),
  }
}

function unitOf(words: string): Pick<Said, 'unit'> {
  const unit = /^((?:percentage )?points?|years?|months?|weeks?|days?|hours?|minutes?|places?)(?![\p{L}])/iu.exec(
    words,
  )?.[1]
  if (unit === undefined) return {}
  return { unit: /^percentage/i.test(unit) ? 'percentage points' : unit }
}

/** Words with a figure of their own stand nowhere but after the figure that counts. */
function free(test: (words: string) => unknown): (text: string) => Found<Said> | undefined {
  return (text) => (hasMark(text) || !test(text) ? undefined : { value: said(text) })
}

const figure: SlotReader<Quantity> = Object.assign(
  (text: string): Found<Quantity> | undefined => {
    const written = figureOf(text)
    if (written === undefined) return undefined
    const { value, guess } = readQuantity(written)
    if (value === undefined) return undefined
    // Among other words a number is no year, and “three” no guess.
    return guess === undefined || /^(?:\d+|\p{L}+)$/u.test(written) ? { value } : { value, guess }
  },
  { starts: mark },
)

export const targetSlots: SlotReaders<TargetSlots> = {
  figure,
  figure2: figure,
  range: Object.assign(
    (text: string) => {
      const written = figureOf(text)
      const value = written === undefined ? undefined : readFigure(written).value
      return value?.kind === 'range' ? { value } : undefined
    },
    { starts: mark },
  ),
  before: free(() => true),
  after: (text) => ({ value: said(text) }),
  moving: free((text) => anyMove(text).test(text)),
  ending: (text) => {
    // “Upwards of 20%” is a level.
    const found = hasMark(text) || /upwards of$/i.test(text) ? null : endsMoving(text).exec(text)
    if (found === null) return undefined
    const { figures, of } = found.groups ?? {}
    const way = wayOf(found[0])
    return {
      value: {
        words: text,
        ...(way && { way }),
        ...(eachYear.test(text) && { isYearly: true as const }),
        ...((figures ?? of) !== undefined && { isOfFigures: true as const }),
      },
    }
  },
  movement: (text) => {
    const found = startsMoving(text).exec(text)
    if (found === null) return undefined
    const way = wayOf(found[0])
    const isYearly = eachYear.test(text)
    const words = text.slice(found[0].length).trim()
    return { value: { words, ...(way && { way }), ...(isYearly && { isYearly }), ...unitOf(text) } }
  },
  trend: free((text) => wayOf(text) !== undefined && !howFar.test(text)),
  still: free((text) => !anyMove(text).test(text)),
  earlier: (text) => (earlier.test(plain(text)) ? { value: plain(text) } : undefined),
  other: (text) =>
    !/^\d/.test(plain(text)) && text !== '' && !hasMark(text) && !earlier.test(plain(text)) && !ofTime.test(text)
      ? { value: text }
      : undefined,
  margin: (text) => (/^\d[\d.]*%?$/.test(plain(text)) ? { value: plain(text) } : undefined),
  thing: (text) =>
    /^\p{L}+(?: \p{L}+)?$/u.test(text) && !/^(?:or|and)\b| (?:or|and)$/i.test(text) ? { value: text } : undefined,
  gap: (text) => {
    const what = hasMark(text) ? undefined : gaps(text).exec(text)?.groups?.what
    return what === undefined ? undefined : { value: what }
  },
}

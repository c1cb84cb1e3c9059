// What a figure counts: its own unit, or that of its measure.
import type { Quantity } from '../readings/values.ts'
import { plainWords } from '../text/nearest.ts'
import { measureParts } from './figures.ts'
import type { Measure } from './partnership.ts'

/** A figure without a unit takes the unit of its measure. */
export function withUnit(figure: Quantity | undefined, measure: Measure): Quantity | undefined {
  const { unit } = measureParts(measure)
  return figure === undefined || figure.unit !== undefined || figure.kind === 'rank' || unit === undefined
    ? figure
    : { ...figure, unit: unitMeant(unit) }
}

function unitMeant(words: string): string {
  if (/^(?:%|per ?cent|percent(?:age)?)(?: |$)/iu.test(words.trim())) return '%'
  return /^(?:pounds?(?: sterling)?|gbp)$/iu.test(words.trim()) ? '£' : words.trim()
}

export function isOfSameUnit({ unit: a = '' }: Quantity, { unit: b = '' }: Quantity): boolean {
  return a === b || (plainWords(a) !== '' && plainWords(a) === plainWords(b))
}

/**
 * Whether two figures can be compared. `same`: they say that they are alike. `words-differ`: each says in words of its own what it counts,
 * or one of them says nothing, so they are not known to differ. `different`: a rank against a rate, per cent against a count.
 */
type Likeness = 'same' | 'words-differ' | 'different'

export function likenessOf(a: Quantity, b: Quantity): Likeness {
  if ((a.kind === 'rank') !== (b.kind === 'rank')) return 'different'
  if (a.kind === 'rank' && b.kind === 'rank')
    return a.of === undefined || b.of === undefined || a.of === b.of ? 'same' : 'words-differ'
  if (isOfSameUnit(a, b)) return 'same'
  const [one, other] = [perOf(a), perOf(b)]
  if (one !== undefined && other !== undefined && one !== other) return 'different'
  const isEitherSign = isSign(a.unit) || isSign(b.unit)
  if (isEitherSign || isOtherMeasure(a.unit, b.unit)) return 'different'
  // A bare number beside a rate may be one; a number of people is none.
  const isOneRate = (one === undefined) !== (other === undefined)
  return isOneRate && a.unit !== undefined && b.unit !== undefined ? 'different' : 'words-differ'
}

/** A rate for each 1,000 is none for each 100,000, and no count. Words such as `per 1,000` are also the unit of a measure. */
function perOf({ unit, ...figure }: Quantity): number | undefined {
  if (figure.kind === 'rate') return figure.per
  const written = /(?:^| )per (\d[\d,]*)/iu.exec(unit ?? '')?.[1]
  return written === undefined ? undefined : Number(written.replaceAll(',', ''))
}

/** Per cent, percentage points and money count nothing else. */
function isSign(unit: string | undefined): boolean {
  return unit === '%' || unit === 'percentage points' || (unit !== undefined && /^[£€$]$/.test(unit))
}

const measuresOf: readonly RegExp[] = [
  /^(?:years?|yrs?)\b/iu,
  /^months?\b/iu,
  /^weeks?\b/iu,
  /^days?\b/iu,
  /^(?:hours?|hrs?)\b/iu,
  /^(?:minutes?|mins?)\b/iu,
  /^(?:kt|kilotonnes?)\b/iu,
  /^(?:mt|megatonnes?)\b/iu,
  /^(?:t|tonnes?)\b/iu,
  /^kg\b/iu,
  /^(?:km|kilomet(?:re|er)s?)\b/iu,
  /^miles?\b/iu,
  /^(?:ha|hectares?)\b/iu,
  /^(?:kwh)\b/iu,
  /^(?:mwh)\b/iu,
  /^(?:gwh)\b/iu,
]

/** Days against weeks, tonnes against kilotonnes. */
function isOtherMeasure(a = '', b = ''): boolean {
  const [one, other] = [a, b].map((unit) => measuresOf.findIndex((measure) => measure.test(unit)))
  return one !== -1 && other !== -1 && one !== other
}

// Compares the baseline of a measure with its latest figure. A change is given only where both figures, their dates
// and their units are certain, and where no break in the series lies between them.
import { dateOf } from '../model/field.ts'
import { type Actual, actualInWords, isOfSameDate, measureParts } from '../model/figures.ts'
import type { Measure } from '../model/partnership.ts'
import { likenessOf, withUnit } from '../model/units.ts'
import { baselineFigure } from '../readings/measure.ts'
import { describeQuantity, readFigure } from '../readings/quantity.ts'
import { quote, type Stated } from '../readings/stated.ts'
import type { LooseDate, Quantity } from '../readings/values.ts'
import { joinAnd } from '../text/join.ts'

type Comparison =
  | { readonly change: string }
  /** A sentence that says why. `isBreak`: because of a break in the series. */
  | { readonly notCompared: string; readonly isBreak: boolean }

/** Undefined when there is no baseline or no later figure. */
export function compare(
  measure: Measure,
  actuals: readonly Actual[],
  latest: readonly Actual[],
): Comparison | undefined {
  const { baseline, data } = measure
  const [now, ...others] = latest
  if (baseline === undefined || data.baseline === undefined || now === undefined) return undefined
  const before = baselineFigure(data.baseline)
  const unsure =
    unsureFigure(before, 'baseline') ??
    (others.length > 0 ? severalLatest(latest) : unsureFigure(now.figure, 'latest figure')) ??
    unsureOrder(baseline.value?.asAt, now.asAt) ??
    otherAtBaseline(actuals, before, baseline.value?.asAt)
  const broken = unsure === undefined ? breakBetween(measure, baseline.value?.asAt, now.asAt) : undefined
  const why = unsure ?? broken
  if (why !== undefined) return { notCompared: why, isBreak: broken !== undefined }
  const [from, to] = [withUnit(before.value, measure), withUnit(now.figure.value, measure)]
  if (from === undefined || to === undefined) return undefined
  const likeness = likenessOf(from, to)
  if (likeness === 'different')
    return {
      notCompared: `The two figures are in different units: ${quote(before.words)} and ${quote(now.figure.words)}.`,
      isBreak: false,
    }
  if (from.kind === 'rank') return { change: placesInWords(from.value - to.value, measure.direction) }
  const change = changeInWords(from, to, measure.direction)
  if (likeness === 'same') return { change }
  return {
    change: `${change}; the words of the two figures differ: ${quote(before.words)} and ${quote(now.figure.words)}`,
  }
}

function unsureFigure({ value, guess, unsaid, words }: Stated<Quantity>, what: string): string | undefined {
  if (unsaid) return `There is no figure for the ${what}.`
  if (value === undefined && readFigure(words).value?.kind === 'change')
    return `The ${what}, ${quote(words)}, is a change, and does not say how things stand.`
  if (value === undefined) return `No single figure can be read for the ${what}, ${quote(words)}.`
  if (value.approximate) return `The ${what}, ${quote(words)}, is not exact.`
  return guess === undefined ? undefined : `The ${what}, ${quote(words)}, can be read in more than one way.`
}

function severalLatest(latest: readonly Actual[]): string {
  const figures = joinAnd(latest.map(({ figure }) => quote(figure.words)))
  const [first] = latest
  return first?.asAt === undefined
    ? `Figures are given without dates: ${figures}.`
    : `Different figures are given for ${first.when}: ${figures}.`
}

/** The latest figure is certainly later only if both ends of its date are later than those of the baseline. */
function unsureOrder(from: LooseDate | undefined, to: LooseDate | undefined): string | undefined {
  if (from === undefined) return 'The baseline has no date.'
  if (to === undefined) return 'The latest figure has no date.'
  if (to.first > from.first && to.last > from.last) return undefined
  if (to.first <= from.first && to.last <= from.last) return 'No figure is later than the baseline.'
  return 'The dates of the two overlap, so which came later is not certain.'
}

/** Another figure for the date of the baseline: it was restated, or the two contradict each other. */
function otherAtBaseline(
  actuals: readonly Actual[],
  before: Stated<Quantity>,
  asAt: LooseDate | undefined,
): string | undefined {
  const other = actuals.find(
    (one) => isOfSameDate(one.asAt, asAt) && one.figure.value && one.figure.value.value !== before.value?.value,
  )
  if (other === undefined) return undefined
  const why = other.restated === undefined ? '' : `, restated: ${other.restated.replace(/\.$/, '')}`
  return `Another figure is given for the date of the baseline: ${actualInWords(other)}${why}.`
}

/** `from` is the date of the first figure after the break, so a baseline with that date belongs to the new series. */
function breakBetween(measure: Measure, from: LooseDate | undefined, to: LooseDate | undefined): string | undefined {
  const stated = measureParts(measure).break
  if (stated === undefined || from === undefined || to === undefined) return undefined
  const starts = dateOf(stated.from)
  const why = stated.why === undefined ? '' : `: ${stated.why.replace(/\.$/, '')}`
  if (starts === undefined) return `There is a break in the figures, of which no date is given${why}.`
  if (starts.last <= from.first || isOfSameDate(starts, from) || starts.first > to.last) return undefined
  return `There is a break in the figures, from ${stated.from}${why}.`
}

/** `down 2 percentage points, which is better`, `up 165 (118%)`, `no change`. */
function changeInWords(from: Quantity, to: Quantity, direction: string | undefined): string {
  const difference = Number((to.value - from.value).toPrecision(12))
  if (difference === 0) return 'no change'
  const way = difference > 0 ? 'up' : 'down'
  const size = Math.abs(difference)
  return `${way} ${stepInWords(size, to.unit)}${shareInWords(size, from)}${worth(way, direction)}`
}

/** The smaller number is the better place, whichever way the numbers are to go. */
function placesInWords(gained: number, direction: string | undefined): string {
  if (gained === 0) return 'no change'
  const size = Math.abs(gained)
  const isTold = direction === 'up' || direction === 'down'
  const worth = gained > 0 ? ', which is better' : ', which is worse'
  return `${size} place${size === 1 ? '' : 's'} ${gained > 0 ? 'up' : 'down'}${isTold ? worth : ''}`
}

function stepInWords(size: number, unit: string | undefined): string {
  if (unit === '%' || unit === 'percentage points') return `${size} percentage point${size === 1 ? '' : 's'}`
  return describeQuantity({ value: size, ...(unit !== undefined && { unit }) })
}

/**
 * The change as a percentage of the first figure. Left out for zero, and for percentages, where it would be mistaken
 * for points.
 */
function shareInWords(size: number, { value, unit }: Quantity): string {
  if (value <= 0 || unit === '%' || unit === 'percentage points') return ''
  const share = (100 * size) / value
  const rounded = share >= 10 ? Math.round(share) : Math.round(share * 10) / 10
  return ` (${rounded === 0 ? 'under 0.1' : rounded}%)`
}

function worth(way: 'up' | 'down', direction: string | undefined): string {
  if (direction !== 'up' && direction !== 'down') return ''
  return way === direction ? ', which is better' : ', which is worse'
}

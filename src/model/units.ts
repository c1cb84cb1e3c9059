// What a figure counts: its own unit, or that of its measure.
import type { Quantity } from '../readings/values.ts'
import { plainWords } from '../text/nearest.ts'
import { measureParts } from './figures.ts'
import type { Measure } from './partnership.ts'

/** A figure without a unit takes the unit of its measure. */
export function withUnit(figure: Quantity | undefined, measure: Measure): Quantity | undefined {
  const { unit } = measureParts(measure)
  return figure === undefined || figure.unit !== undefined || unit === undefined
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

// Two figures for one fact in one document.
import { plainWords } from '../nearest.ts'
import type { Anchor } from '../source/position.ts'
import type { LooseDate } from './date.ts'
import type { Quantity } from './quantity.ts'

export interface Figure {
  readonly at: Anchor
  /** What is measured. */
  readonly name: string
  readonly words: string
  readonly quantity: Quantity
  readonly asAt?: LooseDate | undefined
}

/** The figures that are at odds with an earlier one in the list: the same thing, the same date and unit, and another value. */
export function atOdds(figures: readonly Figure[]): { readonly figure: Figure; readonly earlier: Figure }[] {
  return figures.flatMap((figure, index) => {
    const earlier = figures.slice(0, index).find((other) => isAtOdds(figure, other))
    return earlier ? [{ figure, earlier }] : []
  })
}

function isAtOdds(one: Figure, other: Figure): boolean {
  return (
    plainWords(one.name) === plainWords(other.name) &&
    one.asAt?.first === other.asAt?.first &&
    one.asAt?.last === other.asAt?.last &&
    one.quantity.unit === other.quantity.unit &&
    one.quantity.value !== other.quantity.value &&
    !one.quantity.approximate &&
    !other.quantity.approximate
  )
}

// Finds two different figures for the same fact in one document.
import type { LooseDate, Quantity } from '../../readings/values.ts'
import type { Anchor } from '../../source/position.ts'
import { plainWords } from '../../text/nearest.ts'

export interface Figure {
  readonly at: Anchor
  /** What is measured. */
  readonly name: string
  readonly words: string
  readonly quantity: Quantity
  readonly asAt?: LooseDate | undefined
}

/** Each figure that contradicts an earlier one: same name, date and unit, another value. */
export function atOdds(figures: readonly Figure[]): { readonly figure: Figure; readonly earlier: Figure }[] {
  const firsts = new Map<string, Figure>()
  return figures.flatMap((figure) => {
    if (figure.quantity.approximate) return []
    const fact = [plainWords(figure.name), figure.asAt?.first, figure.asAt?.last, figure.quantity.unit].join('|')
    const earlier = firsts.get(fact)
    if (earlier === undefined) firsts.set(fact, figure)
    return earlier && earlier.quantity.value !== figure.quantity.value ? [{ figure, earlier }] : []
  })
}

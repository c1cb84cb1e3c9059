// Compares the figures that one document gives for the same fact.
import {
  type Evidence,
  type Fault,
  type NotCalledFor,
  notCalledFor,
  shows,
  type Unknown,
  unknown,
} from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import type { Plan, ProgressReport } from '../../model/partnership.ts'
import type { LooseDate, Quantity } from '../../readings/values.ts'
import type { Anchor } from '../../source/position.ts'
import { plainWords } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'

export interface Figure {
  readonly at: Anchor
  /** What is measured. */
  readonly name: string
  readonly words: string
  readonly quantity: Quantity
  readonly asAt?: LooseDate | undefined
}

/**
 * Each figure that contradicts an earlier one, and each that agrees with one: same name, date and unit. `what`: what
 * they are called, and where: `baselines in this plan`.
 */
export function figuresCompared(figures: readonly Figure[], what: string): (Fault | Evidence)[] {
  return pairsIn(figures).flatMap(({ figure, earlier }): (Fault | Evidence)[] => {
    if (earlier.quantity.value === figure.quantity.value) return [shows(earlier.at, figure.at)]
    return [
      {
        at: figure.at,
        says: `${quote(figure.name)} has two ${what}: ${quote(earlier.words)} and ${quote(figure.words)}.`,
        see: [{ at: earlier.at, says: 'The other one stands here.' }],
      },
    ]
  })
}

/** Each figure with the first one for the same fact. */
function pairsIn(figures: readonly Figure[]): { readonly figure: Figure; readonly earlier: Figure }[] {
  const firsts = new Map<string, Figure>()
  return figures.flatMap((figure) => {
    if (figure.quantity.approximate) return []
    const fact = [plainWords(figure.name), figure.asAt?.first, figure.asAt?.last, figure.quantity.unit].join('|')
    const earlier = firsts.get(fact)
    if (earlier === undefined) firsts.set(fact, figure)
    return earlier ? [{ figure, earlier }] : []
  })
}

/**
 * Where no two figures are for one fact. In a full record that is an answer; what a partial one leaves out may be the
 * other figure. `names`: of every figure there is, whether it can be read or not.
 */
export function nothingToCompare(
  recorded: Plan | ProgressReport,
  what: string,
  names: readonly string[],
  figures: readonly Figure[],
): NotCalledFor | Unknown {
  const read = figures.filter(({ quantity }) => !quantity.approximate).map(({ name }) => name)
  const [given, compared] = [timesOfEach(names), timesOfEach(read)]
  const open = names.find((name) => {
    const words = plainWords(name)
    return (given.get(words) ?? 0) > Math.max(1, compared.get(words) ?? 0)
  })
  if (open !== undefined)
    return unknown(
      `${recordName(recorded)} gives two ${what} of ${quote(open)} that cannot be compared with each other.`,
    )
  const says = `${recordName(recorded)} gives no two ${what} of one measure, unit and time.`
  return recorded.partial ? unknown(says) : notCalledFor(says)
}

function timesOfEach(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const words of names.map(plainWords)) times.set(words, (times.get(words) ?? 0) + 1)
  return times
}

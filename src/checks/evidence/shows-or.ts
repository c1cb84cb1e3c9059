// What a rule yields of the faults and the evidence that it found. It never yields nothing.

import { type Evidence, type Fault, type Reason, shows, type Unknown, unknown } from '../../engine/rule.ts'
import type { Anchor } from '../../source/position.ts'

/** `what`: what would have to be known. */
export function showsOr(places: readonly Anchor[], what: Reason): Evidence | Unknown {
  return places.length > 0 ? shows(...places) : unknown(what)
}

/** The faults, and the places that are in order; where there is neither, what would have to be known. */
export function faultsAndShown(
  faults: Iterable<Fault>,
  places: readonly Anchor[],
  what: Reason,
): (Fault | Evidence | Unknown)[] {
  const found = [...faults]
  return found.length > 0 && places.length === 0 ? found : [...found, showsOr(places, what)]
}

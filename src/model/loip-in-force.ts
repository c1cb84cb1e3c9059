// The LOIP that binds partners: s.14(3)(a), (4) and (5) speak of its outcomes, not of those in locality plans only.
import type { Context } from './context.ts'
import { currentEdition, editionsInView } from './editions.ts'
import { matchId } from './ids.ts'
import { currentOutcomes } from './outcomes.ts'
import type { Outcome, Partnership, Plan } from './partnership.ts'

/** The current edition; where no edition has a date, the last one that is not in preparation. */
export function loipInForce({ loips }: Partnership, asOf: string): Plan | undefined {
  const undated = editionsInView(loips, asOf).filter(({ status }) => status === undefined || status === 'published')
  return currentEdition(loips, asOf) ?? undated.at(-1)
}

/** The current outcomes of that LOIP. */
export function loipOutcomes({ partnership, asOf }: Context): Outcome[] {
  const loip = loipInForce(partnership, asOf)
  return loip ? currentOutcomes(loip) : []
}

/** The current outcomes of a plan that the ids name, each once, in the plan's order. */
export function currentOutcomesNamed(ids: readonly string[], plan: Plan): Outcome[] {
  const current = currentOutcomes(plan)
  const known = plan.outcomes.map(({ id }) => id)
  const named = new Set(ids.map((words) => matchId(words, known)))
  return current.filter(({ id }) => named.has(id))
}

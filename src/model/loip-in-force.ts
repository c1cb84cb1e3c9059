// The LOIP to which the duties of partners attach: s.14(3)(a), (4) and (5) speak of its outcomes, and not of those that stand
// only in a locality plan.
import type { Context } from './context.ts'
import { currentEdition, editionsInView } from './editions.ts'
import { matchId } from './ids.ts'
import { currentOutcomes } from './outcomes.ts'
import type { Outcome, Partnership, Plan } from './partnership.ts'

/** The published edition that stands; where no edition says when it was published, the one that is not on its way. */
export function loipInForce({ loips }: Partnership, asOf: string): Plan | undefined {
  const undated = editionsInView(loips, asOf).filter(({ status }) => status === undefined || status === 'published')
  return currentEdition(loips, asOf) ?? undated.at(-1)
}

/** The outcomes of the LOIP in force that are still worked towards. */
export function loipOutcomes({ partnership, asOf }: Context): Outcome[] {
  const loip = loipInForce(partnership, asOf)
  return loip ? currentOutcomes(loip) : []
}

/** The outcomes of a plan that are worked towards and that are named, each once, in the order of the plan. */
export function currentOutcomesNamed(ids: readonly string[], plan: Plan): Outcome[] {
  const current = currentOutcomes(plan)
  const known = plan.outcomes.map(({ id }) => id)
  const named = new Set(ids.map((words) => matchId(words, known)))
  return current.filter(({ id }) => named.has(id))
}

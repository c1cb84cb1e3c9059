// The plans of a partnership: all of them, or those of one kind.
import type { Partnership, Plan } from './partnership.ts'

export type Plans = Pick<Partnership, 'loips' | 'localityPlans'>

export function allPlans({ loips, localityPlans }: Plans): Plan[] {
  return [...loips, ...localityPlans]
}

/** Those among which a plan has its other editions. */
export function plansOfKind({ kind }: Pick<Plan, 'kind'>, { loips, localityPlans }: Plans): readonly Plan[] {
  return kind === 'loip' ? loips : localityPlans
}

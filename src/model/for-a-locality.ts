// Whether a plan is for a place. A plan for a group of people, and a local place plan (planning law), are no locality plans.

import { hasDescription } from '../readings/placeholder.ts'
import { isYes } from './field.ts'
import type { Plan } from './partnership.ts'

/** A plan for a group is one all the same where it covers a locality that was identified under section 9(3). */
export function isForALocality(plan: Plan): boolean {
  // An edition that is only listed is for whom the plan is that lists it.
  if (plan.listedIn !== undefined) return isForALocality(plan.listedIn)
  if (plan.data.kind === 'loip') return true
  if (isLocalPlacePlan(plan)) return false
  return !isForAGroup(plan) || plan.covers.some(({ identified }) => identified === true)
}

/** It is marked as one. Nothing in the Acts stops one document from being a locality plan as well. */
export function isLocalPlacePlan({ data }: Plan): boolean {
  return data.kind === 'locality-plan' && isYes(data.local_place_plan) === true
}

export function isForAGroup({ data }: Plan): boolean {
  return data.kind === 'locality-plan' && hasDescription(data.community_of_interest)
}

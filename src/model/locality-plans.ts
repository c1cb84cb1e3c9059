// Which plans are locality plans under section 10, and for which localities.
import { addMonths } from '../readings/calendar.ts'
import { plainWords } from '../text/nearest.ts'
import { currentEdition, editionsInView, editionsOf, isForALocality } from './editions.ts'
import { isLocalPlacePlan } from './for-a-locality.ts'
import { listOf, localityAsNamed } from './ids.ts'
import type { Locality, Partnership, Plan } from './partnership.ts'

/** Whether section 10 applies: a plan for a place, which is among the profile's localities if the profile lists any. */
export function isLocalityPlan(plan: Plan, { localities }: Partnership): boolean {
  return isForALocality(plan) && (localities.length === 0 || plan.covers.length > 0 || plan.coversUnknown.length === 0)
}

/** Every edition of every locality plan that covers a locality, oldest first. */
export function plansFor(locality: Locality, { localityPlans }: Partnership): Plan[] {
  return localityPlans.filter((plan) => isForALocality(plan) && plan.covers.includes(locality))
}

/** The current plans for a locality on a day, one for each chain of editions. */
export function currentPlansFor(locality: Locality, partnership: Partnership, asOf: string): Plan[] {
  return plansFor(locality, partnership).filter(
    (plan) =>
      plan.status !== 'superseded' && plan === currentEdition(editionsOf(plan, partnership.localityPlans), asOf),
  )
}

/** Whether the locality was identified under section 9(3) by that day. */
export function isIdentified({ identified, decidedOn }: Locality, asOf: string): boolean {
  return identified === true && (decidedOn === undefined || decidedOn.first <= asOf)
}

/** How long a plan is waited for after the decision on its locality: the Act does not say, so this time is the tool's own. */
const monthsForPlan = 12

/** The last day of that time. Undefined where no day of the decision is known. */
export function lastDayForPlan({ decidedOn }: Locality): string | undefined {
  return decidedOn === undefined ? undefined : addMonths(decidedOn.last, monthsForPlan)
}

/**
 * Whether a locality plan is due by now: for a locality that was identified long enough ago. Nothing is due on the others, and a plan that
 * names none may be for any.
 */
export function isPlanDue(plan: Plan, { localities }: Partnership, asOf: string): 'yes' | 'no' | 'unknown' {
  const meant = (plan.covers.length > 0 ? plan.covers : localities).filter((locality) => isIdentified(locality, asOf))
  const days = meant.map(lastDayForPlan)
  if (days.some((day) => day !== undefined && day < asOf)) return 'yes'
  return days.includes(undefined) ? 'unknown' : 'no'
}

/**
 * Locality plans in view that may be for a locality and do not name it as the partnership file does: what they cover may be another name
 * of it, or a part. The likeliest first: one that has words of the name.
 */
export function plansThatMayCover(locality: Locality, { localityPlans }: Partnership, asOf: string): Plan[] {
  const may = editionsInView(localityPlans, asOf).filter(
    (plan) => isForALocality(plan) && plan.coversUnknown.length > 0 && !plan.covers.includes(locality),
  )
  const sharing = may.filter((plan) => plan.coversUnknown.some((words) => sharesWord(words, locality.name)))
  return [...sharing, ...may.filter((plan) => !sharing.includes(plan))]
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(plainWords(other).split(' '))
  return plainWords(one)
    .split(' ')
    .some((word) => word.length > 3 && words.has(word))
}

/** Local place plans that are kept as locality plans, and say that they cover the locality: the one fact speaks against the other. */
export function placePlansCovering(locality: Locality, { localityPlans }: Partnership, asOf: string): Plan[] {
  return editionsInView(localityPlans, asOf).filter((plan) => isLocalPlacePlan(plan) && plan.covers.includes(locality))
}

/** The localities that a plan covers by their id or name as it is written, without guesses at misspelt ones. */
export function coveredAsNamed({ data, covers }: Plan, { localities }: Partnership): readonly Locality[] {
  if (data.kind !== 'locality-plan') return covers
  const named = listOf(data.covers).map((words) => localityAsNamed(words, localities))
  return covers.filter((locality) => named.includes(locality))
}

/** Locality plans in view that name no locality. */
export function plansWithoutPlace({ localityPlans }: Partnership, asOf: string): Plan[] {
  return editionsInView(localityPlans, asOf).filter(
    (plan) => isForALocality(plan) && plan.covers.length === 0 && plan.coversUnknown.length === 0,
  )
}

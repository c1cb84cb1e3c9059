// In which plans each field that names outcomes looks them up. A field about the LOIP means the LOIP's, a document that
// covers a plan means that plan's; what says neither may mean any plan, so an id that two of them share is not enough.

import type { AgreementData, ContributionData, DeliveryPlanDocument } from '../schema/documents.gen.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { memoByText } from '../text/memo-by-text.ts'
import { attestationOf, isStated } from './attestation.ts'
import { editionsInView, isBesideCurrent } from './editions.ts'
import { dateOf } from './field.ts'
import { guessId, listOf } from './ids.ts'
import type { OutcomeScope } from './outcome-named.ts'
import type { Plan, ProgressReport, Review } from './partnership.ts'
import { allPlans, type Plans, plansOfKind } from './plans.ts'
import { isOfLoipOutcomes } from './relieved-duty.ts'
import { successionOf } from './succession.ts'

/** What says nothing of a plan: those that count on the day, then editions in preparation, then all others. */
export function inAnyPlan(all: Plans, asOf: string): OutcomeScope {
  return scopeIn(all)(asOf)
}

/** Every document with outcomes looks them up in the same lists. */
const scopeIn = memoByObject((all: Plans) => memoByText((asOf) => findInAnyPlan(all, asOf)))

function findInAnyPlan(all: Plans, asOf: string): OutcomeScope {
  const kinds = [all.loips, all.localityPlans]
  const inView = kinds.flatMap((plans) => editionsInView(plans, asOf))
  const isBeside = (plan: Plan) => isBesideCurrent(plan, plansOfKind(plan, all), asOf)
  return { plans: [inView.filter((plan) => !isBeside(plan)), inView.filter(isBeside), kinds.flat()] }
}

/** What section 14 says of LOIP outcomes: the LOIP first, and only what it does not have in other plans. */
export function inLoipFirst(all: Plans, asOf: string): OutcomeScope {
  const { plans } = inAnyPlan(all, asOf)
  const isLoip = ({ kind }: Plan) => kind === 'loip'
  return { plans: [...plans.map((some) => some.filter(isLoip)), ...plans] }
}

/** What a plan says: its own, and then those of others. */
export function inPlan(plan: Plan, all: Plans, asOf: string): OutcomeScope {
  return { plans: [[plan], ...inAnyPlan(all, asOf).plans] }
}

/** What took the place of an outcome: in the same edition or one that came after it, and then in other plans. */
export function inSuccessors(plan: Plan, all: Plans, asOf: string): OutcomeScope {
  const { isBefore, reach } = successionOf(plansOfKind(plan, all))
  const later = reach(plan).filter((other) => isBefore(plan, other))
  return { plans: [[plan], ...later.map((one) => [one]), ...inAnyPlan(all, asOf).plans] }
}

/** What somebody puts in, in a document of no plan: on the outcomes as they were when it was decided. */
export function asDecided(scope: OutcomeScope, { decided }: ContributionData): OutcomeScope {
  const stated = attestationOf(decided)
  return isStated(stated) ? { ...scope, saidOn: stated.date } : scope
}

/** What a delivery plan says: those of the plans that it covers, in the edition that counts. */
export function inDelivery({ covers }: DeliveryPlanDocument, all: Plans, asOf: string): OutcomeScope {
  const any = inAnyPlan(all, asOf).plans
  const covered = plansNamed(covers, all)
  return { plans: [...any.map((some) => some.filter((plan) => covered.includes(plan))), covered, ...any] }
}

/** What a review says: those of the plans that it is of. One that names no plan is of the LOIP. */
export function inReview({ plans, date }: Review, all: Plans): OutcomeScope {
  return { plans: [plans.length === 0 ? all.loips : plansNamed(plans, all)], on: date }
}

/** What a report says: those of the editions that it covers and that may have been in force in its year. */
export function inReport({ plans }: ProgressReport, all: Plans, asOf: string): OutcomeScope {
  return { plans: [plans, ...inAnyPlan(all, asOf).plans] }
}

/** An agreement is on the outcome as it was on its day; on duties that speak of LOIP outcomes only, on the LOIP's. */
export function inAgreement({ duty, agreed_on: on }: Partial<AgreementData>, plans: Plans): OutcomeScope {
  const all = allPlans(plans)
  return { plans: isOfLoipOutcomes(duty ?? '') ? [plans.loips, all] : [all], on: dateOf(on) }
}

/** The plans that `covers:` or `plan:` names. “loip” means every edition of the LOIP. */
function plansNamed(names: string | readonly string[] | undefined, plans: Plans): Plan[] {
  const all = allPlans(plans)
  const ids = [...new Set(all.map(({ id }) => id))]
  return listOf(names).flatMap((words) => {
    if (!ids.includes(words) && words.toLowerCase() === 'loip') return plans.loips
    const id = guessId(words, ids)
    return all.filter((plan) => plan.id === id)
  })
}

// Whether a plan is one that a rule can ask things of.
import {
  type Evidence,
  type NotCalledFor,
  notCalledFor,
  type OutcomeOf,
  shows,
  type Unknown,
  unknown,
} from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import type { AsOf } from '../../model/context.ts'
import { isForALocality } from '../../model/editions.ts'
import { isYes } from '../../model/field.ts'
import { isLocalityPlan } from '../../model/locality-plans.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { at } from '../../source/position.ts'
import { quote } from '../../text/quote.ts'

/** Gaps in a draft are work in progress, and a superseded edition is not written any more. */
export function settled({ status, title }: Plan): true | NotCalledFor {
  if (status === 'draft') return notCalledFor(`${quote(title)} is a draft.`)
  if (status === 'consultation') return notCalledFor(`${quote(title)} is out for consultation.`)
  return status === 'superseded' ? notCalledFor(`${quote(title)} is superseded.`) : true
}

/** The outcomes that a plan sets out, each by the title that it is given. */
export function titlesOfOutcomes(plan: Plan): (Evidence | Unknown)[] {
  const titles = plan.outcomes.filter(({ data }) => hasDescription(data.title)).map(({ data }) => at(data, 'title'))
  if (titles.length > 0) return [shows(...titles)]
  const { all } = plan.outcomesSeen ?? {}
  return [
    unknown(
      all === undefined
        ? `No outcome of ${quote(plan.title)} has a title that says what it is.`
        : `${quote(plan.title)} is said to set out ${all} outcomes, and the words of none are in these files. Add them to outcomes:.`,
    ),
  ]
}

/** A plan without outcomes is reported under section 6(2)(a) or 10(3)(a). */
export function hasCurrentOutcomes(plan: Plan): true | NotCalledFor | Unknown {
  if (currentOutcomes(plan).length > 0) return true
  return plan.outcomes.length > 0
    ? notCalledFor(`Every outcome of ${quote(plan.title)} was closed or replaced.`)
    : unknown(`${recordName(plan)} sets out no outcome. Add outcomes: to it.`)
}

/** Both of these. */
export function settledWithOutcomes(plan: Plan): true | NotCalledFor | Unknown {
  const isSettled = settled(plan)
  return isSettled === true ? hasCurrentOutcomes(plan) : isSettled
}

/** Nothing is asked any more of an outcome that was closed or replaced. */
export function isCurrent({ outcome }: OutcomeOf): true | NotCalledFor {
  return outcome.status === 'current' || notCalledFor(`The outcome ${quote(outcome.title)} was ${outcome.status}.`)
}

/** Whether section 10 applies. */
export function isUnderSection10(plan: Plan, { partnership }: AsOf): true | NotCalledFor {
  const title = quote(plan.title)
  if (!isForALocality(plan))
    return notCalledFor(
      isYes(plan.data.kind === 'locality-plan' ? plan.data.local_place_plan : undefined)
        ? `${title} is a local place plan, so it is not a locality plan under the Act.`
        : `${title} is for a group, so it is not a locality plan under the Act.`,
    )
  return (
    isLocalityPlan(plan, partnership) ||
    notCalledFor(`${title} covers no locality of the profile, so it is not a locality plan under the Act.`)
  )
}

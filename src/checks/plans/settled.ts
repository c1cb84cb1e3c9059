// Whether a plan is one that a rule can ask things of.

import { type NotCalledFor, notCalledFor, type Unknown, unknown } from '../../engine/rule.ts'
import { noOutcomeKnown } from '../../model/absence.ts'
import type { AsOf } from '../../model/context.ts'
import { isForALocality } from '../../model/editions.ts'
import { isForAGroup, isLocalPlacePlan } from '../../model/for-a-locality.ts'
import { isLocalityPlan } from '../../model/locality-plans.ts'
import type { OutcomeOf } from '../../model/outcome-named.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { joinAtMost, joinOr } from '../../text/join.ts'
import { quote } from '../../text/quote.ts'

/** What `applies` of a rule answers. */
type Answer = true | NotCalledFor | Unknown

/** The first answer that is not `true`. */
export function allOf(...answers: readonly Answer[]): Answer {
  return answers.find((answer) => answer !== true) ?? true
}

/** Gaps in a draft are work in progress, and a superseded edition is not written any more. */
export function settled({ status, title }: Pick<Plan, 'status' | 'title'>): true | NotCalledFor {
  if (status === 'draft') return notCalledFor(`${quote(title)} is a draft.`)
  if (status === 'consultation') return notCalledFor(`${quote(title)} is out for consultation.`)
  return status === 'superseded' ? notCalledFor(`${quote(title)} is superseded.`) : true
}

/** A plan without outcomes is reported under section 6(2)(a) or 10(3)(a). */
export function hasCurrentOutcomes(plan: Plan): Answer {
  if (currentOutcomes(plan).length > 0) return true
  return plan.outcomes.length > 0
    ? notCalledFor(`Every outcome of ${quote(plan.title)} was closed or replaced.`)
    : unknown(noOutcomeKnown(plan))
}

/** Both of these. */
export function settledWithOutcomes(plan: Plan): Answer {
  return allOf(settled(plan), hasCurrentOutcomes(plan))
}

/** Nothing is asked any more of an outcome that was closed or replaced. */
export function isCurrent({ outcome }: OutcomeOf): true | NotCalledFor {
  return outcome.status === 'current' || notCalledFor(`The outcome ${quote(outcome.title)} was ${outcome.status}.`)
}

/** Whether section 10 applies. */
export function isUnderSection10(plan: Plan, { partnership }: AsOf): Answer {
  const title = quote(plan.title)
  const open = isForAGroup(plan) ? plan.covers.find(({ identified }) => identified === undefined) : undefined
  if (!isForALocality(plan) && open !== undefined)
    return unknown({
      says: `Whether ${title} is a locality plan under the Act cannot be told: it is for a group, and nothing says whether ${open.name}, which it covers, was identified under section 9(3). Say of it whether its people have significantly poorer outcomes.`,
      write: 'poorer_outcomes: <yes or no>',
      into: open.data,
    })
  const meant = isLocalPlacePlan(plan) ? plan.covers.filter(({ identified }) => identified !== false) : []
  if (meant.length > 0)
    return unknown({
      says: `Whether ${title} is a locality plan under the Act cannot be told: it covers ${joinAtMost(meant.map(({ name }) => name))}, and is marked as a local place plan. Take that mark out if it is the locality plan too, or what it covers if it is not.`,
    })
  if (!isForALocality(plan))
    return notCalledFor(
      isLocalPlacePlan(plan)
        ? `${title} is a local place plan, so it is not a locality plan under the Act.`
        : `${title} is for a group, so it is not a locality plan under the Act.`,
    )
  if (isLocalityPlan(plan, partnership)) return true
  const list = partnership.profile?.record === 'partial' ? 'the record of the partnership file' : 'the partnership file'
  return unknown({
    says: `Whether ${title} is a locality plan under the Act cannot be told: ${list} does not list ${joinOr(plan.coversUnknown.map(quote))} among its localities. Add what is missing there, or write the id of the locality that is meant.`,
    write: 'localities:\n  - id: <id of the locality>\n    name: <name of the locality>',
    in: 'partnership',
  })
}

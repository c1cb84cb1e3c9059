// Whether an edition is the one in force of a plan under the Act: sections 7 and 11 are about that one.
import { type NotCalledFor, notCalledFor, type Unknown, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { editionsOf } from '../../model/editions.ts'
import type { Plan } from '../../model/partnership.ts'
import { isEditionInForce } from '../../model/publication.ts'
import { quote } from '../../text/quote.ts'
import { hasCurrentOutcomes, isUnderSection10, settled } from './settled.ts'

type Answer = true | NotCalledFor | Unknown

/** Of several editions without a day of publication, or of one beside a dated one, nobody can tell which is in force. */
export function inForce(plan: Plan, context: Context): Answer {
  const { loips, localityPlans } = context.partnership
  const isPlan = plan.kind === 'loip' || isUnderSection10(plan, context)
  if (isPlan !== true) return isPlan
  const isSettled = settled(plan)
  if (isSettled !== true) return isSettled
  const others = editionsOf(plan, plan.kind === 'loip' ? loips : localityPlans).filter(
    (other) => other !== plan && settled(other) === true,
  )
  const next = others.find(({ replaces }) => replaces === plan.id)
  if (next !== undefined && isEditionInForce(next, context))
    return notCalledFor(`${quote(next.title)} says that it replaces ${quote(plan.title)}.`)
  const isOpen = plan.publishedOn === undefined && others.some(({ id }) => id !== plan.replaces)
  return (!isOpen && isEditionInForce(plan, context)) || dayNotKnown(`Whether ${quote(plan.title)} is in force`)
}

/** The same of a plan that has outcomes. */
export function inForceWithOutcomes(plan: Plan, context: Context): Answer {
  const isIn = inForce(plan, context)
  return isIn === true ? hasCurrentOutcomes(plan) : isIn
}

/** `open`: what depends on the day: `Whether “Our Strathexample” is in force`. */
export function dayNotKnown(open: string): Unknown {
  return unknown(`${open} cannot be told: its day of publication is not known. Add published_on: to that edition.`)
}

// How partners take account of the LOIP in their own plans: section 14(5).

import { type Evidence, type Fault, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { attestationOf, type Backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { idsAt } from '../../model/ids.ts'
import { currentOutcomesNamed, loipInForce } from '../../model/loip-in-force.ts'
import { isAddress } from '../../readings/address.ts'
import { readDate } from '../../readings/date.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { CorporatePlanData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { indent } from '../../text/indent.ts'
import { contradiction, ifTheDayIsASlip, isStillToCome } from '../statements/declare.ts'
import { statementToWrite } from '../statements/to-write.ts'
import { type BoundPartner, dataOf } from './bound-partners.ts'

/** The statements of its plans that take up outcomes of the LOIP. */
export function corporatePlanStatements(partner: BoundPartner, context: Context): Backing[] {
  return plansTakingUp(partner, context).flatMap(({ statement }) =>
    statement === undefined ? [] : [attestationOf(statement)],
  )
}

/** Those without a statement that can be found and are no older than the LOIP, for people to judge. */
export function corporatePlansShown(partner: BoundPartner, context: Context): (Evidence | Fault | Unknown)[] {
  return plansTakingUp(partner, context).flatMap((plan) =>
    plan.statement === undefined ? shownBy(plan, partner, context) : [],
  )
}

function plansTakingUp(partner: BoundPartner, { partnership, asOf }: Context): CorporatePlanData[] {
  const loip = loipInForce(partnership, asOf)
  return dataOf(partner).flatMap(({ corporate_plan: plan }) => {
    if (plan === undefined || loip === undefined) return []
    const ids = idsAt(plan, 'outcomes').map(({ words }) => words)
    return currentOutcomesNamed(ids, loip).length > 0 ? [plan] : []
  })
}

function shownBy(plan: CorporatePlanData, { name }: BoundPartner, context: Context): (Evidence | Fault | Unknown)[] {
  const read = plan.date === undefined ? undefined : readDate(plan.date)
  const date = read?.value
  const called = hasDescription(plan.title) ? quote(plan.title) : `The corporate plan of ${quote(name)}`
  // A placeholder such as “TBC” counts as no date.
  if (read !== undefined && date === undefined && !read.unsaid)
    return [
      unknown(`${called} gives a date that cannot be read, so nobody can tell whether it is older than the LOIP.`),
    ]
  const found = hasDescription(plan.title) ? at(plan, 'title') : at(plan, 'url')
  if (date === undefined || !(hasDescription(plan.title) || isAddress(plan.url))) return []
  if (isStillToCome(date, context)) return []
  const contrary = contradiction(date, context)
  if (contrary !== undefined)
    return [{ at: at(plan, 'date'), says: `${called} ${contrary}.`, fix: ifTheDayIsASlip, verdict: 'missing' }]
  // Adopted before the LOIP was published, so its list of outcomes does not show that the LOIP was taken into account.
  const loip = loipInForce(context.partnership, context.asOf)
  return date.last < (loip?.publishedOn?.first ?? '') ? [] : [shows(found, at(plan, 'outcomes'), at(plan, 'date'))]
}

/** What its corporate plan lacks; without one, all that is asked of it. */
export function corporatePlanToWrite(plan: CorporatePlanData = {}, context?: Context): string {
  const loip = context && loipInForce(context.partnership, context.asOf)
  const ids = idsAt(plan, 'outcomes').map(({ words }) => words)
  const takesUp = loip !== undefined && currentOutcomesNamed(ids, loip).length > 0
  const isNamed = hasDescription(plan.title) || isAddress(plan.url)
  const date = dateOf(plan.date)
  // A plan from before the LOIP needs words of its own.
  const isOlder = date !== undefined && date.last < (loip?.publishedOn?.first ?? '')
  const lines = [
    ...(isNamed ? [] : ['title: <name of the plan>']),
    ...(takesUp ? [] : ['outcomes: [<id of an outcome>]']),
    ...(date ? [] : ['date: <day>']),
    ...(isOlder ? [statementToWrite] : []),
  ]
  return `corporate_plan:\n${indent(lines.join('\n'), 2)}`
}

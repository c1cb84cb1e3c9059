// How regard was had to the statutory guidance: section 15. Having regard does not mean following, so a departure
// with a reason shows regard too.

import { type Evidence, type Fault, shows } from '../../engine/rule.ts'
import { type Attestation, attestationOf, type Backing, isStated } from '../../model/attestation.ts'
import { isBlanketItem } from '../../model/blanket.ts'
import type { Context } from '../../model/context.ts'
import { wordsThatCount } from '../../model/decision.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { DepartureData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { plainWords } from '../../text/nearest.ts'
import { contradiction, ifTheDayIsASlip, isStillToCome } from '../statements/declare.ts'
import { type BoundPartner, dataOf, partnerFinder } from './bound-partners.ts'
import { statementsIn } from './partner-statements.ts'

/** What the partnership states: s.15(1). */
export function regardOfPartnership(context: Context): Backing[] {
  const { governance } = context.partnership.profile ?? {}
  return [
    ...(governance?.regard_to_guidance ? [attestationOf(governance.regard_to_guidance)] : []),
    ...principlesAssessed(context),
  ]
}

/** What one partner states: s.15(2). */
export function regardOfPartner(partner: BoundPartner, context: Context): Backing[] {
  return dataOf(partner).flatMap(({ regard_to_guidance: regard }) => statementsIn(regard, context))
}

/** The departures of the partnership. */
export function departuresOfPartnership(context: Context): (Evidence | Fault)[] {
  return departures(context, ({ partner }) => partner === undefined)
}

/** Those of one partner. */
export function departuresOfPartner(partner: BoundPartner, context: Context): (Evidence | Fault)[] {
  const find = partnerFinder(context)
  return departures(context, ({ partner: who }) => {
    const named = who === undefined ? undefined : find(who)
    return named !== undefined && partner.entries.includes(named)
  })
}

/** Only guidance can be departed from: a duty of the law cannot, and good practice asks for nothing. */
const guidance = /^\s*g-|\bguidance\b/i

/** The rule and the reason of each departure that is complete and not past its review date. */
function departures(context: Context, isWanted: (departure: DepartureData) => boolean): (Evidence | Fault)[] {
  return context.partnership.exceptions
    .flatMap((document) => listOf(document.departures))
    .flatMap((departure: DepartureData): (Evidence | Fault)[] => {
      const { rule, item }: Partial<DepartureData> = departure
      const [date, reviewBy] = [dateOf(departure.decided_on), dateOf(departure.review_by)]
      if (rule === undefined || !guidance.test(rule) || !hasContent(item) || isBlanketItem(item)) return []
      if (wordsThatCount(departure) === undefined || date === undefined || isStillToCome(date, context)) return []
      if (reviewBy === undefined || reviewBy.last < context.asOf || reviewBy.last < date.first) return []
      if (!isWanted(departure)) return []
      const contrary = contradiction(date, context)
      if (contrary === undefined) return [shows(at(departure, 'rule'), at(departure, 'reason'))]
      const says = `The departure from ${quote(rule)} ${contrary}.`
      return [{ at: at(departure, 'decided_on'), says, fix: ifTheDayIsASlip, verdict: 'missing' }]
    })
}

/** How many principles of effective community planning the guidance has. */
const principles = 9

/**
 * The statements on the principles. Empty unless there is one for each: anything less is not an assessment against
 * all of them.
 */
function principlesAssessed(context: Context): Attestation[] {
  const assessment = context.partnership.profile?.governance?.self_assessment
  if (contradiction(dateOf(assessment?.date), context) !== undefined) return []
  const stated = new Map<string, Attestation>()
  for (const { principle, statement } of listOf(assessment?.principles)) {
    const one = attestationOf(statement)
    if (principle !== undefined && isStated(one)) stated.set(plainWords(principle), one)
  }
  return stated.size >= principles ? [...stated.values()] : []
}

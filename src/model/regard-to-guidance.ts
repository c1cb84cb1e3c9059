// How regard was had to the statutory guidance: section 15. Guidance is regarded, not obeyed, so a departure with its reason
// shows regard as much as following it does.
import { plainWords } from '../nearest.ts'
import type { DepartureData } from '../schema/documents.gen.ts'
import { type Attestation, attestationOf, type Backing, contradiction, type Day, isStated } from './attestation.ts'
import { isBlanketItem } from './blanket.ts'
import { type BoundPartner, dataOf, partnerFinder } from './bound-partners.ts'
import { wordsThatCount } from './decision.ts'
import { listOf } from './ids.ts'
import { dateOf } from './link-profile.ts'
import { statementsIn } from './partner-statements.ts'
import { isSaid } from './stated.ts'

/** What the partnership states: s.15(1). */
export function regardOfPartnership(day: Day): Backing[] {
  const { governance } = day.partnership.profile ?? {}
  return [
    ...(governance?.regard_to_guidance ? [attestationOf(governance.regard_to_guidance)] : []),
    ...departures(day, ({ partner }) => partner === undefined),
    ...principlesAssessed(day),
  ]
}

/** What one partner states: s.15(2). */
export function regardOfPartner(partner: BoundPartner, day: Day): Backing[] {
  const find = partnerFinder(day)
  return [
    ...dataOf(partner).flatMap(({ regard_to_guidance: regard }) => statementsIn(regard, day)),
    ...departures(day, ({ partner: who }) => {
      const named = who === undefined ? undefined : find(who)
      return named !== undefined && partner.entries.includes(named)
    }),
  ]
}

/** Rows of the guidance: what the law asks for cannot be departed from, and practice asks for nothing. */
const guidance = /^\s*g-|\bguidance\b/i

/** Recorded departures that are whole and not past their review-by day, each as a statement. */
function departures({ partnership, asOf }: Day, isWanted: (departure: DepartureData) => boolean): Attestation[] {
  return partnership.exceptions
    .flatMap((document) => listOf(document.departures))
    .flatMap((departure: DepartureData): Attestation[] => {
      const { rule, item }: Partial<DepartureData> = departure
      const words = wordsThatCount(departure)
      const [date, reviewBy] = [dateOf(departure.decided_on), dateOf(departure.review_by)]
      if (rule === undefined || !guidance.test(rule) || !isSaid(item) || isBlanketItem(item)) return []
      if (words === undefined || date === undefined) return []
      if (reviewBy === undefined || reviewBy.last < asOf || reviewBy.last < date.first || !isWanted(departure))
        return []
      const { reason, evidence, owner } = words
      const claim = `Departs from ${rule}: ${reason}`
      return [{ claim, evidence, owner, date, at: { of: departure, key: 'decided_on' } }]
    })
}

/** How many principles of effective community planning the guidance has. */
const principles = 9

/** The statements on the principles, where there is one on each: nothing less is an assessment against all of them. */
function principlesAssessed(day: Day): Attestation[] {
  const assessment = day.partnership.profile?.governance?.self_assessment
  if (contradiction(dateOf(assessment?.date), day) !== undefined) return []
  const stated = new Map<string, Attestation>()
  for (const { principle, statement } of listOf(assessment?.principles)) {
    const one = attestationOf(statement)
    if (principle !== undefined && isStated(one)) stated.set(plainWords(principle), one)
  }
  return stated.size >= principles ? [...stated.values()] : []
}

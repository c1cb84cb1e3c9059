// Requests by the partnership for information on LOIP outcomes: section 14(4).

import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { listOf, matchId } from '../../model/ids.ts'
import { outcomeIds } from '../../model/outcomes.ts'
import type { Partner } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { InformationRequestData } from '../../schema/documents.gen.ts'
import { isStillToCome } from '../statements/declare.ts'
import { boundPartners, partnerFinder } from './bound-partners.ts'
import { reliefFrom, reliefsOn } from './relief.ts'

export interface InformationRequest {
  readonly data: InformationRequestData
  /** The partner asked, by its name in the profile. */
  readonly who: string
  readonly requestedOn?: LooseDate
  readonly providedOn?: LooseDate
}

/** The requests made by the day of the check to which the duty applies. */
export function informationRequests(context: Context): InformationRequest[] {
  const requests = listOf(context.partnership.profile?.information_requests)
  const find = partnerFinder(context)
  const isOutside = outsideTheDuty(context)
  return requests.flatMap((data): InformationRequest[] => {
    const requestedOn = dateOf(data.requested_on)
    const providedOn = dateOf(data.provided_on)
    const asked = data.partner === undefined ? undefined : find(data.partner)
    if (isStillToCome(requestedOn, context) || isOutside(data, asked)) return []
    const name = asked?.names[0] ?? data.partner
    return [
      {
        data,
        who: name === undefined ? 'a partner' : quote(name),
        ...(requestedOn ? { requestedOn } : {}),
        ...(providedOn && !isStillToCome(providedOn, context) ? { providedOn } : {}),
      },
    ]
  })
}

/**
 * The duty does not cover requests to a body that is not a partner by law, requests on locality outcomes only, and
 * requests for which an agreement relieves the partner on each outcome.
 */
function outsideTheDuty(context: Context): (data: InformationRequestData, asked: Partner | undefined) => boolean {
  const [outcomes, local] = [context.partnership.loips, context.partnership.localityPlans].map((plans) =>
    plans.flatMap((plan) => plan.outcomes),
  )
  const known = [...outcomeIds(context.partnership)]
  const partners = boundPartners(context)
  const reliefs = reliefsOn(context)
  return ({ outcome: words }, asked) => {
    const ids = listOf(words).flatMap((word) => matchId(word, known) ?? [])
    const inLoip = ids.flatMap((id) => outcomes?.find((outcome) => outcome.id === id) ?? [])
    if (ids.length > 0 && inLoip.length === 0) return local?.some(({ id }) => ids.includes(id)) === true
    const partner = partners.find(({ entries }) => asked !== undefined && entries.includes(asked))
    // Without a known area, the statutory partners are not known.
    if (asked !== undefined && partner === undefined)
      return asked.statutory === false || context.partnership.area !== undefined
    return (
      partner !== undefined &&
      inLoip.length > 0 &&
      inLoip.every((outcome) => reliefFrom('s.14(4)', partner, outcome, reliefs))
    )
  }
}

// Information on LOIP outcomes that the partnership asked a partner for: section 14(4).
import type { InformationRequestData } from '../schema/documents.gen.ts'
import { type Day, isStillToCome } from './attestation.ts'
import { boundPartners, partnerFinder } from './bound-partners.ts'
import type { LooseDate } from './date.ts'
import { idNamed, listOf } from './ids.ts'
import { dateOf } from './link-profile.ts'
import { outcomeIds } from './outcomes.ts'
import type { Partner } from './partnership.ts'
import { reliefFrom, reliefsOn } from './relief.ts'
import { quote } from './stated.ts'

export interface InformationRequest {
  readonly data: InformationRequestData
  /** Who was asked, as the profile has the name. */
  readonly who: string
  readonly requestedOn?: LooseDate
  readonly providedOn?: LooseDate
}

/** The requests that are there on the day and that the duty is about. */
export function informationRequests(day: Day): InformationRequest[] {
  const requests = listOf(day.partnership.profile?.information_requests)
  const find = partnerFinder(day)
  const isOutside = outsideTheDuty(day)
  return requests.flatMap((data): InformationRequest[] => {
    const requestedOn = dateOf(data.requested_on)
    const providedOn = dateOf(data.provided_on)
    const asked = data.partner === undefined ? undefined : find(data.partner)
    if (isStillToCome(requestedOn, day) || isOutside(data, asked)) return []
    const name = asked?.names[0] ?? data.partner
    return [
      {
        data,
        who: name === undefined ? 'a partner' : quote(name),
        ...(requestedOn ? { requestedOn } : {}),
        ...(providedOn && !isStillToCome(providedOn, day) ? { providedOn } : {}),
      },
    ]
  })
}

/** To a body that is no partner by law, about outcomes of locality plans alone, or to a partner relieved for each of the outcomes. */
function outsideTheDuty(day: Day): (data: InformationRequestData, asked: Partner | undefined) => boolean {
  const [outcomes, local] = [day.partnership.loips, day.partnership.localityPlans].map((plans) =>
    plans.flatMap((plan) => plan.outcomes),
  )
  const known = [...outcomeIds(day.partnership)]
  const partners = boundPartners(day)
  const reliefs = reliefsOn(day)
  return ({ outcome: words }, asked) => {
    const ids = listOf(words).flatMap((word) => idNamed(word, known) ?? [])
    const inLoip = ids.flatMap((id) => outcomes?.find((outcome) => outcome.id === id) ?? [])
    if (ids.length > 0 && inLoip.length === 0) return local?.some(({ id }) => ids.includes(id)) === true
    const partner = partners.find(({ entries }) => asked !== undefined && entries.includes(asked))
    // Where the area is not known, neither is who its partners are.
    if (asked !== undefined && partner === undefined)
      return asked.statutory === false || day.partnership.area !== undefined
    return (
      partner !== undefined &&
      inLoip.length > 0 &&
      inLoip.every((outcome) => reliefFrom('s.14(4)', partner, outcome, reliefs))
    )
  }
}

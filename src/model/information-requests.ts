// Information on LOIP outcomes that the partnership asked a partner for: section 14(4).
import type { InformationRequestData } from '../schema/documents.gen.ts'
import { type Day, isStillToCome } from './attestation.ts'
import { boundPartners, partnerFinder } from './bound-partners.ts'
import type { LooseDate } from './date.ts'
import { idMeant, listOf } from './ids.ts'
import { dateOf } from './link-profile.ts'
import type { Partnership } from './partnership.ts'
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
  const { partnership } = day
  const find = partnerFinder(day)
  return listOf(partnership.profile?.information_requests).flatMap((data): InformationRequest[] => {
    const requestedOn = dateOf(data.requested_on)
    const providedOn = dateOf(data.provided_on)
    if (isStillToCome(requestedOn, day) || isOutside(data, day)) return []
    const name = data.partner === undefined ? undefined : (find(data.partner)?.names[0] ?? data.partner)
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

/** About outcomes that no LOIP has, or of a partner who is relieved of the duty for each of them. */
function isOutside(data: InformationRequestData, day: Day): boolean {
  const named = listOf(data.outcome)
  const outcomes = inLoips(named, day.partnership)
  if (named.length > 0 && outcomes.length === 0 && day.partnership.loips.length > 0) return true
  const asked = data.partner === undefined ? undefined : partnerFinder(day)(data.partner)
  const partner = boundPartners(day).find(({ entries }) => asked !== undefined && entries.includes(asked))
  const reliefs = reliefsOn(day)
  return (
    partner !== undefined &&
    outcomes.length > 0 &&
    outcomes.every((outcome) => reliefFrom('s.14(4)', partner, outcome, reliefs))
  )
}

function inLoips(words: readonly string[], { loips }: Partnership) {
  const outcomes = loips.flatMap((loip) => loip.outcomes)
  const known = [...new Set(outcomes.map(({ id }) => id))]
  return words.flatMap((word) => outcomes.find(({ id }) => id === idMeant(word, known)) ?? [])
}

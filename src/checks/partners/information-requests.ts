// Requests by the partnership for information on LOIP outcomes: section 14(4).

import { type Evidence, type Unknown, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import { outcomeNamed } from '../../model/outcome-named.ts'
import { inLoipFirst } from '../../model/outcome-scopes.ts'
import type { Partner } from '../../model/partnership.ts'
import { saysThereIsNone } from '../../readings/none-said.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { InformationRequestData } from '../../schema/documents.gen.ts'
import { isStillToCome } from '../statements/declare.ts'
import { boundPartners, partnerFinder } from './bound-partners.ts'
import { noProfile } from './profile-known.ts'
import { reliefsOn, reliefThroughout } from './relief.ts'

export interface InformationRequest {
  readonly data: InformationRequestData
  /** The partner asked, by its name in the profile. */
  readonly who: string
  readonly requestedOn?: LooseDate
  readonly providedOn?: LooseDate
  /** Agreements under section 14(1) that relieve the partner for each of its outcomes; else empty. */
  readonly relief: readonly Evidence[]
}

export function hasRequests(context: Context): true | Unknown {
  const { profile } = context.partnership
  if (informationRequests(context).length > 0) return true
  if (profile === undefined) return noProfile
  return requestsListed(context).length === 0
    ? unknown({
        says: 'Whether a partner was asked for information cannot be told: the partnership file lists no request. If one was made, record of whom, for what, and when.',
        write:
          'information_requests:\n  - partner: <name of a partner>\n    what: <what was asked for>\n    requested_on: <day>',
        in: 'partnership',
      })
    : unknown({
        says: 'Whether a statutory partner was asked for information on LOIP outcomes cannot be told: no request that the partnership file lists is known to be one. If one was made, record it there.',
        write:
          'information_requests:\n  - partner: <name of a partner>\n    what: <what was asked for>\n    requested_on: <day>',
        in: 'partnership',
      })
}

/** Without a text in the place of the list that says that there were none: “No requests were made”, “None outstanding”. */
function requestsListed({ partnership: { profile } }: Context): InformationRequestData[] {
  const isNone = ({ what, ...others }: InformationRequestData) =>
    what !== undefined && Object.keys(others).length === 0 && (saysThereIsNone(what) || noRequest.test(what))
  return listOf(profile?.information_requests).filter((request) => !isNone(request))
}

const noRequest =
  /^(?:none|nil)(?: outstanding)?[.]?$|^no (?:[a-z]+ )?(?:requests?|partners?|information) (?:was|were|has been|have been|is|are)(?![a-z])|^no requests?[.]?$/i

/** The requests made by the day of the check to which the duty applies. */
export function informationRequests(context: Context): InformationRequest[] {
  const requests = requestsListed(context)
  const find = partnerFinder(context)
  const look = lookerAt(context)
  return requests.flatMap((data): InformationRequest[] => {
    const requestedOn = dateOf(data.requested_on)
    const providedOn = dateOf(data.provided_on)
    const asked = data.partner === undefined ? undefined : find(data.partner)
    const relief = look(data, asked)
    if (isStillToCome(requestedOn, context) || relief === 'outside') return []
    const name = asked?.names[0] ?? data.partner
    return [
      {
        data,
        who: name === undefined ? 'a partner' : quote(name),
        relief,
        ...(requestedOn ? { requestedOn } : {}),
        ...(providedOn && !isStillToCome(providedOn, context) ? { providedOn } : {}),
      },
    ]
  })
}

/**
 * The duty does not cover requests to a body that is not a partner by law, and requests on locality outcomes only. Of the others, the
 * agreements that relieve the partner, if there is one for each outcome.
 */
function lookerAt(
  context: Context,
): (data: InformationRequestData, asked: Partner | undefined) => readonly Evidence[] | 'outside' {
  const { partnership, asOf } = context
  const partners = boundPartners(context)
  const reliefs = reliefsOn(context)
  return ({ outcome: words }, asked) => {
    // The duty is about LOIP outcomes, so an id that the LOIP has is the LOIP's.
    const scope = inLoipFirst(partnership, asOf)
    const named = listOf(words).flatMap((word) => outcomeNamed(word, scope, partnership).meant.slice(0, 1))
    const inLoip = named.filter(({ plan }) => plan.kind === 'loip').map(({ outcome }) => outcome)
    if (named.length > 0 && inLoip.length === 0) return 'outside'
    const partner = partners.find(({ entries }) => asked !== undefined && entries.includes(asked))
    if (partner !== undefined) return reliefThroughout('s.14(4)', partner, inLoip, reliefs)
    // Without a known area, the statutory partners are not known.
    const isNone = asked?.statutory === false || context.partnership.area !== undefined
    return asked !== undefined && isNone ? 'outside' : []
  }
}

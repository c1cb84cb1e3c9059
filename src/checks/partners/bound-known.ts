// Whether these files say which area it is, and which statutory partners there are.

import { type NotCalledFor, notCalledFor, type Unknown, unknown } from '../../engine/rule.ts'
import type { AsOf, Context } from '../../model/context.ts'
import { boundPartners } from './bound-partners.ts'

export const noProfile = unknown(
  'No profile is in these files. Add a file with kind: partnership, name:, council_area: and partners:.',
)

export function hasBoundPartners(context: Context): true | Unknown {
  const { profile, partners, area } = context.partnership
  if (boundPartners(context).length > 0) return true
  if (profile === undefined) return noProfile
  if (partners.length === 0) return unknown('The profile lists no partners. Add partners: to it.')
  return area === undefined
    ? unknown(
        'Which of the partners listed are statutory cannot be told, as the council area is not known. Write its name in council_area:.',
      )
    : unknown(
        'No partner that the profile lists is known as a statutory one. Write schedule_1: with the name in the law at each that is.',
      )
}

const noArea = unknown('The council area is not known. Write its name in council_area: of the profile.')

/** For a duty that depends on which area it is. */
export function hasArea({ partnership: { profile, area } }: AsOf): true | Unknown {
  if (area !== undefined) return true
  return profile === undefined ? noProfile : noArea
}

/** For duties of island councils. */
export function isIslandArea(context: AsOf): true | NotCalledFor | Unknown {
  const { area } = context.partnership
  if (area === undefined) return hasArea(context)
  return (
    area.islands !== 'none' ||
    notCalledFor(
      `The council for ${area.name} is not one of the six island councils of the Islands (Scotland) Act 2018.`,
    )
  )
}

// Why nothing can be said of the partners that the law names: what the profile leaves open.

import { type NotCalledFor, notCalledFor, type Unknown, unknown } from '../../engine/rule.ts'
import type { AsOf, Context } from '../../model/context.ts'
import { councilAreasNamed } from '../../reference/index.ts'
import { quote } from '../../text/quote.ts'
import { boundPartners } from './bound-partners.ts'

export const noProfile = unknown({
  says: 'No partnership file is in these files. Add one, with the name of the partnership, its council area and its partners.',
  write:
    'kind: partnership\nname: <name of the partnership>\ncouncil_area: <council area>\npartners:\n  - <name of a partner>',
  in: 'partnership',
})

/** `what`: what cannot be told; `needed`: what a profile would have to give. Both are parts of a sentence. */
export function withoutProfile(what: string, needed: string): Unknown {
  return unknown({
    says: `${what} cannot be told: no partnership file is in these files. Add one, with ${needed}.`,
    write: 'kind: partnership\nname: <name of the partnership>\ncouncil_area: <council area>',
    in: 'partnership',
  })
}

/** The law names the partners by council area. Undefined where the area is known. */
export function areaUnknown(what: string, { partnership: { profile, area } }: AsOf): Unknown | undefined {
  if (area !== undefined) return undefined
  if (profile === undefined) return withoutProfile(what, 'its council area')
  return unknown({
    says:
      profile.council_area === undefined
        ? `${what} cannot be told: the partnership file gives no council area. Add it.`
        : councilAreasNamed(profile.council_area).length > 1
          ? `${what} cannot be told: ${quote(profile.council_area)} names several council areas, each of which has a partnership under the Act. Keep a folder for each.`
          : `${what} cannot be told: ${quote(profile.council_area)} is not one of the 32 council areas. Write the name of one.`,
    write: 'council_area: <council area>',
    in: 'partnership',
  })
}

/** For duties of island councils. */
export function isIslandArea(context: AsOf): true | NotCalledFor | Unknown {
  const { area } = context.partnership
  if (area === undefined) return areaUnknown('Whether this is an island area', context) ?? noProfile
  return (
    area.islands !== 'none' ||
    notCalledFor(
      `The council for ${area.name} is not one of the six island councils of the Islands (Scotland) Act 2018.`,
    )
  )
}

/** Whether the profile lists any partner that is one by law, or by its own word. */
export function hasPartners(context: Context): true | Unknown {
  return boundPartners(context).length > 0 || nobodyFound('the partners by law', context)
}

/** The same for those that section 13 names. */
export function hasFacilitators(context: Context): true | Unknown {
  return (
    boundPartners(context).some(({ facilitates }) => facilitates) || nobodyFound('the section 13 partners', context)
  )
}

function nobodyFound(whom: string, context: Context): Unknown {
  const { profile, partners } = context.partnership
  const what = `Who ${whom} are`
  if (profile === undefined) return withoutProfile(what, 'its partners')
  if (partners.length === 0)
    return unknown({
      says: `${what} cannot be told: the partnership file names no partner. Add those who take part.`,
      write: 'partners:\n  - <name of a partner>',
      in: 'partnership',
    })
  return (
    areaUnknown(what, context) ??
    unknown({
      says: `${what} cannot be told: the list in the partnership file holds nobody who is known to be one. Write the name that the law uses, or say which entry of schedule 1 it is.`,
      write: 'partners:\n  - name: <name of a partner>\n    schedule_1: <entry>',
      in: 'partnership',
    })
  )
}

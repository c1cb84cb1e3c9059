import { unitsOf } from '../../checks/localities/division.ts'
import { defineRule, type Reason, shows, unknown, type Yielded } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { listOf } from '../../model/ids.ts'
import type { Locality } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { memoByObject } from '../../text/memo-by-object.ts'
import { plainWords } from '../../text/nearest.ts'

export default defineRule({
  id: 'gp-locality-overlap',
  cites: ['gp-locality-overlap'],
  on: 'locality',
  title: 'No place is named in two localities',
  why: `Services draw their own areas, and a place of the same name in two of them may be the same place. Where localities are
        made of wards or data zones, section 9(1) decides; for other areas this is worth a note and no more.`,
  fix: {
    says: 'If the two localities share the place, say so. If each holds a part of it, or two places have one name, nothing has to change.',
    write: 'overlaps: <name of the other locality>',
  },
  pass: `
kind: partnership
name: Strathexample Community Planning Partnership
council_area: Strathexample
localities:
  - {name: The Shore, made_of: settlements, members: [Harbour, Cala]}
  - {name: The Strath, made_of: settlements, members: [Glenfoot, Castlehill]}
`,
  fail: `
kind: partnership
name: Strathexample Community Planning Partnership
council_area: Strathexample
localities:
  - {name: The Shore, made_of: settlements, members: [Harbour, Cala, Glenfoot]}
  - {name: The Strath, made_of: settlements, members: [Glenfoot, Castlehill]}
#                                            ^^^^^^^ note: “The Shore” and “The Strath” both name Glenfoot.
`,
  *check(locality, context): Iterable<Yielded> {
    const { localities } = context.partnership
    const others = localities.filter((other) => other !== locality)
    if (others.length === 0)
      yield unknown(
        `${quote(locality.name)} is the only locality in these files, so it cannot be compared with another.`,
      )
    const unclear: (() => Reason)[] = []
    for (const other of inOrderToTell(localities)) {
      if (other === locality) continue
      // With enough reasons told, two localities of which nothing is said are not asked about again.
      if (unclear.length >= mostReasons && isBare(locality) && isBare(other)) continue
      const compared = compare(locality, other, context)
      if ('shared' in compared) {
        if (localities.indexOf(other) < localities.indexOf(locality)) yield bothName(compared.shared, other, locality)
        yield unknown({
          says: `Whether ${quote(other.name)} and ${quote(locality.name)} overlap cannot be told: both name ${joinAtMost(compared.shared)}. If they do, say so of one of them.`,
          write: 'overlaps: <id of the other locality>',
          into: locality.data,
        })
      } else if ('apart' in compared) yield shows(...compared.apart)
      else if (unclear.length < mostReasons) unclear.push(compared.unclear)
    }
    for (const why of unclear) yield unknown(why())
  },
})

function bothName(shared: readonly string[], earlier: Locality, locality: Locality): Yielded {
  return {
    at: at(locality.data, 'members'),
    says: `${quote(earlier.name)} and ${quote(locality.name)} both name ${joinAtMost(shared)}.`,
    verdict: 'remark',
    see: [{ at: at(earlier.data, 'members'), says: `${quote(earlier.name)} stands here.` }],
  }
}

/** The places that both name, or what shows that the two are apart or how they overlap. */
type Compared =
  | { readonly shared: readonly string[] }
  | { readonly apart: readonly Anchor[] }
  | { readonly unclear: () => Reason }

function compare(one: Locality, other: Locality, { partnership, reference }: Context): Compared {
  const stated = [...statedOverlap(one, other), ...statedOverlap(other, one)]
  if (stated.length > 0) return { apart: stated }
  const both = () => `${quote(one.name)} and ${quote(other.name)}`
  const wards = (partnership.area && reference.wards[partnership.area.code]) ?? []
  const [units, otherUnits] = [unitsOf(one, wards), unitsOf(other, wards)]
  if (units !== undefined && units.of === otherUnits?.of) {
    // Section 9(1) asks for the division, so its rule reports this.
    return units.codes.some((code) => otherUnits.codes.includes(code))
      ? { unclear: () => `Whether ${both()} are meant to overlap cannot be told: they have a ${units.of} in common.` }
      : { apart: [placeOfMembers(one)] }
  }
  const names = placesOf(other).names
  const shared = one.members.filter((place) => hasDescription(place) && names.has(plainWords(place)))
  if (shared.length > 0) return { shared }
  const open = () => `Whether ${both()} overlap cannot be told`
  const unlisted = [one, other].find((each) => !placesOf(each).areListed)
  if (unlisted !== undefined)
    return {
      unclear: () => ({
        says: `${open()}: not all places of ${quote(unlisted.name)} are listed. Complete the list.`,
        write: 'members: [<code of each place>]',
        into: unlisted.data,
      }),
    }
  if (one.madeOf === other.madeOf) return { apart: [at(one.data, 'members')] }
  const unsaid = [one, other].find(({ madeOf }) => madeOf === undefined)
  return {
    unclear: () =>
      unsaid === undefined
        ? {
            says: `${open()}: they are made of places of different kinds. If they do, say so of one of them.`,
            write: 'overlaps: <id of the other locality>',
            into: one.data,
          }
        : {
            says: `${open()}: what ${quote(unsaid.name)} is made of is not given. Say what.`,
            write: 'made_of: <what it is made of>',
            into: unsaid.data,
          },
  }
}

/** One reason is told in the end. Of more localities than a partnership has, a reason for each pair would be the square of them. */
const mostReasons = 40

/** Where not all reasons are kept, as the sentences sort: the one that is told is then the same in any order of the files. */
function inOrderToTell(localities: readonly Locality[]): readonly Locality[] {
  return localities.length <= mostReasons ? localities : sortedByName(localities)
}

const sortedByName = memoByObject((localities: readonly Locality[]): readonly Locality[] => {
  const key = ({ name }: Locality) => `${name}”`
  return localities.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
})

/** Neither what it is made of nor an overlap is given. */
function isBare({ data, members, wardCode }: Locality): boolean {
  return members.length === 0 && wardCode === undefined && data.overlaps === undefined
}

interface Places {
  readonly names: ReadonlySet<string>
  /** Every place is there, by its name. */
  readonly areListed: boolean
}

/** Each locality is compared with each other. */
const placesOf = memoByObject((locality: Locality): Places => {
  const { members } = locality
  return {
    names: new Set(members.map(plainWords)),
    areListed: members.length > 0 && members.every(hasDescription),
  }
})

/** Where a ward or the data zones of a locality are given. */
function placeOfMembers({ data, members, wardCode }: Locality): Anchor {
  return at(data, wardCode !== undefined ? 'ward_code' : members.length > 0 ? 'members' : 'name')
}

function statedOverlap({ data }: Locality, { id, name }: Locality): Anchor[] {
  return listOf(data.overlaps).some((words) => words === id || words === name) ? [at(data, 'overlaps')] : []
}

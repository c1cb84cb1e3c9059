import { allUnits, type Units, unitPlaces, unitsOf } from '../../checks/localities/division.ts'
import { noneIdentified } from '../../checks/localities/none-identified.ts'
import { madeOfToWrite } from '../../checks/localities/to-write.ts'
import { withoutProfile } from '../../checks/partners/profile-known.ts'
import { defineRule, type Fault, shows } from '../../engine/rule.ts'
import type { Locality } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { Ward } from '../../reference/index.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

export default defineRule({
  id: 's9-1-divide-whole-area',
  cites: ['s9-1-divide-whole-area'],
  on: 'partnership',
  title: 'The localities divide the whole area, with nothing left out and nothing in two of them',
  why: `Section 9(1) has the partnership divide its area into smaller areas. That is read here as all of the area, so there are at
        least two, whether or not a plan is made for each. Where the wards are known, it can be seen; otherwise only people can say.`,
  leaves: 'Whether the partnership did divide its area so is for its own records to show.',
  fix: {
    says: `Say into which localities the area is divided, whether or not they have a plan, and which wards, data zones or places each is made
           of.`,
    write: `
      localities:
        - name: <name of each locality>
          ${madeOfToWrite}
          members:
            - <name or code of a part>
    `,
  },
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - {name: The Coast, made_of: wards, members: [Milltown, Harbour and Shore, Glenfoot]}
  - {name: The Hills, made_of: wards, members: [Upper Strath, Castlehill, X13000005]}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
#^^^^^^^^^ gap: No locality holds the ward Castlehill.
  - {name: The Coast, made_of: wards, members: [Milltown, Harbour and Shore, Glenfoot]}
  - {name: The Hills, made_of: wards, members: [Upper Strath, Newbridge and the Mains]}
`,
  applies: ({ profile }) =>
    profile !== undefined || withoutProfile('Into which localities the area is divided', 'its localities'),
  *check({ profile, area, localities }, { reference }) {
    const [only, another] = localities
    if (profile === undefined) return
    const place = at(profile, 'localities')
    const told = profile.localities_in_words
    const none = noneIdentified(profile)
    if (only === undefined && none !== undefined) {
      const says = `The partnership file does not say into which localities the area is divided. It says: ${none}.`
      yield { at: at(profile, 'localities_in_words'), says, lacks: 'content', verdict: 'not-shown' }
      return
    }
    if ((only === undefined || another === undefined) && hasDescription(told)) {
      yield {
        at: at(profile, 'localities_in_words'),
        says: `The partnership file tells in words how the area is divided, and whether that is all of it, with nothing in two localities, is for people to judge: ${quote(told)}.`,
        fix: {
          says: 'List each locality by its name, with what it is made of, so that the rest can be looked at too.',
        },
        verdict: 'for-people',
      }
      return
    }
    if (only === undefined || another === undefined) {
      const says = only
        ? `The partnership file lists one locality, ${quote(only.name)}; dividing an area makes two or more.`
        : 'The partnership file does not say into which localities the area is divided.'
      // The Act asks for the division, and not that this file lists all of it.
      yield { at: place, says, lacks: 'content', verdict: 'not-shown' }
      return
    }
    const wards = (area && reference.wards[area.code]) ?? []
    const parts = localities.map((locality) => ({ locality, units: unitsOf(locality, wards) }))
    const notWhole = notHeld(parts, wards)
    const rest = localities.find(({ name, members }) => namesTheRest.test(name) && members.length === 0)
    const isOpen = notWhole?.verdict === 'not-shown' && rest !== undefined
    const faults = [
      ...overlaps(parts, wards),
      ...(isOpen ? [ofTheRest(rest, localities.length)] : notWhole ? [{ at: place, ...notWhole }] : []),
    ]
    if (faults.length > 0) yield* faults
    else yield shows(...localities.flatMap(unitPlaces))
  },
})

/** “Rest of the area”, “The other islands and the rest of Lewis”. */
const namesTheRest =
  /\b(?:rest|remainder|remaining|elsewhere|all other|(?:the )?other (?:areas?|islands|parts|places|wards))\b/i

function ofTheRest({ data, name }: Locality, count: number): Fault {
  return {
    at: at(data, 'name'),
    says: `One of the ${count} localities is called ${quote(name)}. Whether they make up the whole area is for people to judge.`,
    fix: {
      says: 'Say of each locality which wards, data zones or places it is made of. If people looked at it, nothing has to change.',
    },
    verdict: 'for-people',
  }
}

interface Part {
  readonly locality: Locality
  readonly units: Units | undefined
}

function* overlaps(parts: readonly Part[], wards: readonly Ward[]): Iterable<Fault> {
  for (const [index, { locality, units }] of parts.entries()) {
    for (const { locality: earlier, units: others } of parts.slice(0, index)) {
      if (units === undefined || others === undefined) continue
      const names = allUnits(units.of, wards)
      const shared = units.codes.filter((code) => others.codes.includes(code)).map((code) => names.get(code) ?? code)
      if (shared.length === 0) continue
      const what = shared.length === 1 ? `the ${units.of} ${shared[0]}` : `${shared.length} ${units.of}s`
      yield {
        at: at(locality.data, locality.wardCode === undefined ? 'members' : 'ward_code'),
        says: `${quote(locality.name)} and ${quote(earlier.name)} both hold ${what}.`,
        fix: { says: `Keep ${joinAtMost(shared)} in one of the two only, whichever is right.` },
        see: [{ at: at(earlier.data, 'name'), says: `${quote(earlier.name)} stands here.` }],
      }
    }
  }
}

/** Units that no locality holds; a question if the wards of the area, or the units of a locality, are unknown. */
function notHeld(parts: readonly Part[], wards: readonly Ward[]): Omit<Fault, 'at'> | undefined {
  const of = parts[0]?.units?.of
  if (of === undefined || parts.some(({ units }) => units?.of !== of)) {
    const says = `Nothing here shows whether the ${parts.length} localities make up the whole area.`
    // Codes that this tool does not know are parts all the same: nothing is left to write but what the area is made of.
    const areGiven = parts.every(({ locality: { madeOf, members } }) => madeOf !== undefined && members.length > 0)
    if (areGiven)
      return {
        says,
        fix: {
          says: 'What each is made of is given. If this tool is to look at it, give it the wards or data zones of the area as reference data. If people did, nothing has to change.',
        },
        verdict: 'not-shown',
      }
    const fix = {
      says: `Say of each locality which wards or data zones it is made of. Where this tool does not know those of the area, it can be given
             them as reference data.`,
    }
    return { says, fix, verdict: 'not-shown' }
  }
  const all = allUnits(of, wards)
  const held = new Set(parts.flatMap(({ units }) => units?.codes ?? []))
  const missing = [...all].filter(([code]) => !held.has(code)).map(([, name]) => name)
  if (missing.length === 0) return undefined
  const named = `the ${of}${missing.length > 1 ? 's' : ''} ${joinAtMost(missing)}`
  const which = missing.length > 3 ? `${missing.length} of the ${all.size} ${of}s of the area` : named
  return {
    says: `No locality holds ${which}.`,
    fix: { says: `Put ${joinAtMost(missing)} into the locality to which each belongs.` },
    lacks: 'content',
  }
}

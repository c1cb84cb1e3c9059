import { isIslandArea } from '../../checks/partners/profile-known.ts'
import { hasLoipSince } from '../../checks/plans/loip-known.ts'
import { declare } from '../../checks/statements/declare.ts'
import { statementToWrite } from '../../checks/statements/to-write.ts'
import { defineRule, shows } from '../../engine/rule.ts'
import { dutyOf } from '../../law/index.ts'
import { absent } from '../../model/absence.ts'
import { backing } from '../../model/attestation.ts'
import { currentLoip } from '../../model/editions.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { at } from '../../source/position.ts'

// A LOIP published before this day is not judged: the duty did not exist yet.
const { from } = dutyOf('x-islands-have-regard').inForce

export default defineRule({
  id: 'x-islands-have-regard',
  cites: ['x-islands-have-regard'],
  on: 'partnership',
  title: 'In an island area, the LOIP says how island communities were considered',
  why: `Section 7 of the Islands (Scotland) Act 2018 has the listed bodies, the six island councils among them, have regard to island
        communities. The partnership is not listed. Where its council is, the LOIP is a place to show it.`,
  fix: {
    says: `Say in a sentence or two how island communities were considered, and which member body stands behind that. If nobody knows,
           ask the council.`,
    write: 'island_communities: <how island communities were considered>',
  },
  leaves: 'Whether a listed body had regard to island communities is for that body to say.',
  pass: `
kind: partnership
name: Example Isles Partnership
council_area: Orkney Islands
---
kind: loip
title: Our Isles
edition: {published_on: 27 June 2024}
island_communities: Ferry times and the cost of freight were set beside each outcome.
statement:
  claim: Island communities were considered for each outcome.
  evidence: Council minute, 14 March 2024
  locator: item 5
  owner: {name: A. Person, role: Islands officer}
  date: 14 March 2024
`,
  fail: `
kind: partnership
name: Example Isles Partnership
council_area: Orkney Islands
---
kind: loip
#^^^^^^^^^ advice: “Our Isles” does not say how island communities were considered.
title: Our Isles
edition: {published_on: 27 June 2024}
`,
  applies(_partnership, context) {
    const isIslands = isIslandArea(context)
    return isIslands === true ? hasLoipSince(from, context) : isIslands
  },
  *check(partnership, context) {
    const loip = currentLoip(partnership, context.asOf)
    if (loip === undefined) return
    const place = at(loip.data, 'island_communities')
    if (!hasDescription(loip.data.island_communities)) {
      yield { at: place, ...absent(loip, 'does not say how island communities were considered') }
      return
    }
    yield shows(place)
    yield declare({
      at: place,
      backing: backing(undefined, loip.data, partnership.profile),
      context,
      about: 'islands',
      otherwise: {
        ...absent(loip, 'says how islands were considered, and names nobody who stands behind that'),
        fix: { says: 'Say which member body stands behind that, and where it is recorded.', write: statementToWrite },
      },
    })
  },
})

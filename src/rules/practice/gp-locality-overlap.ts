import { unitsOf } from '../../checks/localities/division.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { listOf } from '../../model/ids.ts'

import type { Locality } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { plainWords } from '../../text/nearest.ts'

export default defineRule({
  id: 'gp-locality-overlap',
  cites: ['gp-locality-overlap'],
  on: 'locality',
  title: 'No place is named in two localities',
  why: `Services draw their own areas, and a place of the same name in two of them may be the same place. Where localities are
        made of wards or data zones, section 9(1) decides; for other areas this is worth a note and no more.`,
  fix: 'If the two overlap, add overlaps: to one of them; if each holds a part, say in notes: which.',
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
  *check(locality, context) {
    const { localities } = context.partnership
    for (const earlier of localities.slice(0, localities.indexOf(locality))) {
      const others = new Set(earlier.members.map(plainWords))
      const shared = locality.members.filter((place) => others.has(plainWords(place)))
      if (shared.length === 0 || isReportedOrStated(earlier, locality, context)) continue
      yield {
        at: at(locality.data, 'members'),
        says: `${quote(earlier.name)} and ${quote(locality.name)} both name ${joinAtMost(shared)}.`,
        verdict: 'remark',
        see: [{ at: at(earlier.data, 'members'), says: `${quote(earlier.name)} stands here.` }],
      }
    }
  },
})

/** s9-1-divide-whole-area compares wards and data zones; an overlap stated in `overlaps` needs no finding. */
function isReportedOrStated(one: Locality, other: Locality, { partnership, reference }: Context): boolean {
  const wards = (partnership.area && reference.wards[partnership.area.code]) ?? []
  const units = unitsOf(one, wards)
  return (
    (units !== undefined && units.of === unitsOf(other, wards)?.of) ||
    statesOverlap(one, other) ||
    statesOverlap(other, one)
  )
}

function statesOverlap({ data }: Locality, { id, name }: Locality): boolean {
  return listOf(data.overlaps).some((words) => words === id || words === name)
}

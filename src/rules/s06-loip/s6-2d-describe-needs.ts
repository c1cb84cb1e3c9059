import { needsDescribed, saysAnythingOfNeeds } from '../../checks/plans/needs-shown.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's6-2d-describe-needs',
  cites: ['s6-2d-describe-needs'],
  on: 'loip',
  decidedBy: 'schema',
  title: 'The LOIP describes the needs and circumstances of the people in its area',
  why: `Section 6(2)(d) puts the description into the plan itself. A needs assessment that is kept elsewhere is evidence for it and
        does not take its place. Locality plans have no such duty.`,
  fix: {
    says: 'Say which needs the plan describes, in its own words, or copy the sentences of the plan.',
    write: 'needs: <what the needs are, and of whom>',
  },
  leaves: 'Whether the description is right and full is for people to judge.',
  *check(plan) {
    const described = needsDescribed(plan)
    yield* described
    if (described.length > 0) return
    // What is named and not copied, or says little, is asked about by another rule.
    if (saysAnythingOfNeeds(plan)) yield unknown(`${recordName(plan)} names needs, and does not describe them.`)
    else
      yield {
        at: at(plan.data, 'needs'),
        ...absent(plan, 'does not describe the needs and circumstances of the people in its area'),
      }
  },
  pass: `
kind: loip
title: Our Strathexample
needs: One child in five lives in a low-income family, most of them in Milltown.
`,
  fail: `
kind: loip
#^^^^^^^^^ gap: “Our Strathexample” does not describe the needs and circumstances of the people in its area.
title: Our Strathexample
period: "2024-34"
`,
})

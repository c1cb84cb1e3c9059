import { needsDescribed, needsInDoubt, saysAnythingOfNeeds } from '../../checks/plans/needs-shown.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'

export default defineRule({
  id: 's6-2d-needs-in-the-plan',
  cites: ['s6-2d-describe-needs'],
  on: 'loip',
  title: 'The needs are described in words of their own, and not only by a link, a list of groups or a topic',
  why: `Section 6(2)(d) wants a description, set out in the plan. A link to an assessment and the names of groups say where to look
        and whom it is about; words that name no place, group, figure or event could stand in any plan. Those are for people.`,
  fix: {
    says: 'Copy what the plan says of the needs, or name the place in the plan where it says so.',
    write: `
      needs:
        summary: <what the needs are, and of whom>
    `,
  },
  pass: `
kind: loip
title: Our Strathexample
needs:
  summary: One child in five lives in a low-income family.
  evidence: [Strathexample Area Profile 2024]
`,
  fail: `
kind: loip
title: Our Strathexample
needs:
#^^^^ question: “Our Strathexample” names evidence of needs, and does not itself describe the needs.
  evidence: [Strathexample Area Profile 2024]
`,
  applies: (plan) => saysAnythingOfNeeds(plan) || unknown(`${recordName(plan)} says nothing of needs.`),
  *check(plan) {
    const described = needsDescribed(plan)
    if (described.length > 0) yield* described
    else yield needsInDoubt(plan)
  },
})

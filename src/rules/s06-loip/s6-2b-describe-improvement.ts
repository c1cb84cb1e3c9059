import { improvementsDescribed } from '../../checks/plans/improvement.ts'
import { hasCurrentOutcomes } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's6-2b-describe-improvement',
  cites: ['s6-2b-describe-improvement'],
  on: 'loip',
  decidedBy: 'schema',
  forEachOutcome: true,
  title: 'The LOIP describes the improvement proposed in each outcome',
  why: `Section 6(2)(b) asks what will be better. A sentence does, and so does a measure with a target; no figure is needed. A
        title that only names a topic leaves nothing that a later report could hold itself against.`,
  fix: {
    says: 'Say what will be better, for whom and by how much, in the words of the plan. If the plan does not say it, that is the gap.',
    write: 'improvement: <what will be better, and for whom>',
  },
  leaves: 'Whether the improvement is worth having, and within reach, is for people to judge.',
  // A plan without outcomes is reported under section 6(2)(a).
  applies: hasCurrentOutcomes,
  check: improvementsDescribed,
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Fewer children grow up in poverty
    improvement: From one child in five to one in ten by 2034.
  - title: Good work with fair pay
    target: at least 90% on the real Living Wage by 2034
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - title: Housing
#   ^^^^^^^^^^^^^^ gap: “Our Strathexample” does not say what will be better in “Housing”.
    lead: council
`,
})

import { improvementsDescribed } from '../../checks/plans/improvement.ts'
import { allOf, hasCurrentOutcomes, isUnderSection10 } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's10-3b-describe-improvement',
  cites: ['s10-3b-describe-improvement'],
  on: 'locality-plan',
  decidedBy: 'schema',
  forEachOutcome: true,
  title: 'The locality plan describes the improvement proposed in each outcome',
  why: `Section 10(3)(b) asks what will be better in that locality. The words of the LOIP are about the whole area, so they do not
        answer it. A sentence does, and so does a measure with a target.`,
  fix: {
    says: 'Say what will be better, for whom and by how much, in the words of the plan. If the plan does not say it, that is the gap.',
    write: 'improvement: <what will be better, and for whom>',
  },
  leaves: 'Whether the improvement is worth having, and is the locality’s own, is for people to judge.',
  // A plan without outcomes is reported under section 10(3)(a).
  applies: (plan, context) => allOf(isUnderSection10(plan, context), hasCurrentOutcomes(plan)),
  check: improvementsDescribed,
  pass: `
kind: locality-plan
title: Milltown Together
outcomes:
  - title: Families in Milltown have enough to live on
    improvement: Every family that could claim a benefit gets help to claim it.
`,
  fail: `
kind: locality-plan
title: Milltown Together
outcomes:
  - title: Transport
#   ^^^^^^^^^^^^^^^^ gap: “Milltown Together” does not say what will be better in “Transport”.
    lead: council
`,
})

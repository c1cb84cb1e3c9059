import { defineRule, unknown } from '../../engine/rule.ts'
import { isLocalityPlan } from '../../model/locality-plans.ts'
import { titleIn } from '../../model/outcomes.ts'

export default defineRule({
  id: 's10-3b-describe-improvement',
  cites: ['s10-3b-describe-improvement'],
  on: 'locality-plan',
  decidedBy: 'schema',
  title: 'The locality plan describes the improvement proposed in each outcome',
  why: `Section 10(3)(b) asks what will be better in that locality. The words of the LOIP are about the whole area, so they do not
        answer it. A sentence does, and so does a measure with a target.`,
  fix: 'Add improvement: to the outcome, such as improvement: Every family that could claim a benefit gets help to claim it.',
  leaves: 'Whether the improvement is worth having, and is the locality’s own, is for people to judge.',
  // A plan without outcomes is reported under section 10(3)(a).
  applies: (plan, { partnership }) =>
    (isLocalityPlan(plan, partnership) && plan.outcomes.length > 0) || unknown('TODO'),
  shownBy: () => [],
  says: (place) => `Nothing says what will be better in ${titleIn(place)}.`,
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
#   ^^^^^^^^^^^^^^^^ gap: Nothing says what will be better in “Transport”.
    lead: council
`,
})

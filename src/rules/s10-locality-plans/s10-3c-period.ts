import { defineRule, unknown } from '../../engine/rule.ts'
import { isLocalityPlan } from '../../model/locality-plans.ts'
import { titleIn } from '../../model/outcomes.ts'

export default defineRule({
  id: 's10-3c-period',
  cites: ['s10-3c-period'],
  on: 'locality-plan',
  decidedBy: 'schema',
  title: 'The locality plan says by when each improvement is to be achieved',
  why: `Section 10(3)(c) asks for the period within which the improvement is to be achieved. A locality plan states its own: the
        period of the LOIP does not carry over. One period for the whole plan is enough.`,
  fix: 'Add period: to the locality plan, such as period: "2024-29", or to each outcome.',
  applies: (plan, { partnership }) => isLocalityPlan(plan, partnership) || unknown('TODO'),
  shownBy: () => [],
  says: (place) =>
    'outcomes' in place || 'kind' in place
      ? 'The locality plan does not say by when the improvements are to be achieved.'
      : `The outcome ${titleIn(place)} does not say by when the improvement is to be achieved.`,
  pass: `
kind: locality-plan
title: Milltown Together
period: {from: June 2024, to: March 2030}
outcomes:
  - title: Safe streets
`,
  fail: `
kind: locality-plan
title: Milltown Together
period: long term
#       ^^^^^^^^^ gap: The locality plan does not say by when the improvements are to be achieved.
outcomes:
  - title: Safe streets
`,
})

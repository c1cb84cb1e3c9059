import { periodsGiven } from '../../checks/plans/period-end.ts'
import { isUnderSection10 } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's10-3c-period',
  cites: ['s10-3c-period'],
  on: 'locality-plan',
  decidedBy: 'schema',
  title: 'The locality plan says by when each improvement is to be achieved',
  why: `Section 10(3)(c) asks for the period within which the improvement is to be achieved. The locality plan
        is to state it: a period that only the LOIP states is not in the plan. One period for the whole plan is enough.`,
  fix: {
    says: 'Write the years in which the improvements are to be achieved, once for the whole plan or for each outcome.',
    write: 'period: <first year>-<last year>',
  },
  applies: isUnderSection10,
  check: periodsGiven,
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
#       ^^^^^^^^^ gap: “Milltown Together” does not say by when the improvements are to be achieved.
outcomes:
  - title: Safe streets
`,
})

import { givesPeriod, periodsWithoutEnd } from '../../checks/plans/period-end.ts'
import { allOf, isUnderSection10 } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's10-3c-names-an-end',
  cites: ['s10-3c-period'],
  on: 'locality-plan',
  title: 'Each period in the locality plan has an end that can be read',
  why: `Section 10(3)(c) asks for the period within which the improvement is to be achieved. “From 2024” and “each year” hold a date
        or a word for time, and still do not say by when.`,
  fix: {
    says: 'Write the year in which the time ends, for the plan or for the outcome.',
    write: 'period: <first year>-<last year>',
  },
  pass: `
kind: locality-plan
title: Milltown Together
period: by March 2030
outcomes:
  - title: Safe streets
`,
  fail: `
kind: locality-plan
title: Milltown Together
outcomes:
  - title: Safe streets
    period: from 2024
#           ^^^^^^^^^ gap: “from 2024” names no end for “Safe streets”.
`,
  applies: (plan, context) => allOf(isUnderSection10(plan, context), givesPeriod(plan)),
  check: periodsWithoutEnd,
})

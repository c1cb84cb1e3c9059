import { periodsGiven } from '../../checks/plans/period-end.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's6-2c-period',
  cites: ['s6-2c-period'],
  on: 'loip',
  decidedBy: 'schema',
  title: 'The LOIP says by when each improvement is to be achieved',
  why: `Section 6(2)(c) asks for the period within which the improvement is to be achieved. One period for the whole plan
        is enough, and an outcome may have its own. “Ongoing” names no end, so nobody can say later whether it was reached.`,
  fix: {
    says: 'Write the years in which the improvements are to be achieved, once for the whole plan or for each outcome.',
    write: 'period: <first year>-<last year>',
  },
  check: periodsGiven,
  pass: `
kind: loip
title: Our Strathexample
period: "2024-34"
outcomes:
  - title: Fewer children grow up in poverty
`,
  fail: `
kind: loip
title: Our Strathexample
period: ongoing
#       ^^^^^^^ gap: “Our Strathexample” does not say by when the improvements are to be achieved.
outcomes:
  - title: Fewer children grow up in poverty
`,
})

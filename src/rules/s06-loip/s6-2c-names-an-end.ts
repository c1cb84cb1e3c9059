import { givesPeriod, periodsWithoutEnd } from '../../checks/plans/period-end.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's6-2c-names-an-end',
  cites: ['s6-2c-period'],
  on: 'loip',
  title: 'Each period in the LOIP has an end that can be read',
  why: `Section 6(2)(c) asks for the period within which the improvement is to be achieved. “2024 onwards” and “year on year” hold a
        date or a word for time, and still do not say by when.`,
  fix: {
    says: 'Write the year in which the time ends, for the plan or for the outcome.',
    write: 'period: <first year>-<last year>',
  },
  pass: `
kind: loip
title: Our Strathexample
period: "2024-34"
outcomes:
  - title: Fewer children grow up in poverty
    period: year on year
`,
  fail: `
kind: loip
title: Our Strathexample
period: 2024 onwards
#       ^^^^^^^^^^^^ gap: “2024 onwards” names no end, so nothing says by when things will be better.
outcomes:
  - title: Fewer children grow up in poverty
`,
  applies: givesPeriod,
  check: periodsWithoutEnd,
})

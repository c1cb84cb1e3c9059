import { isUnderSection10 } from '../../checks/plans/settled.ts'
import { reportsOwed } from '../../checks/reports/reports-owed.ts'
import { reportToWrite } from '../../checks/reports/to-write.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Plan } from '../../model/partnership.ts'

export default defineRule({
  id: 's12-1-annual-report-per-plan',
  cites: ['s12-1-annual-report-per-plan'],
  on: 'locality-plan',
  ofListed: true,
  title: 'There is a published progress report on the locality plan for each reporting year since it appeared',
  why: `Section 12(1) asks for a report on every locality plan that was published, for each reporting year, and plans that are made by
        choice are no exception. A plan that was replaced is asked for the years in which it was published. That a revised plan needs reports too is this tool's reading, if the only sensible one. One document may report on several plans. As with the LOIP, the Act sets no date, so a report is counted as
        missing once the following year has ended too; that time is the tool's own.`,
  fix: {
    says: `Add the report to these files if it was published, with its year, the day, where it can be read, and what it says of each outcome. If
           a report that is here already is on this plan too, name the plan in it. If there is none for a year, publish one.`,
    write: reportToWrite('locality plan'),
  },
  leaves:
    'Whether section 12(1) reaches the year in which the plan first appeared is for people to judge: the Act leaves it open, so that year was left out.',
  pass: `
kind: locality-plan
id: milltown-plan
title: Milltown Together
edition: {published_on: 28 March 2025}
---
kind: progress-report
covers: milltown-plan
reporting_year: 2025-26
published_on: 22 September 2026
---
kind: progress-report
covers: milltown-plan
reporting_year: 2024-25
published_on: 25 September 2025
`,
  fail: `
kind: locality-plan
id: milltown-plan
title: Milltown Together
#      ^^^^^^^^^^^^^^^^^ gap: No progress report on “Milltown Together” for 2023-24 and 2024-25 is in these files.
edition: {published_on: 1 April 2023}
---
kind: progress-report
covers: milltown-plan
reporting_year: 2025-26
published_on: 22 September 2026
`,
  check(plan, context) {
    const { partnership, asOf } = context
    const isUnder = (other: Plan) => isUnderSection10(other, context)
    return reportsOwed({ plan, partnership, asOf, what: 'progress report', isUnder })
  },
})

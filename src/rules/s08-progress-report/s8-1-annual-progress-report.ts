import { reportsOwed } from '../../checks/reports/reports-owed.ts'
import { reportToWrite } from '../../checks/reports/to-write.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's8-1-annual-progress-report',
  cites: ['s8-1-annual-progress-report'],
  on: 'loip',
  ofListed: true,
  title: 'There is a published LOIP progress report for each reporting year since the plan appeared',
  why: `Section 8(1) asks for one report for each reporting year, and sets no date for it. It does not say that a report waits for a
        published LOIP: that is this tool's reading, because there is nothing to report on before. Once the following year has ended as well,
        this tool counts the report as missing; that time is the tool's own.`,
  fix: {
    says: `Add the report to these files if it was published, with its year, the day, where it can be read, and what it says of each outcome. If
           there is none for a year, publish one.`,
    write: reportToWrite('LOIP'),
  },
  leaves:
    'Whether section 8(1) reaches the year in which the plan first appeared is for people to judge: the Act leaves it open, so that year was left out.',
  pass: `
kind: loip
title: Our Strathexample
edition: {published_on: 28 March 2025, url: "https://strathexample.example/plan"}
---
kind: progress-report
reporting_year: 2024-25
published_on: 25 September 2025
---
kind: progress-report
reporting_year: 2025-26
published_on: 22 September 2026
`,
  fail: `
kind: loip
title: Our Strathexample
#      ^^^^^^^^^^^^^^^^^ gap: No LOIP progress report for 2023-24 and 2024-25 is in these files.
#      ^^^^^^^^^^^^^^^^^ note: The LOIP progress report for 2025-26 is not here yet; the Act sets no day, and this tool waits until 31 March 2027.
edition: {published_on: 1 April 2023, url: "https://strathexample.example/plan"}
`,
  check: (plan, { partnership, asOf }) =>
    reportsOwed({ plan, partnership, asOf, what: 'LOIP progress report', isUnder: () => true }),
})

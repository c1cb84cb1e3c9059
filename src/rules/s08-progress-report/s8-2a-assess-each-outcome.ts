import { assessments } from '../../checks/reports/assessed.ts'
import { assessmentFix } from '../../checks/reports/to-write.ts'
import { ofYearUnderTheAct } from '../../checks/reports/under-the-act.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's8-2a-assess-each-outcome',
  cites: ['s8-2a-assess-each-outcome'],
  on: 'loip-report',
  title: 'The LOIP progress report assesses each outcome that was in force in its year',
  why: `Section 8(2)(a) asks of each outcome whether there was any improvement during the year. “Worse”, “too early” and “no data”
        are answers. How actions are getting on is none: all of them can be on track while the outcome stands still.`,
  fix: assessmentFix,
  leaves: 'Whether each judgement is right is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
edition: {published_on: 28 March 2024}
outcomes: [{id: "1", title: Fewer children grow up in poverty}, {id: "2", title: Good work with fair pay}]
---
kind: progress-report
reporting_year: 2024-25
assessments:
  - {outcome: "1", judgement: too early, because: The plan was a few months old.}
  - {outcome: "2", judgement: improved, because: "82% of employees earn the real Living Wage."}
`,
  fail: `
kind: loip
title: Our Strathexample
edition: {published_on: 28 March 2024}
outcomes: [{id: "1", title: Fewer children grow up in poverty}, {id: "2", title: Good work with fair pay}]
---
kind: progress-report
reporting_year: 2024-25
assessments:
#^^^^^^^^^^ gap: “Progress report 2024-25” does not assess outcome 2 “Good work with fair pay” of the LOIP.
  - {outcome: "1", judgement: too early, because: The plan was a few months old.}
`,
  applies: (report) => ofYearUnderTheAct(report),
  check: (report, { partnership: { loips } }) => assessments(report, { editions: loips, all: loips, name: 'the LOIP' }),
})

import { inForceWithOutcomes } from '../../checks/plans/in-force.ts'
import { progressReviewed } from '../../checks/reviews/progress-reviews.ts'
import { reviewToWrite } from '../../checks/reviews/to-write.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's7-1-keep-progress-under-review',
  cites: ['s7-1-keep-progress-under-review'],
  on: 'loip',
  ofListed: true,
  forEachOutcome: true,
  title: 'Progress on each outcome of the LOIP was reviewed within a year, or assessed in the latest report',
  why: `Section 7(1) has the partnership keep under review whether progress is being made on each outcome. It says
        neither how nor how often. The twelve months here are a choice of this tool, and so is counting the latest published
        progress report for two years from the end of its year. An assessment there is for people to judge: that progress was
        reviewed is declared only where somebody writes it in a statement.`,
  fix: {
    says: 'Say when progress was last looked at, and who stands behind that. A minute of the board is evidence enough.',
    write: reviewToWrite('progress'),
  },
  leaves: 'Whether progress is really kept under review, and often enough, is for people to judge.',
  pass: `
kind: loip
id: loip-2024
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes: [{id: "1", title: Fewer children grow up in poverty}]
---
kind: review
of: progress
plan: loip-2024
date: 18 June 2026
statement:
  claim: The board reviewed progress on every outcome.
  evidence: Board minute, 18 June 2026
  locator: item 4
  owner: Strathexample Partnership Board
  date: 18 June 2026
`,
  fail: `
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes: [{id: "1", title: Fewer children grow up in poverty}]
#^^^^^^^ question: Nothing here shows that progress on “Our Strathexample” has been looked at since 22 November 2025.
`,
  applies: inForceWithOutcomes,
  check: progressReviewed,
})

import { isRevised, reviewedBeforeRevision } from '../../checks/reviews/revised.ts'
import { reviewThatLedToIt } from '../../checks/reviews/to-write.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's7-2b-may-revise',
  cites: ['s7-2b-may-revise'],
  on: 'loip',
  ofListed: true,
  title: 'A LOIP that took the place of an earlier edition followed a review of it',
  why: `Section 7(2)(b) lets the partnership revise the plan after reviewing it. Nothing has to be revised. Where a plan took the place of
        another, readers will look for the review that led to it. Any successor counts as a revision here.`,
  fix: {
    says: 'Say which review led to the new edition, and who stands behind that. If none did, nothing has to be written.',
    write: reviewThatLedToIt,
  },
  leaves: 'Whether the new edition is a revision or another plan altogether is for people to judge.',
  pass: `
kind: loip
id: loip-2019
title: Our Strathexample 2019
edition: {published_on: 3 May 2019}
---
kind: loip
id: loip-2024
title: Our Strathexample
edition: {published_on: 27 June 2024, replaces: loip-2019}
---
kind: review
of: plan
plan: loip-2019
date: 18 October 2023
decision: revise
statement:
  claim: The board reviewed the plan and decided to revise it.
  evidence: Board minute, 18 October 2023
  locator: item 4
  owner: Strathexample Partnership Board
  date: 18 October 2023
`,
  fail: `
kind: loip
id: loip-2019
title: Our Strathexample 2019
edition: {published_on: 3 May 2019}
---
kind: loip
id: loip-2024
title: Our Strathexample
edition: {published_on: 27 June 2024, replaces: loip-2019}
#                       ^^^^^^^^^^^^ question: “Our Strathexample” replaced “Our Strathexample 2019”, and no review that led to it is in these files.
`,
  applies: isRevised,
  check: reviewedBeforeRevision,
})

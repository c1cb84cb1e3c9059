import { isRevised, reviewedBeforeRevision } from '../../checks/reviews/revised.ts'
import { reviewThatLedToIt } from '../../checks/reviews/to-write.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's11-2b-may-revise',
  cites: ['s11-2b-may-revise'],
  on: 'locality-plan',
  ofListed: true,
  title: 'A locality plan that took the place of an earlier edition followed a review of it',
  why: `Section 11(2)(b) lets the partnership revise a locality plan after reviewing it. Nothing has to be revised. Where a plan took the place of
        another, readers will look for the review that led to it. Any successor counts as a revision here.`,
  fix: {
    says: 'Say which review led to the new edition, and who stands behind that. If none did, nothing has to be written.',
    write: reviewThatLedToIt,
  },
  leaves: 'Whether the new edition is a revision or another plan altogether is for people to judge.',
  pass: `
kind: locality-plan
id: milltown-2019
title: Milltown Together 2019
edition: {published_on: 3 May 2019}
---
kind: locality-plan
id: milltown-2024
title: Milltown Together
edition: {published_on: 27 June 2024, replaces: milltown-2019}
---
kind: review
of: plan
plan: milltown-2019
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
kind: locality-plan
id: milltown-2019
title: Milltown Together 2019
edition: {published_on: 3 May 2019}
---
kind: locality-plan
id: milltown-2024
title: Milltown Together
edition: {published_on: 27 June 2024, replaces: milltown-2019}
#                       ^^^^^^^^^^^^ question: “Milltown Together” replaced “Milltown Together 2019”, and no review that led to it is in these files.
`,
  applies: isRevised,
  check: reviewedBeforeRevision,
})

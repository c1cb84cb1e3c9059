import { inForce } from '../../checks/plans/in-force.ts'
import { planReviewed } from '../../checks/reviews/reviews.ts'
import { reviewToWrite } from '../../checks/reviews/to-write.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's11-2a-review-plan',
  cites: ['s11-2a-review-plan'],
  on: 'locality-plan',
  ofListed: true,
  title: 'A locality plan was reviewed since it was published, or says when it will be',
  why: `Section 11(2)(a) has the partnership review each locality plan from time to time. The Act fixes no interval, and none is asked for here: a review
        since the plan was published, or a day in the future for the next one, is enough.`,
  fix: {
    says: 'Say when the plan was last reviewed, and who stands behind that. If it was not, say in the plan when it will be, and who decided that.',
    write: reviewToWrite('plan'),
  },
  leaves: 'Whether it is reviewed often enough is for people to judge.',
  pass: `
kind: locality-plan
id: milltown-plan
title: Milltown Together
edition: {published_on: 27 June 2024}
---
kind: review
of: plan
plan: milltown-plan
date: 18 June 2026
decision: no change
statement:
  claim: The board reviewed the plan and left it as it is.
  evidence: Board minute, 18 June 2026
  locator: item 4
  owner: Strathexample Partnership Board
  date: 18 June 2026
`,
  fail: `
kind: locality-plan
id: milltown-plan
title: Milltown Together
edition: {published_on: 27 June 2024}
---
kind: review
of: plan
plan: milltown-plan
date: 18 June 2026
#     ^^^^^^^^^^^^ question: The review of 18 June 2026 is recorded, and nobody is named who stands behind it.
minute: Board, 18 June 2026, item 4
`,
  applies: inForce,
  check: planReviewed,
})

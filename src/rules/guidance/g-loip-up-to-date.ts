import { settled } from '../../checks/plans/settled.ts'
import { keptUpToDate, nextReviewToWrite } from '../../checks/reviews/up-to-date.ts'
import { defineRule, type NotCalledFor, notCalledFor } from '../../engine/rule.ts'
import type { AsOf } from '../../model/context.ts'
import { currentLoip } from '../../model/editions.ts'
import type { Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'

export default defineRule({
  id: 'g-loip-up-to-date',
  cites: ['g-loip-up-to-date'],
  on: 'loip',
  title: 'The LOIP has been reviewed, or says when it will be',
  why: `The draft of the guidance expected a LOIP to stay up to date and suited to local needs. It fixes no interval, and none is
        asked for here: a review, or a day for the next one that has not passed, is enough.`,
  fix: {
    says: 'If the plan was reviewed, add the file of the review. If not, say when the next review is due.',
    write: nextReviewToWrite,
  },
  leaves: 'Whether the plan still suits the needs of the area is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
review: {cycle: every three years, next_due: June 2027}
`,
  fail: `
kind: loip
title: Our Strathexample
review: {cycle: every two years, next_due: June 2026}
#                                          ^^^^^^^^^ advice: The next review of “Our Strathexample” was due by June 2026, and none since is in these files.
---
kind: review
of: plan
date: 12 June 2024
decision: no change
`,
  applies: isTheLoip,
  check: keptUpToDate,
})

function isTheLoip(plan: Plan, { partnership, asOf }: AsOf): true | NotCalledFor {
  const current = currentLoip(partnership, asOf)
  if (current === undefined || plan === current) return settled(plan)
  return notCalledFor(`${quote(current.title)} is the LOIP that stands, and not ${quote(plan.title)}.`)
}

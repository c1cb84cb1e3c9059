import { allOf, isUnderSection10, settled } from '../../checks/plans/settled.ts'
import { keptUpToDate, nextReviewToWrite } from '../../checks/reviews/up-to-date.ts'
import { defineRule, type NotCalledFor, notCalledFor } from '../../engine/rule.ts'
import type { AsOf } from '../../model/context.ts'
import { currentEdition, editionsOf } from '../../model/editions.ts'
import type { Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'

export default defineRule({
  id: 'g-locality-up-to-date',
  cites: ['g-locality-up-to-date'],
  on: 'locality-plan',
  title: 'A locality plan has been reviewed, or says when it will be',
  why: `The draft of the guidance expected locality plans, like the LOIP, to stay up to date and suited to local needs. It fixes no
        interval, and none is asked for here: a review, or a day for the next one that has not passed, is enough.`,
  fix: {
    says: 'If the plan was reviewed, add the file of the review. If not, say when the next review is due.',
    write: nextReviewToWrite,
  },
  leaves: 'Whether the plan still suits the needs of the locality is for people to judge.',
  pass: `
kind: locality-plan
id: milltown-plan
title: Milltown Together
review: {cycle: every three years, next_due: June 2027}
`,
  fail: `
kind: locality-plan
id: milltown-plan
title: Milltown Together
review: {cycle: every two years, next_due: June 2026}
#                                          ^^^^^^^^^ advice: The next review of “Milltown Together” was due by June 2026, and none since is in these files.
---
kind: review
of: plan
plan: milltown-plan
date: 12 June 2024
decision: no change
`,
  applies: (plan, context) => allOf(isUnderSection10(plan, context), settled(plan), stands(plan, context)),
  check: keptUpToDate,
})

/** An edition that another has followed is not kept up to date any more. */
function stands(plan: Plan, { partnership, asOf }: AsOf): true | NotCalledFor {
  const current = currentEdition(editionsOf(plan, partnership.localityPlans), asOf)
  if (current === undefined || plan === current) return true
  return notCalledFor(`${quote(current.title)} is the plan that stands, and not ${quote(plan.title)}.`)
}

import { revisionsDecided } from '../../checks/reviews/revisions.ts'
import { declare } from '../../checks/statements/declare.ts'
import { defineRule, unknown, type Yielded } from '../../engine/rule.ts'
import { backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { describeDate } from '../../readings/date.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-locality-revise-with-community',
  cites: ['g-locality-revise-with-community'],
  on: 'partnership',
  title: 'A decision to revise a locality plan says what community bodies thought of it',
  why: `The draft of the guidance expected a locality plan to be revised where the partnership and community bodies think that right.
        A decision that records only one side of it leaves the other out.`,
  fix: 'Add community_bodies_view: to the review, with which bodies were asked and what they said.',
  leaves: 'Whether the bodies that were asked are those of the locality is for people to judge.',
  pass: `
kind: locality-plan
id: milltown-plan
title: Milltown Together
---
kind: review
of: plan
plan: milltown-plan
date: 18 June 2026
decision: revise
community_bodies_view: Milltown Community Council asked that the plan take up flooding.
`,
  fail: `
kind: locality-plan
id: milltown-plan
title: Milltown Together
---
kind: review
of: plan
plan: milltown-plan
date: 18 June 2026
decision: revise
#         ^^^^^^ advice: The review of 18 June 2026 revises “Milltown Together”, and does not say what community bodies think.
`,
  applies: (_partnership, context) => decided(context).length > 0 || unknown('TODO'),
  *check(_partnership, context): Iterable<Yielded> {
    for (const { review, editions } of decided(context)) {
      const { data, date } = review
      const stated = backing(data)
      const otherwise = { says: 'The statement behind this review cannot be used.' }
      if (!hasContent(data.community_bodies_view)) {
        const when = date === undefined ? 'The review' : `The review of ${describeDate(date)}`
        yield {
          at: at(data, data.community_bodies_view === undefined ? 'decision' : 'community_bodies_view'),
          says: `${when} revises ${quote(editions.at(-1)?.title ?? '')}, and does not say what community bodies think.`,
          lacks: 'content',
        }
      } else if (stated !== undefined) {
        yield declare({ at: at(data, 'community_bodies_view'), backing: stated, context, otherwise })
      }
    }
  },
})

/** One entry for each review, however many plans it revises. */
function decided({ partnership, asOf }: Context) {
  return revisionsDecided(partnership, 'locality-plan', asOf).filter(
    ({ review }, index, all) =>
      review.data.record !== 'partial' && all.findIndex((other) => other.review === review) === index,
  )
}

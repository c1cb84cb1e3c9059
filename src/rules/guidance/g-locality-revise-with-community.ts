import { revisionsDecided } from '../../checks/reviews/revisions.ts'
import { declare } from '../../checks/statements/declare.ts'
import { shownInWords } from '../../checks/statements/in-words.ts'
import { defineRule, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { describeDate } from '../../readings/date.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'

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
  applies: (_partnership, context) => decided(context).length > 0 || noneDecided(context),
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
          ...(data.record === 'partial' ? { inPartial: true } : {}),
        }
        continue
      }
      const place = at(data, 'community_bodies_view')
      yield* shownInWords([{ at: place, words: data.community_bodies_view }], () => 'What community bodies think')
      if (stated !== undefined) yield declare({ at: place, backing: stated, context, otherwise })
    }
  },
})

/** One entry for each review, however many plans it revises. */
function decided({ partnership, asOf }: Context) {
  return revisionsDecided(partnership, 'locality-plan', asOf).filter(
    ({ review }, index, all) => all.findIndex((other) => other.review === review) === index,
  )
}

/** Of reviews that may have revised a locality plan, what is not known; else that there is no such review. */
function noneDecided({ partnership, asOf }: Context): Unknown {
  const revising = partnership.reviews.filter(({ of, decision }) => of !== 'partnership' && decision === 'revise')
  const isLocalityPlan = (id: string) => partnership.localityPlans.some((plan) => plan.id === id)
  const loipIds = ['loip', ...partnership.loips.map(({ id }) => id.toLowerCase())]
  const undated = revising.find(({ date, plans }) => date === undefined && plans.some(isLocalityPlan))
  if (undated !== undefined)
    return unknown(
      `A review revises ${quote(undated.plans.find(isLocalityPlan) ?? '')}, and gives no day that can be read. Add date: to it.`,
    )
  const stray = revising
    .flatMap(({ plans }) => plans)
    .find((id) => !isLocalityPlan(id) && !loipIds.includes(id.toLowerCase()))
  if (stray !== undefined)
    return unknown(`A review revises ${quote(stray)}, which is the id of no plan in these files. Set plan: right.`)
  return unknown(
    `No review in these files decides by ${dayInWords(asOf)} to revise a locality plan. If one did, add it with decision: revise.`,
  )
}

import { revisionsDecided } from '../../checks/reviews/revisions.ts'
import { declare } from '../../checks/statements/declare.ts'
import { shownInWords } from '../../checks/statements/in-words.ts'
import { defineRule, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import { backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { isPartialRecord } from '../../model/record.ts'
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
  *check(_partnership, context): Iterable<Yielded> {
    const reviews = decided(context)
    for (const revision of reviews) yield* ofRevision(revision, context)
    const open = [...undecided(context), ...ofNoPlan(context)]
    yield* open
    if (reviews.length + open.length === 0)
      yield unknown(
        `No review in these files decides by ${dayInWords(context.asOf)} to revise a locality plan. If one did, add it with decision: revise.`,
      )
  },
})

type Revision = ReturnType<typeof revisionsDecided>[number]

/** One entry for each review, however many plans it revises. */
function decided({ partnership, asOf }: Context): Revision[] {
  return revisionsDecided(partnership, 'locality-plan', asOf).filter(
    ({ review }, index, all) => all.findIndex((other) => other.review === review) === index,
  )
}

function* ofRevision({ review, editions }: Revision, context: Context): Iterable<Yielded> {
  const { data, date } = review
  const { community_bodies_view: view } = data
  if (!hasContent(view)) {
    const isPartial = isPartialRecord(data, context.partnership.profile)
    const when = date === undefined ? 'The review' : `The review of ${describeDate(date)}`
    const whose = isPartial ? 'its record does not say' : 'does not say'
    yield {
      at: at(data, view === undefined ? 'decision' : 'community_bodies_view'),
      says: `${when} revises ${quote(editions.at(-1)?.title ?? '')}, and ${whose} what community bodies think.`,
      lacks: 'content',
      ...(isPartial ? { inPartial: true } : {}),
    }
    return
  }
  const place = at(data, 'community_bodies_view')
  yield* shownInWords([{ at: place, words: view }], () => 'What community bodies think')
  const stated = backing(data)
  const otherwise = { says: 'The statement behind this review cannot be used.' }
  if (stated !== undefined) yield declare({ at: place, backing: stated, context, otherwise })
}

/** A decision without a day may be one that is still to come, and a review without a decision may have been one to revise. */
function undecided({ partnership }: Context): Unknown[] {
  const titles = new Map(partnership.localityPlans.map(({ id, title }) => [id, title]))
  return partnership.reviews.flatMap(({ of, plans, decision, date, data }) => {
    const lacking =
      decision === 'revise' && date === undefined
        ? 'gives no day that can be read. Add date: to it.'
        : decision === undefined && !hasContent(data.community_bodies_view)
          ? 'gives no decision. Add decision: revise, or decision: no change.'
          : undefined
    const [title] = plans.flatMap((id) => titles.get(id) ?? [])
    if (of === 'partnership' || lacking === undefined || title === undefined) return []
    return [unknown(`Whether ${quote(title)} was revised cannot be told: a review of it ${lacking}`)]
  })
}

/** Whether a review is of a locality plan cannot be told where its id is that of no plan. */
function ofNoPlan({ partnership }: Context): Unknown[] {
  const { loips, localityPlans, reviews } = partnership
  const ids = ['loip', ...[...loips, ...localityPlans].map(({ id }) => id.toLowerCase())]
  const revising = reviews.filter(({ of, decision }) => of !== 'partnership' && decision === 'revise')
  const stray = revising.flatMap(({ plans }) => plans.filter((id) => !ids.includes(id.toLowerCase())))
  return stray.map((id) =>
    unknown(
      `A review revises ${quote(id)}, which is the id of no plan in these files. Add that plan, or set plan: right.`,
    ),
  )
}

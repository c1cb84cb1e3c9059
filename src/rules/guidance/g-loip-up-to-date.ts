import { done, planReviewsOf } from '../../checks/reviews/reviews.ts'
import { declare } from '../../checks/statements/declare.ts'
import { defineRule, type Fault, unknown, type Yielded } from '../../engine/rule.ts'
import { backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { currentLoip } from '../../model/editions.ts'
import { dateOf } from '../../model/field.ts'
import { isWholeAndSettled } from '../../model/outcomes.ts'
import type { Plan, Review } from '../../model/partnership.ts'
import { isEditionInForce } from '../../model/publication.ts'
import { describeDate } from '../../readings/date.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-up-to-date',
  cites: ['g-loip-up-to-date'],
  on: 'loip',
  title: 'The LOIP has been reviewed, or says when it will be',
  why: `The draft of the guidance expected a LOIP to stay up to date and suited to local needs. It fixes no interval, and none is
        asked for here: a review, or a day for the next one that has not passed, is enough.`,
  fix: 'Add review: to the LOIP with next_due:, or add a file with kind: review, of: plan and its date.',
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
  applies: (plan, { partnership, asOf }) => {
    const current = currentLoip(partnership, asOf)
    return (isWholeAndSettled(plan) && (current === undefined || plan === current)) || unknown('TODO')
  },
  *check(plan, context): Iterable<Yielded> {
    const reviews = reviewsOf(plan, context)
    const { review } = plan.data
    const told = isAskedElsewhere(plan, context) ? { reportedSeparately: true as const } : {}
    const due = dateOf(review?.next_due)
    if (due !== undefined && due.last < context.asOf) {
      if (reviews.some(({ date }) => date !== undefined && date.last >= due.first)) yield* declared(reviews, context)
      else yield { ...overdue(plan, describeDate(due)), ...told }
    } else if (reviews.length > 0) yield* declared(reviews, context)
    else if (!hasContent(review?.next_due) && !hasContent(review?.cycle)) {
      yield {
        at: at(plan.data, review === undefined ? 'title' : 'review'),
        says: `Nothing shows that ${quote(plan.title)} was reviewed, or when it will be.`,
        lacks: 'document',
        ...told,
      }
    }
  },
})

/** Reviews of the plan up to `asOf`. A review without a date gets the benefit of the doubt. */
function reviewsOf(plan: Plan, { partnership, asOf }: Context): Review[] {
  return planReviewsOf(plan, partnership).filter(({ date }) => date === undefined || date.first <= asOf)
}

/** Section 7(2)(a) already asks about a plan without a known review since its publication. */
function isAskedElsewhere(plan: Plan, context: Context): boolean {
  const since = done(planReviewsOf(plan, context.partnership), context).filter(
    ({ date }) => date.last >= (plan.publishedOn?.first ?? ''),
  )
  return isEditionInForce(plan, context) && since.length === 0
}

function overdue({ data, title }: Plan, due: string): Fault {
  return {
    at: data.review ? at(data.review, 'next_due') : at(data),
    says: `The next review of ${quote(title)} was due by ${due}, and none since is in these files.`,
    fix: 'Add the file of the review, or set next_due: to the day of the next one.',
    lacks: 'document',
  }
}

/** The statement on a review declares that the plan was kept up to date. If there is none, section 7(2) asks for it. */
function* declared(reviews: readonly Review[], context: Context): Iterable<Yielded> {
  for (const { data } of reviews) {
    const stated = backing(data)
    const otherwise = { says: 'The statement behind this review cannot be used.' }
    if (stated !== undefined) yield declare({ at: at(data, 'statement'), backing: stated, context, otherwise })
  }
}

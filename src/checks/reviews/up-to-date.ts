// Whether a plan is kept up to date: what the draft of the guidance expects of a LOIP (paragraph 147) and of locality plans (170).

import { type Evidence, type Fault, shows, unknown, type Yielded } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import { backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import type { Plan, Review } from '../../model/partnership.ts'
import { isEditionInForce } from '../../model/publication.ts'
import { describeDate } from '../../readings/date.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { declare } from '../statements/declare.ts'
import { done, planReviewsOf } from './reviews.ts'

export const nextReviewToWrite = `review:
  next_due: <day to come>`

/** What shows that the plan is kept up to date, as guidance expects: a review of it, or a day for the next one that has not passed. */
export function* keptUpToDate(plan: Plan, context: Context): Iterable<Yielded> {
  const due = dateOf(plan.data.review?.next_due)
  const told = isAskedElsewhere(plan, context) ? { reportedSeparately: true as const } : {}
  const reviews = reviewsOf(plan, context)
  if (due !== undefined && due.last < context.asOf) {
    const since = reviews.filter(({ date }) => date === undefined || date.last >= due.first)
    if (since.length > 0) yield* reviewed(plan, since, reviews, context)
    else yield { ...overdue(plan, describeDate(due)), ...told }
  } else if (reviews.length > 0) yield* reviewed(plan, reviews, reviews, context)
  else yield saidWhen(plan) ?? { ...neverReviewed(plan), ...told }
}

/** Reviews of this edition up to `asOf`, and those without a day. */
function reviewsOf(plan: Plan, { partnership, asOf }: Context): Review[] {
  const from = plan.publishedOn?.first ?? ''
  return planReviewsOf(plan, partnership).filter(
    ({ date }) => date === undefined || (date.first <= asOf && date.last >= from),
  )
}

/** Section 7(2)(a) or 11(2)(a) already asks about a plan without a known review since its publication. */
function isAskedElsewhere(plan: Plan, context: Context): boolean {
  const since = done(planReviewsOf(plan, context.partnership), context).filter(
    ({ date }) => date.last >= (plan.publishedOn?.first ?? ''),
  )
  return isEditionInForce(plan, context) && since.length === 0
}

/** The days of the reviews that count, and the statements behind all. If there is no statement, section 7(2) or 11(2) asks for it. */
function* reviewed(
  plan: Plan,
  counting: readonly Review[],
  all: readonly Review[],
  context: Context,
): Iterable<Yielded> {
  yield* declared(all, context)
  const days = counting.filter(({ date }) => date !== undefined).map(({ data }) => at(data, 'date'))
  if (days.length > 0) yield shows(...days)
  else if (counting.every(({ data }) => backing(data) === undefined))
    yield unknown({
      says: `Whether ${quote(plan.title)} was reviewed cannot be told: a review of it in these files gives no day that can be read. Add the day.`,
      write: 'date: <day of the review>',
      ...(counting[0] === undefined ? {} : { into: counting[0].data }),
    })
}

function* declared(reviews: readonly Review[], context: Context): Iterable<Yielded> {
  for (const { data } of reviews) {
    const stated = backing(data)
    const otherwise = { says: 'The statement behind this review cannot be used.' }
    if (stated !== undefined) yield declare({ at: at(data, 'statement'), backing: stated, context, otherwise })
  }
}

/** Where the plan says when it will be reviewed, or how often. */
function saidWhen(plan: Plan): Evidence | Fault | undefined {
  const { review } = plan.data
  if (review === undefined) return undefined
  const said = (['next_due', 'cycle'] as const).filter((key) => hasDescription(review[key]))
  if (said.length > 0) return shows(...said.map((key) => at(review, key)))
  if (!hasDescription(review.summary)) return undefined
  if (namesTime.test(review.summary)) return shows(at(review, 'summary'))
  return {
    at: at(review, 'summary'),
    says: `${recordName(plan)} speaks of its review, and whether that says when is for people to judge: ${quote(review.summary)}.`,
    fix: 'If it is known, say when the next review is due, or how often there is one.',
    verdict: 'for-people',
  }
}

/** A year, a month or a stretch of time. */
const namesTime =
  /\b(?:20\d\d|(?:bi-?|half-?)?(?:annual|year|month|quarter)(?:s|ly)?|january|february|march|april|may \d|june|july|august|september|october|november|december)\b/i

function overdue({ data, title }: Plan, due: string): Fault {
  return {
    at: data.review ? at(data.review, 'next_due') : at(data),
    says: `The next review of ${quote(title)} was due by ${due}, and none since is in these files.`,
    fix: {
      says: 'If the plan was reviewed since, add the file of the review. If not, say when the next review is due.',
      write: nextReviewToWrite,
    },
    into: data,
    lacks: 'document',
  }
}

function neverReviewed(plan: Plan): Fault {
  const { data } = plan
  return {
    at: at(data, data.review === undefined ? 'title' : 'review'),
    into: data,
    says: `${recordName(plan)} does not say when it will be reviewed, and no review of it that was done is in these files.`,
    lacks: 'document',
  }
}

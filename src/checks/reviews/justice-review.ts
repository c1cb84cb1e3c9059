// A revised LOIP triggers a review of the community justice plan by its own partners.

import { type Unknown, unknown } from '../../engine/rule.ts'
import { commencement } from '../../law/commencement.ts'
import type { AsOf, Context } from '../../model/context.ts'
import { currentLoip } from '../../model/editions.ts'
import { dateOf } from '../../model/field.ts'
import { isOfSameDate } from '../../model/figures.ts'
import { listOf } from '../../model/ids.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { placeOfPublication } from '../../model/publication.ts'
import { previousOf } from '../../model/time-in-force.ts'
import { daysBetween, type IsoDate } from '../../readings/calendar.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { LinkedReviewData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { quote } from '../../text/quote.ts'
import { communityJusticePlan, editionsNamed, linkedPlans } from '../plans/linked-plans.ts'
import { hasLoipWithDay } from '../plans/loip-known.ts'
import { isStillToCome } from '../statements/declare.ts'

interface RevisedLoip {
  readonly loip: Plan
  /** Days since publication. Undefined when the exact day is not known. */
  readonly days?: number
  /** The place of the date of publication. */
  readonly at: Anchor
}

/** Whether these files hold a LOIP that was revised. */
export function hasRevisedLoip(context: AsOf): true | Unknown {
  const { partnership, asOf } = context
  if (revisedLoip(partnership, asOf) !== undefined) return true
  const hasDay = hasLoipWithDay(context)
  const loip = currentLoip(partnership, asOf)
  return hasDay !== true || loip === undefined
    ? hasDay
    : unknown({
        says: `Whether ${quote(loip.title)} is a revised edition cannot be told: no edition that was published before it under the Act is in these files. If there is an earlier one, add it with its day.`,
        write: 'editions:\n  - label: <title of the earlier edition>\n    published_on: <day>',
        into: loip.data,
      })
}

/**
 * The current LOIP, if it replaced an edition published under the Act. What was published before Part 2 began, such
 * as a single outcome agreement, was no LOIP that could be revised.
 */
export function revisedLoip({ loips }: Pick<Partnership, 'loips'>, asOf: IsoDate): RevisedLoip | undefined {
  const loip = currentLoip({ loips }, asOf)
  const published = loip?.publishedOn
  if (loip === undefined || published === undefined) return undefined
  // Two editions of one day are one publication.
  const earlier = previousOf(loip, loips).flatMap(({ publishedOn: on }) => on ?? [])
  if (!earlier.some((on) => on.first >= commencement && !isOfSameDate(on, published))) return undefined
  return {
    loip,
    at: placeOfPublication(loip, 'published_on'),
    ...(published.precision === 'day' ? { days: daysBetween(published.first, asOf) } : {}),
  }
}

interface JusticeReview {
  /** Where an entry says that the plan was reviewed for this edition, or made with it, and when. Empty where none does. */
  readonly shown: readonly Anchor[]
  /** A review for this edition, or a plan made with it, is listed, with or without a day and a result. */
  readonly isListed: boolean
  /** A review for this edition on a day to come. */
  readonly ahead?: { readonly on: LooseDate; readonly at: Anchor }
  /** A review is listed that may be for this edition, but does not say so. */
  readonly near: boolean
  /** The place of the list of reviews, present or missing. */
  readonly place: Anchor
}

/** Whether the community justice plan was reviewed for this edition, or prepared with it. */
export function justiceReviewOf(loip: Plan, context: Context): JusticeReview {
  const { profile, loips } = context.partnership
  const plans = linkedPlans(communityJusticePlan, context)
  const names = (words: string | undefined) => words !== undefined && editionsNamed(words, loips).includes(loip)
  const isBefore = (words: string | undefined) => {
    const date = dateOf(words)
    return date !== undefined && loip.publishedOn !== undefined && date.last < loip.publishedOn.first
  }
  const isAhead = (words: string | undefined) => (dateOf(words)?.first ?? '') > context.asOf
  const reviews = plans
    .flatMap(({ data }) => listOf(data.reviews))
    .filter(({ date }) => !isBefore(date) && !isStillToCome(dateOf(date), context))
  const meant = reviews.filter(
    (review) => names(review.loip) || (review.loip === undefined && isTriggered(review, loip)),
  )
  const made = plans.filter(({ data }) => names(data.loip) && !isBefore(data.year) && !isAhead(data.year))
  const ahead = meant.find(({ date }) => isAhead(date))
  const last = plans.at(-1)
  const of = last?.data ?? profile
  return {
    shown: [
      ...meant.filter(({ date }) => !isAhead(date)).flatMap(whatItSays),
      ...made.flatMap(({ data, date }) => (date === undefined ? [] : [at(data, 'loip'), at(data, 'year')])),
    ],
    isListed: meant.some(({ date }) => !isAhead(date)) || made.length > 0,
    ...aheadOf(ahead),
    near: reviews.length > 0,
    place:
      of === undefined
        ? placeOfPublication(loip, 'published_on')
        : { of, key: last === undefined ? 'linked_plans' : last.data.reviews === undefined ? 'kind' : 'reviews' },
  }
}

function aheadOf(review: LinkedReviewData | undefined): Pick<JusticeReview, 'ahead'> {
  const on = dateOf(review?.date)
  return review === undefined || on === undefined ? {} : { ahead: { on, at: at(review, 'date') } }
}

/** What it was for, when it was and what came of it. Empty where it says neither of the last two: it may be to come. */
function whatItSays(review: LinkedReviewData): Anchor[] {
  const done = [
    ...(dateOf(review.date) === undefined ? [] : [at(review, 'date')]),
    ...(hasDescription(review.result) ? [at(review, 'result')] : []),
  ]
  return done.length === 0 ? [] : [at(review, review.loip === undefined ? 'trigger' : 'loip'), ...done]
}

/** Its trigger names the edition, or speaks of the LOIP in a review that has a date. */
function isTriggered({ trigger, date }: LinkedReviewData, { id, title }: Plan): boolean {
  if (trigger === undefined) return false
  const words = trigger.toLowerCase()
  if ([id, title].some((name) => name.toLowerCase() !== 'loip' && words.includes(name.toLowerCase()))) return true
  return date !== undefined && /\bloip\b|outcomes? improvement plan/.test(words)
}

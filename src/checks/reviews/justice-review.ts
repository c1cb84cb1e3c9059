// A revised LOIP triggers a review of the community justice plan by its own partners.

import { commencement } from '../../law/commencement.ts'
import type { Context } from '../../model/context.ts'
import { currentLoip, isPublished } from '../../model/editions.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { otherEditionsPublished, placeOfPublication } from '../../model/publication.ts'
import { daysBetween, type IsoDate } from '../../readings/calendar.ts'
import type { LinkedReviewData } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { communityJusticePlan, editionsNamed, linkedPlans } from '../plans/linked-plans.ts'
import { isStillToCome } from '../statements/declare.ts'

interface RevisedLoip {
  readonly loip: Plan
  /** Days since publication. Undefined when the exact day is not known. */
  readonly days?: number
  /** The place of the date of publication. */
  readonly at: Anchor
}

/**
 * The current LOIP, if it replaced an edition published under the Act. What was published before Part 2 began, such
 * as a single outcome agreement, was no LOIP that could be revised.
 */
export function revisedLoip({ loips }: Pick<Partnership, 'loips'>, asOf: IsoDate): RevisedLoip | undefined {
  const loip = currentLoip({ loips }, asOf)
  const published = loip?.publishedOn
  if (loip === undefined || published === undefined) return undefined
  const earlier = [
    ...loips.flatMap((other) =>
      other !== loip && isPublished(other, asOf) && other.publishedOn ? [other.publishedOn] : [],
    ),
    ...otherEditionsPublished([loip], asOf).map(({ publishedOn }) => publishedOn),
  ]
  if (!earlier.some(({ first, last }) => first >= commencement && last < published.first)) return undefined
  return {
    loip,
    at: placeOfPublication(loip, 'published_on'),
    ...(published.precision === 'day' ? { days: daysBetween(published.first, asOf) } : {}),
  }
}

interface JusticeReview {
  readonly isReviewed: boolean
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
  const reviews = plans
    .flatMap(({ data }) => listOf(data.reviews))
    .filter(({ date }) => !isBefore(date) && !isStillToCome(dateOf(date), context))
  const isFor = (review: LinkedReviewData) =>
    names(review.loip) || (review.loip === undefined && isTriggered(review, loip))
  const last = plans.at(-1)
  const of = last?.data ?? profile
  return {
    isReviewed: reviews.some(isFor) || plans.some(({ data }) => names(data.loip) && !isBefore(data.year)),
    near: reviews.length > 0,
    place:
      of === undefined
        ? placeOfPublication(loip, 'published_on')
        : { of, key: last === undefined ? 'linked_plans' : last.data.reviews === undefined ? 'kind' : 'reviews' },
  }
}

/** Its trigger names the edition, or speaks of the LOIP in a review that has a date. */
function isTriggered({ trigger, date }: LinkedReviewData, { id, title }: Plan): boolean {
  if (trigger === undefined) return false
  const words = trigger.toLowerCase()
  if ([id, title].some((name) => name.toLowerCase() !== 'loip' && words.includes(name.toLowerCase()))) return true
  return date !== undefined && /\bloip\b|outcomes? improvement plan/.test(words)
}

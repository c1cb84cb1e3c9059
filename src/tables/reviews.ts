// The reviews that the files hold, with their dates.

import type { Context } from '../model/context.ts'
import { guessId } from '../model/ids.ts'
import type { Partnership, Review } from '../model/partnership.ts'
import { allPlans } from '../model/plans.ts'
import { describeDate } from '../readings/date.ts'
import type { ReviewRow } from '../result/run-result.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'
import { reviewTitle } from './improvement.ts'
import { daysOf } from './plans.ts'

/** Every review, future ones included, sorted by date; those without a date come last. */
export function reviewsOf({ partnership }: Context, origins: Origins): ReviewRow[] {
  return partnership.reviews
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0))
    .map((review) => {
      const { data, of, date, decision, revisionAdopted } = review
      const row = {
        of,
        title: reviewTitle(review),
        plans: of === 'partnership' ? [] : plansReviewed(review, partnership),
        ...(date === undefined ? {} : { date: describeDate(date), days: daysOf(date) }),
        ...(decision === undefined ? {} : { decision }),
        ...(revisionAdopted === undefined ? {} : { revisionAdopted }),
        ...spanOf({ of: data, key: 'date' }, origins),
      }
      return rowOf(row, data)
    })
}

/** `9` sorts after every ISO date. */
function sortKey({ date }: Review): string {
  return date === undefined ? '9' : `${date.first} ${date.last}`
}

/** The plans that a review names; the LOIP if it names none. An unknown id is reported separately, and left unchanged. */
function plansReviewed({ plans }: Review, partnership: Partnership): string[] {
  const all = allPlans(partnership)
  const known = all.map(({ id }) => id)
  const titles = plans.map((words) => {
    const id = guessId(words, known) ?? words
    if (words.toLowerCase() === 'loip' || partnership.loips.some((plan) => plan.id === id)) return 'LOIP'
    return partnership.localityPlans.findLast((plan) => plan.id === id)?.title ?? words
  })
  return titles.length === 0 ? ['LOIP'] : [...new Set(titles)]
}

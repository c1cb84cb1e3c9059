// The improvement actions that reviews led to, with the status of each on the day.

import { personsInWords } from '../model/attestation.ts'
import type { Context } from '../model/context.ts'
import { listOf } from '../model/ids.ts'
import type { Review } from '../model/partnership.ts'
import { describeDate } from '../readings/date.ts'
import type { ImprovementRow } from '../result/run-result.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'
import { joinNamed } from '../text/join.ts'
import { untitled } from './actions.ts'
import { partnerOrGroup } from './names.ts'
import { statusOn } from './status.ts'

export function improvementOf(context: Context, origins: Origins): ImprovementRow[] {
  return reviewsInView(context).flatMap((review) => improvementRows(review, context, origins))
}

/** Reviews dated on the day or earlier, and those without a date. */
export function reviewsInView({ partnership, asOf }: Context): Review[] {
  return partnership.reviews.filter(({ date }) => date === undefined || date.first <= asOf)
}

/** `Review of the plan, 18 June 2026`, or its title. */
export function reviewNamed(review: Review): string {
  const { date } = review
  return date === undefined ? reviewTitle(review) : `${reviewTitle(review)}, ${describeDate(date)}`
}

/** `Review of the plan`, or its title. */
export function reviewTitle({ data, of }: Review): string {
  return data.title ?? `Review of ${of === 'progress' ? 'progress' : `the ${of}`}`
}

function improvementRows(review: Review, { partnership, asOf }: Context, origins: Origins): ImprovementRow[] {
  return listOf(review.data.actions).map((data) => {
    const { title, area, due, done, decision_sought: sought, decision_taken: taken } = data
    const owner =
      data.owner === undefined
        ? ''
        : joinNamed(personsInWords(data.owner).map((words) => partnerOrGroup(words, partnership)))
    const standing = statusOn({ end: due, done }, asOf)
    const row = {
      title: title ?? data.id ?? untitled,
      ...(area === undefined ? {} : { area }),
      ...(owner === '' ? {} : { owner }),
      ...(due === undefined ? {} : { due }),
      ...(done === undefined ? {} : { done }),
      standing: standing === 'stopped' ? 'open' : standing,
      ...(sought === undefined ? {} : { decisionSought: sought }),
      ...(taken === undefined ? {} : { decisionTaken: taken }),
      review: reviewNamed(review),
      ...spanOf({ of: data, key: 'title' }, origins),
    } as const
    return rowOf(row, data)
  })
}

// The improvement actions that reviews decided on, as they stand on the day of the check.
import type { Context } from '../../model/context.ts'
import { listOf } from '../../model/ids.ts'
import { quote } from '../../readings/stated.ts'
import type { ImprovementActionData, ReviewDocument } from '../../schema/documents.gen.ts'

interface ImprovementPlan {
  readonly review: ReviewDocument
  /** In a reader's words: `“Review of the partnership”`, `the review of June 2026`. */
  readonly title: string
  /** Without those that a later review lists again, by id or title. */
  readonly actions: readonly ImprovementActionData[]
}

/** The reviews with actions, done by the day of the check. Leaves out partial records. */
export function improvementPlans({ partnership, asOf }: Context): ImprovementPlan[] {
  const done = partnership.reviews.filter(
    ({ data, date }) => data.record !== 'partial' && (date === undefined || date.first <= asOf),
  )
  return done.flatMap(({ data, date }) => {
    const later = done.filter((other) => date !== undefined && other.date !== undefined && other.date.first > date.last)
    const takenUp = new Set(later.flatMap((other) => listOf(other.data.actions)).flatMap(idAndTitle))
    const actions = listOf(data.actions).filter((action) => !idAndTitle(action).some((name) => takenUp.has(name)))
    const title =
      data.title === undefined ? `the review${data.date === undefined ? '' : ` of ${data.date}`}` : quote(data.title)
    return actions.length === 0 ? [] : [{ review: data, title, actions }]
  })
}

function idAndTitle({ id, title }: ImprovementActionData): string[] {
  return id === undefined ? [title] : [id, title]
}

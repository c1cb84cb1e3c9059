// The improvement actions that reviews decided on, as they stand on the day of the check.
import { type Unknown, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { listOf } from '../../model/ids.ts'
import { isPartialRecord } from '../../model/record.ts'
import { quote } from '../../readings/stated.ts'
import type { ImprovementActionData, ReviewDocument } from '../../schema/documents.gen.ts'
import { dayInWords } from '../../text/day.ts'

export interface ImprovementPlan {
  readonly review: ReviewDocument
  /** At the beginning of a sentence: `“Review of the partnership”`, `The record of the review of June 2026`. */
  readonly name: string
  readonly partial: boolean
  /** Without those that a later review lists again, by id or title. */
  readonly actions: readonly ImprovementActionData[]
}

/** The reviews with actions, done by the day of the check. */
export function improvementPlans({ partnership, asOf }: Context): ImprovementPlan[] {
  const { reviews, profile } = partnership
  const done = reviews.filter(({ date }) => date === undefined || date.first <= asOf)
  return done.flatMap(({ data, date }) => {
    const later = done.filter((other) => date !== undefined && other.date !== undefined && other.date.first > date.last)
    const takenUp = new Set(later.flatMap((other) => listOf(other.data.actions)).flatMap(idAndTitle))
    const actions = listOf(data.actions).filter((action) => !idAndTitle(action).some((name) => takenUp.has(name)))
    const partial = isPartialRecord(data, profile)
    return actions.length === 0 ? [] : [{ review: data, name: nameOf(data, partial), partial, actions }]
  })
}

/** Whether there is anything to ask of improvement actions. */
export function hasImprovementActions(context: Context): true | Unknown {
  if (improvementPlans(context).length > 0) return true
  return unknown({
    says: `No review in these files that was done by ${dayInWords(context.asOf)} lists an improvement action. Say in the review what is to be done.`,
    write: 'actions:\n  - title: <what will be done>',
    in: 'review',
  })
}

/** What is not in a review, as the fault of a rule says it. */
export function absentIn(
  { name, partial }: ImprovementPlan,
  predicate: string,
): { readonly says: string; readonly lacks: 'content'; readonly inPartial?: true } {
  return { says: `${name} ${predicate}.`, lacks: 'content', ...(partial ? { inPartial: true } : {}) }
}

function nameOf({ title, date }: ReviewDocument, isPartial: boolean): string {
  const named = title === undefined ? `the review${date === undefined ? '' : ` of ${date}`}` : quote(title)
  return isPartial ? `The record of ${named}` : named.replace(/^the /, 'The ')
}

function idAndTitle({ id, title }: ImprovementActionData): string[] {
  return id === undefined ? [title] : [id, title]
}

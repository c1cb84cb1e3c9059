// The measures of an outcome that figures are collected for, and what they hold to compare a target with.

import { type NotCalledFor, notCalledFor, type Unknown, unknown } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import type { OutcomeOf } from '../../model/outcome-named.ts'
import { isActive, outcomeName } from '../../model/outcomes.ts'
import type { Measure, Partnership, Plan } from '../../model/partnership.ts'
import { findDataDate } from '../../readings/date-inside.ts'
import { readQuantity } from '../../readings/quantity.ts'
import type { ActualData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { quote } from '../../text/quote.ts'
import { isCurrent } from '../plans/settled.ts'
import { deliveryPlanRecord } from './holders.ts'

/** Whether the outcome is current and has a measure, of whatever status. */
export function isMeasured(
  of: OutcomeOf,
  { partnership }: Pick<Context, 'partnership'>,
): true | NotCalledFor | Unknown {
  const isAsked = isCurrent(of)
  if (isAsked !== true || of.outcome.measures.length > 0) return isAsked
  return noneIn(of.plan, partnership, `gives no measure of ${outcomeName(of.outcome)}`)
}

/** Whether one of them is in use. */
export function hasMeasureInUse(of: OutcomeOf, context: Context): true | NotCalledFor | Unknown {
  const measured = isMeasured(of, context)
  if (measured !== true || of.outcome.measures.some(isActive)) return measured
  return notCalledFor(`Every measure of ${outcomeName(of.outcome)} is paused, dropped or without data.`)
}

/** What the measures of a plan do not hold. In full records that is an answer; in partial ones it may have been left out. */
export function noneIn(plan: Plan, { deliveryPlans, profile }: Partnership, predicate: string): NotCalledFor | Unknown {
  const says = `${recordName(plan)} ${predicate}`
  if (plan.partial) return unknown(`${says}.`)
  const partial = deliveryPlans.map((data) => deliveryPlanRecord(data, profile)).find((record) => record.partial)
  return partial === undefined
    ? notCalledFor(`${says}.`)
    : unknown(`${says}, and the record of ${quote(partial.title)} is partial.`)
}

/** The dated figures of a measure, each of which can serve as its baseline. */
export function earlierFigures({ data }: Measure): Anchor[] {
  const actuals = 'actuals' in data ? listOf(data.actuals) : []
  return actuals.filter(isDatedFigure).map((actual) => at(actual, 'value'))
}

function isDatedFigure({ value, as_at: asAt }: ActualData): boolean {
  if (value === undefined || asAt === undefined || readQuantity(value).value === undefined) return false
  return (findDataDate(asAt)?.value ?? dateOf(asAt)) !== undefined
}

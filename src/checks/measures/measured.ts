// The measures of a plan with all that was measured of them, and how a figure stands to a target.
import type { NotCalledFor, Unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { reportsOn } from '../../model/editions.ts'
import { type Actual, actualsOf, measureParts, reportedApart, reportedOf } from '../../model/figures.ts'
import { listOf } from '../../model/ids.ts'
import { linkMeasure } from '../../model/link/link-measure.ts'
import { memoPerDay } from '../../model/memo-per-day.ts'
import { currentOutcomes, isActive } from '../../model/outcomes.ts'
import type { Measure, Plan } from '../../model/partnership.ts'
import { isOfSameUnit, likenessOf, withUnit } from '../../model/units.ts'
import { levelAfter } from '../../readings/measure.ts'
import { courseOf } from '../../readings/target-course.ts'
import type { LooseDate, Quantity, Target } from '../../readings/values.ts'
import type { MeasureData } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { settled } from '../plans/settled.ts'
import { noneIn } from './in-use.ts'

export interface Measured {
  readonly measure: Measure
  /** Its own figures up to the day, and those that reports give for it. */
  readonly actuals: readonly Actual[]
}

/** A target that could be read, with its place and its words. */
export interface TargetRead {
  readonly at: Anchor
  readonly words: string
  readonly target: Target
  /** Of a step of a course: all steps. */
  readonly course?: readonly Target[]
}

const known = memoPerDay((_: Context) => new Map<Plan, readonly Measured[]>())

/** The measures in use: of its current outcomes, of its themes and of the plan as a whole, each once. */
export function measuredIn(plan: Plan, context: Context): readonly Measured[] {
  const before = known(context).get(plan)
  if (before !== undefined) return before
  const found = findMeasured(plan, context)
  known(context).set(plan, found)
  return found
}

function findMeasured(plan: Plan, { partnership, asOf }: Context): Measured[] {
  const reports = reportsOn(plan, partnership, asOf)
  const found = new Map<object, Measured>()
  const add = (measure: Measure, reported: Parameters<typeof actualsOf>[1]) => {
    if (isActive(measure) && !found.has(measure.data))
      found.set(measure.data, { measure, actuals: actualsOf(measure, reported, asOf) })
  }
  for (const outcome of currentOutcomes(plan))
    for (const measure of outcome.measures) add(measure, reportedOf(measure, { outcome, plan }, reports, partnership))
  const isOfOutcome = new Set(plan.outcomes.flatMap(({ measures }) => measures.map(({ data }) => data)))
  for (const data of apartIn(plan)) {
    if (isOfOutcome.has(data)) continue
    const measure = linkMeasure(data, data.name ?? data.id ?? 'A measure without a name')
    add(measure, reportedApart(measure, reports))
  }
  return [...found.values()]
}

function apartIn({ data }: Plan): MeasureData[] {
  const ofThemes = listOf(data.themes).flatMap((theme) => (typeof theme === 'object' ? listOf(theme.measures) : []))
  return [...ofThemes, ...listOf(data.measures)].filter((measure) => typeof measure === 'object')
}

/** Whether the plan is one to ask, and has a measure in use. */
export function hasMeasured(plan: Plan, context: Context): true | NotCalledFor | Unknown {
  const asked = settled(plan)
  if (asked !== true || measuredIn(plan, context).length > 0) return asked
  return noneIn(plan, context.partnership, 'gives no measure that is in use')
}

/** Those of one measure, with each step of a course. Two targets in one text are reported separately. */
export function targetsRead({ targets }: Measure): TargetRead[] {
  return targets.flatMap(({ at, words, readings }) => {
    const course = courseOf(readings)
    if (course !== undefined)
      return readings.flatMap(({ words, value }) => (value === undefined ? [] : [{ at, words, target: value, course }]))
    const [reading, ...more] = readings
    return reading?.value === undefined || more.length > 0 ? [] : [{ at, words, target: reading.value }]
  })
}

/** The level to reach, in the unit of the measure. Undefined for a direction, and for a change from a baseline that is not known. */
export function levelOf(target: Target, measure: Measure): Quantity | undefined {
  if (target.value !== undefined) return withUnit(target.value, measure)
  const from = baselineOf(measure)
  const change = changeOf(target, measure)
  const level = from === undefined || change === undefined ? undefined : levelAfter(change, from)
  return level === undefined || from === undefined ? undefined : { ...from, value: level }
}

/** “By a third” goes the way in which the measure is to go. */
function changeOf({ change }: Target, { direction }: Measure): Target['change'] {
  if (change === undefined || change.direction !== undefined || (direction !== 'up' && direction !== 'down'))
    return change
  return { ...change, direction }
}

export function baselineOf(measure: Measure): Quantity | undefined {
  const value = measure.baseline?.value?.value
  return value?.approximate ? undefined : withUnit(value, measure)
}

/** Which way the target lies: from its own words, the direction of the measure, or the baseline. */
function wayOf(target: Target, measure: Measure): 'up' | 'down' | undefined {
  // The better place is the smaller number, also where the words are “9th or better”.
  if (target.value?.kind === 'rank' || baselineOf(measure)?.kind === 'rank') return 'down'
  if (target.test === 'at-least') return 'up'
  if (target.test === 'at-most') return 'down'
  if (target.test === 'between') return wayInto(target, measure)
  if (target.change?.direction !== undefined) return target.change.direction
  if (measure.direction === 'up' || measure.direction === 'down') return measure.direction
  if (measure.direction !== undefined) return undefined
  const [level, from] = [levelOf(target, measure), baselineOf(measure)]
  if (level === undefined || from === undefined || level.value === from.value || !isOfSameUnit(level, from))
    return undefined
  return level.value > from.value ? 'up' : 'down'
}

/** Into a range, from a baseline outside of it. */
export function wayInto(target: Target, measure: Measure): 'up' | 'down' | undefined {
  const [low, high, from] = [levelOf(target, measure), withUnit(target.high, measure), baselineOf(measure)]
  if (low === undefined || high === undefined || from === undefined || !isOfSameUnit(low, from)) return undefined
  return from.value < low.value ? 'up' : from.value > high.value ? 'down' : undefined
}

/** How far a figure is beyond the target: above 0 it is past it, 0 it is there, below 0 it falls short. Undefined where that cannot be told. */
export function beyond(figure: Quantity | undefined, target: Target, measure: Measure): number | undefined {
  const [level, way, value] = [levelOf(target, measure), wayOf(target, measure), withUnit(figure, measure)]
  if (level === undefined || value === undefined || value.approximate) return undefined
  if (likenessOf(level, value) !== 'same') return undefined
  if (target.high !== undefined)
    return Math.min(0, rounded(value.value - level.value), rounded(target.high.value - value.value))
  if (way === undefined) return undefined
  const over = rounded(value.value - level.value)
  if (target.strict === true && over === 0) return -Number.EPSILON
  return way === 'up' ? over : 0 - over
}

function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

/** Figures on both sides of a break cannot be held against one target. */
export function isBroken({ measure }: Measured): boolean {
  return measureParts(measure).break !== undefined
}

/** Whether a figure of that date shows how things stood when the target fell due. */
export function isAtOrAfter(asAt: LooseDate | undefined, by: LooseDate): boolean {
  return asAt !== undefined && asAt.last >= by.first
}

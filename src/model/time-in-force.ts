// When an edition was in force, as far as the files tell, and whether it was in a year.

import type { ReportingYear } from '../readings/reporting-year.ts'
import type { LooseDate } from '../readings/values.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { type Edition, isOnTheWay } from './edition.ts'
import { ownDay } from './editions.ts'
import type { Plan } from './partnership.ts'
import { successionOf } from './succession.ts'

interface TimeInForce {
  /** The day on which it came into force. Undefined where no day of publication is known. */
  readonly from?: LooseDate
  /** The day on which another took its place. */
  readonly until?: LooseDate
  /** Another took its place on a day that is not known, or it is superseded by none that is here. */
  readonly isEndOpen: boolean
}

/** The time for which an edition was in force. One in preparation has none. */
export function timeInForce(plan: Plan, plans: readonly Plan[]): TimeInForce | undefined {
  return timesInForce(plans)(plan)
}

/** Asked of each edition for each outcome and year. */
const timesInForce = memoByObject((plans: readonly Plan[]) => memoByObject((plan: Plan) => findTime(plan, plans)))

function findTime(plan: Plan, plans: readonly Plan[]): TimeInForce | undefined {
  if (plan.status === 'draft' || plan.status === 'consultation') return undefined
  const { publishedOn: from } = plan
  const later = successorsOf(plan, plans)
  const days = later.flatMap((other) => ownDay(other) ?? [])
  const until = days.reduce<LooseDate | undefined>(
    (first, day) => (first && first.first <= day.first ? first : day),
    undefined,
  )
  const isEndOpen = until === undefined && (later.length > 0 || plan.status === 'superseded')
  return { ...(from ? { from } : {}), ...(until ? { until } : {}), isEndOpen }
}

/** Whether it may have been in force on that day, or on some day of that month or year. One in preparation never was. */
export function mayBeInForce(plan: Plan, on: LooseDate, plans: readonly Plan[]): boolean {
  const time = timeInForce(plan, plans)
  if (time === undefined) return false
  const { from, until } = time
  return (from === undefined || from.first <= on.last) && (until === undefined || until.last > on.first)
}

/** The editions that are known to have taken its place. */
export function successorsOf(plan: Plan, plans: readonly Plan[]): readonly Plan[] {
  const { isBefore, reach } = successionOf(plans)
  return reach(plan).filter(
    (other) => isBefore(plan, other) && other.status !== 'draft' && other.status !== 'consultation',
  )
}

/**
 * The editions whose place it took: those that it names, or else the last of the same plan that is known to have come
 * before it. Not the edition that it only corrects, nor one that was never more than a draft.
 */
export function previousOf(plan: Plan, plans: readonly Plan[]): readonly Edition[] {
  const { isBefore, how, laidOver, line, edition, original, reach } = successionOf(plans)
  const root = (one: Edition) => original(one.plan) ?? one
  const own = original(plan) ?? plan
  const isOwn = (one: Edition) => root(one) === own || root(one).plan === own
  const reached = reach(plan).flatMap((other) => edition(other) ?? [])
  const earlier = reached.filter(
    (one) => isBefore(one, own) && !isOwn(one) && !isOnTheWay(one) && laidOver(one.plan) === undefined,
  )
  const isEarlier = new Set(earlier)
  const named = earlier.filter((one) => how(one, own) === 'replaces')
  return named.length > 0
    ? named
    : line(plan)
        .filter((one) => isEarlier.has(one))
        .slice(-1)
}

/** `whole`: on every day of it. `part`: on some days and not on others. `maybe`: the files do not tell. */
export type PlaceInYear = 'whole' | 'part' | 'maybe' | 'no'

export function placeInYear(plan: Plan, plans: readonly Plan[], year: ReportingYear): PlaceInYear {
  const time = timeInForce(plan, plans)
  if (time === undefined) return 'no'
  const { from, until, isEndOpen } = time
  if (from !== undefined && from.first > year.to) return 'no'
  if (until !== undefined && until.last <= year.from) return 'no'
  // What is laid over another does not say of what else there has to be a report.
  if (successionOf(plans).laidOver(plan) !== undefined) return 'maybe'
  if (from === undefined) return isOutsidePeriod(plan, year) ? 'no' : 'maybe'
  if (isEndOpen || from.last > year.to || (until !== undefined && until.first <= year.from)) return 'maybe'
  const isThroughout = from.last <= year.from && (until === undefined || until.first > year.to)
  if (isThroughout) return 'whole'
  const isSurelyPart = from.first > year.from || (until !== undefined && until.last <= year.to)
  return isSurelyPart ? 'part' : 'maybe'
}

/** Of an edition without a day, its period tells when it was not in force yet. */
function isOutsidePeriod({ period }: Plan, year: ReportingYear): boolean {
  const from = period?.value?.from
  return from !== undefined && from.first > year.to
}

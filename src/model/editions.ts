// Which edition of a plan counts on a day, and which reports are on it.

import type { LooseDate } from '../readings/values.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { memoByText } from '../text/memo-by-text.ts'
import type { AsOf } from './context.ts'
import type { Edition } from './edition.ts'
import type { Partnership, Plan, ProgressReport } from './partnership.ts'
import { type Plans, plansOfKind } from './plans.ts'
import { successionOf, successionWith } from './succession.ts'

export { isForALocality } from './for-a-locality.ts'

/** Published by that day. A draft or consultation edition is never published, whatever its date. */
export function isPublished(item: Plan | ProgressReport, asOf: string): boolean {
  if (item.status === 'draft' || item.status === 'consultation') return false
  // Published on a day that is not known counts as published by any day.
  return ownDay(item) === undefined ? item.status === 'published' : isByDay(ownDay(item), asOf)
}

/** The day on which this very edition came out: of a corrected reissue, not that of the edition that it corrects. */
export function ownDay(item: Plan | ProgressReport): LooseDate | undefined {
  return 'reissuedOn' in item ? item.reissuedOn : item.publishedOn
}

function isByDay(day: LooseDate | undefined, asOf: string): boolean {
  return day !== undefined && comesOut(day) <= asOf
}

/** The day from which it is known to be out: “before 2018” is only known to be so by then. */
export function comesOut({ precision, first, last }: LooseDate): string {
  return precision === 'before' ? last : first
}

/**
 * Whether an edition may have been published on that day or later. The law asks nothing of a decision made before it
 * began.
 */
export function isOfLater(plan: Plan | undefined, from: string): boolean {
  return plan?.publishedOn !== undefined && plan.publishedOn.last >= from
}

/** Dated after that day, so it does not exist yet. Without a date it counts as existing. */
export function isLater(item: Plan | ProgressReport, asOf: string): boolean {
  const day = ownDay(item)
  return day !== undefined && comesOut(day) > asOf
}

/** All editions of a plan, oldest first, with those it took the place of and those that took its place. */
export function editionsOf(plan: Plan, plans: readonly Plan[]): readonly Plan[] {
  return successionOf(plans).reach(plan)
}

/** The editions of each of these plans. Several lists where an edition was replaced by more than one plan. */
export function chainsOf(meant: readonly Plan[], plans: readonly Plan[]): (readonly Plan[])[] {
  const latest = meant.flatMap((plan) => {
    const editions = editionsOf(plan, plans)
    const ends = editions.filter((one) => editionsOf(one, plans).at(-1) === one)
    return ends.length > 0 ? ends : [plan]
  })
  return [...new Set(latest)].map((plan) => editionsOf(plan, plans))
}

const currentKept = new WeakMap<readonly Plan[], Map<string, Plan | undefined>>()

/** The latest edition published by that day. What is only laid over one that goes on is not the edition in force. */
export function currentEdition(editions: readonly Plan[], asOf: string): Plan | undefined {
  const days = currentKept.get(editions) ?? new Map<string, Plan | undefined>()
  currentKept.set(editions, days)
  if (!days.has(asOf)) days.set(asOf, findCurrent(editions, asOf))
  return days.get(asOf)
}

function findCurrent(editions: readonly Plan[], asOf: string): Plan | undefined {
  const published = editions.filter((plan) => isPublished(plan, asOf) && !isLaidOver(plan))
  const standing = published.filter((plan) => plan.status !== 'superseded' && !wasFollowed(plan, published, asOf))
  const last = standing.at(-1) ?? published.at(-1)
  if (last?.listedIn === undefined) return last
  // Where nothing tells the order, an edition that is only listed does not push aside one that has a file.
  const withFile = editions.findLast(
    (plan) => plan.listedIn === undefined && mayStand(plan, asOf) && !isLaidOver(plan) && !wasBefore(plan, last),
  )
  return withFile === undefined ? last : standing.findLast((plan) => plan === withFile)
}

function wasBefore(one: Plan, other: Plan): boolean {
  return successionWith(one).isBefore(one, other)
}

/** Published, and followed by one of these that is over itself: what came after it says which is in force now, and not it. */
export function wasFollowed(plan: Plan, plans: readonly Plan[], asOf: string): boolean {
  if (plan.status === 'superseded' || !isPublished(plan, asOf)) return false
  const { isBefore } = successionWith(plan)
  return plans.some(
    (other) => other.status === 'superseded' && isPublished(other, asOf) && !isLaidOver(other) && isBefore(plan, other),
  )
}

/** Laid over an edition that goes on, as far as the files say. */
export function isLaidOver(plan: Plan): boolean {
  return successionWith(plan).laidOver(plan) !== undefined
}

/** Of those, one whose years are over. */
function isPast(plan: Plan, asOf: string): boolean {
  const end = plan.period?.value?.to.last
  return isLaidOver(plan) && (plan.status === 'superseded' || (end !== undefined && end < asOf))
}

/**
 * The editions to check on a day: of each plan the current one, and any unpublished one that was not superseded.
 * Superseded editions are read only for the outcomes that were in force.
 */
export function editionsInView(plans: readonly Plan[], asOf: string): readonly Plan[] {
  return inView(plans)(asOf)
}

const inView = memoByObject((plans: readonly Plan[]) => memoByText((asOf) => findInView(plans, asOf)))

/** The same of all plans, those of the LOIP first. */
export function plansInView({ partnership, asOf }: AsOf): Plan[] {
  return [...editionsInView(partnership.loips, asOf), ...editionsInView(partnership.localityPlans, asOf)]
}

function findInView(plans: readonly Plan[], asOf: string): readonly Plan[] {
  return plans.filter((plan) => {
    if (isLater(plan, asOf)) return false
    const current = currentEdition(editionsOf(plan, plans), asOf)
    if (plan === current) return true
    if (plan.listedIn !== undefined) return false
    if (isLaidOver(plan)) return isPublished(plan, asOf) && !isPast(plan, asOf)
    return !isPublished(plan, asOf) && plan.status !== 'superseded' && !isOver(plan, plans, asOf)
  })
}

/**
 * Whether another edition is known to have taken its place, where neither says that it was published: a plan of which
 * nothing but its period or what it replaces is recorded may well be in force.
 */
export function isOver(plan: Plan, plans: readonly Plan[], asOf: string): boolean {
  const { isBefore } = successionOf(plans)
  return editionsOf(plan, plans).some((other) => isBefore(plan, other) && mayStand(other, asOf))
}

/** Published, or not known to be in preparation or still to come. */
export function mayStand(plan: Plan, asOf: string): boolean {
  if (isPublished(plan, asOf)) return plan.status !== 'superseded'
  if (plan.status !== undefined || isLater(plan, asOf)) return false
  const starts = plan.period?.value?.from?.first
  return starts === undefined || starts <= asOf
}

/** Whether it is in preparation while another edition of the same plan is published, or laid over that one. */
export function isBesideCurrent(plan: Plan, plans: readonly Plan[], asOf: string): boolean {
  if (plan.status !== 'draft' && plan.status !== 'consultation' && !isLaidOver(plan)) return false
  return currentEdition(editionsOf(plan, plans), asOf) !== undefined
}

export function currentLoip({ loips }: Pick<Partnership, 'loips'>, asOf: string): Plan | undefined {
  return currentEdition(loips, asOf)
}

/** The reports on the LOIP or on one locality plan that exist on that day. */
export function reportsOn(plan: Plan, partnership: Partnership, asOf: string): ProgressReport[] {
  const there = partnership.reports.filter((report) => !isLater(report, asOf))
  if (plan.kind === 'loip') return there.filter((report) => report.coversLoip)
  const ids = lineOf(plan, partnership).map(({ id }) => id)
  return there.filter((report) => report.coversLocalityPlans.some((id) => ids.includes(id)))
}

/** The editions of one and the same plan, listed ones too, oldest first: see `Succession.line`. */
export function lineOf(plan: Plan, plans: Plans): readonly Edition[] {
  return successionOf(plansOfKind(plan, plans)).line(plan)
}

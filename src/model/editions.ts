// Which edition of a plan counts on a day, and which reports are on it.

import { hasDescription } from '../readings/placeholder.ts'
import { isYes } from './field.ts'
import type { Partnership, Plan, ProgressReport } from './partnership.ts'

/** Published by that day. A draft or consultation edition is never published, whatever its date. */
export function isPublished(item: Plan | ProgressReport, asOf: string): boolean {
  if (item.status === 'draft' || item.status === 'consultation') return false
  // Published on a day that is not known counts as published by any day.
  return item.publishedOn === undefined ? item.status === 'published' : item.publishedOn.first <= asOf
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
  return item.publishedOn !== undefined && item.publishedOn.first > asOf
}

/** False for a plan for a group of people, and for a local place plan (planning law): neither is a locality plan. */
export function isForALocality({ data }: Plan): boolean {
  return data.kind === 'loip' || (!hasDescription(data.community_of_interest) && isYes(data.local_place_plan) !== true)
}

/** Editions of one plan share its id or its localities. All LOIPs of a partnership are one plan. */
function samePlan(a: Plan, b: Plan): boolean {
  if (a.kind === 'loip') return b.kind === 'loip'
  if (a.id === b.id) return true
  if (!isForALocality(a) || !isForALocality(b)) return false
  const shared = a.covers.filter((locality) => b.covers.includes(locality))
  return shared.length > 0 && shared.length === a.covers.length && shared.length === b.covers.length
}

/** All editions of the same plan, oldest first. */
export function editionsOf(plan: Plan, plans: readonly Plan[]): readonly Plan[] {
  const known = knownOf(plans).editions
  const before = known.get(plan)
  if (before !== undefined) return before
  const editions = findEditions(plan, plans)
  known.set(plan, editions)
  return editions
}

/** A cache for as long as the list of plans lives: nearly every rule on plans asks for editions. */
interface Known {
  readonly editions: WeakMap<Plan, readonly Plan[]>
  readonly inView: Map<string, readonly Plan[]>
}

const known = new WeakMap<readonly Plan[], Known>()

function knownOf(plans: readonly Plan[]): Known {
  const before = known.get(plans)
  if (before !== undefined) return before
  const nothingYet = { editions: new WeakMap<Plan, readonly Plan[]>(), inView: new Map<string, readonly Plan[]>() }
  known.set(plans, nothingYet)
  return nothingYet
}

/**
 * Follows `replaces` back and forward from the plan, not sideways: when one plan for two localities was replaced by
 * one for each, neither of the two is an edition of the other.
 */
function findEditions(plan: Plan, plans: readonly Plan[]): readonly Plan[] {
  const before = reachedFrom(plan, plans, (one, other) => one.replaces === other.id)
  const after = reachedFrom(plan, plans, (one, other) => other.replaces === one.id)
  return plans.filter((other) => before.has(other) || after.has(other))
}

function reachedFrom(plan: Plan, plans: readonly Plan[], isNext: (one: Plan, other: Plan) => boolean): Set<Plan> {
  const found = new Set([plan])
  for (const one of found) for (const other of plans) if (samePlan(one, other) || isNext(one, other)) found.add(other)
  return found
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

/** The latest edition published by that day. */
export function currentEdition(editions: readonly Plan[], asOf: string): Plan | undefined {
  return (
    editions.findLast((plan) => isPublished(plan, asOf) && plan.status !== 'superseded') ??
    editions.findLast((plan) => isPublished(plan, asOf))
  )
}

/**
 * The editions to check on a day: of each plan the current one, and any unpublished one that was not superseded.
 * Superseded editions are read only for the outcomes that were in force.
 */
export function editionsInView(plans: readonly Plan[], asOf: string): readonly Plan[] {
  const { inView } = knownOf(plans)
  const before = inView.get(asOf)
  if (before !== undefined) return before
  const seen = findInView(plans, asOf)
  inView.set(asOf, seen)
  return seen
}

function findInView(plans: readonly Plan[], asOf: string): readonly Plan[] {
  return plans.filter((plan) => {
    if (isLater(plan, asOf)) return false
    const current = currentEdition(editionsOf(plan, plans), asOf)
    return plan === current || (!isPublished(plan, asOf) && plan.status !== 'superseded')
  })
}

export function currentLoip({ loips }: Pick<Partnership, 'loips'>, asOf: string): Plan | undefined {
  return currentEdition(loips, asOf)
}

/** The reports on the LOIP or on one locality plan that exist on that day. */
export function reportsOn(plan: Plan, partnership: Partnership, asOf: string): ProgressReport[] {
  const there = partnership.reports.filter((report) => !isLater(report, asOf))
  if (plan.kind === 'loip') return there.filter((report) => report.coversLoip)
  const ids = editionsOf(plan, partnership.localityPlans).map(({ id }) => id)
  return there.filter((report) => report.coversLocalityPlans.some((id) => ids.includes(id)))
}

// Which edition of a plan counts on which day, and which reports are on it.

import { isYes } from './field.ts'
import type { Partnership, Plan, ProgressReport } from './partnership.ts'

/** Publication needs a day that has come; a draft or consultation edition is not published whatever else it says. */
export function isPublished(item: Plan | ProgressReport, asOf: string): boolean {
  if (item.status === 'draft' || item.status === 'consultation') return false
  return item.publishedOn !== undefined && item.publishedOn.first <= asOf
}

/** Whether an edition may have been published on that day or later: what the law asks of a decision, it asks of none before it began. */
export function isOfLater(plan: Plan | undefined, from: string): boolean {
  return plan?.publishedOn !== undefined && plan.publishedOn.last >= from
}

/** Not there yet on that day: dated later. What has no date at all counts as there. */
export function isLater(item: Plan | ProgressReport, asOf: string): boolean {
  return item.publishedOn !== undefined && item.publishedOn.first > asOf
}

/** False for a plan that is for a group of people, and for a local place plan, which planning law knows: neither is a locality plan. */
export function isForALocality({ data }: Plan): boolean {
  return data.kind === 'loip' || (data.community_of_interest === undefined && isYes(data.local_place_plan) !== true)
}

/** Editions of one plan belong together by id, or by the localities they are for. All LOIPs of a partnership are one plan. */
function samePlan(a: Plan, b: Plan): boolean {
  if (a.kind === 'loip') return b.kind === 'loip'
  if (a.id === b.id) return true
  if (!isForALocality(a) || !isForALocality(b)) return false
  const shared = a.covers.filter((locality) => b.covers.includes(locality))
  return shared.length > 0 && shared.length === a.covers.length && shared.length === b.covers.length
}

/** Every edition of the plan that `plan` is an edition of, oldest first. */
export function editionsOf(plan: Plan, plans: readonly Plan[]): readonly Plan[] {
  const known = knownOf(plans).editions
  const before = known.get(plan)
  if (before !== undefined) return before
  const editions = findEditions(plan, plans)
  known.set(plan, editions)
  return editions
}

/** Nearly every rule on plans asks about their editions; the answer lasts as long as the list of plans. */
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
 * Those before it and those after it, by what editions say they replace. Not what stands beside it: where one plan for two
 * localities was replaced by one for each, neither of these took the place of the other.
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

/** The editions of each plan that is meant by these: several where an edition was replaced by more than one plan. */
export function chainsOf(meant: readonly Plan[], plans: readonly Plan[]): (readonly Plan[])[] {
  const latest = meant.flatMap((plan) => {
    const editions = editionsOf(plan, plans)
    const ends = editions.filter((one) => editionsOf(one, plans).at(-1) === one)
    return ends.length > 0 ? ends : [plan]
  })
  return [...new Set(latest)].map((plan) => editionsOf(plan, plans))
}

/** The published edition that stands on that day: the latest one published by then. */
export function currentEdition(editions: readonly Plan[], asOf: string): Plan | undefined {
  return (
    editions.findLast((plan) => isPublished(plan, asOf) && plan.status !== 'superseded') ??
    editions.findLast((plan) => isPublished(plan, asOf))
  )
}

/**
 * The editions that are looked at on that day: of each plan the one that stands, and any that is not published and was
 * not overtaken. Superseded editions are read only for the outcomes that were in force.
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

/** The reports on the LOIP, or on one locality plan, that are there on that day. */
export function reportsOn(plan: Plan, partnership: Partnership, asOf: string): ProgressReport[] {
  const there = partnership.reports.filter((report) => !isLater(report, asOf))
  if (plan.kind === 'loip') return there.filter((report) => report.coversLoip)
  const ids = editionsOf(plan, partnership.localityPlans).map(({ id }) => id)
  return there.filter((report) => report.coversLocalityPlans.some((id) => ids.includes(id)))
}

// The plans on which reports are owed, each with the time in which it was published: the Act asks for a report on every plan that was
// published, so a year is asked of the plan of that year, and not of the one that took its place.

import type { AsOf } from '../../model/context.ts'
import { type Edition, isOnTheWay } from '../../model/edition.ts'
import { currentEdition, editionsOf, lineOf } from '../../model/editions.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { plansOfKind } from '../../model/plans.ts'
import { successionOf } from '../../model/succession.ts'
import { successorsOf } from '../../model/time-in-force.ts'
import type { ReportingYear } from '../../readings/reporting-year.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { Anchor } from '../../source/position.ts'
import { groupBy } from '../../text/group-by.ts'
import { isBeforeTheAct } from './under-the-act.ts'

/** An edition that was published, with its corrected reissues. */
export interface Published {
  readonly name: string
  /** Its file. None where it is only listed. */
  readonly plan?: Plan
  readonly from?: LooseDate
  /** The day on which another edition took its place. */
  readonly until?: LooseDate
  readonly at: Anchor
}

/** One plan through its editions. */
export interface LineOwed {
  /** One of its editions: the one that is looked at, or the last. */
  readonly plan: Plan
  readonly editions: readonly Published[]
  /** The plans that took the place of the whole line, where it was merged or split. */
  readonly followers: readonly Plan[]
  /** The day on which they did, as far as known. */
  readonly ended?: LooseDate
}

type OfPlan = AsOf & { readonly plan: Plan }

/** The plan with its editions under the Act. */
export function lineOwed({ plan, partnership, asOf }: OfPlan): LineOwed {
  const plans = plansOfKind(plan, partnership)
  const line = lineOf(plan, partnership)
  const inLine = new Set(line.map((edition) => edition.plan))
  const followers = [...inLine].flatMap((own) => successorsOf(own, plans).filter((other) => !inLine.has(other)))
  const ended = earliest(followers.flatMap(({ publishedOn }) => publishedOn ?? []))
  return {
    plan,
    editions: publishedIn(line, plans, asOf),
    followers: [...new Set(followers)],
    ...(ended ? { ended } : {}),
  }
}

/**
 * The plans that were merged into this one, or split into it and others, of which it is the first that is looked at: each is asked about
 * once.
 */
export function linesBefore(on: OfPlan, isUnder: (plan: Plan) => boolean): LineOwed[] {
  const { plan, partnership, asOf } = on
  const plans = plansOfKind(plan, partnership)
  const isLookedAt = (other: Plan) => currentEdition(editionsOf(other, plans), asOf) === other && isUnder(other)
  const before = representatives(plan, partnership)
  return before
    .filter(isUnder)
    .filter(
      (old) => plans.find((other) => isLookedAt(other) && representatives(other, partnership).includes(old)) === plan,
    )
    .map((old) => lineOwed({ plan: old, partnership, asOf }))
}

/** The last edition of each other line that came before the plan. */
function representatives(plan: Plan, partnership: Partnership): Plan[] {
  const plans = plansOfKind(plan, partnership)
  const { isBefore } = successionOf(plans)
  const own = lineOf(plan, partnership)
  const last = new Map<readonly Edition[], Plan>()
  for (const other of editionsOf(plan, plans)) {
    const line = lineOf(other, partnership)
    if (line !== own && isBefore(other, plan)) last.set(line, line.findLast(({ isListed }) => !isListed)?.plan ?? other)
  }
  return [...last.values()]
}

/** Those that were, or may have been, published on some day of the year. */
export function publishedIn(line: readonly Edition[], plans: readonly Plan[], asOf: string): Published[] {
  const { isBefore, laidOver, original } = successionOf(plans)
  const rootOf = (edition: Edition) => original(edition.plan) ?? edition
  const meant = line.filter(
    (one) =>
      !isOnTheWay(one) &&
      !isBeforeTheAct(one) &&
      laidOver(one.plan) === undefined &&
      (one.publishedOn === undefined || one.publishedOn.first <= asOf),
  )
  const groups = groupBy(meant, rootOf)
  const dayOf = (root: Edition) => earliest((groups.get(root) ?? []).flatMap(({ publishedOn }) => publishedOn ?? []))
  const roots = [...groups.keys()]
  return roots.map((root) => {
    const file = [root, ...(groups.get(root) ?? [])].find(({ isListed }) => !isListed)?.plan
    const until = earliest(roots.filter((other) => isBefore(root, other)).flatMap((other) => dayOf(other) ?? []))
    // One without a day came after those that are known to have come before it.
    const from =
      dayOf(root) ?? latest(roots.filter((other) => isBefore(other, root)).flatMap((other) => dayOf(other) ?? []))
    return {
      name: root.name,
      ...(file ? { plan: file } : {}),
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
      at: file ? { of: file.data, key: 'title' } : root.at,
    }
  })
}

/** The editions of the year, the earliest first. One without any day is left out: nothing places it in this year. */
export function publishedDuring(editions: readonly Published[], year: ReportingYear): readonly Published[] {
  return editions.filter(
    ({ from, until }) =>
      (from !== undefined || until !== undefined) &&
      (from === undefined || from.first <= year.to) &&
      (until === undefined || until.last > year.from),
  )
}

function earliest(days: readonly LooseDate[]): LooseDate | undefined {
  return days.reduce<LooseDate | undefined>(
    (found, day) => (found && found.first <= day.first ? found : day),
    undefined,
  )
}

function latest(days: readonly LooseDate[]): LooseDate | undefined {
  return days.reduce<LooseDate | undefined>(
    (found, day) => (found && found.first >= day.first ? found : day),
    undefined,
  )
}

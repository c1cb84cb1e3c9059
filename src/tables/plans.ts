// The plans, progress reports and localities that the files hold, with dates.

import type { Context } from '../model/context.ts'
import { currentEdition, editionsOf, isPublished, ownDay } from '../model/editions.ts'
import { listOf } from '../model/ids.ts'
import { currentPlansFor, isIdentified } from '../model/locality-plans.ts'
import type { Partnership, Plan, ProgressReport } from '../model/partnership.ts'
import { allPlans, plansOfKind } from '../model/plans.ts'
import { describeDate, describeEnd } from '../readings/date.ts'
import type { LooseDate } from '../readings/values.ts'
import type { Days, LocalitiesCount, PlanRow, ReportRow } from '../result/run-result.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'
import { notForALocality } from './names.ts'

/** Every edition of every plan: LOIPs first, and each from the oldest to the newest. */
export function plansOf({ partnership, asOf }: Context, origins: Origins): PlanRow[] {
  const withFile = allPlans(partnership).filter(({ listedIn }) => listedIn === undefined)
  return withFile.map((plan) => {
    const current = currentEdition(editionsOf(plan, plansOfKind(plan, partnership)), asOf)
    const row = {
      kind: plan.kind,
      ...notForALocality(plan),
      id: plan.id,
      title: plan.title,
      isCurrent: plan === current,
      ...(plan.status === undefined ? {} : { status: plan.status }),
      ...publishedOf(plan),
      ...(plan.period ? { period: plan.period.words } : {}),
      ...periodAsPublished(plan),
      ...periodOf(plan),
      outcomes: plan.outcomes.filter(({ status }) => status === 'current').length,
      ...spanOf({ of: plan.data }, origins),
    }
    const { edition, period } = plan.data
    return rowOf(row, plan.data, edition, typeof period === 'object' ? period : undefined)
  })
}

export function daysOf({ first, last }: LooseDate): Days {
  return { first, last }
}

function publishedOf(item: Plan | ProgressReport): Pick<PlanRow, 'publishedOn' | 'published'> {
  const publishedOn = ownDay(item)
  return publishedOn ? { publishedOn: describeDate(publishedOn), published: daysOf(publishedOn) } : {}
}

/** The words of the published document, where they stand beside the two ends. */
function periodAsPublished({ data: { period } }: Plan): Pick<PlanRow, 'periodAsPublished'> {
  if (typeof period !== 'object' || period.to === undefined || period.as_published === undefined) return {}
  return { periodAsPublished: period.as_published }
}

/** The first and the last day of the periods of the plan and of its outcomes. */
function periodOf(plan: Plan): Pick<PlanRow, 'starts' | 'ends' | 'endsAs'> {
  const periods = [plan.period, ...plan.outcomes.map(({ period }) => period)].flatMap((period) => period?.value ?? [])
  const [starts] = periods.flatMap(({ from }) => from?.first ?? []).sort()
  const ends = periods
    .map(({ to }) => to)
    .sort((a, b) => (a.last < b.last ? -1 : 1))
    .at(-1)
  return {
    ...(starts === undefined ? {} : { starts }),
    ...(ends === undefined ? {} : { ends: ends.last, endsAs: describeEnd(ends) }),
  }
}

export function reportsOf({ partnership, asOf }: Context, origins: Origins): ReportRow[] {
  return partnership.reports.map((report) => {
    const row = {
      title: report.title,
      year: report.year?.label ?? report.yearWords,
      isPublished: isPublished(report, asOf),
      ...publishedOf(report),
      ...(report.year ? { covered: { first: report.year.from, last: report.year.to } } : {}),
      covers: coveredBy(report, partnership),
      ...(report.data.covers === undefined ? {} : { coversIds: [...listOf(report.data.covers)] }),
      ...spanOf({ of: report.data }, origins),
    }
    const { reporting_year: year } = report.data
    return rowOf(row, report.data, typeof year === 'object' ? year : undefined)
  })
}

/** `LOIP`, the titles of locality plans, and what else it names. */
function coveredBy(
  { coversLoip, coversLocalityPlans, coversOthers }: ProgressReport,
  { localityPlans }: Partnership,
): string[] {
  const titles = localityPlans.filter(({ id }) => coversLocalityPlans.includes(id)).map(({ title }) => title)
  return [...(coversLoip ? ['LOIP'] : []), ...new Set(titles), ...coversOthers]
}

/** How many localities there are, how many of them are identified on the day, and how many of those have a plan. */
export function localitiesOf({ partnership, asOf }: Context): LocalitiesCount {
  const { localities } = partnership
  const identified = localities.filter((locality) => isIdentified(locality, asOf))
  const planned = identified.filter((locality) => currentPlansFor(locality, partnership, asOf).length > 0)
  return { all: localities.length, identified: identified.length, planned: planned.length }
}

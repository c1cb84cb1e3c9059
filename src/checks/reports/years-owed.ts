// For which reporting years a report on a plan is owed, and which reports are on such a year: s.8(1) and s.12(1).
import { editionsOf, isPublished } from '../../model/editions.ts'
import type { Partnership, Plan, ProgressReport } from '../../model/partnership.ts'
import { daysBetween, type IsoDate } from '../../readings/calendar.ts'
import { type ReportingYear, reportingYearsUnder } from '../../readings/reporting-year.ts'
import { firstYearBegins, isBeforeTheAct } from './under-the-act.ts'

export interface OwedYear {
  readonly year: ReportingYear
  /** The plan first appeared in this year, so a missing report is only worth a note. */
  readonly partial: boolean
}

interface OnDay {
  readonly plan: Plan
  readonly partnership: Partnership
  readonly asOf: IsoDate
}

/** The years that ended by `asOf`, starting with the year in which the first edition under the Act was published. */
export function yearsOwed({ plan, partnership, asOf }: OnDay): OwedYear[] {
  const isLoip = plan.kind === 'loip'
  const editions = editionsOf(plan, isLoip ? partnership.loips : partnership.localityPlans)
  const published = editions.find((one) => isPublished(one, asOf) && !isBeforeTheAct(one))?.publishedOn
  if (published === undefined) return []
  const start = isLoip ? partnership.yearStart.loip : partnership.yearStart.locality
  return reportingYearsUnder(start, firstYearBegins, asOf)
    .filter((year) => published.first <= year.to)
    .map((year) => ({ year, partial: published.last > year.from }))
}

/**
 * Whether a report is on a year: the overlap is at least half of the shorter of the two. That a report is on exactly one year, which
 * begins on the right day, is another duty: s.8(3) and s.12(3).
 */
export function isReportOf({ year: of }: ProgressReport, year: ReportingYear): boolean {
  if (of === undefined) return false
  const shared = daysBetween(of.from > year.from ? of.from : year.from, of.to < year.to ? of.to : year.to) + 1
  return 2 * shared >= Math.min(daysBetween(of.from, of.to), daysBetween(year.from, year.to)) + 1
}

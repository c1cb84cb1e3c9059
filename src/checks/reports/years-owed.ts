// For which reporting years a report on a plan is owed, and which reports are on such a year: s.8(1) and s.12(1).
import { type NotCalledFor, notCalledFor, type Unknown, unknown } from '../../engine/rule.ts'
import type { AsOf } from '../../model/context.ts'
import { currentEdition, editionsOf, isPublished } from '../../model/editions.ts'
import { isSameId } from '../../model/ids.ts'
import type { Plan, ProgressReport } from '../../model/partnership.ts'
import { addMonths, daysBetween } from '../../readings/calendar.ts'
import { describeDate } from '../../readings/date.ts'
import { type ReportingYear, reportingYearsUnder } from '../../readings/reporting-year.ts'
import type { LooseDate } from '../../readings/values.ts'
import { quote } from '../../text/quote.ts'
import { settled } from '../plans/settled.ts'
import { firstYearBegins, isBeforeTheAct } from './under-the-act.ts'

export interface OwedYear {
  readonly year: ReportingYear
  /** The plan first appeared in this year, so a missing report is only worth a note. */
  readonly partial: boolean
}

interface OnDay extends AsOf {
  readonly plan: Plan
}

/** Whether reports are looked for on this plan: on the current edition, from the day of its first one. */
export function owesReports({ plan, partnership, asOf }: OnDay): true | NotCalledFor | Unknown {
  const title = quote(plan.title)
  const current = currentEdition(editionsBeside({ plan, partnership }), asOf)
  if (plan !== current) {
    const isSettled = settled(plan)
    if (isSettled !== true) return isSettled
    if (current !== undefined && plan.replaces === current.id && isAskedAbout(current, { partnership, asOf }))
      return notCalledFor(`${title} replaces ${quote(current.title)}, on which reports are looked for already.`)
  }
  if (plan.publishedOn === undefined) return noDay(`Whether a report is due on ${title}`, plan)
  return isBeforeTheAct(plan)
    ? notCalledFor(`${title} was published on ${describeDate(plan.publishedOn)}, before the Act asked for reports.`)
    : true
}

/** Not where one plan was replaced by several: then each of those is asked about. */
function isAskedAbout(plan: Plan, { partnership, asOf }: AsOf): boolean {
  return !isBeforeTheAct(plan) && currentEdition(editionsBeside({ plan, partnership }), asOf) === plan
}

/** The years that ended by `asOf`, starting with the year in which the first edition under the Act was published. */
export function yearsOwed(on: OnDay): OwedYear[] {
  const published = firstPublished(on)?.publishedOn
  return published === undefined ? [] : yearsSince(published, on)
}

/** The year that is running on the day; its last day is part of it. */
export function yearRunning({ plan, partnership, asOf }: OnDay): ReportingYear | undefined {
  return reportingYearsUnder(yearStartOf({ plan, partnership }), firstYearBegins, addMonths(asOf, 24)).find(
    ({ to }) => to >= asOf,
  )
}

/** Editions that may have been published before the first one whose day is known, so that more years may be owed. */
export function* yearsNotKnown(on: OnDay): Iterable<Unknown> {
  const { plan, partnership, asOf } = on
  const first = firstPublished(on)
  const [earliest] = reportingYearsUnder(yearStartOf(on), firstYearBegins, asOf)
  if (first?.publishedOn === undefined || earliest === undefined || first.publishedOn.first <= earliest.to) return
  const open = 'Whether reports on earlier years are due'
  const undated = editionsBeside(on).find(
    (other) =>
      other !== plan &&
      other.publishedOn === undefined &&
      other.status !== 'draft' &&
      other.status !== 'consultation' &&
      other.replaces !== plan.id,
  )
  if (undated) yield noDay(open, undated)
  const { replaces } = first
  const plans = [...partnership.loips, ...partnership.localityPlans]
  if (replaces !== undefined && !plans.some(({ id }) => isSameId(id, replaces)))
    yield unknown(
      `${open} cannot be told: ${quote(replaces)}, which ${quote(first.title)} replaced, is not in these files. Add its file.`,
    )
}

function noDay(open: string, { title }: Plan): Unknown {
  return unknown(
    `${open} cannot be told: no day of publication of ${quote(title)} is in these files. Add published_on: to its edition.`,
  )
}

function firstPublished(on: OnDay): Plan | undefined {
  return editionsBeside(on).find(
    (one) => one.publishedOn !== undefined && isPublished(one, on.asOf) && !isBeforeTheAct(one),
  )
}

function yearsSince(published: LooseDate, on: OnDay): OwedYear[] {
  return reportingYearsUnder(yearStartOf(on), firstYearBegins, on.asOf)
    .filter((year) => published.first <= year.to && year.to < on.asOf)
    .map((year) => ({ year, partial: published.last > year.from }))
}

type OfPlan = Pick<OnDay, 'plan' | 'partnership'>

function editionsBeside({ plan, partnership }: OfPlan): readonly Plan[] {
  return editionsOf(plan, plan.kind === 'loip' ? partnership.loips : partnership.localityPlans)
}

function yearStartOf({ plan, partnership }: OfPlan) {
  return plan.kind === 'loip' ? partnership.yearStart.loip : partnership.yearStart.locality
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

// For which reporting years a report on a plan is owed, and which reports are on such a year: s.8(1) and s.12(1).
import { type NotCalledFor, notCalledFor, type Unknown, unknown } from '../../engine/rule.ts'
import type { AsOf } from '../../model/context.ts'
import { type Edition, isOnTheWay } from '../../model/edition.ts'
import { currentEdition, editionsOf, lineOf } from '../../model/editions.ts'
import { isSameId } from '../../model/ids.ts'
import type { Partnership, Plan, ProgressReport } from '../../model/partnership.ts'
import { allPlans, plansOfKind } from '../../model/plans.ts'
import { successionOf } from '../../model/succession.ts'
import { addMonths, daysBetween } from '../../readings/calendar.ts'
import { describeWhen } from '../../readings/date.ts'
import { type ReportingYear, reportingYearsUnder, usualStart, type YearStart } from '../../readings/reporting-year.ts'
import type { LooseDate } from '../../readings/values.ts'
import { quote } from '../../text/quote.ts'
import { dayToWrite } from '../plans/in-force.ts'
import { settled } from '../plans/settled.ts'
import { type LineOwed, type Published, publishedDuring } from './lines-owed.ts'
import { isDirected, yearRule } from './reporting-year-rule.ts'
import { firstYearBegins, isBeforeTheAct } from './under-the-act.ts'

export interface OwedYear {
  readonly year: ReportingYear
  /** The editions that were published in the year, or may have been: a report on one of them is owed. */
  readonly on: readonly Published[]
  /** The plan first appeared in this year, so a missing report is only worth a note. */
  readonly partial: boolean
  /** Other plans took its place in this year, or may have. */
  readonly isLast: boolean
  /** Nothing tells whether the plan was still published in the year. */
  readonly isOpen: boolean
  /** An edition of that time is only listed. */
  readonly isOfListed: boolean
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
    if (current !== undefined && plan.replaces.includes(current.id) && isAskedAbout(current, { partnership, asOf }))
      return notCalledFor(`${title} replaces ${quote(current.title)}, on which reports are looked for already.`)
  }
  if (plan.publishedOn === undefined) return noDay(`Whether a report is due on ${title}`, title)
  return isBeforeTheAct(plan)
    ? notCalledFor(`${title} was published ${describeWhen(plan.publishedOn)}, before the Act asked for reports.`)
    : true
}

/** Not where one plan was replaced by several: then each of those is asked about. */
function isAskedAbout(plan: Plan, { partnership, asOf }: AsOf): boolean {
  return !isBeforeTheAct(plan) && currentEdition(editionsBeside({ plan, partnership }), asOf) === plan
}

/**
 * The years that ended by `asOf`, from that in which the first edition under the Act was published to that in which another plan took the
 * place of the last.
 */
export function yearsOwed(line: LineOwed, on: AsOf): OwedYear[] {
  const published = firstPublished({ ...on, plan: line.plan })?.publishedOn
  return published === undefined ? [] : yearsSince(published, line, on)
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
  const plans = plansOfKind(plan, partnership)
  const first = firstPublished(on)
  const [earliest] = reportingYearsUnder(yearStartOf(on), firstYearBegins, asOf)
  if (first?.publishedOn === undefined || earliest === undefined || first.publishedOn.first <= earliest.to) return
  const open = 'Whether reports on earlier years are due'
  const { isBefore } = successionOf(plans)
  const undated = lineOf(plan, partnership).find(
    (other) =>
      other.plan !== plan &&
      other.publishedOn === undefined &&
      !isOnTheWay(other) &&
      (other.isListed || !isBefore(plan, other)),
  )
  if (undated) yield noDay(open, undated.name, undated)
  for (const replaced of first.replaces.filter((words) => !isKnown(words, partnership)))
    yield unknown(
      `${open} cannot be told: ${quote(replaced)}, which ${first.name} replaced, is not in these files. Add its file.`,
    )
}

function isKnown(words: string, partnership: Partnership): boolean {
  return allPlans(partnership).some(({ id }) => isSameId(id, words))
}

function noDay(open: string, name: string, edition?: Edition): Unknown {
  return unknown({
    says: `${open} cannot be told: no day of publication of ${name} is in these files. Add the day.`,
    ...dayToWrite(edition),
  })
}

/** The first edition of this very plan, with or without a file. */
function firstPublished(
  { plan, partnership, asOf }: OnDay,
  isMeant: (edition: Edition) => boolean = () => true,
): Edition | undefined {
  const dated = lineOf(plan, partnership).filter(
    (one) =>
      isMeant(one) &&
      one.publishedOn !== undefined &&
      !isOnTheWay(one) &&
      one.publishedOn.first <= asOf &&
      !isBeforeTheAct(one),
  )
  return dated.reduce<Edition | undefined>(
    (first, one) => (first?.publishedOn && first.publishedOn.first <= (one.publishedOn?.first ?? '') ? first : one),
    undefined,
  )
}

function yearsSince(published: LooseDate, line: LineOwed, { partnership, asOf }: AsOf): OwedYear[] {
  const { plan, editions, followers, ended } = line
  const on = { plan, partnership, asOf }
  return reportingYearsUnder(yearStartOf(on), firstYearBegins, asOf)
    .filter((year) => published.first <= year.to && year.to < asOf && (ended === undefined || ended.last > year.from))
    .map((year) => {
      const during = publishedDuring(editions, year)
      const isEndUnknown = (one: Published) =>
        one.until === undefined && ended === undefined && (one.plan?.status === 'superseded' || followers.length > 0)
      return {
        year,
        on: during,
        partial: published.last > year.from,
        isLast: ended !== undefined && ended.first <= year.to,
        isOpen: during.some(isEndUnknown),
        isOfListed: during.some(({ plan: file }) => file === undefined),
      }
    })
}

type OfPlan = Pick<OnDay, 'plan' | 'partnership'>

function editionsBeside({ plan, partnership }: OfPlan): readonly Plan[] {
  return editionsOf(plan, plansOfKind(plan, partnership))
}

/** The years of the law begin on 1 April, whatever the partnership calls its year, unless a direction is named that moved them. */
function yearStartOf({ plan, partnership: { profile, yearStart } }: OfPlan): YearStart {
  const [stated, field] =
    plan.kind === 'loip'
      ? ([yearStart.loip, 'reporting_year'] as const)
      : ([yearStart.locality, 'reporting_year_locality'] as const)
  const rule = yearRule(profile, field)
  const mayBeDirected = profile?.record === 'partial' || (rule !== undefined && isDirected(rule))
  return mayBeDirected ? stated : { starts: usualStart }
}

/** The halves of a year from October are 182 and 183 days. */
const unevenHalves = 2

/**
 * Whether a report is on a year: the overlap is about half of the shorter of the two, or more. That a report is on exactly one year, which
 * begins on the right day, is another duty: s.8(3) and s.12(3).
 */
export function isReportOf({ year: of }: ProgressReport, year: ReportingYear): boolean {
  if (of === undefined) return false
  const shared = daysBetween(of.from > year.from ? of.from : year.from, of.to < year.to ? of.to : year.to) + 1
  const shorter = Math.min(daysBetween(of.from, of.to), daysBetween(year.from, year.to)) + 1
  return 2 * (shared + unevenHalves) >= shorter
}

// Whether progress is kept under review: sections 7(1) and 11(1). The Act sets no interval; the two used here are our
// own.

import type { Declaration, Fault } from '../../engine/rule.ts'
import type { Attestation } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { editionsOf, isPublished, reportsOn } from '../../model/editions.ts'
import { guessId, listOf } from '../../model/ids.ts'
import { currentOutcomes, outcomeIds, outcomeList, outcomeName, outcomesWithout } from '../../model/outcomes.ts'
import type { Outcome, Partnership, Plan, ProgressReport, Review } from '../../model/partnership.ts'
import { addMonths } from '../../readings/calendar.ts'
import { quote } from '../../readings/stated.ts'
import { dayInWords } from '../../text/day.ts'
import { saysSomething } from '../reports/assessed.ts'
import type { StatementFinding } from '../statements/declare.ts'
import { allReviewsOf, done, reviewToCome, statedTooEarly, statementBehind } from './reviews.ts'

/** A review counts for this long. */
const monthsOfReview = 12

/** A report counts for this long after the end of its year. By then the report on the next year is late. */
const monthsOfReport = 24

/** The reviews and reports that cover outcomes of the plan, and a question for the outcomes that none covers. */
export function* progressReviewed(plan: Plan, context: Context): Iterable<StatementFinding> {
  const { partnership, asOf } = context
  const all = allReviewsOf(plan, partnership).filter(
    ({ of, data }) => of === 'progress' || data.outcomes_covered !== undefined,
  )
  const since = addMonths(asOf, -monthsOfReview)
  const recent = done(all, context)
    .filter(({ date }) => date.last >= since)
    .map((review) => ({ review, found: statementBehind(review, context) }))
  // A review of the plan itself is reported separately: section 7(2)(a) or 11(2)(a).
  const early = statedTooEarly(all, context)
  yield* early.filter(({ review }) => review.of === 'progress').map(({ fault }) => fault)
  const reports = latestReports(plan, context)
  const covering = (reviews: readonly Review[]) => (outcome: Outcome) =>
    reviews.some((review) => covers(review, outcome, plan, partnership))
  const isAssessed = (outcome: Outcome) => reports.some((report) => assesses(report, outcome, plan, partnership))
  const stated = recent.filter(
    ({ review, found }) => 'declares' in found && currentOutcomes(plan).some(covering([review])),
  )
  yield* stated.map(({ found }) => found)
  yield* reports.flatMap((report) => reportStates(report, plan, partnership) ?? [])

  const isStated = covering(stated.map(({ review }) => review))
  const open = outcomesWithout(plan, (outcome) => isStated(outcome) || isAssessed(outcome))
  const asked = recent.filter(
    ({ review, found }) => !('declares' in found) && open.some((outcome) => covers(review, outcome, plan, partnership)),
  )
  yield* asked.map(({ found }) => found)
  const reported = [...asked, ...early].map(({ review }) => review)
  const left = outcomesWithout(plan, (outcome) => !open.includes(outcome) || covering(reported)(outcome))
  if (left.length === 0) return
  // An outcome that a report leaves out is reported separately: section 8(2)(a) or 12(2).
  const isOfReport = reports.length > 0 && reported.length === 0 && stated.length === 0
  const fault = notCovered(plan, left, reviewToCome(all, context), since)
  yield isOfReport ? { ...fault, reportedSeparately: true } : fault
}

function notCovered(plan: Plan, left: readonly Outcome[], coming: Fault | undefined, since: string): Fault {
  const title = quote(plan.title)
  const at = { of: plan.data, key: 'outcomes' }
  const [first] = left
  const isAll = left.length === currentOutcomes(plan).length
  const some = left.length === 1 && first ? outcomeName(first) : `outcomes ${outcomeList(left)}`
  if (plan.publishedOn !== undefined && plan.publishedOn.first > since)
    return {
      at,
      says: `${title} is less than a year old, and no review of ${isAll ? 'its progress' : `progress on ${some}`} is recorded yet.`,
      verdict: 'pending',
    }
  if (coming) return coming
  const which = isAll ? `progress on ${title}` : `${some} of ${title}`
  const says = `Nothing here shows that ${which} has been looked at since ${dayInWords(since)}.`
  return {
    at,
    says: left.length > 1 && !isAll ? says.replace(' has ', ' have ') : says,
    verdict: 'not-shown',
    lacks: 'document',
  }
}

/** A review that names no outcomes covers all of them. */
function covers({ data, date }: Review, { id }: Outcome, plan: Plan, partnership: Partnership): boolean {
  const covered = listOf(data.outcomes_covered)
  const known = [...outcomeIds(partnership)]
  const isNamed = covered.length === 0 || covered.some((words) => (guessId(words, known) ?? words) === id)
  const isOfThisEdition = date === undefined || date.last >= (plan.publishedOn?.first ?? '')
  return isNamed && (isOfThisEdition || earlierOutcomes(plan, partnership).some((one) => becomes(one, id)))
}

/** A review older than this edition covered the outcomes of the editions before it. */
function earlierOutcomes(plan: Plan, { loips, localityPlans }: Partnership): Outcome[] {
  const editions = editionsOf(plan, plan.kind === 'loip' ? loips : localityPlans)
  return editions.slice(0, editions.indexOf(plan)).flatMap(({ outcomes }) => outcomes)
}

function becomes(outcome: Outcome, id: string): boolean {
  return outcome.id === id || outcome.replacedBy.includes(id)
}

/** The published reports on the latest year that has any, if that year is recent enough. */
function latestReports(plan: Plan, { partnership, asOf }: Context): ProgressReport[] {
  const published = reportsOn(plan, partnership, asOf).filter((report) => isPublished(report, asOf))
  const year = published.findLast((report) => report.year !== undefined)?.year
  if (year === undefined || addMonths(year.to, monthsOfReport) < asOf) return []
  return published.filter((report) => report.year?.from === year.from)
}

/** Whether a report assesses an outcome, or one that it replaced. */
function assesses(report: ProgressReport, { id }: Outcome, plan: Plan, { loips, localityPlans }: Partnership): boolean {
  const own = editionsOf(plan, plan.kind === 'loip' ? loips : localityPlans).flatMap(({ outcomes }) => outcomes)
  return report.assessments
    .filter(saysSomething)
    .flatMap(({ outcomes }) => outcomes)
    .some((assessed) => own.includes(assessed) && becomes(assessed, id))
}

/** A published report with assessments is itself a statement by the partnership that it reviewed those outcomes. */
function reportStates(report: ProgressReport, plan: Plan, partnership: Partnership): Declaration | undefined {
  const { data, title, year, publishedOn, url, otherForm } = report
  const isAssessed = (outcome: Outcome) => assesses(report, outcome, plan, partnership)
  const assessed = currentOutcomes(plan).filter(isAssessed)
  const [first, ...more] = assessed
  if (publishedOn === undefined || year === undefined || first === undefined) return undefined
  const all = outcomesWithout(plan, isAssessed).length === 0
  const which = all ? 'each outcome' : more.length === 0 ? outcomeName(first) : `outcomes ${outcomeList(assessed)}`
  const declares: Attestation = {
    claim: `The progress report on ${year.label} assesses ${which}.`,
    evidence: url ?? otherForm ?? title,
    owner: approverOf(report, partnership),
    date: publishedOn,
    at: { of: data },
  }
  return { at: { of: data, key: 'assessments' }, declares }
}

/** The name of the first body that approved the report, or of the partnership. */
function approverOf({ data }: ProgressReport, { name, profile }: Partnership): string {
  const body = data.approved_by?.[0]?.body
  const group = listOf(profile?.groups).find((one) => typeof one === 'object' && one.id === body)
  return (typeof group === 'object' ? group.name : undefined) ?? body ?? name
}

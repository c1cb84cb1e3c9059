// Whether progress is kept under review: sections 7(1) and 11(1). The Act sets no interval; the two used here are our
// own.

import { type Fault, shows, type Yielded } from '../../engine/rule.ts'
import { isCarriedOn } from '../../model/carried-on.ts'
import type { Context } from '../../model/context.ts'
import { editionsOf, isPublished, reportsOn } from '../../model/editions.ts'
import { listOf } from '../../model/ids.ts'
import { isOneOutcome, outcomeNamed } from '../../model/outcome-named.ts'
import { inReview } from '../../model/outcome-scopes.ts'
import { currentOutcomes, outcomeList, outcomeName, outcomesWithout } from '../../model/outcomes.ts'
import type { Assessment, Outcome, Partnership, Plan, ProgressReport, Review } from '../../model/partnership.ts'
import { plansOfKind } from '../../model/plans.ts'
import { addMonths } from '../../readings/calendar.ts'
import { quote } from '../../readings/stated.ts'
import { dayInWords } from '../../text/day.ts'
import { dayNotKnown } from '../plans/in-force.ts'
import { assessedIn } from '../reports/assessed.ts'
import { saysHowItStands } from '../reports/assessment-words.ts'
import { allReviewsOf, done, reviewToCome, statedTooEarly, statementBehind } from './reviews.ts'

/** A review counts for this long. */
const monthsOfReview = 12

/** A report counts for this long after the end of its year. By then the report on the next year is late. */
const monthsOfReport = 24

/**
 * The statements behind reviews of progress, the assessments of the latest reports, and a question for the outcomes that neither
 * covers. An assessment is for people to judge: that it came of a review, somebody has to state.
 */
export function* progressReviewed(plan: Plan, context: Context): Iterable<Yielded> {
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
  yield* early.map(
    ({ review, fault }): Fault => (review.of === 'progress' ? fault : { ...fault, reportedSeparately: true }),
  )
  const reports = latestReports(plan, context)
  const covering = (reviews: readonly Review[]) => (outcome: Outcome) =>
    reviews.some((review) => covers(review, outcome, plan, partnership))
  const assessed = assessmentsIn(reports, plan, partnership)
  const isAssessed = (outcome: Outcome) => assessed.some(({ on }) => on.includes(outcome))
  const stated = recent.filter(
    ({ review, found }) => 'declares' in found && currentOutcomes(plan).some(covering([review])),
  )
  yield* stated.map(({ found }) => found)
  // Whether it was a review of this edition depends on the day.
  if (stated.length > 0 && plan.publishedOn === undefined)
    yield dayNotKnown(`Whether progress on ${quote(plan.title)} was reviewed since it was published`)
  if (assessed.length > 0) yield shows(...assessedIn(assessed.map(({ assessment }) => assessment)))

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
      fix: { says: 'Nothing has to be done yet.' },
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

/** A review that names no outcomes covers all of them. An id means that of the plans that the review is of. */
function covers(review: Review, outcome: Outcome, plan: Plan, partnership: Partnership): boolean {
  const { data, date } = review
  const covered = listOf(data.outcomes_covered)
  const isOfThisEdition = date === undefined || date.last >= (plan.publishedOn?.first ?? '')
  if (covered.length === 0)
    return isOfThisEdition || earlierOutcomes(plan, partnership).some((one) => isCarriedOn(one, outcome))
  const scope = inReview(review, partnership)
  return covered.some((words) =>
    outcomeNamed(words, scope, partnership).meant.some(
      (one) => (isOfThisEdition || one.plan !== plan) && isOneOutcome(one, { outcome, plan }, partnership),
    ),
  )
}

/** A review older than this edition covered the outcomes of the editions before it. */
function earlierOutcomes(plan: Plan, partnership: Partnership): Outcome[] {
  const editions = editionsOf(plan, plansOfKind(plan, partnership))
  return editions.slice(0, editions.indexOf(plan)).flatMap(({ outcomes }) => outcomes)
}

/** The published reports on the latest year that has any, if that year is recent enough. */
function latestReports(plan: Plan, { partnership, asOf }: Context): ProgressReport[] {
  const published = reportsOn(plan, partnership, asOf).filter((report) => isPublished(report, asOf))
  const year = published.findLast((report) => report.year !== undefined)?.year
  if (year === undefined || addMonths(year.to, monthsOfReport) < asOf) return []
  return published.filter((report) => report.year?.from === year.from)
}

interface Assessed {
  readonly assessment: Assessment
  /** The current outcomes that it is on, or that replaced the one that it is on. */
  readonly on: readonly Outcome[]
}

/** The assessments of current outcomes of the plan. */
function assessmentsIn(reports: readonly ProgressReport[], plan: Plan, partnership: Partnership): Assessed[] {
  const own = editionsOf(plan, plansOfKind(plan, partnership)).flatMap(({ outcomes }) => outcomes)
  return reports
    .flatMap(({ assessments }) => assessments)
    .filter(saysHowItStands)
    .flatMap((assessment): Assessed[] => {
      const mine = assessment.outcomes.filter((outcome) => own.includes(outcome))
      const on = currentOutcomes(plan).filter((current) => mine.some((outcome) => isCarriedOn(outcome, current)))
      return on.length > 0 ? [{ assessment, on }] : []
    })
}

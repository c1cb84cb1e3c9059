// Links progress reports and reviews.

import { isRating } from '../../readings/activity-words.ts'
import { isAddress } from '../../readings/address.ts'
import { readJudgement } from '../../readings/judgement.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import type { ReportingYear } from '../../readings/reporting-year.ts'
import type { AssessmentData, PartnershipDocument, ProgressReportDocument } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { nearest } from '../../text/nearest.ts'
import { optional } from '../../text/optional.ts'
import { quote } from '../../text/quote.ts'
import { isCarriedOn, isSameTitle } from '../carried-on.ts'
import type { Documents } from '../documents.ts'
import { lineOf } from '../editions.ts'
import { dateOf, isYes, publicationStated } from '../field.ts'
import { guessId, listOf, matchId, resolveId } from '../ids.ts'
import { outcomeIds, outcomesWithId } from '../outcome-named.ts'
import type { Assessment, Judgement, Plan, ProgressReport, Review } from '../partnership.ts'
import { allPlans, type Plans, plansOfKind } from '../plans.ts'
import type { ReportProblem } from '../problem.ts'
import { isPartialRecord } from '../record.ts'
import { placeInYear } from '../time-in-force.ts'
import { yearStarts } from './link-profile.ts'
import { readYear } from './report-year.ts'

const judgements: readonly Judgement[] = [
  'improved',
  'maintained',
  'declined',
  'mixed',
  'too early',
  'no data',
  'not assessed',
]

/** Plans that a report may cover beside those of this format: `council-plan`. */
const namesOtherPlan =
  /\b(?:council|corporate|business|childrens?|children[’']?s|services?|integration|strategic|police|fire|justice|poverty|delivery|development|transport|housing|climate|economic)\b.*\b(?:plans?|strategy|strategies|reports?|framework)\b/i

export function linkReports(
  documents: Documents,
  profile: PartnershipDocument | undefined,
  plans: Plans,
  reportProblem: ReportProblem,
): ProgressReport[] {
  const reports = documents['progress-report'].map((data) => linkReport(data, profile, plans, reportProblem))
  return reports.sort((a, b) => ((a.year?.from ?? '') < (b.year?.from ?? '') ? -1 : 1))
}

function linkReport(
  data: ProgressReportDocument,
  profile: PartnershipDocument | undefined,
  all: Plans,
  reportProblem: ReportProblem,
): ProgressReport {
  const { loips, localityPlans } = all
  const planIds = ['loip', ...allPlans(all).map(({ id }) => id)]
  const covered = listOf(data.covers).map((words) => guessId(words, planIds) ?? words)
  const isLoip = (id: string) => id.toLowerCase() === 'loip' || loips.some((plan) => plan.id === id)
  const isOther = (id: string) => !isLoip(id) && !localityPlans.some((plan) => plan.id === id)
  const others = covered.filter((id) => isOther(id) && namesOtherPlan.test(id))
  const coversLoip = covered.length === 0 || covered.some(isLoip)
  // A LOIP that is a locality plan too: the report is on both.
  const asBoth = localityPlans.map((plan) => plan.id).filter((id) => isLoip(id) && coversLoip)
  const coversLocalityPlans = [...covered.filter((id) => !isLoip(id) && !others.includes(id)), ...asBoth]
  const start = yearStarts(profile)
  const year = readYear(data.reporting_year, coversLoip ? start.loip : start.locality)
  // A report that names editions of the LOIP is on these; one that names “loip”, or nothing, is on the one that was in force.
  const namedLoips = loips.filter(({ id }) => covered.includes(id) && id.toLowerCase() !== 'loip')
  const isNamed = ({ id }: Plan) => covered.includes(id)
  const place = (plan: Plan) => (year === undefined ? 'maybe' : placeInYear(plan, plansOfKind(plan, all), year))
  const isInYear = (plan: Plan) => place(plan) !== 'no'
  const isSurelyInYear = (plan: Plan) => place(plan) === 'whole' || place(plan) === 'part'
  const plans = [
    ...(coversLoip ? (namedLoips.length > 0 ? namedLoips : loips) : []),
    ...localityPlans.filter((plan) => coversLocalityPlans.includes(plan.id)),
  ]
  // In the year in which one edition follows another, a report that names one of them may assess what only the other had.
  const beside = plans
    .filter((plan) => isNamed(plan) && isInYear(plan))
    .flatMap((plan) => lineOf(plan, all).map((edition) => edition.plan))
    .filter((plan) => !plans.includes(plan) && isInYear(plan))
  const candidates = [
    ...plans.map(
      (plan): Candidate => ({ plan, isInYear: isInYear(plan), isNamed: isNamed(plan) || isSurelyInYear(plan) }),
    ),
    ...[...new Set(beside)].map((plan): Candidate => ({ plan, isInYear: true, isBeside: true })),
  ]
  const ids = outcomeIds(candidates.map(({ plan }) => plan))
  const title = data.title ?? `Progress report ${year?.label ?? ''}`.trim()
  return {
    data,
    title,
    partial: isPartialRecord(data, profile),
    ...optional('year', year),
    yearWords:
      typeof data.reporting_year === 'string'
        ? data.reporting_year
        : (data.reporting_year?.as_published ?? year?.label ?? ''),
    ...publicationAfter(year, data, reportProblem),
    ...optional('url', isAddress(data.url) ? data.url : undefined),
    ...optional('otherForm', hasDescription(data.other_form) ? data.other_form : undefined),
    coversLoip,
    coversLocalityPlans,
    coversOthers: others,
    plans: candidates.filter((one) => one.isInYear).map(({ plan }) => plan),
    assessments: listOf(data.assessments).map((assessment) =>
      linkAssessment(assessment, candidates, ids, profile, reportProblem),
    ),
  }
}

/** What is said of its publication. A day before its year began is of another report, or the year is: neither can be relied on. */
function publicationAfter(
  year: ReportingYear | undefined,
  data: ProgressReportDocument,
  reportProblem: ReportProblem,
): ReturnType<typeof publicationStated<NonNullable<ProgressReportDocument['status']>>> {
  const stated = publicationStated(data)
  if (year === undefined || stated.publishedOn === undefined || stated.publishedOn.last >= year.from) return stated
  reportProblem({
    check: 'file-unusable-value',
    level: 'error',
    says: `This report is on ${year.label}, and gives ${quote(String(data.published_on))} as its day of publication, before that year began.`,
    fix: 'Look which of the two is meant, and correct the other.',
    at: at(data, 'published_on'),
  })
  const { publishedOn: _before, ...rest } = stated
  return rest
}

/** An edition that the report covers. */
interface Candidate {
  readonly plan: Plan
  /** Whether it may have been in force in the year of the report. */
  readonly isInYear: boolean
  /** It was, or the report names it. */
  readonly isNamed?: boolean
  /** The report names another edition of the same plan, which goes first. */
  readonly isBeside?: true
}

function linkAssessment(
  data: AssessmentData,
  candidates: readonly Candidate[],
  ids: readonly string[],
  profile: PartnershipDocument | undefined,
  reportProblem: ReportProblem,
): Assessment {
  const words = data.outcome ?? ''
  const pointing = { words, at: { of: data, key: 'outcome' }, what: 'an outcome of the plans that this report covers' }
  const named = inPlanNamed(data, candidates, reportProblem)
  // What is not among the outcomes that these files hold of a plan may be one of those that they do not hold.
  const isOpen = named.some(({ plan, isInYear, isNamed }) => plan.outcomesSeen !== undefined && (isInYear || isNamed))
  const id = isOpen ? matchId(words, ids) : resolveId(pointing, ids, reportProblem)
  return {
    data,
    words,
    ...outcomesMeant(data, id, named),
    ...optional('judgement', judgementOf(data, profile, reportProblem)),
    ...optional('judgementWords', data.as_published ?? data.judgement),
    ...optional('because', data.because),
  }
}

/** The editions that `plan:` of the assessment leaves. */
function inPlanNamed(
  data: AssessmentData,
  candidates: readonly Candidate[],
  reportProblem: ReportProblem,
): readonly Candidate[] {
  const { plan: words } = data
  if (words === undefined) return candidates
  if (words.toLowerCase() === 'loip') return candidates.filter(({ plan }) => plan.kind === 'loip')
  const ids = [...new Set(candidates.map(({ plan }) => plan.id))]
  const pointing = { words, at: { of: data, key: 'plan' }, what: 'a plan that this report covers' }
  const id = ids.includes(words) ? words : resolveId(pointing, [...ids, 'loip'], reportProblem)
  return candidates.filter(({ plan }) => plan.id === id)
}

/**
 * The one outcome with that id of an edition in force in the year, and those of other editions by which it is carried on; or why it
 * cannot be told which is meant.
 */
function outcomesMeant(
  { title }: AssessmentData,
  id: string | undefined,
  candidates: readonly Candidate[],
): Pick<Assessment, 'outcomes' | 'unmatched'> {
  const found = candidates.flatMap(({ plan, ...how }) =>
    (id === undefined ? [] : outcomesWithId(plan, id)).map((outcome) => ({ plan, outcome, ...how })),
  )
  const named = found.filter(({ isBeside }) => !isBeside)
  const withId = named.length > 0 ? named : found
  const inYear = withId.filter(({ isInYear }) => isInYear)
  // It may be on an outcome of an edition that is only listed: of those nothing is known.
  const listed = candidates.filter(({ plan, isInYear }) => plan.listedIn !== undefined && isInYear)
  if (withId.length === 0) return { outcomes: [] }
  if (inYear.length === 0)
    return { outcomes: [], ...(listed.length > 0 ? {} : { unmatched: { why: 'year', among: withId } }) }
  const agreeing = hasDescription(title) ? inYear.filter(({ outcome }) => isSameTitle(outcome.title, title)) : inYear
  const [first, ...more] = agreeing
  if (first === undefined)
    return { outcomes: [], ...(listed.length > 0 ? {} : { unmatched: { why: 'title', among: inYear } }) }
  const other = hasDescription(title) ? undefined : listed.find(({ isNamed }) => isNamed)?.plan
  if (other !== undefined) return { outcomes: [], unmatched: { why: 'listed', among: agreeing, listed: other } }
  const isOne = more.every(
    ({ plan, outcome }) =>
      outcome.data === first.outcome.data ||
      (plan.kind === first.plan.kind && isOfOneLine(plan, first.plan) && isCarriedOn(first.outcome, outcome)),
  )
  if (!isOne) return { outcomes: [], unmatched: { why: 'several', among: agreeing } }
  return { outcomes: agreeing.map(({ outcome }) => outcome) }

  function isOfOneLine(one: Plan, other: Plan): boolean {
    return one.kind === 'loip' || one.id === other.id || one.covers.some((locality) => other.covers.includes(locality))
  }
}

function judgementOf(
  data: AssessmentData,
  profile: PartnershipDocument | undefined,
  reportProblem: ReportProblem,
): Judgement | undefined {
  const words = data.judgement?.trim()
  if (words === undefined) return undefined
  const plain = words.toLowerCase()
  const own = Object.entries(profile?.ratings ?? {}).find(([word]) => word.toLowerCase() === plain)?.[1]
  const judgement = own ?? judgements.find((known) => known === plain) ?? readJudgement(words)
  if (judgement !== undefined) return judgement
  const near = nearest(words, [...Object.keys(profile?.ratings ?? {}), ...judgements])[0]
  // A word of the partnership's own is no slip, and people read it as it stands. One that is nearly a known word gets a question.
  const isNear = near !== undefined && !isRating(words) && !denies.test(words)
  reportProblem({
    check: 'file-guessed-reading',
    level: isNear ? 'advice' : 'note',
    says: `The rating word ${quote(words)} is not explained.${!isNear ? '' : ` Did you mean ${quote(near)}?`}`,
    fix: `Write what it means under ratings: in the partnership file if it has one meaning, or use one of ${judgements.join(', ')}.`,
    at: { of: data, key: 'judgement' },
  })
  return undefined
}

/** “Not improved” is no slip of “improved”. */
const denies = /\b(?:not|no|never|hardly|without|neither|nor|less)\b|n['’]t\b/iu

export function linkReviews(documents: Documents): Review[] {
  return documents.review.map((data) => ({
    data,
    of: data.of ?? 'plan',
    plans: listOf(data.plan),
    ...optional('date', dateOf(data.date)),
    ...optional('decision', data.decision),
    ...optional('revisionAdopted', isYes(data.revision_adopted)),
  }))
}

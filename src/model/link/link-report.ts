// Links progress reports and reviews.

import { isAddress } from '../../readings/address.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import {
  type MonthDay,
  type ReportingYear,
  readReportingYear,
  readReportingYearParts,
  usualStart,
  type YearStart,
} from '../../readings/reporting-year.ts'
import type { AssessmentData, PartnershipDocument, ProgressReportDocument } from '../../schema/documents.gen.ts'
import { nearest } from '../../text/nearest.ts'
import { quote } from '../../text/quote.ts'
import type { Documents } from '../documents.ts'
import { dateOf, isYes, optional, publicationStated } from '../field.ts'
import { guessId, listOf, resolveId } from '../ids.ts'
import type { Assessment, Judgement, Outcome, Plan, ProgressReport, Review } from '../partnership.ts'
import type { ReportProblem } from '../problem.ts'
import { isPartialRecord } from '../record.ts'
import { yearStarts } from './link-profile.ts'

const judgements: readonly Judgement[] = [
  'improved',
  'maintained',
  'declined',
  'mixed',
  'too early',
  'no data',
  'not assessed',
]

/** Words with one plain meaning. Colours and arrows need an entry in the profile's ratings. */
const otherWords = new Map<string, Judgement>([
  ['improving', 'improved'],
  ['improvement', 'improved'],
  ['better', 'improved'],
  ['maintaining', 'maintained'],
  ['no change', 'maintained'],
  ['unchanged', 'maintained'],
  ['same', 'maintained'],
  ['worsening', 'declined'],
  ['worsened', 'declined'],
  ['declining', 'declined'],
  ['worse', 'declined'],
  ['too-early', 'too early'],
  ['too early to say', 'too early'],
  ['no-data', 'no data'],
])

export function linkReports(
  documents: Documents,
  profile: PartnershipDocument | undefined,
  loips: readonly Plan[],
  localityPlans: readonly Plan[],
  reportProblem: ReportProblem,
): ProgressReport[] {
  const reports = documents['progress-report'].map((data) =>
    linkReport(data, profile, loips, localityPlans, reportProblem),
  )
  return reports.sort((a, b) => ((a.year?.from ?? '') < (b.year?.from ?? '') ? -1 : 1))
}

function linkReport(
  data: ProgressReportDocument,
  profile: PartnershipDocument | undefined,
  loips: readonly Plan[],
  localityPlans: readonly Plan[],
  reportProblem: ReportProblem,
): ProgressReport {
  const planIds = ['loip', ...[...loips, ...localityPlans].map(({ id }) => id)]
  const covered = listOf(data.covers).map((words) => guessId(words, planIds) ?? words)
  const isLoip = (id: string) => id.toLowerCase() === 'loip' || loips.some((plan) => plan.id === id)
  const coversLoip = covered.length === 0 || covered.some(isLoip)
  // A LOIP that is a locality plan too: the report is on both.
  const asBoth = localityPlans.map((plan) => plan.id).filter((id) => isLoip(id) && coversLoip)
  const coversLocalityPlans = [...covered.filter((id) => !isLoip(id)), ...asBoth]
  const start = yearStarts(profile)
  const year = readYear(data.reporting_year, coversLoip ? start.loip : start.locality)
  const plans = [...(coversLoip ? loips : []), ...localityPlans.filter((plan) => coversLocalityPlans.includes(plan.id))]
  const outcomes = outcomesById(plans)
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
    ...publicationStated(data),
    ...optional('url', isAddress(data.url) ? data.url : undefined),
    ...optional('otherForm', hasDescription(data.other_form) ? data.other_form : undefined),
    coversLoip,
    coversLocalityPlans,
    assessments: listOf(data.assessments).map((assessment) =>
      linkAssessment(assessment, outcomes, profile, reportProblem),
    ),
  }
}

/** A direction moves only the years that begin after it, so an earlier `2019-20` began on 1 April. */
function readYear(
  stated: ProgressReportDocument['reporting_year'] | undefined,
  { starts, movedOn }: YearStart,
): ReportingYear | undefined {
  if (stated === undefined) return undefined
  const readFrom = (start: MonthDay) =>
    (typeof stated === 'string' ? readReportingYear(stated, start) : readReportingYearParts(stated, start)).value
  const year = readFrom(starts)
  return year !== undefined && movedOn !== undefined && year.from < movedOn.first ? readFrom(usualStart) : year
}

/** Several outcomes for an id, since editions of a plan share ids. */
function outcomesById(plans: readonly Plan[]): Map<string, Outcome[]> {
  const byId = new Map<string, Outcome[]>()
  for (const outcome of plans.flatMap((plan) => plan.outcomes)) {
    byId.set(outcome.id, [...(byId.get(outcome.id) ?? []), outcome])
  }
  return byId
}

function linkAssessment(
  data: AssessmentData,
  outcomes: ReadonlyMap<string, readonly Outcome[]>,
  profile: PartnershipDocument | undefined,
  reportProblem: ReportProblem,
): Assessment {
  const words = data.outcome ?? ''
  const pointing = { words, at: { of: data, key: 'outcome' }, what: 'an outcome of the plans that this report covers' }
  const id = outcomes.has(words) ? words : resolveId(pointing, [...outcomes.keys()], reportProblem)
  return {
    data,
    words,
    outcomes: id === undefined ? [] : (outcomes.get(id) ?? []),
    ...optional('judgement', judgementOf(data, profile, reportProblem)),
    ...optional('judgementWords', data.as_published ?? data.judgement),
    ...optional('because', data.because),
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
  const judgement = own ?? judgements.find((known) => known === plain) ?? otherWords.get(plain)
  if (judgement !== undefined) return judgement
  const near = nearest(words, [...Object.keys(profile?.ratings ?? {}), ...judgements])[0]
  reportProblem({
    check: 'file-unusable-value',
    level: 'error',
    says: `The rating word ${quote(words)} is not explained.${near === undefined ? '' : ` Did you mean ${quote(near)}?`}`,
    fix: `Write what it means under ratings: in the profile (${words}: improved), or use one of ${judgements.join(', ')}.`,
    at: { of: data, key: 'judgement' },
  })
  return undefined
}

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

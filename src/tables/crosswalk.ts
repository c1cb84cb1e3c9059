// The crosswalk: each local outcome with its national outcomes, measures and latest assessment; and each national
// outcome with the local outcomes that link to it.

import type { Context } from '../model/context.ts'
import { currentEdition, editionsOf, isLater, reportsOn } from '../model/editions.ts'
import type { NationalLink } from '../model/national-link.ts'
import type { Outcome, Plan, ProgressReport } from '../model/partnership.ts'
import { isCarriedOn } from '../model/span.ts'
import { type OutcomeInSet, setInForce } from '../reference/index.ts'
import type { Crosswalk, CrosswalkRow, NationalLinkRow } from '../result/run-result.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'
import { whereItIsToGet } from './measure-figures.ts'
import { planNamed, plansInView } from './names.ts'

export function crosswalk(context: Context, origins: Origins): Crosswalk {
  const { partnership, asOf } = context
  const plans = plansInView(context)
  const set = setInForce(context.reference.sets, asOf)
  const rows = plans.flatMap((plan) => crosswalkRows(plan, context, origins))
  const latest = partnership.reports.findLast((report) => report.coversLoip && !isLater(report, asOf))
  return {
    set: { id: set?.id ?? 'none', title: set?.title ?? 'no national outcomes', asAt: asOf },
    ...(latest?.year ? { latestReport: latest.year.label } : {}),
    rows,
    national: (set?.outcomes ?? []).map(({ code, title }) => ({
      code,
      title,
      linkedFrom: rows
        .filter((row) => row.links.some((link) => link.outcome?.set === set?.id && link.outcome?.code === code))
        .map((row) => row.outcome.id),
    })),
  }
}

function crosswalkRows(plan: Plan, context: Context, origins: Origins): CrosswalkRow[] {
  const { partnership, asOf } = context
  const siblings = plan.kind === 'loip' ? partnership.loips : partnership.localityPlans
  // Progress reports assess the edition in force. A later edition has none yet.
  const current = currentEdition(editionsOf(plan, siblings), asOf)
  const report = plan === current || current === undefined ? reportsOn(plan, partnership, asOf).at(-1) : undefined
  return plan.outcomes
    .filter((outcome) => outcome.status === 'current')
    .map((outcome) => {
      const links = outcome.national.map(linkOf)
      const row: CrosswalkRow = {
        plan: planNamed(plan),
        outcome: { id: outcome.id, title: outcome.title },
        links,
        measures: outcome.measures.map((measure) => ({ name: measure.name, ...whereItIsToGet(measure) })),
        ...assessmentIn(report, outcome),
        ...(links.length === 0
          ? { question: 'No link is shown: which national outcomes is it consistent with, and how?' }
          : {}),
        ...spanOf({ of: outcome.data, key: 'title' }, origins),
      }
      return rowOf(row, outcome.data)
    })
}

function linkOf({ words, why, strength, recognised, status, nearest }: NationalLink): NationalLinkRow {
  return {
    words,
    ...(why === undefined ? {} : { why }),
    ...(strength === undefined ? {} : { strength }),
    ...(recognised.kind === 'unknown' ? {} : { outcome: outcomeOf(recognised) }),
    status,
    nearest,
  }
}

function outcomeOf({ set, outcome }: OutcomeInSet) {
  return { set: set.id, code: outcome.code, title: outcome.title }
}

function assessmentIn(report: ProgressReport | undefined, outcome: Outcome): Pick<CrosswalkRow, 'assessed'> {
  const assessment = report?.assessments.find(({ outcomes }) => outcomes.some((one) => isCarriedOn(one, outcome)))
  if (!report || !assessment) return {}
  const { judgement, as_published: published } = assessment.data
  const words = judgement ?? published ?? 'no judgement'
  const assessed = {
    year: report.year?.label ?? report.yearWords,
    judgement: assessment.judgement ?? 'no judgement',
    words,
    ...(judgement === undefined || published === undefined ? {} : { asPublished: published }),
  }
  return { assessed: rowOf(assessed, assessment.data) }
}

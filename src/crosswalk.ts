// The crosswalk: each local outcome with its national outcomes, measures and latest assessment, and the national outcomes
// that nothing is linked to.
import { currentEdition, editionsOf, isLater, reportsOn } from './model/editions.ts'
import type { NationalLinkStated, Outcome, Plan, ProgressReport } from './model/partnership.ts'
import { nearestInForce, recogniseNationalOutcome, setInForce } from './reference/index.ts'
import type { Crosswalk, CrosswalkRow, NationalLink } from './result.ts'
import type { Context } from './rule.ts'
import type { Origins } from './source/origins.ts'
import { planNamed, plansInView } from './tables/names.ts'

export function crosswalk(context: Context, origins: Origins): Crosswalk {
  const { partnership, asOf } = context
  const plans = plansInView(context)
  const set = setInForce(context.reference.sets, asOf)
  const rows = plans.flatMap((plan) => rowsOf(plan, context, origins))
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

function rowsOf(plan: Plan, context: Context, origins: Origins): CrosswalkRow[] {
  const { partnership, asOf } = context
  const siblings = plan.kind === 'loip' ? partnership.loips : partnership.localityPlans
  // Reports are on the plan that was in force; an edition that is on its way has none of its own yet.
  const current = currentEdition(editionsOf(plan, siblings), asOf)
  const report = plan === current || current === undefined ? reportsOn(plan, partnership, asOf).at(-1) : undefined
  return plan.outcomes
    .filter((outcome) => outcome.status === 'current')
    .map((outcome) => {
      const links = outcome.national.map((link) => nationalLink(link, plan, context))
      const place = origins.place({ of: outcome.data, key: 'title' })
      return {
        plan: planNamed(plan),
        outcome: { id: outcome.id, title: outcome.title },
        links,
        measures: outcome.measures.map(({ name, baseline, targets }) => ({
          name,
          ...(baseline ? { baseline: baseline.words } : {}),
          targets: targets.map(({ words }) => words),
        })),
        ...assessedIn(report, outcome),
        ...(links.length === 0
          ? { question: 'No link is shown: which national outcomes is it consistent with, and how?' }
          : {}),
        ...(place ? { span: origins.span(place) } : {}),
      }
    })
}

function assessedIn(report: ProgressReport | undefined, outcome: Outcome): Pick<CrosswalkRow, 'assessed'> {
  const assessment = report?.assessments.find(({ outcomes }) => outcomes.some(({ id }) => id === outcome.id))
  if (!report || !assessment) return {}
  const words = assessment.judgementWords ?? 'no judgement'
  return {
    assessed: {
      year: report.year?.label ?? report.yearWords,
      judgement: assessment.judgement ?? 'no judgement',
      words,
    },
  }
}

/** Which day counts for a plan: the day it was published, or the day of the check while it is not. */
export function dayOf(plan: Plan, asOf: string): string {
  return plan.publishedOn?.first ?? asOf
}

/** A link as written, recognised against the sets, with how it stands on the day that counts for the plan. */
export function nationalLink(link: NationalLinkStated, plan: Plan, context: Context): NationalLink {
  const { sets } = context.reference
  const day = dayOf(plan, context.asOf)
  const stated = {
    words: link.words,
    ...(link.why === undefined ? {} : { why: link.why }),
    ...(link.strength === undefined ? {} : { strength: link.strength }),
  }
  const recognised = recogniseNationalOutcome(link.words, sets, {
    asAt: day,
    ...(link.set === undefined ? {} : { set: link.set }),
  })
  if (recognised.kind === 'unknown')
    return { ...stated, status: 'unknown', nearest: recognised.nearest.map(({ outcome }) => outcome.title) }
  const { set, outcome } = recognised
  const now = setInForce(sets, context.asOf)
  const nearest = set === now ? [] : nearestInForce(sets, outcome, context.asOf).map(({ title }) => title)
  return {
    ...stated,
    outcome: { set: set.id, code: outcome.code, title: outcome.title },
    status: statusOf(set, sets, day, context.asOf),
    nearest,
  }
}

function statusOf(
  set: Context['reference']['sets'][number],
  sets: Context['reference']['sets'],
  day: string,
  asOf: string,
): NationalLink['status'] {
  if (set.status === 'proposed' || set.status === 'draft') return 'proposed'
  if (setInForce(sets, asOf)?.id === set.id) return 'in-force'
  return set.from > day ? 'later' : 'earlier'
}

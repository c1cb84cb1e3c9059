// The crosswalk: each local outcome with its national outcomes, measures and latest assessment; and each national
// outcome with the local outcomes that link to it.

import { isCarriedOn } from '../model/carried-on.ts'
import type { Context } from '../model/context.ts'
import { currentEdition, editionsOf, isLater, plansInView, reportsOn } from '../model/editions.ts'
import { type NationalLink, recogniseLink } from '../model/national-link.ts'
import type { Outcome, Plan, ProgressReport } from '../model/partnership.ts'
import { plansOfKind } from '../model/plans.ts'
import { isOnItsWay } from '../model/publication.ts'
import { canStateLink } from '../readings/national-link-words.ts'
import { findSet, type OutcomeInSet, setInForce } from '../reference/index.ts'
import type { Crosswalk, CrosswalkRow, NationalLinkRow } from '../result/run-result.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'
import { plainWords } from '../text/nearest.ts'
import { whereItIsToGet } from './measure-figures.ts'
import { leadsNamed, planNamed } from './names.ts'

export function crosswalk(context: Context, origins: Origins): Crosswalk {
  const { partnership, asOf } = context
  const plans = plansInView(context)
  const set = setInForce(context.reference.sets, asOf)
  const rows = plans.flatMap((plan) => crosswalkRows(plan, context, origins))
  const latest = latestOf(partnership.reports.filter((report) => report.coversLoip && !isLater(report, asOf)))
  return {
    set: { id: set?.id ?? 'none', title: set?.title ?? 'no national outcomes', asAt: asOf },
    ...(latest?.year ? { latestReport: yearOf(latest) } : {}),
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
  const siblings = plansOfKind(plan, partnership)
  // Progress reports assess the edition in force. A later edition has none yet.
  const current = currentEdition(editionsOf(plan, siblings), asOf)
  const report = plan === current || current === undefined ? latestOf(reportsOn(plan, partnership, asOf)) : undefined
  const ofPlan = linksOfPlan(plan, context)
  return plan.outcomes
    .filter((outcome) => outcome.status === 'current')
    .map((outcome) => {
      // What the plan as a whole says stands beside each outcome that is not linked by itself.
      const own = outcome.national.map(linkOf)
      const links = own.length > 0 ? own : ofPlan
      const row: CrosswalkRow = {
        plan: planNamed(plan),
        outcome: { id: outcome.id, title: outcome.title },
        ...(outcome.data.lead === undefined ? {} : { lead: leadsNamed(outcome.data.lead, partnership) }),
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

/** What the plan as a whole says of the national outcomes: each that it names, else its words; with the list it speaks of. */
function linksOfPlan({ data, publishedOn }: Plan, { reference, asOf }: Context): NationalLinkRow[] {
  const { national_link: link } = data
  const {
    statement,
    document = undefined,
    set: named = undefined,
  } = typeof link === 'object' ? link : { statement: link }
  const words = [statement, document].find(canStateLink)
  if (words === undefined) return []
  const sets = reference.sets
  const days = { ofPlan: publishedOn?.first ?? asOf, asOf }
  const stated = named === undefined ? undefined : findSet(String(named), sets, days.ofPlan)
  const titles = sets.flatMap(({ outcomes }) => outcomes.map(({ title }) => title))
  const isNamed = ({ title }: { readonly title: string }) => namesTitle(words, title, titles)
  const inSets = (stated === undefined ? sets : [stated]).find(({ outcomes }) => outcomes.some(isNamed))
  // Without a day of the plan it is not known which list “the national outcomes” were.
  const then = publishedOn && /national outcomes/i.test(words) ? setInForce(sets, publishedOn.first) : undefined
  const meant = stated ?? inSets ?? then
  const of = { ofPlan: true, ...(meant === undefined ? {} : { set: meant.short }) } as const
  const links = (inSets?.outcomes ?? []).filter(isNamed).map(({ title }) => {
    const stating = { at: { of: data, key: 'national_link' }, words: title, set: String(named ?? inSets?.id) }
    return { ...linkOf(recogniseLink(stating, reference, days)), ...of }
  })
  return links.length > 0 ? links : [{ words, status: 'unknown', nearest: [], ...of }]
}

/**
 * Whether words name a national outcome by its title, in a list of titles or at the end of a sentence. “Health” of “NHS Health Scotland”, of
 * “Health and Social Care Partnership” or of “poverty harms health” is no link that anybody made. A long title is not used by chance.
 */
function namesTitle(words: string, title: string, titles: readonly string[]): boolean {
  const name = plainWords(title)
  if (name.split(' ').length > longName) return ` ${plainWords(words)} `.includes(` ${name} `)
  return words.split(title).some((before, index, parts) => {
    const after = parts.slice(index + 1).join(title)
    if (index === parts.length - 1 || !/(?:^|[,;:.(“"/]\s*|\b\p{Ll}+ )$/u.test(before)) return false
    const next = /^(?:,? (?:and|or) |, ?|\/)(.*)$/s.exec(after)?.[1]
    return /^\s*(?:$|[.;:)”"])/.test(after) || (next !== undefined && titles.some((other) => next.startsWith(other)))
  })
}

/** In words. “Children and Young People” is in use for much else. */
const longName = 4

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

/** A report in preparation hides none that was published. */
function latestOf(reports: readonly ProgressReport[]): ProgressReport | undefined {
  return reports.findLast((report) => !isOnItsWay(report)) ?? reports.at(-1)
}

function yearOf({ year, yearWords, status }: ProgressReport): string {
  const words = year?.label ?? yearWords
  if (status === 'draft') return `${words}, draft`
  return status === 'consultation' ? `${words}, out for consultation` : words
}

function assessmentIn(report: ProgressReport | undefined, outcome: Outcome): Pick<CrosswalkRow, 'assessed'> {
  const assessment = report?.assessments.find(({ outcomes }) => outcomes.some((one) => isCarriedOn(one, outcome)))
  if (!report || !assessment) return {}
  const { judgement, as_published: published } = assessment.data
  const words = judgement ?? published ?? 'no judgement'
  const assessed = {
    year: yearOf(report),
    judgement: assessment.judgement ?? 'no judgement',
    words,
    ...(judgement === undefined || published === undefined ? {} : { asPublished: published }),
  }
  return { assessed: rowOf(assessed, assessment.data) }
}

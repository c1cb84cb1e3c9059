// The crosswalk in words: what each outcome is linked to, measured by and assessed as, the same in every format.

import type {
  Crosswalk,
  CrosswalkRow,
  NationalLinkRow,
  NotForALocality,
  PlanNamed,
  RunResult,
} from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { groupBy } from '../../text/group-by.ts'
import { idAndTitle } from '../../text/id-and-title.ts'
import { joinAnd } from '../../text/join.ts'
import { besidePublished } from '../../text/published.ts'

interface PlanRows<Row> {
  /** `LOIP “Our Strathexample”`, in the partnership's own words for a plan. */
  readonly heading: string
  readonly rows: readonly Row[]
}

export function rowsByPlan({ crosswalk, labels }: Pick<RunResult, 'crosswalk' | 'labels'>): PlanRows<CrosswalkRow>[] {
  return byPlan(crosswalk.rows, labels)
}

export function byPlan<Row extends { readonly plan: PlanNamed }>(
  rows: readonly Row[],
  labels: RunResult['labels'],
): PlanRows<Row>[] {
  const plans = groupBy(rows, ({ plan: { kind, id } }) => `${kind} ${id}`)
  return [...plans.values()].map((own) => {
    const [{ plan }] = own
    return { heading: `${planWord(plan, labels)} “${plan.title}”`, rows: own }
  })
}

/** The partnership's word for a plan of this kind. A plan for a group, or a local place plan, is not called a locality plan. */
export function planWord(
  { kind, notForALocality }: Pick<PlanNamed, 'kind' | 'notForALocality'>,
  labels: RunResult['labels'],
): string {
  if (notForALocality !== undefined) return otherPlanWords[notForALocality]
  return kind === 'loip' ? (labels.plan ?? 'LOIP') : (labels.locality_plan ?? 'Locality plan')
}

const otherPlanWords: Readonly<Record<NotForALocality, string>> = {
  'for a group': 'Plan for a group',
  'local place plan': 'Local place plan',
}

/** What the partnership calls an outcome. */
export function outcomeLabel({ labels }: RunResult): string {
  return labels.outcome ?? 'Outcome'
}

export function rowOutcomeName({ outcome }: CrosswalkRow): string {
  return idAndTitle(outcome)
}

/** What the rows are held against. */
export function setSentences({ set, latestReport, national }: Crosswalk): string[] {
  return [
    national.length === 0
      ? `No national outcomes were in force on ${dayInWords(set.asAt)}.`
      : `Held against: ${set.title}, as in force on ${dayInWords(set.asAt)}.`,
    latestReport === undefined
      ? `As at ${dayInWords(set.asAt)}, no progress report on the plan was found in these files.`
      : `The latest progress report is that of ${latestReport}.`,
  ]
}

/** The status of a link in words; empty for one that is in force. */
export const linkStanding: Readonly<Record<NationalLinkRow['status'], string>> = {
  'in-force': '',
  earlier: 'in force earlier, not now',
  later: 'not yet in force when the plan was published',
  proposed: 'proposed, and never in force',
  unknown: 'not recognised as a national outcome',
}

/** `Poverty: fewer children in low-income homes (direct)`. */
export function linkWords(link: NationalLinkRow): string {
  const { words, outcome, status, why, strength, nearest } = link
  const name = outcome === undefined ? `“${words}”` : outcome.title
  const asks = nearest.length === 0 ? '' : `nearest now, to be confirmed: ${joinAnd(nearest)}`
  const standing = link.ofPlan && status === 'unknown' ? '' : linkStanding[status]
  const whole = link.ofPlan
    ? `said by the plan as a whole${link.set === undefined ? '' : `, of ${link.set}`}`
    : undefined
  const asides = [strength, whole, standing, asks].filter((aside) => aside !== undefined && aside !== '')
  const told = why === undefined ? name : `${name}: ${why.replace(/\.$/, '')}`
  return asides.length === 0 ? told : `${told} (${asides.join('; ')})`
}

/** `Children in low-income families: 20% (2022/23) → at most 17% by 2027; at most 10% by 2034`. */
export function measureWords({ name, baseline, targets }: CrosswalkRow['measures'][number], to = ' → '): string {
  return `${name}: ${baseline ?? 'no baseline'}${to}${targets.length === 0 ? 'no target' : targets.join('; ')}`
}

/** The year and the judgement, and the words used for it where they differ. */
export function assessedWords({ assessed }: CrosswalkRow): string {
  if (!assessed) return 'Not assessed in these files'
  const { year, judgement, words, asPublished } = assessed
  const told =
    words.toLowerCase() === judgement.toLowerCase() ? `${year}: ${words}` : `${year}: ${judgement} (“${words}”)`
  return besidePublished(told, asPublished)
}

/** The national outcomes that no local outcome links to. */
export function unlinked({ national }: Crosswalk): string[] {
  return national.filter(({ linkedFrom }) => linkedFrom.length === 0).map(({ title }) => title)
}

export function unlinkedSentence(crosswalk: Crosswalk): string | undefined {
  if (crosswalk.national.length === 0) return undefined
  const titles = unlinked(crosswalk)
  if (titles.length === 0) return 'Every national outcome is linked from a local outcome here.'
  return `National outcomes that no local outcome here links to (${titles.length} of ${crosswalk.national.length}): ${titles.join('; ')}.`
}

export interface CrosswalkLink {
  readonly row: CrosswalkRow
  /** Absent where the outcome has none. */
  readonly link?: NationalLinkRow
}

/** A row for each link, and one for each outcome that has none. */
export function linksOf({ crosswalk }: RunResult): CrosswalkLink[] {
  return crosswalk.rows.flatMap((row): CrosswalkLink[] =>
    row.links.length === 0 ? [{ row }] : row.links.map((link) => ({ row, link })),
  )
}

/** Whether a national outcome is named, and whether it is in force, in words. */
export function standingOfLink(link: NationalLinkRow | undefined): string {
  if (link === undefined) return 'no national outcome is named'
  return linkStanding[link.status] || 'in force'
}

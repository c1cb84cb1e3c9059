// Each local outcome in one row: the national outcomes in force that it is linked to, and how it was last assessed.
import type { CrosswalkRow, NationalLinkRow, RunResult } from '../../result/run-result.ts'
import { isIdOfTitle } from '../../text/id-of-title.ts'
import { byPlan, unlinked } from '../words/crosswalk.ts'

interface Staged {
  /** Its plan is a draft, or out for consultation. */
  readonly inPreparation?: true
}

export interface CompactRow extends Staged {
  /** What it is numbered by; empty where its id says no more than its title. */
  readonly id: string
  readonly title: string
  /** The national outcomes in force that it is linked to, each once. */
  readonly national: readonly string[]
  /** What its links are, where none is to an outcome in force. */
  readonly standing: 'linked' | 'none shown' | 'not in force' | 'not recognised' | 'said of the whole plan'
  /** The nearest now of what is no longer in force, for a person to confirm. */
  readonly nearest: readonly string[]
  /** The latest judgement in one of our words; absent where there is none. */
  readonly judgement?: string
  /** The year of that judgement, or of the report that gives none. */
  readonly year?: string
  /** Whether any report on its plan is there. */
  readonly hasReport: boolean
}

export interface CompactCrosswalk {
  readonly plans: readonly (Staged & { readonly title: string; readonly rows: readonly CompactRow[] })[]
  /** Local outcomes in all plans. */
  readonly all: number
  /** Those of them that are linked to a national outcome in force. */
  readonly linked: number
  /** `National Outcomes, 2018`; absent where none was in force on the day. */
  readonly set?: string
  /** The reporting year of the latest report on the LOIP. */
  readonly latestReport?: string
  /** National outcomes that no local outcome is linked to. */
  readonly unlinked: readonly string[]
}

export function compactCrosswalk(run: RunResult): CompactCrosswalk {
  const { crosswalk, labels } = run
  const plans = byPlan(crosswalk.rows, labels).map(({ rows }) => ({
    title: rows[0]?.plan.title ?? '',
    ...(rows[0] === undefined ? {} : stageOf(rows[0], run)),
    rows: rows.map((row) => compactRow(row, run)),
  }))
  return {
    plans,
    all: crosswalk.rows.length,
    linked: crosswalk.rows.filter(isLinked).length,
    ...(crosswalk.national.length === 0 ? {} : { set: crosswalk.set.title }),
    ...(crosswalk.latestReport === undefined ? {} : { latestReport: crosswalk.latestReport }),
    unlinked: unlinked(crosswalk),
  }
}

/** Links in force alone count. One to an older set, or to a draft, says nothing of the national outcomes that there are. */
export function isLinked({ links }: Pick<CrosswalkRow, 'links'>): boolean {
  return links.some(isInForce)
}

function isInForce({ outcome, status }: NationalLinkRow): boolean {
  return outcome !== undefined && status === 'in-force'
}

function compactRow(row: CrosswalkRow, run: RunResult): CompactRow {
  const { crosswalk, reports } = run
  const { outcome, links, assessed, plan } = row
  const national = links.filter(isInForce).flatMap(({ outcome }) => outcome?.title ?? [])
  const hasReport =
    assessed !== undefined ||
    (plan.kind === 'loip'
      ? crosswalk.latestReport !== undefined
      : reports.some(({ covers }) => covers.includes(plan.title)))
  return {
    title: outcome.title,
    id: isIdOfTitle(outcome.id, outcome.title) ? '' : outcome.id,
    national: [...new Set(national)],
    standing: standingOf(links, national.length > 0),
    nearest: national.length > 0 ? [] : [...new Set(links.flatMap(({ nearest }) => nearest))],
    ...(assessed === undefined ? {} : { judgement: assessed.judgement, year: assessed.year }),
    hasReport,
    ...stageOf(row, run),
  }
}

/** A plan in preparation is in force nowhere, and no report can be on it. */
function stageOf({ plan }: CrosswalkRow, { plans }: RunResult): Staged {
  const status = plans.find(
    ({ kind, id, title }) => kind === plan.kind && id === plan.id && title === plan.title,
  )?.status
  return status === 'draft' || status === 'consultation' ? { inPreparation: true } : {}
}

function standingOf(links: readonly NationalLinkRow[], isLinkedNow: boolean): CompactRow['standing'] {
  if (isLinkedNow) return 'linked'
  if (links.length === 0) return 'none shown'
  if (links.every(({ ofPlan, status }) => ofPlan === true && status === 'unknown')) return 'said of the whole plan'
  return links.every(({ status }) => status === 'unknown') ? 'not recognised' : 'not in force'
}

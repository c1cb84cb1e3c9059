// A link to a national outcome, recognised once, while the partnership is linked. The rules and the crosswalk read it.
import {
  type NationalOutcomeSet,
  namesIn,
  nearestInForce,
  type OutcomeInSet,
  type Recognition,
  type Reference,
  recogniseNationalOutcome,
  setInForce,
} from '../reference/index.ts'
import type { Anchor } from '../source/position.ts'

/** The link as somebody wrote it. */
export interface NationalLinkStated {
  readonly at: Anchor
  readonly words: string
  readonly set?: string
  readonly why?: string
  readonly strength?: string
}

export interface NationalLink extends NationalLinkStated {
  /** The national outcome that the words name on `ofPlan`, or what to ask where they name none. */
  readonly recognised: Recognition
  /** `in-force` on the day of the check; `earlier` and `later` were in force on another day; `proposed` never was. */
  readonly status: 'in-force' | 'earlier' | 'later' | 'proposed' | 'unknown'
  /** For a set that is no longer in force: the nearest outcomes of the current set, for a person to confirm. */
  readonly nearest: readonly string[]
}

export interface LinkDays {
  /** The day of publication, or the day of the check for a plan that is not published. */
  readonly ofPlan: string
  readonly asOf: string
}

/** As many links as the words name national outcomes: `Health; Poverty` is two. */
export function recogniseLinks(link: NationalLinkStated, reference: Reference, days: LinkDays): NationalLink[] {
  const names = namesIn(link.words, reference.sets, optionsOf(link, days))
  return names.map((words) => recogniseLink({ ...link, words }, reference, days))
}

function optionsOf({ set }: NationalLinkStated, { ofPlan }: LinkDays) {
  return { asAt: ofPlan, ...(set === undefined ? {} : { set }) }
}

export function recogniseLink(link: NationalLinkStated, { sets }: Reference, days: LinkDays): NationalLink {
  const { ofPlan, asOf } = days
  const recognised = recogniseNationalOutcome(link.words, sets, optionsOf(link, days))
  if (recognised.kind === 'unknown')
    return { ...link, recognised, status: 'unknown', nearest: titlesInForce(recognised.nearest, sets, asOf) }
  const { set, outcome } = recognised
  const nearest = set === setInForce(sets, asOf) ? [] : nearestInForce(sets, outcome, asOf).map(({ title }) => title)
  return { ...link, recognised, status: statusOf(set, sets, { ofPlan, asOf }), nearest }
}

/** The title of each, or of the nearest to it in the set that is in force: an older or a proposed one is no answer. */
function titlesInForce(near: readonly OutcomeInSet[], sets: readonly NationalOutcomeSet[], asOf: string): string[] {
  const now = setInForce(sets, asOf)
  const outcomes = near.flatMap(({ set, outcome }) => (set === now ? [outcome] : nearestInForce(sets, outcome, asOf)))
  return [...new Set(outcomes.map(({ title }) => title))]
}

function statusOf(
  set: NationalOutcomeSet,
  sets: readonly NationalOutcomeSet[],
  { ofPlan, asOf }: LinkDays,
): NationalLink['status'] {
  if (set.status === 'proposed' || set.status === 'draft') return 'proposed'
  if (setInForce(sets, asOf)?.id === set.id) return 'in-force'
  return set.from > ofPlan ? 'later' : 'earlier'
}

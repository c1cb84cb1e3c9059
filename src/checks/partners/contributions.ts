// The contributions of partners, from the profile, plans, delivery plans and participation documents.

import { attestationOf, type Backing, backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { editionsInView } from '../../model/editions.ts'
import { dateOf } from '../../model/field.ts'
import { listOf, matchId } from '../../model/ids.ts'
import { loipInForce } from '../../model/loip-in-force.ts'
import { memoPerDay } from '../../model/memo-per-day.ts'
import type { Outcome, Partner, Partnership, Plan } from '../../model/partnership.ts'
import { hasContent } from '../../readings/stated.ts'
import type { AttestationData, ContributionData } from '../../schema/documents.gen.ts'
import { isStillToCome } from '../statements/declare.ts'
import { type BoundPartner, partnerFinder } from './bound-partners.ts'

export interface Contribution {
  readonly data: ContributionData
  /** The document that lists it. */
  readonly holder: object
  /** The entry in the profile. Undefined when the name was not recognised. */
  readonly partner?: Partner
  /** The outcomes it is for, each with its plan. */
  readonly outcomes: readonly { readonly outcome: Outcome; readonly plan: Plan }[]
  /** Ids of outcomes that are in no plan of these files. */
  readonly unknown: readonly string[]
  readonly isForParticipation: boolean
  /** It gives an amount or a kind, or says that nothing is contributed. */
  readonly saysWhat: boolean
  readonly isNil: boolean
  /** It is not in a draft. */
  readonly isSettled: boolean
  /** The decision on the contribution, or else the statement of its document. */
  readonly backing: Backing
}

interface Holder {
  readonly data: { readonly statement?: AttestationData }
  readonly contributions: readonly ContributionData[]
  /** The plans in which outcome ids are looked up; the plans that the document covers come first. */
  readonly plans: readonly Plan[]
  readonly status?: string | undefined
  readonly isOnParticipation?: boolean
}

/** The contributions that exist on the day of the check, in the order of the documents. */
export const contributionsOn = memoPerDay((context: Context): readonly Contribution[] => {
  const find = partnerFinder(context)
  return holdersOn(context).flatMap((holder) =>
    holder.contributions.flatMap((data): Contribution[] => {
      const decided = attestationOf(data.decided)
      if (isStated(decided) && isStillToCome(decided.date, context)) return []
      const partner = data.partner === undefined ? undefined : find(data.partner)
      const isNil = data.kind === 'nil' || nil.test(data.amount ?? '')
      return [
        {
          data,
          holder: holder.data,
          ...(partner ? { partner } : {}),
          ...outcomesOf(data, holder.plans),
          isForParticipation:
            holder.isOnParticipation === true || listOf(data.purpose).some((purpose) => /particip/i.test(purpose)),
          saysWhat: data.kind !== undefined || hasContent(data.amount),
          isNil,
          isSettled: holder.status !== 'draft' && holder.status !== 'consultation',
          backing: data.decided === undefined ? backing(holder.data) : decided,
        },
      ]
    }),
  )
})

/** A figure or a word for nothing. */
const nil = /^\s*(?:nil|none|nothing|zero|£?\s?0(?:\.0+)?)\s*\.?\s*$/i

function holdersOn({ partnership, asOf }: Context): Holder[] {
  const { profile, loips, localityPlans, participation } = partnership
  const loip = loipInForce(partnership, asOf)
  const inView = [...editionsInView(loips, asOf), ...editionsInView(localityPlans, asOf)]
  const plans = [...new Set([...(loip ? [loip] : []), ...inView])]
  return [
    ...(profile ? [{ data: profile, contributions: listOf(profile.contributions), plans }] : []),
    ...inView.map((plan) => ({
      data: plan.data,
      contributions: [...listOf(plan.data.contributions), ...itemsOf(plan)],
      plans: [plan, ...plans],
      status: plan.status,
    })),
    ...deliveryHolders(partnership, asOf, plans),
    ...participation.map((data) => ({
      data,
      contributions: listOf(data.contributions),
      plans,
      isOnParticipation: true,
    })),
  ]
}

function itemsOf({ data: { resources } }: Plan): readonly ContributionData[] {
  return typeof resources === 'object' ? listOf(resources.items) : []
}

function deliveryHolders({ deliveryPlans, loips, localityPlans }: Partnership, asOf: string, plans: Plan[]): Holder[] {
  return deliveryPlans
    .filter(({ edition }) => edition?.status !== 'superseded' && !isAfter(edition?.published_on, asOf))
    .map((data) => {
      const covered = listOf(data.covers)
      const meant = [...loips, ...localityPlans].filter(({ id }) => covered.includes(id))
      const contributions = listOf(data.contributions)
      return { data, contributions, plans: [...meant, ...plans], status: data.edition?.status }
    })
}

function isAfter(words: string | undefined, asOf: string): boolean {
  const date = dateOf(words)
  return date !== undefined && date.first > asOf
}

function outcomesOf(data: ContributionData, plans: readonly Plan[]): Pick<Contribution, 'outcomes' | 'unknown'> {
  const known = [...new Set(plans.flatMap((plan) => plan.outcomes.map(({ id }) => id)))]
  const found = listOf(data.outcome).map((words) => {
    const wanted = matchId(words, known)
    const plan = plans.find(({ outcomes }) => outcomes.some(({ id }) => id === wanted))
    const outcome = plan?.outcomes.find(({ id }) => id === wanted)
    return { words, ...(plan && outcome ? { named: { outcome, plan } } : {}) }
  })
  return {
    outcomes: found.flatMap(({ named }) => named ?? []),
    unknown: found.flatMap(({ words, named }) => (named ? [] : [words])),
  }
}

export function isOf({ entries }: BoundPartner, { partner }: Contribution): boolean {
  return partner !== undefined && entries.includes(partner)
}

/**
 * For this outcome, its parent or one of its parts, in the LOIP. A contribution to a locality plan's outcome counts
 * there only.
 */
export function isFor({ id, data }: Outcome, { outcomes }: Contribution): boolean {
  return outcomes.some(
    ({ outcome, plan }) =>
      plan.kind === 'loip' && (outcome.id === id || outcome.data.parent === id || data.parent === outcome.id),
  )
}

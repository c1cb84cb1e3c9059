// The contributions of partners, from the profile, plans, delivery plans and participation documents.

import { attestationOf, type Backing, backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { plansInView } from '../../model/editions.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import { memoPerDay } from '../../model/memo-per-day.ts'
import { isOneOutcome, type OutcomeOf, type OutcomeScope, outcomeNamed } from '../../model/outcome-named.ts'
import { asDecided, inAnyPlan, inDelivery, inPlan } from '../../model/outcome-scopes.ts'
import type { Outcome, Partner, Partnership, Plan } from '../../model/partnership.ts'
import { plainText } from '../../readings/plain-text.ts'
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
  readonly outcomes: readonly OutcomeOf[]
  /** Ids of outcomes that are in no plan of these files. */
  readonly unknown: readonly string[]
  /** Ids that outcomes of several plans share, so that nobody can tell which is meant. */
  readonly unclear: readonly { readonly words: string; readonly among: readonly OutcomeOf[] }[]
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
  /** Where outcome ids are looked up. */
  readonly scope: OutcomeScope
  /** It does not say which plans it is about. */
  readonly isOfNoPlan?: boolean
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
          ...outcomesOf(data, holder.isOfNoPlan ? asDecided(holder.scope, data) : holder.scope, context),
          isForParticipation:
            holder.isOnParticipation === true || listOf(data.purpose).some((purpose) => /particip/i.test(purpose)),
          saysWhat: saysWhatIsGiven(data),
          isNil,
          isSettled: holder.status !== 'draft' && holder.status !== 'consultation',
          backing: data.decided === undefined ? backing(undefined, holder.data) : decided,
        },
      ]
    }),
  )
})

/** An amount that is still to be agreed, or was taken back, is none, whatever its kind. */
function saysWhatIsGiven({ kind, amount, summary }: ContributionData): boolean {
  if (amount !== undefined && (!hasContent(amount) || isOpenAmount(amount))) return hasContent(summary)
  return kind !== undefined || hasContent(amount) || hasContent(summary)
}

/** “not yet agreed”, “to be determined”, “under discussion”, “withdrawn”. */
function isOpenAmount(amount: string): boolean {
  return /^(?:it is |still |currently )?(?:not (?:yet )?(?:agreed|decided|known|fixed|confirmed|set|determined)|(?:yet )?to be [a-z]+|under (?:discussion|review|negotiation|consideration)|(?:has been |was )?withdrawn|subject to |awaiting )/.test(
    plainText(amount),
  )
}

/** A figure or a word for nothing. */
const nil = /^\s*(?:nil|none|nothing|zero|£?\s?0(?:\.0+)?)\s*\.?\s*$/i

function holdersOn(context: Context): Holder[] {
  const { partnership, asOf } = context
  const { profile, participation } = partnership
  const scope = inAnyPlan(partnership, asOf)
  return [
    ...(profile ? [{ data: profile, contributions: listOf(profile.contributions), scope, isOfNoPlan: true }] : []),
    ...plansInView(context).map((plan) => ({
      data: plan.data,
      contributions: [...listOf(plan.data.contributions), ...itemsOf(plan)],
      scope: inPlan(plan, partnership, asOf),
      status: plan.status,
    })),
    ...deliveryHolders(partnership, asOf),
    ...participation.map((data) => ({
      data,
      contributions: listOf(data.contributions),
      scope,
      isOfNoPlan: true,
      isOnParticipation: true,
    })),
  ]
}

function itemsOf({ data: { resources } }: Plan): readonly ContributionData[] {
  return typeof resources === 'object' ? listOf(resources.items) : []
}

function deliveryHolders(partnership: Partnership, asOf: string): Holder[] {
  return partnership.deliveryPlans
    .filter(({ edition }) => edition?.status !== 'superseded' && !isAfter(edition?.published_on, asOf))
    .map((data) => ({
      data,
      contributions: listOf(data.contributions),
      scope: inDelivery(data, partnership, asOf),
      isOfNoPlan: listOf(data.covers).length === 0,
      status: data.edition?.status,
    }))
}

function isAfter(words: string | undefined, asOf: string): boolean {
  const date = dateOf(words)
  return date !== undefined && date.first > asOf
}

function outcomesOf(
  data: ContributionData,
  scope: OutcomeScope,
  { partnership }: Context,
): Pick<Contribution, 'outcomes' | 'unknown' | 'unclear'> {
  const found = listOf(data.outcome).map((words) => ({ words, ...outcomeNamed(words, scope, partnership) }))
  return {
    outcomes: found.flatMap(({ meant: [first] }) => first ?? []),
    unknown: found.flatMap(({ words, meant, among }) => (meant.length + among.length === 0 ? [words] : [])),
    unclear: found.flatMap(({ words, among }) => (among.length > 0 ? [{ words, among }] : [])),
  }
}

export function isOf({ entries }: BoundPartner, { partner }: Contribution): boolean {
  return partner !== undefined && entries.includes(partner)
}

/**
 * For this outcome, its parent or one of its parts, in the LOIP. A contribution to a locality plan's outcome counts
 * there only, and one to an edition before this one only where the outcome is carried on.
 */
export function isFor(outcome: Outcome, plan: Plan, { outcomes }: Contribution, partnership: Partnership): boolean {
  const related = plan.outcomes.filter(
    ({ id, data }) => id === outcome.id || data.parent === outcome.id || outcome.data.parent === id,
  )
  return outcomes.some(
    (named) =>
      named.plan.kind === 'loip' && related.some((one) => isOneOutcome(named, { outcome: one, plan }, partnership)),
  )
}

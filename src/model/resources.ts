// What the files list of the money, staff and other resources that partners put in.
import type { ContributionData } from '../schema/documents.gen.ts'
import { type Anchor, at } from '../source/position.ts'
import { type Backing, backing } from './attestation.ts'
import { idMeant, listOf } from './ids.ts'
import type { Partnership, Plan } from './partnership.ts'
import { isSaid } from './stated.ts'

export interface Contribution {
  readonly data: ContributionData
  /** The statement behind it: its own, or that of a document whose statement stands behind the contributions in it. */
  readonly backing: Backing
}

type Holders = Pick<Partnership, 'profile' | 'deliveryPlans' | 'participation'>

/** Every contribution that these files list for a plan, wherever it stands. */
export function contributionsFor(plan: Plan, { profile, deliveryPlans, participation }: Holders): Contribution[] {
  const { resources, contributions } = plan.data
  const inPlan = [...listOf(contributions), ...(typeof resources === 'object' ? listOf(resources.items) : [])]
  return [
    ...[...inPlan, ...listOf(profile?.contributions)].map((data) => ({ data, backing: backing(ownStatement(data)) })),
    ...[...deliveryPlans, ...participation].flatMap((holder) =>
      listOf(holder.contributions).map((data) => ({ data, backing: backing(ownStatement(data), holder) })),
    ),
  ]
}

function ownStatement({ decided }: ContributionData) {
  return decided === undefined ? undefined : { statement: decided }
}

/** The ids of the outcomes of a plan that something is put in for. */
export function outcomesPaidFor(plan: Plan, contributions: readonly Contribution[]): ReadonlySet<string> {
  const known = plan.outcomes.map(({ id }) => id)
  return new Set(
    contributions.flatMap(({ data }) => listOf(data.outcome).flatMap((words) => idMeant(words, known) ?? [])),
  )
}

/** Whether more may be listed than these files show. */
export function mayListMore({ profile, deliveryPlans, participation }: Holders): boolean {
  return [profile, ...deliveryPlans, ...participation].some((holder) => holder?.record === 'partial')
}

/** What a plan says of resources in words, with its place. */
export function resourcesInWords({ data }: Plan): { readonly words: string; readonly at: Anchor } | undefined {
  const { resources } = data
  if (resources === undefined) return undefined
  return typeof resources === 'string'
    ? { words: resources, at: at(data, 'resources') }
    : { words: resources.statement ?? '', at: at(resources, 'statement') }
}

/** A figure, a number in words, or where to read about it. */
const amount =
  /\d|https?:|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|half|full-time|part-time|hundreds?|thousands?|millions?|nil|no new|within existing|existing budgets?)(?!\p{L})/iu

export function namesAmount(words: string): boolean {
  return amount.test(words)
}

const purposes = {
  prevention: /prevent/i,
  'reducing inequalities': /(?:in)?equalit/i,
  'community capacity': /capacity/i,
} as const
export type Purpose = keyof typeof purposes
export const everyPurpose = Object.keys(purposes) as Purpose[]

export function isFor({ data }: Contribution, purpose: Purpose): boolean {
  return listOf(data.purpose).some((words) => isSaid(words) && purposes[purpose].test(words))
}

// What plans say about money, staff and other resources, for guidance and good practice.
import type { Context } from '../../model/context.ts'
import { listOf } from '../../model/ids.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { hasContent } from '../../readings/stated.ts'
import { wordPattern } from '../../readings/word-pattern.ts'
import { type Anchor, at } from '../../source/position.ts'
import { type Contribution, contributionsOn } from './contributions.ts'

/** All contributions in these files, except those in drafts. */
export function contributionsListed(context: Context): Contribution[] {
  return contributionsOn(context).filter(({ isSettled }) => isSettled)
}

/** The ids of a plan's outcomes that have a contribution. */
export function outcomesPaidFor(plan: Plan, contributions: readonly Contribution[]): ReadonlySet<string> {
  const stated = contributions.flatMap(({ outcomes }) => outcomes)
  return new Set(stated.flatMap(({ outcome, plan: of }) => (of.id === plan.id ? [outcome.id] : [])))
}

/** Whether a partial record may leave out contributions. */
export function mayListMore({ profile, deliveryPlans, participation }: Partnership): boolean {
  return [profile, ...deliveryPlans, ...participation].some((holder) => holder?.record === 'partial')
}

/** What a plan says about resources in prose, with its place. */
export function resourcesInWords({ data }: Plan): { readonly words: string; readonly at: Anchor } | undefined {
  const { resources } = data
  if (resources === undefined) return undefined
  return typeof resources === 'string'
    ? { words: resources, at: at(data, 'resources') }
    : { words: resources.statement ?? '', at: at(resources, 'statement') }
}

/** A figure, a number in words, or a link to read more. */
const amount = wordPattern(
  String.raw`\d|https?:|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|half|full-time|part-time|hundreds?|thousands?|millions?|nil|no new|within existing|existing budgets?)(?!\p{L})`,
)

export function namesAmount(words: string): boolean {
  return amount(words).test(words)
}

const purposes = {
  prevention: /prevent/i,
  'reducing inequalities': /(?:in)?equalit/i,
  'community capacity': /capacity/i,
} as const
type Purpose = keyof typeof purposes
export const everyPurpose = Object.keys(purposes) as Purpose[]

export function hasPurpose({ data }: Contribution, purpose: Purpose): boolean {
  return listOf(data.purpose).some((words) => hasContent(words) && purposes[purpose].test(words))
}

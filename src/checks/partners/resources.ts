// What plans say about money, staff and other resources, for guidance and good practice.

import type { Context } from '../../model/context.ts'
import { listOf } from '../../model/ids.ts'
import { isOneOutcome } from '../../model/outcome-named.ts'
import type { Outcome, Partnership, Plan } from '../../model/partnership.ts'
import { isPartialRecord } from '../../model/record.ts'
import { isPointer } from '../../readings/placeholder.ts'
import { hasContent } from '../../readings/stated.ts'
import { wordPattern } from '../../readings/word-pattern.ts'
import { type Anchor, at } from '../../source/position.ts'
import { memoByObject } from '../../text/memo-by-object.ts'
import { statesLevel } from '../plans/improvement-words.ts'
import { type Contribution, contributionsOn } from './contributions.ts'

/** All contributions in these files, except those in drafts. */
export function contributionsListed(context: Context): Contribution[] {
  return contributionsOn(context).filter(({ isSettled }) => isSettled)
}

/** Where a contribution says what it is: its amount or its kind. “TBC” and “See the budget” are neither. */
function whatIsGiven({ data }: Contribution): Anchor[] {
  return [...(data.kind === undefined ? [] : [at(data, 'kind')]), ...(isGiven(data.amount) ? [at(data, 'amount')] : [])]
}

/** Where it stands what partners put in for an outcome of the plan: in contributions to it, or in the resources of its actions. */
export function paidFor(
  outcome: Outcome,
  plan: Plan,
  contributions: readonly Contribution[],
  partnership: Partnership,
): Anchor[] {
  const isForIt = ({ outcomes }: Contribution) =>
    outcomes.some((named) => isOneOutcome(named, { outcome, plan }, partnership))
  const { byOutcome, places } = byOutcomeNamed(contributions)
  // In the same edition an outcome is one and no other; only in others it may be carried on.
  const mayBeForIt = new Set(byOutcome.get(outcome.data))
  for (const [edition, named] of places) if (edition !== plan) for (const one of named) mayBeForIt.add(one)
  const forIt = [...mayBeForIt].sort((a, b) => a - b).flatMap((place) => contributions[place] ?? [])
  const resourced = outcome.actions.flatMap(({ data }) => data ?? []).filter(({ resources }) => isGiven(resources))
  return [...forIt.filter(isForIt).flatMap(whatIsGiven), ...resourced.map((data) => at(data, 'resources'))]
}

/** By the outcome that is named, and by the edition in which it stands: the places in a list of contributions. */
interface Named {
  readonly byOutcome: ReadonlyMap<object, readonly number[]>
  readonly places: ReadonlyMap<Plan, readonly number[]>
}

const byOutcomeNamed = memoByObject((contributions: readonly Contribution[]): Named => {
  const [byOutcome, places] = [new Map<object, number[]>(), new Map<Plan, number[]>()]
  const put = <K>(map: Map<K, number[]>, key: K, place: number) => {
    const known = map.get(key)
    if (known) known.push(place)
    else map.set(key, [place])
  }
  for (const [place, { outcomes }] of contributions.entries())
    for (const { outcome, plan } of outcomes) {
      put(byOutcome, outcome.data, place)
      put(places, plan, place)
    }
  return { byOutcome, places }
})

function isGiven(words: string | undefined): boolean {
  return hasContent(words) && !isPointer(words)
}

/** Whether a partial record may leave out contributions. */
export function mayListMore({ profile, deliveryPlans, participation }: Partnership): boolean {
  return [profile, ...deliveryPlans, ...participation].some((holder) => isPartialRecord(holder, profile))
}

/** What a plan says about resources in prose, with its place. */
export function resourcesInWords({ data }: Plan): { readonly words: string; readonly at: Anchor } | undefined {
  const { resources } = data
  if (resources === undefined) return undefined
  return typeof resources === 'string'
    ? { words: resources, at: at(data, 'resources') }
    : { words: resources.statement ?? '', at: at(resources, 'statement') }
}

/** A number in words. */
const amount = wordPattern(
  String.raw`(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|half|full-time|part-time|hundreds?|thousands?|millions?|nil|no new|within existing|existing budgets?)(?!\p{L})`,
)

/** Whether the words give a figure that is not a date, or a number in words. */
export function statesAmount(words: string): boolean {
  return isGiven(words) && (amount(words).test(words) || statesLevel(words))
}

/** The same, or a link to read more. */
export function namesAmount(words: string): boolean {
  return statesAmount(words) || isLinked(words)
}

/** Whether the words hold a link. */
export function isLinked(words: string): boolean {
  return /https?:/i.test(words)
}

const purposes = {
  prevention: /prevent/i,
  'reducing inequalities': /(?:in)?equalit/i,
  'community capacity': /capacity/i,
} as const
type Purpose = keyof typeof purposes
export const everyPurpose = Object.keys(purposes) as Purpose[]

/** A contribution of nothing has no purpose. */
export function hasPurpose({ data, isNil }: Contribution, purpose: Purpose): boolean {
  return !isNil && listOf(data.purpose).some((words) => hasContent(words) && purposes[purpose].test(words))
}

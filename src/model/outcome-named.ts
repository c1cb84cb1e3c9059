// Which outcomes an id names. Plans may number alike and a revised plan may number anew, so an id alone names nothing:
// whoever asks says of which plans, and of which day. This is the one place that decides it.

import type { LooseDate } from '../readings/values.ts'
import { groupBy } from '../text/group-by.ts'
import { joinOr } from '../text/join.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { quote } from '../text/quote.ts'
import { isCarriedOn } from './carried-on.ts'
import { matchId } from './ids.ts'
import type { Outcome, Plan } from './partnership.ts'
import { allPlans, type Plans, plansOfKind } from './plans.ts'
import { successionOf } from './succession.ts'
import { mayBeInForce } from './time-in-force.ts'

/** An outcome, with the edition that it stands in. */
export interface OutcomeOf {
  readonly outcome: Outcome
  readonly plan: Plan
}

interface Naming {
  /** The outcome that is meant, in each edition that carries it on. Empty where none is, or where several may be. */
  readonly meant: readonly OutcomeOf[]
  /** The outcomes of different plans, or of editions that number anew, of which nobody can tell which is meant. */
  readonly among: readonly OutcomeOf[]
}

export interface OutcomeScope {
  /** The plans that the id is looked up in, the nearest first: what the first of these lists has, no other is asked for. */
  readonly plans: readonly (readonly Plan[])[]
  /** The day of which it speaks. Of the editions of one plan, those count that may have been in force then. */
  readonly on?: LooseDate | undefined
  /** The day on which it was said of what the plans are now. Where their numbers meant others then, nobody can tell which is meant. */
  readonly saidOn?: LooseDate | undefined
}

/** What an id, or `plan/id`, names. It is matched as it is written or in another case, and never as a misspelling. */
export function outcomeNamed(words: string, { plans, on, saidOn }: OutcomeScope, all: Plans): Naming {
  for (const some of plans) {
    const found = withId(words, some)
    if (found.length === 0) continue
    const then = on === undefined ? found : atThatDay(found, on, all)
    const [first, ...more] = then
    const isOne = first !== undefined && more.every((other) => isOneOutcome(first, other, all))
    const was = saidOn === undefined ? [] : withIdThen(words, then, saidOn, all)
    const isSame = was.length === 0 || was.some((one) => first !== undefined && isOneOutcome(one, first, all))
    return isOne && isSame ? { meant: then, among: [] } : { meant: [], among: isSame ? then : [...was, ...then] }
  }
  return { meant: [], among: [] }
}

/** Whether an outcome is this one: in the same edition, or carried on from one edition of the plan to another. */
export function isOneOutcome(one: OutcomeOf, other: OutcomeOf, all: Plans): boolean {
  if (one.outcome.data === other.outcome.data) return true
  if (one.plan.kind !== other.plan.kind || one.plan === other.plan || !areEditions(one.plan, other.plan, all))
    return false
  const [a, b] = isBefore(other.plan, one.plan, all) ? [other, one] : [one, other]
  return isCarriedOn(a.outcome, b.outcome)
}

/** The plans and editions that an id may mean, as a list: `“Our Strathexample” or “Our Milltown”`. */
export function plansAmong(among: readonly OutcomeOf[]): string {
  return joinOr([...new Set(among.map(({ plan }) => quote(plan.title)))])
}

/** What to write where several are meant: each with its plan. */
export function whichToWrite(among: readonly OutcomeOf[]): string {
  return `Write the one that is meant: ${joinOr([...new Set(among.map(inFull))])}.`
}

/** How an outcome is written so that it is that one and no other. */
function inFull({ outcome, plan }: OutcomeOf): string {
  return `${plan.id}/${outcome.id}`
}

/** Every way to write the outcomes of these plans in full, for the id of each plan and for “loip”. */
export function namesInFull(plans: readonly Plan[]): string[] {
  return plans.flatMap((plan) =>
    [plan.id, ...(plan.kind === 'loip' ? ['loip', 'LOIP'] : [])].flatMap((name) =>
      plan.outcomes.map(({ id }) => `${name}/${id}`),
    ),
  )
}

function withId(words: string, plans: readonly Plan[]): OutcomeOf[] {
  const written = ofId(words, plans)
  if (written.length > 0) return written
  const id = matchId(words, outcomeIds(plans))
  if (id !== undefined) return ofId(id, plans)
  const full = words.includes('/') ? matchId(words, [...new Set(namesInFull(plans))]) : undefined
  if (full === undefined) return []
  const each = plans.flatMap((plan) => plan.outcomes.map((outcome) => ({ outcome, plan })))
  return each.filter(({ plan, outcome }) => namesInFull([{ ...plan, outcomes: [outcome] }]).includes(full))
}

function ofId(id: string, plans: readonly Plan[]): OutcomeOf[] {
  return plans.flatMap((plan) => outcomesWithId(plan, id).map((outcome) => ({ outcome, plan })))
}

/** The outcomes of an edition that have this very id. */
export function outcomesWithId(plan: Plan, id: string): readonly Outcome[] {
  return outcomesById(plan).get(id) ?? none
}

const none: readonly never[] = []

/** By plan: every field of every document looks its outcomes up. */
const outcomesById = memoByObject(({ outcomes }: Plan) => groupBy(outcomes, ({ id }) => id))

/** The ids of the outcomes of these editions, as one list: the forms in which ids can be named are made once for a list. */
export function outcomeIds(plans: readonly Plan[]): readonly string[] {
  const [only, ...more] = plans
  return idsIn(only !== undefined && more.length === 0 ? only : plans)
}

const idsIn = memoByObject((of: Plan | readonly Plan[]): readonly string[] => [
  ...new Set([of].flat().flatMap((plan) => [...outcomesById(plan).keys()])),
])

/** Of each plan, the editions that may have been in force on the day; all of them where none was. */
function atThatDay(found: readonly OutcomeOf[], on: LooseDate, all: Plans): OutcomeOf[] {
  return found.filter(
    (one) =>
      mayBeInForce(one.plan, on, plansOfKind(one.plan, all)) ||
      !found.some(({ plan }) => areEditions(plan, one.plan, all) && mayBeInForce(plan, on, plansOfKind(plan, all))),
  )
}

/** What the id named on an earlier day, in editions of the same plans that are known to have been in force. */
function withIdThen(words: string, now: readonly OutcomeOf[], on: LooseDate, all: Plans): OutcomeOf[] {
  const editions = allPlans(all).filter(
    (plan) =>
      plan.publishedOn !== undefined &&
      now.some((one) => areEditions(one.plan, plan, all)) &&
      mayBeInForce(plan, on, plansOfKind(plan, all)),
  )
  return withId(words, editions)
}

function areEditions(one: Plan, other: Plan, all: Plans): boolean {
  if (one.kind !== other.kind) return false
  return one.kind === 'loip' || successionOf(plansOfKind(one, all)).reach(one).includes(other)
}

function isBefore(one: Plan, other: Plan, all: Plans): boolean {
  return successionOf(plansOfKind(one, all)).isBefore(one, other)
}

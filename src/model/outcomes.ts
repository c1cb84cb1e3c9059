// Selects outcomes of a plan, and names them in sentences.

import { quote } from '../readings/stated.ts'
import { type Anchor, at } from '../source/position.ts'
import { groupBy } from '../text/group-by.ts'
import { isIdOfTitle } from '../text/id-of-title.ts'
import { joinAtMost } from '../text/join.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import type { Assessment, Measure, Outcome, Partnership, Plan } from './partnership.ts'
import { allPlans } from './plans.ts'

/** Outcomes that are neither closed nor replaced. */
export function currentOutcomes(plan: Plan): Outcome[] {
  return plan.outcomes.filter(({ status }) => status === 'current')
}

/** Its parent and its parts, in the order of the plan. */
export function kinOf(outcome: Outcome, plan: Plan): Outcome[] {
  const { named, parts } = familiesOf(plan)
  const { parent } = outcome.data
  const parents = parent === undefined ? none : (named.get(parent) ?? none)
  const kin = [...parents, ...(parts.get(outcome.id) ?? none)]
  return [...new Set(kin.sort((one, other) => one.place - other.place).map((one) => one.outcome))]
}

interface Placed {
  readonly outcome: Outcome
  readonly place: number
}

interface Families {
  readonly named: ReadonlyMap<string, readonly Placed[]>
  readonly parts: ReadonlyMap<string, readonly Placed[]>
}

const none: readonly never[] = []
/** By plan: to look through all outcomes for each of them takes minutes where there are thousands. */
const familiesOf = memoByObject((plan: Plan): Families => {
  const all = currentOutcomes(plan).map((outcome, place): Placed => ({ outcome, place }))
  return {
    named: groupBy(all, ({ outcome }) => outcome.id),
    parts: groupBy(all, ({ outcome: { data } }) => data.parent),
  }
})

/** The current outcomes for which `holds` is false, and false for their parent and their parts. */
export function outcomesWithout(plan: Plan, holds: (outcome: Outcome) => boolean): Outcome[] {
  const current = currentOutcomes(plan)
  const held = new Set(current.filter((outcome) => holds(outcome)))
  const ids = new Set([...held].map(({ id }) => id))
  const parents = new Set([...held].map(({ data }) => data.parent))
  return current.filter(
    (outcome) =>
      !held.has(outcome) &&
      !parents.has(outcome.id) &&
      (outcome.data.parent === undefined || !ids.has(outcome.data.parent)),
  )
}

/** Figures are collected for it: it is not paused, dropped or without data. */
export function isActive(measure: Measure): boolean {
  return measure.status === undefined || measure.status === 'active'
}

/** The ids of all outcomes, of every edition of every plan. */
export function outcomeIds(partnership: Partnership): ReadonlySet<string> {
  return new Set(allPlans(partnership).flatMap(({ outcomes }) => outcomes.map(({ id }) => id)))
}

/** An outcome without an id goes by its title, which is then its id too; one made of the words of the title says no more. */
export function hasOwnId({ id, title }: Pick<Outcome, 'id' | 'title'>): boolean {
  return !isIdOfTitle(id, title)
}

/** `outcome 8 “Safer streets”`; without a number where its title is its id. */
export function outcomeName(outcome: Outcome): string {
  const { id, title } = outcome
  return hasOwnId(outcome) ? `outcome ${id} ${quote(title)}` : `outcome ${quote(title)}`
}

/** The outcome that an assessment is on: its name in the plan, or in the report where no plan has it. */
export function assessmentName({ outcomes, words }: Assessment): string {
  const [outcome] = outcomes
  return outcome === undefined ? `outcome ${quote(words)}` : outcomeName(outcome)
}

/** Ids as they are, titles in quotes: `2, 5 and 8`. */
export function outcomeList(outcomes: readonly Outcome[]): string {
  return joinAtMost(outcomes.map((outcome) => (hasOwnId(outcome) ? outcome.id : quote(outcome.title))))
}

/** Outcomes in a negative sentence: `outcome 2 “Safer streets”`, `outcomes 2, 5 and 8`, `any of the 4 outcomes`. */
export function outcomesInWords(some: readonly Outcome[], plan: Plan): string {
  const [first, ...others] = some
  if (first !== undefined && others.length === 0) return outcomeName(first)
  if (some.length < currentOutcomes(plan).length) return `outcomes ${outcomeList(some)}`
  return some.length === 2 ? 'either outcome' : `any of the ${some.length} outcomes`
}

/** What is written for several outcomes is written into the first of them, and then into the others. */
export function intoFirst([first]: readonly Outcome[]): { readonly into?: object } {
  return first === undefined ? {} : { into: first.data }
}

/** The place of the outcome when there is one, otherwise of the plan's list. */
export function placeOfOutcomes(some: readonly Outcome[], plan: Plan): Anchor {
  const [first, ...others] = some
  return first !== undefined && others.length === 0 ? at(first.data, 'title') : at(plan.data, 'outcomes')
}

import { deliveryPlanRecord } from '../../checks/measures/holders.ts'
import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule, type Fault, shows, type Unknown, unknown, type Yielded } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { idsAt, listOf } from '../../model/ids.ts'
import { isOneOutcome, type OutcomeOf, outcomeNamed, plansAmong } from '../../model/outcome-named.ts'
import { inDelivery, inPlan, inReport } from '../../model/outcome-scopes.ts'
import { currentOutcomes, intoFirst, outcomeName, outcomesWithout } from '../../model/outcomes.ts'
import type { Outcome, Partnership, Plan } from '../../model/partnership.ts'
import { allPlans } from '../../model/plans.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { ActionPartsData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { optional } from '../../text/optional.ts'

export default defineRule({
  id: 'gp-action-for-each-outcome',
  cites: ['gp-action-for-each-outcome'],
  on: 'plan',
  forEachOutcome: true,
  title: 'Each outcome has an action that somebody is taking towards it',
  why: `The Act does not list actions, and many partnerships keep them in a delivery plan that changes every year. Where none
        is found for an outcome, the middle is missing: readers see where it should lead and not how.`,
  fix: {
    says: `Say what somebody is doing towards the outcome, beside it or in the delivery plan. If nothing is done yet, that is
           for the partnership to decide.`,
    write: `
      actions:
        - title: <what is done>`,
  },
  leaves: 'Whether the actions can bring about the outcome is for people to judge.',
  pass: `
kind: loip
title: Our Strathexample
outcomes:
  - id: "1"
    title: Fewer children grow up in poverty
    actions: [Benefit advice in every health centre]
  - id: "2"
    title: Safer streets
---
kind: delivery-plan
actions:
  - {title: Safe routes to both schools, outcomes: ["2"], lead: Strathexample Council}
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes:
  - id: "1"
    title: Fewer children grow up in poverty
    actions: [Benefit advice in every health centre]
  - id: "2"
    title: Safer streets
#          ^^^^^^^^^^^^^ advice: No action in these files is for outcome 2 “Safer streets”.
`,
  applies: settledWithOutcomes,
  *check(plan, context): Iterable<Yielded> {
    const apart = namedByActions(context)
    const found = new Map(
      currentOutcomes(plan).map((outcome) => [outcome, actionsFor({ outcome, plan }, apart, context.partnership)]),
    )
    const places = [...found.values()].flat()
    if (places.length > 0) yield shows(...places)
    const without = outcomesWithout(plan, (outcome) => (found.get(outcome) ?? []).length > 0)
    if (without.length > 0) yield* notFor(without, plan, context)
  },
})

/** The titles of the actions for an outcome: listed under it, or naming it. A place that is kept free is no action. */
function actionsFor(one: OutcomeOf, apart: readonly Apart[], all: Partnership): Anchor[] {
  const own = one.outcome.actions.flatMap(({ at: place, data, title }) =>
    hasDescription(data === undefined ? title : data.title) ? [data === undefined ? place : at(data, 'title')] : [],
  )
  const naming = apart.filter(
    ({ action, named }) => hasDescription(action.title) && named.some((other) => isOneOutcome(other, one, all)),
  )
  return [...own, ...naming.map(({ action }) => at(action, 'title'))]
}

function* notFor(without: readonly Outcome[], plan: Plan, context: Context): Iterable<Fault | Unknown> {
  const elsewhere = mayExistElsewhere(context)
  const all = currentOutcomes(plan).length
  if (elsewhere !== undefined) yield elsewhere
  else if (without.length === all && all > 1)
    yield {
      at: at(plan.data, 'outcomes'),
      says: `No action in these files is for any of the ${all} outcomes of ${quote(plan.title)}.`,
      lacks: 'document',
      ...intoFirst(without),
    }
  else
    for (const outcome of without)
      yield {
        at: at(outcome.data, 'title'),
        says:
          outcome.actions.length > 0
            ? `The actions for ${outcomeName(outcome)} are left open.`
            : `No action in these files is for ${outcomeName(outcome)}.`,
        lacks: 'document',
      }
}

/** The missing action may be in a partial delivery plan, or behind a dangling outcome id, which is an error already. */
function mayExistElsewhere(context: Context): Unknown | undefined {
  const { deliveryPlans, profile } = context.partnership
  const partial = deliveryPlans.map((data) => deliveryPlanRecord(data, profile)).find((record) => record.partial)
  if (partial !== undefined)
    return unknown(
      `Whether there is an action for each outcome cannot be told: the record of ${quote(partial.title)} is partial.`,
    )
  for (const { action, unknown: none, unclear } of namedByActions(context)) {
    const title = action.title === undefined ? 'an action' : quote(action.title)
    const what = 'Whether there is an action for each outcome cannot be told'
    if (none !== undefined)
      return unknown(`${what}: ${title} is for ${quote(none)}, which is no outcome in these files.`)
    if (unclear !== undefined)
      return unknown(
        `${what}: ${title} is for ${quote(unclear.words)}, which may be an outcome of ${plansAmong(unclear.among)}.`,
      )
  }
  return undefined
}

/** An action that is listed apart from the outcomes that it names. */
interface Apart {
  readonly action: ActionPartsData
  readonly named: readonly OutcomeOf[]
  /** The first id that is of no outcome. */
  readonly unknown?: string
  /** The first id that outcomes of several plans share. */
  readonly unclear?: { readonly words: string; readonly among: readonly OutcomeOf[] }
}

function namedByActions({ partnership, asOf }: Context): Apart[] {
  const { deliveryPlans, reports } = partnership
  const holders = [
    ...allPlans(partnership).map((plan) => ({ data: plan.data, scope: inPlan(plan, partnership, asOf) })),
    ...reports.map((report) => ({ data: report.data, scope: inReport(report, partnership, asOf) })),
    ...deliveryPlans.map((data) => ({ data, scope: inDelivery(data, partnership, asOf) })),
  ]
  return holders.flatMap(({ data, scope }) =>
    listOf(data.actions)
      .filter((action) => typeof action === 'object')
      .map((action) => {
        const found = namedOutcomes(action).map((words) => ({ words, ...outcomeNamed(words, scope, partnership) }))
        return {
          action,
          named: found.flatMap(({ meant }) => meant),
          ...optional('unknown', found.find(({ meant, among }) => meant.length + among.length === 0)?.words),
          ...optional(
            'unclear',
            found.find(({ among }) => among.length > 0),
          ),
        }
      }),
  )
}

function namedOutcomes(action: ActionPartsData): string[] {
  return idsAt(action, 'outcomes').map(({ words }) => words)
}

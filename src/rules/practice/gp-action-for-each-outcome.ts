import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { idsAt, listOf } from '../../model/ids.ts'
import { currentOutcomes, isWholeAndSettled, outcomeIds, outcomeName, outcomesWithout } from '../../model/outcomes.ts'
import type { Partnership } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import type { ActionPartsData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-action-for-each-outcome',
  cites: ['gp-action-for-each-outcome'],
  on: 'plan',
  title: 'Each outcome has an action that somebody is taking towards it',
  why: `The Act does not list actions, and many partnerships keep them in a delivery plan that changes every year. Where none
        is found for an outcome, the middle is missing: readers see where it should lead and not how.`,
  fix: 'Add actions: to the outcome, or an action to the delivery plan with outcomes: naming it.',
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
  applies: (plan) => (isWholeAndSettled(plan) && currentOutcomes(plan).length > 0) || unknown('TODO'),
  *check(plan, context): Iterable<Fault> {
    if (mayExistElsewhere(context)) return
    const ids = new Set(everyAction(context.partnership).flatMap(namedOutcomes))
    const without = outcomesWithout(plan, (outcome) => outcome.actions.length > 0 || ids.has(outcome.id))
    const all = currentOutcomes(plan).length
    if (without.length === all && all > 1) {
      yield {
        at: at(plan.data, 'outcomes'),
        says: `No action in these files is for any of the ${all} outcomes of ${quote(plan.title)}.`,
        lacks: 'document',
      }
    } else {
      for (const outcome of without) {
        yield {
          at: at(outcome.data, 'title'),
          says: `No action in these files is for ${outcomeName(outcome)}.`,
          lacks: 'document',
        }
      }
    }
  },
})

/** The missing action may be in a partial delivery plan, or behind a dangling outcome id, which is an error already. */
function mayExistElsewhere({ partnership }: Context): boolean {
  const known = outcomeIds(partnership)
  return (
    partnership.deliveryPlans.some(({ record }) => record === 'partial') ||
    everyAction(partnership).some((action) => namedOutcomes(action).some((id) => !known.has(id)))
  )
}

function everyAction({ loips, localityPlans, deliveryPlans, reports }: Partnership): ActionPartsData[] {
  return [...[...loips, ...localityPlans, ...reports].map(({ data }) => data), ...deliveryPlans]
    .flatMap(({ actions }) => listOf(actions))
    .filter((action) => typeof action === 'object')
}

function namedOutcomes(action: ActionPartsData): string[] {
  return idsAt(action, 'outcomes').map(({ words }) => words)
}

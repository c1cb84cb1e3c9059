import { defineRule, unknown } from '../../engine/rule.ts'
import { outcomeList, outcomeName } from '../../model/outcomes.ts'
import type { Outcome, Partnership, Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { plainWords } from '../../text/nearest.ts'

export default defineRule({
  id: 'gp-edition-continuity',
  cites: ['gp-edition-continuity'],
  on: 'plan',
  title: 'A new edition accounts for every outcome of the edition that it replaces',
  why: `When a plan is rewritten, outcomes are renumbered, merged or dropped, and the reports of earlier years lose their
        thread. A line for each outcome that is gone keeps it: what took its place, or why it was closed.`,
  fix: 'In the earlier edition, give the outcome replaced_by: with the new id, or closed: with reason: and on:.',
  pass: `
kind: loip
id: plan-2023
title: Strathexample Community Plan
edition: {status: superseded, published_on: 18 August 2023}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
  - {id: "9", title: More people volunteer, closed: {reason: Reached., on: March 2024}}
---
kind: loip
id: plan-2025
title: Our Strathexample
edition: {status: published, published_on: 20 March 2025, replaces: plan-2023}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
`,
  fail: `
kind: loip
id: plan-2023
title: Strathexample Community Plan
edition: {status: superseded, published_on: 18 August 2023}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
  - {id: "9", title: More people volunteer}
---
kind: loip
id: plan-2025
title: Our Strathexample
edition: {status: published, published_on: 20 March 2025, replaces: plan-2023}
#                                                                   ^^^^^^^^^ advice: This edition has no outcome 9 “More people volunteer”, and that was neither closed nor replaced.
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
`,
  applies: (plan, { partnership }) => (!plan.partial && replacedBy(plan, partnership) !== undefined) || unknown('TODO'),
  *check(plan, { partnership }) {
    const earlier = replacedBy(plan, partnership)
    const [first, ...others] = (earlier?.outcomes ?? []).filter(
      (outcome) => outcome.status === 'current' && !isContinued(outcome, plan),
    )
    if (!earlier || !first || !plan.data.edition) return
    const gone = [first, ...others]
    yield {
      at: at(plan.data.edition, 'replaces'),
      says:
        others.length === 0
          ? `This edition has no ${outcomeName(first)}, and that was neither closed nor replaced.`
          : `${gone.length} outcomes of ${quote(earlier.title)} are not in this edition, and were neither closed nor replaced: ${outcomeList(gone)}.`,
      lacks: 'content',
      see: gone.map((outcome) => ({ at: at(outcome.data, 'title'), says: `The ${outcomeName(outcome)} stands here.` })),
    }
  },
})

/** The edition that the plan says it replaces, if it is in the files. */
function replacedBy(plan: Plan, partnership: Partnership): Plan | undefined {
  const plans = plan.kind === 'loip' ? partnership.loips : partnership.localityPlans
  return plans.find((other) => other !== plan && other.id === plan.replaces)
}

/** Outcomes of two editions match by id or by title. */
function isContinued({ id, title }: Outcome, plan: Plan): boolean {
  return plan.outcomes.some((other) => other.id === id || plainWords(other.title) === plainWords(title))
}

import {
  type LinkedKind,
  linkedPlansShown,
  linkedPlanToWrite,
  outcomesToWrite,
  readsLoip,
  takesUpOutcomes,
} from '../../checks/plans/linked-plans.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 'x-fire-local-plan',
  cites: ['x-fire-local-plan'],
  on: 'partnership',
  title: 'The partnership file lists the local fire and rescue plan, with the LOIP outcomes it contributes to',
  why: `Section 41E of the Fire (Scotland) Act 2005 has the fire and rescue service say how the priorities of its local plan are
        expected to contribute to any other relevant local outcomes of community planning. That plan is not read here: the partnership file can say where it is, and which outcomes it names.`,
  fix: {
    says: `List the plan with its name, its year, where it can be read, and which outcomes of the LOIP it speaks of. If you do
           not know, the fire and rescue service does.`,
    write: linkedPlanToWrite('fire', outcomesToWrite),
  },
  leaves: 'Whether the plan says how its priorities are expected to contribute is for people to read.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans:
  - kind: fire
    title: Fire and Rescue in Strathexample
    outcomes: ["1"]
    statement: {claim: The plan says how each priority contributes to outcome 1., evidence: Fire and Rescue in Strathexample, locator: page 9, owner: Local Senior Officer, date: 2 April 2025}
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes: [{id: "1", title: Homes are safer}]
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans:
  - {kind: fire, title: Fire and Rescue in Strathexample, year: "2025", url: "https://fire.example/plan"}
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: The entry of “Fire and Rescue in Strathexample” names no outcome of the LOIP.
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes: [{id: "1", title: Homes are safer}]
`,
  applies: (_partnership, context) => readsLoip(context),
  check: (partnership, context) => linkedPlansShown(firePlan, context, (plan) => takesUpOutcomes(plan, partnership)),
})

const firePlan: LinkedKind = {
  kind: 'fire',
  what: 'local fire and rescue plan',
}

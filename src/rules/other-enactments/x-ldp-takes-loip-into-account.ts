import {
  editionShown,
  editionToWrite,
  type LinkedKind,
  linkedPlansShown,
  linkedPlanToWrite,
  readsLoip,
} from '../../checks/plans/linked-plans.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 'x-ldp-takes-loip-into-account',
  cites: ['x-ldp-takes-loip-into-account'],
  on: 'partnership',
  title: 'The partnership file lists the local development plan, with the LOIP edition it took into account',
  why: `Section 16 of the Town and Country Planning (Scotland) Act 1997 has the planning authority take the LOIP into account when it
        prepares a local development plan. Which edition that was is worth knowing when the LOIP is revised.`,
  fix: {
    says: `List the plan with its name, its year, where it can be read, and which edition of the LOIP it used. If you do not
           know, the planning authority does.`,
    write: linkedPlanToWrite('local development plan', editionToWrite),
  },
  leaves: 'How the plan took the LOIP into account is for the planning authority to say.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans:
  - kind: local development plan
    title: LDP3
    loip: loip-2024
    statement: {claim: The LOIP was taken into account in the spatial strategy., evidence: LDP3, locator: page 14, owner: Head of Planning, date: 5 March 2026}
---
kind: loip
id: loip-2024
title: Our Strathexample
edition: {published_on: 27 June 2024}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans: [{kind: local development plan, title: LDP3, year: "2026"}]
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: The entry of “LDP3” does not name the LOIP edition that was used.
---
kind: loip
id: loip-2024
title: Our Strathexample
edition: {published_on: 27 June 2024}
`,
  applies: (_partnership, context) => readsLoip(context),
  check: (partnership, context) =>
    linkedPlansShown(developmentPlan, context, (plan) => editionShown(plan, partnership)),
})

const developmentPlan: LinkedKind = {
  kind: 'local development plan',
  what: 'local development plan',
}

import { editionShown, type LinkedKind, linkedPlansDeclared, readsLoip } from '../../checks/plans/linked-plans.ts'
import { defineRule, unknown } from '../../engine/rule.ts'

export default defineRule({
  id: 'x-ldp-takes-loip-into-account',
  cites: ['x-ldp-takes-loip-into-account'],
  on: 'partnership',
  title: 'The profile lists the local development plan, with the LOIP edition it took into account',
  why: `Section 16 of the Town and Country Planning (Scotland) Act 1997 has the planning authority take the LOIP into account when it
        prepares a local development plan. Which edition that was is worth knowing when the LOIP is revised.`,
  fix: 'Add it to linked_plans: with kind: local development plan, title:, year:, url: and loip:, the id of the edition it used.',
  leaves: 'How the plan took the LOIP into account is for the planning authority to say.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans:
  - {kind: local development plan, title: LDP3, year: "2026", url: "https://strathexample.example/ldp", loip: loip-2024}
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
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: “LDP3” does not name the LOIP edition that it used.
---
kind: loip
id: loip-2024
title: Our Strathexample
edition: {published_on: 27 June 2024}
`,
  applies: (subject, context) => readsLoip(subject, context) || unknown('TODO'),
  check: (partnership, context) =>
    linkedPlansDeclared(developmentPlan, context, (plan) => editionShown(plan, partnership)),
})

const developmentPlan: LinkedKind = {
  kind: 'local development plan',
  what: 'local development plan',
  owner: 'the planning authority',
}

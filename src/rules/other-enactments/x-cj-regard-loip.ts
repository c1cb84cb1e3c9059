import {
  communityJusticePlan,
  editionCurrentThen,
  editionToWrite,
  linkedPlansShown,
  linkedPlanToWrite,
  readsLoip,
} from '../../checks/plans/linked-plans.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 'x-cj-regard-loip',
  cites: ['x-cj-regard-loip'],
  on: 'partnership',
  title:
    'The partnership file lists the community justice plan, with the LOIP edition that was current when it was made',
  why: `Section 20 of the Community Justice (Scotland) Act 2016 has the community justice partners have regard to the LOIP, as last
        revised, when they prepare, review or revise their plan. Regard is all it asks: their plan need not be consistent with the LOIP.`,
  fix: {
    says: `List the plan with its name, its year, where it can be read, and which edition of the LOIP it used. If you do not
           know, the community justice partners do.`,
    write: linkedPlanToWrite('community justice', editionToWrite),
  },
  leaves: 'Whether they had regard to the LOIP is for the community justice partners to say.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans:
  - kind: community justice
    title: Just Strathexample
    loip: loip-2024
    statement: {claim: The partners had regard to the LOIP when they chose their priorities., evidence: Just Strathexample, locator: page 6, owner: Justice Coordinator, date: 3 April 2025}
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
linked_plans:
  - {kind: community justice, title: Just Strathexample, year: "2022", url: "https://justice.example/plan", loip: loip-2024}
#                                                                                                                 ^^^^^^^^^ note: The entry of “Just Strathexample” is dated 2022, before “Our Strathexample” was published, which it names as the LOIP used.
---
kind: loip
id: loip-2024
title: Our Strathexample
edition: {published_on: 27 June 2024}
`,
  applies: (_partnership, context) => readsLoip(context),
  check: (partnership, context) =>
    linkedPlansShown(communityJusticePlan, context, (plan) => editionCurrentThen(plan, partnership)),
})

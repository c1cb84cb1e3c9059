import {
  type LinkedKind,
  linkedPlansShown,
  linkedPlanToWrite,
  linkShown,
  readsLoip,
} from '../../checks/plans/linked-plans.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 'x-childrens-services-plan',
  cites: ['x-childrens-services-plan'],
  on: 'partnership',
  title: 'The partnership file lists the children’s services plan, with a link',
  why: `The council and the Health Board plan children’s services every three years, under an Act that does not mention the LOIP.
        Where the two work towards the same outcomes, a link lets readers of one find the other.`,
  fix: {
    says: `List the plan with its name, its year and where it can be read. If you do not know, the council and the Health
           Board do.`,
    write: linkedPlanToWrite("children's services"),
  },
  leaves: 'How far that plan and the LOIP fit together is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans:
  - {kind: children's services, title: Growing Up Here, year: "2026", url: "https://strathexample.example/children"}
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans: [{kind: children's services, title: Growing Up Here}]
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: The entry of “Growing Up Here” gives no link.
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
`,
  applies: (_partnership, context) => readsLoip(context),
  check: (_partnership, context) => linkedPlansShown(childrensServicesPlan, context, linkShown),
})

const childrensServicesPlan: LinkedKind = {
  kind: "children's services",
  what: 'children’s services plan',
}

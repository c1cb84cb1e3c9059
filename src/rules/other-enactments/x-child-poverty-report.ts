import {
  type LinkedKind,
  linkedPlansShown,
  linkedPlanToWrite,
  linkShown,
  readsLoip,
} from '../../checks/plans/linked-plans.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 'x-child-poverty-report',
  cites: ['x-child-poverty-report'],
  on: 'partnership',
  title: 'The partnership file lists the local child poverty action report, with a link',
  why: `The council and the Health Board report on child poverty each year, under an Act that does not mention the LOIP. Where the
        two work towards the same outcomes, a link lets readers of one find the other.`,
  fix: {
    says: `List the report with its name, its year and where it can be read. If you do not know, the council and the Health
           Board do.`,
    write: linkedPlanToWrite('child poverty'),
  },
  leaves: 'How far the report and the LOIP fit together is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans:
  - {kind: child poverty, title: Child Poverty Action Report, year: 2025-26, url: "https://strathexample.example/lcpar"}
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
linked_plans: [{kind: child poverty, title: Child Poverty Action Report}]
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: The entry of “Child Poverty Action Report” gives no link.
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
`,
  applies: (_partnership, context) => readsLoip(context),
  check: (_partnership, context) => linkedPlansShown(childPovertyReport, context, linkShown),
})

const childPovertyReport: LinkedKind = {
  kind: 'child poverty',
  what: 'local child poverty action report',
}

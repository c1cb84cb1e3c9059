import { outcomesSetOut } from '../../checks/plans/outcomes-set-out.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's6-2a-priority-outcomes',
  cites: ['s6-2a-priority-outcomes'],
  on: 'loip',
  decidedBy: 'schema',
  title: 'The LOIP sets out at least one outcome that has priority',
  why: `Section 6(2)(a) asks for the local outcomes to which priority is given. Everything else in the plan, and every progress
        report, is about these outcomes, one by one.`,
  fix: {
    says: 'Write each local outcome that the plan gives priority to, in the words of the plan.',
    write: `
      outcomes:
        - title: <outcome in the words of the plan>
    `,
  },
  leaves: 'Whether these are the right priorities is for people to judge.',
  check: outcomesSetOut,
  pass: `
kind: loip
title: Our Strathexample
period: "2024-34"
outcomes:
  - title: Fewer children grow up in poverty
`,
  fail: `
kind: loip
title: Our Strathexample
outcomes: []
#^^^^^^^ gap: “Our Strathexample” sets out no outcome.
`,
})

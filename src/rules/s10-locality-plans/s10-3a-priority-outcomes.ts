import { outcomesSetOut } from '../../checks/plans/outcomes-set-out.ts'
import { isUnderSection10 } from '../../checks/plans/settled.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's10-3a-priority-outcomes',
  cites: ['s10-3a-priority-outcomes'],
  on: 'locality-plan',
  decidedBy: 'schema',
  title: 'The locality plan sets out at least one outcome that has priority there',
  why: `Section 10(3)(a) asks for the local outcomes to which priority is given in the locality. They may differ from those of the
        LOIP, and need not belong to any of them.`,
  fix: {
    says: 'Write each outcome for the locality that the plan gives priority to, in the words of the plan.',
    write: `
      outcomes:
        - title: <outcome in the words of the plan>
    `,
  },
  leaves: 'Whether these are the right priorities for the locality is for people to judge.',
  applies: isUnderSection10,
  check: outcomesSetOut,
  pass: `
kind: locality-plan
title: Milltown Together
outcomes:
  - title: Families in Milltown have enough to live on
`,
  fail: `
kind: locality-plan
title: Milltown Together
outcomes: []
#^^^^^^^ gap: “Milltown Together” sets out no outcome.
`,
})

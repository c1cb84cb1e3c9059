import { decisionsInDoubt, decisionsShown, recordDecision } from '../../checks/statements/section-5-decisions.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  id: 's5-exception-inappropriate',
  cites: ['s5-exception-inappropriate'],
  on: 'partnership',
  title: 'Each section 5 decision says what it covers, why, when it was made and where it is recorded',
  why: `The duty of section 5 gives way where the partnership considers it inappropriate. The Act asks for no published reasons. But
        that it did consider it is shown by a record, so a decision counts here only where it can be found and read.`,
  fix: recordDecision(),
  leaves: 'Whether it is inappropriate is for the partnership to consider.',
  check: (_partnership, context) => [...decisionsShown(context), ...decisionsInDoubt(context)],
  pass: `
kind: exceptions
inappropriate:
  - scope: "4"
    reason: Flood walls protect whole villages, and none is poorer than the rest.
    decided_on: 14 March 2024
    evidence: Board minute, 14 March 2024, item 6
    owner: Strathexample Partnership Board
    review_by: 14 March 2027
---
kind: loip
title: Our Strathexample
outcomes: [{id: "4", title: Every village is ready for floods}]
`,
  fail: `
kind: exceptions
inappropriate:
  - scope: loip
#          ^^^^ question: The section 5 decision on “loip” does not say why it was made and where it is recorded.
    decided_on: 14 March 2024
    owner: Strathexample Partnership Board
    review_by: 14 March 2027
`,
})

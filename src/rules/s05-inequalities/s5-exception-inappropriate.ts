import { decisionsShown } from '../../checks/statements/section-5-decisions.ts'
import { defineRule } from '../../engine/rule.ts'
import { quote } from '../../readings/stated.ts'
import type { InappropriateData } from '../../schema/documents.gen.ts'
import { joinAtMost } from '../../text/join.ts'

const howToRecord =
  'Say of the decision what it covers, why it was made, when, and where that is recorded. If nothing was decided, take the entry out.'

const blanks = {
  scope: '<id of the outcome or the plan>',
  reason: '<why>',
  decided_on: '<day>',
  evidence: '<document>',
} as const

/** What a decision does not say. */
function fieldsOf(data: Partial<InappropriateData>): string {
  const lacking = Object.entries(blanks).filter(([field]) => data[field as keyof typeof blanks] === undefined)
  return lacking.map(([field, blank]) => `${field}: ${blank}`).join('\n')
}

export default defineRule({
  id: 's5-exception-inappropriate',
  cites: ['s5-exception-inappropriate'],
  on: 'partnership',
  decidedBy: 'schema',
  title: 'Each section 5 decision says what it covers, why, when it was made and where it is recorded',
  why: `The duty of section 5 gives way where the partnership considers it inappropriate. The Act asks for no published reasons. But
        that it did consider it is shown by a record, so a decision counts here only where it can be found and read.`,
  fix: {
    says: howToRecord,
    write: fieldsOf({}),
  },
  leaves: 'Whether it is inappropriate is for the partnership to consider.',
  fixAt: (place) => ({ says: howToRecord, write: fieldsOf(place) }),
  shownBy: (_partnership, context) => decisionsShown(context),
  says: (place) => {
    const { scope, reason, decided_on: decidedOn, evidence } = place as InappropriateData
    const lacking = [
      ...(scope === undefined ? ['what it covers'] : []),
      ...(reason === undefined ? ['why it was made'] : []),
      ...(decidedOn === undefined ? ['when it was made'] : []),
      ...(evidence === undefined ? ['where it is recorded'] : []),
    ]
    const which = scope === undefined ? 'A section 5 decision' : `The section 5 decision on ${quote(scope)}`
    return `${which} does not say ${joinAtMost(lacking)}.`
  },
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
#   ^^^^^^^^^^^ gap: The section 5 decision on “loip” does not say why it was made and where it is recorded.
    decided_on: 14 March 2024
    owner: Strathexample Partnership Board
    review_by: 14 March 2027
`,
})

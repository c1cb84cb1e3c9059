import { agreementsMade, agreementsShown, agreementsToLookAt } from '../../checks/partners/relief.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { isBlanket } from '../../model/blanket.ts'
import type { AgreementData } from '../../schema/documents.gen.ts'
import { joinAtMost } from '../../text/join.ts'

const howToName =
  'Name the one partner, the one duty and the one outcome. Where it was agreed for several, record an agreement for each.'

const blanks = { partner: '<name of a partner>', duty: '<duty>', outcome: '<id of an outcome>' } as const

type Named = Partial<Pick<AgreementData, keyof typeof blanks>>

/** Which of the three it does not name. */
function unnamed({ partner, duty, outcome }: Named): (keyof typeof blanks)[] {
  const named = { partner, duty, outcome }
  return (['partner', 'duty', 'outcome'] as const).filter((key) => {
    const words = named[key]
    return words === undefined || isBlanket(words)
  })
}

function fieldsOf(data: Named): string {
  return unnamed(data)
    .map((key) => `${key}: ${blanks[key]}`)
    .join('\n')
}

export default defineRule({
  id: 's14-1-agreed-relief',
  cites: ['s14-1-agreed-relief'],
  on: 'partnership',
  decidedBy: 'schema',
  title: 'Each agreement under section 14(1) is about one partner, one duty and one outcome',
  why: `Section 14(1) lets the partnership agree that a particular partner need not meet a duty, or only so far, in relation to a particular
        local outcome, of the LOIP or of a locality plan. An agreement on everything at once is not what it speaks of.`,
  fix: {
    says: howToName,
    write: fieldsOf({}),
  },
  leaves:
    'Whether the partnership did agree is for people to say: the day and the document that an agreement names show where to look.',
  applies: (_partnership, context) =>
    agreementsMade(context).length > 0 ||
    unknown({
      says: 'Whether a partner was relieved of a duty cannot be told: no agreement under section 14(1) that was made by the day is in these files. If there is one, record with whom it was made, on which duty and for which outcome.',
      write:
        'kind: exceptions\nagreements:\n  - partner: <name of a partner>\n    duty: <duty>\n    outcome: <id of an outcome>',
      in: 'exceptions',
    }),
  fixAt: (place) => ({ says: howToName, write: fieldsOf(place) }),
  shownBy: (_partnership, context) => [...agreementsShown(context), ...agreementsToLookAt(context)],
  says: (place) => {
    const lacking = unnamed(place).map((key) => `one ${key}`)
    return `An agreement under section 14(1) does not name ${joinAtMost(lacking)}.`
  },
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [sportscotland]
---
kind: exceptions
agreements:
  - partner: sportscotland
    duty: s.14(3)(a)
    outcome: "1"
    relief: none
    reason: It has no work on rivers
    agreed_on: 12 March 2024
    evidence: Board minute, item 8
    owner: Board secretary
    review_by: 31 March 2027
---
kind: loip
title: Our Strathexample
outcomes: [{id: "1", title: Rivers are cleaner}]
`,
  fail: `
kind: exceptions
agreements:
  - {partner: sportscotland, duty: s.14(3)(a), outcome: all, reason: It has no local staff, agreed_on: 12 March 2024, evidence: "Board minute, item 8", owner: Board secretary, review_by: 31 March 2027}
#                                                       ^^^ gap: An agreement under section 14(1) does not name one outcome.
`,
})

import {
  boundPartners,
  countOfPartners,
  dataOf,
  placeOfPartners,
  whoIsOpen,
} from '../../checks/partners/bound-partners.ts'
import { statedOfEach, statementsIn } from '../../checks/partners/partner-statements.ts'
import { hasFacilitators } from '../../checks/partners/profile-known.ts'
import { anyPartnerToWrite, toWriteForFirst } from '../../checks/partners/to-write.ts'
import { statementIn } from '../../checks/statements/to-write.ts'
import { defineRule } from '../../engine/rule.ts'

const howToSay = 'Say what was done so that the partnership could work, and where that is recorded.'
const write = statementIn('facilitation')

export default defineRule({
  id: 's13-1a-facilitate',
  cites: ['s13-1a-facilitate'],
  on: 'partnership',
  title: 'Each section 13 partner says how it facilitates community planning',
  why: `Section 13(1)(a) has some partners do more than take part: the council, the Health Board, the chief constable, the fire service
        and the enterprise bodies also facilitate community planning. It is not for the council alone.`,
  fix: { says: howToSay, write: anyPartnerToWrite(write) },
  leaves: 'Whether what they did facilitates community planning is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - name: Strathexample Council
    facilitation:
      - {claim: The council runs the office of the Board., evidence: Terms of reference, locator: paragraph 9, owner: Board secretary, date: 2 May 2024}
  - NatureScot
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - name: Strathexample Council
    facilitation:
      - {claim: The council runs the office of the Board., evidence: Terms of reference, locator: paragraph 9, owner: Board secretary, date: 2 May 2024}
  - Police Scotland
#   ^^^^^^^^^^^^^^^ question: Nothing here shows how “Police Scotland” facilitates community planning.
  - NatureScot
`,
  applies: (_partnership, context) => hasFacilitators(context),
  *check(partnership, context) {
    const partners = boundPartners(context).filter(({ facilitates }) => facilitates)
    yield* statedOfEach({
      partners,
      perhaps: [],
      context,
      stated: (partner) => dataOf(partner).flatMap(({ facilitation }) => statementsIn(facilitation, context)),
      otherwise: (open) => ({
        at: placeOfPartners(open, partnership),
        says: `Nothing here shows how ${countOfPartners(open, partners, 'section 13 partners in the partnership file', ['facilitates', 'facilitate'])} community planning.`,
        ...toWriteForFirst(open, partnership, `${howToSay}${whoIsOpen(open, partners)}`, write),
        lacks: 'content',
      }),
    })
  },
})

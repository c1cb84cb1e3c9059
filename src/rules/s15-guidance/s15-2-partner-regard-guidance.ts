import { boundPartners, countOfPartners, placeOfPartners, whoIsOpen } from '../../checks/partners/bound-partners.ts'
import { statedOfEach } from '../../checks/partners/partner-statements.ts'
import { hasPartners } from '../../checks/partners/profile-known.ts'
import { departuresOfPartner, regardOfPartner } from '../../checks/partners/regard-to-guidance.ts'
import { anyPartnerToWrite, toWriteForFirst } from '../../checks/partners/to-write.ts'
import { statementAs } from '../../checks/statements/to-write.ts'
import { defineRule } from '../../engine/rule.ts'

const howToSay = 'Say how the guidance was considered, and where that is recorded.'
const write = statementAs('regard_to_guidance')

export default defineRule({
  id: 's15-2-partner-regard-guidance',
  cites: ['s15-2-partner-regard-guidance'],
  on: 'partnership',
  title: 'Each statutory partner says how it had regard to the statutory guidance',
  why: `Section 15(2) has each partner have regard to guidance from the Scottish Ministers on its own community planning work. That
        is to consider it, and to have a reason for going another way. A recorded departure of that partner is a sign of it.`,
  fix: { says: howToSay, write: anyPartnerToWrite(write) },
  leaves: 'Whether the guidance was really considered is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - name: Police Scotland
    regard_to_guidance: {claim: The divisional commander took the guidance into the local police plan., evidence: Local police plan, locator: page 4, owner: Divisional commander, date: 1 April 2025}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [Strathexample Council, Police Scotland]
#^^^^^^^ question: Nothing here shows how either of the 2 statutory partners in the partnership file had regard to the statutory guidance.
`,
  applies: (_partnership, context) => hasPartners(context),
  *check(partnership, context) {
    const partners = boundPartners(context)
    yield* statedOfEach({
      partners,
      context,
      stated: (partner) => regardOfPartner(partner, context),
      besides: (partner) => departuresOfPartner(partner, context),
      otherwise: (open) => ({
        at: placeOfPartners(open, partnership),
        says: `Nothing here shows how ${countOfPartners(open, partners, 'statutory partners in the partnership file')} had regard to the statutory guidance.`,
        ...toWriteForFirst(open, partnership, `${howToSay}${whoIsOpen(open, partners)}`, write),
        lacks: 'document',
      }),
    })
  },
})

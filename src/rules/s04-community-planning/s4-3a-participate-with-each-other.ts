import {
  type BoundPartner,
  boundPartners,
  countOfPartners,
  dataOf,
  placeOfPartners,
  whoIsOpen,
} from '../../checks/partners/bound-partners.ts'
import { statedOfEach, statementsIn, statementsSince } from '../../checks/partners/partner-statements.ts'
import { hasPartners } from '../../checks/partners/profile-known.ts'
import { anyPartnerToWrite, toWriteForFirst } from '../../checks/partners/to-write.ts'
import { lookingBackTo } from '../../checks/statements/looking-back.ts'
import { statementIn } from '../../checks/statements/to-write.ts'
import { defineRule, type Fault } from '../../engine/rule.ts'
import { isDenial } from '../../readings/denial.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'

const howToSay = 'Say at which meeting, or in which work, partners took part, and where that is recorded.'
const write = statementIn('participation')

export default defineRule({
  id: 's4-3a-participate-with-each-other',
  cites: ['s4-3a-participate-with-each-other'],
  on: 'partnership',
  title: 'The partnership file says how each statutory partner took part in the last 12 months',
  why: `Section 4(3)(a) has each partner take part in community planning with the others. The Act names no time within which it is
        to be shown: that the last 12 months are looked at is a choice made here, so that what is shown is not long past.`,
  fix: { says: howToSay, write: anyPartnerToWrite(write) },
  leaves: 'How much taking part is enough is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - name: Police Scotland
    participation:
      - claim: The area commander took part in all four board meetings of 2025-26.
        evidence: Attendance record of the board
        locator: page 2
        owner: Board secretary
        date: 31 March 2026
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [Strathexample Council, Police Scotland]
#^^^^^^^ question: Nothing here shows how either of the 2 statutory partners in the partnership file worked with the others since 22 November 2025.
`,
  applies: (_partnership, context) => hasPartners(context),
  *check(partnership, context) {
    const partners = boundPartners(context)
    const since = lookingBackTo(context.asOf)
    yield* saidNotToTakePart(partners)
    yield* statedOfEach({
      partners,
      context,
      stated: (partner) =>
        statementsSince(
          since,
          dataOf(partner).flatMap(({ participation }) => statementsIn(participation, context)),
        ),
      otherwise: (open) => ({
        at: placeOfPartners(open, partnership),
        says: `Nothing here shows how ${countOfPartners(open, partners, 'statutory partners in the partnership file')} worked with the others since ${dayInWords(since)}.`,
        ...toWriteForFirst(open, partnership, `${howToSay}${whoIsOpen(open, partners)}`, write),
        lacks: 'content',
      }),
    })
  },
})

/** A partner that is listed, and whose role says that it does not take part. */
function* saidNotToTakePart(partners: readonly BoundPartner[]): Iterable<Fault> {
  const said = partners.flatMap((partner) =>
    dataOf(partner).flatMap((data) =>
      data.role !== undefined && isDenial(data.role) ? [{ name: partner.name, data, role: data.role }] : [],
    ),
  )
  const [first, ...more] = said
  if (first === undefined) return
  yield {
    at: at(first.data, 'role'),
    says: `The list of partners says of ${joinAtMost(said.map(({ name, role }) => `${quote(name)}: ${quote(role)}`))}. Whether ${more.length === 0 ? 'it takes' : 'they take'} part with the others is for people.`,
    fix: 'If it does not take part, say what was agreed about that, under section 14(1) or otherwise. If it does, set the role right.',
    verdict: 'for-people',
    see: more.map(({ data, role }) => ({ at: at(data, 'role'), says: `${quote(role)} stands here.` })),
  }
}

import {
  boundPartners,
  countOfPartners,
  dataOf,
  placeOfPartners,
  whoIsOpen,
} from '../../checks/partners/bound-partners.ts'
import { statedOfEach, statementsIn, statementsSince } from '../../checks/partners/partner-statements.ts'
import { hasPartners } from '../../checks/partners/profile-known.ts'
import { reliefsOn, reliefThroughout } from '../../checks/partners/relief.ts'
import { anyPartnerToWrite, toWriteForFirst } from '../../checks/partners/to-write.ts'
import { lookingBackTo } from '../../checks/statements/looking-back.ts'
import { statementIn } from '../../checks/statements/to-write.ts'
import { defineRule } from '../../engine/rule.ts'
import { loipOutcomes } from '../../model/loip-in-force.ts'
import { dayInWords } from '../../text/day.ts'

const howToSay = 'Say what partners did together in community planning, when, and where that is recorded.'
const write = statementIn('participation')

export default defineRule({
  id: 's14-2-cooperate',
  cites: ['s14-2-cooperate'],
  on: 'partnership',
  title: 'Each statutory partner says how it worked with the others in the last twelve months',
  why: `Section 14(2) has each partner co-operate with the others in community planning, all the time. The Act names no interval;
        twelve months is our own choice, so that what is stated is not years old.`,
  fix: { says: howToSay, write: anyPartnerToWrite(write) },
  leaves: 'Whether a partner co-operates is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - name: Police Scotland
    participation:
      - {claim: Took part in all four Board meetings., evidence: Board minutes, locator: attendance, owner: Board secretary, date: 9 June 2026}
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
    const outcomes = loipOutcomes(context)
    const reliefs = reliefsOn(context)
    yield* statedOfEach({
      partners,
      context,
      stated: (partner) =>
        statementsSince(
          since,
          dataOf(partner).flatMap(({ participation }) => statementsIn(participation, context)),
        ),
      besides: (partner) => reliefThroughout('s.14(2)', partner, outcomes, reliefs),
      otherwise: (open) => ({
        at: placeOfPartners(open, partnership),
        // The rule for section 4(3)(a) says the same of the same entries, so duplicates are merged.
        says: `Nothing here shows how ${countOfPartners(open, partners, 'statutory partners in the partnership file')} worked with the others since ${dayInWords(since)}.`,
        ...toWriteForFirst(open, partnership, `${howToSay}${whoIsOpen(open, partners)}`, write),
        lacks: 'content',
      }),
    })
  },
})

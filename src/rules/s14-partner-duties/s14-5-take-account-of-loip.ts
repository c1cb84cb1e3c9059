import {
  boundPartners,
  countOfPartners,
  dataOf,
  placeOfPartners,
  whoIsOpen,
} from '../../checks/partners/bound-partners.ts'
import {
  corporatePlanStatements,
  corporatePlansShown,
  corporatePlanToWrite,
} from '../../checks/partners/corporate-plans.ts'
import { statedOfEach } from '../../checks/partners/partner-statements.ts'
import { hasPartners } from '../../checks/partners/profile-known.ts'
import { reliefsOn, reliefThroughout } from '../../checks/partners/relief.ts'
import { anyPartnerToWrite, toWriteForFirst } from '../../checks/partners/to-write.ts'
import { hasLoipOutcomes } from '../../checks/plans/loip-known.ts'
import { defineRule } from '../../engine/rule.ts'
import { loipOutcomes } from '../../model/loip-in-force.ts'

const howToSay =
  'Say which outcomes of the LOIP the partner’s own plan takes up. Where that plan is older than the LOIP, say how the LOIP is taken into account all the same.'

export default defineRule({
  id: 's14-5-take-account-of-loip',
  cites: ['s14-5-take-account-of-loip'],
  on: 'partnership',
  title: 'Each statutory partner’s own corporate plan takes up outcomes of the LOIP',
  why: `Section 14(5) has each partner take account of the published LOIP, as last revised, in its own work. Where a partner’s
        corporate plan names outcomes of it, others can see that. Outcomes of locality plans are not part of this duty.`,
  fix: { says: howToSay, write: anyPartnerToWrite(corporatePlanToWrite()) },
  leaves: 'Whether account was taken of the LOIP in what a partner does is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - name: NHS Strathexample
    corporate_plan:
      title: Health for Strathexample 2025-28
      outcomes: ["1"]
      date: 3 April 2025
      statement: {claim: The plan sets out how the board works towards outcome 1., evidence: Health for Strathexample 2025-28, locator: page 12, owner: Director of Strategy, date: 3 April 2025}
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes: [{id: "1", title: Fewer children grow up in poverty}]
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - name: NHS Strathexample
#         ^^^^^^^^^^^^^^^^^ question: Nothing here shows how “NHS Strathexample” takes account of the LOIP.
    corporate_plan: {title: Health for Strathexample 2025-28, date: 3 April 2025}
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes: [{id: "1", title: Fewer children grow up in poverty}]
`,
  applies(_partnership, context) {
    const bound = hasPartners(context)
    return bound === true ? hasLoipOutcomes(context) : bound
  },
  *check(partnership, context) {
    const partners = boundPartners(context)
    const outcomes = loipOutcomes(context)
    const reliefs = reliefsOn(context)
    yield* statedOfEach({
      partners,
      context,
      stated: (partner) => corporatePlanStatements(partner, context),
      besides: (partner) => [
        ...corporatePlansShown(partner, context),
        ...reliefThroughout('s.14(5)', partner, outcomes, reliefs),
      ],
      otherwise: (open) => ({
        at: placeOfPartners(open, partnership),
        says: `Nothing here shows how ${countOfPartners(open, partners, 'statutory partners in the partnership file', ['takes', 'take'])} account of the LOIP.`,
        ...toWriteForFirst(
          open,
          partnership,
          `${howToSay}${whoIsOpen(open, partners)}`,
          corporatePlanToWrite(open.flatMap(dataOf)[0]?.corporate_plan, context),
        ),
        lacks: 'document',
      }),
    })
  },
})

import { boundPartners, perhapsBound, placeOfPartners } from '../../checks/partners/bound-partners.ts'
import { contributed, contributionToWrite, type ExpectedContribution } from '../../checks/partners/contributed.ts'
import { contributionsOn, isOf } from '../../checks/partners/contributions.ts'
import { hasPartners } from '../../checks/partners/profile-known.ts'
import { reliefsOn, reliefThroughout } from '../../checks/partners/relief.ts'
import { defineRule } from '../../engine/rule.ts'
import { loipOutcomes } from '../../model/loip-in-force.ts'
import { at } from '../../source/position.ts'

const howToSay = 'Say what is put in, or that nothing is, and where that was decided.'

export default defineRule({
  id: 's14-3b-contribute-resources-participation',
  cites: ['s14-3b-contribute-resources-participation'],
  on: 'partnership',
  title: 'Each statutory partner’s contribution to community participation is shown, or a decided nil',
  why: `Section 14(3)(b) has each partner contribute the resources that the partnership considers appropriate to secure the participation
        of the community bodies likely to be able to contribute: money, staff, rooms, travel. Nil may be appropriate too, and then that is what was decided.`,
  fix: { says: howToSay, write: inItsOwnFile('<name of a partner>') },
  leaves: 'Whether it is what the partnership considers appropriate, and was given, is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [{id: council, name: Strathexample Council}, {id: nhs, name: NHS Strathexample}]
---
kind: participation
contributions:
  - {partner: council, kind: staff, amount: two community workers}
  - {partner: nhs, kind: assets, amount: rooms in health centres}
statement: {claim: Partners put in what is listed here., evidence: Board minute, locator: item 4, owner: Board secretary, date: 12 May 2026}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [{id: council, name: Strathexample Council}, {id: nhs, name: NHS Strathexample}]
---
kind: participation
contributions:
#^^^^^^^^^^^^ question: Nothing here shows what “NHS Strathexample” contributes so that community bodies can take part.
  - {partner: council, kind: staff, amount: two community workers}
statement: {claim: Partners put in what is listed here., evidence: Board minute, locator: item 4, owner: Board secretary, date: 12 May 2026}
`,
  applies: (_partnership, context) => hasPartners(context),
  *check(partnership, context) {
    const partners = boundPartners(context)
    const reliefs = reliefsOn(context)
    const outcomes = loipOutcomes(context)
    const contributions = contributionsOn(context).filter(
      ({ isForParticipation, isSettled, saysWhat }) => isForParticipation && isSettled && saysWhat,
    )
    const places = [...partners, ...perhapsBound(context)].map(
      (partner): ExpectedContribution => ({
        partner,
        contributions: contributions.filter((one) => isOf(partner, one)),
        relief: reliefThroughout('s.14(3)(b)', partner, outcomes, reliefs),
      }),
    )
    const [document] = partnership.participation
    const place = document ? at(document, 'contributions') : placeOfPartners([], partnership)
    yield* contributed({
      partners,
      places,
      context,
      at: place,
      purpose: 'so that community bodies can take part',
      says: howToSay,
      write: document ? (partner) => contributionToWrite(partner) : inItsOwnFile,
      into: document,
    })
  },
})

function inItsOwnFile(partner: string): string {
  return `kind: participation\n${contributionToWrite(partner)}`
}

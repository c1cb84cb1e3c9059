import { boundPartners, perhapsBound } from '../../checks/partners/bound-partners.ts'
import { contributed, contributionToWrite, type ExpectedContribution } from '../../checks/partners/contributed.ts'
import { type Contribution, contributionsOn, isFor, isOf } from '../../checks/partners/contributions.ts'
import { hasPartners } from '../../checks/partners/profile-known.ts'
import { reliefFrom, reliefsOn } from '../../checks/partners/relief.ts'
import { hasLoipOutcomes } from '../../checks/plans/loip-known.ts'
import { defineRule, type Fault, unknown } from '../../engine/rule.ts'
import { outcomesNotSeen } from '../../model/absence.ts'
import { loipInForce, loipOutcomes } from '../../model/loip-in-force.ts'
import { plansAmong, whichToWrite } from '../../model/outcome-named.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

const howToSay = 'Say what is put in for each outcome, or that nothing is, and where that was decided.'

function contributionOf(partner: string, outcome: string): string {
  return contributionToWrite(partner, `outcome: ${outcome}`)
}

export default defineRule({
  id: 's14-3a-contribute-resources-outcomes',
  cites: ['s14-3a-contribute-resources-outcomes'],
  on: 'partnership',
  title: 'For each LOIP outcome, each statutory partner’s contribution is shown, or a decided nil',
  why: `Section 14(3)(a) has each partner contribute the funds, staff and other resources that the partnership considers appropriate
        with a view to improving, or contributing to an improvement in, each outcome of the LOIP. There is no least amount, and nil may be appropriate: the partnership decides.`,
  fix: { says: howToSay, write: contributionOf('<name of a partner>', '<id of an outcome>') },
  leaves: 'Whether it is what the partnership considers appropriate, and was given, is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [{id: council, name: Strathexample Council}, {id: police, name: Police Scotland}]
---
kind: loip
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes: [{id: "1", title: Fewer children grow up in poverty}]
contributions:
  - {partner: council, outcome: "1", kind: staff, amount: four welfare rights officers}
  - partner: police
    outcome: "1"
    kind: nil
    decided: {claim: No contribution is asked of Police Scotland here., evidence: Board minute, locator: item 6, owner: Board secretary, date: 14 March 2024}
statement: {claim: Partners contribute what is listed here., evidence: Board minute, locator: item 6, owner: Board secretary, date: 14 March 2024}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners: [{id: council, name: Strathexample Council}, {id: police, name: Police Scotland}]
---
kind: loip
#^^^^^^^^^ question: Nothing here shows what either of the 2 statutory partners in the partnership file contributes to outcome 1.
title: Our Strathexample
edition: {published_on: 27 June 2024}
outcomes: [{id: "1", title: Fewer children grow up in poverty}]
`,
  applies(_partnership, context) {
    const bound = hasPartners(context)
    return bound === true ? hasLoipOutcomes(context) : bound
  },
  *check(partnership, context) {
    const { profile } = partnership
    const loip = loipInForce(partnership, context.asOf)
    const partners = boundPartners(context)
    const reliefs = reliefsOn(context)
    const contributions = contributionsOn(context).filter(({ isSettled, saysWhat }) => isSettled && saysWhat)
    const outcomes = loipOutcomes(context)
    const places = [...partners, ...perhapsBound(context)].flatMap((partner) =>
      outcomes.map((outcome): ExpectedContribution => {
        const relief = reliefFrom('s.14(3)(a)', partner, outcome, reliefs)
        const own = contributions.filter(
          (one) => isOf(partner, one) && loip !== undefined && isFor(outcome, loip, one, partnership),
        )
        return { partner, outcome, contributions: own, relief: relief ? [relief] : [] }
      }),
    )
    const unclear = contributions.filter(({ unclear: ids }) => ids.length > 0)
    yield* unclear.filter((one) => partners.some((partner) => isOf(partner, one))).flatMap(whichIsMeant)
    const mayBeFor = ({ partner, outcome, contributions: own }: ExpectedContribution) =>
      own.length === 0 &&
      unclear.some(
        (one) =>
          isOf(partner, one) && one.unclear.some(({ among }) => among.some((other) => other.outcome === outcome)),
      )
    const unseen = loip && outcomesNotSeen(loip)
    if (unseen !== undefined) yield unknown(unseen)
    const place = loip ? at(loip.data, 'contributions') : at(profile ?? {})
    yield* contributed({
      partners,
      places: places.filter((place) => !mayBeFor(place)),
      context,
      at: place,
      says: howToSay,
      write: contributionOf,
      into: loip?.data ?? profile,
    })
  },
})

/** An id that plans share, or that meant another outcome when it was written, is asked about and counted for neither. */
function whichIsMeant({ data, unclear }: Contribution): Fault[] {
  return unclear.map(({ words, among }) => ({
    at: at(data, 'outcome'),
    says: `What ${quote(data.partner ?? 'a partner')} contributes to ${quote(words)} may be for an outcome of ${plansAmong(among)}.`,
    fix: { says: whichToWrite(among) },
    verdict: 'for-people',
  }))
}

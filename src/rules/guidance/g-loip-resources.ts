import { boundPartners } from '../../checks/partners/bound-partners.ts'
import { reliefFrom, reliefsOn } from '../../checks/partners/relief.ts'
import {
  contributionsListed,
  isLinked,
  mayListMore,
  paidFor,
  resourcesInWords,
  statesAmount,
} from '../../checks/partners/resources.ts'
import { isOwn, saysOnly } from '../../checks/plans/own-words.ts'
import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule, shows, type Yielded } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { loipInForce } from '../../model/loip-in-force.ts'
import { currentOutcomes, outcomesInWords, outcomesWithout, placeOfOutcomes } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { hasContent } from '../../readings/stated.ts'

export default defineRule({
  id: 'g-loip-resources',
  cites: ['g-loip-resources'],
  on: 'loip',
  forEachOutcome: true,
  title: 'For each outcome of the LOIP it is shown what partners put in',
  why: `The guidance, as others report it, expects a LOIP to show the resources that partners put into it. Staff, rooms and
        equipment count as much as money, and a decided nil is an answer.`,
  fix: {
    says: `Say what each partner puts in for the outcome, in money, staff, rooms or something else, and how much. If it was decided that
           nothing is needed, say so.`,
    write: `
      contributions:
        - partner: <name of a partner>
          outcome: <id of an outcome>
          kind: <funds, staff, assets, other or nil>
          amount: <how much>`,
  },
  leaves: 'Whether the resources are enough is for people to judge: the partnership decides what is appropriate.',
  pass: `
kind: loip
title: Our Strathexample
contributions:
  - {partner: Strathexample Council, outcome: "1", kind: staff, amount: two advice workers}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
  - {id: "2", title: Safer streets, actions: [{title: Speed checks, resources: "£20,000 a year"}]}
`,
  fail: `
kind: loip
title: Our Strathexample
contributions:
  - {partner: Strathexample Council, outcome: "1", kind: staff, amount: two advice workers}
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
  - {id: "2", title: Safer streets}
#                    ^^^^^^^^^^^^^ advice: These files do not show what partners put in for outcome 2 “Safer streets”.
`,
  applies: settledWithOutcomes,
  *check(plan, context): Iterable<Yielded> {
    const prose = resourcesInWords(plan)
    // An amount in prose, such as “£1.2m a year for the four outcomes”, is as good as a list.
    if (prose !== undefined && statesAmount(prose.words)) {
      yield shows(prose.at)
      return
    }
    const contributions = contributionsListed(context)
    const given = (outcome: Outcome) => paidFor(outcome, plan, contributions, context.partnership)
    const places = currentOutcomes(plan).flatMap(given)
    if (places.length > 0) yield shows(...places)
    const without = outcomesWithout(plan, (outcome) => given(outcome).length > 0)
    if (without.length === 0) return
    if (prose !== undefined && hasContent(prose.words) && (isLinked(prose.words) || !isOwn(prose.words))) {
      yield saysOnly(plan, [prose], 'what partners put in', prose.at)
      return
    }
    const isOnlyWords = prose !== undefined && contributions.length === 0
    yield {
      at: isOnlyWords ? prose.at : placeOfOutcomes(without, plan),
      says: `These files do not show what partners put in for ${outcomesInWords(without, plan)}.`,
      into: plan.data,
      lacks: 'document',
      ...(mayListMore(context.partnership) ? { inPartial: true } : {}),
      ...(isAskedElsewhere(plan, without, context) ? { reportedSeparately: true } : {}),
    }
  },
})

/** Section 14(3)(a) already asks what each statutory partner puts in for each outcome of the LOIP in force. */
function isAskedElsewhere(plan: Plan, outcomes: readonly Outcome[], context: Context): boolean {
  const reliefs = reliefsOn(context)
  return (
    plan === loipInForce(context.partnership, context.asOf) &&
    boundPartners(context).some((partner) =>
      outcomes.every((outcome) => reliefFrom('s.14(3)(a)', partner, outcome, reliefs) === undefined),
    )
  )
}

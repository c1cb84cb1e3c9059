import { boundPartners } from '../../checks/partners/bound-partners.ts'
import { reliefFrom, reliefsOn } from '../../checks/partners/relief.ts'
import {
  contributionsListed,
  mayListMore,
  namesAmount,
  outcomesPaidFor,
  resourcesInWords,
} from '../../checks/partners/resources.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { loipInForce } from '../../model/loip-in-force.ts'
import {
  currentOutcomes,
  isWholeAndSettled,
  outcomesInWords,
  outcomesWithout,
  placeOfOutcomes,
} from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { hasContent } from '../../readings/stated.ts'

export default defineRule({
  id: 'g-loip-resources',
  cites: ['g-loip-resources'],
  on: 'loip',
  title: 'For each outcome of the LOIP it is shown what partners put in',
  why: `The guidance, as others report it, expects a LOIP to show the resources that partners put into it. Staff, rooms and
        equipment count as much as money, and a decided nil is an answer.`,
  fix: 'Add contributions: to the LOIP or the delivery plan, each with partner:, outcome:, kind: and amount:.',
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
#                    ^^^^^^^^^^^^^ advice: Nothing shows what partners put in for outcome 2 “Safer streets”.
`,
  applies: (plan, { partnership }) =>
    (isWholeAndSettled(plan) && currentOutcomes(plan).length > 0 && !mayListMore(partnership)) || unknown('TODO'),
  *check(plan, context) {
    const words = resourcesInWords(plan)
    // An amount in prose, such as “£1.2m a year for the four outcomes”, is as good as a list.
    if (words !== undefined && namesAmount(words.words)) return
    const contributions = contributionsListed(context)
    const paidFor = outcomesPaidFor(plan, contributions)
    const without = outcomesWithout(
      plan,
      ({ id, actions }) => paidFor.has(id) || actions.some(({ data }) => hasContent(data?.resources)),
    )
    if (without.length === 0) return
    const isOnlyWords = words !== undefined && contributions.length === 0
    yield {
      at: isOnlyWords ? words.at : placeOfOutcomes(without, plan),
      says: `Nothing shows what partners put in for ${outcomesInWords(without, plan)}.`,
      lacks: 'document',
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

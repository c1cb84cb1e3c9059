import { boundPartners } from '../../checks/partners/bound-partners.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import { guessId, listOf } from '../../model/ids.ts'
import { loipInForce } from '../../model/loip-in-force.ts'
import { currentOutcomes, isWholeAndSettled, outcomesInWords, outcomesWithout } from '../../model/outcomes.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'g-loip-links-to-partner-plans',
  cites: ['g-loip-links-to-partner-plans'],
  on: 'loip',
  title: 'Each outcome of the LOIP is taken up in the own plan of at least one partner',
  why: `The guidance, as others report it, expects the commitments of a LOIP to be built into the partners’ own corporate and
        resource plans. An outcome that is in none of them depends on goodwill. One partner’s plan for each outcome is enough here.`,
  fix: 'Add corporate_plan: to partners, each with its title: or url:, and in outcomes: the ids of the outcomes it takes up.',
  leaves:
    'Whether the partners’ plans really take the outcomes up, and put resources behind them, is for people to judge.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
  - {name: Strathexample Council, corporate_plan: {title: Council plan 2024-29, outcomes: ["1"]}}
---
kind: loip
title: Our Strathexample
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
`,
  fail: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
partners:
#^^^^^^^ advice: No partner’s own plan is shown to take up outcome 2 “Safer streets”.
  - {name: Strathexample Council, corporate_plan: {title: Council plan 2024-29, outcomes: ["1"]}}
---
kind: loip
title: Our Strathexample
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
  - {id: "2", title: Safer streets}
`,
  applies: (plan, { partnership }) =>
    (isWholeAndSettled(plan) &&
      currentOutcomes(plan).length > 0 &&
      partnership.partners.length > 0 &&
      partnership.profile?.record !== 'partial') ||
    unknown('TODO'),
  *check(plan, context) {
    const { partnership, asOf } = context
    const { profile } = partnership
    const takenUp = outcomesTakenUp(plan, partnership)
    const without = outcomesWithout(plan, ({ id }) => takenUp.has(id))
    if (without.length === 0) return
    yield {
      at: profile ? at(profile, 'partners') : at(plan.data),
      says: `No partner’s own plan is shown to take up ${outcomesInWords(without, plan)}.`,
      lacks: 'document',
      // If no partner's plan takes up any outcome, section 14(5) already asks each statutory partner for one.
      ...(takenUp.size === 0 && plan === loipInForce(partnership, asOf) && boundPartners(context).length > 0
        ? { reportedSeparately: true }
        : {}),
    }
  },
})

function outcomesTakenUp({ outcomes }: Plan, { partners }: Partnership): ReadonlySet<string> {
  const known = outcomes.map(({ id }) => id)
  const named = partners.flatMap(({ data }) => listOf(data?.corporate_plan?.outcomes))
  return new Set(named.flatMap((words) => guessId(words, known) ?? []))
}

import { boundPartners } from '../../checks/partners/bound-partners.ts'
import { settledWithOutcomes } from '../../checks/plans/settled.ts'
import { defineRule, type NotCalledFor, shows, type Unknown, unknown } from '../../engine/rule.ts'
import type { AsOf } from '../../model/context.ts'
import { guessId, listOf } from '../../model/ids.ts'
import { loipInForce } from '../../model/loip-in-force.ts'
import { currentOutcomes, outcomesInWords, outcomesWithout } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { isAddress } from '../../readings/address.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { CorporatePlanData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'

const howToLink =
  'Ask the partners which of their own plans take up the outcome, and list the plan with that partner. If none does, that is for the partners to decide.'

export default defineRule({
  id: 'g-loip-links-to-partner-plans',
  cites: ['g-loip-links-to-partner-plans'],
  on: 'loip',
  forEachOutcome: true,
  title: 'Each outcome of the LOIP is taken up in the own plan of at least one partner',
  why: `The guidance, as others report it, expects the commitments of a LOIP to be built into the partners’ own corporate and
        resource plans. An outcome that is in none of them depends on goodwill. One partner’s plan for each outcome is enough here.`,
  fix: {
    says: howToLink,
    write: `
      corporate_plan:
        title: <name of the plan>
        outcomes: [<id of an outcome>]`,
  },
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
#^^^^^^^ advice: The partnership file names no plan of a partner that takes up outcome 2 “Safer streets”.
  - {name: Strathexample Council, corporate_plan: {title: Council plan 2024-29, outcomes: ["1"]}}
---
kind: loip
title: Our Strathexample
outcomes:
  - {id: "1", title: Fewer children grow up in poverty}
  - {id: "2", title: Safer streets}
`,
  applies: withPartners,
  *check(plan, context) {
    const { partnership, asOf } = context
    const { profile } = partnership
    const takingUp = partnership.partners
      .flatMap(({ data }) => data?.corporate_plan ?? [])
      .map((data) => ({ data, name: nameOf(data), ids: outcomesTakenUp(data, plan) }))
      .filter(({ name, ids }) => name !== undefined && currentOutcomes(plan).some(({ id }) => ids.has(id)))
    if (takingUp.length > 0)
      yield shows(...takingUp.flatMap(({ data, name }) => [...(name ? [name] : []), at(data, 'outcomes')]))
    const without = outcomesWithout(plan, ({ id }) => takingUp.some(({ ids }) => ids.has(id)))
    if (without.length === 0) return
    yield {
      at: profile ? at(profile, 'partners') : at(plan.data),
      says: `The partnership file names no plan of a partner that takes up ${outcomesInWords(without, plan)}.`,
      // Whose plan it is only the partners know, so there is no place to name.
      fix: howToLink,
      lacks: 'document',
      ...(profile?.record === 'partial' ? { inPartial: true } : {}),
      // If no partner's plan takes up any outcome, section 14(5) already asks each statutory partner for one.
      ...(takingUp.length === 0 && plan === loipInForce(partnership, asOf) && boundPartners(context).length > 0
        ? { reportedSeparately: true }
        : {}),
    }
  },
})

function withPartners(plan: Plan, { partnership }: AsOf): true | NotCalledFor | Unknown {
  const hasOutcomes = settledWithOutcomes(plan)
  if (hasOutcomes !== true || partnership.partners.length > 0) return hasOutcomes
  return unknown({
    says: `Whether a partner’s own plan takes up the outcomes of ${quote(plan.title)} cannot be told: no partner is listed in these files. List them in the partnership file.`,
    write: 'partners:\n  - <name of a partner>',
    in: 'partnership',
  })
}

function nameOf(data: CorporatePlanData): Anchor | undefined {
  if (hasDescription(data.title)) return at(data, 'title')
  return isAddress(data.url) ? at(data, 'url') : undefined
}

function outcomesTakenUp(data: CorporatePlanData, { outcomes }: Plan): ReadonlySet<string> {
  const known = outcomes.map(({ id }) => id)
  return new Set(listOf(data.outcomes).flatMap((words) => guessId(words, known) ?? []))
}

import { listOf } from '../../model/ids.ts'
import { isWholeAndSettled } from '../../model/outcomes.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { quote } from '../../model/stated.ts'
import { defineRule } from '../../rule.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-resources-stated',
  cites: ['gp-resources-stated'],
  on: 'plan',
  title: 'A plan that speaks of resources says what they are',
  why: `“Partners will align their resources” is an intention. What a partner puts in, in money, in staff or in rooms, is what
        others can plan with. A decided nil is an answer too.`,
  fix: 'Add contributions: to the plan, each with partner:, kind: and amount:, or resources: to its actions.',
  leaves: 'Whether the resources are enough.',
  pass: `
kind: loip
title: Our Strathexample
resources: Partners align their budgets year by year.
contributions:
  - {partner: Strathexample Council, kind: funds, amount: "£1.2m"}
`,
  fail: `
kind: loip
title: Our Strathexample
resources: Partners align their budgets year by year.
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: “Our Strathexample” speaks of resources, and says nowhere what they are.
`,
  applies: (plan) => isWholeAndSettled(plan) && plan.data.resources !== undefined,
  *check(plan, { partnership }) {
    const { resources } = plan.data
    if (resources === undefined || isListed(plan, partnership)) return
    const statement = typeof resources === 'string' ? resources : (resources.statement ?? '')
    if (amount.test(statement)) return
    yield {
      at: typeof resources === 'string' ? at(plan.data, 'resources') : at(resources, 'statement'),
      says: `${quote(plan.title)} speaks of resources, and says nowhere what they are.`,
      lacks: 'content',
    }
  },
})

/** A figure, a number in words, or where to read about it. */
const amount =
  /\d|https?:|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|half|full-time|part-time|hundreds?|thousands?|millions?|nil|no new|within existing|existing budgets?)(?!\p{L})/iu

function isListed(plan: Plan, { profile, deliveryPlans, participation }: Partnership): boolean {
  const { resources } = plan.data
  return (
    [plan.data, profile, ...deliveryPlans, ...participation].some(
      (holder) => listOf(holder?.contributions).length > 0,
    ) ||
    (typeof resources === 'object' && listOf(resources.items).length > 0) ||
    plan.outcomes.some(({ actions }) => actions.some(({ data }) => data?.resources !== undefined))
  )
}

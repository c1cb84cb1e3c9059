import { contributionsListed, namesAmount, resourcesInWords } from '../../checks/partners/resources.ts'
import { defineRule, unknown } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { currentOutcomes, isWholeAndSettled } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'

export default defineRule({
  id: 'gp-resources-stated',
  cites: ['gp-resources-stated'],
  on: 'plan',
  title: 'A plan that speaks of resources says what they are',
  why: `“Partners will align their resources” is an intention. What a partner puts in, in money, in staff or in rooms, is what
        others can plan with. A decided nil is an answer too.`,
  fix: 'Add contributions: to the plan, each with partner:, kind: and amount:, or resources: to its actions.',
  leaves: 'Whether the resources are enough is for people to judge.',
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
  // For a LOIP with outcomes, g-loip-resources asks this of each outcome.
  applies: (plan) =>
    (isWholeAndSettled(plan) &&
      plan.data.resources !== undefined &&
      (plan.kind === 'locality-plan' || currentOutcomes(plan).length === 0)) ||
    unknown('TODO'),
  *check(plan, context) {
    const stated = resourcesInWords(plan)
    if (stated === undefined || namesAmount(stated.words) || isListed(plan, context)) return
    yield {
      at: stated.at,
      says: `${quote(plan.title)} speaks of resources, and says nowhere what they are.`,
      lacks: 'content',
    }
  },
})

function isListed(plan: Plan, context: Context): boolean {
  return (
    contributionsListed(context).length > 0 ||
    plan.outcomes.some(({ actions }) => actions.some(({ data }) => data?.resources !== undefined))
  )
}

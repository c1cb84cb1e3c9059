import type { Contribution } from '../../checks/partners/contributions.ts'
import { contributionsListed, namesAmount, resourcesInWords } from '../../checks/partners/resources.ts'
import { settled } from '../../checks/plans/settled.ts'
import { defineRule, type NotCalledFor, notCalledFor, shows, unknown } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { listOf } from '../../model/ids.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Plan } from '../../model/partnership.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'

export default defineRule({
  id: 'gp-resources-stated',
  cites: ['gp-resources-stated'],
  on: 'plan',
  title: 'A plan that speaks of resources says what they are',
  why: `“Partners will align their resources” is an intention. What a partner puts in, in money, in staff or in rooms, is what
        others can plan with. A decided nil is an answer too.`,
  fix: {
    says: `Say what each partner puts in: money, staff, rooms or something else, and how much. If a partner puts in nothing, or
           it is not decided yet, say so.`,
    write: `
      contributions:
        - partner: <name of a partner>
          kind: <funds, staff, assets, other or nil>
          amount: <how much>`,
  },
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
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice: “Our Strathexample” speaks of resources, and does not say what they are.
`,
  applies: isAsked,
  *check(plan, context) {
    const stated = resourcesInWords(plan)
    const isStated = stated !== undefined && hasContent(stated.words) && namesAmount(stated.words)
    const contributed = contributionsListed(context).filter(({ saysWhat }) => saysWhat)
    const own = contributed.filter((contribution) => isOfPlan(contribution, plan))
    const places = [
      ...(isStated ? [stated.at] : []),
      ...own.map(({ data }) => at(data, hasContent(data.amount) ? 'amount' : 'kind')),
      ...resourcesOfActions(plan),
    ]
    if (places.length > 0) yield shows(...places)
    else if (stated === undefined)
      yield unknown({
        says: `${recordName(plan)} says nothing of resources. If the plan does, add what it says.`,
        write: 'resources: <what the plan says>',
      })
    else if (contributed.length > 0)
      yield unknown(
        `${recordName(plan)} speaks of resources, and none of the contributions in these files is said to be for it.`,
      )
    else
      yield { at: stated.at, ...absent(plan, 'speaks of resources, and does not say what they are'), into: plan.data }
  },
})

/** For a LOIP with outcomes, g-loip-resources asks this of each outcome. */
function isAsked(plan: Plan): true | NotCalledFor {
  const isSettled = settled(plan)
  if (isSettled !== true || plan.kind === 'locality-plan' || currentOutcomes(plan).length === 0) return isSettled
  return notCalledFor(`${quote(plan.title)} is a LOIP with outcomes, and guidance asks what resources go to each.`)
}

/** For its outcomes, or listed in it. What is for no outcome by name, and listed elsewhere, is for the LOIP. */
function isOfPlan({ data, outcomes, unknown: stray }: Contribution, plan: Plan): boolean {
  const { resources, contributions } = plan.data
  const listed = [...listOf(contributions), ...(typeof resources === 'object' ? listOf(resources.items) : [])]
  return (
    listed.includes(data) ||
    outcomes.some((one) => one.plan === plan) ||
    (plan.kind === 'loip' && outcomes.length === 0 && stray.length === 0)
  )
}

function resourcesOfActions({ outcomes }: Plan): Anchor[] {
  const actions = outcomes.flatMap((outcome) => outcome.actions.flatMap(({ data }) => data ?? []))
  return actions.filter(({ resources }) => hasContent(resources)).map((action) => at(action, 'resources'))
}

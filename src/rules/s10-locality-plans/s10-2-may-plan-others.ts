import { defineRule } from '../../engine/rule.ts'
import { isForALocality } from '../../model/editions.ts'
import { isIdentified, isLocalityPlan, plansFor } from '../../model/locality-plans.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import { at } from '../../source/position.ts'

export default defineRule({
  id: 's10-2-may-plan-others',
  cites: ['s10-2-may-plan-others'],
  on: 'locality-plan',
  title: 'A plan made by choice is for a locality of the profile',
  why: `Section 10(2) lets a partnership plan for any of its localities. A plan for a community of interest, a local place plan and a
        plan for another area are useful, and none of them is a locality plan under the Act: the duties to review it and to report
        on it do not reach it, and it does not count for an identified locality.`,
  fix: 'Nothing has to change. If the plan is for a locality, write covers: with the id of that locality.',
  pass: `
kind: partnership
name: Strathexample Partnership
council_area: Strathexample
localities:
  - {id: glen, name: The Glen, poorer_outcomes: no}
---
kind: locality-plan
title: Our Glen
covers: glen
voluntary: yes
`,
  fail: `
kind: locality-plan
title: Plan for young carers
community_of_interest: Young carers
#                      ^^^^^^^^^^^^ note: “Plan for young carers” is for a group, so it is not a locality plan under the Act.
`,
  applies: (plan, { asOf }) => !plan.covers.some((locality) => isIdentified(locality, asOf)) || !isForALocality(plan),
  *check(plan, { partnership, asOf }) {
    const { data } = plan
    if (data.kind !== 'locality-plan') return
    const not = 'so it is not a locality plan under the Act'
    const title = quote(plan.title)
    if (hasDescription(data.community_of_interest)) {
      yield {
        at: at(data, 'community_of_interest'),
        says: `${title} is for a group, ${not}.`,
        verdict: 'not-applicable',
      }
    } else if (!isForALocality(plan)) {
      yield {
        at: at(data, 'local_place_plan'),
        says: `${title} is a local place plan, ${not}.`,
        verdict: 'not-applicable',
      }
    } else if (!isLocalityPlan(plan, partnership)) {
      yield {
        at: at(data, 'covers'),
        says: `${title} covers no locality of the profile, ${not}.`,
        verdict: 'not-applicable',
      }
    } else if (plan.covers.length === 0 && plan.coversUnknown.length === 0) {
      // If an identified locality has no plan, section 10(1) already asks which plan covers it.
      const without = partnership.localities.filter((locality) => isIdentified(locality, asOf))
      if (without.some((locality) => plansFor(locality, partnership).length === 0)) return
      yield { at: at(data, 'title'), says: `${title} does not say which locality it is for.`, verdict: 'met' }
    }
  },
})

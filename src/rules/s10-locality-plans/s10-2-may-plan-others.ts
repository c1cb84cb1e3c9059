import { isUnderSection10 } from '../../checks/plans/settled.ts'
import {
  defineRule,
  type Evidence,
  type NotCalledFor,
  notCalledFor,
  shows,
  type Unknown,
  unknown,
} from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import { isYes } from '../../model/field.ts'
import { coveredAsNamed, isIdentified, plansFor } from '../../model/locality-plans.ts'
import type { Locality, Plan } from '../../model/partnership.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAnd, joinOr } from '../../text/join.ts'
import { quote } from '../../text/quote.ts'

export default defineRule({
  id: 's10-2-may-plan-others',
  cites: ['s10-2-may-plan-others'],
  on: 'locality-plan',
  title: 'A plan made by choice says so, or is for a locality that was not identified',
  why: `Section 10(2) lets a partnership plan for any of its localities. A plan for a community of interest alone, a local place
        plan that covers no identified locality and a plan for another area are useful, and none of them is a locality plan under the Act: the
        duties to review it and to report
        on it do not reach it, and it does not count for an identified locality.`,
  fix: {
    says: 'Nothing has to change. If the plan is for a locality of the partnership file, say in the plan which one it covers.',
  },
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
title: Our Glen
#      ^^^^^^^^ note: “Our Glen” does not say which locality it is for.
`,
  *check(plan, context) {
    const { partnership, asOf } = context
    const { data, covers } = plan
    if (data.kind !== 'locality-plan') return
    const title = quote(plan.title)
    const isUnderTheAct = isUnderSection10(plan, context)
    if (isUnderTheAct !== true) {
      if ('notCalledFor' in isUnderTheAct)
        yield { at: placeOfKind(plan), says: isUnderTheAct.notCalledFor, verdict: 'remark' }
      yield isUnderTheAct
    } else if (isYes(data.voluntary)) {
      const identified = covers.filter((locality) => isIdentified(locality, asOf))
      if (identified.length > 0)
        yield {
          at: at(data, 'voluntary'),
          says: `${title} is marked as made by choice, and covers ${joinAnd(identified.map(({ name }) => quote(name)))}, identified under section 9(3), for which the Act asks for a plan.`,
          fix: {
            says: 'If it is the plan that the Act asks for, take that mark out. If it is another, say which plan that is.',
          },
          verdict: 'for-people',
        }
      else
        yield shows(
          at(data, 'voluntary'),
          ...covers.flatMap((locality) =>
            locality.identified === false ? [at(locality.data, 'poorer_outcomes')] : [],
          ),
        )
    } else if (covers.length > 0) {
      // A guess at a misspelt name is reported, and says nothing where another is named as it is.
      const named = coveredAsNamed(plan, partnership)
      for (const locality of named.length > 0 ? named : covers) yield ofLocality(locality, title)
    } else if (plan.coversUnknown.length > 0)
      yield unknown({
        says: `Whether ${title} is a plan by choice cannot be told: no partnership file in these files lists ${joinOr(plan.coversUnknown.map(quote))} among its localities.`,
        write: 'localities:\n  - id: <id of the locality>\n    name: <name of the locality>',
        in: 'partnership',
      })
    else {
      yield unknown({
        says: `Whether ${title} is a plan by choice cannot be told: it names no locality. Say which it covers.`,
        write: 'covers: <id of the locality>',
      })
      // If an identified locality has no plan, section 10(1) already asks which plan covers it.
      const without = partnership.localities.filter((locality) => isIdentified(locality, asOf))
      if (without.every((locality) => plansFor(locality, partnership).length > 0))
        yield {
          at: at(data, 'title'),
          says: `${recordName(plan)} does not say which locality it is for.`,
          verdict: 'remark',
        }
    }
  },
})

/** What makes it no locality plan under the Act. */
function placeOfKind({ data }: Plan): Anchor {
  if (data.kind === 'locality-plan' && hasDescription(data.community_of_interest))
    return at(data, 'community_of_interest')
  return data.kind === 'locality-plan' && isYes(data.local_place_plan)
    ? at(data, 'local_place_plan')
    : at(data, 'covers')
}

/** By choice is a plan only for a locality that was not identified; without a decision nobody knows. */
function ofLocality({ data, name, identified }: Locality, title: string): Evidence | NotCalledFor | Unknown {
  if (identified === undefined)
    return unknown({
      says: `Whether ${title} is a plan by choice cannot be told: nothing says whether ${name} was identified under section 9(3). Say of it whether its people have significantly poorer outcomes.`,
      write: 'poorer_outcomes: <yes or no>',
      into: data,
    })
  if (identified) return notCalledFor(`${title} is for ${name}, which was identified under section 9(3).`)
  return shows(at(data, 'poorer_outcomes'))
}

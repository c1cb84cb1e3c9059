// Where a plan sets out its outcomes: s.6(2)(a) and s.10(3)(a). That there is one, its schema checks.

import { type Evidence, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import type { Plan } from '../../model/partnership.ts'
import { isNamed } from '../../readings/placeholder.ts'
import { at } from '../../source/position.ts'
import { quote } from '../../text/quote.ts'

/** The titles of the outcomes. One that is kept free, such as “TBC”, sets out nothing. */
export function outcomesSetOut(plan: Plan): (Evidence | Unknown)[] {
  const titled = plan.outcomes.filter(({ data: { title } }) => isNamed(title) && !/^x$/i.test(title))
  if (titled.length > 0) return [shows(...titled.map(({ data }) => at(data, 'title')))]
  const { all } = plan.outcomesSeen ?? {}
  return [
    unknown(
      all === undefined
        ? `${recordName(plan)} gives no outcome a title. Add title: to each.`
        : `${quote(plan.title)} is said to set out ${all} outcomes, and the words of none are in these files. Add them to outcomes:.`,
    ),
  ]
}

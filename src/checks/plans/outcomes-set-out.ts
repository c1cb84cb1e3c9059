// Where a plan sets out its outcomes: s.6(2)(a) and s.10(3)(a). That there is one, its schema checks.

import { type Evidence, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import type { Plan } from '../../model/partnership.ts'
import { isNamed } from '../../readings/placeholder.ts'
import { at } from '../../source/position.ts'

/** The titles of the outcomes. One that is kept free, such as “TBC”, sets out nothing. */
export function outcomesSetOut(plan: Plan): (Evidence | Unknown)[] {
  const titled = plan.outcomes.filter(({ data: { title } }) => isNamed(title) && !/^x$/i.test(title))
  return [
    titled.length > 0
      ? shows(...titled.map(({ data }) => at(data, 'title')))
      : unknown(`${recordName(plan)} gives no outcome a title. Add title: to each.`),
  ]
}

// How a plan shows that its outcomes are consistent with the national outcomes: s.4(4). A table of links is one of
// several ways.
import { listOf } from '../../model/ids.ts'
import type { NationalLink } from '../../model/national-link.ts'
import { outcomesWithout } from '../../model/outcomes.ts'
import type { Outcome, Partnership, Plan } from '../../model/partnership.ts'
import { hasContent } from '../../readings/stated.ts'

/** The links of an outcome as written, without placeholders. */
export function statedLinks(outcome: Outcome): NationalLink[] {
  return outcome.national.filter(({ words }) => hasContent(words) && !/^none$/i.test(words))
}

/**
 * The current outcomes that say nothing of the national outcomes: no link and no sentence, neither their own, nor of
 * their parent or parts, nor of their LOIP outcome.
 */
export function outcomesWithoutLink(plan: Plan, { loips }: Partnership): Outcome[] {
  return outcomesWithout(plan, (outcome) => {
    if (hasLink(outcome)) return true
    const inLoip = listOf(outcome.data.loip_outcome)
    return loips.some(({ outcomes }) => outcomes.some((other) => inLoip.includes(other.id) && hasLink(other)))
  })
}

function hasLink(outcome: Outcome): boolean {
  return statedLinks(outcome).length > 0 || hasContent(outcome.data.consistency_note)
}

/** Whether the plan makes one statement on the national outcomes for all its outcomes. */
export function linksAsAWhole({ data: { national_link: link } }: Plan): boolean {
  return typeof link === 'object' ? hasContent(link.statement) || hasContent(link.document) : hasContent(link)
}

// How a plan shows that its outcomes are consistent with the national outcomes: s.4(4). A table of links is one of
// several ways.
import { type NotCalledFor, notCalledFor } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import type { NationalLink } from '../../model/national-link.ts'
import { outcomesWithId } from '../../model/outcome-named.ts'
import { kinOf, outcomesWithout } from '../../model/outcomes.ts'
import type { Outcome, Partnership, Plan } from '../../model/partnership.ts'
import { canStateLink } from '../../readings/national-link-words.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { firstUnderTheAct } from '../../reference/index.ts'
import { type Anchor, at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { quote } from '../../text/quote.ts'

/** Where the plan is from before the first national outcomes under the Act: what excludes section 4(4). */
export function beforeTheFirst({ publishedOn, title }: Plan, asOf: string): NotCalledFor | undefined {
  const day = dayInWords(firstUnderTheAct)
  if (asOf < firstUnderTheAct)
    return notCalledFor(
      `On ${dayInWords(asOf)} no national outcomes under the Act were published: the first are of ${day}.`,
    )
  return publishedOn !== undefined && publishedOn.last < firstUnderTheAct
    ? notCalledFor(
        `${quote(title)} was published before the first national outcomes under the Act, which are of ${day}.`,
      )
    : undefined
}

/** The links of an outcome as written, without placeholders. */
export function statedLinks(outcome: Outcome): NationalLink[] {
  return outcome.national.filter(({ words }) => hasDescription(words))
}

/** Whether the link is to a national outcome that took effect, on whatever day. */
export function isSound({ status }: NationalLink): boolean {
  return status !== 'unknown' && status !== 'proposed'
}

/**
 * The current outcomes that say nothing of the national outcomes: no link and no sentence, neither their own, nor of
 * their parent or parts, nor of their LOIP outcome.
 */
export function outcomesWithoutLink(plan: Plan, { loips }: Partnership): Outcome[] {
  return outcomesWithout(plan, (outcome) => [outcome, ...loipOutcomesOf(outcome, loips)].some(hasLink))
}

function hasLink(outcome: Outcome): boolean {
  return statedLinks(outcome).length > 0 || hasDescription(outcome.data.consistency_note)
}

/** The outcomes of a LOIP, of any edition, that the outcome says it belongs to. */
function loipOutcomesOf({ data }: Outcome, loips: readonly Plan[]): Outcome[] {
  const ids = listOf(data.loip_outcome)
  const [only, ...more] = ids
  if (only === undefined) return []
  if (more.length === 0) return loips.flatMap((loip) => outcomesWithId(loip, only))
  return loips.flatMap(({ outcomes }) => outcomes.filter(({ id }) => ids.includes(id)))
}

/** The sound links and the sentences that speak for an outcome: its own, and those that count for it too. */
export function linkPlaces(outcome: Outcome, plan: Plan, { loips }: Partnership): Anchor[] {
  return speakingFor(outcome, plan, loips).flatMap((one) => [
    ...statedLinks(one)
      .filter(isSound)
      .map((link) => link.at),
    ...(hasDescription(one.data.consistency_note) ? [at(one.data, 'consistency_note')] : []),
  ])
}

/** A link that speaks for an outcome and is to no national outcome that took effect. */
export function unsoundLink(outcome: Outcome, plan: Plan, { loips }: Partnership): NationalLink | undefined {
  return speakingFor(outcome, plan, loips)
    .flatMap(statedLinks)
    .find((link) => !isSound(link))
}

/** The outcome itself, its parent and its parts, and the LOIP outcomes of all of these. */
function speakingFor(outcome: Outcome, plan: Plan, loips: readonly Plan[]): Outcome[] {
  return [outcome, ...kinOf(outcome, plan)].flatMap((one) => [one, ...loipOutcomesOf(one, loips)])
}

/** Words in that place that state no link. */
export function linkDenied({ data }: Plan): string | undefined {
  const { national_link: link } = data
  const words = typeof link === 'object' ? link.statement : link
  return hasDescription(words) && !canStateLink(words) ? words : undefined
}

/** The places at which the plan makes one statement on the national outcomes for all its outcomes. */
export function linksAsAWhole({ data }: Plan): Anchor[] {
  const { national_link: link } = data
  if (typeof link !== 'object') return canStateLink(link) ? [at(data, 'national_link')] : []
  return (['statement', 'document'] as const).flatMap((key) => (canStateLink(link[key]) ? [at(link, key)] : []))
}

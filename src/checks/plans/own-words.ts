// Texts in which a plan says something of its own. “See the appendix”, an address and “none” are answers of a kind, and say nothing of
// their own: whether they are enough is for people.

import { type Fault, shows, type Yielded } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { currentOutcomes, intoFirst, outcomesInWords, outcomesWithout, placeOfOutcomes } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { isActivity } from '../../readings/activity-words.ts'
import { saysOfItsOwn } from '../../readings/own-sentence.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'

const onlyAnAddress = /^\W*(?:(?:see|read|at|link)\b[^.:]*:?\s*)?(?:https?:\/\/|www\.)\S+\W*$/i

export function isOnlyAnAddress(words: string): boolean {
  return onlyAnAddress.test(words)
}

export function isOwn(words: string | undefined): words is string {
  return hasDescription(words) && !isPointer(words) && !isOnlyAnAddress(words)
}

/** Whether the words are more than a topic of a word or two, such as “Participation.” or “good”. */
export function describes(words: string | undefined): words is string {
  return isOwn(words) && (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > 2
}

/** Whether the words say something of this place, and not only what could stand in any plan: “Needs are many and varied”. */
export function isParticular(words: string | undefined): words is string {
  return isOwn(words) && saysOfItsOwn(words)
}

/** The same, and more than a meeting or an event: “The Board met 4 times in 2024” describes no needs. */
export function isParticularBesidesWork(words: string | undefined): words is string {
  return isParticular(words) && !(isActivity(words) && ofMeetings.test(words))
}

const ofMeetings =
  /\b(?:met|meetings?|workshops?|events?|talks?|sessions?|visits?|briefings?|seminars?|conferences?|roadshows?|drop-ins?|leaflets?|newsletters?|surveys?|training|posters?)\b/i

/** A field, with what stands in it. */
interface Said {
  readonly at: Anchor
  readonly words: string | undefined
}

/** One of the fields has to say it. `what`: `which preventative work it plans`; `missing`: the place where none does. */
export function saidInOne(
  plan: Plan,
  fields: readonly Said[],
  what: string,
  missing: Anchor,
  mend: Pick<Fault, 'fix' | 'into'> = {},
): Yielded {
  const own = fields.filter(({ words }) => isOwn(words))
  if (own.length > 0) return shows(...own.map((field) => field.at))
  const others = fields.filter(({ words }) => hasContent(words))
  const [first] = others
  return first === undefined
    ? { at: missing, ...absent(plan, `does not say ${what}`), ...mend }
    : saysOnly(plan, others, what, first.at)
}

/** The fields of an outcome that hold a reason or a description in prose. */
type ProseField = 'what_will_be_different' | 'why_priority'

/** Each current outcome that is asked has to say it, or its parent or one of its parts. `what`: of the outcomes, as they are named. */
export function* saidOfEach(
  plan: Plan,
  field: ProseField,
  what: (outcomes: string) => string,
  isAsked: (outcome: Outcome) => boolean = () => true,
): Iterable<Yielded> {
  const own = currentOutcomes(plan).filter(({ data }) => isOwn(data[field]))
  if (own.length > 0) yield shows(...own.map(({ data }) => at(data, field)))
  const others = outcomesWithout(plan, ({ data }) => isOwn(data[field])).filter(({ data }) => hasContent(data[field]))
  const [first, ...more] = others
  if (first !== undefined) {
    const said = others.map(({ data }) => ({ at: at(data, field), words: data[field] }))
    const place = more.length === 0 ? at(first.data, field) : at(plan.data, 'outcomes')
    yield saysOnly(plan, said, what(outcomesInWords(others, plan)), place)
  }
  const without = outcomesWithout(plan, ({ data }) => hasContent(data[field])).filter(isAsked)
  if (without.length > 0)
    yield {
      at: placeOfOutcomes(without, plan),
      ...absent(plan, `does not say ${what(outcomesInWords(without, plan))}`),
      ...intoFirst(without),
    }
}

/** What stands there is quoted, for people. */
export function saysOnly(plan: Plan, fields: readonly Said[], what: string, place: Anchor): Fault {
  const words = [...new Set(fields.map((field) => quote(field.words ?? '')))]
  return {
    at: place,
    says: `${recordName(plan)} says only ${joinAtMost(words)} of ${what}.`,
    fix: { says: 'Say it in a sentence. If it stands in another place, copy it.' },
    verdict: 'for-people',
  }
}

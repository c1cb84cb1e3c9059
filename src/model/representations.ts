// What came of the representations on a plan before it was published: sections 6(4)(a) and 10(5)(a).
import type { RepresentationsData } from '../schema/documents.gen.ts'
import {
  backing,
  beforePublication,
  type Coming,
  contradiction,
  type Day,
  type Declared,
  declare,
  isStillToCome,
  nobodyBehind,
} from './attestation.ts'
import { describeDate } from './date.ts'
import { dateOf } from './link-profile.ts'
import type { Plan } from './partnership.ts'
import { isOnItsWay, mayBePlanned, notYet } from './publication.ts'
import { readQuantity } from './quantity.ts'
import { isSaid, isUnsaid, quote, tidy } from './stated.ts'

/** What the plan says came of them, or what is so instead. */
export function* representationsConsidered(plan: Plan, day: Day): Iterable<Declared | Coming> {
  const { representations } = plan.data
  const place = { of: plan.data, key: 'representations' }
  const title = quote(plan.title)
  const considered = dateOf(representations?.considered_on)
  if (considered && mayBePlanned(considered, plan, backing(representations, plan.data), day)) {
    const says = `${title} has representations considered on ${describeDate(considered)}, which is still to come.`
    yield { at: { of: plan.data.representations ?? {}, key: 'considered_on' }, says, verdict: 'pending' }
    return
  }
  if (representations === undefined || isStillToCome(considered, day)) {
    if (isOnItsWay(plan))
      yield { at: place, says: `${title} ${notYet(plan)}, so representations may still come.`, verdict: 'pending' }
    else
      yield {
        at: place,
        says: `${title} does not say what representations on it were received, nor that there were none.`,
        verdict: 'not-evidenced',
        lacks: 'content',
      }
    return
  }
  const before = beforePublication(plan)
  const contrary = contradiction(considered, day, before)
  if (contrary !== undefined) {
    const at = { of: representations, key: 'considered_on' }
    const says = `The record that representations were considered ${contrary}.`
    yield { at, says, fix: 'Set considered_on: right, if that is a slip.', verdict: 'not-met' }
    return
  }
  const unanswered = whatIsOpen(representations)
  if (unanswered !== undefined && isOnItsWay(plan)) {
    yield { at: place, says: `${title} ${notYet(plan)}, so representations may still come.`, verdict: 'pending' }
    return
  }
  if (unanswered !== undefined) {
    yield {
      at: { of: representations, key: 'how_taken_into_account' },
      says: `${title} ${unanswered}.`,
      verdict: 'not-evidenced',
      lacks: 'content',
    }
    return
  }
  yield declare({ at: place, backing: backing(representations, plan.data), day, before, otherwise: nobodyBehind(plan) })
}

/** Whether the plan says what came of representations, or that none was received. */
export function areAccountedFor({ data }: Plan): boolean {
  return data.representations !== undefined && whatIsOpen(data.representations) === undefined
}

/** What is left open, as the rest of a sentence about the plan. */
function whatIsOpen({ received, how_taken_into_account: how }: RepresentationsData): string | undefined {
  if (isSaid(how) || isNone(received)) return undefined
  if (received === undefined || isUnsaid(tidy(received)))
    return 'does not say how many representations were received, nor how they were taken into account'
  return 'does not say how the representations it records were taken into account'
}

// “No comments from businesses; 14 from residents” holds a number, and so do other words that only begin with none.
const none = /^(?:no (?:representation|comment|response)s?|none(?! of)|nil)\b[^\d]*$/i

/** `0`, `none`, `No representations were received`. */
function isNone(received: string | undefined): boolean {
  if (received === undefined || isUnsaid(tidy(received))) return false
  return readQuantity(received).value?.value === 0 || none.test(tidy(received))
}

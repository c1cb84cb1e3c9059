// How representations on a plan were taken into account before it was published: sections 6(4)(a) and 10(5)(a).

import { backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import type { Plan } from '../../model/partnership.ts'
import { isOnItsWay, mayBePlanned, notYet } from '../../model/publication.ts'
import { describeDate } from '../../readings/date.ts'
import { readQuantity } from '../../readings/quantity.ts'
import { hasContent, isPlaceholder, quote, tidy } from '../../readings/stated.ts'
import type { RepresentationsData } from '../../schema/documents.gen.ts'
import {
  beforePublication,
  contradiction,
  declare,
  isStillToCome,
  missingStatement,
  type StatementFinding,
} from '../statements/declare.ts'

/** The statement that representations were taken into account, or a fault. */
export function* representationsConsidered(plan: Plan, context: Context): Iterable<StatementFinding> {
  const { representations } = plan.data
  const place = { of: plan.data, key: 'representations' }
  const title = quote(plan.title)
  const considered = dateOf(representations?.considered_on)
  if (considered && mayBePlanned(considered, plan, backing(representations, plan.data), context)) {
    const says = `${title} has representations considered on ${describeDate(considered)}, which is still to come.`
    yield { at: { of: plan.data.representations ?? {}, key: 'considered_on' }, says, verdict: 'pending' }
    return
  }
  if (representations === undefined || isStillToCome(considered, context)) {
    if (isOnItsWay(plan))
      yield { at: place, says: `${title} ${notYet(plan)}, so representations may still come.`, verdict: 'pending' }
    else
      yield {
        at: place,
        says: `${title} does not say what representations on it were received, nor that there were none.`,
        verdict: 'not-shown',
        lacks: 'content',
      }
    return
  }
  const before = beforePublication(plan)
  const contrary = contradiction(considered, context, before)
  if (contrary !== undefined) {
    const at = { of: representations, key: 'considered_on' }
    const says = `The record that representations were considered ${contrary}.`
    yield { at, says, fix: 'Set considered_on: right, if that is a slip.', verdict: 'missing' }
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
      verdict: 'not-shown',
      lacks: 'content',
    }
    return
  }
  yield declare({
    at: place,
    backing: backing(representations, plan.data),
    context,
    before,
    otherwise: missingStatement(plan),
  })
}

/** Whether the plan says how representations were taken into account, or that none was received. */
export function areAccountedFor({ data }: Plan): boolean {
  return data.representations !== undefined && whatIsOpen(data.representations) === undefined
}

/** What the plan leaves open, as the predicate of a sentence about it. */
function whatIsOpen({ received, how_taken_into_account: how }: RepresentationsData): string | undefined {
  if (hasContent(how) || isNone(received)) return undefined
  if (received === undefined || isPlaceholder(tidy(received)))
    return 'does not say how many representations were received, nor how they were taken into account'
  return 'does not say how the representations it records were taken into account'
}

// “No comments from businesses; 14 from residents” begins with “no” and is not none, so no digit may follow.
const none = /^(?:no (?:representation|comment|response)s?|none(?! of)|nil)\b[^\d]*$/i

/** `0`, `none`, `No representations were received`. */
function isNone(received: string | undefined): boolean {
  if (received === undefined || isPlaceholder(tidy(received))) return false
  return readQuantity(received).value?.value === 0 || none.test(tidy(received))
}

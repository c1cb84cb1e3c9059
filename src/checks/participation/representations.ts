// How representations on a plan were taken into account before it was published: sections 6(4)(a) and 10(5)(a).

import { type Evidence, shows } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import type { Plan } from '../../model/partnership.ts'
import { isOnItsWay, mayBePlanned, notYet, stagedName } from '../../model/publication.ts'
import { describeWhen } from '../../readings/date.ts'
import { isDenial } from '../../readings/denial.ts'
import { emptinessOf, hasDescription, isPointer } from '../../readings/placeholder.ts'
import { readQuantity } from '../../readings/quantity.ts'
import { hasContent, isPlaceholder, quote, tidy } from '../../readings/stated.ts'
import type { RepresentationsData, RepresentationsPartsData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import {
  asListed,
  beforePublication,
  contradiction,
  declare,
  isStillToCome,
  missingStatement,
  type StatementFinding,
} from '../statements/declare.ts'
import { consultedPlan } from './consultation.ts'

/** The statement that representations were taken into account, or a fault; and what the plan says came of them. */
export function* representationsConsidered(of: Plan, context: Context): Iterable<StatementFinding | Evidence> {
  const plan = consultedPlan(of)
  const representations = partsOf(plan.data.representations)
  const place = { of: plan.data, key: 'representations' }
  const title = quote(plan.title)
  const considered = dateOf(representations?.considered_on)
  if (considered && mayBePlanned(considered, plan, backing(representations, plan.data), context)) {
    const says = `${title} has representations considered ${describeWhen(considered)}, which is still to come.`
    const fix = { says: 'Nothing has to be done until then.' }
    yield { at: at(representations ?? {}, 'considered_on'), says, fix, verdict: 'pending' }
    return
  }
  if (representations === undefined || isStillToCome(considered, context)) {
    if (isOnItsWay(plan))
      yield {
        at: place,
        says: `${stagedName(plan)} ${notYet(plan)}, so representations may still come.`,
        fix: { says: 'Nothing has to be done until the plan is published.' },
        verdict: 'pending',
      }
    else
      yield {
        at: place,
        ...absent(
          plan,
          'does not say what representations were received in the consultation on it, nor that there were none',
        ),
        verdict: 'not-shown',
      }
    return
  }
  const before = beforePublication(plan)
  const contrary = contradiction(considered, context, before)
  if (contrary !== undefined) {
    yield {
      at: at(representations, 'considered_on'),
      says: `The record that representations were considered ${contrary}.`,
      fix: { says: 'If one of the two days is a slip, set it right.' },
      verdict: 'missing',
    }
    return
  }
  const unanswered = whatIsOpen(representations)
  const isOpen = unanswered !== undefined || soFar.test(representations.received ?? '')
  if (isOpen && isOnItsWay(plan)) {
    yield {
      at: place,
      says: `${stagedName(plan)} ${notYet(plan)}, so representations may still come.`,
      fix: { says: 'Nothing has to be done until the plan is published.' },
      verdict: 'pending',
    }
    return
  }
  const isText = typeof plan.data.representations === 'string'
  const answerPlace = isText ? place : at(representations, 'how_taken_into_account')
  if (unanswered !== undefined) {
    yield { at: answerPlace, into: plan.data, ...absent(plan, unanswered), verdict: 'not-shown' }
    return
  }
  const { how_taken_into_account: how } = representations
  if (isPointer(how)) {
    const says = `What came of representations is named, and not copied here: ${quote(how ?? '')}.`
    yield { at: answerPlace, says, verdict: 'for-people' }
  }
  const denied = how !== undefined && isDenial(how)
  if (denied) {
    const says = `${recordName(plan)} says of representations ${quote(how)}, and whether that takes account of them is for people.`
    yield { at: answerPlace, says, fix: ifNotConsidered, verdict: 'for-people' }
  }
  const inOneText = isPointer(how) || denied ? [] : [place]
  const answers = isText ? inOneText : placesOfAnswers(representations)
  if (answers.length > 0) yield shows(...answers)
  const found = declare({
    at: place,
    backing: backing(representations, plan.data),
    context,
    before,
    about: 'representations',
    otherwise: missingStatement(plan),
  })
  yield answers.length > 0 || isPointer(how) || denied ? asListed(found) : found
}

const ifNotConsidered = {
  says: 'If they were not considered, leave it as it is. If they were, say how they were taken into account.',
}

/** A text is how many there were, where it is none or a number, and otherwise what came of them. */
export function partsOf(representations: RepresentationsData | undefined): RepresentationsPartsData | undefined {
  if (typeof representations !== 'string') return representations
  const isCount =
    isNone(representations) || /^\W*\d[\d,. ]*\W*$/.test(representations) || isPlaceholder(representations)
  return isCount ? { received: representations } : { how_taken_into_account: representations }
}

/** How many were received, what was done with them and when. */
function placesOfAnswers(representations: RepresentationsPartsData): Anchor[] {
  const { received, how_taken_into_account: how, considered_on: day } = representations
  return [
    ...(hasContent(received) ? [at(representations, 'received')] : []),
    ...(hasDescription(how) && !isPointer(how) && !isDenial(how)
      ? [at(representations, 'how_taken_into_account')]
      : []),
    ...(dateOf(day) === undefined ? [] : [at(representations, 'considered_on')]),
  ]
}

/** Whether the plan says how representations were taken into account, or that none was received. */
export function areAccountedFor({ data }: Plan): boolean {
  const representations = partsOf(data.representations)
  return representations !== undefined && whatIsOpen(representations) === undefined
}

/** What the plan leaves open, as the predicate of a sentence about it. */
function whatIsOpen({ received, how_taken_into_account: how }: RepresentationsPartsData): string | undefined {
  if (hasDescription(how) || isNone(received)) return undefined
  if (received === undefined || isPlaceholder(received))
    return 'does not say how many representations were received, nor how they were taken into account'
  return 'does not say how the representations it records were taken into account'
}

/** Of a plan in preparation: more may still come. */
const soFar = /\b(?:yet|so far|to date|until now)\b/i

// “No comments from businesses; 14 from residents” begins with “no” and is not none, so no digit may follow.
const none = /^(?:no (?:representation|comment|response)s?|none(?! of)|nil)\b[^\d;]*$/i
/** “No comments were considered” is of comments that came. */
const noneCame = /\b(?:received|made|submitted|sent|came|given|lodged|recorded|raised|offered|returned)\b/i
const contrast = /\b(?:but|except|apart from|other than)\b/i

/** `0`, `none`, `No representations were received`. */
function isNone(received: string | undefined): boolean {
  if (!hasContent(received)) return false
  if (emptinessOf(received) === 'none' || readQuantity(received).value?.value === 0) return true
  const words = tidy(received)
  return none.test(words) && !contrast.test(words) && (!isDenial(words) || noneCame.test(words))
}

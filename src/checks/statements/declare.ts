// What a rule yields for a duty that only people can attest: a declaration, a question, or a contradiction of dates.

import { type Declaration, type Fault, type Fix, type Unknown, unknown } from '../../engine/rule.ts'
import { absent } from '../../model/absence.ts'
import { type Backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { allPlans } from '../../model/plans.ts'
import type { IsoDate } from '../../readings/calendar.ts'
import { describeDate } from '../../readings/date.ts'
import { isDenial } from '../../readings/denial.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { Anchor } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { leavesOut, type Topic } from './claim-topics.ts'
import { fieldsToWrite, sayWhoStandsBehindIt, statementToWrite } from './to-write.ts'

/** A latest date, and what it is the date of: `14 March 2024, when “Our Strathexample” was published`. */
export interface Before {
  readonly on: LooseDate
  readonly what: string
}

/**
 * Why a date is impossible: it is in the future, or after the latest date. Only certain cases count: `2024` is not
 * after 14 March 2024.
 */
export function contradiction(date: LooseDate | undefined, context: Context, before?: Before): string | undefined {
  if (date === undefined) return undefined
  if (isInFuture(date, context))
    return `is dated ${describeDate(date)}, after ${dayInWords(context.asOf)}, the day at which this is judged`
  if (before && date.first > before.on.last) return `is dated ${describeDate(date)}, after ${before.what}`
  return undefined
}

/**
 * Whether a date was in the future when the files were written. The latest date they record bounds that moment: if it
 * lies after `asOf`, the check is of a past day, and a later date proves nothing.
 */
function isInFuture(date: LooseDate, { partnership, asOf }: Context): boolean {
  return date.first > asOf && lastRecorded(partnership) <= asOf
}

/** In the future of the check, but not of the files: the check is of a past day, on which this did not exist yet. */
export function isStillToCome(date: LooseDate | undefined, context: Context): boolean {
  return date !== undefined && date.first > context.asOf && !isInFuture(date, context)
}

function lastRecorded(partnership: Partnership): IsoDate {
  const { reports, reviews } = partnership
  const published = [...allPlans(partnership), ...reports].map(({ publishedOn }) => publishedOn)
  return [...published, ...reviews.map(({ date }) => date)].reduce(
    (latest, date) => (date !== undefined && date.first > latest ? date.first : latest),
    '',
  )
}

/** The date of publication, for what has to be done before it. */
export function beforePublication({ publishedOn, title }: Plan): Before | undefined {
  if (publishedOn === undefined) return undefined
  return { on: publishedOn, what: `${describeDate(publishedOn)}, when ${quote(title)} was published` }
}

/** What a rule can yield for a duty that only people can attest. */
export type StatementFinding = Fault | Declaration | Unknown

/** Nobody stands behind it: what is asked can be asked once for several of these. */
export function isQuestion(found: StatementFinding): found is Fault {
  return 'says' in found && found.verdict === 'not-shown'
}

/** The question asked where nothing is stated. `at`: only where that is not the place of the statement. */
export type MissingStatement = Pick<Fault, 'says' | 'fix' | 'into' | 'lacks' | 'inPartial'> & Partial<Pick<Fault, 'at'>>

interface Declaring {
  /** The place of what the statement is about. */
  readonly at: Anchor
  readonly backing: Backing
  readonly context: Context
  readonly otherwise: MissingStatement
  readonly before?: Before | undefined
  /** What a statement of the whole document has to speak of. */
  readonly about?: Topic
  /** That it was not done, with the reason, is an answer here. */
  readonly mayDeny?: boolean
}

/**
 * The question about a plan that has no statement on how it was prepared. Several rules ask it in the same words, so
 * that it is reported once.
 */
export function missingStatement(plan: Plan): MissingStatement {
  return {
    at: { of: plan.data, key: 'title' },
    ...absent(plan, 'names nobody who stands behind what it says of how it was prepared'),
    fix: sayWhoStandsBehindIt,
    into: plan.data,
  }
}

/** For a future date without a statement that the thing was done. */
export const onceItIsDone: Fix = {
  says: 'If it is planned, it counts once it is done. If it is done, set the date right.',
}

export const ifTheDayIsASlip: Fix = { says: 'If the day is a slip, set it right.' }

const whichDay = {
  says: 'If it was signed on that day, say so, and give the day of what it claims where that is known.',
}

export const ifItWasNotDone: Fix = {
  says: 'If it was not done, leave the statement as it is. If something was done, say what.',
}

const ifItCoversThat: Fix = { says: 'If it covers that too, say so in it. If not, say who stands behind it.' }

const setTheDateRight = {
  says: 'Set the date right. It is the day of what is claimed: when it was done, decided or minuted.',
}

const fillItIn =
  'Fill in what is still open. Where a document as a whole is the evidence, write “the whole” as the place in it.'

/** The statement as a declaration, or the fault: it is missing, incomplete or contradicts itself. */
export function declare({
  at,
  backing: stated,
  context,
  otherwise,
  before,
  about,
  mayDeny,
}: Declaring): StatementFinding {
  if (stated === 'unusable') return unknown('The statement behind it cannot be used; see the errors.')
  if (stated !== undefined && !isStated(stated)) {
    const says = `The statement here leaves its ${stated.open} open.`
    const fix = { says: fillItIn, write: fieldsToWrite(stated.fields) }
    return { at: stated.at, says, fix, verdict: 'not-shown', lacks: 'content' }
  }
  if (stated === undefined || isStillToCome(stated.date, context))
    return { at, lacks: 'content', ...otherwise, verdict: 'not-shown' }
  const contrary = contradiction(stated.date, context)
  const place = { of: stated.at.of, key: stated.isSigning ? 'signed_on' : 'date' }
  if (contrary !== undefined)
    return {
      at: place,
      says: `The statement ${quote(stated.claim)} ${contrary}.`,
      fix: setTheDateRight,
      verdict: 'missing',
    }
  // What was not done proves no duty to do it, however well it is stated.
  if (!mayDeny && isDenial(stated.claim))
    return {
      at: { of: stated.at.of, key: 'claim' },
      says: `The statement ${quote(stated.claim)} says that something was not done, so whether it answers what is asked is for people.`,
      fix: ifItWasNotDone,
      verdict: 'for-people',
    }
  const leftOut = stated.isOfDocument && about !== undefined ? leavesOut(stated.claim, about) : undefined
  if (leftOut !== undefined)
    return {
      at: { of: stated.at.of, key: 'claim' },
      says: `The statement ${quote(stated.claim)} does not speak of ${leftOut}, so whether it answers what is asked is for people.`,
      fix: ifItCoversThat,
      verdict: 'for-people',
    }
  const late = stated.isSigning ? undefined : contradiction(stated.date, context, before)
  if (late === undefined) return { at, declares: stated }
  // What is signed late may have been done in time: the days of the facts themselves decide.
  const says = `The statement ${quote(stated.claim)} ${late}, so whether that is the day of what it claims or of signing is for people.`
  return { at: place, says, fix: whichDay, verdict: 'for-people' }
}

/** What stands in the files is for people to judge, also where nobody stands behind it. */
export function asListed(found: StatementFinding): StatementFinding {
  return isQuestion(found) ? { ...found, verdict: 'for-people' } : found
}

// What a rule yields for a duty that only people can attest: a declaration, a question, or a contradiction of dates.
import type { Declaration, Fault } from '../../engine/rule.ts'
import { type Backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { describeDay, type IsoDate } from '../../readings/calendar.ts'
import { describeDate } from '../../readings/date.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { Anchor } from '../../source/position.ts'

/** A day by which something had to be done: `the day on which “Our Strathexample” was published`. */
export interface Before {
  readonly on: LooseDate
  readonly what: string
}

/**
 * Why a date cannot be: it lies in the future, or after the day by which the thing had to be done. Only what is certain counts,
 * so `2024` is not after 14 March 2024.
 */
export function contradiction(date: LooseDate | undefined, context: Context, before?: Before): string | undefined {
  if (date === undefined) return undefined
  if (isInFuture(date, context))
    return `is dated ${describeDate(date)}, after ${describeDay(context.asOf)}, the day at which this is judged`
  if (before && date.first > before.on.last) return `is dated ${describeDate(date)}, after ${before.what}`
  return undefined
}

/**
 * The files were written when the latest thing they record had happened. So where they record something later than the day, the day
 * was chosen in their past, and nothing in them is known to lie in the future.
 */
export function isInFuture(date: LooseDate, { partnership, asOf }: Context): boolean {
  return date.first > asOf && lastRecorded(partnership) <= asOf
}

/** Not there yet on the day: the files record later things, and this is one of them. */
export function isStillToCome(date: LooseDate | undefined, context: Context): boolean {
  return date !== undefined && date.first > context.asOf && !isInFuture(date, context)
}

export function lastRecorded({ loips, localityPlans, reports, reviews }: Partnership): IsoDate {
  const published = [...loips, ...localityPlans, ...reports].map(({ publishedOn }) => publishedOn)
  return [...published, ...reviews.map(({ date }) => date)].reduce(
    (latest, date) => (date !== undefined && date.first > latest ? date.first : latest),
    '',
  )
}

/** What has to come before a plan is published has to have a date before that. */
export function beforePublication({ publishedOn, title }: Plan): Before | undefined {
  if (publishedOn === undefined) return undefined
  return { on: publishedOn, what: `${describeDate(publishedOn)}, when ${quote(title)} was published` }
}

/** What a rule can yield for a duty that only people can attest. */
export type StatementFinding = Fault | Declaration

/** What is so where nothing is stated, and what to do: a question, not a reproach. `at` where that is not the place of the statement. */
export type MissingStatement = Pick<Fault, 'says' | 'fix' | 'lacks'> & Partial<Pick<Fault, 'at'>>

export interface Declaring {
  /** The place of what is stated. */
  readonly at: Anchor
  readonly backing: Backing
  readonly context: Context
  readonly otherwise: MissingStatement
  readonly before?: Before | undefined
}

/** Where a plan records how it was prepared and has no statement. All who ask about that say the same, so it is told once. */
export function missingStatement({ data, title }: Plan): MissingStatement {
  return {
    at: { of: data, key: 'title' },
    says: `Nobody is named who stands behind what ${quote(title)} says of how it was prepared.`,
    fix: 'Add statement: to the plan, with claim, evidence, locator, owner and date.',
  }
}

/** What to do with a day to come that nobody says has been. */
export const onceItIsDone = 'If it is planned, it counts once it is done. If it is done, set the date right.'

export const setTheDateRight =
  'Set date: right. It is the day of what is claimed: when it was done, decided or minuted.'

export const fillItIn =
  'Fill in what is still open. Where a document as a whole is the evidence, write locator: the whole.'

/** The statement, or what is so without one: nothing is shown, or the statement contradicts itself. */
export function declare({ at, backing: stated, context, otherwise, before }: Declaring): StatementFinding {
  if (stated === 'unusable') return { at, says: otherwise.says, verdict: 'not-checked' }
  if (stated !== undefined && !isStated(stated)) {
    const says = `The statement here leaves its ${stated.open} open.`
    return { at: stated.at, says, fix: fillItIn, verdict: 'not-evidenced', lacks: 'content' }
  }
  if (stated === undefined || isStillToCome(stated.date, context))
    return { at, lacks: 'content', ...otherwise, verdict: 'not-evidenced' }
  const contrary = contradiction(stated.date, context, before)
  if (contrary === undefined) return { at, declares: stated }
  return {
    at: { of: stated.at.of, key: 'date' },
    says: `The statement ${quote(stated.claim)} ${contrary}.`,
    fix: setTheDateRight,
    verdict: 'not-met',
  }
}

// What only the partnership can say. A statement has five fields, the same everywhere: claim, evidence, locator, owner, date.
// It is refused where one is missing, which the schema says; and it contradicts itself where its date cannot be.
import type { AttestationData, PersonData } from '../schema/documents.gen.ts'
import type { Anchor } from '../source/position.ts'
import { describeDay, type IsoDate } from './calendar.ts'
import { describeDate, type LooseDate, readDate } from './date.ts'
import type { Partnership, Plan } from './partnership.ts'
import { isSaid, quote } from './stated.ts'

/** A statement that can be used. What is stated in it is not verified by anybody but its owner. */
export interface Attestation {
  readonly claim: string
  /** The document that shows it: an address, or words by which it can be found. */
  readonly evidence: string
  /** Where in the document. Absent only where the document as a whole is the evidence. */
  readonly locator?: string
  /** Who stands behind it, in words: `Ann Example, Community Planning Manager, Strathexample Council`. */
  readonly owner: string
  readonly date: LooseDate
  readonly at: Anchor
}

/** `unusable`: there is a statement, and what it lacks is told by itself, so nothing more is said of it. */
export type Backing = Attestation | 'unusable' | undefined

/** The part of a rule's context that statements are held against. */
export interface Day {
  readonly partnership: Partnership
  readonly asOf: IsoDate
}

/** A day by which something had to be done: `the day on which “Our Strathexample” was published`. */
export interface Before {
  readonly on: LooseDate
  readonly what: string
}

/** The statement as the file has it. */
export function attestationOf(data: AttestationData | undefined): Backing {
  if (data === undefined) return undefined
  const { claim, evidence, locator, owner, date: words }: Partial<AttestationData> = data
  const date = words === undefined ? undefined : readDate(words).value
  const who = owner === undefined ? '' : personInWords(owner)
  if (!isSaid(claim) || !isSaid(evidence) || !isSaid(locator) || !isSaid(who) || date === undefined) return 'unusable'
  return { claim, evidence, locator, owner: who, date, at: { of: data } }
}

/** The statement that stands nearest: of the entry itself, or else of the document that holds it. */
export function backing(...nearestFirst: readonly ({ readonly statement?: AttestationData } | undefined)[]): Backing {
  return attestationOf(nearestFirst.find((holder) => holder?.statement !== undefined)?.statement)
}

export function personInWords(person: PersonData): string {
  if (typeof person === 'string') return person
  return [person.name, person.role, person.organisation].filter((part) => part !== undefined && part !== '').join(', ')
}

/**
 * Why a date cannot be: it lies in the future, or after the day by which the thing had to be done. Only what is certain counts,
 * so `2024` is not after 14 March 2024.
 */
export function contradiction(date: LooseDate | undefined, day: Day, before?: Before): string | undefined {
  if (date === undefined) return undefined
  if (isInFuture(date, day))
    return `is dated ${describeDate(date)}, after ${describeDay(day.asOf)}, the day at which this is judged`
  if (before && date.first > before.on.last) return `is dated ${describeDate(date)}, after ${before.what}`
  return undefined
}

/** The files were written when the latest thing they record had happened, so by a day chosen before that, more is to come. */
function isInFuture(date: LooseDate, { partnership, asOf }: Day): boolean {
  return date.first > asOf && date.first > lastRecorded(partnership)
}

/** Not there yet on the day: the files record later things, and this is one of them. */
export function isStillToCome(date: LooseDate | undefined, day: Day): boolean {
  return date !== undefined && date.first > day.asOf && !isInFuture(date, day)
}

function lastRecorded({ loips, localityPlans, reports, reviews }: Partnership): IsoDate {
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

/** What a rule can yield of a statement. */
export type Declared =
  | { readonly at: Anchor; readonly declares: Attestation }
  | {
      readonly at: Anchor
      readonly says: string
      readonly fix?: string
      readonly verdict: 'not-met' | 'not-evidenced' | 'not-checked'
      readonly lacks?: 'document' | 'content'
      readonly toldElsewhere?: true
    }

export interface Declaring {
  /** The place of what is stated. */
  readonly at: Anchor
  readonly backing: Backing
  readonly day: Day
  /** What is so where nothing is stated, and what to do: a question, not a reproach. */
  readonly otherwise: { readonly says: string; readonly fix?: string; readonly lacks?: 'document' | 'content' }
  readonly before?: Before | undefined
}

/** What to do where a plan records something and nobody stands behind it. */
export const addStatement = 'Add statement: to the plan, with claim, evidence, locator, owner and date.'

const setTheDateRight = 'Set date: right. It is the day of what is claimed: when it was done, decided or minuted.'

/** The statement, or what is so without one: nothing is shown, or the statement contradicts itself. */
export function declare({ at, backing: stated, day, otherwise, before }: Declaring): Declared {
  if (stated === 'unusable') return { at, says: otherwise.says, verdict: 'not-checked' }
  if (stated === undefined || isStillToCome(stated.date, day))
    return { at, lacks: 'content', ...otherwise, verdict: 'not-evidenced' }
  const contrary = contradiction(stated.date, day, before)
  if (contrary === undefined) return { at, declares: stated }
  return {
    at: { of: stated.at.of, key: 'date' },
    says: `The statement ${quote(stated.claim)} ${contrary}.`,
    fix: setTheDateRight,
    verdict: 'not-met',
  }
}

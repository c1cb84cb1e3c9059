// What only the partnership can say. A statement has five fields, the same everywhere: claim, evidence, locator, owner, date.
// It is refused where one is missing, which the schema says; and it contradicts itself where its date cannot be.
import { listed } from '../listed.ts'
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

/** One that is begun: a part of it is only a place kept free, such as “TBC”. */
interface Begun {
  readonly open: string
  readonly at: Anchor
}

/** `unusable`: there is a statement, and what it lacks is told by itself, so nothing more is said of it. */
export type Backing = Attestation | Begun | 'unusable' | undefined

export function isStated(backing: Backing): backing is Attestation {
  return typeof backing === 'object' && 'claim' in backing
}

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

// One statement of a document stands behind much of it, and each rule that comes to it reads it.
const readBefore = new WeakMap<AttestationData, Exclude<Backing, undefined>>()

/** The statement as the file has it. */
export function attestationOf(data: AttestationData | undefined): Backing {
  if (data === undefined) return undefined
  const backing = readBefore.get(data) ?? readAttestation(data)
  readBefore.set(data, backing)
  return backing
}

function readAttestation(data: AttestationData): Exclude<Backing, undefined> {
  const { claim, evidence, locator, owner, date: words }: Partial<AttestationData> = data
  const read = words === undefined ? undefined : readDate(words)
  const who = owner === undefined ? '' : personInWords(owner)
  if (
    claim === undefined ||
    evidence === undefined ||
    locator === undefined ||
    owner === undefined ||
    read === undefined
  )
    return 'unusable'
  const open = Object.entries({ claim, evidence, locator: String(locator), owner: who })
    .flatMap(([key, said]) => (said !== '' && isSaid(said) ? [] : [key]))
    .concat(read.unsaid ? ['date'] : [])
  const [first] = open
  if (first !== undefined) return { open: listed(open), at: { of: data, key: first } }
  const { value: date } = read
  if (date === undefined) return 'unusable'
  return { claim, evidence, locator, owner: who, date, at: { of: data } }
}

/** The statement that stands nearest: of the entry itself, or else of the document that holds it. */
export function backing(...nearestFirst: readonly ({ readonly statement?: AttestationData } | undefined)[]): Backing {
  return attestationOf(nearestFirst.find((holder) => holder?.statement !== undefined)?.statement)
}

export function personInWords(person: PersonData): string {
  if (typeof person === 'string') return person
  return [person.name, person.role, person.organisation].filter(isSaid).join(', ')
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

/**
 * The files were written when the latest thing they record had happened. So where they record something later than the day, the day
 * was chosen in their past, and nothing in them is known to lie in the future.
 */
function isInFuture(date: LooseDate, { partnership, asOf }: Day): boolean {
  return date.first > asOf && lastRecorded(partnership) <= asOf
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

/** A sign worth a look beside what is declared. */
export interface Sign {
  readonly at: Anchor
  readonly says: string
  readonly fix: string
  readonly verdict: 'met'
  readonly saidAs: 'advice'
  readonly see?: readonly { readonly at: Anchor; readonly says: string }[]
}

/** What has to be done before a plan is published may still come while it is on its way. */
export interface Coming {
  readonly at: Anchor
  readonly says: string
  readonly verdict: 'pending'
}

export interface Declaring {
  /** The place of what is stated. */
  readonly at: Anchor
  readonly backing: Backing
  readonly day: Day
  /** What is so where nothing is stated, and what to do: a question, not a reproach. */
  readonly otherwise: {
    readonly says: string
    readonly fix?: string
    readonly lacks?: 'document' | 'content'
    /** Where that is told, if not at the place of what is stated. */
    readonly at?: Anchor
  }
  readonly before?: Before | undefined
}

/** Where a plan records how it was prepared and has no statement. All who ask about that say the same, so it is told once. */
export function nobodyBehind({ data, title }: Plan): Declaring['otherwise'] {
  return {
    at: { of: data, key: 'title' },
    says: `Nobody is named who stands behind what ${quote(title)} says of how it was prepared.`,
    fix: 'Add statement: to the plan, with claim, evidence, locator, owner and date.',
  }
}

/** What to do with a day to come that nobody says has been. */
export const onceItIsDone = 'If it is planned, it counts once it is done. If it is done, set the date right.'

const setTheDateRight = 'Set date: right. It is the day of what is claimed: when it was done, decided or minuted.'

const fillItIn = 'Fill in what is still open. Where a document as a whole is the evidence, write locator: the whole.'

/** The statement, or what is so without one: nothing is shown, or the statement contradicts itself. */
export function declare({ at, backing: stated, day, otherwise, before }: Declaring): Declared {
  if (stated === 'unusable') return { at, says: otherwise.says, verdict: 'not-checked' }
  if (stated !== undefined && !isStated(stated)) {
    const says = `The statement here leaves its ${stated.open} open.`
    return { at: stated.at, says, fix: fillItIn, verdict: 'not-evidenced', lacks: 'content' }
  }
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

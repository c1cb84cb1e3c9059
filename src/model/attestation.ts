// What only the partnership can say. A statement has five fields, the same everywhere: claim, evidence, locator, owner, date.
// It is refused where one is missing, which the schema says; and it contradicts itself where its date cannot be.
import { readDate } from '../readings/date.ts'
import { hasContent } from '../readings/stated.ts'
import type { LooseDate } from '../readings/values.ts'
import type { AttestationData, PersonData } from '../schema/documents.gen.ts'
import type { Anchor } from '../source/position.ts'
import { listed } from '../text/listed.ts'

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
    .flatMap(([key, said]) => (said !== '' && hasContent(said) ? [] : [key]))
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
  return [person.name, person.role, person.organisation].filter(hasContent).join(', ')
}

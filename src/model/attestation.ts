// A statement of the partnership about something that files cannot show. It has five fields everywhere: claim,
// evidence, locator, owner, date (or signed_on). The schema reports a missing one.
import { readDate } from '../readings/date.ts'
import { deniesThing } from '../readings/denial.ts'
import { hasDescription } from '../readings/placeholder.ts'
import type { LooseDate } from '../readings/values.ts'
import type { AttestationData, PersonData, PersonsData } from '../schema/documents.gen.ts'
import type { Anchor } from '../source/position.ts'
import { joinAnd, joinNamed } from '../text/join.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { listOf } from './ids.ts'

/** A usable statement. Only its owner vouches for it; nothing here verifies it. */
export interface Attestation {
  readonly claim: string
  /** The document that shows it: an address, or enough words to find it. */
  readonly evidence: string
  /** The place in the document. Absent only when the whole document is the evidence. */
  readonly locator?: string
  /** Who is responsible for the claim: `Ann Example, Community Planning Manager, Strathexample Council`. */
  readonly owner: string
  /** The day of what is claimed; of signing, where only that is given. */
  readonly date: LooseDate
  /** The day of what is claimed is not given: it may be earlier than this one, which is that of signing. */
  readonly isSigning?: true
  /** It is that of the document, and may speak of anything in it. */
  readonly isOfDocument?: true
  readonly at: Anchor
}

/** An incomplete statement: a field holds a placeholder, such as “TBC”. */
interface Begun {
  /** What is open, in words. */
  readonly open: string
  readonly fields: readonly string[]
  readonly at: Anchor
}

/** `unusable`: there is a statement with a fault that is reported separately. */
export type Backing = Attestation | Begun | 'unusable' | undefined

export function isStated(backing: Backing): backing is Attestation {
  return typeof backing === 'object' && 'claim' in backing
}

/** Reads a statement from its document. */
export function attestationOf(data: AttestationData | undefined): Backing {
  return data === undefined ? undefined : readAttestation(data)
}

/** Many rules read the statement of the same document. */
const readAttestation = memoByObject((data: AttestationData): Exclude<Backing, undefined> => {
  const { claim, evidence, locator, owner, date: claimed, signed_on: signed }: Partial<AttestationData> = data
  const words = claimed ?? signed
  const read = words === undefined ? undefined : readDate(words)
  const who = owner !== undefined && namesSomebody(owner) ? personInWords(owner) : ''
  if (
    claim === undefined ||
    evidence === undefined ||
    locator === undefined ||
    owner === undefined ||
    read === undefined
  )
    return 'unusable'
  const open = Object.entries({ claim, evidence, locator: String(locator), owner: who })
    .flatMap(([key, said]) =>
      (hasDescription(said) && !(key === 'evidence' && deniesThing(said))) || (key === 'locator' && isLetter(said))
        ? []
        : [key],
    )
    .concat(read.unsaid ? ['date'] : [])
  const [first] = open
  if (first !== undefined)
    return {
      open: joinAnd(open.map((field) => (field === 'locator' ? 'place in the document' : field))),
      fields: open,
      at: { of: data, key: first },
    }
  const { value: date } = read
  if (date === undefined) return 'unusable'
  return {
    claim,
    evidence,
    locator,
    owner: who,
    date,
    ...(claimed === undefined ? { isSigning: true } : {}),
    at: { of: data },
  }
})

/** Of an annex or an item; `x` keeps the place free. */
function isLetter(words: string): boolean {
  return /^[a-wyz]$/i.test(words.trim())
}

/** The nearest statement: of the entry itself, or else of the document that holds it. */
export function backing(
  entry: { readonly statement?: AttestationData } | undefined,
  ...documents: readonly ({ readonly statement?: AttestationData } | undefined)[]
): Backing {
  if (entry?.statement !== undefined) return attestationOf(entry.statement)
  const found = attestationOf(documents.find((holder) => holder?.statement !== undefined)?.statement)
  return isStated(found) ? ofDocument(found) : found
}

const ofDocument = memoByObject((stated: Attestation): Attestation => ({ ...stated, isOfDocument: true }))

/** A name, or a name with role and organisation; of several, all of them. */
export function personInWords(person: PersonsData): string {
  return joinNamed(personsInWords(person))
}

/** Whether one of them at least is named: in “TBC and ...” nobody is. */
export function namesSomebody(persons: PersonsData): boolean {
  return personsInWords(persons).some(hasDescription)
}

export function personsInWords(persons: PersonsData): string[] {
  return listOf<PersonData>(persons).map((person) =>
    typeof person === 'string'
      ? person
      : [person.name, person.role, person.organisation].filter(hasDescription).join(', '),
  )
}

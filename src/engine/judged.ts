// What check.ts makes of each rule on each subject.
import type { DutyId } from '../law/index.ts'
import type { Attestation } from '../model/attestation.ts'
import type { Decision, Verdict } from '../result/run-result.ts'
import type { Anchor } from '../source/position.ts'
import type { Fault, Rule, SubjectKind, Subjects } from './rule.ts'

/** A duty that the schema of a document's kind states, and that the document does not meet. */
export interface DocumentGap {
  readonly duty: string
  readonly document: object
  readonly at: Anchor
  /** An unusable value, which is reported separately, may have met it. */
  readonly undecided?: true
}

/** One thing a rule looks at. */
export interface Subject<K extends SubjectKind = SubjectKind> {
  readonly kind: K
  readonly value: Subjects[K]
  /** The piece of a document that it is. */
  readonly data: object
  /** The document it stands in. */
  readonly document: object
  /** In a reader's words. */
  readonly name: string
  /** The document says of itself that it is only a part of what was published. */
  readonly partial: boolean
  /** The day it was published, where that is known: what was in force on that day counts. */
  readonly publishedOn?: string
}

export interface Judged {
  readonly rule: Rule
  readonly duty: DutyId
  readonly subject: Subject
  readonly fault: Fault
  readonly verdict: Verdict
  /** What the partnership states, where the verdict is `declared` or `explained`. */
  readonly attestation?: Attestation
  /** The departure that explains it. */
  readonly explained?: Decision
  /** The decision by which it is accepted for now. It stays what it is. */
  readonly accepted?: Decision
}

export interface Crash {
  readonly rule: string
  readonly subject: string
  readonly error: unknown
}

export interface Checked {
  readonly judged: readonly Judged[]
  /** The subjects each rule looked at; empty where none applied. */
  readonly looked: ReadonlyMap<Rule, readonly Subject[]>
  readonly crashes: readonly Crash[]
  /** Some document says of itself that it is a partial record. */
  readonly anyPartial: boolean
}

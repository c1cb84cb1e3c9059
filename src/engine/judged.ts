// The result of each rule on each subject.
import type { DutyId } from '../law/index.ts'
import type { Attestation } from '../model/attestation.ts'
import type { Decision, Finding } from '../result/run-result.ts'
import type { OpenText } from '../schema/open-texts.ts'
import type { Anchor } from '../source/position.ts'
import type { Fault, Rule, SubjectKind, Subjects, WouldTell } from './rule.ts'

/** A duty that the schema of a document's kind checks and that the document does not meet. */
export interface DocumentGap {
  readonly duty: string
  readonly document: object
  readonly at: Anchor
  /** An unusable value, which is reported separately, may have met it. */
  readonly undecided?: true
  /** What stands there and says nothing of its own. */
  readonly open?: readonly OpenText[]
  /** The object at the place, without such texts. */
  readonly seen?: object
}

/** Something that a rule applies to. */
export interface Subject<K extends SubjectKind = SubjectKind> {
  readonly kind: K
  readonly value: Subjects[K]
  /** The part of the document that it is read from. */
  readonly data: object
  /** The document that holds it. */
  readonly document: object
  /** In a reader's words. */
  readonly name: string
  /** The document says that it is a partial record. */
  readonly partial: boolean
  /** An edition in preparation beside the one in force, or a report in preparation: no verdict is about it. */
  readonly isBeside?: true
  /** A locality plan in preparation, and no published plan is due yet, or may not be. */
  readonly notDue?: 'surely' | 'maybe'
  /** The day of publication, where known: the law in force on that day applies. */
  readonly publishedOn?: string
}

export interface Judged {
  readonly rule: Rule
  readonly duty: DutyId
  readonly subject: Subject
  readonly fault: Fault
  readonly verdict: NonNullable<Finding['verdict']> | 'declared' | 'cannot-tell'
  /** What the partnership states, where the verdict is `declared` or `explained`. */
  readonly attestation?: Attestation
  /** The departure that explains the fault. */
  readonly explained?: Decision
  /** The decision by which the fault is accepted for now. The verdict stays the same. */
  readonly accepted?: Decision
}

export interface Crash {
  readonly rule: string
  readonly subject: string
  readonly error: unknown
}

/** What a rule found that shows a duty of one subject. */
export interface Shown {
  readonly duty: DutyId
  readonly subject: Subject
  readonly places: readonly Anchor[]
  /** What is said of all of them together. */
  readonly inWords?: string
}

/** Why a rule says nothing of one subject: a fact that excludes the duty, or what is not known. */
export interface NotJudged {
  readonly duty: DutyId
  readonly subject: Subject
  readonly why: string
  readonly isKnown: boolean
  /** Where something is absent from a partial record; else the subject is the place. */
  readonly at?: Anchor
  /** Where what is not known would stand. */
  readonly wouldTell?: WouldTell
}

/** A rule that applied to a subject and yielded nothing but remarks: a mistake of ours. */
export interface Silent {
  readonly rule: string
  readonly subject: string
}

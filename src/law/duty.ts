/** How binding a row is: the Act and regulations bind ("must"), guidance is to be regarded ("should"), practice is offered ("could"). */
export type Force = 'must' | 'should' | 'good-practice'

/** Who can decide whether it is met: a program with the files, a program with reference data too, the partnership by attesting it, or people by judging it. */
export type Decided = 'from-the-file' | 'with-reference-data' | 'by-attestation' | 'by-people'

/** What a row of the law table is. Only a `duty` can be met or not met; the others are there so that nothing is silently absent. */
export type Nature = 'duty' | 'power' | 'definition' | 'no-duty' | 'expectation'

/** How the words behind a row were read. Anything but `read` is said to the user. */
export type Evidence = 'read' | 'read-in-a-draft' | 'read-in-a-paraphrase' | 'from-memory'

export interface Duty {
  /** The place in the instrument, as lawyers cite it: `s.8(2)(b)(ii)`. */
  readonly cite: string
  /** The instrument, named only where it is not Part 2 of the 2015 Act. */
  readonly instrument?: string | undefined
  /** What it asks, in our own plain words. */
  readonly says: string
  readonly owedBy: 'partnership' | 'partner' | 'ministers' | 'other-body'
  readonly nature: Nature
  readonly force: Force
  /** The loudest that a verdict on it is said. For what another body owes: the row is shown apart, and never weighs as the partnership's own. */
  readonly loudest?: 'advice' | 'note'
  readonly decided: Decided
  readonly evidence: Evidence
  /** ISO dates. `to` is the last day on which it applied. */
  readonly inForce: { readonly from: string; readonly to?: string }
  /** The official page of the provision, without a date. */
  readonly url: string
  /** Why no rule judges it; absent when a rule does. */
  readonly unchecked?: string
}

/** Stands for the day of what was not in force when it was read, and for which no day had been set. */
export const noDaySet = '9999-12-31'

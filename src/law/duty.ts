// The types of the law table.
import type { PartInForce } from './commencement.ts'
import type { Source } from './sources.ts'

/**
 * How binding a row is: Acts and regulations bind ("must"), guidance asks for regard ("should"), practice is offered
 * ("could").
 */
export type Force = 'must' | 'should' | 'good-practice'

/**
 * Who can decide whether it is met: a program from the files alone, a program with reference data too, the partnership
 * by attesting it, or people by judging it.
 */
type Decided = 'from-the-file' | 'with-reference-data' | 'by-attestation' | 'by-people'

/** What a row is. Only a `duty` can be met or not met; the others are listed so that nothing is silently absent. */
type Nature = 'duty' | 'power' | 'definition' | 'no-duty' | 'expectation'

/** How the source of a row was read. Anything but `read` is printed with a caution. */
export type Evidence = 'read' | 'read-in-a-draft' | 'read-in-a-paraphrase' | 'from-memory'

/** A row of the law table: one provision. */
export interface Duty {
  /** The provision within its instrument, as lawyers cite it: `s.8(2)(b)(ii)`. */
  readonly cite: string
  /** The instrument, named only where it is not Part 2 of the 2015 Act. */
  readonly instrument?: string | undefined
  /** What it asks, in our own plain words. */
  readonly says: string
  readonly owedBy: 'partnership' | 'partner' | 'ministers' | 'other-body'
  /** Which of them, in words, where not all of them owe it. */
  readonly bearer?: string
  readonly nature: Nature
  readonly force: Force
  /**
   * The highest level of a finding on it. Set on duties of other bodies, which never weigh like the partnership's own.
   */
  readonly loudest?: 'advice' | 'note'
  readonly decided: Decided
  readonly evidence: Evidence
  /** What it was read in, and as at which day. The first is the instrument it cites. */
  readonly read: readonly Source[]
  /** What to know of how it was read, where `evidence` does not say it. */
  readonly caution?: string
  /** ISO dates. `to` is the last day on which it applied. */
  readonly inForce: { readonly from: string; readonly to?: string }
  /** Provisions of the row with a day of their own, before or after that one. */
  readonly partsInForce?: readonly PartInForce[]
  /** The official page of the provision, without a date. Practice has none. */
  readonly url?: string
  /** Why no rule checks it; absent when a rule does. */
  readonly unchecked?: string
}

/** A sentinel for `inForce.from` of a provision that was not in force when it was read, with no day set for it. */
export const noDaySet = '9999-12-31'

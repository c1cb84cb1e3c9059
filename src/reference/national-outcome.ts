// The types of the national outcome sets.

export interface NationalOutcome {
  /** Ours, not official: no published codes were found. Unique within its set. */
  readonly code: string
  /** The number of one of the 16, which were always cited by number. Later sets have none. */
  readonly number?: number
  /** The short title; for the 16, which have none, the statement. */
  readonly title: string
  /** The published sentence, absent where it was not found. */
  readonly statement?: string
  /** How the statement was read. Anything but `read` may be inexact. */
  readonly evidence: 'read' | 'from-memory' | 'not-found' | 'from-a-file'
  /** Other ways in which people write it. */
  readonly also: readonly string[]
  /** ISO date, where the outcome joined its set later than the set began. */
  readonly addedOn?: string
  /** Codes of the nearest outcomes in the set of 2018: our suggestion, for a person to confirm. */
  readonly nearestNow?: readonly string[]
}

export interface NationalOutcomeSet {
  readonly id: string
  readonly title: string
  /** As used within a sentence: `the 11 national outcomes of 2018`. */
  readonly short: string
  /** On the day when the set was last looked up. */
  readonly status: 'in-force' | 'superseded' | 'proposed' | 'draft'
  /** ISO date of its first day; for a set that never applied, the day it was put forward. */
  readonly from: string
  /** ISO date of its last day; absent while it is in force. */
  readonly to?: string
  /** One sentence on what the set is in law. */
  readonly standing: string
  /** Years, numbers and names by which people refer to the set, besides the year it began and how many it has. */
  readonly also: readonly string[]
  readonly outcomes: readonly NationalOutcome[]
}

export interface OutcomeInSet {
  readonly set: NationalOutcomeSet
  readonly outcome: NationalOutcome
}

// The reference data of one run: what is shipped, and what was given by file.
import type { CouncilArea } from './council-area.ts'
import type { Ward } from './council-areas.ts'
import type { NationalOutcomeSet } from './national-outcome.ts'

/** What was used, for every report to print: `National outcomes: the 11 national outcomes of 2018, as at 2026-11-22`. */
export interface ReferenceStamp {
  readonly what: string
  readonly which: string
  /** ISO date on which it was looked up, or the date that a file gives for itself. */
  readonly asAt: string
}

export interface Reference {
  /** Oldest first. */
  readonly sets: readonly NationalOutcomeSet[]
  /** The 32. The invented area is found by name, and is not among them. */
  readonly areas: readonly CouncilArea[]
  /** By the code of the council area; only areas whose wards are known. */
  readonly wards: Readonly<Record<string, readonly Ward[]>>
  readonly stamps: readonly ReferenceStamp[]
}

// The reference data of one run: shipped with the tool, and added from files.
import type { CouncilArea } from './council-area.ts'
import type { Ward } from './council-areas.ts'
import type { NationalOutcomeSet } from './national-outcome.ts'

/**
 * One source of reference data, as reports print it: `National outcomes: the 11 national outcomes of 2018, as at
 * 2026-11-22`.
 */
export interface ReferenceStamp {
  readonly what: string
  readonly which: string
  /** ISO date of the newest source that was read, or on which it was looked up, or that a file gives for itself. */
  readonly asAt: string
  /** What to know of that day. */
  readonly remark?: string
}

export interface Reference {
  /** Oldest first. */
  readonly sets: readonly NationalOutcomeSet[]
  /** The 32. The invented area is found by name, and is not among them. */
  readonly areas: readonly CouncilArea[]
  /** By the code of the council area. Areas whose wards are not known are absent. */
  readonly wards: Readonly<Record<string, readonly Ward[]>>
  readonly stamps: readonly ReferenceStamp[]
}

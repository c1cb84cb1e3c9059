// What a check is held against: one partnership, the reference data, and the day.
import type { IsoDate } from '../readings/calendar.ts'
import type { Reference } from '../reference/reference.ts'
import type { Partnership } from './partnership.ts'

export interface Context {
  readonly partnership: Partnership
  readonly reference: Reference
  /** The day at which everything is judged, as ISO text. */
  readonly asOf: IsoDate
}

/** The part of it that does not depend on reference data. */
export type AsOf = Pick<Context, 'partnership' | 'asOf'>

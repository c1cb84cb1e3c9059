// What a check depends on: a partnership, the reference data and the day.
import type { IsoDate } from '../readings/calendar.ts'
import type { Reference } from '../reference/reference.ts'
import type { Partnership } from './partnership.ts'

export interface Context {
  readonly partnership: Partnership
  readonly reference: Reference
  /** The day of the check, as ISO text. */
  readonly asOf: IsoDate
}

/** The part that does not need reference data. */
export type AsOf = Pick<Context, 'partnership' | 'asOf'>

// The types of what is read from words. Every reading returns one of these, or undefined.
import type { IsoDate } from './calendar.ts'

/** A date as exactly as somebody wrote it: the days it may stand for, from the first to the last. */
export interface LooseDate {
  readonly first: IsoDate
  readonly last: IsoDate
  readonly precision: 'day' | 'month' | 'year' | 'financial-year'
}

/** Where a measure stood to begin with. */
export interface Baseline {
  readonly value: Quantity
  /** When it stood there; absent where the words do not say, as in `20% (latest figures)`. */
  readonly asAt?: LooseDate
}

/** Where a measure is to get to. */
export interface Target extends Aim {
  readonly by?: LooseDate
  /** The same target told as a change: `a 20% reduction` in `no more than 40 (20% reduction)`. */
  readonly alsoSays?: Change
}

/** The time within which something is to be achieved. It runs from `from.first` to `to.last`. */
export interface Period {
  readonly from?: LooseDate
  readonly to: LooseDate
  /** How it was written; `deadline` has no beginning, and `duration` was counted from the edition's date. */
  readonly kind: 'years' | 'financial-year' | 'dates' | 'duration' | 'deadline'
}

/** A figure. `20%` is the value 20 with the unit `%`; `£1.2m` is 1200000 with the unit `£`. */
export interface Quantity {
  readonly value: number
  /** `%`, `percentage points`, a currency sign, or the words that follow the figure, as written. */
  readonly unit?: string
  /** True where the words say so: about, over, up to. */
  readonly approximate?: boolean
}

/** A change from where things stood. */
export interface Change {
  /** Absent where the words do not say which way. */
  readonly direction?: 'up' | 'down'
  /** By a share of the earlier figure, as in `a 20% reduction`; otherwise by an amount. */
  readonly relative: boolean
  /** Absent where the words name no figure, as in `close the gap`. Half as much is 50% down, twice as much 100% up. */
  readonly by?: Quantity
}

/** What is aimed at, without the date. */
export interface Aim {
  /** `exactly` is a figure without words such as `at least`: the direction of the measure says which side is better. */
  readonly test: 'at-least' | 'at-most' | 'exactly' | 'change-by' | 'direction'
  /** The level to reach; absent for `change-by` and `direction`. */
  readonly value?: Quantity
  /** Absent for a level, and for a direction that only the measure can tell: `improve`, `year on year`. */
  readonly change?: Change
  /** The words after the figure: `walking` in `30% walking`. */
  readonly ofWhat?: string
}

// The types of values that are read from words.
import type { IsoDate } from './calendar.ts'

/**
 * A date with the precision it was written in: the first and the last day that it may mean. `span`: any days, such as a quarter or two
 * months. `before` and `after`: only the last or the first is known.
 */
export interface LooseDate {
  readonly first: IsoDate
  readonly last: IsoDate
  readonly precision: 'day' | 'month' | 'year' | 'financial-year' | 'span' | 'before' | 'after'
  /** The date that stood there first, of one that was moved. */
  readonly was?: LooseDate
}

/** A length of time. Its ends are not in the words. */
export interface LengthOfTime {
  /** Undefined of the time of a plan, and of words such as `short term`. */
  readonly most?: number
  /** The shorter of two: `12-24 months`. */
  readonly least?: number
  readonly unit?: 'days' | 'weeks' | 'months' | 'years'
  /** A name for it: `short term`, `the lifetime of the plan`, `year 1`. */
  readonly name?: string
  /** From when it is counted, where the words say so: `publication`. */
  readonly from?: string
}

/** By when something is to be done. */
export interface Due {
  /**
   * `part`: only a part of it is due on a day. `ongoing`: it does not end. `horizon`: within a length of time. `done`: the words say that
   * it is done already. `repeats`: it is done again and again.
   */
  readonly kind: 'day' | 'part' | 'ongoing' | 'horizon' | 'done' | 'repeats'
  /** The last day on which it may be done is the last of this. */
  readonly by?: LooseDate
  /** When it begins, where the words say so. */
  readonly from?: LooseDate
  /** It goes on after the day. */
  readonly thenOngoing?: true
  /** When somebody looks at it again. */
  readonly next?: LooseDate
  readonly length?: LengthOfTime
  /** Which part, how often, or what the words call it. */
  readonly what?: string
}

/** Where a measure stood to begin with. */
export interface Baseline {
  readonly value: Quantity
  /** Undefined when the words give no date, as in `20% (latest figures)`. */
  readonly asAt?: LooseDate
}

/** The level that a measure is to reach. */
export interface Target extends Aim {
  readonly by?: LooseDate
  /** The same target as a change: `a 20% reduction` in `no more than 40 (20% reduction)`. */
  readonly alsoSays?: Change
}

/** The time in which something is to be achieved: from `from.first` to `to.last`. */
export interface Period {
  readonly from?: LooseDate
  readonly to: LooseDate
  /** How it was written. `deadline` has no beginning; `duration` was counted from the edition's date. */
  readonly kind: 'years' | 'financial-year' | 'dates' | 'duration' | 'deadline'
  /** The end that was set first, of a period that was made longer or shorter. */
  readonly firstTo?: LooseDate
}

interface Measured {
  readonly value: number
  /** `%`, `percentage points`, a currency sign, or the words that follow the figure, as written. */
  readonly unit?: string
  /** The words say about, over or up to. */
  readonly approximate?: boolean
}

/** How much there is. `20%` is the value 20 with the unit `%`; `£1.2m` is 1200000 with the unit `£`. */
export interface Level extends Measured {
  readonly kind?: undefined
}

/** So many of so many: the value is the percentage. `one in five` names no counts, `34 of 45` does. */
interface Share extends Measured {
  readonly kind: 'share'
  readonly part?: number
  readonly whole?: number
}

/** So many for each 100 or more: `9 per 100,000`. The unit begins with `per`, or holds it. */
interface Rate extends Measured {
  readonly kind: 'rate'
  readonly per: number
}

/** A place in an order, of which the first is the best: `9th of 32`. */
interface Rank extends Measured {
  readonly kind: 'rank'
  readonly of?: number
}

/** A figure that says how things stand. A change is none. */
export type Quantity = Level | Share | Rate | Rank

/** What the words of a figure can be: how things stand, how they have changed, or between which figures they stand. */
export type Figure =
  | Quantity
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'range'; readonly low: Quantity; readonly high: Quantity }

/** A change from the baseline. */
export interface Change {
  /** Undefined when the words give no direction. */
  readonly direction?: 'up' | 'down'
  /** By a percentage of the earlier figure, as in `a 20% reduction`, and not by an amount. */
  readonly relative: boolean
  /** Undefined when the words give no figure, as in `close the gap`. Half is 50% down, twice is 100% up. */
  readonly by?: Quantity
}

/** A target without its date. */
export interface Aim {
  /** `reach`: a figure without words such as `at least`. It is at least, or at most where the measure is to go down. */
  readonly test: 'at-least' | 'at-most' | 'between' | 'reach' | 'exactly' | 'change-by' | 'direction'
  /** `over` and `under`: the figure itself does not do. */
  readonly strict?: true
  /** The level to reach. Undefined for `change-by` and `direction`. Of `between` the lower one. */
  readonly value?: Quantity
  /** Of `between` the upper one. */
  readonly high?: Quantity
  /** Undefined for a level, and where only the measure gives the direction: `improve`, `year on year`. */
  readonly change?: Change
  /** Of a direction without a way: the words say that it is to stay as it is, or to get better. */
  readonly said?: 'maintain' | 'improve'
  /** The words after the figure: `walking` in `30% walking`. */
  readonly ofWhat?: string
}

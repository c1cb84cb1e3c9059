// Each value that is written in words, with what it was read as and how sure that is. A kind of value is told once it has a describer.

import type { ValueRead } from '../model/link/read-values.ts'
import type { IsoDate } from '../readings/calendar.ts'
import { describeDate } from '../readings/date.ts'
import { describeDue } from '../readings/due.ts'
import { describeLength } from '../readings/length.ts'
import { describePeriod } from '../readings/period.ts'
import { daysOfYear, type ReportingYear } from '../readings/reporting-year.ts'
import { type Stated, surenessOf, tellReading } from '../readings/stated.ts'
import type { Due, LooseDate, Period } from '../readings/values.ts'
import type { ReadingRow } from '../result/run-result.ts'
import { type Origins, spanOf } from '../source/origins.ts'

interface Telling {
  /** In plain words that are read alike again. */
  readonly describe: (value: never) => string
  /** The first and the last day that it may mean. */
  readonly days?: (value: never) => { readonly first?: IsoDate | undefined; readonly last?: IsoDate | undefined }
}

const ofDate = { describe: describeDate, days: ({ first, last }: LooseDate) => ({ first, last }) }

const tellings: { readonly [K in ValueRead['reading']]?: Telling } = {
  date: ofDate,
  'publication-date': ofDate,
  'data-date': {
    describe: (value: LooseDate | Period) => ('to' in value ? describePeriod(value) : describeDate(value)),
    days: (value: LooseDate | Period) => ('to' in value ? daysOfPeriod(value) : ofDate.days(value)),
  },
  'due-date': {
    describe: describeDue,
    days: ({ from, by }: Due) => ({ first: from?.first ?? by?.first, last: by?.last }),
  },
  period: { describe: describePeriod, days: daysOfPeriod },
  'reporting-year': {
    describe: daysOfYear,
    days: ({ from, to }: ReportingYear) => ({ first: from, last: to }),
  },
}

function daysOfPeriod({ from, to }: Period) {
  return { first: from?.first, last: to.last }
}

export function readingsOf(read: readonly ValueRead[], origins: Origins): ReadingRow[] {
  return read.flatMap(({ reading, stated, at }) => {
    const telling = tellings[reading]
    if (telling === undefined) return []
    const { value, length } = stated as Stated<never>
    const { first, last } = value === undefined ? {} : (telling.days?.(value) ?? {})
    return [
      {
        field: String(at.key ?? ''),
        kind: reading,
        ...tellReading(stated as Stated<never>, telling.describe),
        ...(length === undefined ? {} : { reading: describeLength(length) }),
        ...(first === undefined ? {} : { first }),
        ...(last === undefined ? {} : { last }),
        sure: surenessOf(stated),
        ...spanOf(at, origins),
      },
    ]
  })
}

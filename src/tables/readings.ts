// Each value that is written in words, with what it was read as and how sure that is. A kind of value is told once it has a describer.

import type { ValueRead } from '../model/link/read-values.ts'
import type { IsoDate } from '../readings/calendar.ts'
import { describeDate } from '../readings/date.ts'
import { describeDue } from '../readings/due.ts'
import { describeLength } from '../readings/length.ts'
import { describePeriod } from '../readings/period.ts'
import { describeFigure, describeQuantity, readFigure } from '../readings/quantity.ts'
import { daysOfYear, type ReportingYear } from '../readings/reporting-year.ts'
import { type Stated, surenessOf, tellReading } from '../readings/stated.ts'
import type { Due, LooseDate, Period, Quantity } from '../readings/values.ts'
import type { ReadingRow } from '../result/run-result.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { describeBaseline, describeTarget } from './figure-words.ts'

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
  quantity: { describe: describeQuantity },
  population: {
    describe: (value: Quantity | LooseDate) => ('first' in value ? describeDate(value) : describeQuantity(value)),
  },
  baseline: { describe: describeBaseline },
  target: { describe: describeTarget },
}

/** Words that give no level may still give a change, a rank or two figures. */
const mayBeFigure: ReadonlySet<ValueRead['reading']> = new Set(['quantity', 'baseline'])

function daysOfPeriod({ from, to }: Period) {
  return { first: from?.first, last: to.last }
}

export function readingsOf(read: readonly ValueRead[], origins: Origins): ReadingRow[] {
  return read.flatMap(({ reading, stated, at }) => {
    const telling = tellings[reading]
    if (telling === undefined) return []
    const figure = mayBeFigure.has(reading) && stated.value === undefined ? readFigure(stated.words) : undefined
    if (figure?.value !== undefined)
      return [
        { field: String(at.key ?? ''), kind: reading, ...tellReading(figure, describeFigure), ...spanOf(at, origins) },
      ]
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

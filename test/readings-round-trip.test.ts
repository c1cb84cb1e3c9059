// What was read is told in words. Written back, whole or in parts, these words read the same: forms of every kind, as people write them.
import { describe, expect, it } from 'vitest'
import { describeDate, describeShortly } from '../src/readings/date.ts'
import { describeDue, readDue } from '../src/readings/due.ts'
import { describeLength, readLength } from '../src/readings/length.ts'
import { readBaseline, readBaselineParts } from '../src/readings/measure.ts'
import { describePeriod, readPeriod, readPeriodParts } from '../src/readings/period.ts'
import { readPublicationDate } from '../src/readings/publication-date.ts'
import { describeFigure, describeQuantity, readFigure } from '../src/readings/quantity.ts'
import { daysOfYear, readReportingYear, readReportingYearParts } from '../src/readings/reporting-year.ts'
import type { Stated } from '../src/readings/stated.ts'
import { readTargetParts, readTargets } from '../src/readings/target.ts'
import type { Baseline, Period, Target } from '../src/readings/values.ts'
import { comparisonOf, describeBaseline, describeTarget } from '../src/tables/figure-words.ts'
import { dayInWords } from '../src/text/day.ts'
import { formsByKind } from './as-people-write.ts'

interface Kind<V> {
  readonly read: (words: string) => readonly Stated<V>[]
  readonly tell: (value: V) => string
  /** In parts, where the kind can be given so. */
  readonly inParts?: (value: V) => Stated<V> | undefined
}

function kind<V>(one: Kind<V>): Kind<unknown> {
  return one as unknown as Kind<unknown>
}

function periodInParts({ from, to, firstTo }: Period): Stated<Period> | undefined {
  if (from === undefined || firstTo !== undefined) return undefined
  const begins = from.first === to.first ? dayInWords(from.first) : describeShortly(from)
  return from.first === to.first ? undefined : readPeriodParts({ from: begins, to: describeShortly(to) })
}

function targetInParts(target: Target): Stated<Target> | undefined {
  const { value, by, change } = target
  const comparison = comparisonOf(target)
  if (value === undefined || change !== undefined) return undefined
  // The field for the comparison has no word for “more than”, and none for “between”.
  if (target.strict === true || comparison === 'reach' || comparison === 'between') return undefined
  return readTargetParts({
    value: describeQuantity(value),
    test: comparison,
    ...(by && { by: describeShortly(by) }),
  })
}

const kinds: Readonly<Record<string, Kind<unknown>>> = {
  'due dates': kind({ read: (words) => [readDue(words)], tell: describeDue }),
  'days of publication': kind({ read: (words) => [readPublicationDate(words)], tell: describeDate }),
  periods: kind({ read: (words) => [readPeriod(words)], tell: describePeriod, inParts: periodInParts }),
  'reporting years': kind({
    read: (words) => [readReportingYear(words)],
    tell: daysOfYear,
    inParts: ({ from, to }) => readReportingYearParts({ from: dayInWords(from), to: dayInWords(to) }),
  }),
  figures: kind({ read: (words) => [readFigure(words)], tell: describeFigure }),
  baselines: kind<Baseline>({
    read: (words) => [readBaseline(words)],
    tell: describeBaseline,
    inParts: ({ value, asAt }) =>
      readBaselineParts({ value: describeQuantity(value), ...(asAt && { as_at: describeShortly(asAt) }) }),
  }),
  targets: kind({ read: readTargets, tell: describeTarget, inParts: targetInParts }),
}

describe.each(Object.entries(kinds))('%s', (name, { read, tell, inParts }) => {
  const all = (formsByKind.get(name) ?? []).flatMap(({ words }) =>
    read(words).flatMap(({ value }) => (value === undefined ? [] : [{ words, value }])),
  )

  it('read the same from the words that tell them', () => {
    expect(all.length).toBeGreaterThan(30)
    const other = all.flatMap(({ words, value }) => {
      const told = tell(value)
      const [again, ...more] = read(told)
      const same = more.length === 0 && again?.value !== undefined && meant(again.value) === meant(value)
      return same ? [] : [{ words, told, again: again?.value && tell(again.value) }]
    })
    expect(other).toEqual([])
  })

  it.runIf(inParts)('read the same in parts', () => {
    const other = all.flatMap(({ words, value }) => {
      const again = inParts?.(value)
      if (again === undefined || (again.value !== undefined && meant(again.value) === meant(value))) return []
      return [{ words, value, again }]
    })
    expect(other).toEqual([])
  })
})

it('lengths of time read the same from the words that tell them', () => {
  const lengths = (formsByKind.get('due dates') ?? []).flatMap(({ words }) => readDue(words).value?.length ?? [])
  expect(lengths.length).toBeGreaterThan(30)
  for (const length of lengths)
    expect(readLength(describeLength(length))?.value, describeLength(length)).toEqual(length)
})

/** What counts: the days of a period and not how they were written, and not what tables say beside a value. */
function meant(value: unknown): string {
  const { from, to, firstTo } = value as Partial<Period>
  if (to !== undefined && typeof to === 'object') return JSON.stringify([from?.first, to.last, firstTo?.last])
  return JSON.stringify(plain(value))
}

const besides: ReadonlySet<string> = new Set(['approximate', 'ofWhat', 'alsoSays'])

/** In one order, and a share without its counts as the percentage that it is. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const isPercentage = 'kind' in value && value.kind === 'share' && !('part' in value)
  const parts = Object.entries(value).filter(
    ([key, part]) => part !== undefined && !besides.has(key) && !(isPercentage && key === 'kind'),
  )
  return Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, plain(part)]))
}

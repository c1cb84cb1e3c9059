// The figures of one measure: those that stand with it, and those that progress reports give for it by its id or name.

import { findDataDate } from '../readings/date-inside.ts'
import { readQuantity } from '../readings/quantity.ts'
import { hasContent, type Stated } from '../readings/stated.ts'
import type { LooseDate, Quantity } from '../readings/values.ts'
import type { ActualData, MeasureData, MeasureReportData } from '../schema/documents.gen.ts'
import { type Anchor, at } from '../source/position.ts'
import { plainWords } from '../text/nearest.ts'
import { dateOf, isYes } from './field.ts'
import { listOf } from './ids.ts'
import type { Measure, Outcome, ProgressReport } from './partnership.ts'

/** A figure that was measured. */
export interface Actual {
  readonly at: Anchor
  readonly figure: Stated<Quantity>
  readonly asAt?: LooseDate
  /** The date as written. */
  readonly when?: string
  readonly provisional: boolean
  /** Why and from what an earlier figure was changed. */
  readonly restated?: string
}

/** What a report says of a measure, a figure or why there is none. */
export interface Reported {
  readonly report: ProgressReport
  readonly data: MeasureReportData
}

/** What the reports say of this measure of this outcome, oldest first. */
export function reportedOf(measure: Measure, outcome: Outcome, reports: readonly ProgressReport[]): Reported[] {
  const names = measureNames(measure).map(plainWords)
  return reports.flatMap((report) =>
    report.assessments
      .filter(({ outcomes }) => outcomes.some(({ id }) => id === outcome.id))
      .flatMap(({ data }) => listOf(data.measures))
      .filter(({ measure: named }) => named !== undefined && names.includes(plainWords(named)))
      .map((data) => ({ report, data })),
  )
}

/** What a report can call a measure. */
export function measureNames({ name, data }: Measure): string[] {
  const { id } = data
  return 'title' in data || id === undefined ? [name] : [id, name]
}

/** The parts that only a measure has; an outcome with a baseline of its own has none. */
export function measureParts({ data }: Measure): MeasureData {
  return 'title' in data ? {} : data
}

/** Every figure of the measure by that day: an honest “not known” is none, and what is dated later is not there yet. */
export function actualsOf(measure: Measure, reported: readonly Reported[], asOf: string): Actual[] {
  const own = listOf(measureParts(measure).actuals)
  const actuals = [...own, ...reported.map(({ data }) => data)].flatMap(actual)
  return actuals.filter(({ asAt }) => asAt === undefined || asAt.first <= asOf)
}

function actual(data: ActualData | MeasureReportData): Actual[] {
  const { value, as_at: when, provisional, restated } = data
  if (!hasContent(value)) return []
  const asAt = when === undefined ? undefined : (findDataDate(when)?.value ?? dateOf(when))
  return [
    {
      at: at(data, 'value'),
      figure: readQuantity(value),
      provisional: isYes(provisional) === true,
      ...(asAt && { asAt }),
      ...(when !== undefined && { when }),
      ...(restated !== undefined && { restated }),
    },
  ]
}

/**
 * The latest figure. More than one where several are given for that date and nothing says which counts: one that was restated
 * counts before the one it changes, and a final one before a provisional one. Without any date, all that differ.
 */
export function latestOf(actuals: readonly Actual[]): readonly Actual[] {
  const dated = actuals.filter(({ asAt }) => asAt !== undefined)
  if (dated.length === 0) return distinctFigures(actuals)
  const newest = dated.reduce((latest, one) => (isLaterFigure(one, latest) ? one : latest))
  return figuresThatCount(dated.filter((one) => isOfSameDate(one.asAt, newest.asAt)))
}

export function isOfSameDate(a: LooseDate | undefined, b: LooseDate | undefined): boolean {
  return a !== undefined && a.first === b?.first && a.last === b.last
}

function isLaterFigure({ asAt: a }: Actual, { asAt: b }: Actual): boolean {
  if (a === undefined || b === undefined) return false
  return a.last === b.last ? a.first > b.first : a.last > b.last
}

/** The figures for one date that still stand beside one another. */
export function figuresThatCount(actuals: readonly Actual[]): readonly Actual[] {
  const restated = actuals.filter((one) => one.restated !== undefined)
  const remaining = restated.length > 0 ? restated : actuals
  const final = remaining.filter(({ provisional }) => !provisional)
  return distinctFigures(final.length > 0 ? final : remaining)
}

function distinctFigures(actuals: readonly Actual[]): readonly Actual[] {
  return [...new Map(actuals.map((one) => [figureKey(one.figure), one])).values()]
}

/** The same for figures that are the same, however they are written. */
function figureKey({ value, words }: Stated<Quantity>): string {
  return value === undefined ? words : `${value.value} ${value.unit ?? ''} ${value.approximate ?? ''}`
}

/** `18% (2023/24)`. */
export function actualInWords({ figure, when }: Actual): string {
  return when === undefined ? figure.words : `${figure.words} (${when})`
}

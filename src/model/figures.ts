// The figures of a measure: its own, and those that progress reports give under its id or name.

import { findDataDate } from '../readings/date-inside.ts'
import { readFigureWithDate } from '../readings/measure.ts'
import { readQuantity } from '../readings/quantity.ts'
import { hasContent, type Stated } from '../readings/stated.ts'
import type { LooseDate, Quantity } from '../readings/values.ts'
import type { ActualData, MeasureData, MeasureReportData, ReportMeasureData } from '../schema/documents.gen.ts'
import { type Anchor, at } from '../source/position.ts'
import { groupBy, groupByEach } from '../text/group-by.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { plainWords } from '../text/nearest.ts'
import { isCarriedOn } from './carried-on.ts'
import { dateOf, isYes } from './field.ts'
import { listOf } from './ids.ts'
import { isOneOutcome, type OutcomeOf, outcomeNamed } from './outcome-named.ts'
import type { Measure, ProgressReport } from './partnership.ts'
import type { Plans } from './plans.ts'

/** A figure that was measured. */
export interface Actual {
  readonly at: Anchor
  readonly figure: Stated<Quantity>
  readonly asAt?: LooseDate
  /** The date as written. */
  readonly when?: string
  readonly provisional: boolean
  /** Why an earlier figure was changed, and from what. */
  readonly restated?: string
}

/** What a report says about a measure: a figure, or why there is none. */
export interface Reported {
  readonly report: ProgressReport
  readonly data: MeasureReportData | ReportMeasureData
}

/** The entries for this measure and outcome in the reports, oldest first. */
export function reportedOf(
  measure: Measure,
  { outcome, plan }: OutcomeOf,
  reports: readonly ProgressReport[],
  all: Plans,
): Reported[] {
  const names = measureNames(measure).map(plainWords)
  return reports.flatMap((report) => [
    ...report.assessments
      .filter(({ outcomes }) => outcomes.some((one) => isCarriedOn(one, outcome)))
      .flatMap(({ data }) => listOf(data.measures))
      .filter((data) => isNamed(data, names))
      .map((data) => ({ report, data })),
    ...apartIn(report, names).filter(({ data: { outcomes } }) => {
      const named = listOf(outcomes)
      const scope = { plans: [report.plans] }
      return (
        named.length === 0 ||
        named.some((words) =>
          outcomeNamed(words, scope, all).meant.some((one) => isOneOutcome(one, { outcome, plan }, all)),
        )
      )
    }),
  ])
}

/** The entries for a measure that hangs on no outcome: those that the reports give apart from their assessments. */
export function reportedApart(measure: Measure, reports: readonly ProgressReport[]): Reported[] {
  const names = measureNames(measure).map(plainWords)
  return reports.flatMap((report) => apartIn(report, names))
}

function apartIn(
  report: ProgressReport,
  names: readonly string[],
): (Reported & { readonly data: ReportMeasureData })[] {
  const { entries, byName } = namedIn(report)
  const places = new Set(names.flatMap((name) => byName.get(name) ?? []))
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((place) => entries[place] ?? [])
    .map((data) => ({ report, data }))
}

/** The entries of a report by their names in plain words: made once, since every measure is looked for in every report. */
interface NamedEntries {
  readonly entries: readonly ReportMeasureData[]
  readonly byName: ReadonlyMap<string, readonly number[]>
}

const namedIn = memoByObject((report: ProgressReport): NamedEntries => {
  const entries = listOf(report.data.measures)
  const namesOf = ({ measure, name }: ReportMeasureData | undefined = {}) =>
    new Set([measure, name].flatMap((one) => (one === undefined ? [] : plainWords(one))))
  return { entries, byName: groupByEach(entries.keys(), (place) => namesOf(entries[place])) }
})

function isNamed(data: MeasureReportData | ReportMeasureData, names: readonly string[]): boolean {
  const named = [data.measure, 'name' in data ? data.name : undefined]
  return named.some((name) => name !== undefined && names.includes(plainWords(name)))
}

/** The names by which a report can call a measure. */
export function measureNames({ name, data }: Measure): string[] {
  const { id } = data
  return 'title' in data || id === undefined ? [name] : [id, name]
}

/** The fields of a measure. Empty for an outcome that has a baseline itself. */
export function measureParts({ data }: Measure): MeasureData {
  return 'title' in data ? {} : data
}

/** The figures by that day. Leaves out placeholders, such as “not known”, and later dates. */
export function actualsOf(measure: Measure, reported: readonly Reported[], asOf: string): Actual[] {
  const own = listOf(measureParts(measure).actuals)
  const actuals = [...own, ...reported.flatMap((entry) => figuresIn(entry, measure))].flatMap(actual)
  return actuals.filter(({ asAt }) => asAt === undefined || asAt.first <= asOf)
}

/** The figure of an entry, and those that it lists where it is not the measure itself. */
function figuresIn(
  { data }: Reported,
  measure: Measure,
): readonly (ActualData | MeasureReportData | ReportMeasureData)[] {
  return [data, ...('actuals' in data && data !== measure.data ? listOf(data.actuals) : [])]
}

function actual(data: ActualData | MeasureReportData | ReportMeasureData): Actual[] {
  const { value, as_at: given, provisional, restated } = data
  if (!hasContent(value)) return []
  const { figure, when = given } = given === undefined ? readFigureWithDate(value) : { figure: readQuantity(value) }
  const asAt = when === undefined ? undefined : (findDataDate(when)?.value ?? dateOf(when))
  return [
    {
      at: at(data, 'value'),
      figure,
      provisional: isYes(provisional) === true,
      ...(asAt && { asAt }),
      ...(when !== undefined && { when }),
      ...(restated !== undefined && { restated }),
    },
  ]
}

/**
 * The latest figure. Several, if they have the same date and none takes precedence: a restated figure precedes the
 * one it corrects, a final one a provisional one. Without dates, all distinct figures.
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

/** The dated figures that count: of those for one date, what takes precedence. */
export function countingFigures(actuals: readonly Actual[]): readonly Actual[] {
  const byDate = groupBy(actuals, ({ asAt }) => asAt && `${asAt.first} ${asAt.last}`)
  return [...byDate.values()].flatMap(figuresThatCount)
}

/** Of the figures for one date: the restated ones if any, of these the final ones if any, without duplicates. */
function figuresThatCount(actuals: readonly Actual[]): readonly Actual[] {
  const restated = actuals.filter((one) => one.restated !== undefined)
  const remaining = restated.length > 0 ? restated : actuals
  const final = remaining.filter(({ provisional }) => !provisional)
  return distinctFigures(final.length > 0 ? final : remaining)
}

function distinctFigures(actuals: readonly Actual[]): readonly Actual[] {
  return [...new Map(actuals.map((one) => [figureKey(one.figure), one])).values()]
}

/** Equal for equal figures in different spellings. */
function figureKey({ value, words }: Stated<Quantity>): string {
  return value === undefined ? words : `${value.value} ${value.unit ?? ''} ${value.approximate ?? ''}`
}

/** `18% (2023/24)`, `18% (undated)`. */
export function actualInWords({ figure, when }: Actual): string {
  return `${figure.words} (${when ?? 'undated'})`
}

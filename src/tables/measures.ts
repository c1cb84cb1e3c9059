// The measures of every current outcome: baseline, latest figure, change, and targets.

import type { Context } from '../model/context.ts'
import { reportsOn } from '../model/editions.ts'
import { dateOf } from '../model/field.ts'
import { actualInWords, actualsOf, latestOf, measureParts, type Reported, reportedOf } from '../model/figures.ts'
import { listOf } from '../model/ids.ts'
import { currentOutcomes } from '../model/outcomes.ts'
import type { Measure, Outcome, ProgressReport } from '../model/partnership.ts'
import type { MeasureRow } from '../result/run-result.ts'
import type { ComparatorData } from '../schema/documents.gen.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { idAndTitle } from '../text/id-and-title.ts'
import { compare } from './measure-change.ts'
import { planNamed, plansInView } from './names.ts'

type Figures = Omit<MeasureRow, 'plan' | 'outcome' | 'span'>

export function measuresOf(context: Context, origins: Origins): MeasureRow[] {
  const { partnership, asOf } = context
  return plansInView(context).flatMap((plan) => {
    const reports = reportsOn(plan, partnership, asOf)
    return currentOutcomes(plan).flatMap((outcome) =>
      outcome.measures.map((measure) => ({
        plan: planNamed(plan),
        outcome: idAndTitle(outcome),
        ...figuresOf(measure, outcome, reports, asOf),
        ...spanOf({ of: measure.data, key: 'title' in measure.data ? 'title' : 'name' }, origins),
      })),
    )
  })
}

function figuresOf(measure: Measure, outcome: Outcome, reports: readonly ProgressReport[], asOf: string): Figures {
  const { name, direction, baseline, targets } = measure
  const reported = reportedOf(measure, outcome, reports)
  const actuals = actualsOf(measure, reported, asOf)
  const latest = latestOf(actuals)
  const compared = compare(measure, actuals, latest)
  // A break that prevents the comparison is in `notCompared` already, so there is no remark on it.
  const isBreakShown = compared !== undefined && 'notCompared' in compared && compared.isBreak
  return {
    name,
    ...(direction === undefined ? {} : { direction }),
    ...(baseline === undefined ? {} : { baseline: baseline.words }),
    ...(latest.length === 0 ? {} : { latest: latest.map(actualInWords).join('; ') }),
    ...(compared && 'change' in compared ? { change: compared.change } : {}),
    ...(compared && 'notCompared' in compared ? { notCompared: compared.notCompared } : {}),
    targets: targets.map(({ words }) => words),
    comparators: listOf(measureParts(measure).comparators).flatMap(comparatorInWords),
    remarks: [
      ...(isBreakShown ? [] : breakInWords(measure)),
      ...statusInWords(measure, reported),
      ...latest.flatMap(({ provisional }) => (provisional ? ['The latest figure is provisional.'] : [])),
      ...latest.flatMap(({ restated }) => (restated === undefined ? [] : [remark('Restated', restated)])),
      ...nextInWords(measure, asOf),
    ],
  }
}

function comparatorInWords({ place, value, as_at: when }: ComparatorData): string[] {
  if (value === undefined) return []
  const figure = when === undefined ? value : `${value} (${when})`
  return [place === undefined ? figure : `${place}: ${figure}`]
}

function breakInWords(measure: Measure): string[] {
  const stated = measureParts(measure).break
  if (stated === undefined) return []
  const from = stated.from === undefined ? 'A break in the figures' : `A break in the figures from ${stated.from}`
  return [remark(from, stated.why)]
}

const statusWords: Readonly<Record<string, string>> = {
  paused: 'Paused',
  dropped: 'Dropped',
  'no data': 'No data',
}

/** The status of the measure itself, and the status that its last report gives in place of a figure. */
function statusInWords(measure: Measure, reported: readonly Reported[]): string[] {
  const { status, why } = measureParts(measure)
  const ownStatus = status === undefined ? undefined : statusWords[status]
  const last = reported.at(-1)
  const lastStatus = last?.data.status === undefined ? undefined : statusWords[last.data.status]
  return [
    ...(ownStatus === undefined ? [] : [remark(ownStatus, why)]),
    ...(last === undefined || lastStatus === undefined
      ? []
      : [remark(`${lastStatus} in the report of ${last.report.year?.label ?? last.report.yearWords}`, last.data.why)]),
  ]
}

function nextInWords(measure: Measure, asOf: string): string[] {
  const { next_release: words } = measureParts(measure)
  const date = dateOf(words)
  return words === undefined || date === undefined || date.last < asOf ? [] : [`Next figure: ${words}.`]
}

function remark(what: string, why: string | undefined): string {
  return why === undefined ? `${what}.` : `${what}: ${why.replace(/\.$/, '')}.`
}

// Every measure of the files: baseline, figures, change and targets. Of the outcomes first, then what stands with a theme, a plan, a
// delivery plan or a report, and last what stands in editions that are not looked at on the day.

import { deliveryPlanRecord } from '../checks/measures/holders.ts'
import type { Context } from '../model/context.ts'
import { isLater, plansInView, reportsOn } from '../model/editions.ts'
import { dateOf } from '../model/field.ts'
import {
  actualInWords,
  actualsOf,
  latestOf,
  measureParts,
  type Reported,
  reportedApart,
  reportedOf,
} from '../model/figures.ts'
import { listOf } from '../model/ids.ts'
import { linkMeasure } from '../model/link/link-measure.ts'
import { inReport } from '../model/outcome-scopes.ts'
import type { Measure, Outcome, Partnership, Plan, ProgressReport } from '../model/partnership.ts'
import { allPlans } from '../model/plans.ts'
import type { MeasureRow } from '../result/run-result.ts'
import type { ComparatorData, MeasureData, ReportMeasureData } from '../schema/documents.gen.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'
import { idAndTitle } from '../text/id-and-title.ts'
import { joinAnd } from '../text/join.ts'
import { quote } from '../text/quote.ts'
import { compare } from './measure-change.ts'
import { figureRows, figureWithUnit, whereItIsToGet } from './measure-figures.ts'
import { readingsOf } from './measure-readings.ts'
import { outcomesNamed, planNamed } from './names.ts'

/** What a measure stands with. */
type Place = Pick<MeasureRow, 'hangsOn' | 'plan' | 'edition' | 'outcome' | 'holder'>

export function measuresOf(context: Context, origins: Origins): MeasureRow[] {
  return new MeasuresTable(context, origins).rows()
}

class MeasuresTable {
  readonly #context: Context
  readonly #origins: Origins
  readonly #rows: MeasureRow[] = []
  /** What stands in a row: measures, and figures of reports. */
  readonly #shown = new Set<object>()

  constructor(context: Context, origins: Origins) {
    this.#context = context
    this.#origins = origins
  }

  rows(): MeasureRow[] {
    const { partnership } = this.#context
    const { deliveryPlans, reports, profile } = partnership
    const inView = plansInView(this.#context)
    for (const plan of inView) this.#ofOutcomes(plan, {})
    for (const plan of inView) this.#apart(plan, {})
    const others = allPlans(partnership).filter((plan) => !inView.includes(plan))
    for (const plan of others) {
      this.#ofOutcomes(plan, editionOf(plan, this.#context))
      this.#apart(plan, editionOf(plan, this.#context))
    }
    const there = reports.filter((report) => !isLater(report, this.#context.asOf))
    for (const delivery of deliveryPlans) {
      const isOver = delivery.edition?.status === 'superseded'
      const place: Place = { hangsOn: 'delivery plan', holder: deliveryPlanRecord(delivery, profile).title }
      this.#each(delivery.measures, { ...place, ...(isOver ? { edition: 'superseded' } : {}) }, there)
    }
    for (const report of there) this.#ofReport(report)
    return this.#rows
  }

  #ofOutcomes(plan: Plan, edition: Pick<MeasureRow, 'edition'>): void {
    const { partnership, asOf } = this.#context
    const reports = reportsOn(plan, partnership, asOf)
    for (const outcome of plan.outcomes)
      for (const measure of outcome.measures) {
        // A measure that names outcomes of two editions stands with each; a figure of a report, with the first.
        const reported = reportedOf(measure, { outcome, plan }, reports, partnership).filter(
          ({ data }) => isFirst(edition) || !this.#shown.has(data),
        )
        const place: Place = { hangsOn: 'outcome', plan: planNamed(plan), ...edition, outcome: idAndTitle(outcome) }
        this.#add(measure, place, reported, endedInWords(outcome))
      }
  }

  #apart(plan: Plan, edition: Pick<MeasureRow, 'edition'>): void {
    const { partnership, asOf } = this.#context
    const reports = reportsOn(plan, partnership, asOf)
    const place = { plan: planNamed(plan), ...edition }
    for (const theme of listOf(plan.data.themes))
      if (typeof theme === 'object')
        this.#each(theme.measures, { ...place, hangsOn: 'theme', holder: theme.title }, reports)
    this.#each(plan.data.measures, { ...place, hangsOn: 'plan' }, reports)
  }

  #each(measures: readonly MeasureData[] | undefined, place: Place, reports: Partnership['reports'] = []): void {
    for (const data of listOf(measures)) {
      if (typeof data !== 'object' || this.#shown.has(data)) continue
      const measure = linkMeasure(data, data.name ?? data.id ?? 'A measure without a name')
      this.#add(measure, place, reportedApart(measure, reports), namesNoOutcome(data))
    }
  }

  /** The figures of a report that belong to no measure of a plan. */
  #ofReport(report: ProgressReport): void {
    const { partnership, asOf } = this.#context
    const scope = inReport(report, partnership, asOf)
    const ofAssessments = report.assessments.flatMap(({ data, words, outcomes: [outcome] }) =>
      listOf(data.measures).map((figure) => ({ figure, about: outcome === undefined ? words : idAndTitle(outcome) })),
    )
    const ofItself = listOf(report.data.measures).map((figure) => ({
      figure,
      about: joinAnd(outcomesNamed(listOf(figure.outcomes), scope, partnership)),
    }))
    for (const { figure, about } of [...ofAssessments, ...ofItself]) {
      if (this.#shown.has(figure)) continue
      const { name = figure.measure ?? 'A measure without a name' }: ReportMeasureData = figure
      const place: Place = { hangsOn: 'report', holder: report.title, ...(about === '' ? {} : { outcome: about }) }
      this.#add(linkMeasure(figure, name), place, [{ report, data: figure }], [])
    }
  }

  #add(measure: Measure, place: Place, reported: readonly Reported[], said: readonly string[]): void {
    const { data } = measure
    const row = {
      ...place,
      ...figuresOf(measure, reported, this.#context.asOf, said),
      ...spanOf({ of: data, key: 'title' in data ? 'title' : 'name' }, this.#origins),
    }
    this.#shown.add(data)
    for (const one of reported) this.#shown.add(one.data)
    this.#rows.push(rowOf(row, data, ...reported.map((one) => one.data).filter((one) => one !== data)))
  }
}

function isFirst({ edition }: Pick<MeasureRow, 'edition'>): boolean {
  return edition === undefined
}

function editionOf(plan: Plan, { asOf }: Context): Pick<MeasureRow, 'edition'> {
  if (plan.publishedOn !== undefined && plan.publishedOn.first > asOf) return { edition: 'later' }
  return { edition: plan.status === 'superseded' ? 'superseded' : 'earlier' }
}

function endedInWords({ status }: Outcome): string[] {
  return status === 'current' ? [] : [`The outcome is ${status}.`]
}

/** The ids that name no outcome are reported separately; here they show why the measure stands with its document. */
function namesNoOutcome({ outcomes }: MeasureData): string[] {
  const named = listOf(outcomes)
  return named.length === 0 ? [] : [`It names ${joinAnd(named.map(quote))}, and no such outcome is in these files.`]
}

type Figures = Omit<MeasureRow, keyof Place | 'span'>

function figuresOf(measure: Measure, reported: readonly Reported[], asOf: string, said: readonly string[]): Figures {
  const { name, direction } = measure
  const { unit, status } = measureParts(measure)
  const actuals = actualsOf(measure, reported, asOf)
  const latest = latestOf(actuals)
  const compared = compare(measure, actuals, latest)
  // A break that prevents the comparison is in `notCompared` already, so there is no remark on it.
  const isBreakShown = compared !== undefined && 'notCompared' in compared && compared.isBreak
  return {
    name,
    ...(unit === undefined ? {} : { unit }),
    ...(direction === undefined ? {} : { direction }),
    ...(status === undefined ? {} : { status }),
    ...whereItIsToGet(measure),
    ...(latest.length === 0
      ? {}
      : { latest: latest.map((one) => figureWithUnit(actualInWords(one), unit)).join('; ') }),
    figures: figureRows(actuals, reported, unit),
    ...readingsOf(measure, actuals),
    ...(compared && 'change' in compared ? { change: compared.change } : {}),
    ...(compared && 'notCompared' in compared ? { notCompared: compared.notCompared } : {}),
    comparators: listOf(measureParts(measure).comparators).flatMap(comparatorInWords),
    remarks: [
      ...said,
      ...(isBreakShown ? [] : breakInWords(measure)),
      ...statusInWords(measure, reported),
      ...latest.flatMap(({ provisional }) => (provisional ? ['The latest figure is provisional.'] : [])),
      ...latest.flatMap(({ restated }) => (restated === undefined ? [] : [remark('Restated', restated)])),
      ...actuals.flatMap((one) =>
        one.asAt === undefined && !latest.includes(one)
          ? [
              `${one.when === undefined ? 'Undated' : 'Its date cannot be read'}: ${figureWithUnit(one.figure.words, unit)}${one.when === undefined ? '' : ` (${one.when})`}.`,
            ]
          : [],
      ),
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
  const isOwn = last?.data === measure.data
  return [
    ...(ownStatus === undefined || isOwn ? [] : [remark(ownStatus, why)]),
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

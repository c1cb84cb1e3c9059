// Where each measure stood, where it stands, and where it is to get to.

import type { MeasureRow, RunResult } from '../../result/run-result.ts'
import { groupBy } from '../../text/group-by.ts'
import { outcomeLabel, planWord } from '../words/crosswalk.ts'
import type { ReportSection, ReportTable } from './section.ts'

/** Which way is better, in words. */
export const better: Readonly<Record<string, string>> = {
  up: 'higher',
  down: 'lower',
  keep: 'as it is',
  within: 'within its range',
}

const howTold =
  'A change is told only where both figures, their dates and units are plain and no break lies between them. ' +
  'It says nothing about why things changed.'

export const measures: ReportSection = {
  name: 'measures',
  about:
    'Each measure: where it stood, where it stands, and where it is to get to. A change says nothing about why things changed.',
  tables: tablesOf,
}

function tablesOf(run: RunResult): ReportTable[] {
  const columns: ReportTable['columns'] = [
    { heading: 'Measure', share: 5 },
    { heading: outcomeLabel(run), under: 0 },
    { heading: 'Better', under: 0 },
    { heading: 'Baseline', share: 3 },
    { heading: 'Latest', share: 3 },
    { heading: 'Change', share: 5 },
    { heading: 'Remark', under: 5, isPlain: true },
    { heading: 'Target', share: 4 },
    { heading: 'Compare', under: 7 },
  ]
  const compared = run.measures.some(({ change, notCompared }) => change !== undefined || notCompared !== undefined)
  return byHolder(run).map(({ heading, rows }, index) => ({
    heading: `Measures: ${heading}`,
    sentences: index === 0 && compared ? [howTold] : [],
    columns,
    rows: rows.map(cellsOf),
  }))
}

/** The measures of each plan, each delivery plan and each report together. */
function byHolder({
  measures,
  labels,
}: RunResult): { readonly heading: string; readonly rows: readonly MeasureRow[] }[] {
  return [...groupBy(measures, (row) => holderWords(row, labels))].map(([heading, rows]) => ({ heading, rows }))
}

/** `LOIP “Our Strathexample” (superseded edition)`, `Progress report “How we did in 2024-25”`. */
function holderWords({ plan, hangsOn, holder = '', edition }: MeasureRow, labels: RunResult['labels']): string {
  const title =
    plan !== undefined
      ? `${planWord(plan, labels)} “${plan.title}”`
      : `${hangsOn === 'report' ? (labels.progress_report ?? 'Progress report') : 'Delivery plan'} “${holder}”`
  return edition === undefined ? title : `${title} (${edition} edition)`
}

/** What a measure stands with, as a reader knows it: an outcome, a theme, or the document as a whole. */
export function standsWith({ outcome, hangsOn, holder = '' }: MeasureRow): string {
  if (outcome !== undefined) return outcome
  if (hangsOn === 'theme') return `the theme “${holder}”`
  return `none: the ${hangsOn} as a whole`
}

function cellsOf(row: MeasureRow): string[][] {
  const { name, direction, baseline, latest, change, notCompared, targets, comparators, remarks } = row
  return [
    [name],
    [standsWith(row)],
    direction === undefined ? [] : [better[direction] ?? direction],
    [baseline ?? 'none here'],
    [latest ?? 'none here'],
    change === undefined ? (notCompared === undefined ? [] : [`not compared. ${notCompared}`]) : [change],
    [...remarks],
    targets.length === 0 ? ['none here'] : [...targets],
    [...comparators],
  ]
}

// Where each measure stood, where it stands, and where it is to get to.

import type { MeasureRow, RunResult } from '../../result/run-result.ts'
import { byPlan, outcomeLabel } from '../words/crosswalk.ts'
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
  return byPlan(run.measures, run.labels).map(({ heading, rows }, index) => ({
    heading: `Measures: ${heading}`,
    sentences: index === 0 && compared ? [howTold] : [],
    columns,
    rows: rows.map(cellsOf),
  }))
}

function cellsOf(row: MeasureRow): string[][] {
  const { name, outcome, direction, baseline, latest, change, notCompared, targets, comparators, remarks } = row
  return [
    [name],
    [outcome],
    direction === undefined ? [] : [better[direction] ?? direction],
    [baseline ?? 'none here'],
    [latest ?? 'none here'],
    change === undefined ? (notCompared === undefined ? [] : [`not compared. ${notCompared}`]) : [change],
    [...remarks],
    targets.length === 0 ? ['none here'] : [...targets],
    [...comparators],
  ]
}

// The crosswalk as CSV: a row for each link between a local and a national outcome, and one for each outcome that has none.

import type { RunResult } from '../../result/run-result.ts'
import { linksOf, standingOfLink } from '../words/crosswalk.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { keyCells, keyColumns } from './csv.ts'
import { byteOrderMark, csvRows } from './rows.ts'

const columns = [
  ...keyColumns,
  'plan_kind',
  'plan_id',
  'plan',
  'outcome_id',
  'outcome',
  'national_set',
  'national_code',
  'national_outcome',
  'standing',
  'words',
  'why',
  'strength',
  'nearest_now',
  'assessed_year',
  'judgement',
  'file',
  'line',
]

export function render(result: RunResult, { bom = false }: DisplayOptions): string {
  const run = sanitiseAll(result)
  const rows = linksOf(run).map(({ row: { plan, outcome, assessed, span }, link }) => [
    ...keyCells(run),
    plan.kind,
    plan.id,
    plan.title,
    outcome.id,
    outcome.title,
    link?.outcome?.set,
    link?.outcome?.code,
    link?.outcome?.title,
    standingOfLink(link),
    link?.words,
    link?.why,
    link?.strength,
    link?.nearest.join('; '),
    assessed?.year,
    assessed?.judgement,
    span?.path,
    span?.start.line,
  ])
  return `${bom ? byteOrderMark : ''}${csvRows([columns, ...rows])}`
}

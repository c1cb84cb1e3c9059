// The crosswalk as CSV: a row for each link between a local and a national outcome, one for each outcome that has none, and one for each
// measure that stands with no such outcome.

import type { RunResult } from '../../result/run-result.ts'
import { idAndTitle } from '../../text/id-and-title.ts'
import { linksOf, measureWords, standingOfLink } from '../words/crosswalk.ts'
import { lineOrCell } from '../words/line-or-cell.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { keyCells, keyColumns } from './csv.ts'
import { byteOrderMark, type CsvCell, csvRows } from './rows.ts'

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
  'measures',
  'file',
  'line',
]

export function render(result: RunResult, { bom = false }: DisplayOptions): string {
  const run = sanitiseAll(result)
  const rows = linksOf(run).map(({ row: { plan, outcome, assessed, measures, span }, link }) => [
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
    measures.map((measure) => measureWords(measure)).join('; '),
    span?.path,
    span && lineOrCell(span),
  ])
  return `${bom ? byteOrderMark : ''}${csvRows([columns, ...rows, ...measureRows(run)])}`
}

/** A row for each measure that stands in no row of an outcome: on a theme, a plan, a delivery plan, a report, or in another edition. */
function measureRows(run: RunResult): CsvCell[][] {
  const told = new Set(
    run.crosswalk.rows.flatMap(({ plan, outcome, measures }) =>
      measures.map(({ name }) => `${plan.kind} ${plan.id} ${idAndTitle(outcome)} ${name}`),
    ),
  )
  return run.measures
    .filter(
      (row) => row.edition !== undefined || !told.has(`${row.plan?.kind} ${row.plan?.id} ${row.outcome} ${row.name}`),
    )
    .map((row) => {
      const { plan, holder, latest, span } = row
      const empty = columns.slice(columns.indexOf('national_set'), columns.indexOf('measures')).map(() => undefined)
      return [
        ...keyCells(run),
        plan?.kind ?? row.hangsOn,
        plan?.id,
        plan?.title ?? holder,
        undefined,
        row.hangsOn === 'theme' ? `Theme: ${holder ?? 'without a title'}` : row.outcome,
        ...empty,
        `${measureWords(row)}${latest === undefined ? '' : ` (latest ${latest})`}`,
        span?.path,
        span && lineOrCell(span),
      ]
    })
}

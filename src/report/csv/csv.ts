// The findings as CSV, a row each, for spreadsheets and scripts. An audit writes the same columns, with the folder among the keys.

import { eachAlone, type Finding, type RunResult } from '../../result/run-result.ts'
import { lineOrCell } from '../words/line-or-cell.ts'
import type { DisplayOptions } from '../words/reporter.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { byteOrderMark, type CsvCell, csvRows } from './rows.ts'

export const csvFindingColumns = [
  'level',
  'verdict',
  'duty',
  'citation',
  'rule',
  'about',
  'what_is_so',
  'what_to_do',
  'accepted_until',
  'known',
  'file',
  'line',
] as const

export function csvFindingCells(finding: Finding): CsvCell[] {
  const { level, verdict, duty, cite, rule, subject, says, fix, accepted, known, span } = finding
  return [
    level,
    verdict,
    duty,
    cite,
    rule,
    subject,
    says,
    fix,
    accepted?.reviewBy,
    known && 'yes',
    span?.path,
    span && lineOrCell(span),
  ]
}

export const keyColumns = ['council_code', 'council_area', 'partnership'] as const

/** Values of the key columns, which tell partnerships apart where files are put together. */
export function keyCells({ partnership: { code, area, name } }: RunResult): CsvCell[] {
  return [code, area, name]
}

export function render(result: RunResult, { bom = false }: DisplayOptions): string {
  const run = sanitiseAll(result)
  const head = [...keyColumns, ...csvFindingColumns]
  const rows = run.findings.flatMap(eachAlone).map((finding) => [...keyCells(run), ...csvFindingCells(finding)])
  return `${bom ? byteOrderMark : ''}${csvRows([head, ...rows])}`
}

// Outcomes that are no longer worked towards.

import type { RunResult, StoppedRow } from '../../result/run-result.ts'
import { joinAnd } from '../../text/join.ts'
import { byPlan, outcomeLabel } from '../words/crosswalk.ts'
import type { ReportTable } from './section.ts'

export function stoppedTables(run: RunResult): ReportTable[] {
  return byPlan(run.stopped, run.labels).map(({ heading, rows }) => ({
    heading: `No longer worked towards: ${heading}`,
    sentences: [],
    columns: [
      { heading: outcomeLabel(run), share: 5 },
      { heading: 'What happened', share: 4 },
      { heading: 'When', share: 3 },
      { heading: 'Why', share: 5 },
    ],
    rows: rows.map(cellsOf),
  }))
}

function cellsOf({ outcome, how, replacedBy, on, reason }: StoppedRow): string[][] {
  const by = replacedBy.length === 0 ? how : `${how} by ${joinAnd(replacedBy)}`
  return [[outcome], [by], [on ?? 'no date here'], [reason ?? 'no reason here']]
}

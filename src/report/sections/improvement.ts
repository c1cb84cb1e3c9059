// The improvement plan: what is overdue is named first.

import type { ImprovementRow, RunResult } from '../../result/run-result.ts'
import { countOf } from '../words/words.ts'
import type { ReportSection, ReportTable } from './section.ts'
import { standingWords, whichAreOverdue } from './status.ts'

export const areas: Readonly<Record<string, string>> = {
  prioritise: 'Priorities',
  governance: 'Governance',
  performance: 'Performance',
}

export const improvement: ReportSection = {
  name: 'improvement',
  about: 'The improvement plan that came of reviews: who does what, by when, and what was decided.',
  tables: tablesOf,
}

function tablesOf({ improvement }: RunResult): ReportTable[] {
  const of = (standing: ImprovementRow['standing']) => improvement.filter((row) => row.standing === standing)
  const undated = of('undated').length
  return [
    {
      heading: 'Improvement plan',
      sentences: [
        ...whichAreOverdue(of('overdue')),
        `Done: ${of('done').length} of ${countOf(improvement.length, 'action')}.`,
        ...(undated === 0
          ? []
          : [`${countOf(undated, 'action has', 'actions have')} no date to be done by in these files.`]),
      ],
      columns: [
        { heading: 'Action', share: 5 },
        { heading: 'Area', under: 0 },
        { heading: 'Owner', share: 4 },
        { heading: 'Due', share: 3 },
        { heading: 'How it stands', share: 3 },
        { heading: 'Decision sought', share: 4 },
        { heading: 'Decided', under: 5 },
        { heading: 'From', under: 0 },
      ],
      rows: improvement.map(cellsOf),
    },
  ]
}

function cellsOf(row: ImprovementRow): string[][] {
  const { title, area, owner, due, done, standing, decisionSought, decisionTaken, review } = row
  const optional = (text: string | undefined) => (text === undefined ? [] : [text])
  return [
    [title],
    optional(area && (areas[area] ?? area)),
    [owner ?? 'not named here'],
    [due ?? 'no date here'],
    [standing === 'done' && done !== undefined ? `done, ${done}` : standingWords[standing]],
    optional(decisionSought),
    optional(decisionTaken),
    [review],
  ]
}

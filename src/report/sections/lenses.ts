// What touches on national priorities, by what the files state and nothing else.

import type { LensRow, RunResult } from '../../result/run-result.ts'
import { joinAnd } from '../../text/join.ts'
import type { ReportSection, ReportTable } from './section.ts'

export const lenses: ReportSection = {
  name: 'lenses',
  about:
    'What touches on national priorities, by the words of the files alone. No law asks for that, and this is no test.',
  tables: tablesOf,
}

function tablesOf({ lenses }: RunResult): ReportTable[] {
  const isTouched = ({ touchedBy }: LensRow) => touchedBy.length > 0
  // No entry names a priority.
  if (!lenses.some(isTouched)) return []
  const used = new Set(lenses.filter(isTouched).map(({ lens }) => lens))
  const unused = [...new Set(lenses.map(({ lens }) => lens))].filter((lens) => !used.has(lens))
  const shown = lenses.filter(({ lens }) => used.has(lens))
  return [
    {
      heading: 'What touches on national priorities',
      sentences: [
        'An entry touches on a priority only because these files say so. No law asks for that, this is no test, and to touch on a list is not to adopt it.',
        ...(unused.length === 0 ? [] : [`Nothing in these files touches on these lists: ${joinAnd(unused)}.`]),
      ],
      columns: [
        { heading: 'Priority', share: 4 },
        { heading: 'From', share: 3 },
        { heading: 'Touched on by', share: 6 },
      ],
      rows: shown.map(({ lens, item, asAt, touchedBy }) => [
        [item],
        [`${lens}, ${asAt}`],
        touchedBy.length > 0 ? [...touchedBy] : ['nothing in these files'],
      ]),
    },
  ]
}

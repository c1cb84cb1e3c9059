// The crosswalk: as a matrix, as drawings where there are some, and in words.
import type { RunResult } from '../../result/run-result.ts'
import { linksDrawing } from '../drawings/links.ts'
import { timelineDrawing } from '../drawings/timeline.ts'
import {
  assessedWords,
  linkWords,
  measureWords,
  outcomeLabel,
  rowOutcomeName,
  rowsByPlan,
  setSentences,
  unlinkedSentence,
} from '../words/crosswalk.ts'
import { type Insertion, markup } from '../words/markup.ts'
import { countOf } from '../words/words.ts'
import { dataTable, lines } from './data-table.ts'
import { drawingWithWords } from './drawing.ts'
import { matrix } from './matrix.ts'
import { type PagePart, paragraphs } from './page.ts'

export function crosswalkPart(run: RunResult): PagePart {
  const unlinked = unlinkedSentence(run.crosswalk)
  return {
    id: 'crosswalk',
    heading: 'Crosswalk to the national outcomes',
    body: [
      paragraphs(setSentences(run.crosswalk)),
      run.crosswalk.rows.length === 0 && paragraphs(['There is no outcome in these files.']),
      unlinked !== undefined && paragraphs([unlinked]),
      matrix(run),
      drawingWithWords(linksDrawing(run)),
      drawingWithWords(timelineDrawing(run)),
      inWords(run),
    ],
  }
}

function inWords(run: RunResult): Insertion {
  const columns = [
    { heading: outcomeLabel(run), share: 5 },
    { heading: 'National outcomes, and why', share: 6 },
    { heading: 'Measures', share: 6 },
    { heading: 'Assessed', share: 3 },
  ]
  return rowsByPlan(run).map(({ heading, rows }) => [
    markup`<h3>${heading}</h3>\n`,
    dataTable(
      `Links, measures and assessments: ${countOf(rows.length, 'row')}`,
      columns,
      rows.map((row) => ({
        cells: [
          rowOutcomeName(row),
          lines([...row.links.map(linkWords), ...(row.question === undefined ? [] : [`Question: ${row.question}`])]),
          lines(row.measures.length === 0 ? ['None'] : row.measures.map((measure) => measureWords(measure))),
          assessedWords(row),
        ],
      })),
    ),
  ])
}

// The crosswalk: as a matrix, as drawings where there are some, and in words.
import type { RunResult } from '../../result/run-result.ts'
import { compactCrosswalk } from '../brief/crosswalk.ts'
import { linkedSentence } from '../brief/crosswalk-words.ts'
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
import type { Insertion } from '../words/markup.ts'
import { countOf } from '../words/words.ts'
import { dataTable, lines } from './data-table.ts'
import { drawingWithWords } from './drawing.ts'
import { matrix } from './matrix.ts'
import { fold, type PagePart, paragraphs } from './page.ts'

export function crosswalkPart(run: RunResult): PagePart {
  const unlinked = unlinkedSentence(run.crosswalk)
  return {
    id: 'crosswalk',
    heading: 'Crosswalk to the national outcomes',
    body: [
      paragraphs([linkedSentence(compactCrosswalk(run))]),
      unlinked !== undefined && paragraphs([unlinked]),
      matrix(run),
      paragraphs(setSentences(run.crosswalk)),
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
  return rowsByPlan(run).map(({ heading, rows }) =>
    fold(
      `${heading}: why each is linked, measures and assessments of ${countOf(rows.length, 'outcome')}`,
      dataTable(
        `${heading}: ${countOf(rows.length, 'row')}`,
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
    ),
  )
}

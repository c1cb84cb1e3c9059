import type { CrosswalkRow, RunResult } from '../../result/run-result.ts'
import { wrap, wrapIndented } from '../../text/layout.ts'
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
import type { Styles } from './colour.ts'
import { fitsGrid, grid, type Piece } from './grid.ts'

/** The crosswalk, as a table for each plan where there is room for one. */
export function crosswalkTable(run: RunResult, width: number, styles: Styles): string[] {
  const { crosswalk } = run
  const drawn = fitsGrid(width, crosswalk.rows.length)
  const unlinked = unlinkedSentence(crosswalk)
  return [
    styles.strong('Crosswalk to the national outcomes'),
    ...wrap(setSentences(crosswalk).join(' '), width),
    ...rowsByPlan(run).flatMap(({ heading, rows }) => [
      '',
      ...wrap(heading, width).map(styles.strong),
      ...(drawn ? gridOf(rows, outcomeLabel(run), width, styles) : rows.flatMap((row) => listOf(row, width, styles))),
    ]),
    ...(crosswalk.rows.length === 0 ? ['', 'There is no outcome in these files.'] : []),
    ...(unlinked === undefined ? [] : ['', ...wrap(unlinked, width)]),
  ]
}

function gridOf(rows: readonly CrosswalkRow[], label: string, width: number, styles: Styles): string[] {
  const columns = [
    { heading: label, share: 5 },
    { heading: 'National outcomes, and why', share: 6 },
    { heading: 'Measures', share: 6 },
    { heading: 'Assessed', width: 14 },
  ]
  const cells = rows.map((row): (readonly Piece[])[] => [
    [{ text: rowOutcomeName(row), style: styles.strong }],
    [
      ...row.links.map((link) => ({ text: linkWords(link) })),
      ...questionOf(row).map((text) => ({ text, ...asked(styles) })),
    ],
    row.measures.length === 0
      ? [{ text: 'None', style: styles.faint }]
      : row.measures.map((measure) => ({ text: measureWords(measure) })),
    [{ text: assessedWords(row), ...(row.assessed ? {} : { style: styles.faint }) }],
  ])
  return grid(columns, cells, width, styles)
}

function listOf(row: CrosswalkRow, width: number, styles: Styles): string[] {
  return [
    ...wrap(rowOutcomeName(row), width).map(styles.strong),
    ...row.links.flatMap((link) => wrapIndented('  National outcome: ', linkWords(link), width)),
    ...questionOf(row).flatMap((question) => wrapIndented('  ', question, width).map(asked(styles).style)),
    ...row.measures.flatMap((measure) => wrapIndented('  Measure: ', measureWords(measure), width)),
    ...wrapIndented('  Assessed: ', assessedWords(row), width),
    '',
  ]
}

function questionOf({ question }: CrosswalkRow): string[] {
  return question === undefined ? [] : [`Question: ${question}`]
}

function asked(styles: Styles) {
  return { style: styles.verdict('for-people').style }
}

import type { CrosswalkRow, RunResult } from '../../result/run-result.ts'
import { hang, wrap } from '../../text/layout.ts'
import {
  assessedWords,
  linkWords,
  measureWords,
  outcomeLabel,
  outcomeName,
  rowsByPlan,
  setSentences,
  unlinkedSentence,
} from '../words/crosswalk.ts'
import type { Ink } from './colour.ts'
import { fitsGrid, grid, type Piece } from './grid.ts'

/** The crosswalk, as a table for each plan where there is room for one. */
export function crosswalkTable(run: RunResult, width: number, ink: Ink): string[] {
  const { crosswalk } = run
  const drawn = fitsGrid(width, crosswalk.rows.length)
  const unlinked = unlinkedSentence(crosswalk)
  return [
    ink.strong('Crosswalk to the national outcomes'),
    ...wrap(setSentences(crosswalk).join(' '), width),
    ...rowsByPlan(run).flatMap(({ heading, rows }) => [
      '',
      ...wrap(heading, width).map(ink.strong),
      ...(drawn ? gridOf(rows, outcomeLabel(run), width, ink) : rows.flatMap((row) => listOf(row, width, ink))),
    ]),
    ...(crosswalk.rows.length === 0 ? ['', 'There is no outcome in these files.'] : []),
    ...(unlinked === undefined ? [] : ['', ...wrap(unlinked, width)]),
  ]
}

function gridOf(rows: readonly CrosswalkRow[], label: string, width: number, ink: Ink): string[] {
  const columns = [
    { heading: label, share: 5 },
    { heading: 'National outcomes, and why', share: 6 },
    { heading: 'Measures', share: 6 },
    { heading: 'Assessed', width: 14 },
  ]
  const cells = rows.map((row): (readonly Piece[])[] => [
    [{ text: outcomeName(row), paint: ink.strong }],
    [
      ...row.links.map((link) => ({ text: linkWords(link) })),
      ...questionOf(row).map((text) => ({ text, ...asked(ink) })),
    ],
    row.measures.length === 0
      ? [{ text: 'None', paint: ink.faint }]
      : row.measures.map((measure) => ({ text: measureWords(measure) })),
    [{ text: assessedWords(row), ...(row.assessed ? {} : { paint: ink.faint }) }],
  ])
  return grid(columns, cells, width, ink)
}

function listOf(row: CrosswalkRow, width: number, ink: Ink): string[] {
  return [
    ...wrap(outcomeName(row), width).map(ink.strong),
    ...row.links.flatMap((link) => hang('  National outcome: ', linkWords(link), width)),
    ...questionOf(row).flatMap((question) => hang('  ', question, width).map(asked(ink).paint)),
    ...row.measures.flatMap((measure) => hang('  Measure: ', measureWords(measure), width)),
    ...hang('  Assessed: ', assessedWords(row), width),
    '',
  ]
}

function questionOf({ question }: CrosswalkRow): string[] {
  return question === undefined ? [] : [`Question: ${question}`]
}

function asked(ink: Ink) {
  return { paint: ink.verdict('judgement').paint }
}

// The crosswalk as three tables: a row a link, a row an outcome, and a row a national outcome.

import type { CrosswalkRow, RunResult } from '../../result/run-result.ts'
import {
  assessedWords,
  type CrosswalkLink,
  linksOf,
  measureWords,
  planWord,
  standingOfLink,
} from '../words/crosswalk.ts'
import { lineOrCell } from '../words/line-or-cell.ts'
import { fileIn } from '../words/summary.ts'
import { countOf } from '../words/words.ts'
import { column, type Sheet, sheetOf } from './sheet.ts'

export function crosswalkSheets(run: RunResult): Sheet[] {
  return [links(run), matrix(run), national(run)]
}

function links(run: RunResult): Sheet {
  const fileOf = fileIn(run)
  return sheetOf<CrosswalkLink>(
    'Crosswalk',
    'A row for each link from a local outcome to a national outcome, and one for each outcome without a link.',
    [
      column('Kind of plan', 12, ({ row }) => planWord(row.plan, {})),
      column('Plan', 22, ({ row }) => row.plan.title),
      column('Outcome', 8, ({ row }) => row.outcome.id),
      column('Title of the outcome', 30, ({ row }) => row.outcome.title),
      column('National outcome', 24, ({ link }) => link?.outcome?.title),
      column('How the link stands', 18, ({ link }) => standingOfLink(link)),
      column('Words in the file', 18, ({ link }) => link?.words),
      column('Why', 30, ({ link }) => link?.why),
      column('Strength', 10, ({ link }) => link?.strength),
      column('Nearest now', 18, ({ link }) =>
        link === undefined || link.nearest.length === 0 ? undefined : link.nearest,
      ),
      column('Question', 26, ({ row }) => row.question),
      column('File', 22, ({ row }) => fileOf(row)),
      column('Line', 7, ({ row }) => row.span && lineOrCell(row.span)),
    ],
    linksOf(run),
  )
}

/** Local outcomes by national outcomes. Links to anything outside the set are in the sheet Crosswalk only. */
function matrix(run: RunResult): Sheet {
  const { rows, national: all, set } = run.crosswalk
  const codesOf = ({ links: found }: CrosswalkRow) =>
    new Set(found.flatMap(({ outcome }) => (outcome?.set === set.id ? [outcome.code] : [])))
  return sheetOf<CrosswalkRow>(
    'Matrix',
    'Local outcomes by national outcomes, with the measures and the latest assessment of each.',
    [
      column('Plan', 20, ({ plan }) => plan.title),
      column('Outcome', 8, ({ outcome }) => outcome.id),
      column('Title of the outcome', 30, ({ outcome }) => outcome.title),
      ...all.map(({ code, title }) =>
        column<CrosswalkRow>(title, 11, (row) => (codesOf(row).has(code) ? 'linked' : 'no link')),
      ),
      column('Measures', 34, ({ measures }) =>
        measures.length === 0 ? 'none' : measures.map((measure) => measureWords(measure)),
      ),
      column('Assessed', 18, assessedWords),
    ],
    rows,
  )
}

function national({ crosswalk }: RunResult): Sheet {
  return sheetOf<RunResult['crosswalk']['national'][number]>(
    'National',
    `${crosswalk.set.title}: which local outcomes link to each. Nothing has to link to all of them.`,
    [
      column('National outcome', 34, ({ title }) => title),
      column('How many link to it', 20, ({ linkedFrom }) => linkedFrom.length),
      column('Linked from', 60, ({ linkedFrom }) =>
        linkedFrom.length === 0
          ? 'no local outcome here'
          : `${countOf(linkedFrom.length, 'outcome')}: ${linkedFrom.join('; ')}`,
      ),
    ],
    crosswalk.national,
  )
}

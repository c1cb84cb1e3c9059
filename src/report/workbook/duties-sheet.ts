// The duties as one table: every row of the law table, whatever was found of it.
import type { DutyResult, RunResult } from '../../result/run-result.ts'
import { groupDuties } from '../words/duty-groups.ts'
import {
  adviceHeading,
  asks,
  citation,
  declaredWords,
  evidenceLines,
  othersHeading,
  placesOf,
  powersHeading,
  saysOf,
  whatToAdd,
  whatWouldTell,
} from '../words/duty-words.ts'
import { folderOf } from '../words/folder.ts'
import { owedByWords } from '../words/law-words.ts'
import { verdictWord } from '../words/words.ts'
import { linkTo } from './cell.ts'
import { column, type Sheet, sheetOf } from './sheet.ts'

/** Things of one row that are listed before the rest is only counted. */
const most = 10

interface DutyRow {
  readonly row: DutyResult
  readonly part: string
}

/** Every row of the law table once, in the order of the report. */
export function dutiesSheet(run: RunResult, about: string): Sheet {
  const groups = groupDuties(run.duties)
  const folder = folderOf(run)
  const parts: readonly { readonly what: string; readonly rows: readonly DutyResult[] }[] = [
    { what: 'Duties of the law', rows: groups.judged },
    { what: powersHeading, rows: groups.powers },
    { what: adviceHeading(groups), rows: groups.advice },
    { what: othersHeading, rows: groups.others },
    ...groups.settled,
    ...groups.notLookedAt,
  ]
  return sheetOf<DutyRow>(
    'Duties',
    about,
    [
      column('Citation', 15, ({ row }) => linkTo(citation(row), row.url)),
      column('Duty', 40, ({ row }) => saysOf(row)),
      column('How it stands', 14, ({ row }) => verdictWord(row.verdict)),
      column(whatToAdd, 42, ({ row }) =>
        row.add.length > 0
          ? asks(row, most)
          : row.why === undefined
            ? undefined
            : [row.why, ...whatWouldTell(row, run)].join(' '),
      ),
      column('Shown by', 38, ({ row }) => (row.evidence.length === 0 ? undefined : evidenceLines(row))),
      column('Declared', 38, ({ row }) => (row.declared.length === 0 ? undefined : row.declared.map(declaredWords))),
      column('Where', 22, ({ row }) => (row.where.length === 0 ? undefined : placesOf(row, folder, most))),
      column('Part', 18, ({ part }) => part),
      column('Owed by', 14, ({ row }) => owedByWords(row)),
      column('Caution', 16, ({ row }) => row.caution),
    ],
    parts.flatMap(({ what, rows }) => rows.map((row) => ({ row, part: what }))),
  )
}

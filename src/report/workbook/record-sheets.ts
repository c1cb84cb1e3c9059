// What else the files record: exceptions, learning, priorities touched on, outcomes that ended, and the files themselves.

import type { ExceptionRow, FileRead, LearningRow, LensRow, RunResult, StoppedRow } from '../../result/run-result.ts'
import { joinAnd } from '../../text/join.ts'
import { exceptionStands, kindWords } from '../words/exception-words.ts'
import { lineOrCell } from '../words/line-or-cell.ts'
import { fileIn } from '../words/summary.ts'
import { kindsOf } from '../words/words.ts'
import { dayOrWords, listOr } from './cell.ts'
import type { Line } from './cover.ts'
import { type ColumnOf, column, type Sheet, sheetOf } from './sheet.ts'

export function exceptionsSheet(run: RunResult, about: string): Sheet {
  return sheetOf<ExceptionRow>(
    'Exceptions',
    about,
    [
      column('Kind', 22, ({ kind }) => kindWords[kind]),
      column('About', 30, ({ about }) => about),
      column('Reason', 34, ({ reason }) => reason),
      column('Owner', 20, ({ owner }) => owner),
      column('Evidence', 26, ({ evidence }) => evidence),
      column('Decided on', 17, ({ decidedOn }) => dayOrWords(decidedOn)),
      column('Review by', 17, ({ reviewBy }) => dayOrWords(reviewBy)),
      column('How it stands', 20, exceptionStands),
      column('Why', 26, ({ why }) => why),
      column('File', 20, fileIn(run)),
      column('Line', 7, ({ span }) => span && lineOrCell(span)),
    ],
    run.exceptions,
  )
}

/** The columns of learning, for one partnership and for many. */
export const learningColumns: readonly ColumnOf<LearningRow>[] = [
  column('Kind', 14, ({ kind }) => kind),
  column('What was learned', 40, ({ what }) => what),
  column('Where', 18, ({ where }) => where),
  column('National action that would help', 24, ({ nationalActions }) => listOr(nationalActions)),
  column('What others can copy', 26, ({ canBeReplicated }) => canBeReplicated),
  column('Outcomes', 24, ({ outcomes }) => listOr(outcomes)),
  column('Touches on', 22, ({ touches }) => listOr(touches)),
  column('Evidence', 20, ({ evidence }) => evidence),
  column('Contact', 20, ({ contact }) => contact),
  column('From', 20, ({ from }) => from),
]

export function learningSheet({ learning }: RunResult, about: string): Sheet {
  return sheetOf('Learning', about, learningColumns, learning)
}

export function lensesSheet({ lenses }: RunResult, about: string): Sheet {
  const used = new Set(lenses.filter(({ touchedBy }) => touchedBy.length > 0).map(({ lens }) => lens))
  return sheetOf<LensRow>(
    'Priorities',
    about,
    [
      column('List', 36, ({ lens }) => lens),
      column('As at', 16, ({ asAt }) => dayOrWords(asAt)),
      column('Priority', 36, ({ item }) => item),
      column('Touched on by', 50, ({ touchedBy }) => (touchedBy.length === 0 ? 'nothing in these files' : touchedBy)),
    ],
    lenses.filter(({ lens }) => used.has(lens)),
  )
}

export function stoppedSheet(run: RunResult): Sheet {
  return sheetOf<StoppedRow>(
    'Ended outcomes',
    'Outcomes that are no longer worked towards.',
    [
      column('Plan', 26, ({ plan }) => plan.title),
      column('Outcome', 36, ({ outcome }) => outcome),
      column('What happened', 30, ({ how, replacedBy }) =>
        replacedBy.length === 0 ? how : `${how} by ${joinAnd(replacedBy)}`,
      ),
      column('When', 17, ({ on }) => dayOrWords(on)),
      column('Why', 36, ({ reason }) => reason),
      column('File', 20, fileIn(run)),
      column('Line', 7, ({ span }) => span && lineOrCell(span)),
    ],
    run.stopped,
  )
}

export function filesSheet({ files }: RunResult): Sheet {
  return sheetOf<FileRead>(
    'Files',
    'Every file that was opened, and the hash by which it can be known.',
    [
      column('File', 44, ({ path }) => path),
      column('Holds', 24, kindsOf),
      column('Read', 16, ({ read }) => (read ? 'whole' : 'not read whole')),
      column('Bytes', 11, ({ bytes }) => bytes),
      column('Encoding', 12, ({ encoding }) => encoding),
      column('SHA-256', 70, ({ sha256 }) => sha256),
    ],
    files,
  )
}

/** What holds for the whole workbook, a sentence each. */
export function notesSheet(notes: readonly Line[]): Sheet {
  return sheetOf<Line>(
    'Notes',
    'With what all this was made, how to read it, and what it does not say.',
    [column('About', 24, ([about]) => about), column('Note', 100, ([, says]) => says)],
    notes,
  )
}

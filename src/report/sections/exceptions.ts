import type { ExceptionRow, RunResult } from '../../result/run-result.ts'
import { exceptionStands, kindWords } from '../words/exception-words.ts'
import { sentence } from '../words/words.ts'
import type { ReportSection, ReportTable } from './section.ts'

export const exceptions: ReportSection = {
  name: 'exceptions',
  about: 'Recorded decisions by which something is looked at otherwise. Every report has all of them.',
  isAlwaysShown: true,
  tables: tablesOf,
}

function tablesOf({ exceptions }: RunResult): ReportTable[] {
  return [
    {
      heading: 'Exceptions',
      sentences: [
        'Recorded decisions by which something is looked at otherwise. Every report prints all of them.',
        'loip check --no-exceptions shows how things stand without them.',
      ],
      columns: [
        { heading: 'Exception', share: 5 },
        { heading: 'Reason', share: 4 },
        { heading: 'Decision', share: 5 },
        { heading: 'Standing', share: 4 },
      ],
      rows: exceptions.map(rowOf),
    },
  ]
}

function rowOf(row: ExceptionRow): string[][] {
  const { kind, about, reason, owner, evidence, decidedOn, reviewBy, why } = row
  return [
    [kindWords[kind], about],
    [sentence(given(reason))],
    [
      `Owner: ${given(owner)}`,
      `Decided on: ${given(decidedOn)}`,
      `Review by: ${given(reviewBy)}`,
      `Evidence: ${given(evidence)}`,
    ],
    [exceptionStands(row), ...(why === undefined ? [] : [why])],
  ]
}

function given(words: string): string {
  return words.trim() === '' ? 'not given' : words
}

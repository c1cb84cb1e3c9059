// The findings as one table.

import { eachAlone, type Finding, type RunResult } from '../../result/run-result.ts'
import { decisionSentences } from '../words/exception-words.ts'
import { lineOrCell } from '../words/line-or-cell.ts'
import { fileIn } from '../words/summary.ts'
import { levelWord, placeInWords, verdictWord } from '../words/words.ts'
import { dayOrWords } from './cell.ts'
import { column, type Sheet, sheetOf } from './sheet.ts'

/** In the order and with the numbers of every other report: rows of several alike, which are one finding there, have its number. */
export function findingsSheet(run: RunResult, about: string): Sheet {
  const fileOf = fileIn(run)
  const rows = run.findings.flatMap((finding, index) =>
    eachAlone(finding).map((one) => ({ number: index + 1, finding: one })),
  )
  return sheetOf<{ readonly number: number; readonly finding: Finding }>(
    'Findings',
    about,
    [
      column('Number', 10, ({ number }) => number),
      column('Level', 10, ({ finding: { level } }) => levelWord(level)),
      column('About', 24, ({ finding: { subject } }) => subject),
      column('What is so', 34, ({ finding: { says } }) => says),
      column('What to do', 34, ({ finding: { fix } }) => (fix === '' ? undefined : fix)),
      column('Citation', 13, ({ finding: { cite } }) => cite),
      column('Stands', 14, ({ finding: { verdict } }) => (verdict === undefined ? undefined : verdictWord(verdict))),
      column('File', 20, ({ finding }) => fileOf(finding)),
      column('Line', 7, ({ finding: { span } }) => span && lineOrCell(span)),
      column('Rule', 17, ({ finding: { rule } }) => rule),
      column('Recorded decision', 18, ({ finding }) => {
        const sentences = decisionSentences(finding)
        return sentences.length === 0 ? undefined : sentences
      }),
      column('Accepted until', 13, ({ finding: { accepted } }) => dayOrWords(accepted?.reviewBy)),
      column('See also', 18, ({ finding: { see } }) =>
        see.length === 0 ? undefined : see.map(({ span, says }) => `${placeInWords(span)}: ${says}`),
      ),
    ],
    rows,
  )
}

// The findings as one table.
import { eachAlone, type Finding, type RunResult } from '../../result/run-result.ts'
import { decisionSentences } from '../words/exception-words.ts'
import { fileIn } from '../words/summary.ts'
import { levelWord, placeInWords, verdictWord } from '../words/words.ts'
import { dayOrWords } from './cell.ts'
import { column, type Sheet, sheetOf } from './sheet.ts'

/** In the order and with the numbers of every other report. */
export function findingsSheet(run: RunResult, about: string): Sheet {
  const fileOf = fileIn(run)
  return sheetOf<Finding>(
    'Findings',
    about,
    [
      column('Number', 9, (_finding, index) => index + 1),
      column('Level', 10, ({ level }) => levelWord(level)),
      column('About', 24, ({ subject }) => subject),
      column('What is so', 34, ({ says }) => says),
      column('What to do', 34, ({ fix }) => (fix === '' ? undefined : fix)),
      column('Citation', 13, ({ cite }) => cite),
      column('Stands', 14, ({ verdict }) => (verdict === undefined ? undefined : verdictWord(verdict))),
      column('File', 20, fileOf),
      column('Line', 7, ({ span }) => span?.start.line),
      column('Rule', 17, ({ rule }) => rule),
      column('Recorded decision', 18, (finding) => {
        const sentences = decisionSentences(finding)
        return sentences.length === 0 ? undefined : sentences
      }),
      column('Accepted until', 13, ({ accepted }) => dayOrWords(accepted?.reviewBy)),
      column('See also', 18, ({ see }) =>
        see.length === 0 ? undefined : see.map(({ span, says }) => `${placeInWords(span)}: ${says}`),
      ),
    ],
    run.findings.flatMap(eachAlone),
  )
}

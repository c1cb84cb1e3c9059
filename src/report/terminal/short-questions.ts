// The questions, by the file that their answers go into.
import type { RunResult } from '../../result/run-result.ts'
import { wrap, wrapIndentedWhole } from '../../text/layout.ts'
import { widthOf } from '../../text/width.ts'
import { type Question, questionsByFile } from '../brief/questions.ts'
import { aboutQuestion, fileInWords, questionsSentence } from '../brief/questions-words.ts'
import { levelHeading } from '../brief/to-do-words.ts'
import { besideOrBelow, heading, type Layout } from './short-layout.ts'

export function questions(run: RunResult, layout: Layout): string[] {
  const groups = questionsByFile(run)
  if (groups.length === 0) return []
  const { width, styles } = layout
  const cites = groups.flatMap(({ questions }) => questions.map(({ cite = '' }) => cite.length))
  const citeColumn = Math.max(...cites.filter((length) => length <= widestCite), 0) + 4
  return [
    ...heading(levelHeading('question'), layout),
    ...wrap(questionsSentence(run), width),
    '',
    ...groups.flatMap(({ file, questions }) => [
      ...wrapIndentedWhole('', fileInWords(file), width).map(styles.strong),
      ...questions.flatMap((question) => questionLines(question, citeColumn, layout)),
    ]),
  ]
}

/** Wider citations stand on a line of their own, at every width. */
const widestCite = 14

function questionLines({ cite, asks, about }: Question, citeColumn: number, layout: Layout): string[] {
  const [said, ...more] = aboutQuestion(about)
  // One thing that it is about stands after it, several below each other.
  const texts = said === undefined || more.length > 0 ? [asks, ...aboutQuestion(about)] : [`${asks} ${said}`]
  const label = `  ${cite ?? ''}`
  const isLong = widthOf(label) > citeColumn - 2
  return texts.flatMap((text, index) => {
    const lines = besideOrBelow(index === 0 && !isLong ? label : '', text, citeColumn, layout)
    return [...(index === 0 && isLong ? [label] : []), ...lines.filter((line) => line !== '')]
  })
}

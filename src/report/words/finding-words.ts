// A finding in one paragraph of plain text, for formats that have one field for all of it.
import type { Finding } from '../../result/run-result.ts'
import { decisionSentences } from './exception-words.ts'
import { levelWord, sentence } from './words.ts'

/** `Gap`, `Gap, s.6(2)(c)`. */
export function findingTitle({ level, cite }: Pick<Finding, 'level' | 'cite'>): string {
  return cite === undefined ? levelWord(level) : `${levelWord(level)}, ${cite}`
}

/** What it is about, what is so, who decided on it, and what to do, a sentence each. */
export function findingSentences(finding: Finding): string[] {
  const { subject, says, fix } = finding
  return [
    ...(subject === undefined ? [] : [sentence(subject)]),
    sentence(says),
    ...decisionSentences(finding),
    ...(fix === '' ? [] : [`What to do: ${sentence(fix)}`]),
  ]
}

// The board paper as Markdown.
import type { RunResult } from '../../result/run-result.ts'
import { paperMarkdown } from '../markdown/paper.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { boardPaperOf } from './words.ts'

export function render(run: RunResult): string {
  return paperMarkdown(boardPaperOf(sanitiseAll(run)))
}

// The board paper as a Word document.
import type { RunResult } from '../../result/run-result.ts'
import { boardPaperOf, paperTitle } from '../board-paper/words.ts'
import { wordDocument } from './document.ts'

export function render(run: RunResult): Promise<Uint8Array> {
  return wordDocument({
    title: `${paperTitle} – ${run.partnership.name}`,
    foot: run.partnership.name,
    blocks: boardPaperOf(run),
    asOf: run.asOf,
    madeBy: `loip ${run.tool.version}`,
  })
}

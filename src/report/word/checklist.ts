// The board's checklist as a Word document, with tables to be filled in by hand or on a screen.
import type { RunResult } from '../../result/run-result.ts'
import { checklistOf, checklistTitle } from '../board-paper/checklist.ts'
import { wordDocument } from './document.ts'

export function checklistDocx(run: RunResult): Promise<Uint8Array> {
  return wordDocument({
    title: `${checklistTitle} – ${run.partnership.name}`,
    foot: run.partnership.name,
    blocks: checklistOf(run),
    asOf: run.asOf,
    madeBy: `loip ${run.tool.version}`,
  })
}

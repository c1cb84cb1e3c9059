// What a paper for the partnership's board says: purpose and summary, recommendations, background, findings by duty, next steps. Its
// words, whatever the form: board-paper.ts makes Markdown of them and docx.ts a Word document. Each part is in board-paper/.

import type { RunResult } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { disclaimerClause } from '../words/disclaimer.ts'
import type { Block } from '../words/paper.ts'
import { countOf } from '../words/words.ts'
import { background } from './background.ts'
import { findings } from './findings.ts'
import { nextSteps } from './next-steps.ts'
import { recommendations, summary } from './summary.ts'

export const paperTitle = 'Our community planning duties: what our files show'

export function boardPaperOf(run: RunResult): Block[] {
  return [
    { heading: paperTitle, level: 1 },
    { text: [{ strong: run.partnership.name }, ` · Report to the board · ${dayInWords(run.asOf)}`] },
    ...run.remarks.map((remark): Block => ({ remark })),
    { heading: '1. Purpose and summary', level: 2 },
    ...summary(run),
    { heading: '2. Recommendations', level: 2 },
    { text: 'The board is invited to:' },
    { numbered: recommendations(run) },
    { heading: '3. Background', level: 2 },
    ...background(run),
    { heading: '4. Findings by duty', level: 2 },
    ...findings(run),
    { heading: '5. Next steps', level: 2 },
    nextSteps(run),
    { heading: '6. About this paper', level: 2 },
    {
      text: `Made by loip ${run.tool.version} from ${countOf(run.files.length, 'file')}, held against the law as we read it on ${dayInWords(run.law.asAt)}. It speaks of files, never of the partnership; ${disclaimerClause('here')} “Declared” is the partnership’s own word, which nobody else has verified. ${run.attribution}`,
    },
  ]
}

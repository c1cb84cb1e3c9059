// What a paper for the partnership's board says, whatever the form: on page one where we stand, what is missing and what the board is
// asked; on page two the crosswalk and the questions, by who answers them. board-paper.ts makes Markdown of
// it and docx.ts a Word document. It speaks of the plan, and never of a file's fields, places or commands.
import type { RunResult } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { headOf } from '../brief/head.ts'
import { disclaimerClause } from '../words/disclaimer.ts'
import type { Block } from '../words/paper.ts'
import { countOf } from '../words/words.ts'
import { crosswalk } from './crosswalk.ts'
import { alsoOpen } from './open.ts'
import { questions } from './questions.ts'
import { recommendations } from './recommendations.ts'
import { standing } from './standing.ts'
import { toClose } from './to-close.ts'

export const paperTitle = 'Our community planning duties: what our files show'

export function boardPaperOf(run: RunResult): Block[] {
  const { name, day, remarks } = headOf(run)
  // What is missing fills the first page. Where nothing is, half a page is not left empty.
  const close = toClose(run)
  const isFull = close.length > 0
  const foot: Block = { smallPrint: about(run) }
  return [
    { heading: paperTitle, level: 1 },
    { text: [{ strong: name }, ` · Paper for the board · ${day}`] },
    ...remarks.map((remark): Block => ({ remark })),
    { heading: 'Where we stand', level: 2 },
    ...standing(run),
    ...close,
    { heading: 'The board is asked to', level: 2 },
    { numbered: recommendations(run) },
    ...alsoOpen(run),
    ...(isFull ? [foot] : []),
    { heading: 'Our outcomes and the national outcomes', level: 2, ...(isFull ? { startsPage: true } : {}) },
    ...crosswalk(run),
    ...questions(run),
    ...(isFull ? [] : [foot]),
  ]
}

/** What this was held against, and what it does not say. */
function about(run: RunResult): string {
  const { files, read } = headOf(run)
  const those = read === files ? countOf(files, 'file') : `${read} of ${countOf(files, 'file')}`
  return `Made by loip ${run.tool.version} from ${those}, held against Part 2 of the Community Empowerment (Scotland) Act 2015, as we read the law on ${dayInWords(run.law.asAt)}. It speaks of files, never of the partnership; ${disclaimerClause('here')} “Declared” is the partnership’s own word, which nobody else has verified. ${run.attribution}`
}

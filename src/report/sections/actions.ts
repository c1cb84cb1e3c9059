// Who does what, by when, with what.

import type { ActionRow, RunResult } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { outcomeLabel } from '../words/crosswalk.ts'
import { countOf } from '../words/words.ts'
import type { ReportSection, ReportTable } from './section.ts'
import { standingWords, whichAreOverdue } from './status.ts'

export const actions: ReportSection = {
  name: 'actions',
  about: 'Who does what, by when, with what. How each stands is by its dates; delivery is in the words of the files.',
  tables: tablesOf,
}

function tablesOf(run: RunResult): ReportTable[] {
  return [
    {
      heading: 'Actions',
      sentences: [
        ...whichAreOverdue(
          run.actions
            .filter(({ standing }) => standing === 'overdue')
            .map(({ title, end, lead }) => ({ title, due: end, owner: lead })),
        ),
        `How each stands is by its dates on ${dayInWords(run.asOf)}; delivery is in the words of the files. Neither says whether an outcome improved.`,
        ...undated(run.actions),
      ],
      columns: [
        { heading: 'Action', share: 5 },
        { heading: 'Resources', under: 0 },
        { heading: outcomeLabel(run), share: 4 },
        { heading: 'Lead', share: 4 },
        { heading: 'With', under: 3 },
        { heading: 'When', share: 3 },
        { heading: 'How it stands', share: 3 },
        { heading: 'Delivery', under: 6 },
        { heading: 'Why', under: 6, isPlain: true },
      ],
      rows: run.actions.map(cellsOf),
    },
  ]
}

function cellsOf(row: ActionRow) {
  const { title, outcomes, lead, partners, start, end, done, resources, delivery, standing, why } = row
  return [
    [title],
    textIfAny(resources),
    [...outcomes],
    [lead ?? 'not named here'],
    partners.length === 0 ? [] : [partners.join(', ')],
    [whenInWords(start, end)],
    [standing === 'done' && done !== undefined ? `done, ${done}` : standingWords[standing]],
    textIfAny(delivery),
    textIfAny(why),
  ]
}

function whenInWords(start: string | undefined, end: string | undefined): string {
  if (start === undefined) return end ?? 'no date here'
  return end === undefined ? `from ${start}` : `${start} to ${end}`
}

function undated(actions: readonly ActionRow[]): string[] {
  const count = actions.filter(({ standing }) => standing === 'undated').length
  return count === 0 ? [] : [`${countOf(count, 'action has', 'actions have')} no date to be done by in these files.`]
}

function textIfAny(text: string | undefined): string[] {
  return text === undefined ? [] : [text]
}

// How the duties stand, part by part of the law, and what is recorded and advised beside them.
import { boardParts } from '../../law/board-questions.ts'
import type { DutyResult, RunResult, Verdict } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { guidanceWasLookedAt, lawWasLookedAt } from '../words/duty-groups.ts'
import { asks, citation, provisions } from '../words/duty-words.ts'
import type { Block } from '../words/paper.ts'
import { countOf, verdictWord } from '../words/words.ts'
import { leftToTheBoard } from './checklist.ts'
import { duties, open, recorded } from './what-counts.ts'

export function findings(run: RunResult): Block[] {
  if (!lawWasLookedAt(run.duties))
    return [{ text: 'No duty of the law was looked at.' }, ...exceptions(run), ...advice(run)]
  const byPart = boardParts.flatMap(({ heading, questions }) => {
    const ids = questions.map(([id]): string => id)
    const rows = duties(run).filter(({ duty, verdict }) => ids.includes(duty) && verdict !== 'not-applicable')
    const those = (...verdicts: Verdict[]) =>
      rows.filter(({ verdict }) => verdicts.includes(verdict)).map((row) => row.cite)
    return rows.length === 0
      ? []
      : [
          [
            [heading],
            [cites(those('shown'))],
            [cites(those('declared', 'explained'))],
            [cites(those('for-people', 'cannot-tell', ...open))],
          ],
        ]
  })
  const rows = duties(run).filter(({ verdict }) => open.includes(verdict))
  return [
    {
      table: 'How the duties stand, part by part of the law',
      columns: [
        'Part of the law',
        'Shown by the files',
        'Declared by us',
        'Open, for the board to judge, or not told yet',
      ],
      rows: byPart,
    },
    ...(rows.length === 0
      ? []
      : [
          { label: 'Open' },
          {
            table: 'Duties that are open',
            columns: ['Duty', 'Stands', 'What to do'],
            shares: [4, 2, 4],
            rows: rows.map((row) => [[`${citation(row)}: ${row.says}`], [verdictWord(row.verdict)], asks(row, 2)]),
          },
        ]),
    ...forTheBoard(run),
    ...untold(run),
    ...exceptions(run),
    ...advice(run),
  ]
}

/** What the files leave to the board, duty by duty. */
function forTheBoard(run: RunResult): Block[] {
  const rows = duties(run).filter(({ verdict }) => verdict === 'for-people')
  if (rows.length === 0) return []
  return [
    { label: 'For the board to judge' },
    {
      bullets: alike(rows, (row) => (row.leaves === undefined ? row.says : leftToTheBoard(row))).map(
        ([said, of]) => `${provisions(of)}: ${said}`,
      ),
    },
  ]
}

/** Reasons that are given before the rest is only counted, those that leave most duties untold first. */
const mostReasons = 4

/** What our files do not say, so that the duties which turn on it cannot be told. */
function untold(run: RunResult): Block[] {
  const rows = duties(run).filter(({ verdict }) => verdict === 'cannot-tell')
  if (rows.length === 0) return []
  const reasons = alike(rows, ({ why = '' }) => why).sort(([, a], [, b]) => b.length - a.length)
  const given = reasons.length <= mostReasons ? reasons : reasons.slice(0, mostReasons - 1)
  const others = reasons.slice(given.length)
  const more = `${countOf(others.length, 'more reason')}, which loip check gives`
  return [
    { label: `Cannot be told yet (${rows.length})` },
    {
      bullets: [
        ...given.map(([why, of]) => `${provisions(of)}: ${why}`),
        ...(others.length === 0 ? [] : [`${provisions(others.flatMap(([, of]) => of))}: for ${more}.`]),
      ],
    },
  ]
}

/** Rows by what is said of them, so that it is said once. */
function alike(rows: readonly DutyResult[], said: (row: DutyResult) => string): [said: string, of: DutyResult[]][] {
  const found = new Map<string, DutyResult[]>()
  for (const row of rows) found.set(said(row), [...(found.get(said(row)) ?? []), row])
  return [...found]
}

function cites(list: readonly string[]): string {
  return list.length === 0 ? '–' : list.join(', ')
}

function exceptions(run: RunResult): Block[] {
  if (run.exceptions.length === 0) return []
  return [
    { label: 'Recorded exceptions' },
    {
      bullets: recorded(run).map(
        ({ about, reason, owner, reviewBy, aside }) =>
          `${about}: ${reason} (${owner}; to be looked at again by ${reviewBy}${aside}).`,
      ),
    },
  ]
}

const mostAdvice = 6

function advice({ findings: found, duties: rows }: RunResult): Block[] {
  const given = found.filter(({ level, accepted }) => level === 'advice' && accepted === undefined)
  if (given.length === 0)
    return [
      {
        text: guidanceWasLookedAt(rows)
          ? 'Guidance and good practice: nothing to add.'
          : 'Guidance and good practice were not looked at.',
      },
    ]
  return [
    { label: `Guidance and good practice (${inThousands(given.length)})`, says: 'none of this is a duty.' },
    {
      bullets: [
        ...given.slice(0, mostAdvice).map(({ says }) => says),
        ...(given.length > mostAdvice
          ? [`And ${inThousands(given.length - mostAdvice)} more: loip check lists them.`]
          : []),
      ],
    },
  ]
}

// Purpose, summary and recommendations: what a board reads if it reads one page.

import type { Level, RunResult, Verdict } from '../../result/run-result.ts'
import { joinAnd } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import { acceptedInWords, countsOf } from '../brief/counts.ts'
import { lawWasLookedAt } from '../words/duty-groups.ts'
import type { Block } from '../words/paper.ts'
import { countOf } from '../words/words.ts'
import { duties, ended, hasUntold, lowered } from './what-counts.ts'

const ofTheAct = 'Part 2 of the Community Empowerment (Scotland) Act 2015 sets our duties.'

export function summary(run: RunResult): Block[] {
  const rows = duties(run)
  if (!lawWasLookedAt(run.duties))
    return [
      { text: `${ofTheAct} None of them was looked at, so this paper cannot say how our files stand against them.` },
      { bullets: [[{ strong: String(rows.length) }, ' not looked at']] },
      { text: whyNot(run) },
    ]
  const count = (...verdicts: Verdict[]) => rows.filter(({ verdict }) => verdicts.includes(verdict)).length
  const told = [
    [count('shown'), 'shown by our files'],
    [count('declared'), 'declared by us, with evidence, an owner and a date'],
    [count('explained'), 'departed from, with our reasons recorded'],
    [count('for-people'), 'for the board to judge'],
    [count('not-shown'), 'not shown by anything in the files'],
    [count('missing'), 'missing from our files, or contradicted in them'],
    [count('pending'), 'not due yet, or on its way'],
    [count('cannot-tell'), 'that cannot be told yet'],
    [count('not-applicable'), 'not called for'],
    [count('not-looked-at'), 'not looked at'],
  ] as const
  return [
    {
      text: `${ofTheAct} This paper tells the board how our published plans and records stand against ${rows.length} of them, and what is left to do.`,
    },
    {
      bullets: told
        .filter(([number]) => number > 0)
        .map(([number, words]) => [{ strong: String(number) }, ` ${words}`]),
    },
    {
      text: `${[attention(run), ...leftToUs(count('for-people'), count('cannot-tell'))].join(' ')} These counts are about different things, and are never added up to a score.`,
    },
  ]
}

/** After what the files show: no gap does not mean that nothing is left to do, or to know. */
function leftToUs(toJudge: number, untold: number): string[] {
  const judged = `${countOf(toJudge, 'duty is', 'duties are')} left for us to judge as a board`
  if (untold === 0) return toJudge === 0 ? [] : [`${judged} (section 4).`]
  if (toJudge === 0) return [`${countOf(untold, 'duty', 'duties')} cannot be told yet (section 4).`]
  return [`${judged}, and ${inThousands(untold)} cannot be told yet (section 4).`]
}

/** Why no duty was looked at. */
function whyNot({ ending, rules }: RunResult): string {
  return ending.code === 3 ? incomplete(ending.reason) : joinAnd([...new Set(rules.notRun.map(({ why }) => why))])
}

function incomplete(reason: string): string {
  const why = reason.replace(/, so the check is incomplete\.$/, '.')
  return `The check is incomplete: ${lowered(why)}`
}

/** The sentence that a reader of one sentence needs. */
function attention(run: RunResult): string {
  const { counts, ending } = run
  if (ending.code === 3) return [incomplete(ending.reason), ...toDo(run)].join(' ')
  if (counts.error + counts.gap > 0) return toDo(run).join(' ')
  const nothing = hasUntold(run)
    ? 'Nothing is missing of what can be told from our files so far'
    : 'Nothing that files can show is missing'
  if (counts.question === 0) return `${nothing}.`
  return `${nothing}; there ${counts.question === 1 ? 'is' : 'are'} ${countOf(counts.question, 'question')} that only we can answer.`
}

/** `There is 1 mistake in the files to put right.` */
function toDo(run: RunResult): string[] {
  const { counts } = run
  const accepted = (level: Level) =>
    countsOf(run)
      .map((found) => (found.level === level ? acceptedInWords(found) : ''))
      .join('')
  const { error, gap, question } = counts
  const first = error || gap || question
  const parts = [
    ...(error > 0 ? [`${countOf(error, 'mistake')} in the files to put right`] : []),
    ...(gap > 0 ? [`${countOf(gap, 'gap')} to close${accepted('gap')}`] : []),
    ...(question > 0 ? [`${countOf(question, 'question')} to answer${accepted('question')}`] : []),
  ]
  return parts.length === 0 ? [] : [`There ${first === 1 ? 'is' : 'are'} ${joinAnd(parts)}.`]
}

export function recommendations(run: RunResult): string[] {
  const { counts } = run
  const decisions = run.improvement.filter(
    ({ decisionSought, decisionTaken, standing }) =>
      decisionSought !== undefined && decisionTaken === undefined && standing !== 'done',
  )
  const overdue = run.improvement.filter(({ standing }) => standing === 'overdue')
  return [
    lawWasLookedAt(run.duties)
      ? 'note what our files show of each duty (section 4);'
      : 'have our files checked against our duties before it relies on this paper;',
    ...(counts.error + counts.gap > 0 ? [`agree who ${mends(run)}, and by when (section 5);`] : []),
    ...(counts.question > 0 ? ['say who answers each open question (section 4);'] : []),
    ...(hasUntold(run) ? ['agree who finds out what our files do not tell yet (section 4);'] : []),
    ...decisions.map(
      ({ decisionSought = '', title }) => `decide on “${title}”: ${lowered(ended(decisionSought, ';'))}`,
    ),
    ...(overdue.length > 0
      ? [
          overdue.length === 1
            ? `settle a new date for “${overdue[0]?.title}”, which is past its date;`
            : `settle new dates for ${inThousands(overdue.length)} improvement actions past their dates: ${joinAnd(overdue.map(({ title }) => `“${title}”`))};`,
        ]
      : []),
    ...(run.exceptions.length > 0
      ? [
          `look again at ${countOf(run.exceptions.length, 'recorded exception')}, and keep or end ${run.exceptions.length === 1 ? 'it' : 'each'} (section 4);`,
        ]
      : []),
    'answer the questions of the board’s checklist that only the board can answer (loip checklist).',
  ]
}

function mends({ counts: { error, gap } }: RunResult): string {
  return joinAnd([
    ...(error > 0 ? ['puts right each mistake in the files'] : []),
    ...(gap > 0 ? ['closes each gap'] : []),
  ])
}

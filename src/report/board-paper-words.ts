// What a paper for the partnership's board says: purpose and summary, recommendations, background, findings by duty, next steps. Its
// words, whatever the form: board-paper.ts makes Markdown of them and docx.ts a Word document.
// One file, because it is one paper, part by part in the order in which it is read.

import { boardParts } from '../law/board-questions.ts'
import type { Decision, DutyResult, Finding, RunResult, Verdict } from '../result.ts'
import { inThousands } from '../thousands.ts'
import { ruleInWords } from './catalogue.ts'
import { leftToTheBoard } from './checklist.ts'
import { unlinked } from './crosswalk.ts'
import { guidanceWasLookedAt, lawWasLookedAt, ruleLooksAt } from './duty-groups.ts'
import { asks, citation } from './duty-words.ts'
import type { Block } from './paper.ts'
import { ofThemAccepted } from './summary.ts'
import { countOf, dayInWords, levelWord, listed, placeInWords, verdictWord } from './words.ts'

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
      text: `Made by loip ${run.tool.version} from ${countOf(run.files.length, 'file')}, held against the law as we read it on ${dayInWords(run.law.asAt)}. It speaks of files, never of the partnership; a clean result is not legal advice, and does not show that community planning here is good. “Declared” is the partnership’s own word, which nobody else has verified. ${run.attribution}`,
    },
  ]
}

const isOurs = ({ owedBy }: DutyResult) => owedBy === 'partnership' || owedBy === 'partner'

/** The duties of the Act that this partnership and its partners owe. What no file can settle is for the board. */
function duties({ duties: rows }: RunResult): DutyResult[] {
  const ids = boardParts.flatMap(({ questions }) => questions.map(([id]): string => id))
  return rows
    .filter((row) => isOurs(row) && row.instrument === undefined && ids.includes(row.duty))
    .map((row) => (row.verdict === 'not-checked' && !ruleLooksAt(row) ? { ...row, verdict: 'judgement' } : row))
}

const open: readonly Verdict[] = ['not-met', 'not-evidenced', 'pending', 'not-checked']

const ofTheAct = 'Part 2 of the Community Empowerment (Scotland) Act 2015 sets our duties.'

function summary(run: RunResult): Block[] {
  const rows = duties(run)
  if (!lawWasLookedAt(run.duties))
    return [
      { text: `${ofTheAct} None of them was looked at, so this paper cannot say how our files stand against them.` },
      { bullets: [[{ strong: String(rows.length) }, ' not looked at']] },
      { text: whyNot(run) },
    ]
  const count = (...verdicts: Verdict[]) => rows.filter(({ verdict }) => verdicts.includes(verdict)).length
  const told = [
    [count('met'), 'met, as the files themselves show'],
    [count('declared'), 'declared by us, with evidence, an owner and a date'],
    [count('explained'), 'departed from, with our reasons recorded'],
    [count('judgement'), 'for the board to judge'],
    [count('not-evidenced'), 'not shown by anything in the files'],
    [count('not-met'), 'not met in the files'],
    [count('pending'), 'not due yet, or on its way'],
    [count('not-checked'), 'not checked'],
    [count('not-applicable'), 'not called for at present'],
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
      text: `${[attention(run), ...forTheBoardToJudge(count('judgement'))].join(' ')} These counts are about different things, and are never added up to a score.`,
    },
  ]
}

/** Said after what the files show, so that no board takes a paper without a gap for the end of the matter. */
function forTheBoardToJudge(count: number): string[] {
  if (count === 0) return []
  return [`${countOf(count, 'duty is', 'duties are')} left for us to judge as a board (section 4).`]
}

/** Why no duty was looked at. */
function whyNot({ ending, rules }: RunResult): string {
  return ending.code === 3 ? incomplete(ending.reason) : listed([...new Set(rules.notRun.map(({ why }) => why))])
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
  const isWhole = !duties(run).some(({ verdict }) => verdict === 'not-checked')
  const looked = isWhole ? '' : ' in what could be looked at'
  if (counts.question > 0)
    return `Nothing that files can decide is missing${looked}; there ${counts.question === 1 ? 'is' : 'are'} ${countOf(counts.question, 'question')} that only we can answer.`
  return isWhole
    ? 'Nothing that files can show is missing, and what only we can say is declared.'
    : 'Nothing that files can show is missing in what could be looked at.'
}

/** `There is 1 mistake in the files to put right.` */
function toDo({ counts, findings: found }: RunResult): string[] {
  const { error, gap, question } = counts
  const first = error || gap || question
  const parts = [
    ...(error > 0 ? [`${countOf(error, 'mistake')} in the files to put right`] : []),
    ...(gap > 0 ? [`${countOf(gap, 'gap')} to close${ofThemAccepted('gap', found)}`] : []),
    ...(question > 0 ? [`${countOf(question, 'question')} to answer${ofThemAccepted('question', found)}`] : []),
  ]
  return parts.length === 0 ? [] : [`There ${first === 1 ? 'is' : 'are'} ${listed(parts)}.`]
}

function recommendations(run: RunResult): string[] {
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
    ...decisions.map(
      ({ decisionSought = '', title }) => `decide on “${title}”: ${lowered(ended(decisionSought, ';'))}`,
    ),
    ...(overdue.length > 0
      ? [
          overdue.length === 1
            ? `settle a new date for “${overdue[0]?.title}”, which is past its date;`
            : `settle new dates for ${inThousands(overdue.length)} improvement actions past their dates: ${listed(overdue.map(({ title }) => `“${title}”`))};`,
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
  return listed([
    ...(error > 0 ? ['puts right each mistake in the files'] : []),
    ...(gap > 0 ? ['closes each gap'] : []),
  ])
}

function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

function ended(text: string, by: string): string {
  return text.endsWith('?') ? text : text.replace(/[.;]?$/, by)
}

function background(run: RunResult): Block[] {
  const plans = new Map(run.crosswalk.rows.map(({ plan }) => [`${plan.kind} ${plan.id}`, plan]))
  const outcomesOf = (id: string) => run.crosswalk.rows.filter(({ plan }) => `${plan.kind} ${plan.id}` === id).length
  const told = [...plans].map(
    ([key, { kind, title }]) =>
      `${kind === 'loip' ? 'the local outcomes improvement plan' : 'the locality plan'} “${title}” (${countOf(outcomesOf(key), 'outcome')})`,
  )
  const { latestReport } = run.crosswalk
  const day = dayInWords(run.asOf)
  const noPlan =
    run.plans.length === 0
      ? 'No plan was found in our files.'
      : `No plan in our files sets out outcomes that stand on ${day}.`
  const noReport =
    run.reports.length === 0 ? 'No progress report was found.' : `No progress report on the plan was there by ${day}.`
  return [
    {
      text: [
        told.length === 0 ? noPlan : `Our files hold ${listed(told)}.`,
        latestReport === undefined ? noReport : `The latest progress report is on ${latestReport}.`,
        'Community planning has rested on this Act since December 2016. It asks us to prepare and publish these plans, keep them under review, report every year, and involve community bodies throughout.',
      ].join(' '),
    },
    ...(run.crosswalk.rows.length === 0 ? [] : [{ text: linkedSentences(run).join(' ') }]),
  ]
}

/** How many local outcomes are linked, and to what nothing is. */
function linkedSentences({ crosswalk }: RunResult): string[] {
  const { rows, national } = crosswalk
  const linked = rows.filter(({ links }) => links.some(({ outcome }) => outcome !== undefined)).length
  if (rows.length === 1)
    return [`The one local outcome in them is ${linked === 1 ? '' : 'not '}linked to a national outcome.`]
  if (linked === 0)
    return [`None of the ${inThousands(rows.length)} local outcomes in them is linked to a national outcome.`]
  const some = `${inThousands(linked)} of the ${inThousands(rows.length)} local outcomes in them ${linked === 1 ? 'is' : 'are'}`
  const none = unlinked(crosswalk)
  return [
    `${linked === rows.length ? `All ${inThousands(linked)} local outcomes in them are` : some} linked to a national outcome.`,
    ...(none.length === 0 || national.length === 0 ? [] : [`Nothing here links to ${listed(none)}; nothing has to.`]),
  ]
}

function findings(run: RunResult): Block[] {
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
            [cites(those('met'))],
            [cites(those('declared', 'explained'))],
            [cites(those('judgement', ...open))],
          ],
        ]
  })
  const rows = duties(run).filter(({ verdict }) => open.includes(verdict))
  return [
    {
      table: 'How the duties stand, part by part of the law',
      columns: ['Part of the law', 'Shown by the files', 'Declared by us', 'Open, or for the board to judge'],
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
    ...exceptions(run),
    ...advice(run),
  ]
}

/** What the files leave to the board, duty by duty. */
function forTheBoard(run: RunResult): Block[] {
  const rows = duties(run).filter(({ verdict }) => verdict === 'judgement')
  if (rows.length === 0) return []
  return [
    { label: 'For the board to judge' },
    {
      bullets: rows.map((row) => `${citation(row)}: ${row.leaves === undefined ? row.says : leftToTheBoard(row)}`),
    },
  ]
}

function cites(list: readonly string[]): string {
  return list.length === 0 ? '–' : list.join(', ')
}

interface Recorded {
  readonly about: string
  readonly reason: string
  readonly owner: string
  readonly reviewBy: string
  readonly aside: string
}

/** Recorded decisions as a board reads them: by what was found, where something was, and not by the name of a rule. */
function recorded({ exceptions: rows, findings: found }: RunResult): Recorded[] {
  return rows.map(({ about, reason, owner, reviewBy, standing, why }) => {
    const isOf = (decision?: Decision) => decision?.reason === reason && decision.reviewBy === reviewBy
    const finding = found.find(({ explained, accepted }) => isOf(explained) || isOf(accepted))
    return {
      about: finding ? finding.says.replace(/\.$/, '') : about,
      reason: ended(reason || 'no reason given', ''),
      owner: owner || 'no owner given',
      reviewBy: reviewBy || 'a day not given',
      aside: standing === 'in-use' ? '' : `; ${why === undefined ? 'it has no effect' : lowered(ended(why, ''))}`,
    }
  })
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

interface Step {
  readonly what: string
  readonly who: string
  readonly when: string
}

const toBeAgreed = 'to be agreed'

function nextSteps(run: RunResult): Block {
  const steps: Step[] = [
    ...run.improvement
      .filter(({ standing }) => standing !== 'done')
      .map(({ title, owner = toBeAgreed, due = toBeAgreed, standing }) => ({
        what: title,
        who: owner,
        when: standing === 'overdue' ? `${due} – overdue` : due,
      })),
    ...stepsOf(run.findings.filter(({ level }) => ['error', 'gap', 'question'].includes(level))),
    ...run.actions
      .filter(({ standing }) => standing === 'overdue')
      .map(({ title, lead = toBeAgreed, end = toBeAgreed }) => ({ what: title, who: lead, when: `${end} – overdue` })),
    ...recorded(run).map(({ about, owner, reviewBy }) => ({
      what: `Look again at this exception: ${about}`,
      who: owner,
      when: reviewBy,
    })),
  ]
  if (steps.length === 0) return { text: 'Nothing is open. The files are checked again when they change.' }
  return {
    table: 'Next steps',
    columns: ['What', 'Who', 'By when'],
    shares: [6, 3, 3],
    rows: steps.map(({ what, who, when }) => [[what], [who], [when]]),
  }
}

/** Of one rule that are listed before the rest is only counted: a board settles who sees to two hundred alike in one line. */
const mostOfOneRule = 5

function stepsOf(found: readonly Finding[]): Step[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of found) {
    const key = `${finding.level} ${finding.rule}`
    const alike = groups.get(key)
    if (alike === undefined) groups.set(key, [finding])
    else alike.push(finding)
  }
  return [...groups.values()].flatMap((alike) => {
    if (alike.length <= mostOfOneRule) return alike.map(stepOf)
    const shown = alike.slice(0, mostOfOneRule - 1)
    return [...shown.map(stepOf), stepOfMore(alike[0], alike.length - shown.length)]
  })
}

function stepOfMore({ level, cite, rule }: Finding, count: number): Step {
  const what = `${levelWord(level)}: ${inThousands(count)} more like these (${cite ?? ruleInWords(rule)}): loip check lists them.`
  return { what, who: toBeAgreed, when: toBeAgreed }
}

function stepOf({ level, says, fix, span }: Finding): Step {
  const where = span === undefined ? '' : ` (${placeInWords(span)})`
  return { what: `${levelWord(level)}: ${says} ${fix}${where}`, who: toBeAgreed, when: toBeAgreed }
}

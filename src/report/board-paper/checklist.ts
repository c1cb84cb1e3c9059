// The board's checklist: every duty and every principle as a question, what the files show, what only the board can answer, and
// room for the answer. A function of the result, like every report.

import { boardParts } from '../../law/board-questions.ts'
import type { Declared, DutyResult, PrincipleRow, RunResult, Verdict } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { printable } from '../../text/json-text.ts'
import { escaped } from '../markdown/markdown-text.ts'
import { citation, evidenceSentence, placesOf } from '../words/duty-words.ts'
import { folderOf } from '../words/folder.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { headSentences } from '../words/summary.ts'
import { countOf, sentence } from '../words/words.ts'

interface ChecklistItem {
  readonly question: string
  /** Where the question comes from: `s.6(2)(a)`. */
  readonly from: string
  /** What is asked there. */
  readonly asks: string
  readonly verdict?: Verdict
  /** What the files show, in whole sentences. */
  readonly shown: readonly string[]
  /** Where in the files: `loip.yaml:12`. */
  readonly places: readonly string[]
  /** What only the board can answer. */
  readonly forTheBoard: string
  /** Room for the board: to be filled in by it, and by nobody else. */
  readonly answer: null
}

interface ChecklistPart {
  readonly heading: string
  readonly items: readonly ChecklistItem[]
}

function checklistOf(run: RunResult): ChecklistPart[] {
  const folder = folderOf(run)
  const byDuty = boardParts.map(({ heading, questions }) => ({
    heading,
    items: questions.flatMap(([id, question]) => {
      const row = run.duties.find(({ duty }) => duty === id)
      return row === undefined || row.verdict === 'not-applicable' ? [] : [dutyItem(question, row, folder)]
    }),
  }))
  const byPrinciple = { heading: 'The nine principles of the guidance', items: run.principles.map(principleItem) }
  return [...byDuty, byPrinciple].filter(({ items }) => items.length > 0)
}

function dutyItem(question: string, row: DutyResult, folder: string): ChecklistItem {
  return {
    question,
    from: citation(row),
    asks: row.says,
    verdict: row.verdict,
    shown: shownOf(row),
    places: placesOf(row, folder, most),
    forTheBoard: leftToTheBoard(row),
    answer: null,
  }
}

const plainWords: Readonly<Record<Verdict, string>> = {
  shown: 'The files show it.',
  missing: 'The files do not show it, and the law asks for it.',
  'not-shown': 'Nothing in the files shows it either way.',
  declared: 'We declare it ourselves.',
  explained: 'We depart from it, with our reasons.',
  pending: 'It is not due yet, or is on its way.',
  'for-people': 'The files go as far as files can.',
  'cannot-tell': 'It cannot be told yet.',
  'not-applicable': 'It is not called for.',
  'not-looked-at': 'It was not looked at in the files.',
}

const most = 3

function shownOf(row: DutyResult): string[] {
  const { verdict, add, declared, why } = row
  return [
    ...(verdict === 'shown' ? [] : [plainWords[verdict]]),
    ...evidenceSentence(row),
    ...declared.slice(0, most).map(statedWords),
    ...(declared.length > most ? [`${countOf(declared.length - most, 'more statement')} in the files.`] : []),
    ...(verdict === 'pending' || verdict === 'cannot-tell' ? (why === undefined ? [] : [why]) : []),
    ...(add.length === 0 ? [] : [`What to add: ${add.slice(0, most).join(' ')}`]),
  ]
}

/** What the rule leaves for people to judge, worded for the board. */
export function leftToTheBoard({ leaves = '' }: DutyResult): string {
  if (!/^(?:Whether|How) /.test(leaves)) return 'Whether this is so, and whether it is enough.'
  return leaves.replace(
    /,? (?:is|are) for (?:people|the partnership) to (?:judge|say|read|consider)(?:[:;].*)?\.$/,
    '.',
  )
}

/** `Ann Example, 12 March 2026: The Board considered them. (Evidence: Board minute, item 6.)` */
function statedWords({ claim, evidence, locator, owner, date }: Declared): string {
  const where = locator === undefined ? evidence : `${evidence}, ${locator}`
  return `${owner}, ${date}: ${sentence(claim)} (Evidence: ${sentence(where)})`
}

function principleItem({ title, question, level, declared }: PrincipleRow): ChecklistItem {
  return {
    question,
    from: 'The guidance',
    asks: `The principle of ${title.charAt(0).toLowerCase()}${title.slice(1)}.`,
    shown: [
      level === undefined
        ? 'The files hold no self-assessment of this principle.'
        : sentence(`We rated ourselves: ${level}`),
      ...(declared === undefined ? [] : [statedWords(declared)]),
    ],
    places: [],
    forTheBoard: 'Whether we work by this principle, in our own experience.',
    answer: null,
  }
}

export function checklistMarkdown(result: RunResult): string {
  const run = sanitiseAll(result)
  const parts = checklistOf(run)
  let number = 0
  const texts = [
    '# A checklist for the board',
    `**${escaped(run.partnership.name)}** · ${dayInWords(run.asOf)}`,
    ...run.remarks.map((remark) => `> ${escaped(remark)}`),
    escaped(
      `${countOf(parts.flatMap(({ items }) => items).length, 'question')} about what we have to do together under the Community Empowerment (Scotland) Act 2015. Under each stands what our files show and what only we, the board, can answer. ${headSentences(run).at(-1)} It is an aid to memory, not legal advice: an empty answer is nobody’s reproach, and no answers are counted.`,
    ),
    ...parts.flatMap(({ heading, items }) => [
      `## ${escaped(heading)}`,
      ...items.map((item) => {
        number++
        return itemMarkdown(item, number)
      }),
    ]),
    '## Signed off',
    'Date of the board meeting: ________________  Chair: ________________',
    escaped(`Made by loip ${run.tool.version}; law as we read it on ${dayInWords(run.law.asAt)}.`),
  ]
  return `${texts.join('\n\n')}\n`
}

function itemMarkdown({ question, from, asks, shown, forTheBoard }: ChecklistItem, number: number): string {
  return [
    `### ${number}. ${escaped(question)}`,
    `- **Where it comes from:** ${escaped(`${from}: ${asks}`)}`,
    `- **What our files show:** ${escaped(shown.join(' '))}`,
    `- **Only the board can say:** ${escaped(forTheBoard)}`,
    '- **Our answer:** ______________________________________________',
    '- **Who follows it up, and by when:** ____________________________',
  ].join('\n')
}

export function checklistJson(run: RunResult): string {
  const { partnership, asOf, tool, law } = run
  return `${printable({ tool, law, asOf, partnership, parts: checklistOf(run) })}\n`
}

// The board's checklist: every duty and every principle as a question, what the files show, what only the board can answer, and
// room for the answers of several members. A function of the result, like every report.

import { boardParts } from '../../law/board-questions.ts'
import type { Declared, DutyResult, PrincipleRow, RunResult, Verdict } from '../../result/run-result.ts'
import { lowered } from '../../text/capitalise.ts'
import { dayInWords } from '../../text/day.ts'
import { printable } from '../../text/json-text.ts'
import { inThousands } from '../../text/thousands.ts'
import { headOf } from '../brief/head.ts'
import { paperMarkdown } from '../markdown/paper.ts'
import { citation, evidenceSentence, placesOf } from '../words/duty-words.ts'
import { folderOf } from '../words/folder.ts'
import type { Block } from '../words/paper.ts'
import { sanitiseAll } from '../words/sanitise.ts'
import { countOf, sentence } from '../words/words.ts'
import { withoutPlaces } from './plain.ts'

interface ChecklistItem {
  readonly question: string
  /** Where the question comes from: `s.6(2)(a)`. */
  readonly from: string
  /** What is asked there. */
  readonly asks: string
  readonly verdict?: Verdict
  /** What the files show, in whole sentences. */
  readonly shown: readonly string[]
  /** Where in the files: `loip.yaml:12`. For programs: people who answer have no files. */
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

function checklistPartsOf(run: RunResult): ChecklistPart[] {
  const byDuty = boardParts.map(({ heading, questions }) => ({
    heading,
    items: questions.flatMap(([id, question]) => {
      const row = run.duties.find(({ duty }) => duty === id)
      return row === undefined || row.verdict === 'not-applicable' ? [] : [dutyItem(question, row, run)]
    }),
  }))
  const byPrinciple = { heading: 'The nine principles of the guidance', items: run.principles.map(principleItem) }
  return [...byDuty, byPrinciple].filter(({ items }) => items.length > 0)
}

function dutyItem(question: string, row: DutyResult, run: RunResult): ChecklistItem {
  return {
    question,
    from: citation(row),
    asks: row.says,
    verdict: row.verdict,
    shown: shownOf(row, run),
    places: placesOf(row, folderOf(run), most),
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

function shownOf(row: DutyResult, run: RunResult): string[] {
  const { verdict, add, declared, why } = row
  const isUntold = verdict === 'pending' || verdict === 'cannot-tell'
  return [
    ...(verdict === 'shown' ? [] : [plainWords[verdict]]),
    ...evidenceSentence(row).map((text) => text.replace(/\burl “/g, 'address “')),
    ...declared.slice(0, most).map(statedWords),
    ...(declared.length > most ? [`${countOf(declared.length - most, 'more statement')} in the files.`] : []),
    ...(isUntold && why !== undefined ? [withoutPlaces(why, run)] : []),
    ...(add.length === 0 ? [] : [`What to do: ${add.slice(0, most).join(' ')}`]),
  ]
}

/** What the rule leaves for people to judge, worded for the board. */
function leftToTheBoard({ leaves = '' }: DutyResult): string {
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
    asks: `The principle of ${lowered(title)}.`,
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

export const checklistTitle = 'A checklist for the board'

export function checklistOf(run: RunResult): Block[] {
  const { name, day, files, read, remarks } = headOf(run)
  const parts = checklistPartsOf(run)
  const questions = parts.flatMap(({ items }) => items).length
  const wasRead = read === files ? '' : `${inThousands(read)} of `
  let number = 0
  return [
    { heading: checklistTitle, level: 1 },
    { text: [{ strong: name }, ` · ${day}`] },
    ...remarks.map((remark): Block => ({ remark })),
    {
      text: `${countOf(questions, 'question')} about what we have to do together under the Community Empowerment (Scotland) Act 2015. Under each stands what our files show and what only we, the board, can answer, with room for the answers of several members. ${wasRead}${countOf(files, 'file was', 'files were')} read. It is an aid to memory, not legal advice: an empty answer is nobody’s reproach, and no answers are counted.`,
    },
    ...parts.flatMap(({ heading, items }): Block[] => [
      { heading, level: 2 },
      ...items.flatMap((item) => {
        number++
        return itemBlocks(item, number)
      }),
    ]),
    { heading: 'Signed off', level: 2 },
    { toFillIn: ['Date of the board meeting', 'Chair'], shares: [1, 1], lines: 1 },
    { smallPrint: `Made by loip ${run.tool.version}; law as we read it on ${dayInWords(run.law.asAt)}.` },
  ]
}

/** Lines for the answers to one question. */
const answers = 3

function itemBlocks({ question, from, asks, shown, forTheBoard }: ChecklistItem, number: number): Block[] {
  return [
    { heading: `${number}. ${question}`, level: 3 },
    {
      bullets: [
        [{ strong: 'Where it comes from.' }, ` ${from}: ${asks}`],
        [{ strong: 'What our files show.' }, ` ${shown.join(' ')}`],
        [{ strong: 'Only the board can say.' }, ` ${forTheBoard}`],
      ],
    },
    { toFillIn: ['Our answers', 'Who follows it up', 'By when'], shares: [6, 3, 2], lines: answers },
  ]
}

export function checklistMarkdown(run: RunResult): string {
  return paperMarkdown(checklistOf(sanitiseAll(run)))
}

export function checklistJson(run: RunResult): string {
  const { partnership, asOf, tool, law } = run
  return `${printable({ tool, law, asOf, partnership, parts: checklistPartsOf(run) })}\n`
}

// What is open as a list to work through: what, what to do and where, with room for who, by when, how far and a note.
import type { Finding, RunResult } from '../../result/run-result.ts'
import { fileOfAnswer } from '../brief/plan-files.ts'
import { type Question, questionsByFile } from '../brief/questions.ts'
import { fileIn } from '../words/summary.ts'
import { levelWord } from '../words/words.ts'
import { column, type Sheet, sheetOf, toFillIn } from './sheet.ts'

/** The first is where everything starts. */
const states = ['not started', 'in progress', 'done', 'not for us'] as const

const sheetName = 'What to do'

interface Open {
  /** As in every other report. */
  readonly number: number
  readonly finding: Finding
  readonly question: Question | undefined
}

export function isToDo({ name }: Sheet): boolean {
  return name === sheetName
}

/** Errors, gaps, questions and advice, each once; what was accepted for now, or is known, stands among the findings. */
export function toDoSheet(run: RunResult): Sheet {
  const fileOf = fileIn(run)
  return sheetOf<Open>(
    sheetName,
    'What is open, the loudest first: errors, gaps, questions and advice, with room for who does it, by when, and how far it is.',
    [
      column('Number', 10, ({ number }) => number),
      column('Level', 9, ({ finding }) => levelWord(finding.level)),
      column('What', 38, whatOf),
      column('What to do', 36, ({ finding: { fix } }) => (fix === '' ? undefined : fix)),
      column('Citation', 12, ({ finding }) => finding.cite),
      column('Where', 20, ({ finding }) => (asksPeople(finding) ? answerIn(finding, run) : fileOf(finding))),
      toFillIn('Who', 14),
      toFillIn('By when', 12),
      toFillIn('State', 13, states),
      toFillIn('Note', 18),
    ],
    openOf(run),
  )
}

function openOf(run: RunResult): Open[] {
  const questions = new Map(
    questionsByFile(run).flatMap(({ questions: all }) =>
      all.flatMap((question) => question.findings.map((finding) => [finding, question] as const)),
    ),
  )
  return run.findings.flatMap((finding, index) =>
    isOpen(finding) ? [{ number: index + 1, finding, question: questions.get(finding) }] : [],
  )
}

/** As the summary counts what is left to do. */
function isOpen({ level, accepted, known }: Finding): boolean {
  return level !== 'note' && accepted === undefined && known === undefined
}

function asksPeople({ level }: Finding): boolean {
  return level === 'question'
}

/** A question of the board's, and what it is about where it does not say so itself, or several rows ask the same. */
function whatOf({ finding: { says }, question }: Open): string | readonly string[] {
  if (question === undefined || question.asks === says) return says
  const isOneOfSeveral = question.findings.length > 1
  return isOneOfSeveral || question.about.includes(says) ? [question.asks, says] : question.asks
}

function answerIn(finding: Finding, run: RunResult): string {
  const { path, isThere } = fileOfAnswer(finding, run)
  return isThere ? path : `${path}, a file to add`
}

// What to do next, and how to see the rest. Sentences for everybody; the commands apart, for whoever has a terminal.

import { shortCitation } from '../../law/citation.ts'
import type { ExceptionRow, RunResult } from '../../result/run-result.ts'
import { asTyped } from '../../text/as-typed.ts'
import { capitalise } from '../../text/capitalise.ts'
import { joinAnd } from '../../text/join.ts'
import { countOf, isoDay } from '../words/words.ts'
import { countsOf, type LevelCount } from './counts.ts'
import { fileAt, fileOfAnswer, fileThatWouldTell, type PlanFile } from './plan-files.ts'
import { bookOf } from './sheets.ts'
import { dutiesCounted } from './standing.ts'

/** One step. `what` tells steps apart for a report that words them in its own way; `says` is a sentence without a command. */
export interface Step {
  readonly what: 'opened' | 'look again' | 'add file' | 'put right' | 'answer' | 'exceptions' | 'board'
  readonly says: string
}

interface FileToAdd {
  readonly file: PlanFile
  /** How many duties of the law cannot be told without it. */
  readonly duties: number
}

/** Files that are not there and that duties wait for, the one for which most wait first. */
export function filesToAdd(run: RunResult): FileToAdd[] {
  const waiting = new Map<string, FileToAdd>()
  for (const row of dutiesCounted(run)) {
    if (row.verdict !== 'cannot-tell') continue
    const file = fileThatWouldTell(row, run)
    if (file.isThere) continue
    waiting.set(file.path, { file, duties: (waiting.get(file.path)?.duties ?? 0) + 1 })
  }
  return [...waiting.values()].sort((a, b) => b.duties - a.duties)
}

/** Only the partnership file: whether there was a review or an agreement nobody here can know, but every partnership has partners. */
function fileToAddFirst(run: RunResult): FileToAdd | undefined {
  return filesToAdd(run).find(({ file: { kind } }) => kind === 'partnership')
}

/** `14 more duties of the law could be looked at than without partnership.yaml.` */
function openedSentence(run: RunResult): string | undefined {
  // Of a workbook there is one file from the start, and without it nothing.
  if (run.opened === undefined || bookOf(run) !== undefined) return undefined
  const { file, duties } = run.opened
  return `${countOf(duties, 'more duty', 'more duties')} of the law could be looked at than without ${fileAt(file, run).path}.`
}

export function nextSteps(run: RunResult): Step[] {
  const counts = countsOf(run)
  const first = fileToAddFirst(run)
  const opened = openedSentence(run)
  return [
    ...(opened === undefined ? [] : [{ what: 'opened', says: opened } as const]),
    ...(run.ending.code === 3 ? [{ what: 'look again', says: run.ending.reason } as const] : []),
    ...(first === undefined ? [] : [{ what: 'add file', says: addFile(first) } as const]),
    ...putRight(counts),
    ...answer(counts, run),
    ...lookAgain(run.exceptions),
    ...board(run),
  ]
}

function addFile({ file, duties }: FileToAdd): string {
  const how = file.kind === 'partnership' ? ' (loip init)' : ''
  return `Add ${file.path} first${how}: ${countOf(duties, 'duty of the law cannot', 'duties of the law cannot')} be told without it. More is then looked at, so counts may go up before they go down.`
}

function open(counts: readonly LevelCount[], level: LevelCount['level']): number {
  const found = counts.find((one) => one.level === level)
  return found === undefined ? 0 : found.count - found.accepted - found.known
}

function putRight(counts: readonly LevelCount[]): Step[] {
  const [errors, gaps] = [open(counts, 'error'), open(counts, 'gap')]
  const parts = [
    ...(errors === 0 ? [] : [`put right the ${errors === 1 ? 'error' : countOf(errors, 'error')}`]),
    ...(gaps === 0 ? [] : [`close the ${gaps === 1 ? 'gap' : countOf(gaps, 'gap')}`]),
  ]
  if (parts.length === 0) return []
  const [start = ''] = parts
  const said = [capitalise(start), ...parts.slice(1).map((part) => `then ${part}`)]
  return [{ what: 'put right', says: `${said.join(', ')}, and check again.` }]
}

function answer(counts: readonly LevelCount[], run: RunResult): Step[] {
  const questions = open(counts, 'question')
  if (questions === 0) return []
  const asked = run.findings.filter(
    ({ level, accepted, known }) => level === 'question' && (accepted ?? known) === undefined,
  )
  const files = new Set(asked.map((finding) => fileOfAnswer(finding, run).path)).size
  return [
    {
      what: 'answer',
      says: `Share out the ${questions === 1 ? 'question' : countOf(questions, 'question')}; the answers go ${bookOf(run) === undefined ? `into ${countOf(files, 'file')}` : `on ${countOf(files, 'sheet')} of the workbook`}.`,
    },
  ]
}

/** Decisions that stand until a day. One that is past its day, or has no effect, is a finding of its own. */
function lookAgain(exceptions: readonly ExceptionRow[]): Step[] {
  if (exceptions.length === 0) return []
  const given = new Set(exceptions.map(({ reviewBy }) => reviewBy).filter((day) => day.trim() !== ''))
  const days = [...given].sort((a, b) => ((isoDay(a) ?? a) < (isoDay(b) ?? b) ? -1 : 1))
  const by = days.length === 0 ? '' : days.length <= 3 ? `, by ${joinAnd(days)}` : `, the first by ${days[0]}`
  return [{ what: 'exceptions', says: `Look again at ${countOf(exceptions.length, 'recorded exception')}${by}.` }]
}

/** Told where nothing else is asked for: the questions, which are asked one by one, come first. */
function board(run: RunResult): Step[] {
  if (run.findings.some(({ level }) => level === 'error' || level === 'gap' || level === 'question')) return []
  const rows = dutiesCounted(run).filter(({ verdict }) => verdict === 'for-people')
  if (rows.length === 0) return []
  const cites = rows.map(({ cite }) => cite)
  const told = cites.length <= 6 ? `: ${joinAnd(cites)}` : ''
  return [{ what: 'board', says: `${countOf(rows.length, 'duty is', 'duties are')} for people to judge${told}.` }]
}

export interface NextCommand {
  /** As it can be typed, without its folder: `loip check --all`. */
  readonly command: string
  readonly shows: string
}

/** Three commands, each with what it shows. `where` is the folder as it was named, or as it is known. */
export function nextCommands(run: RunResult, where = ''): NextCommand[] {
  const [only, another] = run.files
  const named = another === undefined && only !== undefined && isWorkbook(only.path) ? only.path : where
  const of = named === '' ? '' : ` ${asTyped(named)}`
  const asked = run.findings.find(({ level, cite }) => cite !== undefined && (level === 'gap' || level === 'question'))
  const duty = dutiesCounted(run).find(({ verdict }) => verdict === 'for-people') ?? dutiesCounted(run)[0]
  const cite = asked?.cite ?? (duty === undefined ? 's.4(4)' : shortCitation(duty))
  return [
    { command: `loip check${of} --all`, shows: 'every duty, action and note' },
    { command: `loip check${of} --format html=report.html`, shows: 'the same as a page, to read and send' },
    { command: `loip explain "${cite}"`, shows: 'what it asks, why, and an example' },
  ]
}

/** A workbook holds all by itself, and the folder around it may be of anything. */
function isWorkbook(path: string): boolean {
  return /\.(?:xls[xmb]?|ods)$/i.test(path)
}

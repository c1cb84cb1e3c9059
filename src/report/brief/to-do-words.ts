// What is said around the things to do: the heading of a level, the place, and where the YAML goes.
import { type Level, levels, type RunResult } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { levelNoun, levelWords } from '../words/words.ts'
import { type ToDo, toDo } from './to-do.ts'

/** The levels that are listed, questions apart. */
export function listedLevels(level: Level): Level[] {
  return levels.slice(0, levels.indexOf(level) + 1)
}

export function levelHeading(level: Level): string {
  return level === 'error' ? 'Put right' : levelWords(level)
}

/** How many of a level are listed before the rest is only counted. */
const mostListed = 100

function restOfLevel(level: Level, rest: number): string {
  return `And ${inThousands(rest)} more ${levelNoun(rest, level)}: loip check --show findings has them all.`
}

/** `loip-2025.yaml:22` */
export function placeOfToDo({ at }: ToDo): string | undefined {
  return at === undefined ? undefined : `${at.file.path}:${at.cell ?? at.line}`
}

/** Where the YAML goes, after the place of the finding: a clause before a colon. */
function whereToWrite({ at, write, finding }: ToDo): string {
  if (write === undefined) return ''
  const { file, line } = write
  const each = finding.alike === undefined || finding.write?.into === undefined ? '' : ', and so for each of the others'
  if (finding.write?.into === undefined) return `write in a file of its own, ${file.path}`
  const isSame = at !== undefined && at.file.path === file.path
  if (line === undefined) return `write at the margin of ${isSame ? 'that file' : file.path}${each}`
  if (isSame && at.line === line) return `write there${each}`
  return `write in what begins on line ${line}${isSame ? '' : ` of ${file.path}`}${each}`
}

/** Whether something in it is for the writer to fill in. */
function hasBlanks({ write }: ToDo): boolean {
  return write?.lines.some((line) => /<[^<>]+>/.test(line)) === true
}

/** Said of the first piece of YAML that has some. */
const blanksWords = ', with your own words for <...>'

interface ToDoListed {
  readonly heading: string
  /** How many there are, listed or not. */
  readonly all: number
  /** Each with where its YAML goes, as a clause before a colon; empty where there is none. */
  readonly listed: readonly { readonly one: ToDo; readonly where: string }[]
  /** What is only counted, as a sentence. */
  readonly rest?: string
}

/** What there is to do of a level; undefined where there is nothing. */
export function toDoListed(level: Level, run: RunResult): ToDoListed | undefined {
  const all = toDo(level, run)
  if (all.length === 0) return undefined
  const listed = all.slice(0, mostListed)
  const rest = all.length - listed.length
  const blank = listed.find(hasBlanks)
  return {
    heading: levelHeading(level),
    all: all.length,
    listed: listed.map((one) => ({ one, where: `${whereToWrite(one)}${one === blank ? blanksWords : ''}` })),
    ...(rest === 0 ? {} : { rest: restOfLevel(level, rest) }),
  }
}

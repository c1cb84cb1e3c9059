import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readPeriod } from '../../readings/period.ts'
import { type CouncilArea, findCouncilArea } from '../../reference/index.ts'
import { type Shape, shapes } from '../../starter/shapes.ts'
import { type FurtherDocument, furtherDocuments, type StarterFile, starterFiles } from '../../starter/starter-files.ts'
import { asTyped } from '../../text/as-typed.ts'
import { joinAnd, joinOr } from '../../text/join.ts'
import { quote } from '../../text/quote.ts'
import { type Ask, asking, type Question } from '../ask.ts'
import { expectFolder } from '../disk/expect-path.ts'
import { readFiles } from '../disk/read-files.ts'
import { writeTogether } from '../disk/write-together.ts'
import { existingPlans, unreadInWords } from '../existing-plans.ts'
import { dayOf, expectNamed } from '../options.ts'
import { type Io, processIo } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import type { InitOptions } from './options.ts'

interface Given extends Io {
  readonly now: Date
  /** Undefined where nobody can be asked. */
  readonly ask: Ask | undefined
}

/**
 * Writes the first files of a partnership: all of them, or none, and none of a kind that is there already, for a second LOIP would be
 * checked as one. Ends with 0.
 */
export async function initCommand(folder: string, options: InitOptions, given: Partial<Given> = {}): Promise<number> {
  const io = { ...processIo, ...given }
  const isTerminal = process.stdin.isTTY === true && io.stderr.isTTY === true
  const terminal = options.yes || 'ask' in given || !isTerminal ? undefined : asking(process.stdin, process.stderr)
  const ask = options.yes ? undefined : (given.ask ?? terminal?.ask)
  try {
    expectFolderOrNew(folder)
    const asOf = dayOf(options.asOf, given.now ?? new Date())
    const there = await kindsThere(folder)
    const answers = await answersOf(options, ask, there)
    const all = starterFiles({ ...answers, asOf })
    const isHeld = ({ kind }: StarterFile) => !oneOfMany.has(kind) && there.has(kind)
    const files = all.filter((file) => !isHeld(file))
    const left = all.filter(isHeld).map(({ name, kind }) => [name, there.get(kind) ?? ''] as const)
    const holders = [...new Set(left.map(([, path]) => path))]
    if (files.length === 0)
      throw new UsageError(
        `${joinAnd(holders)} ${holders.length === 1 ? 'holds' : 'hold'} what would be written, and nothing was written.`,
        `What is missing in them, loip check ${asTyped(folder)} says.`,
      )
    writeAll(folder, files)
    const names = files.map(({ name }) => join(folder, name))
    const kept = left.map(([name, path]) => `Not written: ${name}, for ${path} holds that already.\n`).join('')
    io.stdout.write(
      `Written: ${joinAnd(names)}.\n${kept}\nNext: open ${files.length === 1 ? 'it' : 'them'} in a text editor, and write in place of the words in <angle brackets>. Then:\n\n  loip check ${asTyped(folder)}\n`,
    )
    return 0
  } finally {
    terminal?.close()
  }
}

/** Throws where it is a file, or would be a folder that is named as one. */
function expectFolderOrNew(folder: string): void {
  expectNamed([folder])
  const hint = 'Name the folder in which the files are to lie: it is made where there is none.'
  if (existsSync(folder)) expectFolder(folder, hint)
  else if (/\.ya?ml$/i.test(folder)) throw new UsageError(`${folder} is the name of a file.`, hint)
}

/** The kinds of plan file that a folder holds already, each with the file. Throws where something could not be read: it may be of any kind. */
async function kindsThere(folder: string): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(folder)) return new Map()
  const there = await existingPlans(readFiles([folder]))
  const [first] = unreadInWords(there)
  if (first === undefined) return there.kinds
  throw new UsageError(
    `${first} Nothing was written, because it may be what would be begun.`,
    'Put it right or take it away, or name another folder.',
  )
}

/** A partnership has one for each locality or year, so that one more is no second one of the same. */
const oneOfMany: ReadonlySet<string> = new Set(['locality-plan', 'progress-report'])

type Answers = Omit<Parameters<typeof starterFiles>[0], 'asOf'>

async function answersOf(
  { area, name, title, period, shape, with: further = [] }: InitOptions,
  ask: Ask | undefined,
  there: ReadonlyMap<string, string>,
): Promise<Answers> {
  const askOfLoip = there.has('loip') ? undefined : ask
  const found = await answer(questions.area, area, ask)
  if (found === undefined)
    throw new UsageError(
      'Which council area it is has to be known.',
      'Write --area and its name: --area Fife, for example.',
    )
  const usual = `${found.name} Community Planning Partnership`
  return {
    area: found,
    name: (await answer({ ...questions.name, otherwise: usual }, name, ask)) ?? usual,
    title: await answer(questions.title, title, askOfLoip),
    period: await answer(questions.period, period, askOfLoip),
    shape: (await answer(questions.shape, shape, askOfLoip)) ?? firstShape,
    documents: (await answer(questions.documents, further.length === 0 ? undefined : further.join(', '), ask)) ?? [],
  }
}

/** What was given as an option, or else is answered. */
async function answer<T>(
  question: Question<T>,
  typed: string | undefined,
  ask: Ask | undefined,
): Promise<T | undefined> {
  if (typed === undefined) return ask?.(question)
  const read = question.read(typed)
  if ('trouble' in read) throw new UsageError(read.trouble)
  return read.value
}

const [firstShape] = shapes as readonly [Shape, ...Shape[]]
const words = (text: string) => ({ value: text })

const questions = {
  area: {
    asks: 'Which council area is it?',
    read: (text): { value: CouncilArea } | { trouble: string } => {
      const match = findCouncilArea(text)
      if (match.kind === 'found') return { value: match.area }
      const near = match.nearest.length === 0 ? '' : ` Did you mean ${joinOr(match.nearest)}?`
      return { trouble: `${quote(text)} is not the name of one of the 32 council areas.${near}` }
    },
  },
  name: { asks: 'What is the partnership called?', read: words },
  title: { asks: 'What is the title of its plan? (Enter, if there is none yet)', mayStayOpen: true, read: words },
  period: {
    asks: 'From which year to which does it go? (Enter, if that is not known)',
    mayStayOpen: true,
    read: (text) => {
      const { trouble } = readPeriod(text)
      return trouble === undefined ? { value: text } : { trouble }
    },
  },
  shape: {
    asks: `How is it laid out? ${shapes.map(({ name, about }) => `\n  ${name}: ${about}`).join('')}\n`,
    otherwise: firstShape.name,
    read: (text) => {
      const shape = shapes.find(({ name }) => name === text.toLowerCase())
      return shape
        ? { value: shape }
        : { trouble: `${quote(text)} is no way to lay it out. Write ${joinOr(shapes.map(({ name }) => name))}.` }
    },
  },
  documents: {
    asks: `Which of these do you want to begin as well: ${joinOr(furtherDocuments)}? (Enter for none)`,
    mayStayOpen: true,
    read: (text) => {
      const named = text
        .split(/[,;]| and /)
        .map((word) => word.trim())
        .filter((word) => word !== '')
      const unknown = named.find((name) => !isFurther(name))
      if (unknown === undefined) return { value: named.filter(isFurther) }
      return { trouble: `${quote(unknown)} is no document to begin with. Write ${joinOr(furtherDocuments)}.` }
    },
  },
} as const satisfies Readonly<Record<string, Question<unknown>>>

function isFurther(name: string): name is FurtherDocument {
  return (furtherDocuments as readonly string[]).includes(name)
}

/** All of them, or none: a file that is there already stops it before anything is written. */
function writeAll(folder: string, files: readonly StarterFile[]): void {
  const made = files.map(({ name, text }) => ({ path: join(folder, name), made: text, before: undefined }))
  writeTogether(made, { otherwise: 'Name another folder.' })
}

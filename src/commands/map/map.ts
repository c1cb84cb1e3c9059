import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { CannotEdit } from '../../edit/yaml-edit.ts'
import { type Link, linksIn, outcomeNamed, UnusableAnswers, withLinks } from '../../mapping/answers.ts'
import { choicesFor, questionsFile, questionText } from '../../mapping/questions.ts'
import { unlinkedIn } from '../../mapping/unlinked.ts'
import { runCheck } from '../../pipeline.ts'
import { setInForce } from '../../reference/index.ts'
import type { NationalOutcomeSet } from '../../reference/national-outcome.ts'
import { noOutcome } from '../../report/brief/crosswalk-words.ts'
import type { CrosswalkRow } from '../../result/run-result.ts'
import { type Input, workbookFile } from '../../source/files.ts'
import { asTyped } from '../../text/as-typed.ts'
import { groupBy } from '../../text/group-by.ts'
import { quote } from '../../text/quote.ts'
import { type Ask, asking } from '../ask.ts'
import { expectExists } from '../disk/expect-path.ts'
import { readFiles } from '../disk/read-files.ts'
import { realPath } from '../disk/real-path.ts'
import { sha256 } from '../disk/sha256.ts'
import { writeTogether } from '../disk/write-together.ts'
import { dayOf, expectNamed } from '../options.ts'
import { expectWritable, type Io, processIo } from '../output.ts'
import { referenceFrom } from '../reference-from.ts'
import { UsageError } from '../usage-error.ts'
import type { MapOptions } from './options.ts'

interface Given extends Io {
  readonly now: Date
  /** Undefined where nobody can be asked. */
  readonly ask: Ask | undefined
}

/** Links outcomes as people answer. Writes all plan files or none. Ends with 3 where the files could not all be looked at. */
export async function mapCommand(
  paths: readonly string[],
  options: MapOptions,
  version: string,
  given: Partial<Given> = {},
): Promise<number> {
  const io = { ...processIo, ...given }
  const { questions, answers } = options
  if (questions !== undefined && answers !== undefined)
    throw new UsageError('--questions writes a file to be answered, and --answers reads one.', 'Leave one out.')
  expectNamed(paths)
  expectNoPipe(paths)
  expectExists([...paths, ...(answers === undefined ? [] : [answers])])
  if (questions !== undefined) {
    expectNew(questions)
    expectApart(questions, paths)
  }
  const asOf = dayOf(options.asOf, given.now ?? new Date())
  const reference = await referenceFrom(options.reference)
  const set = setInForce(reference.sets, asOf)
  if (set === undefined)
    throw new UsageError(`No list of national outcomes was in force on ${asOf}.`, 'Choose another day: --as-of.')
  const { result } = await runCheck({
    input: inputOf(paths, answers),
    sha256,
    asOf,
    reference,
    rules: [],
    notRun: [],
    failOn: 'never',
    version,
  })
  if (result.ending.code === 3) {
    io.stderr.write(`${result.ending.reason}\n`)
    return 3
  }
  const rows = unlinkedIn(result)
  if (rows.length === 0) {
    io.stdout.write(
      result.crosswalk.rows.length === 0
        ? `${noOutcome}\n`
        : 'Every local outcome in these files has a link to a national outcome in force.\n',
    )
    return 0
  }
  expectPlanFiles(rows)
  if (questions !== undefined) return writeQuestions(questions, { paths, rows, set, io })
  const links =
    answers === undefined ? await asked(rows, set, asOf, io, given) : answered(answers, { rows, set, asAt: asOf })
  writeLinks(links, io)
  return 0
}

/** The file of answers may lie among the plan files, and is none of them. */
function inputOf(paths: readonly string[], answers: string | undefined): Input {
  const input = readFiles(paths)
  if (answers === undefined) return input
  const own = realPath(answers)
  return { ...input, files: input.files.filter(({ path }) => realPath(path) !== own) }
}

/** Throws where an outcome stands in a workbook, into which no link can be written: no answer would ever be taken. */
function expectPlanFiles(rows: readonly CrosswalkRow[]): void {
  const book = rows.map(({ span }) => span?.path ?? '').find((path) => workbookFile.test(path))
  if (book === undefined) return
  throw new UsageError(
    `${book} is a workbook, and links are written into plan files.`,
    `Bring it into a folder of plan files first: loip import ${asTyped(book)} <folder>. Or fill in the column “National outcome” in it.`,
  )
}

/** Throws for what comes through a pipe: there is no file into which a link could be written. */
function expectNoPipe(paths: readonly string[]): void {
  if (paths.every((path) => path !== '-' || existsSync(path))) return
  throw new UsageError(
    'Links are written into plan files, and what comes through a pipe (-) is in none.',
    'Name the folder with the plan files, or the file.',
  )
}

/** Throws where questions would be written over something. */
function expectNew(file: string): void {
  if (file === '') throw new UsageError('A path with nothing in it names no file.', 'Name the file of questions.')
  if (existsSync(file)) throw new UsageError(`${file} is there already, and may hold answers.`, 'Name another file.')
  expectWritable(file, 'yaml')
}

/** Throws where the file would be one of the plan files that are read: every later check would take it for one. */
function expectApart(file: string, paths: readonly string[]): void {
  if (!/\.ya?ml$/i.test(file)) return
  const within = paths.find((path) => {
    const inside = relative(realPath(resolve(path)), realPath(resolve(file)))
    return !isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`)
  })
  if (within === undefined) return
  throw new UsageError(
    `${file} would lie among the plan files, and be read as one of them.`,
    `Name a file beside the folder, or one that does not end in .yaml: ${file.replace(/\.ya?ml$/i, '.txt')}.`,
  )
}

interface Asking {
  readonly paths: readonly string[]
  readonly rows: readonly CrosswalkRow[]
  readonly set: NationalOutcomeSet
  readonly io: Io
}

function writeQuestions(file: string, { paths, rows, set, io: { stdout } }: Asking): number {
  writeTogether([{ path: file, made: questionsFile(rows, set), before: undefined }], {
    otherwise: 'Name another file.',
  })
  stdout.write(
    `Written: ${file}, with ${rows.length === 1 ? 'one question' : `${rows.length} questions`}. Answer them there, then: loip map ${paths.map(asTyped).join(' ')} --answers ${asTyped(file)}\n`,
  )
  return 0
}

function answered(file: string, setting: Parameters<typeof linksIn>[1]): Link[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`The file of answers ${file} could not be read.`, 'Check its name.')
  }
  try {
    return linksIn(text, setting)
  } catch (error) {
    if (error instanceof UnusableAnswers || error instanceof CannotEdit)
      throw new UsageError(`${file}: ${error.message}`, 'Nothing was written.')
    throw error
  }
}

async function asked(
  rows: readonly CrosswalkRow[],
  set: NationalOutcomeSet,
  asAt: string,
  { stderr }: Io,
  given: Partial<Given>,
): Promise<Link[]> {
  const isTerminal = process.stdin.isTTY === true && stderr.isTTY === true
  const terminal = given.ask === undefined && isTerminal ? asking(process.stdin, process.stderr) : undefined
  const ask = given.ask ?? terminal?.ask
  if (ask === undefined)
    throw new UsageError(
      'There is no terminal to ask on.',
      'Write the questions into a file with --questions, and give it back with --answers.',
    )
  const links: Link[] = []
  let who: string | undefined
  for (const row of rows) {
    const choices = choicesFor(row, set)
    stderr.write(questionText(row, choices))
    const titles = await ask({
      asks: 'Which of these? (numbers or titles with commas between; Enter for none)',
      mayStayOpen: true,
      read: (text) => {
        try {
          const named = text.split(',').map((word) => word.trim())
          return {
            value: named.map((word) => choices[Number(word) - 1]?.outcome.title ?? outcomeNamed(word, set, asAt)),
          }
        } catch (error) {
          if (error instanceof UnusableAnswers) return { trouble: error.message }
          throw error
        }
      },
    })
    for (const outcome of titles ?? []) {
      const read = (text: string) => ({ value: text })
      const why = (await ask({ asks: `How does it contribute to ${outcome}, in one line?`, read })) ?? ''
      who = (await ask({ asks: 'Who decided it?', ...(who === undefined ? {} : { otherwise: who }), read })) ?? ''
      links.push({ row, outcome, why, who })
    }
  }
  terminal?.close()
  return links
}

/** Works out every file before the first is written. */
function writeLinks(links: readonly Link[], { stdout }: Io): void {
  const byFile = groupBy(links, ({ row }) => row.span?.path ?? '')
  const made = [...byFile].map(([path, own]) => ({ path, own, ...edited(path, own) }))
  writeTogether(made)
  if (made.length === 0) stdout.write('No link was chosen, and no file was changed.\n')
  for (const { path, own } of made) {
    stdout.write(`${path}\n`)
    for (const { row, outcome, who } of own)
      stdout.write(`  ${row.outcome.id}  ${quote(row.outcome.title)} - ${outcome}, by ${who}\n`)
  }
}

function edited(path: string, links: readonly Link[]): { before: Buffer; made: string } {
  const before = readFileSync(path)
  try {
    return { before, made: withLinks(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(before), links) }
  } catch (error) {
    if (error instanceof TypeError)
      throw new UsageError(
        `${path} is not in UTF-8, so no link can be written into it. Nothing was written.`,
        'Open it in an editor and save it as UTF-8.',
      )
    if (error instanceof CannotEdit) throw new UsageError(`${path}: ${error.message}`, 'Nothing was written.')
    throw error
  }
}

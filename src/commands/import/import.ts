import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CannotEdit } from '../../edit/yaml-edit.ts'
import type { Book, BookRemark } from '../../sheets/book.ts'
import { type SchemaRoots, schemaRoots } from '../../sheets/columns.ts'
import type { SheetDocument } from '../../sheets/documents.ts'
import { sheetLayouts } from '../../sheets/layout.ts'
import { filesRemembered, memoryOf } from '../../sheets/memory.ts'
import { merge } from '../../sheets/merge/merge.ts'
import type { Conflict, Made, Merged, Reply } from '../../sheets/merge/merged.ts'
import { documentsOf, type PlanFile } from '../../sheets/plan-files.ts'
import { readSheets, type SheetsRead } from '../../sheets/read-sheets.ts'
import { readBook } from '../../sheets/read-workbook.ts'
import { saidKey } from '../../sheets/sheet-change.ts'
import { ownSheets } from '../../sheets/tables/read-tables.ts'
import { Targets } from '../../sheets/tables/targets.ts'
import { UnreadableBook } from '../../sheets/unreadable-book.ts'
import { workbookFile } from '../../source/files.ts'
import { asTyped } from '../../text/as-typed.ts'
import { joinAnd } from '../../text/join.ts'
import { type Ask, asking } from '../ask.ts'
import { expectExists, expectFolder } from '../disk/expect-path.ts'
import { inMegabytes, largestOf } from '../disk/file-sizes.ts'
import { nameIn, type PlanText, planTextsIn } from '../disk/plan-texts.ts'
import { expectWritableAll, type OwnFile, writeTogether } from '../disk/write-together.ts'
import { type ExistingPlans, existingPlans, unreadInWords } from '../existing-plans.ts'
import { type Io, processIo } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { ColumnMap } from './column-map.ts'
import { changesInWords, conflictsInWords } from './in-words.ts'
import { bothNeeded, type ImportOptions } from './options.ts'
import { TablesOfBook } from './tables-of-book.ts'

interface Given extends Io {
  /** Undefined where nobody can be asked. */
  readonly ask: Ask | undefined
}

interface OpenedBook {
  readonly name: string
  readonly book: Book
}

/** Writes all files or none. Ends with 1 where something has to be chosen or put right first. */
export async function importCommand(
  words: readonly string[],
  options: ImportOptions,
  given: Partial<Given> = {},
): Promise<number> {
  const io = { ...processIo, ...given }
  const { paths, folder } = argumentsOf(words)
  const isTerminal = process.stdin.isTTY === true && io.stderr.isTTY === true
  const terminal = 'ask' in given || !isTerminal ? undefined : asking(process.stdin, process.stderr)
  try {
    const books: OpenedBook[] = []
    for (const path of paths) books.push({ name: basename(path), book: await opened(path) })
    const names = books.map(({ name }) => name)
    if (options.take !== undefined && !['sheet', 'file', ...names].includes(options.take))
      throw new UsageError(
        `--take ${options.take} is neither side of a conflict.`,
        `Write sheet, file or the name of a workbook: ${names.join(', ')}.`,
      )
    return await new Import(folder, options, io, given.ask ?? terminal?.ask).run(books)
  } finally {
    terminal?.close()
  }
}

class Import {
  readonly #folder: string
  readonly #options: ImportOptions
  readonly #io: Io
  readonly #ask: Ask | undefined
  /** The plan files as they are after what was read so far. */
  #files: readonly PlanFile[] = []
  /** As they were read. */
  #before: ReadonlyMap<string, PlanText> = new Map()
  readonly #written = new Map<string, string>()
  readonly #made: Made[] = []
  readonly #conflicts: Conflict[] = []
  readonly #replies: Reply[] = []
  readonly #taken: string[] = []

  constructor(folder: string, options: ImportOptions, io: Io, ask: Ask | undefined) {
    this.#folder = folder
    this.#options = options
    this.#io = io
    this.#ask = ask
  }

  async run(books: readonly OpenedBook[]): Promise<number> {
    const { files, left: undecoded, input } = planTextsIn(this.#folder)
    const { stdout, stderr } = this.#io
    const there = await existingPlans(input)
    if (there.unread.length > 0) {
      stderr.write(`${unreadInWords(there).join('\n')}\n`)
      stdout.write('Nothing was written, because a plan may stand in what could not be read. Put it right first.\n')
      return 1
    }
    this.#files = files
    this.#before = new Map(files.map((file) => [file.path, file]))
    const left = [...undecoded, ...documentsOf(files).left]
    // Where there is no plan file yet, what a workbook remembers is more than what was changed in it.
    if (files.length === 0 && left.length === 0) for (const { name, book } of books) this.#remember(name, book)
    for (const { path, why } of left) stderr.write(`Not touched: ${path}. ${why}\n`)
    const roots = await schemaRoots(sheetLayouts.flatMap(({ sources }) => sources.map(({ kind }) => kind)))
    const targets = new Targets(roots)
    const { columns = join(this.#folder, 'import-columns.txt'), dryRun = false } = this.#options
    const map = new ColumnMap(columns, { targets, ask: this.#ask, stderr })
    const tables = books.map(
      ({ name, book }) => new TablesOfBook(name, book, { folder: this.#folder, roots, targets, map }),
    )
    const base = documentsOf(this.#files).documents
    for (const { name, book } of books)
      this.#tellAbsent(name, book, [...base, ...left.map(({ path }) => ({ file: path }))])
    for (const one of tables) await one.choose(base)
    const isOpen = map.open.length > 0
    if (isOpen && !dryRun) {
      writeTogether(map.toWrite())
      stdout.write(
        `No plan file was changed. What the columns mean is proposed in ${columns}: look at the words on the right, change what is wrong, and run the same again.\n`,
      )
      return 1
    }
    // What workbooks remember is held against each other first; tables then follow one after the other.
    const workbooks = tables.filter((one) => one.isEmpty).map(({ name, book }) => replyOf(name, book, roots, base))
    let isUnfit = this.#say(workbooks)
    if (!isUnfit && workbooks.length > 0) this.#merge(workbooks, roots)
    const others = tables.filter(({ isEmpty }) => !isEmpty)
    const preferred = others.find(({ name }) => name === this.#options.take)?.read(base).said
    for (const one of others) {
      const read = one.read(documentsOf(this.#files).documents)
      // What the chosen table says otherwise is left to it.
      const reply = { name: one.name, read: one.name === this.#options.take ? read : without(read, preferred) }
      isUnfit = this.#say([reply]) || isUnfit
      if (!isUnfit) this.#merge([reply], roots)
    }
    if (isUnfit) {
      stdout.write('Nothing was written: put right first what is named above.\n')
      return 1
    }
    if (this.#conflicts.length > 0) {
      stdout.write(`${conflictsInWords(this.#conflicts, books.length)}\n`)
      return 1
    }
    const second = this.#second(left, there)
    if (second !== undefined) {
      stderr.write(`${second}\n`)
      stdout.write('Nothing was written: put right first what is named above.\n')
      return 1
    }
    stdout.write(`${changesInWords(this.#made, this.#replies)}\n`)
    if (isOpen)
      stdout.write(
        `\nWhat the columns mean is a proposal: run it without --dry-run to have it written into ${columns}.\n`,
      )
    if (dryRun) {
      stdout.write(this.#written.size > 0 ? '\nNothing was written (--dry-run).\n' : '\nNo file was changed.\n')
      return 0
    }
    this.#write(
      map.toWrite(),
      tables.flatMap((one, index) => one.toKeep(index)),
    )
    if (map.isChanged) stdout.write(`\nWhat the columns mean is kept in ${columns}.\n`)
    return 0
  }

  /** Begins with the files that the workbook was made from. */
  #remember(name: string, book: Book): void {
    for (const { path, text } of filesRemembered(book)) {
      if (this.#written.has(path)) continue
      this.#written.set(path, text)
      this.#made.push({
        by: name,
        file: path,
        where: 'from what the workbook was made from',
        what: 'the file as it was',
      })
    }
    this.#files = [...this.#written].map(([path, text]) => ({ path, text }))
  }

  /** A file that was taken out or is elsewhere is not made again: whoever did it knows why. */
  #tellAbsent(name: string, book: Book, there: readonly Partial<SheetDocument>[]): void {
    const absent = (memoryOf(book)?.documents ?? []).filter(
      ({ file, kind, data }) =>
        file !== undefined &&
        !there.some(
          (one) => one.file === file || (one.kind === kind && data.id !== undefined && one.data?.id === data.id),
        ),
    )
    if (absent.length === 0) return
    const files = joinAnd([...new Set(absent.map(({ file = '' }) => file))])
    this.#io.stderr.write(
      `${name}: it was made from ${files} too, which ${absent.length === 1 ? 'is' : 'are'} not in this folder, and nothing of that is written. To have all its files again, import it into an empty folder.\n`,
    )
  }

  /** Whether something has to be put right first. */
  #say(replies: readonly Reply[]): boolean {
    const all = replies.flatMap(({ name, read }) => read.remarks.map((remark) => ({ name, ...remark })))
    for (const { name, says, fix } of all) this.#io.stderr.write(`${name}: ${says} ${fix}\n`)
    return all.some(({ level }: BookRemark) => level === 'error')
  }

  #merge(replies: readonly Reply[], roots: SchemaRoots): void {
    const { take } = this.#options
    // What an earlier one says is in the files by now.
    const isEarlier = take !== undefined && this.#taken.includes(take)
    const merged = mergedOf(replies, this.#files, roots, isEarlier ? 'file' : take)
    this.#made.push(...merged.made)
    const earlier = this.#replies.map(({ name }) => name)
    const asOf = (file: string) =>
      earlier.length > 0 && this.#written.has(file)
        ? `${file}, as ${joinAnd(earlier)} ${earlier.length === 1 ? 'has' : 'have'} it,`
        : file
    this.#conflicts.push(...merged.conflicts.map((conflict) => ({ ...conflict, file: asOf(conflict.file) })))
    this.#replies.push(...replies)
    this.#taken.push(...replies.map(({ name }) => name))
    for (const { path, text } of merged.files) this.#written.set(path, text)
    const texts = new Map([...this.#files.map(({ path, text }) => [path, text] as const), ...this.#written])
    this.#files = [...texts].map(([path, text]) => ({ path, text }))
  }

  /** Why a new file would stand beside a plan of its kind that cannot be changed here: both would be read. */
  #second(
    left: readonly { readonly path: string; readonly why: string }[],
    { files }: ExistingPlans,
  ): string | undefined {
    const made = [...this.#written].filter(([path]) => !this.#before.has(path)).map(([path, text]) => ({ path, text }))
    for (const { file = '', kind } of documentsOf(made).documents)
      for (const { path, why } of left) {
        const kinds = [...files].find(([name]) => nameIn(this.#folder, name) === path)?.[1] ?? []
        if (kinds.includes(kind))
          return `${file} would be a new file, beside ${path}, in which there is a ${kind} that cannot be changed here. ${why}`
      }
    return undefined
  }

  /** With what is kept beside the plan files. */
  #write(columns: readonly OwnFile[], kept: readonly OwnFile[]): void {
    const { stdout } = this.#io
    const plans = [...this.#written].map(([path, made]) => ({
      path: join(this.#folder, path),
      made,
      before: this.#before.get(path)?.bytes,
    }))
    // Of two tables in files of one name the last is kept.
    const below = [...plans, ...new Map(kept.map((file) => [file.path, file])).values()]
    expectWritableAll(below, { within: this.#folder })
    writeTogether([...below, ...columns])
    if (plans.length === 0) stdout.write('\nNo file was changed.\n')
    else
      stdout.write(
        `\nWritten: ${plans.map(({ path }) => path).join(', ')}.\n\nNext:\n\n  loip check ${asTyped(this.#folder)}\n`,
      )
  }
}

function without(read: SheetsRead, said: ReadonlyMap<string, string> | undefined): SheetsRead {
  if (said === undefined) return read
  return { ...read, changes: read.changes.filter((change) => change.what !== 'cell' || !said.has(saidKey(change))) }
}

function argumentsOf(words: readonly string[]): { paths: string[]; folder: string } {
  const folder = words.at(-1)
  const paths = words.slice(0, -1)
  if (folder === undefined || paths.length === 0) throw new UsageError(bothNeeded.says, bothNeeded.fix)
  expectExists(paths)
  expectFolder(folder, 'Name the folder with the plan files last. A new one has to be made first.')
  const odd = paths.find((path) => !workbookFile.test(path) && !wordFile.test(path))
  if (odd !== undefined)
    throw new UsageError(
      `${odd} is no workbook and no Word document.`,
      'Name files that end in .xlsx, .ods, .xls, .csv or .docx.',
    )
  return { paths, folder }
}

const wordFile = /\.docx?$/i

async function opened(path: string): Promise<Book> {
  const bytes = bytesOf(path)
  try {
    if (!wordFile.test(path)) return await readBook(path, bytes)
    const { readWord } = await import('../../sheets/read-word.ts')
    return await readWord(bytes)
  } catch (error) {
    if (error instanceof UnreadableBook) throw new UsageError(`${path}: ${error.message}`, error.fix)
    throw error
  }
}

function bytesOf(path: string): Uint8Array {
  let size: number
  try {
    ;({ size } = statSync(path))
    if (size <= largestOf(path)) return readFileSync(path)
  } catch {
    throw new UsageError(`${path} could not be opened.`, 'Check its name, and that no other program has locked it.')
  }
  throw new UsageError(
    `${path} holds ${inMegabytes(size)}, and at most ${inMegabytes(largestOf(path))} can be read.`,
    'Copy the tables of the plan into a new file, without what else is in this one.',
  )
}

function replyOf(name: string, book: Book, roots: SchemaRoots, base: Parameters<typeof readSheets>[2]): Reply {
  const read = readSheets(book, roots, base)
  if (read.tables.length > 0 || memoryOf(book) !== undefined || ownSheets(book, roots).size > 0) return { name, read }
  const hidden = book.sheets.filter(({ isHidden, rows }) => isHidden && rows.some((cells) => cells.some(Boolean)))
  const unshown = `; ${hidden.length === 1 ? 'a sheet that is hidden was' : 'sheets that are hidden were'} not read: ${joinAnd(hidden.map((one) => one.name))}`
  throw new UsageError(
    `Nothing of ${name} ${hidden.length === 0 ? '' : 'that is shown '}has headings that are known here${hidden.length === 0 ? '' : unshown}.`,
    'Give its table a first row with headings such as Outcome, Measure, Baseline, Target, Action, Lead, or copy what is in it into a workbook made with loip template.',
  )
}

function mergedOf(...given: Parameters<typeof merge>): Merged {
  try {
    return merge(...given)
  } catch (error) {
    if (error instanceof CannotEdit) throw new UsageError(error.message, 'Nothing was written.')
    throw error
  }
}

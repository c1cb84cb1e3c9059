import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CannotEdit } from '../../edit/yaml-edit.ts'
import { type SchemaRoots, schemaRoots } from '../../sheets/columns.ts'
import { sheetLayouts } from '../../sheets/layout.ts'
import { merge } from '../../sheets/merge/merge.ts'
import type { Conflict, Made, Merged, Reply } from '../../sheets/merge/merged.ts'
import { documentsOf } from '../../sheets/plan-files.ts'
import { readSheets } from '../../sheets/read-sheets.ts'
import { readBook, UnreadableBook } from '../../sheets/read-workbook.ts'
import { workbookFile } from '../../source/files.ts'
import { quote } from '../../text/quote.ts'
import { planTextsIn } from '../disk/plan-texts.ts'
import { writeWhole } from '../disk/write-file.ts'
import { type Io, processIo } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import type { ImportOptions } from './options.ts'

/** Writes all files or none. Ends with 1 where something has to be chosen or put right first. */
export async function importCommand(
  words: readonly string[],
  options: ImportOptions,
  given: Partial<Io> = {},
): Promise<number> {
  const io = { ...processIo, ...given }
  const { books, folder } = argumentsOf(words)
  const { files, left } = planTextsIn(folder)
  const roots = await schemaRoots(sheetLayouts.flatMap(({ sources }) => sources.map(({ kind }) => kind)))
  const base = documentsOf(files).documents
  const replies: Reply[] = []
  for (const path of books) replies.push({ name: basename(path), read: await readReply(path, roots, base) })
  const names = replies.map(({ name }) => name)
  if (options.take !== undefined && !['sheet', 'file', ...names].includes(options.take))
    throw new UsageError(
      `--take ${options.take} is neither side of a conflict.`,
      `Write sheet, file or the name of a workbook: ${names.join(', ')}.`,
    )
  const troubles = replies.flatMap(({ name, read }) => read.remarks.map((remark) => ({ name, ...remark })))
  for (const { name, says, fix } of troubles) io.stderr.write(`${name}: ${says} ${fix}\n`)
  for (const { path, why } of left) io.stderr.write(`Not touched: ${path}. ${why}\n`)
  if (troubles.some(({ level }) => level === 'error')) {
    io.stdout.write('Nothing was written: put right first what is named above.\n')
    return 1
  }
  const merged = mergedOf(replies, files, roots, options.take)
  if (merged.conflicts.length > 0) {
    io.stdout.write(`${conflictsInWords(merged.conflicts, replies.length)}\n`)
    return 1
  }
  io.stdout.write(`${changesInWords(merged.made, replies)}\n`)
  if (options.dryRun || merged.files.length === 0) {
    io.stdout.write(
      options.dryRun && merged.files.length > 0 ? '\nNothing was written (--dry-run).\n' : '\nNo file was changed.\n',
    )
    return 0
  }
  for (const { path, text } of merged.files) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeWhole(target, text, { overwrite: true })
  }
  io.stdout.write(
    `\nWritten: ${merged.files.map(({ path }) => join(folder, path)).join(', ')}.\n\nNext:\n\n  loip check ${folder}\n`,
  )
  return 0
}

function argumentsOf(words: readonly string[]): { books: string[]; folder: string } {
  const folder = words.at(-1)
  const books = words.slice(0, -1)
  if (folder === undefined || books.length === 0)
    throw new UsageError(
      'A workbook and a folder are needed.',
      'Name the workbooks first and the folder with the plan files last: loip import plans.xlsx plans.',
    )
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(
      `There is no folder ${folder}.`,
      'Name the folder with the plan files last. A new one has to be made first.',
    )
  const odd = books.find((path) => !workbookFile.test(path))
  if (odd !== undefined)
    throw new UsageError(`${odd} is no workbook.`, 'Name files that end in .xlsx, .ods, .xls or .csv.')
  return { books, folder }
}

async function readReply(
  path: string,
  roots: SchemaRoots,
  base: Parameters<typeof readSheets>[2],
): Promise<Reply['read']> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch {
    throw new UsageError(`${path} could not be opened.`, 'Check its name, and that no other program has locked it.')
  }
  try {
    const read = readSheets(await readBook(path, bytes), roots, base)
    if (read.tables.length > 0) return read
  } catch (error) {
    if (error instanceof UnreadableBook) throw new UsageError(`${path}: ${error.message}`, error.fix)
    throw error
  }
  throw new UsageError(
    `No sheet of ${path} has headings that are known here.`,
    'Copy what is in it into a workbook made with loip template, or give its headings the names that stand there.',
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

function changesInWords(made: readonly Made[], replies: readonly Reply[]): string {
  const lines = replies.flatMap(({ name, read }) => {
    const own = made.filter(({ by }) => by === name)
    const whose = read.memory?.for === undefined ? name : `${name} (${read.memory.for})`
    if (own.length === 0) return [`${whose}: nothing that is not in the files already.`]
    return [
      `${whose}: ${own.length === 1 ? '1 change' : `${own.length} changes`}.`,
      ...own.map(({ where, file, what, before, after }) => `  ${file}: ${what} (${where})${turned(before, after)}`),
    ]
  })
  return lines.join('\n')
}

function turned(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return after === undefined ? '' : `: ${quote(after)}`
  return after === undefined ? `: ${quote(before)} is taken out` : `: ${quote(before)} becomes ${quote(after)}`
}

function conflictsInWords(conflicts: readonly Conflict[], replies: number): string {
  const each = conflicts.map(({ where, heading, file, inFile, said, why }) =>
    [
      `${where}: ${heading}. ${why}`,
      ...said.map(({ by, says }) => `  ${by} says: ${says === undefined ? '(empty)' : quote(says)}`),
      ...(said.length === 1 ? [`  ${file} says: ${inFile === undefined ? '(nothing)' : quote(inFile)}`] : []),
    ].join('\n'),
  )
  const how =
    replies > 1
      ? 'Choose with --take and the name of a workbook, or with --take sheet or --take file, or change one of them.'
      : 'Choose with --take sheet or --take file, or change one of them.'
  return `${each.join('\n')}\n\nNothing was written. ${how}`
}

// Merges the results of several runs into what one run would have given, byte for byte. Streams: one line of each file is in memory.

import { statSync } from 'node:fs'
import { type Archived, type ArchiveHead, readArchiveHead } from '../../audit/archive.ts'
import { byCodeUnit } from '../../source/files.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'
import { jsonChunks } from '../disk/json-text.ts'
import { UsageError } from '../usage-error.ts'
import { archivedIn as archivedInLine, isWhole as isWholeHead } from './archived-results.ts'
import { archivedOutput, type FolderOutput, type Wanted } from './folder-output.ts'
import type { Results } from './results.ts'

interface ResultFile {
  readonly file: string
  readonly head: ArchiveHead
  /** The level at which a run ends with 1, as each of its results has it. */
  readonly levels: ReadonlySet<unknown>
}

/** Parts that a sentence names before the rest is only counted. */
const mostShown = 32

const howToRepair = 'Make it again with loip audit --format json, or --out, and name the audit.json.'

/** `isMixed`: results that differ in tool, law, day or folder are merged all the same, with a sentence that says so. */
export async function mergedResults(files: readonly string[], isMixed: boolean, wanted: Wanted): Promise<Results> {
  if (files.length === 0)
    throw new UsageError('No file to merge was named.', 'Name the results: --merge results/*.json.')
  const opened: ResultFile[] = []
  for (const file of files) opened.push(await lookInto(file))
  const [first] = opened
  if (first === undefined) throw new UsageError('No file to merge was named.')
  const unlike = [...differences(opened), ...otherLevels(opened), ...missingParts(opened), ...doubled(opened)]
  if (unlike.length > 0 && !isMixed)
    throw new UsageError(
      unlike.join(' '),
      'Put alike results together, or say --mixed to have them merged all the same.',
    )
  const { shard: _, mixed: __, ...head } = first.head
  const mixed = [...opened.flatMap((one) => one.head.mixed ?? []), ...unlike]
  return {
    head: {
      ...head,
      folders: opened.flatMap(({ head }) => head.folders).sort(byCodeUnit),
      passedOver: [...new Set(opened.flatMap((one) => one.head.passedOver))].sort(),
      ...(mixed.length === 0 ? {} : { mixed }),
    },
    outputs: inOrder(opened, wanted),
  }
}

/** Reads a file to its end before anything is written, so that a damaged one is refused at once. */
async function lookInto(file: string): Promise<ResultFile> {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new UsageError(`There is no file ${file}.`, 'Name the results of earlier runs after --merge.')
  let head: ArchiveHead | undefined
  const folders: string[] = []
  const levels = new Set<unknown>()
  let isWhole = false
  for await (const line of linesOf(file)) {
    if (head === undefined) {
      head = readArchiveHead(line)
      if (head === undefined || !isWholeHead(head))
        throw new UsageError(`${file} is not the result of an audit.`, howToRepair)
    } else if (line === ']}') isWhole = true
    else if (line !== '') {
      const archived = archivedIn(line, head, file)
      folders.push(archived.folder)
      if ('result' in archived) levels.add(archived.result.ending?.failOn)
    }
  }
  if (head === undefined) throw new UsageError(`${file} is empty.`, howToRepair)
  if (!isWhole) throw new UsageError(`${file} ends before its end.`, howToRepair)
  expectInOrder(file, head.folders, folders)
  return { file, head, levels }
}

/** The results stand in the order of the head. One that is gone is told where its folder comes; one more or out of order is no result. */
function expectInOrder(file: string, named: readonly string[], folders: readonly string[]): void {
  let at = 0
  for (const folder of folders) {
    const found = named.indexOf(folder, at)
    if (found < 0)
      throw new UsageError(`The head of ${file} does not name ${folder}, or not in this order.`, howToRepair)
    at = found + 1
  }
}

/** In UTF-16 units: the result of a folder of the largest files is far below. */
const longestLine = 128 * 1024 * 1024

async function* linesOf(file: string): AsyncIterable<string> {
  let rest: string[] = []
  let length = 0
  try {
    for await (const chunk of jsonChunks(file)) {
      const [first = '', ...others] = chunk.split('\n')
      rest.push(first)
      length += first.length
      if (length > longestLine) throw new UsageError(`A line of ${file} is too long for a result.`, howToRepair)
      for (const next of others) {
        yield withoutReturn(rest.join(''))
        rest = [next]
        length = next.length
      }
    }
    if (length > 0) yield withoutReturn(rest.join(''))
  } catch (error) {
    if (error instanceof UsageError) throw error
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new UsageError(
      `The file ${file} cannot be read${code}.`,
      'Check that it is still there and that you may open it.',
    )
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

function archivedIn(line: string, head: ArchiveHead, file: string): Archived {
  const archived = archivedInLine(line, head)
  if (archived === undefined) throw new UsageError(`A line of ${file} holds no result.`, howToRepair)
  return archived
}

const shared = {
  folder: 'of another folder',
  tool: 'made by another version of loip',
  law: 'held against another law table',
  asOf: 'as at another day',
  reference: 'made with other reference data',
  rules: 'made with another choice of rules',
} as const

function differences(opened: readonly ResultFile[]): string[] {
  const [first, ...others] = opened
  const shownBy = ({ head }: ResultFile, key: keyof typeof shared) =>
    JSON.stringify(key === 'folder' ? head.folder : head.stamp[key])
  return others.flatMap((other) => {
    const unlike = (Object.keys(shared) as (keyof typeof shared)[]).filter(
      (key) => first !== undefined && shownBy(first, key) !== shownBy(other, key),
    )
    if (unlike.length === 0) return []
    const day = unlike.includes('asOf') ? ` (${dayInWords(other.head.stamp.asOf)})` : ''
    return [`${other.file} is ${joinAnd(unlike.map((key) => shared[key]))}${day}, unlike ${first?.file}.`]
  })
}

/** Each result says whether it stops a run at its own level of --fail-on, so the ending of all of them needs one level. */
function otherLevels(opened: readonly ResultFile[]): string[] {
  const levels = [...new Set(opened.flatMap((one) => [...one.levels]))].filter((level) => typeof level === 'string')
  return levels.length < 2 ? [] : [`The results were made with different levels of --fail-on: ${joinAnd(levels)}.`]
}

/** Parts of a sharded audit that none of the files holds. */
function missingParts(opened: readonly ResultFile[]): string[] {
  const of = opened.find(({ head }) => head.shard)?.head.shard?.of
  if (of === undefined) return []
  const parts = opened.map(({ head }) => (head.shard?.of === of ? head.shard.part : 0))
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((part) => !parts.includes(part))
  return missing.length === 0
    ? []
    : [`Of ${of} parts, ${someOf(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`]
}

function someOf(parts: readonly number[]): string {
  const shown = parts.slice(0, mostShown).map(String)
  return joinAnd(parts.length > mostShown ? [...shown, `${parts.length - mostShown} more`] : shown)
}

function doubled(opened: readonly ResultFile[]): string[] {
  const all = opened.flatMap(({ head }) => head.folders)
  const twice = [...new Set(all.filter((folder, index) => all.indexOf(folder) !== index))]
  return twice.length === 0 ? [] : [`More than one of the files holds ${joinAnd(twice.slice(0, 5))}.`]
}

const missing = 'The result of this folder is missing in the file that names it.'

/** A k-way merge: each file is sorted by folder, so the next folder is the smallest of their next ones. */
async function* inOrder(opened: readonly ResultFile[], wanted: Wanted): AsyncIterable<FolderOutput> {
  const sources = opened.map((one) => archivedOf(one))
  const next = await Promise.all(sources.map(take))
  for (;;) {
    const at = next.reduce(
      (best, one, index) => (one && (best < 0 || one.folder < (next[best]?.folder ?? '')) ? index : best),
      -1,
    )
    const [archived, source] = [next[at], sources[at]]
    if (archived === undefined || source === undefined) return
    yield archivedOutput(archived, wanted)
    next[at] = await take(source)
  }
}

async function take(source: AsyncIterator<Archived>): Promise<Archived | undefined> {
  const { value, done } = await source.next()
  return done ? undefined : value
}

/** Each folder that the head names: its result, or that there is none. */
async function* archivedOf({ file, head }: ResultFile): AsyncGenerator<Archived> {
  const folders = [...head.folders]
  for await (const line of linesOf(file)) {
    if (line === ']}' || line === '' || readArchiveHead(line)) continue
    const archived = archivedIn(line, head, file)
    for (let folder = folders.shift(); folder !== undefined && folder !== archived.folder; folder = folders.shift())
      yield { folder, stopped: missing }
    yield archived
  }
  for (const folder of folders) yield { folder, stopped: missing }
}

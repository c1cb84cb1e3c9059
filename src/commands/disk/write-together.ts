// The one writer of the user's own files: plan files, and what is kept beside them. All of them or none. Each may be written only as it was
// read: one that was there has the same bytes still, and one that is new is not there yet. Nothing is changed before all of them are made.

import { lstatSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { joinAnd } from '../../text/join.ts'
import { UsageError } from '../usage-error.ts'
import { realPath } from './real-path.ts'
import { codeOf, inBrackets, writingHint } from './system-error.ts'
import { expectNotReadOnly, Half } from './write-file.ts'

export interface OwnFile {
  readonly path: string
  readonly made: string | Uint8Array
  /** As it was read; undefined where it was not there. */
  readonly before: Uint8Array | undefined
}

interface Limits {
  /** A folder out of which no file may lie, by whatever link. */
  readonly within?: string
  /** What to do where a new file is there already. */
  readonly otherwise?: string
}

/** Throws a UsageError that says why nothing was written. */
export function writeTogether(files: readonly OwnFile[], limits: Limits = {}): void {
  expectWritableAll(files, limits)
  const folders: string[] = []
  const made: { file: OwnFile; half: Half }[] = []
  const changed: OwnFile[] = []
  let now = ''
  try {
    for (const file of files) {
      now = file.path
      makeFolders(dirname(file.path), folders)
      made.push({ file, half: Half.of(realPath(file.path), bytesOf(file.made), { isNew: file.before === undefined }) })
    }
    for (const { file, half } of made) {
      now = file.path
      // Once more, because making them takes time.
      expectAsRead(file)
      half.put()
      changed.push(file)
    }
  } catch (error) {
    for (const { half } of made) half.drop()
    const stay = changed.reverse().filter((file) => !isPutBack(file))
    for (const folder of folders.reverse()) removeEmpty(folder)
    throw new UsageError(`${whyNot(now, error)} ${whatStays(stay)}`, hintFor(error))
  }
}

/** Throws where one of them may not be written: what it would lose was not read, or is not the user's to write. */
export function expectWritableAll(files: readonly OwnFile[], { within, otherwise }: Limits = {}): void {
  let now = ''
  try {
    const there = files.filter(({ path, before }) => {
      now = path
      return before === undefined && isThere(path)
    })
    if (there.length > 0)
      throw new UsageError(
        `${joinAnd(there.map(({ path }) => path))} ${there.length === 1 ? 'is' : 'are'} there already.`,
        otherwise ?? 'Look what is in it, and move it away or give it another name.',
      )
    for (const file of files) {
      now = file.path
      expectAsRead(file)
      if (within !== undefined) expectWithin(file.path, within)
    }
  } catch (error) {
    throw new UsageError(`${whyNot(now, error)} ${whatStays([])}`, hintFor(error))
  }
}

/** Throws where a file is not as it was read: somebody wrote it meanwhile. */
function expectAsRead({ path, before }: OwnFile): void {
  if (before === undefined) {
    if (isThere(path)) throw new UsageError(`${path} was made by somebody meanwhile.`, again)
    return
  }
  if (bytesIn(path)?.equals(before) !== true)
    throw new UsageError(`${path} was changed by somebody after it was read.`, again)
  expectNotReadOnly(path, statSync(path), 'Have that changed first, and run the same again.')
}

const again = 'Run the same again: it reads what is there now.'

/** Also a link that leads to nothing. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    // A file stands where its folder would have to be.
    if (codeOf(error) === 'ENOTDIR') return false
    throw error
  }
}

function bytesIn(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** A folder on the way may be a link to somewhere else. */
function expectWithin(path: string, folder: string): void {
  const inside = relative(realPath(folder), realOfDeepest(path))
  if (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return
  throw new UsageError(
    `${path} lies outside the folder ${folder}: a link leads there.`,
    'Put the folder itself in the place of the link.',
  )
}

/** With the links of those folders resolved that are there. */
function realOfDeepest(path: string): string {
  const folder = dirname(path)
  if (folder === path || isThere(path)) return realPath(path)
  return join(realOfDeepest(folder), basename(path))
}

function makeFolders(folder: string, made: string[]): void {
  if (dirname(folder) !== folder) makeFolders(dirname(folder), made)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) return
  if (found !== undefined)
    throw new UsageError(`${folder} is a file, and a folder is needed there.`, 'Move it away, or name another folder.')
  mkdirSync(folder)
  made.push(folder)
}

function isPutBack({ path, before }: OwnFile): boolean {
  try {
    if (before === undefined) rmSync(path)
    else Half.of(realPath(path), before).put()
    return true
  } catch {
    return false
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {}
}

function whyNot(path: string, error: unknown): string {
  if (error instanceof UsageError) return error.message
  return `${path} could not be written${inBrackets(codeOf(error))}.`
}

function hintFor(error: unknown): string | undefined {
  return error instanceof UsageError ? error.hint : writingHint(codeOf(error))
}

function whatStays(changed: readonly OwnFile[]): string {
  if (changed.length === 0) return 'Nothing was written.'
  return `These are changed, and could not be put back: ${joinAnd(changed.map(({ path }) => path))}.`
}

function bytesOf(made: string | Uint8Array): Uint8Array {
  return typeof made === 'string' ? Buffer.from(made) : made
}

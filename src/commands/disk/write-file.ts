// The one writer of single files. A file is made whole beside its place and renamed, so that nobody reads half of one and a run that is
// killed leaves the old one; its mode, owner and names stay. Where nothing can be made or renamed beside it (a mount point, a folder one
// may not write), it is written in place.

import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { whyNotOwn } from './own-report.ts'
import { realPath } from './real-path.ts'
import { codeOf, inBrackets, writingHint } from './system-error.ts'
import { sweep, Workplace } from './workplace.ts'

interface WritingOptions {
  /** The paths of files that were read, over which nothing is written in any case. */
  readonly read?: readonly string[]
  /** The user said that files of others may be replaced. */
  readonly overwrite?: boolean
}

/** Throws a UsageError where a file is there that must not be replaced. Asked before anything is done, and again before it is written. */
export function expectReplaceable(path: string, { read = [], overwrite = false }: WritingOptions = {}): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined || !found.isFile()) return
  if (read.some((file) => isSame(found, statSync(file, { throwIfNoEntry: false }))))
    throw new UsageError(
      `${path} is one of the files that were checked, so no report is written over it.`,
      'Name another file.',
    )
  expectNotReadOnly(path, found, 'Name another file, or have that changed first.')
  const why = overwrite ? undefined : whyNotReplaced(path)
  if (why !== undefined)
    throw new UsageError(
      `${path} ${why}, so no report is written over it.`,
      'Name another file, or say --overwrite to have this one replaced.',
    )
}

/** Replaces the file that was named, or makes it. Throws a UsageError that says why not. */
export function writeWhole(path: string, made: string | Uint8Array, options: WritingOptions = {}): void {
  expectReplaceable(path, options)
  const bytes = typeof made === 'string' ? Buffer.from(made) : made
  try {
    // A device or a pipe has no name of its own that could be opened: /dev/stdout leads to /proc/7/fd/pipe:[8].
    if (isDevice(path)) writeToDevice(path, bytes)
    else Half.of(realPath(path), bytes).put()
  } catch (error) {
    const code = codeOf(error)
    // Whoever read a pipe may stop reading, as for standard output.
    if (code === 'EPIPE') return
    throw new UsageError(`${path} could not be written${inBrackets(code)}.`, writingHint(code))
  }
}

/** Whether it is there and no file: it takes whatever is written, and is not replaced. */
function isDevice(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false
}

/** By what it is and not by its name: it may have several. */
function isSame(one: Stats, other: Stats | undefined): boolean {
  return other !== undefined && one.dev === other.dev && one.ino === other.ino
}

/** Whoever may do everything may write a file that is marked read-only too; the mark says that nobody should. */
export function expectNotReadOnly(path: string, { mode }: Stats, hint: string): void {
  const isMarked = (mode & 0o222) === 0
  if (!isMarked && mayWrite(path)) return
  throw new UsageError(isMarked ? `${path} is marked as read-only.` : `${path} is a file that you may not write.`, hint)
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch (error) {
    return codeOf(error) !== 'EACCES'
  }
}

function whyNotReplaced(path: string): string | undefined {
  try {
    return whyNotOwn(path)
  } catch {
    return 'is there already, and cannot be read'
  }
}

/** What the system says where nothing new can be made beside a file, or put in its place, though the file itself may be written. */
const onlyInPlace: readonly (string | undefined)[] = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']

/** A file that is made and not yet in its place. Takes a real path. */
export class Half {
  readonly #target: string
  readonly #bytes: Uint8Array
  readonly #isNew: boolean
  /** Undefined where nothing can be made beside it, so that it is written in place. */
  readonly #place: Workplace | undefined

  private constructor(target: string, bytes: Uint8Array, isNew: boolean, place: Workplace | undefined) {
    this.#target = target
    this.#bytes = bytes
    this.#isNew = isNew
    this.#place = place
  }

  /** `isNew`: it takes the place of nothing, also of nothing that somebody makes meanwhile. Throws the error of the system. */
  static of(target: string, bytes: Uint8Array, { isNew = false }: { readonly isNew?: boolean } = {}): Half {
    const found = statSync(target, { throwIfNoEntry: false })
    // A file with several names keeps them only if it stays the same file.
    if (found !== undefined && found.nlink > 1) return new Half(target, bytes, isNew, undefined)
    const folder = dirname(target)
    sweep(folder)
    let place: Workplace | undefined
    try {
      place = Workplace.make(folder)
      makeNew(join(place.path, halfFile), bytes, found)
      return new Half(target, bytes, isNew, place)
    } catch (error) {
      place?.remove()
      if (found === undefined || !onlyInPlace.includes(codeOf(error))) throw error
      return new Half(target, bytes, isNew, undefined)
    }
  }

  /** Throws the error of the system; then the file is as it was. */
  put(): void {
    try {
      if (this.#place === undefined) writeInPlace(this.#target, this.#bytes, true)
      else this.#move(join(this.#place.path, halfFile))
    } finally {
      this.drop()
    }
    flushFolder(dirname(this.#target))
  }

  /** Leaves everything as it was. */
  drop(): void {
    this.#place?.remove()
  }

  #move(half: string): void {
    try {
      if (this.#isNew) moveToNew(half, this.#target)
      else renameSync(half, this.#target)
    } catch (error) {
      if (this.#isNew || !onlyInPlace.includes(codeOf(error)) || !existsSync(this.#target)) throw error
      writeInPlace(this.#target, this.#bytes, true)
    }
  }
}

const halfFile = 'file'

/** A second name is given only where there is none; not every disk can give one. */
function moveToNew(half: string, target: string): void {
  try {
    linkSync(half, target)
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || existsSync(target)) throw error
    renameSync(half, target)
  }
}

/** With the mode and the owner of the file whose place it takes. */
function makeNew(path: string, bytes: Uint8Array, like: Stats | undefined): void {
  const opened = openSync(path, 'wx', like === undefined ? 0o666 : 0o600)
  try {
    writeAll(opened, bytes)
    if (like !== undefined) {
      const made = fstatSync(opened)
      // Not allowed to most: then the error leads to writing in place, which keeps the owner.
      if (made.uid !== like.uid || made.gid !== like.gid) fchownSync(opened, like.uid, like.gid)
      fchmodSync(opened, like.mode & 0o7777)
    }
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** What was in it is put back where the new does not fit. */
function writeInPlace(target: string, bytes: Uint8Array, isFile: boolean): void {
  const before = isFile ? readFileSync(target) : undefined
  const opened = openSync(target, isFile ? 'r+' : 'w')
  try {
    if (isFile) ftruncateSync(opened, 0)
    writeAll(opened, bytes)
    if (isFile) fsyncSync(opened)
  } catch (error) {
    if (before !== undefined) {
      ftruncateSync(opened, 0)
      writeAll(opened, before)
    }
    throw error
  } finally {
    closeSync(opened)
  }
}

/** A socket, which many programs give for standard output, is no name that can be opened: it is open already. */
function writeToDevice(path: string, bytes: Uint8Array): void {
  try {
    writeInPlace(path, bytes, false)
  } catch (error) {
    const open = codeOf(error) === 'ENXIO' ? openedAs(path) : undefined
    if (open === undefined) throw error
    writeAll(open, bytes)
  }
}

function openedAs(path: string): number | undefined {
  if (path === '/dev/stdout') return 1
  if (path === '/dev/stderr') return 2
  const [, number] = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path) ?? []
  return number === undefined ? undefined : Number(number)
}

/** From the beginning of a file; a pipe or a terminal has none. */
function writeAll(opened: number, bytes: Uint8Array): void {
  const isFile = fstatSync(opened).isFile()
  for (let at = 0; at < bytes.length; )
    try {
      at += writeSync(opened, bytes, at, bytes.length - at, isFile ? at : null)
    } catch (error) {
      // Whoever reads it has not come to it yet.
      if (codeOf(error) !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
}

/** So that the new name outlives a power cut too. Not every system can. */
export function flushFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r')
    try {
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
  } catch {}
}

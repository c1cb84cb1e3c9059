// The set of files that an audit writes, whole or not at all. It is made in a workplace beside the folder that was named, which only one
// run at a time can have, and takes the place of an earlier set by renaming. A folder that cannot be renamed (a mount point, or one in a
// folder that may not be written) is filled instead, file by file. A list of what was written, with checksums, tells a later run what is
// its own to replace: what anybody added or changed since stays.

import {
  appendFileSync,
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { realPath } from '../disk/real-path.ts'
import { sha256 } from '../disk/sha256.ts'
import { codeOf, inBrackets, writingHint } from '../disk/system-error.ts'
import { labelOf, movedAside, sweep, Workplace } from '../disk/workplace.ts'
import { flushFolder } from '../disk/write-file.ts'
import { UsageError } from '../usage-error.ts'

/** What file managers leave in a folder that was opened. */
const leftByFileManagers = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory)$/i
const checksums = 'checksums.txt'
const listHead = '# Written by loip audit. The SHA-256 of each file of this set: sha256sum -c checksums.txt\n'

export class AuditSet {
  readonly #out: string
  readonly #overwrite: boolean
  #place: Workplace | undefined
  #isOpen = true

  /** `audited` is the folder that is checked, if any: the set may be neither inside it nor around it. */
  constructor(out: string, audited?: string, overwrite = false) {
    this.#out = realPath(resolve(out))
    this.#overwrite = overwrite
    expectPlace(this.#out)
    expectApart(this.#out, audited)
    this.#place = this.#try(() => workplaceFor(this.#out))
    try {
      this.#expectFree(this.#out)
      this.#try(() => mkdirSync(join(this.#new(), 'partnerships'), { recursive: true }))
    } catch (error) {
      this.abandon()
      throw error
    }
  }

  write(name: string, made: string | Uint8Array): void {
    this.#place?.touch()
    this.#try(() => writeFileSync(join(this.#new(), name), made))
  }

  /** One chunk after the other, so that a long file is never held as a whole. */
  writeChunks(name: string, chunks: Iterable<string>): void {
    this.write(name, '')
    for (const chunk of chunks) this.append(name, chunk)
  }

  append(name: string, text: string): void {
    this.#try(() => appendFileSync(join(this.#new(), name), text))
  }

  /** Puts the set in its place. What is there is looked at again: somebody may have put something into it meanwhile. */
  finish(): void {
    const place = this.#place
    if (place === undefined) return
    if (!place.isOurs())
      throw new UsageError(
        `The place where the set for ${this.#out} was made is gone.`,
        'Run it again; nothing else was changed.',
      )
    this.#expectFree(this.#out)
    this.#try(() => {
      writeFileSync(join(this.#new(), checksums), listOf(this.#new()))
      keepModes(this.#out, this.#new())
      for (const name of filesBelow(this.#new())) flush(join(this.#new(), name))
    })
    if (!existsSync(this.#out)) this.#try(() => renameSync(this.#new(), this.#out))
    else this.#exchange(place)
    this.#isOpen = false
    place.remove()
    flushFolder(dirname(this.#out))
  }

  /** Deletes what was written. False where the set was finished or abandoned before. */
  abandon(): boolean {
    const wasOpen = this.#isOpen
    this.#isOpen = false
    if (wasOpen) this.#place?.remove()
    return wasOpen
  }

  /** Moves the earlier set aside, looks at it where nobody puts anything into it any more, and moves the new one in. */
  #exchange(place: Workplace): void {
    const aside = join(place.path, movedAside)
    try {
      if (isWithin(place.path, this.#out)) throw cannotBeMoved
      renameSync(this.#out, aside)
    } catch (error) {
      if (error !== cannotBeMoved && !['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EINVAL'].includes(codeOf(error) ?? ''))
        this.#try(() => {
          throw error
        })
      this.#try(() => fill(this.#out, this.#new()))
      return
    }
    try {
      this.#expectFree(aside)
      if (this.#overwrite) keepOthers(aside, this.#new())
      renameSync(this.#new(), this.#out)
    } catch (error) {
      renameSync(aside, this.#out)
      if (error instanceof UsageError) throw error
      this.#try(() => {
        throw error
      })
    }
  }

  #new(): string {
    return join(this.#place?.path ?? this.#out, 'new')
  }

  /** Refuses what no audit wrote, and what was changed after it was written. */
  #expectFree(folder: string): void {
    if (!existsSync(folder)) return
    if (!statSync(folder).isDirectory())
      throw new UsageError(`${this.#out} is a file.`, 'Name a folder after --out: it is made where there is none.')
    const marked = this.#try(() => ['.', ...filesBelow(folder)].find((name) => isReadOnly(join(folder, name))))
    if (marked !== undefined)
      throw new UsageError(
        marked === '.'
          ? `The folder ${this.#out} is marked as read-only.`
          : `${join(this.#out, marked)} is marked as read-only.`,
        'Name another folder after --out, or have that changed first.',
      )
    if (this.#overwrite) return
    const other = this.#try(() => notOurs(folder))
    if (other !== undefined)
      throw new UsageError(
        `The folder ${this.#out} holds ${other.name}, which ${other.isChanged ? 'was changed after an audit wrote it' : 'no audit wrote'}.`,
        'Name a new folder after --out, or an empty one, or one that an earlier audit wrote; or say --overwrite: then the files of the set are replaced, and all others stay.',
      )
  }

  #try<T>(write: () => T): T {
    try {
      return write()
    } catch (error) {
      if (error instanceof UsageError) throw error
      const code = codeOf(error)
      const full = code === 'ENOSPC' || code === 'EDQUOT'
      throw new UsageError(
        full
          ? `There is no room for the set of reports in ${dirname(this.#out)}.`
          : `The set of reports could not be written to ${this.#out}${inBrackets(code ?? 'unknown')}.`,
        full
          ? 'Make room, or name a folder on another disk after --out, and run it again. Nothing was left behind.'
          : `${writingHint(code)} Nothing was left behind.`,
      )
    }
  }
}

const cannotBeMoved = new Error('A mount point is not renamed.')

/** A workplace that only one run at a time has: beside the folder, or inside one that cannot be renamed. */
function workplaceFor(out: string): Workplace {
  const [beside, inside] = [dirname(out), existsSync(out) && statSync(out).isDirectory() ? out : undefined]
  sweep(beside)
  if (inside !== undefined) sweep(inside)
  const hash = sha256(Buffer.from(out.slice(beside.length)))
  if (inside === undefined || !isMountPoint(inside))
    try {
      return only(beside, Workplace.nameFor(hash), out)
    } catch (error) {
      if (inside === undefined || !['EACCES', 'EROFS', 'EPERM'].includes(codeOf(error) ?? '')) throw error
    }
  // Every container may see the volume under a name of its own.
  return only(inside, Workplace.nameFor(sha256(Buffer.from('a set of reports'))), out)
}

function only(folder: string, name: string, out: string, tries = 5): Workplace {
  try {
    return Workplace.make(folder, { name, writes: out.slice(dirname(out).length + 1) })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const path = join(folder, name)
    if (tries > 0) {
      // One that was killed just now may still be ending.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
      sweep(folder)
      return only(folder, name, out, tries - 1)
    }
    throw new UsageError(
      `Another audit is writing to ${out}.`,
      `Run this one again when that is done, or name another folder after --out. If none is running, delete ${path}.`,
    )
  }
}

/** By the device of the folder, and where the system lists them by its list: a folder may be mounted from the same device. */
function isMountPoint(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true
  try {
    const escaped = folder.replace(/[\\ \t\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`)
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .some((line) => line.split(' ')[4] === escaped)
  } catch {
    return false
  }
}

/** Replaces the files of an earlier set one by one. Until the last is in place, the list holds what both sets wrote. */
function fill(out: string, made: string): void {
  const [before, after] = [listIn(out), listIn(made)]
  const both = [...lines(before), ...lines(after)]
  put(join(out, checksums), `${listHead}${both.join('')}`, made)
  mkdirSync(join(out, 'partnerships'), { recursive: true })
  const names = filesBelow(made).filter((name) => name !== checksums && name !== halfFile)
  for (const name of names) move(join(made, name), join(out, name))
  for (const [name, sums] of before)
    if (!after.has(name) && sums.includes(sumOf(join(out, name)))) rmSync(join(out, name), { force: true })
  move(join(made, checksums), join(out, checksums))
}

const halfFile = 'half'

function put(path: string, text: string, made: string): void {
  const half = join(made, halfFile)
  writeFileSync(half, text)
  move(half, path)
}

/** To another disk too, where the new file cannot be renamed to its place. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!['EXDEV', 'EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error) ?? '')) throw error
    copyFileSync(from, to)
    rmSync(from)
  }
}

/** With --overwrite: what no audit wrote, and a changed page that has no successor, is copied into the new set. */
function keepOthers(old: string, made: string): void {
  const ours = listIn(old)
  for (const name of filesBelow(old)) {
    const isAsWritten = ours.get(name)?.includes(sumOf(join(old, name))) === true
    if (name === checksums || isAsWritten || existsSync(join(made, name))) continue
    cpSync(join(old, name), join(made, name), { preserveTimestamps: true, verbatimSymlinks: true })
  }
}

/** The new files and folders get the modes and owners of those of the same name. */
function keepModes(old: string, made: string): void {
  if (!existsSync(old)) return
  for (const name of ['.', 'partnerships', ...filesBelow(made)]) {
    const found = statSync(join(old, name), { throwIfNoEntry: false })
    const path = join(made, name)
    if (found === undefined || found.isDirectory() !== statSync(path).isDirectory()) continue
    chmodSync(path, found.mode & 0o7777)
    try {
      chownSync(path, found.uid, found.gid)
    } catch {}
  }
}

/** The first file or folder that is no file of a set as an audit left it. */
function notOurs(folder: string): { readonly name: string; readonly isChanged: boolean } | undefined {
  const ours = listIn(folder)
  for (const name of [...filesBelow(folder), ...emptyFolders(folder)]) {
    if (name === checksums && ours.size > 0) continue
    const sums = ours.get(name)
    if (sums === undefined) return { name, isChanged: false }
    if (!sums.includes(sumOf(join(folder, name)))) return { name, isChanged: true }
  }
  return undefined
}

function sumOf(path: string): string {
  try {
    return sha256(readFileSync(path))
  } catch {
    return ''
  }
}

function listOf(folder: string): string {
  const names = filesBelow(folder).filter((name) => name !== checksums)
  return `${listHead}${names.map((name) => `${sumOf(join(folder, name))}  ${name}\n`).join('')}`
}

type List = ReadonlyMap<string, readonly string[]>

/** What the list of a set says that an audit wrote. Several sums for one file where a set was being replaced. */
function listIn(folder: string): List {
  const list = new Map<string, string[]>()
  let text = ''
  try {
    text = readFileSync(join(folder, checksums), 'utf8')
  } catch {}
  if (!text.startsWith(listHead)) return list
  for (const line of text.slice(listHead.length).split('\n')) {
    const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (sum !== undefined && name !== undefined) list.set(name, [...(list.get(name) ?? []), sum])
  }
  return list
}

function lines(list: List): string[] {
  return [...list].flatMap(([name, sums]) => sums.map((sum) => `${sum}  ${name}\n`))
}

/** Every file below a folder, in order, links included; without what file managers leave and the workplaces of loip. */
function filesBelow(folder: string, within = ''): string[] {
  const entries = readdirSync(join(folder, within), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const name = within === '' ? entry.name : `${within}/${entry.name}`
    if (leftByFileManagers.test(entry.name)) return []
    if (!entry.isDirectory()) return [name]
    return labelOf(join(folder, name)) === undefined ? filesBelow(folder, name) : []
  })
}

/** A folder with nothing in it may be somebody's all the same. */
function emptyFolders(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const name = within === '' ? entry.name : `${within}/${entry.name}`
      if (labelOf(join(folder, name)) !== undefined) return []
      const isEmpty = readdirSync(join(folder, name)).length === 0
      return isEmpty && name !== 'partnerships' ? [name] : emptyFolders(folder, name)
    })
}

function isReadOnly(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && (found.mode & 0o222) === 0
}

function flush(path: string): void {
  const opened = openSync(path, 'r+')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

function expectApart(out: string, audited: string | undefined): void {
  const folder = audited === undefined ? undefined : realPath(resolve(audited))
  if (folder !== undefined && (isWithin(out, folder) || isWithin(folder, out)))
    throw new UsageError(
      `The set of reports cannot lie ${isWithin(out, folder) ? 'in the folder that is audited' : 'around the folder that is audited'}: ${out}.`,
      'Name a folder beside it after --out.',
    )
  if (isWithin(process.cwd(), out))
    throw new UsageError(
      `${out} is the folder you are in, and a set of reports takes the place of its folder as a whole.`,
      'Name a new folder after --out.',
    )
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`)
}

function expectPlace(out: string): void {
  if (!existsSync(dirname(out)))
    throw new UsageError(
      `There is no folder ${dirname(out)} for the set of reports.`,
      'Make it first, or name another.',
    )
}

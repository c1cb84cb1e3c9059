// The set of files that an audit writes, whole or not at all. It is made in a workplace beside the folder that was named, which only one
// run at a time can have, and takes the place of an earlier set by renaming. A folder that cannot be renamed (a mount point, or one in a
// folder that may not be written) is filled instead, file by file. A list of what was written, with checksums, tells a later run what is
// its own to replace: what anybody added or changed since stays.

import { appendFileSync, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { realPath } from '../disk/real-path.ts'
import { codeOf, inBrackets, writingHint } from '../disk/system-error.ts'
import { movedAside, type Workplace } from '../disk/workplace.ts'
import { flushFolder } from '../disk/write-file.ts'
import { UsageError } from '../usage-error.ts'
import { checksums, filesBelow, listOf, notOurs } from './set-list.ts'
import { fill, flush, keepModes, keepOthers } from './set-replace.ts'
import { workplaceFor } from './set-workplace.ts'

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

function isReadOnly(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && (found.mode & 0o222) === 0
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

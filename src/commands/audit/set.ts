// The set of files that an audit writes, atomically: it is written to a temporary folder beside the one that was named, which is renamed
// when the set is complete.

import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { realPath } from '../disk/real-path.ts'
import { UsageError } from '../usage-error.ts'

/** The names that an audit writes. A folder that holds any other is not an earlier set, and is not replaced. */
const writtenByAudit =
  /^(?:overview\.(?:md|html)|audit\.(?:json|xlsx)|findings\.csv|coverage\.csv|learning\.(?:md|csv|json)|partnerships)$/
/** What file managers leave in a folder that was opened. */
const leftByFileManagers = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i

export class AuditSet {
  readonly #out: string
  readonly #tempPath: string
  #isOpen = true

  /** `audited` is the folder that is checked, if any: the set may be neither inside it nor around it. */
  constructor(out: string, audited?: string) {
    this.#out = realPath(resolve(out))
    this.#tempPath = `${this.#out}.${process.pid}.part`
    expectPlace(this.#out)
    expectApart(this.#out, audited)
    this.#try(() => removeLeftOver(this.#out))
    expectFree(this.#out)
    this.#try(() => mkdirSync(join(this.#tempPath, 'partnerships'), { recursive: true }))
  }

  write(name: string, made: string | Uint8Array): void {
    this.#try(() => writeFileSync(join(this.#tempPath, name), made))
  }

  /** One chunk after the other, so that a long file is never held as a whole. */
  writeChunks(name: string, chunks: Iterable<string>): void {
    this.write(name, '')
    for (const chunk of chunks) this.append(name, chunk)
  }

  append(name: string, text: string): void {
    this.#try(() => appendFileSync(join(this.#tempPath, name), text))
  }

  /** Renames the temporary folder to the name that was asked for, replacing an earlier set. */
  finish(): void {
    this.#try(() => {
      const old = `${this.#out}.${process.pid}.old`
      const isAgain = existsSync(this.#out)
      if (isAgain) renameSync(this.#out, old)
      try {
        renameSync(this.#tempPath, this.#out)
      } catch (error) {
        if (isAgain) renameSync(old, this.#out)
        throw error
      }
      this.#isOpen = false
      rmSync(old, { recursive: true, force: true })
    })
  }

  /** Deletes what was written. False where the set was finished or abandoned before. */
  abandon(): boolean {
    const wasOpen = this.#isOpen
    this.#isOpen = false
    if (wasOpen) rmSync(this.#tempPath, { recursive: true, force: true })
    return wasOpen
  }

  #try(write: () => void): void {
    try {
      write()
    } catch (error) {
      this.abandon()
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
      const full = code === 'ENOSPC' || code === 'EDQUOT'
      throw new UsageError(
        full
          ? `There is no room for the set of reports in ${dirname(this.#out)}.`
          : `The set of reports could not be written to ${this.#out} (${code}).`,
        full
          ? 'Make room, or name a folder on another disk after --out, and run it again. Nothing was left behind.'
          : 'Check that you may write there, and run it again. Nothing was left behind.',
      )
    }
  }
}

/** The first entry that is no page of an audit: those are files that end in .md or .html. */
function otherPage(folder: string): string | undefined {
  const other = readdirSync(folder).find(
    (name) => !leftByFileManagers.test(name) && !(/\.(?:md|html)$/.test(name) && statSync(join(folder, name)).isFile()),
  )
  return other === undefined ? undefined : `${basename(folder)}/${other}`
}

/** Whether a file is the JSON of an audit, by its first bytes. Every set has one. */
function isAudit(file: string): boolean {
  if (!existsSync(file)) return false
  const begin = '{"$schema":"urn:loip:schema:audit"'
  const bytes = Buffer.alloc(begin.length)
  const opened = openSync(file, 'r')
  try {
    readSync(opened, bytes, 0, bytes.length, 0)
  } finally {
    closeSync(opened)
  }
  return bytes.toString() === begin
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

function expectFree(out: string): void {
  if (!existsSync(out)) return
  if (!statSync(out).isDirectory())
    throw new UsageError(`${out} is a file.`, 'Name a folder after --out: it is made where there is none.')
  const names = readdirSync(out).filter((name) => !leftByFileManagers.test(name))
  const other =
    names.find((name) => !writtenByAudit.test(name)) ??
    names.find((name) => statSync(join(out, name)).isDirectory() !== (name === 'partnerships')) ??
    (names.includes('partnerships') ? otherPage(join(out, 'partnerships')) : undefined) ??
    (isAudit(join(out, 'audit.json')) ? undefined : names[0])
  if (other !== undefined)
    throw new UsageError(
      `The folder ${out} holds ${other}, which no audit wrote.`,
      'Name a new folder after --out, or an empty one, or one that an earlier audit wrote.',
    )
}

/** Removes the temporary folders of runs that were killed, told by the process id in their names; not those of runs that are still going. */
function removeLeftOver(out: string): void {
  for (const name of readdirSync(dirname(out))) {
    const pid = name.startsWith(`${basename(out)}.`) ? /\.(\d+)\.(?:part|old)$/.exec(name)?.[1] : undefined
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue
    // Killed between the two renames of finish(): the old set is put back.
    if (name.endsWith('.old') && !existsSync(out)) renameSync(join(dirname(out), name), out)
    else rmSync(join(dirname(out), name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

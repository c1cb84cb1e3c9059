// The set of files that an audit writes: all of it or nothing. It is put together in a folder beside the one that was named, and
// takes that name only when it is whole.
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { UsageError } from '../usage-error.ts'

/** What an audit writes, and nothing else: a folder that holds other things is not taken for an earlier set. */
const ours =
  /^(?:overview\.(?:md|html)|audit\.(?:json|xlsx)|findings\.csv|coverage\.csv|learning\.(?:md|csv|json)|partnerships)$/
/** What file managers leave in any folder that somebody opens. */
const ofSystems = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i

export class AuditSet {
  readonly #out: string
  readonly #half: string
  #isOpen = true

  /** `audited` is the folder that is looked at, if any: the set lies neither in it nor around it. */
  constructor(out: string, audited?: string) {
    this.#out = realPath(resolve(out))
    this.#half = `${this.#out}.${process.pid}.part`
    expectPlace(this.#out)
    expectApart(this.#out, audited)
    this.#try(() => removeLeftOver(this.#out))
    expectFree(this.#out)
    this.#try(() => mkdirSync(join(this.#half, 'partnerships'), { recursive: true }))
  }

  write(name: string, made: string | Uint8Array): void {
    this.#try(() => writeFileSync(join(this.#half, name), made))
  }

  /** One chunk after the other, so that a long file is never held as a whole. */
  writeChunks(name: string, chunks: Iterable<string>): void {
    this.write(name, '')
    for (const chunk of chunks) this.append(name, chunk)
  }

  append(name: string, text: string): void {
    this.#try(() => appendFileSync(join(this.#half, name), text))
  }

  /** The set is whole: it takes the place of an earlier one. */
  finish(): void {
    this.#try(() => {
      const old = `${this.#out}.${process.pid}.old`
      const isAgain = existsSync(this.#out)
      if (isAgain) renameSync(this.#out, old)
      try {
        renameSync(this.#half, this.#out)
      } catch (error) {
        if (isAgain) renameSync(old, this.#out)
        throw error
      }
      this.#isOpen = false
      rmSync(old, { recursive: true, force: true })
    })
  }

  /** Nothing is left of it. False where it was finished or abandoned before. */
  abandon(): boolean {
    const wasOpen = this.#isOpen
    this.#isOpen = false
    if (wasOpen) rmSync(this.#half, { recursive: true, force: true })
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

/** Pages of ours end in .md or .html, and there are no folders among them. */
function otherPage(folder: string): string | undefined {
  const other = readdirSync(folder).find(
    (name) => !ofSystems.test(name) && !(/\.(?:md|html)$/.test(name) && statSync(join(folder, name)).isFile()),
  )
  return other === undefined ? undefined : `${basename(folder)}/${other}`
}

/** Every set has the result in it, which begins as no other file does. */
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

/** Where links lead; the last part of the path may not be there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const folder = dirname(path)
    return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path
  }
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
  const names = readdirSync(out).filter((name) => !ofSystems.test(name))
  const other =
    names.find((name) => !ours.test(name)) ??
    names.find((name) => statSync(join(out, name)).isDirectory() !== (name === 'partnerships')) ??
    (names.includes('partnerships') ? otherPage(join(out, 'partnerships')) : undefined) ??
    (isAudit(join(out, 'audit.json')) ? undefined : names[0])
  if (other !== undefined)
    throw new UsageError(
      `The folder ${out} holds ${other}, which no audit wrote.`,
      'Name a new folder after --out, or an empty one, or one that an earlier audit wrote.',
    )
}

/** Of runs that were ended before they could tidy up. One that still runs keeps what it has. */
function removeLeftOver(out: string): void {
  for (const name of readdirSync(dirname(out))) {
    const pid = name.startsWith(`${basename(out)}.`) ? /\.(\d+)\.(?:part|old)$/.exec(name)?.[1] : undefined
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue
    // Ended between taking the old set away and putting the new one there.
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

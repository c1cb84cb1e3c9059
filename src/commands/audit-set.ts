// The set of files that an audit writes: all of it or nothing. It is put together in a folder beside the one that was named, and
// takes that name only when it is whole.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../errors.ts'

/** What an audit writes, and nothing else: a folder that holds other things is not taken for an earlier set. */
const ours = /^(?:overview\.md|audit\.json|findings\.csv|coverage\.csv|learning\.(?:md|csv|json)|partnerships)$/

export class AuditSet {
  readonly #out: string
  readonly #half: string

  constructor(out: string) {
    this.#out = resolve(out)
    this.#half = `${this.#out}.${process.pid}.part`
    expectFree(this.#out)
    removeLeftOver(this.#out)
    this.#try(() => mkdirSync(join(this.#half, 'partnerships'), { recursive: true }))
  }

  write(name: string, text: string): void {
    this.#try(() => writeFileSync(join(this.#half, name), text))
  }

  append(name: string, text: string): void {
    this.#try(() => appendFileSync(join(this.#half, name), text))
  }

  /** The set is whole: it takes the place of an earlier one. */
  finish(): void {
    this.#try(() => {
      const old = `${this.#out}.${process.pid}.old`
      if (existsSync(this.#out)) renameSync(this.#out, old)
      renameSync(this.#half, this.#out)
      rmSync(old, { recursive: true, force: true })
    })
  }

  /** Nothing is left of it. */
  abandon(): void {
    rmSync(this.#half, { recursive: true, force: true })
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

function expectFree(out: string): void {
  if (!existsSync(dirname(out)))
    throw new UsageError(
      `There is no folder ${dirname(out)} for the set of reports.`,
      'Make it first, or name another.',
    )
  if (!existsSync(out)) return
  if (!statSync(out).isDirectory())
    throw new UsageError(`${out} is a file.`, 'Name a folder after --out: it is made where there is none.')
  const other = readdirSync(out).find((name) => !ours.test(name))
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
    if (pid === undefined || isRunning(Number(pid))) continue
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

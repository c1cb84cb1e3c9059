// A folder beside the files that are to be written, where they are made before they take their places. It holds a label that says who
// made it, so that a later run can tell what a killed one left from what is somebody else's, and from what another run is still using.

import { randomBytes } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { codeOf } from './system-error.ts'

/** Short, so that it fits wherever a file fits, and hidden, so that no program takes it for a plan. */
const nameOfOne = /^\.loip-[0-9a-f]{12}$/
const labelFile = 'made-by-loip.json'
/** In a workplace: what stood where it is written. */
export const movedAside = 'old'
const says =
  'A folder in which loip makes files. It is left only by a run that was killed, and the next run takes it away.'

/** In milliseconds. A run on another machine or in another container cannot be asked whether it goes on: its label grows older. */
const oldAfter = 15 * 60_000

/** In milliseconds. */
const labelledWithin = 200

interface Label {
  readonly says: string
  /** Of the folder itself: a copy of it under another name is not it. */
  readonly name: string
  readonly process: Maker
  /** The name of what is written beside it, where only one run may. */
  readonly writes?: string
}

/** Who made it, as far as that can be told on this system. */
interface Maker {
  readonly id: number
  readonly host: string
  /** Of this start of the machine, and of the container. */
  readonly space: string
  /** When the process began, in ticks of the machine: ids are given again. */
  readonly began: string
}

export class Workplace {
  readonly path: string
  readonly #label: Label

  private constructor(path: string, label: Label) {
    this.path = path
    this.#label = label
  }

  /** In a folder. Throws the error of the system where none can be made. `name`: one that only one run at a time can have. */
  static make(folder: string, { name = randomName(), writes }: { name?: string; writes?: string } = {}): Workplace {
    const path = join(folder, name)
    mkdirSync(path, { mode: 0o700 })
    const label = { says, name, process: thisProcess(), ...(writes === undefined ? {} : { writes }) }
    try {
      writeFileSync(join(path, labelFile), `${JSON.stringify(label)}\n`, { flag: 'wx' })
    } catch (error) {
      rmSync(path, { recursive: true, force: true })
      throw error
    }
    return new Workplace(path, label)
  }

  /** Of a name for each path that is written, so that two runs meet. */
  static nameFor(hash: string): string {
    return `.loip-${hash.slice(0, 12)}`
  }

  /** Tells runs elsewhere that this one goes on. */
  touch(): void {
    try {
      const now = new Date()
      utimesSync(join(this.path, labelFile), now, now)
    } catch {}
  }

  /** Whether it is still there and ours. */
  isOurs(): boolean {
    return JSON.stringify(labelOf(this.path)?.process) === JSON.stringify(this.#label.process)
  }

  /** Takes it away with what is left in it. */
  remove(): void {
    if (!this.isOurs()) return
    putBack(this.path, this.#label)
    clear(this.path)
  }
}

/** The label of such a folder; undefined where it is none of ours, whatever its name. */
export function labelOf(path: string): Label | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  try {
    if (!nameOfOne.test(name) || !lstatSync(path).isDirectory()) return undefined
    const label: Label = JSON.parse(readFileSync(join(path, labelFile), 'utf8'))
    return label.says === says && label.name === name && typeof label.process?.id === 'number' ? label : undefined
  } catch {
    return undefined
  }
}

/**
 * Takes away what killed runs left in a folder. Nothing else, and nothing that a run still uses; what cannot be taken away stays. What a
 * run had moved aside goes back to its place first.
 */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    if (!nameOfOne.test(name)) continue
    const path = join(folder, name)
    try {
      const label = labelOf(path)
      // Killed before it was labelled, or while it was. Only what is empty or holds such a label alone goes this way.
      if (label === undefined) {
        if (isHalfLabelled(path)) rmSync(join(path, labelFile))
        rmdirSync(path)
      } else if (!isInUse(path, label)) takeAway(path, label)
    } catch {}
  }
}

/** The beginning of a label and nothing beside it. A run that goes on has written the rest of it in no time. */
function isHalfLabelled(path: string): boolean {
  const file = join(path, labelFile)
  if (!lstatSync(path).isDirectory() || namesIn(path).join() !== labelFile || !lstatSync(file).isFile()) return false
  const beginning = `{"says":${JSON.stringify(says)}`
  const text = readFileSync(file, 'utf8')
  const isHalf =
    text.length < beginning.length ? beginning.startsWith(text) : text.startsWith(beginning) && !isWhole(text)
  return isHalf && Date.now() - statSync(file).mtimeMs > labelledWithin
}

function isWhole(json: string): boolean {
  try {
    JSON.parse(json)
    return true
  } catch {
    return false
  }
}

/** Renamed first, so that of two runs only one takes it away, and neither what the other has made meanwhile. */
function takeAway(path: string, label: Label): void {
  putBack(path, label)
  const away = Workplace.make(join(path, '..'))
  try {
    renameSync(path, join(away.path, 'away'))
  } finally {
    away.remove()
  }
}

/** The label last, so that what a run that is killed here leaves is known too. */
function clear(path: string): void {
  for (const name of namesIn(path)) if (name !== labelFile) rmSync(join(path, name), { recursive: true, force: true })
  rmSync(join(path, labelFile), { force: true })
  rmdirSync(path)
}

/** What stood where the run writes is in the workplace from the one renaming to the other; between the two it is the only copy. */
function putBack(path: string, { writes }: Label): void {
  const [out, aside] = [join(path, '..', writes ?? ''), join(path, movedAside)]
  if (writes !== undefined && existsSync(aside) && !existsSync(out)) renameSync(aside, out)
}

/** Whether the run that made it goes on, as far as can be told. */
function isInUse(path: string, { process: maker }: Label): boolean {
  const own = thisProcess()
  if (maker.host === own.host && maker.space === own.space) return isRunning(maker)
  return Date.now() - statSync(join(path, labelFile)).mtimeMs < oldAfter
}

function randomName(): string {
  return `.loip-${randomBytes(6).toString('hex')}`
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

let known: Maker | undefined

function thisProcess(): Maker {
  known ??= { id: process.pid, host: hostname(), space: spaceOf(), began: beganAt('self') }
  return known
}

/** Two containers may both call their first process 1: what tells them apart is in /proc, where there is one. */
function spaceOf(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return ''
  }
}

function beganAt(id: number | 'self'): string {
  try {
    // The name of the program is in brackets, and may hold spaces and brackets.
    const [, after = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? []
    // A process that was killed stays in the list until its parent has asked for it.
    return /^[ZXx]/.test(after) ? 'ended' : (after.split(' ')[19] ?? '')
  } catch {
    return ''
  }
}

function isRunning({ id, began }: Maker): boolean {
  try {
    process.kill(id, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  return began === '' || beganAt(id) === began
}

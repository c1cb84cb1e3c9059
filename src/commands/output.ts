// Where a report goes: one write to a stream, or a file that is written whole or not at all.
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UsageError } from './usage-error.ts'

/** The part of a stream that is used; `process.stdout` is one. */
export interface Output {
  write(made: string | Uint8Array): unknown
  once?(event: 'drain', told: () => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** What a command finds around it. Tests give their own. */
export interface Surroundings {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

export const ours: Surroundings = { stdout: process.stdout, stderr: process.stderr, env: process.env }

/** How a stream is to be written to. `color` is false after --no-color. */
export function lookOf(stream: Output, env: Surroundings['env'], color = true): { width?: number; colour: boolean } {
  const columns = stream.columns ?? Number(env.COLUMNS)
  const width = Number.isInteger(columns) && columns > 0 ? { width: Math.max(columns, narrowest) } : {}
  return { ...width, colour: color && wantsColour(stream, env) }
}

/** Narrower than this, lines are no longer sentences. */
const narrowest = 40

/** FORCE_COLOR before NO_COLOR, as Node has it; otherwise only on a terminal that can show colour. */
function wantsColour({ isTTY = false }: Output, { FORCE_COLOR, NO_COLOR, TERM }: Surroundings['env']): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return isTTY && TERM !== 'dumb'
}

/** Throws a UsageError, before anything is done, where no file can be made. */
export function expectWritable(path: string, extension: string): void {
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no folder ${folder} for the report.`, 'Make it first, or name another.')
  }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${path} is a folder.`, `Name a file in it: ${join(path, `report.${extension}`)}.`)
  }
}

/** Throws where links lead two reports to the one file, of which the first would be lost. A device takes any number. */
export function expectOwnFiles(paths: readonly string[]): void {
  const targets = paths.map(realPath)
  const second = targets.findIndex((target, index) => targets.indexOf(target) !== index && !isDevice(target))
  if (second !== -1)
    throw new UsageError(`${paths[second]} leads to a file that another report goes to.`, 'Give each its own file.')
}

function isDevice(target: string): boolean {
  return statSync(target, { throwIfNoEntry: false })?.isFile() === false
}

/** Writes a report over what stood there, for it was named; but never over a file that was read as a plan. */
export function writeWhole(path: string, made: string | Uint8Array, read: readonly string[]): void {
  const target = realPath(path)
  if (read.some((file) => realPath(file) === target)) {
    throw new UsageError(
      `${path} is one of the files that were checked, so no report is written over it.`,
      'Name another file.',
    )
  }
  const isWrittenTo = isDevice(target)
  const half = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  try {
    writeFileSync(isWrittenTo ? target : half, made)
    if (!isWrittenTo) renameSync(half, target)
  } catch (error) {
    rmSync(half, { force: true })
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new UsageError(
      `${path} could not be written${why}.`,
      'Check that you may write there and that there is room.',
    )
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return join(realpathSync(dirname(path)), basename(path))
  }
}

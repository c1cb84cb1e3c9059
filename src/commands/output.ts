// Where a report goes: one write to a stream, or a file that is written atomically.

import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Format, isBinary } from '../report/formats.ts'
import type { DisplayOptions } from '../report/words/reporter.ts'
import { realPath } from './disk/real-path.ts'
import { UsageError } from './usage-error.ts'

/** The part of a stream that is used; `process.stdout` is one. */
export interface Output {
  write(made: string | Uint8Array): unknown
  once?(event: 'drain', listener: () => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The streams and the environment of a command. Tests give their own. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

export const processIo: Io = { stdout: process.stdout, stderr: process.stderr, env: process.env }

/** Width and colour of a stream. `color` is false after --no-color. */
export function displayOptions(stream: Output, env: Io['env'], color = true): Pick<DisplayOptions, 'width' | 'colour'> {
  const columns = stream.columns ?? Number(env.COLUMNS)
  const width = Number.isInteger(columns) && columns > 0 ? { width: Math.max(columns, narrowest) } : {}
  return { ...width, colour: color && wantsColour(stream, env) }
}

/** Columns, at least: narrower lines could not be read. */
const narrowest = 40

/** FORCE_COLOR before NO_COLOR, as Node has it; otherwise only on a terminal that can show colour. */
function wantsColour({ isTTY = false }: Output, { FORCE_COLOR, NO_COLOR, TERM }: Io['env']): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return isTTY && TERM !== 'dumb'
}

/** Throws where the bytes of a file for another program would go to a screen. */
export function expectPrintable(format: Format, { isTTY = false }: Output): void {
  if (isTTY && isBinary(format))
    throw new UsageError(
      `A report as ${format} is a file for another program, and nothing to show on a screen.`,
      `Name the file: --format ${format}=report.${format}.`,
    )
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

/** Throws where symbolic links lead two reports to one file, which would lose the first. A device such as /dev/null takes any number. */
export function expectOwnFiles(paths: readonly string[]): void {
  const targets = paths.map(realPath)
  const second = targets.findIndex((target, index) => targets.indexOf(target) !== index && !isDevice(target))
  if (second !== -1)
    throw new UsageError(`${paths[second]} leads to a file that another report goes to.`, 'Give each its own file.')
}

function isDevice(target: string): boolean {
  return statSync(target, { throwIfNoEntry: false })?.isFile() === false
}

/** Replaces the file that was named, atomically: a temporary file is renamed over it. Never over a file that was read as a plan. */
export function writeWhole(path: string, made: string | Uint8Array, read: readonly string[]): void {
  const target = realPath(path)
  if (read.some((file) => realPath(file) === target)) {
    throw new UsageError(
      `${path} is one of the files that were checked, so no report is written over it.`,
      'Name another file.',
    )
  }
  const isInPlace = isDevice(target)
  const tempPath = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  try {
    writeFileSync(isInPlace ? target : tempPath, made)
    if (!isInPlace) renameSync(tempPath, target)
  } catch (error) {
    rmSync(tempPath, { force: true })
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new UsageError(
      `${path} could not be written${why}.`,
      'Check that you may write there and that there is room.',
    )
  }
}

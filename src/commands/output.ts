// Where a report goes: one write to a stream, or a file (disk/write-file.ts).

import { type Stats, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { type Format, isBinary } from '../report/formats.ts'
import type { DisplayOptions } from '../report/words/reporter.ts'
import { realPath } from './disk/real-path.ts'
import { codeOf, inBrackets, writingHint } from './disk/system-error.ts'
import { UsageError } from './usage-error.ts'

/** The part of a stream that is used; `process.stdout` is one. */
export interface Output {
  write(made: string | Uint8Array): unknown
  once?(event: 'drain' | 'close' | 'error', listener: () => void): unknown
  off?(event: 'drain' | 'close' | 'error', listener: () => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The streams and the environment of a command. Tests give their own. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Whether whoever read standard output has gone. Node lets it be written to all the same. */
export const reader = { isGone: false }

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
  const found = statusOf(path)
  if (!statusOf(folder)?.isDirectory())
    throw new UsageError(`There is no folder ${folder} for the report.`, 'Make it first, or name another.')
  if (found?.isDirectory())
    throw new UsageError(`${path} is a folder.`, `Name a file in it: ${join(path, `report.${extension}`)}.`)
  expectEnding(path, extension)
}

const ofOffice: ReadonlySet<string> = new Set(['doc', 'docx', 'odt', 'rtf', 'xls', 'xlsx', 'xlsm', 'ods', 'pdf'])

/** Word and Excel go by the ending of a name, and open nothing that is named as their own and is not. Texts may have any ending but theirs. */
function expectEnding(path: string, extension: string): void {
  const ending = extname(path).slice(1).toLowerCase()
  if (ending === '' || ending === extension || !(ofOffice.has(ending) || ofOffice.has(extension))) return
  const name = `${basename(path, extname(path))}.${extension}`
  const instead = ending === 'docx' || ending === 'xlsx' ? ` For that ending: --format ${ending}=${path}.` : ''
  const pdf = ending === 'pdf' ? ' No PDF is written here: print the page, or save the Word file as one.' : ''
  throw new UsageError(
    `${path} ends in .${ending}, and what would be written is a .${extension} file.`,
    `Name it ${name}.${instead}${pdf}`,
  )
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    const code = codeOf(error)
    throw new UsageError(`${path} cannot be written${inBrackets(code)}.`, writingHint(code))
  }
}

/** Throws where symbolic links lead two reports to one file, which would lose the first. A device such as /dev/null takes any number. */
export function expectOwnFiles(paths: readonly string[]): void {
  const targets = paths.map(realPath)
  const second = targets.findIndex(
    (target, index) => targets.indexOf(target) !== index && !isDevice(paths[index] ?? target),
  )
  if (second !== -1)
    throw new UsageError(`${paths[second]} leads to a file that another report goes to.`, 'Give each its own file.')
}

function isDevice(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false
}

import { statSync } from 'node:fs'
import type { EarlierResult } from '../engine/earlier-result.ts'
import { jsonText } from './disk/json-text.ts'
import { UsageError } from './usage-error.ts'

/** The earlier result that was named, if one was. One that cannot be used is a UsageError. */
export async function earlierFrom(file: string | undefined): Promise<EarlierResult | undefined> {
  if (file === undefined) return undefined
  const { readEarlier } = await import('../engine/earlier-result.ts')
  const text = textOf(file, 'an earlier result')
  return compared(async () => readEarlier(text, file))
}

/** Bytes: more than any result of loip, and little enough to be read at once. */
const largest = 256 * 1024 * 1024

/** The text of a file that is to be compared with. `what`: what it should be, in words. */
export function textOf(file: string, what: string): string {
  if (file === '') throw new UsageError(`A path with nothing in it names no file.`, `Name the file of ${what}.`)
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) throw new UsageError(`There is no file ${file}.`, `Name the file of ${what}.`)
  if (!found.isFile()) throw new UsageError(`${file} is not a file.`, `Name the file of ${what}.`)
  if (found.size > largest)
    throw new UsageError(`${file} is too large for ${what}.`, 'Look whether it is the right file.')
  try {
    return jsonText(file)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new UsageError(`${file} could not be read${why}.`, 'Check that you may read it.')
  }
}

/** What is said of a file that cannot be compared with ends the command as any other that was given wrongly. */
export async function compared<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    const { UnusableEarlier } = await import('../engine/earlier-result.ts')
    if (error instanceof UnusableEarlier) throw new UsageError(error.message, error.hint)
    throw error
  }
}

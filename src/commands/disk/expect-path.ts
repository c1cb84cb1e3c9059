// What a command needs to be there before it does anything, said of every path in the same words as in a report.
import { existsSync, statSync } from 'node:fs'
import { UsageError } from '../usage-error.ts'
import { notFound } from './read-problems.ts'

/** Throws where one of these paths leads to nothing. `-` is what comes through a pipe. */
export function expectExists(paths: readonly string[]): void {
  const path = paths.find((one) => one !== '-' && !existsSync(one))
  if (path === undefined) return
  const { says, fix } = notFound(path)
  throw new UsageError(`${path}: ${says}`, fix)
}

/** Throws where the path is not that of a folder. `hint`: which folder it is to be. */
export function expectFolder(path: string, hint: string): void {
  if (!existsSync(path)) throw new UsageError(`${path}: ${notFound(path).says}`, hint)
  if (!statSync(path).isDirectory()) throw new UsageError(`${path} is a file, and a folder is needed.`, hint)
}

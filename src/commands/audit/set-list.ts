// The list of what an audit wrote, with checksums: it tells a later run what is its own to replace.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../disk/sha256.ts'
import { labelOf } from '../disk/workplace.ts'

/** What file managers leave in a folder that was opened. */
const leftByFileManagers = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory)$/i
export const checksums = 'checksums.txt'
export const listHead = '# Written by loip audit. The SHA-256 of each file of this set: sha256sum -c checksums.txt\n'

/** The first file or folder that is no file of a set as an audit left it. */
export function notOurs(folder: string): { readonly name: string; readonly isChanged: boolean } | undefined {
  const ours = listIn(folder)
  for (const name of [...filesBelow(folder), ...emptyFolders(folder)]) {
    if (name === checksums && ours.size > 0) continue
    const sums = ours.get(name)
    if (sums === undefined) return { name, isChanged: false }
    if (!sums.includes(sumOf(join(folder, name)))) return { name, isChanged: true }
  }
  return undefined
}

export function sumOf(path: string): string {
  try {
    return sha256(readFileSync(path))
  } catch {
    return ''
  }
}

export function listOf(folder: string): string {
  const names = filesBelow(folder).filter((name) => name !== checksums)
  return `${listHead}${names.map((name) => `${sumOf(join(folder, name))}  ${name}\n`).join('')}`
}

type List = ReadonlyMap<string, readonly string[]>

/** What the list of a set says that an audit wrote. Several sums for one file where a set was being replaced. */
export function listIn(folder: string): List {
  const list = new Map<string, string[]>()
  let text = ''
  try {
    text = readFileSync(join(folder, checksums), 'utf8')
  } catch {}
  if (!text.startsWith(listHead)) return list
  for (const line of text.slice(listHead.length).split('\n')) {
    const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (sum !== undefined && name !== undefined) list.set(name, [...(list.get(name) ?? []), sum])
  }
  return list
}

export function lines(list: List): string[] {
  return [...list].flatMap(([name, sums]) => sums.map((sum) => `${sum}  ${name}\n`))
}

/** Every file below a folder, in order, links included; without what file managers leave and the workplaces of loip. */
export function filesBelow(folder: string, within = ''): string[] {
  const entries = readdirSync(join(folder, within), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const name = within === '' ? entry.name : `${within}/${entry.name}`
    if (leftByFileManagers.test(entry.name)) return []
    if (!entry.isDirectory()) return [name]
    return labelOf(join(folder, name)) === undefined ? filesBelow(folder, name) : []
  })
}

/** A folder with nothing in it may be somebody's all the same. */
function emptyFolders(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const name = within === '' ? entry.name : `${within}/${entry.name}`
      if (labelOf(join(folder, name)) !== undefined) return []
      const isEmpty = readdirSync(join(folder, name)).length === 0
      return isEmpty && name !== 'partnerships' ? [name] : emptyFolders(folder, name)
    })
}

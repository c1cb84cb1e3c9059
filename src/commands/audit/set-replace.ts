// How a new set takes the place of an earlier one, where the folder cannot be renamed as a whole, and what it keeps of it.

import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../disk/system-error.ts'
import { checksums, filesBelow, lines, listHead, listIn, sumOf } from './set-list.ts'

/** Replaces the files of an earlier set one by one. Until the last is in place, the list holds what both sets wrote. */
export function fill(out: string, made: string): void {
  const [before, after] = [listIn(out), listIn(made)]
  const both = [...lines(before), ...lines(after)]
  put(join(out, checksums), `${listHead}${both.join('')}`, made)
  mkdirSync(join(out, 'partnerships'), { recursive: true })
  const names = filesBelow(made).filter((name) => name !== checksums && name !== halfFile)
  for (const name of names) move(join(made, name), join(out, name))
  // A list that came with the folder may name anything: only what lies in the folder, by no link, is looked at.
  for (const name of filesBelow(out)) {
    const sums = after.has(name) ? undefined : before.get(name)
    if (sums?.includes(sumOf(join(out, name)))) rmSync(join(out, name), { force: true })
  }
  move(join(made, checksums), join(out, checksums))
}

const halfFile = 'half'

function put(path: string, text: string, made: string): void {
  const half = join(made, halfFile)
  writeFileSync(half, text)
  move(half, path)
}

/** To another disk too, where the new file cannot be renamed to its place. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!['EXDEV', 'EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error) ?? '')) throw error
    copyFileSync(from, to)
    rmSync(from)
  }
}

/** With --overwrite: what no audit wrote, and a changed page that has no successor, is copied into the new set. */
export function keepOthers(old: string, made: string): void {
  const ours = listIn(old)
  for (const name of filesBelow(old)) {
    const isAsWritten = ours.get(name)?.includes(sumOf(join(old, name))) === true
    if (name === checksums || isAsWritten || existsSync(join(made, name))) continue
    cpSync(join(old, name), join(made, name), { preserveTimestamps: true, verbatimSymlinks: true })
  }
}

/** The new files and folders get the modes and owners of those of the same name. */
export function keepModes(old: string, made: string): void {
  if (!existsSync(old)) return
  for (const name of ['.', 'partnerships', ...filesBelow(made)]) {
    const found = statSync(join(old, name), { throwIfNoEntry: false })
    const path = join(made, name)
    if (found === undefined || found.isDirectory() !== statSync(path).isDirectory()) continue
    chmodSync(path, found.mode & 0o7777)
    try {
      chownSync(path, found.uid, found.gid)
    } catch {}
  }
}

export function flush(path: string): void {
  const opened = openSync(path, 'r+')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

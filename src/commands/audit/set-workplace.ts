// Where a set is made: in a place that only one run at a time has, beside the folder, or inside one that cannot be renamed.

import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../disk/sha256.ts'
import { codeOf } from '../disk/system-error.ts'
import { sweep, Workplace } from '../disk/workplace.ts'
import { UsageError } from '../usage-error.ts'

/** A workplace that only one run at a time has: beside the folder, or inside one that cannot be renamed. */
export function workplaceFor(out: string): Workplace {
  const [beside, inside] = [dirname(out), existsSync(out) && statSync(out).isDirectory() ? out : undefined]
  sweep(beside)
  if (inside !== undefined) sweep(inside)
  const hash = sha256(Buffer.from(out.slice(beside.length)))
  if (inside === undefined || !isMountPoint(inside))
    try {
      return only(beside, Workplace.nameFor(hash), out)
    } catch (error) {
      if (inside === undefined || !['EACCES', 'EROFS', 'EPERM'].includes(codeOf(error) ?? '')) throw error
    }
  // Every container may see the volume under a name of its own.
  return only(inside, Workplace.nameFor(sha256(Buffer.from('a set of reports'))), out)
}

function only(folder: string, name: string, out: string, tries = 5): Workplace {
  try {
    return Workplace.make(folder, { name, writes: out.slice(dirname(out).length + 1) })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const path = join(folder, name)
    if (tries > 0) {
      // One that was killed just now may still be ending.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
      sweep(folder)
      return only(folder, name, out, tries - 1)
    }
    throw new UsageError(
      `Another audit is writing to ${out}.`,
      `Run this one again when that is done, or name another folder after --out. If none is running, delete ${path}.`,
    )
  }
}

/** By the device of the folder, and where the system lists them by its list: a folder may be mounted from the same device. */
function isMountPoint(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true
  try {
    const escaped = folder.replace(/[\\ \t\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`)
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .some((line) => line.split(' ')[4] === escaped)
  } catch {
    return false
  }
}

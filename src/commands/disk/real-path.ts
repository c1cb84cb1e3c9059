import { existsSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** With symbolic links resolved; what the last one leads to need not exist. */
export function realPath(path: string, links = 40): string {
  try {
    return realpathSync(path)
  } catch {
    const folder = dirname(path)
    const real = existsSync(folder) ? join(realpathSync(folder), basename(path)) : path
    const leadsTo = links > 0 ? linkIn(real) : undefined
    return leadsTo === undefined ? real : realPath(resolve(dirname(real), leadsTo), links - 1)
  }
}

function linkIn(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

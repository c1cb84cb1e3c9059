import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** With symbolic links resolved; the last part of the path need not exist. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const folder = dirname(path)
    return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path
  }
}

// What tells one partnership from another for programs that keep the results of several.

import type { RunResult } from '../../result/run-result.ts'
import { unnamed } from '../../text/unnamed.ts'
import { folderOf } from './folder.ts'

/** Its name; the folder beside it where nothing gives one, for two in one repository are two. */
export function whoItIs(run: Pick<RunResult, 'partnership' | 'files'>): string {
  const { name } = run.partnership
  const folder = folderOf(run).replace(/\/$/, '')
  return name !== unnamed || folder === '' ? name : `${name} (${folder})`
}

/** The same in letters, digits and hyphens: its council code, or its name. Letters of any script tell partnerships apart. */
export function categoryOf(run: Pick<RunResult, 'partnership' | 'files'>): string {
  const { code } = run.partnership
  if (code !== undefined) return code
  const words = whoItIs(run)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
  return words === '' ? 'partnership' : words
}

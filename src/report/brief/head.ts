// Who this is about, what was read, and the day.
import type { RunResult } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { folderOf } from '../words/folder.ts'

export interface Head {
  readonly name: string
  readonly day: string
  /** Files that were opened, and how many of them were read whole. */
  readonly files: number
  readonly read: number
  /** Those that were not read, or only in part. */
  readonly unread: readonly string[]
  /** The folder of all files, without its slash; empty where it is the working directory. */
  readonly folder: string
  readonly remarks: readonly string[]
}

export function headOf(run: RunResult): Head {
  const unread = run.files.filter(({ read }) => !read).map(({ path }) => path)
  return {
    name: run.partnership.name,
    day: dayInWords(run.asOf),
    files: run.files.length,
    read: run.files.length - unread.length,
    unread,
    folder: folderOf(run).slice(0, -1),
    remarks: run.remarks,
  }
}

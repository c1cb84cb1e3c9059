// All that an audit writes of one partnership, as text. Made in the thread that checked it, so that only text goes between threads.
import { type AuditRow, auditRowOf } from '../../audit/row.ts'
import type { RunResult } from '../../result.ts'
import { sections } from '../index.ts'
import { markdown } from '../markdown.ts'
import { archiveLine } from './archive.ts'
import { findingRows } from './csv.ts'

export interface Pieces {
  readonly row: AuditRow
  /** Left out where only the overview is asked for. */
  readonly written?: {
    /** The report that a check of the one folder gives. */
    readonly page: string
    readonly findings: string
    readonly line: string
  }
}

const wholePage = { colour: false, show: new Set(sections) }

export function piecesOf(folder: string, result: RunResult, isWritten: boolean): Pieces {
  const row = auditRowOf(folder, result)
  if (!isWritten) return { row }
  return {
    row,
    written: {
      page: markdown.render(result, wholePage),
      findings: findingRows(row, result.findings),
      line: archiveLine({ folder, result }),
    },
  }
}

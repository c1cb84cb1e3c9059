// All that an audit writes of one partnership, as text. Made in the thread that checked it, so that little but text goes between threads.
import { type AuditRow, auditRowOf, stoppedRow } from '../../audit/row.ts'
import type { RunResult } from '../../result.ts'
import { sections } from '../index.ts'
import { escaped, markdown } from '../markdown.ts'
import { visible } from '../visible.ts'
import type { Cell } from '../workbook/cell.ts'
import { type Archived, archiveLine } from './archive.ts'
import { findingRows } from './csv.ts'
import { findingCells } from './workbook-findings.ts'

export interface Pieces {
  readonly row: AuditRow
  /** Left out where only the overview is asked for. */
  readonly written?: {
    /** The report that a check of the one folder gives. */
    readonly page: string
    readonly findings: string
    /** The same for the workbook. */
    readonly cells: readonly (readonly Cell[])[]
    readonly line: string
  }
}

const wholePage = { colour: false, show: new Set(sections) }

/** Of a folder from which nothing could be made: it is told of, and the others go on. */
export function stoppedPieces(folder: string, reason: string): Pieces {
  return {
    row: stoppedRow(folder, reason),
    written: {
      page: `# ${escaped(visible(folder))}\n\n**${escaped(visible(reason))}**\n`,
      findings: '',
      cells: [],
      line: archiveLine({ folder, stopped: reason }),
    },
  }
}

export function archivedPieces(archived: Archived, isWritten: boolean): Pieces {
  if ('stopped' in archived) return stoppedPieces(archived.folder, archived.stopped)
  try {
    return piecesOf(archived.folder, archived.result, isWritten)
  } catch {
    return stoppedPieces(archived.folder, 'This version of loip can make nothing of the result of this folder.')
  }
}

export function piecesOf(folder: string, result: RunResult, isWritten: boolean): Pieces {
  const row = auditRowOf(folder, result)
  if (!isWritten) return { row }
  return {
    row,
    written: {
      page: markdown.render(result, wholePage),
      findings: findingRows(row, result.findings),
      cells: findingCells(result.findings),
      line: archiveLine({ folder, result }),
    },
  }
}

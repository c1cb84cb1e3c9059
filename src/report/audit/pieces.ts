// All that an audit writes of one partnership, as text. Made in the thread that checked it, so that little but text goes between threads.
import { type AuditRow, auditRowOf, stoppedRow } from '../../audit/row.ts'
import type { RunResult } from '../../result.ts'
import { checkPage } from '../html/report.ts'
import { sections } from '../index.ts'
import { escaped, markdown } from '../markdown.ts'
import { visible } from '../visible.ts'
import type { Cell } from '../workbook/cell.ts'
import { type Archived, archiveLine } from './archive.ts'
import { findingRows } from './csv.ts'
import { overviewLink, stoppedPage } from './stopped-page.ts'
import { findingCells } from './workbook-findings.ts'

export interface Pieces {
  readonly row: AuditRow
  /** Left out where only the overview is asked for. */
  readonly line?: string
  /** Left out where no set is written. */
  readonly files?: {
    /** The reports that a check of the one folder gives. */
    readonly markdown: string
    readonly html: string
    readonly findings: string
    /** The same for the workbook. */
    readonly cells: readonly (readonly Cell[])[]
  }
}

/** How much of each folder is kept: its row for the overview, its result too, or all that a set has of it. */
export type Wanted = 'row' | 'result' | 'set'

const wholePage = { colour: false, show: new Set(sections) }

/** Of a folder from which nothing could be made: it is told of, and the others go on. */
export function stoppedPieces(folder: string, reason: string): Pieces {
  return {
    row: stoppedRow(folder, reason),
    line: archiveLine({ folder, stopped: reason }),
    files: {
      markdown: `# ${escaped(visible(folder))}\n\n**${escaped(visible(reason))}**\n`,
      html: stoppedPage(folder, reason),
      findings: '',
      cells: [],
    },
  }
}

export function archivedPieces(archived: Archived, wanted: Wanted): Pieces {
  if ('stopped' in archived) return stoppedPieces(archived.folder, archived.stopped)
  try {
    return piecesOf(archived.folder, archived.result, wanted)
  } catch {
    return stoppedPieces(archived.folder, 'This version of loip can make nothing of the result of this folder.')
  }
}

export function piecesOf(folder: string, result: RunResult, wanted: Wanted): Pieces {
  const row = auditRowOf(folder, result)
  if (wanted === 'row') return { row }
  const line = archiveLine({ folder, result })
  if (wanted === 'result') return { row, line }
  return {
    row,
    line,
    files: {
      markdown: markdown.render(result, wholePage),
      html: checkPage(result, wholePage, overviewLink),
      findings: findingRows(row, result.findings),
      cells: findingCells(result.findings),
    },
  }
}

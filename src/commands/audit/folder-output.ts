// All that an audit writes of one partnership. Made in the thread that checked it, so that what passes between threads is mostly text,
// which is cheap to clone.

import { type Archived, archiveLine } from '../../audit/archive.ts'
import { type AuditRow, auditRowOf, stoppedRow } from '../../audit/row.ts'
import { findingRows } from '../../report/audit/csv.ts'
import { overviewLink, stoppedPage } from '../../report/audit/stopped-page.ts'
import { sheetFindingCells } from '../../report/audit/workbook-findings.ts'
import { dutiesCounted } from '../../report/brief/standing.ts'
import { render as renderHtml } from '../../report/html/report.ts'
import { render as renderMarkdown } from '../../report/markdown/markdown.ts'
import { escaped } from '../../report/markdown/markdown-text.ts'
import { sections } from '../../report/sections/names.gen.ts'
import { sanitise } from '../../report/words/sanitise.ts'
import type { Cell } from '../../report/workbook/cell.ts'
import type { RunResult } from '../../result/run-result.ts'

export interface FolderOutput {
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

/** For a folder whose check failed: the reason stands in place of its report, and the other folders are still checked. */
export function stoppedOutput(folder: string, reason: string): FolderOutput {
  return {
    row: stoppedRow(folder, reason),
    line: archiveLine({ folder, stopped: reason }),
    files: {
      markdown: `# ${escaped(sanitise(folder))}\n\n**${escaped(sanitise(reason))}**\n`,
      html: stoppedPage(folder, reason),
      findings: '',
      cells: [],
    },
  }
}

export function archivedOutput(archived: Archived, wanted: Wanted): FolderOutput {
  if ('stopped' in archived) return stoppedOutput(archived.folder, archived.stopped)
  try {
    return outputOf(archived.folder, archived.result, wanted)
  } catch {
    return stoppedOutput(archived.folder, 'This version of loip can make nothing of the result of this folder.')
  }
}

export function outputOf(folder: string, result: RunResult, wanted: Wanted): FolderOutput {
  const row = auditRowOf(folder, result, dutiesCounted(result))
  if (wanted === 'row') return { row }
  const line = archiveLine({ folder, result })
  if (wanted === 'result') return { row, line }
  return {
    row,
    line,
    files: {
      markdown: renderMarkdown(result, wholePage),
      html: renderHtml(result, wholePage, overviewLink),
      findings: findingRows(row, result.findings),
      cells: sheetFindingCells(result.findings),
    },
  }
}

// Tables for a spreadsheet, keyed by council code.
import { type AuditRow, countStanding, currentLoipRow, matrixDuties } from '../../audit/row.ts'
import { eachAlone, type Finding } from '../../result/run-result.ts'
import { standingOrder } from '../brief/standing.ts'
import { csvFindingCells, csvFindingColumns, keyColumns as ofAPartnership } from '../csv/csv.ts'
import { byteOrderMark, type CsvCell, csvRows } from '../csv/rows.ts'
import { sanitise } from '../words/sanitise.ts'
import { verdictWord } from '../words/words.ts'

/** The first row. */
export function csvHead(columns: readonly string[]): string {
  return `${byteOrderMark}${csvRows([columns])}`
}

const keyColumns = [...ofAPartnership, 'folder'] as const

export const auditFindingColumns = [...keyColumns, ...csvFindingColumns] as const

export function findingRows(row: AuditRow, findings: readonly Finding[]): string {
  return csvRows(
    findings.flatMap(eachAlone).map((finding) => printableCells([...keyOf(row), ...csvFindingCells(finding)])),
  )
}

export const coverageColumns = [
  ...keyColumns,
  'check',
  'files',
  'files_not_read',
  'loip',
  'loip_published',
  'loip_ends',
  'localities',
  'localities_identified',
  'identified_with_plan',
  'report_years',
  ...standingOrder.map((verdict) => verdictWord(verdict).toLowerCase().replaceAll(' ', '_')),
  ...matrixDuties,
] as const

export function coverageRow(row: AuditRow): string {
  const loip = currentLoipRow(row)
  const { localities } = row
  return csvRows([
    printableCells([
      ...keyOf(row),
      row.ending.code === 3 ? 'incomplete' : 'complete',
      row.files,
      row.unread.length,
      loip?.title,
      loip?.publishedOn,
      loip?.ends,
      localities.all,
      localities.identified,
      localities.planned,
      row.reportYears.join('; '),
      ...standingOrder.map((verdict) => countStanding(row, verdict)),
      ...matrixDuties.map((id) => row.verdicts[id]),
    ]),
  ])
}

/** A name of a folder or file may hold what a terminal would obey. */
function printableCells(cells: readonly CsvCell[]): CsvCell[] {
  return cells.map((cell) => (typeof cell === 'string' ? sanitise(cell) : cell))
}

function keyOf({ code, area, name, folder }: AuditRow): CsvCell[] {
  return [code, area, name, folder]
}

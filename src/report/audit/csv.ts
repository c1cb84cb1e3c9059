// Tables for a spreadsheet, keyed by council code. Formula-safe: what a spreadsheet would run gets an apostrophe before it.
import { stringify } from 'csv-stringify/sync'
import { type AuditRow, matrixDuties } from '../../audit/row.ts'
import type { Finding } from '../../result.ts'

/** The first row. The mark before it tells a spreadsheet that what follows is UTF-8, so that accents stay what they are. */
export function csvHead(columns: readonly string[]): string {
  return `\ufeff${csvRows([columns])}`
}

/** Rows as CSV, without a heading. */
export function csvRows(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return stringify(rows as string[][], { escape_formulas: true, record_delimiter: 'windows' })
}

export const findingColumns = [
  'council_code',
  'council_area',
  'partnership',
  'folder',
  'level',
  'verdict',
  'duty',
  'citation',
  'rule',
  'about',
  'what_is_so',
  'what_to_do',
  'accepted_until',
  'file',
  'line',
] as const

export function findingRows(row: AuditRow, findings: readonly Finding[]): string {
  return csvRows(
    findings.map(({ level, verdict, duty, cite, rule, subject, says, fix, accepted, span }) => [
      ...keyOf(row),
      level,
      verdict,
      duty,
      cite,
      rule,
      subject,
      says,
      fix,
      accepted?.reviewBy,
      span?.path,
      span?.start.line,
    ]),
  )
}

export const coverageColumns = [
  'council_code',
  'council_area',
  'partnership',
  'folder',
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
  'decided',
  'declared',
  'not_shown',
  'for_people_to_judge',
  ...matrixDuties,
] as const

export function coverageRow(row: AuditRow): string {
  const loip = row.plans.find(({ kind, isCurrent }) => kind === 'loip' && isCurrent)
  const { standing, localities } = row
  return csvRows([
    [
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
      [...new Set(row.reportYears)].sort().join('; '),
      standing.decided,
      standing.declared,
      standing.notEvidenced,
      standing.forPeople,
      ...matrixDuties.map((id) => row.verdicts[id]),
    ],
  ])
}

function keyOf({ code, area, name, folder }: AuditRow): (string | undefined)[] {
  return [code, area, name, folder]
}

// The results of an audit, written one folder at a time so that no more than one is in memory: its line of the archive, its findings
// and its reports; and, after the last of them, what the set says of all.
import { archiveComma, archiveFoot, archiveHead } from '../../audit/archive.ts'
import { type AuditOverview, overviewOf } from '../../audit/overview.ts'
import type { AuditRow } from '../../audit/row.ts'
import { auditFindingColumns, coverageColumns, coverageRow, csvHead } from '../../report/audit/csv.ts'
import { learningCsv, learningJson, learningMarkdown } from '../../report/audit/learning.ts'
import { overviewMarkdown } from '../../report/audit/page.ts'
import { AuditFindings } from '../../report/audit/workbook-findings.ts'
import { type Output, reader } from '../output.ts'
import type { AuditProgress } from './progress.ts'
import type { Results } from './results.ts'
import type { AuditSet } from './set.ts'

interface WrittenReports {
  readonly overview: AuditOverview
  /** The paths of the partnerships' reports within the set, without file extensions. */
  readonly pages: readonly string[]
  readonly findings: AuditFindings
}

interface AuditDestinations {
  /** Absent where no set is written. */
  readonly set: AuditSet | undefined
  /** Where the archive is printed, line by line; absent where it is not. */
  readonly archive: Output | undefined
  /** Absent where nothing is said on the way. */
  readonly progress: AuditProgress | undefined
}

export async function writtenReports(
  { head, outputs }: Results,
  { set, archive, progress }: AuditDestinations,
): Promise<WrittenReports> {
  const stems = pageNames(head.folders)
  const pages = new Map<AuditRow, string>()
  const findings = new AuditFindings()
  const rows: AuditRow[] = []
  set?.write('audit.json', archiveHead(head))
  set?.write('findings.csv', csvHead(auditFindingColumns))
  await written(archive, archiveHead(head))
  for await (const { row, line = '', files } of outputs) {
    const comma = rows.length === 0 ? '' : archiveComma
    const page = `partnerships/${stems[rows.length]}`
    rows.push(row)
    pages.set(row, page)
    if (set && files) {
      set.append('audit.json', `${comma}${line}`)
      set.append('findings.csv', files.findings)
      findings.add(row, files.cells)
      set.write(`${page}.md`, files.markdown)
      set.write(`${page}.html`, files.html)
    }
    await written(archive, `${comma}${line}`)
    progress?.done(row.name)
  }
  progress?.end()
  await written(archive, archiveFoot)
  const overview = overviewOf(head, rows)
  return { overview, pages: overview.rows.map((row) => pages.get(row) ?? ''), findings }
}

/** Writes what is said of all partnerships, and puts the set in its place. */
export async function finishSet(set: AuditSet, { overview, pages, findings }: WrittenReports): Promise<void> {
  set.append('audit.json', archiveFoot)
  set.write('coverage.csv', `${csvHead(coverageColumns)}${overview.rows.map(coverageRow).join('')}`)
  set.write('learning.md', learningMarkdown(overview))
  set.write('learning.csv', learningCsv(overview))
  set.write('learning.json', learningJson(overview))
  const { overviewChunks } = await import('../../report/audit/html.ts')
  const linked = (ending: string) => pages.map((page) => `${page}.${ending}`)
  set.write('overview.md', overviewMarkdown(overview, linked('md')))
  set.writeChunks('overview.html', overviewChunks(overview, linked('html')))
  const { auditWorkbook } = await import('../../report/audit/workbook.ts')
  set.write('audit.xlsx', await auditWorkbook(overview, findings))
  set.finish()
}

/** Backpressure: waits for `drain` where the reader is slower, so that output does not pile up in memory. */
function written(stream: Output | undefined, text: string): Promise<void> | undefined {
  if (stream === undefined || reader.isGone || stream.write(text) !== false) return undefined
  return new Promise((resolve) => {
    const end = () => {
      for (const event of drained) stream.off?.(event, end)
      resolve()
    }
    if (stream.once === undefined) end()
    else for (const event of drained) stream.once(event, end)
  })
}

/** The last two where the reader is gone: nothing drains any more. */
const drained = ['drain', 'close', 'error'] as const

/** File names must not be longer on some systems. */
const longestName = 100

/** Names that Windows keeps for devices, whatever stands after a dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** A file name for each folder, without its ending: plain letters that every system can hold, and no two alike on any system. */
export function pageNames(folders: readonly string[]): string[] {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  return folders.map((folder) => {
    const letters = folder
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\w.-]+/g, '-')
      .slice(0, longestName)
      .replace(/^[.-]+|[.-]+$/g, '')
    const plain = device.test(letters) ? `folder-${letters}` : letters || 'folder'
    const key = plain.toLowerCase()
    let count = last.get(key) ?? 0
    let name = plain
    do {
      count++
      name = count === 1 ? plain : `${plain}-${count}`
    } while (taken.has(name.toLowerCase()))
    last.set(key, count)
    taken.add(name.toLowerCase())
    return name
  })
}

// Which file of a partnership a thing belongs in: one that is there, or one to add, by its usual name.
import type { DutyResult, Finding, RunResult } from '../../result/run-result.ts'
import { folderOf } from '../words/folder.ts'
import { bookOf, sheetOf } from './sheets.ts'
import { type Kind, usual } from './usual-names.ts'

export { type Kind, kindsOfFile } from './usual-names.ts'

export interface PlanFile {
  /** Below the folder of all files; the usual name of one to add. */
  readonly path: string
  /** False for a file to add. */
  readonly isThere: boolean
  /** What it holds, where that is known. */
  readonly kind?: Kind
  /** Of a workbook: the sheet that is to be filled in. */
  readonly sheet?: string
}

/** Of these a partnership has one for each plan, year or day, so that another is a file of its own. */
const manyOf: readonly Kind[] = ['locality-plan', 'progress-report', 'review']

/** Where the answer to a duty usually stands, by the beginning of its id: the longest one holds. */
const homes: readonly (readonly [string, Kind])[] = [
  ['s4-3b', 'participation'],
  ['s4-4', 'loip'],
  ['s4-6', 'participation'],
  ['s5-reduce', 'loip'],
  ['s5-', 'exceptions'],
  ['s6-', 'loip'],
  ['s7-', 'review'],
  ['s8-', 'progress-report'],
  ['s10-', 'locality-plan'],
  ['s11-', 'review'],
  ['s12-', 'progress-report'],
  ['s14-1', 'exceptions'],
  ['s14-3', 'participation'],
  ['g-participation', 'participation'],
  ['g-loip', 'loip'],
  ['g-report', 'progress-report'],
  ['g-roles', 'delivery-plan'],
  ['gp-action', 'delivery-plan'],
  ['gp-improvement', 'review'],
  ['gp-lived', 'participation'],
]

/** The kind of file in which the answer to a duty usually stands; the partnership file for what is about the partnership itself. */
function homeOf(duty: string | undefined): Kind {
  const found = homes.filter(([start]) => duty?.startsWith(start))
  return found.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? 'partnership'
}

/** The first file of that kind, or the one to add. */
function fileOfKind(kind: Kind, run: Pick<RunResult, 'files'>, isNew = false): PlanFile {
  const there = isNew ? undefined : run.files.find(({ kinds }) => kinds.includes(kind))
  return there === undefined ? { path: usual[kind], isThere: false, kind } : { ...fileAt(there.path, run), kind }
}

export function fileAt(path: string, run: Pick<RunResult, 'files'>): PlanFile {
  const folder = folderOf(run)
  return { path: path.startsWith(folder) ? path.slice(folder.length) : path, isThere: true }
}

/** The file that the answer to a finding goes in. */
export function fileOfAnswer({ write, span, duty }: Finding, run: Pick<RunResult, 'files'>): PlanFile {
  const book = bookOf(run)
  if (book !== undefined) return inBook(book, homeOf(duty), duty, run, span?.cell)
  if (write?.into !== undefined) return fileAt(write.into.path, run)
  const kind = write === undefined ? undefined : kindWritten(write.yaml)
  if (kind !== undefined) return fileOfKind(kind, run, manyOf.includes(kind))
  return span === undefined ? fileOfKind(homeOf(duty), run) : fileAt(span.path, run)
}

/** The sheet of a workbook; it is there, whether anything stands on it or not. */
function inBook(
  book: string,
  kind: Kind,
  duty: string | undefined,
  run: Pick<RunResult, 'files'>,
  cell: string | undefined,
): PlanFile {
  const sheet = sheetOf(kind, duty, cell)
  return { path: `${fileAt(book, run).path}, sheet ${sheet}`, isThere: true, kind, sheet }
}

function kindWritten(yaml: string): Kind | undefined {
  const [, kind = ''] = /^kind: *([a-z-]+)/m.exec(yaml) ?? []
  return isKind(kind) ? kind : undefined
}

function isKind(kind: string | undefined): kind is Kind {
  return kind !== undefined && kind in usual
}

/** The file that would tell how a duty stands, where these files do not: the rule says beside its reason where it would stand. */
export function fileThatWouldTell(
  row: Pick<DutyResult, 'duty' | 'why' | 'where' | 'wouldTell'>,
  run: Pick<RunResult, 'files' | 'plans' | 'reports'>,
): PlanFile {
  const { why = '', where, wouldTell } = row
  const book = bookOf(run)
  if (book !== undefined) {
    const isOwn = isKind(wouldTell?.kind)
    const kind = isKind(wouldTell?.kind) ? wouldTell.kind : homeOf(row.duty)
    return inBook(book, kind, row.duty, run, isOwn ? undefined : where[0]?.cell)
  }
  const unread = run.files.find(({ path, read }) => !read && why.includes(path))
  if (unread !== undefined) return fileAt(unread.path, run)
  if (wouldTell?.into !== undefined) return fileAt(wouldTell.into.path, run)
  if (isKind(wouldTell?.kind)) return fileOfKind(wouldTell.kind, run)
  const named = [...run.plans, ...run.reports].find(({ title }) => why.includes(`“${title}”`))
  const span = named?.span ?? where[0]
  return span === undefined ? fileOfKind(homeOf(row.duty), run) : fileAt(span.path, run)
}

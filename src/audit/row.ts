// The row that an audit keeps of each partnership: few fields, so that hundreds fit into memory.
import { boardParts } from '../law/board-questions.ts'
import { dutyIds } from '../law/index.ts'
import type {
  DutyResult,
  Ending,
  LearningRow,
  Level,
  LocalitiesCount,
  PlanRow,
  RunResult,
  Verdict,
} from '../result/run-result.ts'
import { unnamed } from '../text/unnamed.ts'

export interface AuditRow {
  /** The name of its folder, which is the key of the row. */
  readonly folder: string
  readonly name: string
  readonly area?: string
  readonly code?: string
  readonly invented?: boolean
  readonly ending: Ending
  readonly counts: Readonly<Record<Level, number>>
  /** Findings above advice that are accepted for now. */
  readonly accepted: number
  /** By the id of the duty; those that its own report counts, and no others. */
  readonly counted: Readonly<Record<string, Verdict>>
  /** By the id of the duty; only those in `matrixDuties`. */
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly plans: readonly Pick<
    PlanRow,
    'kind' | 'notForALocality' | 'title' | 'isCurrent' | 'publishedOn' | 'period' | 'ends' | 'endsAs'
  >[]
  readonly localities: LocalitiesCount
  /** The reporting years of published reports on the LOIP, sorted, without duplicates. */
  readonly reportYears: readonly string[]
  /** The number of documents of each kind. */
  readonly kinds: Readonly<Record<string, number>>
  readonly files: number
  /** Paths of files that could not be read. */
  readonly unread: readonly string[]
  readonly set: { readonly id: string; readonly title: string }
  /** Every national outcome of the set, with the number of local outcomes that link to it. */
  readonly national: readonly { readonly code: string; readonly title: string; readonly linkedFrom: number }[]
  /** The items of lenses that something touches on, with how many do. */
  readonly lenses: readonly { readonly id: string; readonly touchedBy: number }[]
  readonly learning: readonly LearningRow[]
  /** Sentences at the head of its own report, on a partial record or an invented area. */
  readonly remarks: readonly string[]
}

/** The duties in the matrix: those of Part 2 that the board is asked about, in the order of the Act. */
export const matrixDuties: readonly string[] = boardParts
  .flatMap(({ questions }) => questions.map(([id]): string => id))
  .filter((id) => (dutyIds as readonly string[]).includes(id) && !id.startsWith('x-') && !id.startsWith('p1-'))

/** `counted` are the duties that the report of the one partnership counts. */
export function auditRowOf(folder: string, run: RunResult, counted: readonly DutyResult[]): AuditRow {
  // A deep copy, to save memory: a string that V8 sliced keeps the whole text of its file alive, and rows are kept to
  // the end.
  return structuredClone(rowOf(folder, run, counted))
}

function rowOf(folder: string, run: RunResult, counted: readonly DutyResult[]): AuditRow {
  const { partnership, crosswalk, findings } = run
  const inMatrix = new Set(matrixDuties)
  const kinds: Record<string, number> = {}
  for (const kind of run.files.flatMap((file) => file.kinds)) kinds[kind] = (kinds[kind] ?? 0) + 1
  const isKnown = Object.keys(kinds).length > 0
  return {
    folder,
    name: partnership.name === unnamed || !isKnown ? folder : partnership.name,
    ...(partnership.area === undefined ? {} : { area: partnership.area }),
    ...(partnership.code === undefined ? {} : { code: partnership.code }),
    ...(partnership.invented ? { invented: true } : {}),
    ending: { code: run.ending.code, reason: run.ending.reason },
    counts: run.counts,
    accepted: findings.filter(({ accepted, level }) => accepted !== undefined && level !== 'advice' && level !== 'note')
      .length,
    counted: verdictsOf(counted),
    verdicts: verdictsOf(run.duties.filter(({ duty }) => inMatrix.has(duty))),
    plans: run.plans.map(({ kind, notForALocality, title, isCurrent, publishedOn, period, ends, endsAs }) => ({
      kind,
      ...(notForALocality === undefined ? {} : { notForALocality }),
      title,
      isCurrent,
      ...(publishedOn === undefined ? {} : { publishedOn }),
      ...(period === undefined ? {} : { period }),
      ...(ends === undefined ? {} : { ends }),
      ...(endsAs === undefined ? {} : { endsAs }),
    })),
    localities: run.localities,
    reportYears: reportYearsOf(run),
    kinds,
    files: run.files.length,
    unread: run.files.filter(({ read }) => !read).map(({ path }) => path),
    set: { id: crosswalk.set.id, title: crosswalk.set.title },
    national: crosswalk.national.map(({ code, title, linkedFrom }) => ({ code, title, linkedFrom: linkedFrom.length })),
    lenses: run.lenses
      .filter(({ touchedBy }) => touchedBy.length > 0)
      .map(({ id, touchedBy }) => ({ id, touchedBy: touchedBy.length })),
    learning: run.learning,
    remarks: run.remarks,
  }
}

function verdictsOf(rows: readonly DutyResult[]): Record<string, Verdict> {
  return Object.fromEntries(rows.map(({ duty, verdict }) => [duty, verdict]))
}

function reportYearsOf({ reports }: RunResult): string[] {
  const published = reports.filter(({ isPublished, covers }) => isPublished && covers.includes('LOIP'))
  return [...new Set(published.map(({ year }) => year))].sort()
}

/** The current edition of the LOIP; undefined when none is published. */
export function currentLoipRow({ plans }: AuditRow): AuditRow['plans'][number] | undefined {
  return plans.find(({ kind, isCurrent }) => kind === 'loip' && isCurrent)
}

/** The verdict on a duty of the matrix; `cannot-tell` for a folder whose check stopped. */
export function verdictOn({ verdicts }: AuditRow, duty: string): Verdict {
  return verdicts[duty] ?? 'cannot-tell'
}

/** The verdict on a duty that the report of the partnership counts; undefined for any other. */
export function verdictCounted({ counted }: AuditRow, duty: string): Verdict | undefined {
  return counted[duty]
}

/** How many of those stand so. */
export function countStanding({ counted }: AuditRow, verdict: Verdict): number {
  return Object.values(counted).filter((one) => one === verdict).length
}

/** The row of a folder whose check stopped without a result. */
export function stoppedRow(folder: string, reason: string): AuditRow {
  return {
    folder,
    name: folder,
    ending: { code: 3, reason },
    counts: { error: 0, gap: 0, question: 0, advice: 0, note: 0 },
    accepted: 0,
    counted: {},
    verdicts: {},
    plans: [],
    localities: { all: 0, identified: 0, planned: 0 },
    reportYears: [],
    kinds: {},
    files: 0,
    unread: [],
    set: { id: 'none', title: '' },
    national: [],
    lenses: [],
    learning: [],
    remarks: [],
  }
}

/** Sort order: by name, whatever the order of the folders; then by council code and folder. */
export function byName(a: AuditRow, b: AuditRow): number {
  const [one, other] = [keyOf(a), keyOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** The same everywhere: no language of the machine is in it. Accents and case do not count, and 9 comes before 10. */
function keyOf({ name, code = '\uffff', folder }: AuditRow): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [plain.replace(/\d+/g, (digits) => digits.padStart(8, '0')), code, folder].join(' ')
}

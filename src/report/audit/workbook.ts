// The whole of an audit as one Excel workbook. Every row that is about a partnership begins with its council code, as text.
// One file, because it is one workbook, sheet by sheet.

import type { AuditOverview } from '../../audit/overview.ts'
import { type AuditRow, countStanding, currentLoipRow, matrixDuties, verdictOn } from '../../audit/row.ts'
import { type DutyId, dutyOf } from '../../law/index.ts'
import type { LearningRow } from '../../result/run-result.ts'
import { inThousands } from '../../text/thousands.ts'
import { planWord } from '../words/crosswalk.ts'
import { disclaimer } from '../words/disclaimer.ts'
import { countOf, verdictWord } from '../words/words.ts'
import { type Cell, dayOrWords, linkTo } from '../workbook/cell.ts'
import { howToRead, type Line, notesOn } from '../workbook/cover.ts'
import { learningColumns, notesSheet } from '../workbook/record-sheets.ts'
import { type ColumnOf, column, type Sheet, sheetOf } from '../workbook/sheet.ts'
import { workbook } from '../workbook/workbook.ts'
import { headOf } from './head.ts'
import { type OpenDuty, openDuties } from './most-open.ts'
import { shortNamesOf } from './names.ts'
import { checkOf, nationalOutcomes, standingOf, standingSo, verdictOrder } from './overview.ts'
import { auditProvenance, lastLine, title } from './page.ts'
import { type AuditFindings, mostRows, sheetFindingColumns } from './workbook-findings.ts'

export function auditWorkbook(overview: AuditOverview, findings: AuditFindings): Promise<Uint8Array> {
  const { rows, stamp } = overview
  const made = [
    mostOpen(rows),
    coverage(rows),
    standing(rows),
    matrix(rows),
    duties(rows),
    findingsSheet(rows, findings),
    national(rows),
    plans(rows),
    learning(rows),
    notLookedAt(rows),
  ]
  const hasTooMany = findings.count > mostRows
  const long = [
    ...made.filter((sheet) => sheet.rows.length > mostRows).map(({ name }) => name),
    ...(hasTooMany ? [`Findings (${inThousands(findings.count)})`] : []),
  ]
  const sheets = made.filter((sheet) => sheet.rows.length > 0 && sheet.rows.length <= mostRows)
  const empty = made.filter((sheet) => sheet.rows.length === 0 && !(sheet.name === 'Findings' && hasTooMany))
  const lines = coverLines(
    overview,
    long,
    empty.map(({ name }) => name),
  )
  return workbook({
    cover: { title, lines },
    sheets: [...sheets, notesSheet(notesOn('How this was made', auditProvenance(overview)))],
    asOf: stamp.asOf,
    madeBy: `loip ${stamp.tool.version}`,
  })
}

/** `long` and `empty` are the sheets that are left out, because they would have too many rows or none. */
function coverLines(overview: AuditOverview, long: readonly string[], empty: readonly string[]): Line[] {
  return [
    ...notesOn('What this is', headOf(overview)),
    ['As at', { day: overview.stamp.asOf }],
    ['How it ended', lastLine(overview)],
    ...howToRead(empty),
    ...long.map(
      (name): Line => [
        'In the CSV only',
        `${name}: more than ${inThousands(mostRows)} rows, which stand in the CSV files of this set.`,
      ],
    ),
    ['Not legal advice', disclaimer('anywhere')],
    ['Questions', 'About a plan: ask the partnership it is of. About a duty: the sheet Duties has a link to the law.'],
  ]
}

/** The first columns of every sheet about partnerships; `of` gives the partnership of a row. */
function key<Row>(of: (row: Row) => AuditRow): ColumnOf<Row>[] {
  return [
    column('Council code', 13, (row) => of(row).code),
    column('Partnership', 32, (row) => of(row).name),
    column('Folder', 18, (row) => of(row).folder),
  ]
}

const itself = (row: AuditRow) => row

function coverage(rows: readonly AuditRow[]): Sheet {
  return sheetOf<AuditRow>(
    'Coverage',
    'What each partnership supplied. What is not here was not looked at.',
    [
      ...key(itself),
      column('Council area', 20, ({ area }) => area),
      column('Check', 18, checkOf),
      column('LOIP', 28, (row) => currentLoipRow(row)?.title ?? 'no published LOIP'),
      column('Published', 18, (row) => dayOrWords(currentLoipRow(row)?.publishedOn)),
      column('Ends', 18, (row) => dayOrWords(currentLoipRow(row)?.ends)),
      column('Years reported on', 18, ({ reportYears }) => reportYears.join(', ') || undefined),
      column('Localities', 10, ({ localities }) => localities.all),
      column('Identified', 10, ({ localities }) => localities.identified),
      column('Identified, with a plan', 11, ({ localities }) => localities.planned),
      column('Files', 8, ({ files }) => files),
      column('Not read', 8, ({ unread }) => unread.length),
    ],
    rows,
  )
}

/** In columns of their own sheet: with what was supplied beside them, a printed page would be too small to read. */
function standing(rows: readonly AuditRow[]): Sheet {
  return sheetOf<AuditRow>(
    'Standing',
    'How the duties of each stand, counted as in its own report. These are different things, and are never added together.',
    [
      ...key(itself),
      column('Check', 18, checkOf),
      ...standingOf(rows).map((verdict) =>
        column<AuditRow>(verdictWord(verdict), 10, (row) => countStanding(row, verdict)),
      ),
    ],
    rows,
  )
}

function mostOpen(rows: readonly AuditRow[]): Sheet {
  return sheetOf<OpenDuty>(
    'Most open',
    'The duties that are missing from the files or not shown in them, the most often open first. The order is of duties, never of partnerships.',
    [
      column('Duty', 14, ({ id, cite }) => linkTo(cite, dutyOf(id).url)),
      column('In short', 34, ({ name }) => name),
      column('In whose files', 40, ({ count, missing, notShown }) =>
        count === rows.length ? 'all' : [...missing, ...notShown].map(shortNamesOf(rows)).join(', '),
      ),
      column('What to ask there', 44, ({ asks }) => asks),
      column('Open', 8, ({ count }) => count),
      column('Missing', 9, ({ missing }) => missing.length),
      column('Not shown', 9, ({ notShown }) => notShown.length),
    ],
    openDuties(rows),
  )
}

/** What each duty is called over its column: its citation, numbered where two share one. */
const headings: ReadonlyMap<string, string> = new Map(
  matrixDuties.map((id, at) => {
    const cite = citeOf(id)
    const before = matrixDuties.slice(0, at).filter((other) => citeOf(other) === cite).length
    return [id, before === 0 ? cite : `${cite}, ${before + 1}`]
  }),
)

function citeOf(id: string): string {
  return dutyOf(id as DutyId).cite
}

function matrix(rows: readonly AuditRow[]): Sheet {
  return sheetOf<AuditRow>(
    'Matrix',
    'Partnerships by duties, how each stands in a word. The sheet Duties says what each duty asks.',
    [
      ...key(itself),
      ...matrixDuties.map((id) =>
        column<AuditRow>(headings.get(id) ?? id, 13, (row) => verdictWord(verdictOn(row, id))),
      ),
    ],
    rows,
  )
}

function duties(rows: readonly AuditRow[]): Sheet {
  return sheetOf<string>(
    'Duties',
    'What each duty of the matrix asks, and in the files of how many partnerships it stands how.',
    [
      column('Duty', 16, (id) => linkTo(headings.get(id) ?? id, dutyOf(id as DutyId).url)),
      column('What it asks', 60, (id) => dutyOf(id as DutyId).says),
      ...verdictOrder.map((verdict) =>
        column<string>(verdictWord(verdict), 12, (id) => standingSo(verdict, id, rows).length),
      ),
    ],
    matrixDuties,
  )
}

interface FindingRow {
  readonly row: AuditRow
  readonly cells: readonly Cell[]
}

function findingsSheet(rows: readonly AuditRow[], findings: AuditFindings): Sheet {
  return sheetOf<FindingRow>(
    'Findings',
    'What was found in the files of each. A finding is about a file, never about a partnership.',
    [
      ...key<FindingRow>(({ row }) => row),
      ...sheetFindingColumns.map(({ heading, width }, at) =>
        column<FindingRow>(heading, width, ({ cells }) => cells[at]),
      ),
    ],
    rows.flatMap((row) => findings.of(row).map((cells) => ({ row, cells }))),
  )
}

function national(rows: readonly AuditRow[]): Sheet {
  return sheetOf<ReturnType<typeof nationalOutcomes>[number]>(
    'National',
    'Every national outcome, and which partnerships link to it. Nothing has to link to all of them.',
    [
      column('Set', 34, ({ set }) => set),
      column('National outcome', 34, ({ title }) => title),
      column('How many link to it', 14, ({ from }) => from.length),
      column('Linked from', 80, ({ from }) =>
        from.length === 0 ? 'nobody here' : from.map(({ name }) => name).join(', '),
      ),
    ],
    nationalOutcomes(rows),
  )
}

interface PlanOf {
  readonly row: AuditRow
  readonly plan: AuditRow['plans'][number]
}

function plans(rows: readonly AuditRow[]): Sheet {
  return sheetOf<PlanOf>(
    'Plans',
    'The plans that stand, with their dates, so that it is seen which end when.',
    [
      ...key<PlanOf>(({ row }) => row),
      column('Kind', 14, ({ plan }) => planWord(plan, {})),
      column('Plan', 36, ({ plan }) => plan.title),
      column('Published', 18, ({ plan }) => dayOrWords(plan.publishedOn)),
      column('Period', 24, ({ plan }) => plan.period),
      column('Ends', 18, ({ plan }) => dayOrWords(plan.ends)),
    ],
    rows.flatMap((row) => row.plans.filter(({ isCurrent }) => isCurrent).map((plan) => ({ row, plan }))),
  )
}

interface LearningEntry {
  readonly row: AuditRow
  readonly entry: LearningRow
}

function learning(rows: readonly AuditRow[]): Sheet {
  return sheetOf<LearningEntry>(
    'Learning',
    'What partnerships learned, as their own files tell it, and whom to ask. Nothing was chosen or ranked.',
    [
      ...key<LearningEntry>(({ row }) => row),
      ...learningColumns.map(({ heading, width, cell }) =>
        column<LearningEntry>(heading, width, ({ entry }, index) => cell(entry, index)),
      ),
    ],
    rows.flatMap((row) => row.learning.map((entry) => ({ row, entry }))),
  )
}

function notLookedAt(rows: readonly AuditRow[]): Sheet {
  return sheetOf<AuditRow>(
    'Not looked at',
    'What could not be looked at, and why.',
    [
      ...key(itself),
      column('Why', 70, ({ ending }) => ending.reason),
      column('Files not read', 40, ({ unread }) =>
        unread.length === 0 ? undefined : [countOf(unread.length, 'file'), ...unread],
      ),
    ],
    rows.filter(({ ending }) => ending.code === 3),
  )
}

// The overview of an audit in words: tables that every format shows in its own way.
// Long, because it is the whole overview, part by part in the order in which it is read.

import type { AuditOverview } from '../../audit/overview.ts'
import { type AuditRow, currentLoipRow, matrixDuties, verdictOn } from '../../audit/row.ts'
import { boardParts } from '../../law/board-questions.ts'
import { type DutyId, dutyOf } from '../../law/index.ts'
import { lensItemId, lensItems, lensItemTitle } from '../../reference/index.ts'
import type { Verdict } from '../../result/run-result.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import type { ReportTable } from '../sections/section.ts'
import { countOf, verdictShape, verdictWord } from '../words/words.ts'
import { namesOf } from './head.ts'

export interface OverviewPart extends ReportTable {
  /** Too wide for a terminal: shown where a page can be turned or scrolled. */
  readonly isMatrix?: boolean
  /** The verdicts on each duty, with names as far as there is room. */
  readonly isByDuty?: boolean
  /** What is said where it has no rows; left out otherwise. */
  readonly whenEmpty?: string
  /** Which partnership each row is about, where its first cell names one. */
  readonly about?: readonly AuditRow[]
}

/** The part of every table that names a partnership; by its folder too, where others have the same name. */
export function namesAmong(rows: readonly AuditRow[]): (row: AuditRow) => string[] {
  const once = new Set<string>()
  const repeated = new Set<string>()
  for (const { name } of rows) (once.has(name) ? repeated : once).add(name)
  return ({ name, folder, code, invented }) => [
    name,
    ...(repeated.has(name) ? [`folder ${folder}`] : []),
    invented ? 'invented area' : (code ?? 'no council area'),
  ]
}

export function overviewParts(overview: AuditOverview): OverviewPart[] {
  return [
    coverage(overview),
    standing(overview),
    byDuty(overview),
    ...matrix(overview),
    national(overview),
    ending(overview),
    lenses(overview),
    notRead(overview),
  ].filter(({ rows, whenEmpty }) => rows.length > 0 || whenEmpty !== undefined)
}

const partnership = { heading: 'Partnership', share: 3 }

function coverage({ rows }: AuditOverview): OverviewPart {
  const nameOf = namesAmong(rows)
  return {
    heading: 'What each supplied',
    sentences: ['Read this first: what is not here was not looked at.'],
    columns: [
      // At 80 columns, the longest word of each has room.
      { heading: 'Partnership', share: 15 },
      { heading: 'Plan', share: 16 },
      { heading: 'Locality plans', share: 12 },
      { heading: 'Progress reports', share: 10 },
      { heading: 'Other files', share: 15 },
    ],
    about: rows,
    rows: rows.map((row) => [nameOf(row), planOf(row), localitiesOf(row), reportsOf(row), othersOf(row)]),
  }
}

function planOf(row: AuditRow): string[] {
  const count = row.plans.filter(({ kind }) => kind === 'loip').length
  const current = currentLoipRow(row)
  if (count === 0) return ['no LOIP']
  if (!current) return [`${countOf(count, 'LOIP')}, none published`]
  return [current.title, ...(current.publishedOn === undefined ? [] : [`published ${current.publishedOn}`])]
}

function localitiesOf({ plans, localities: { all, identified, planned } }: AuditRow): string[] {
  const count = plans.filter(
    ({ kind, isCurrent, notForALocality }) => kind === 'locality-plan' && isCurrent && notForALocality === undefined,
  ).length
  if (all === 0) return [count === 0 ? 'no localities listed' : `${countOf(count, 'plan')}; no localities listed`]
  return [
    countOf(count, 'plan'),
    identified === 0
      ? 'no locality identified'
      : `${inThousands(planned)} of ${countOf(identified, 'identified locality', 'identified localities')} ${planned === 1 ? 'has' : 'have'} one`,
  ]
}

function reportsOf({ reportYears }: AuditRow): string[] {
  return reportYears.length === 0 ? ['none'] : [reportYears.join(', ')]
}

const otherKinds: Readonly<Record<string, string>> = {
  partnership: 'partnership file',
  'delivery-plan': 'delivery plan',
  participation: 'participation',
  review: 'reviews',
  exceptions: 'exceptions',
}

function othersOf({ kinds }: AuditRow): string[] {
  const there = Object.entries(otherKinds).flatMap(([kind, word]) => (kinds[kind] === undefined ? [] : [word]))
  return there.length === 0 ? ['none'] : [there.join(', ')]
}

function standing({ rows }: AuditOverview): OverviewPart {
  const nameOf = namesAmong(rows)
  return {
    heading: 'How the duties stand',
    sentences: [
      'Decided from the files, declared by the partnership, not shown, for people to judge, and not to be told yet are five different things, and are never added together.',
    ],
    columns: [
      { heading: 'Partnership', share: 15 },
      { heading: 'Decided', share: 10 },
      { heading: 'Declared', share: 11 },
      { heading: 'Not shown', share: 8 },
      { heading: 'To judge', share: 8 },
      { heading: 'Cannot be told yet', share: 8 },
      { heading: 'Check', share: 15 },
    ],
    about: rows,
    rows: rows.map((row) => [
      nameOf(row),
      [String(row.standing.decided)],
      [String(row.standing.declared)],
      [String(row.standing.notShown)],
      [String(row.standing.forPeople)],
      [String(row.untold)],
      [checkOf(row)],
    ]),
  }
}

export function checkOf({ ending, unread, accepted }: AuditRow): string {
  const also = accepted === 0 ? '' : `; ${inThousands(accepted)} accepted for now`
  if (ending.code !== 3) return `complete${also}`
  return unread.length === 0 ? 'incomplete' : `incomplete: ${countOf(unread.length, 'file')} not read`
}

/** Verdicts in the order in which they are printed. */
export const verdictOrder: readonly Verdict[] = [
  'missing',
  'not-shown',
  'pending',
  'for-people',
  'explained',
  'declared',
  'shown',
  'cannot-tell',
  'not-applicable',
  'not-looked-at',
]

function byDuty({ rows }: AuditOverview): OverviewPart {
  return {
    heading: 'Duty by duty',
    isByDuty: true,
    sentences: ['Folders are named where something is missing from their files, or not shown in them.'],
    columns: [
      { heading: 'Duty', share: 2 },
      { heading: 'How it stands', share: 3 },
    ],
    rows: matrixDuties.map((id) => {
      const duty = dutyOf(id as DutyId)
      return [[`${duty.cite}:`, duty.says], verdictOrder.flatMap((verdict) => verdictLine(verdict, id, rows))]
    }),
  }
}

/** The partnerships with one verdict on a duty. */
export function standingSo(verdict: Verdict, id: string, rows: readonly AuditRow[]): AuditRow[] {
  return rows.filter((row) => verdictOn(row, id) === verdict)
}

function verdictLine(verdict: Verdict, id: string, rows: readonly AuditRow[]): string[] {
  const found = standingSo(verdict, id, rows)
  if (found.length === 0) return []
  const count = `${verdictShape(verdict)} ${verdictWord(verdict)}: ${inThousands(found.length)}`
  if (verdict !== 'missing' && verdict !== 'not-shown') return [count]
  return [`${count} (${namesOf(found)})`]
}

/** The duties of the matrix in the parts of the Act that a board asks about. */
export const partsOfMatrix = boardParts
  .map(({ heading, questions }) => ({
    heading,
    duties: questions
      .map(([id]): string => id)
      .filter((id) => matrixDuties.includes(id))
      .map((id) => ({ id, ...dutyOf(id as DutyId) })),
  }))
  .filter(({ duties }) => duties.length > 0)

/** Partnerships by duties, a table for each part of the Act. */
function matrix({ rows }: AuditOverview): OverviewPart[] {
  const nameOf = namesAmong(rows)
  return partsOfMatrix.map(({ heading, duties }) => ({
    heading: `Duties by partnership: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
    sentences: [],
    isMatrix: true,
    columns: [partnership, ...duties.map(({ cite }) => ({ heading: cite, share: 1 }))],
    rows: rows.map((row) => [nameOf(row), ...duties.map(({ id }) => [cellOf(verdictOn(row, id))])]),
  }))
}

function cellOf(verdict: Verdict): string {
  return `${verdictShape(verdict)} ${verdictWord(verdict)}`
}

function national({ rows }: AuditOverview): OverviewPart {
  const outcomes = nationalOutcomes(rows)
  const none = outcomes.filter(({ from }) => from.length === 0).map(({ title }) => title)
  return {
    heading: 'National outcomes, and who links to them',
    sentences: none.length === 0 ? [] : [`Nobody here links to ${joinAnd(none.map((title) => `“${title}”`))}.`],
    columns: [
      { heading: 'National outcome', share: 1 },
      { heading: 'Linked from', share: 3 },
    ],
    rows: outcomes.map(({ title, from }) => [
      [title],
      from.length === 0 ? ['nobody'] : [`${countOf(from.length, 'partnership')}: ${from.join(', ')}`],
    ]),
  }
}

/** Every national outcome that some plan was held against, with the partnerships that link to it. */
export function nationalOutcomes(
  rows: readonly AuditRow[],
): readonly { readonly set: string; readonly title: string; readonly from: readonly string[] }[] {
  const outcomes = new Map<string, { set: string; title: string; from: string[] }>()
  for (const { national: all, name, set } of rows)
    for (const { code, title, linkedFrom } of all) {
      const one = outcomes.get(`${set.id} ${code}`) ?? { set: set.title, title, from: [] }
      if (linkedFrom > 0) one.from.push(name)
      outcomes.set(`${set.id} ${code}`, one)
    }
  return [...outcomes.values()]
}

/** Plans that have ended, or end within a year. */
function ending({ rows, stamp: { asOf } }: AuditOverview): OverviewPart {
  const nameOf = namesAmong(rows)
  const until = `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`.replace('-02-29', '-02-28')
  const soon = rows.flatMap((row) =>
    row.plans
      .filter(({ isCurrent, ends }) => isCurrent && ends !== undefined && ends <= until)
      .map((plan) => ({ row, ...plan, ends: plan.ends ?? '' })),
  )
  return {
    heading: `Plans that end by ${dayInWords(until)}`,
    sentences: [],
    whenEmpty: 'No plan here does, as far as the files say.',
    columns: [partnership, { heading: 'Plan', share: 3 }, { heading: 'Ends', share: 2 }],
    about: soon.map(({ row }) => row),
    rows: soon.map(({ row, title, ends, endsAs }) => [
      nameOf(row),
      [title],
      [`${endsAs ?? `on ${dayInWords(ends)}`}${ends < asOf ? ', which has passed' : ''}`],
    ]),
  }
}

function lenses({ rows }: AuditOverview): OverviewPart {
  const items = lensItems.map((item) => {
    const id = lensItemId(item)
    const whole = item.number === undefined
    const title = whole ? `${item.lens.title}, as a whole` : `${item.lens.title}: ${lensItemTitle(item)}`
    return { title, from: rows.filter((row) => row.lenses.some((lens) => lens.id === id)) }
  })
  return {
    heading: 'National priorities that are touched on',
    sentences: [
      'By the words of the files alone. None of these is a statutory test, and to touch on one is not to adopt it.',
    ],
    columns: [
      { heading: 'Priority', share: 2 },
      { heading: 'Touched on by', share: 3 },
    ],
    rows: items
      .filter(({ from }) => from.length > 0)
      .map(({ title, from }) => [[title], [from.map(({ name }) => name).join(', ')]]),
  }
}

function notRead({ rows }: AuditOverview): OverviewPart {
  const nameOf = namesAmong(rows)
  const incomplete = rows.filter(({ ending: { code } }) => code === 3)
  return {
    heading: 'What could not be looked at',
    sentences: [],
    columns: [partnership, { heading: 'Folder', share: 2 }, { heading: 'Why', share: 4 }],
    about: incomplete,
    rows: incomplete.map((row) => [nameOf(row), [row.folder], [row.ending.reason, ...row.unread]]),
  }
}

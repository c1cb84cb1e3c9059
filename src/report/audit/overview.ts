// The overview of an audit in words: tables that every format shows in its own way.
// Long, because it is the whole overview, part by part in the order in which it is read.

import type { AuditOverview } from '../../audit/overview.ts'
import { type AuditRow, countStanding, currentLoipRow, matrixDuties, verdictOn } from '../../audit/row.ts'
import { boardParts } from '../../law/board-questions.ts'
import { type DutyId, dutyOf } from '../../law/index.ts'
import { lensItemId, lensItems, lensItemTitle } from '../../reference/index.ts'
import type { Verdict } from '../../result/run-result.ts'
import { lowered } from '../../text/capitalise.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAnd } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import { standingOrder } from '../brief/standing.ts'
import type { ReportTable } from '../sections/section.ts'
import { countOf, verdictShape, verdictWord } from '../words/words.ts'
import { mostDuties, openDuties } from './most-open.ts'
import { areTheMany, namesOf, shortNamesOf } from './names.ts'

export interface OverviewPart extends ReportTable {
  /** Too wide for a terminal: shown where a page can be turned or scrolled. */
  readonly isMatrix?: boolean
  /** The counts of each in words; a page has room for a column each. */
  readonly isStanding?: boolean
  /** Of less weight, or long: folded on the page. */
  readonly isFolded?: boolean
  /** What is asked for first; the page has a form of its own for it. */
  readonly isMostOpen?: boolean
  /** The verdicts on each duty, with names as far as there is room. */
  readonly isByDuty?: boolean
  /** What is said where it has no rows; left out otherwise. */
  readonly whenEmpty?: string
  /** Which partnership each row is about, where its first cell names one. */
  readonly about?: readonly AuditRow[]
}

/** The part of every table that names a partnership. */
export function namesAmong(rows: readonly AuditRow[]): (row: AuditRow) => string[] {
  const nameOf = shortNamesOf(rows)
  return (row) => [nameOf(row), row.invented ? 'invented area' : (row.code ?? 'no council area')]
}

export function overviewParts(overview: AuditOverview): OverviewPart[] {
  // Without a folder there is nothing to tell duties by, and what to do stands in the head.
  if (overview.rows.length === 0) return []
  return [
    mostOpen(overview),
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

export const openSentences = [
  'Open means missing from the files, or not shown in them.',
  'It does not mean that a duty was not met. The order is of duties, and never of partnerships: help with the first of them reaches the most.',
] as const

/** How many duties more are open for somebody, so that ten are not taken for all. */
export function moreSentences(open: readonly { readonly count: number }[]): string[] {
  const others = open.slice(mostDuties)
  if (others.length === 0) return []
  const least = open[mostDuties - 1]?.count
  const alike = others.filter(({ count }) => count === least).length
  const as =
    alike === 0 ? '' : `, ${alike === others.length ? 'each' : inThousands(alike)} as often as the last of these`
  return [`${countOf(others.length, 'more duty is', 'more duties are')} open for somebody${as}.`]
}

function mostOpen({ rows }: AuditOverview): OverviewPart {
  const open = openDuties(rows)
  return {
    heading: 'Duties most often open',
    sentences: [...moreSentences(open), ...openSentences],
    isMostOpen: true,
    columns: [
      { heading: 'Duty', share: 5 },
      { heading: 'Open for', share: 2 },
      { heading: 'Whose files', share: 6 },
    ],
    rows: open
      .slice(0, mostDuties)
      .map(({ cite, name, count, missing, notShown }) => [
        [`${cite}: ${name}`],
        [`${inThousands(count)} of ${inThousands(rows.length)}`],
        [
          ...(missing.length === 0 ? [] : [`Missing: ${namesIn(missing, rows)}`]),
          ...(notShown.length === 0 ? [] : [`Not shown: ${namesIn(notShown, rows)}`]),
        ],
      ]),
  }
}

function namesIn(found: readonly AuditRow[], rows: readonly AuditRow[]): string {
  return found.length === rows.length ? 'all' : namesOf(found, rows)
}

function coverage({ rows }: AuditOverview): OverviewPart {
  const nameOf = namesAmong(rows)
  return {
    heading: 'What each supplied',
    sentences: ['What is not here was not looked at.'],
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

/** The ways in which any duty stands here, in the order in which every report tells them. */
export function standingOf(rows: readonly AuditRow[]): Verdict[] {
  return standingOrder.filter((verdict) => rows.some((row) => countStanding(row, verdict) > 0))
}

const standingSentences = [
  'Counted as in the report of each. These are different things, and are never added together.',
] as const

/** In words, as the report of each says it: as many columns as there are verdicts have no room on a terminal. */
function standing({ rows }: AuditOverview): OverviewPart {
  const nameOf = namesAmong(rows)
  const verdicts = standingOf(rows)
  return {
    heading: 'How the duties stand',
    sentences: standingSentences,
    isStanding: true,
    columns: [
      { heading: 'Partnership', share: 3 },
      { heading: 'How they stand', share: 9 },
      { heading: 'Check', share: 3 },
    ],
    about: rows,
    rows: rows.map((row) => [nameOf(row), [standingInWords(row, verdicts)], [checkOf(row)]]),
  }
}

function standingInWords(row: AuditRow, verdicts: readonly Verdict[]): string {
  const each = verdicts
    .map((verdict) => ({ verdict, count: countStanding(row, verdict) }))
    .filter(({ count }) => count > 0)
  if (each.length === 0) return 'none was looked at'
  return each.map(({ verdict, count }) => `${inThousands(count)} ${verdictWord(verdict).toLowerCase()}`).join(', ')
}

/** The same with a column for each verdict. */
export function standingInColumns({ rows }: AuditOverview): OverviewPart {
  const nameOf = namesAmong(rows)
  const verdicts = standingOf(rows)
  return {
    heading: 'How the duties stand',
    sentences: standingSentences,
    columns: [
      { heading: 'Partnership', share: 14 },
      ...verdicts.map((verdict) => ({ heading: verdictWord(verdict), share: 8 })),
      { heading: 'Check', share: 11 },
    ],
    about: rows,
    rows: rows.map((row) => [
      nameOf(row),
      ...verdicts.map((verdict) => [String(countStanding(row, verdict))]),
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

/** Of the lists below it. */
export const fewSentence = 'The few are named, and the many counted: whoever is not named stands as most do.'

function byDuty({ rows }: AuditOverview): OverviewPart {
  return {
    heading: 'Duty by duty',
    isByDuty: true,
    sentences: [fewSentence],
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
  if (found.length === rows.length) return [`${count}, all`]
  return [areTheMany(found, rows) ? count : `${count} (${namesOf(found, rows)})`]
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
    heading: `Duties by partnership: ${lowered(heading)}`,
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
    rows: outcomes.map(({ title, from }) => [[title], [linkedFrom(from, rows)]]),
  }
}

function linkedFrom(from: readonly AuditRow[], rows: readonly AuditRow[]): string {
  if (from.length === 0) return 'nobody'
  if (from.length === rows.length) return `all ${inThousands(rows.length)}`
  const count = countOf(from.length, 'partnership')
  if (!areTheMany(from, rows)) return `${count}: ${namesOf(from, rows)}`
  return `${count}; not ${namesOf(
    rows.filter((row) => !from.includes(row)),
    rows,
  )}`
}

/** Every national outcome that some plan was held against, with the partnerships that link to it. */
export function nationalOutcomes(
  rows: readonly AuditRow[],
): readonly { readonly set: string; readonly title: string; readonly from: readonly AuditRow[] }[] {
  const outcomes = new Map<string, { set: string; title: string; from: AuditRow[] }>()
  for (const row of rows) {
    const { national: all, set } = row
    for (const { code, title, linkedFrom } of all) {
      const one = outcomes.get(`${set.id} ${code}`) ?? { set: set.title, title, from: [] }
      if (linkedFrom > 0) one.from.push(row)
      outcomes.set(`${set.id} ${code}`, one)
    }
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
    isFolded: true,
    sentences: [
      'By the words of the files alone. None of these is a statutory test, and to touch on one is not to adopt it.',
    ],
    columns: [
      { heading: 'Priority', share: 2 },
      { heading: 'Touched on by', share: 3 },
    ],
    rows: items.filter(({ from }) => from.length > 0).map(({ title, from }) => [[title], [linkedFrom(from, rows)]]),
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

// The local outcomes with their national outcomes and latest judgements: columns, or a list where there is no room.
import type { RunResult } from '../../result/run-result.ts'
import { cutTo, wrap, wrapIndented } from '../../text/layout.ts'
import { widthOf } from '../../text/width.ts'
import { type CompactRow, compactCrosswalk } from '../brief/crosswalk.ts'
import { judgementWords, linkedSentence, nationalWords, unlinkedSentence } from '../brief/crosswalk-words.ts'
import { heading, type Layout } from './short-layout.ts'

export function crosswalk(run: RunResult, layout: Layout): string[] {
  const { width, styles } = layout
  const found = compactCrosswalk(run)
  const { plans, latestReport } = found
  const unlinked = unlinkedSentence(found)
  const ids = Math.min(8, Math.max(0, ...plans.flatMap(({ rows }) => rows.map(({ id }) => widthOf(id)))))
  const named = (title: string, isAside = false) =>
    plans.length > 1 || isAside
      ? wrapIndented('  ', isAside ? `${title} (in preparation)` : title, width).map(styles.strong)
      : []
  const label = run.labels.outcome ?? 'Local outcome'
  const columns = columnsOf(ids, layout.tableWidth)
  return [
    ...heading('National outcomes', layout),
    ...wrap(linkedSentence(found), width),
    ...(found.all === 0 ? [] : ['']),
    ...(found.all > 0 && layout.hasColumns
      ? [styles.faint(tableLine(label, 'National outcome', latestReport ?? 'Progress', columns).trimEnd())]
      : []),
    ...plans.flatMap(({ title, rows, inPreparation }) => [
      ...named(title, inPreparation),
      ...rows.flatMap((row) =>
        layout.hasColumns ? [rowLine(row, latestReport, ids, columns)] : rowList(row, latestReport, width),
      ),
    ]),
    ...(unlinked === undefined ? [] : ['', ...wrapIndented('  ', unlinked, width)]),
  ]
}

interface Columns {
  readonly outcome: number
  readonly national: number
  readonly judgement: number
}

/** What stands between two columns, and before the first. */
const between = 2

function columnsOf(ids: number, width: number): Columns {
  const judgement = 14
  const room = width - judgement - 3 * between
  const outcome = Math.max(ids + 12, Math.ceil(room * 0.58))
  return { outcome, national: room - outcome, judgement }
}

function tableLine(outcome: string, national: string, judgement: string, columns: Columns): string {
  const cell = (text: string, room: number) => {
    const cut = cutTo(text, room)
    return `${' '.repeat(between)}${cut}${' '.repeat(Math.max(0, room - widthOf(cut)))}`
  }
  return [cell(outcome, columns.outcome), cell(national, columns.national), cell(judgement, columns.judgement)].join('')
}

function rowLine(row: CompactRow, latestReport: string | undefined, ids: number, columns: Columns): string {
  const id = cutTo(row.id, ids)
  const outcome = ids === 0 ? row.title : `${id}${' '.repeat(ids - widthOf(id) + between)}${row.title}`
  return tableLine(outcome, nationalWords(row), judgementWords(row, latestReport), columns)
}

function rowList(row: CompactRow, latestReport: string | undefined, width: number): string[] {
  return [
    ...wrapIndented('  ', row.id === '' ? row.title : `${row.id}: ${row.title}`, width),
    ...wrapIndented('    ', `National outcome: ${nationalWords(row)}`, width),
    ...wrapIndented('    ', `${row.year ?? 'Progress'}: ${judgementWords(row, row.year ?? latestReport)}`, width),
  ]
}

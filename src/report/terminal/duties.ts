import type { DutyResult, RunResult } from '../../result/run-result.ts'
import { wrap, wrapIndented, wrapIndentedWhole } from '../../text/layout.ts'
import { type DutyGroups, groupDuties } from '../words/duty-groups.ts'
import {
  adviceHeading,
  asks,
  cautions,
  citation,
  dutiesPointer,
  groupLine,
  leftOpen,
  noneJudged,
  notLookedAtHeading,
  othersHeading,
  othersSentence,
  placesOf,
  powersHeading,
  powersSentence,
  saysOf,
  sumSentence,
  toWriteThere,
  whatToAdd,
} from '../words/duty-words.ts'
import { folderOf } from '../words/folder.ts'
import type { Styles } from './colour.ts'
import { type Column, fitsGrid, grid, type Piece } from './grid.ts'

/** Places and things to add of one row that are listed before the rest is only counted. */
const most = 3

interface TableSettings {
  readonly width: number
  readonly styles: Styles
  /** The folder that contains all files: places are given relative to it. */
  readonly folder: string
  readonly run: RunResult
}

/** The duties, as a table where there is room for one. */
export function dutyTable(run: RunResult, width: number, styles: Styles): string[] {
  const groups = groupDuties(run.duties)
  const display = { width, styles, folder: folderOf(run), run }
  const { judged, powers, advice, others } = groups
  const rows = (found: readonly DutyResult[]) =>
    fitsGrid(width, found.length) ? gridOf(found, display) : found.flatMap((row) => listOf(row, display))
  const heading = (text: string) => wrap(text, width).map(styles.strong)
  const marked = cautions([...judged, ...powers, ...advice, ...others])
  return [
    ...heading(`Duties of the law (${judged.length})`),
    ...leftOpen(groups).flatMap((text) => wrap(text, width)),
    ...(judged.length === 0 ? [noneJudged] : rows(judged)),
    ...(powers.length === 0
      ? []
      : ['', ...heading(`${powersHeading} (${powers.length})`), ...wrap(powersSentence, width), ...rows(powers)]),
    ...(advice.length === 0 ? [] : ['', ...heading(`${adviceHeading(groups)} (${advice.length})`), ...rows(advice)]),
    ...(others.length === 0
      ? []
      : ['', ...heading(`${othersHeading} (${others.length})`), ...wrap(othersSentence, width), ...rows(others)]),
    ...(marked.length === 0 ? [] : ['', ...marked.flatMap((caution) => wrapIndented('* ', caution, width))]),
    '',
    ...rest(groups, width, styles),
  ]
}

function rest(groups: DutyGroups, width: number, styles: Styles): string[] {
  return [
    ...groups.settled.flatMap((group) => wrap(groupLine(group), width)),
    ...(groups.settled.length === 0 ? [] : ['']),
    ...wrap(notLookedAtHeading(groups), width).map(styles.strong),
    ...groups.notLookedAt.flatMap((group) => wrapIndented('- ', groupLine(group), width)),
    ...wrap(`${sumSentence(groups)} ${dutiesPointer}`, width),
  ]
}

function gridOf(rows: readonly DutyResult[], { width, styles, folder, run }: TableSettings): string[] {
  const isWide = width >= 120
  const columns: Column[] = isWide
    ? [
        { heading: 'Duty', share: 1 },
        { heading: 'Citation', width: 15 },
        { heading: 'Verdict', width: 16 },
        { heading: 'Where', width: 24 },
        { heading: whatToAdd, share: 1 },
      ]
    : [
        { heading: 'Citation, verdict, where', width: 24 },
        { heading: 'Duty, and what to add or to know', share: 1 },
      ]
  const cells = rows.map((row): (readonly Piece[])[] => {
    const cite = { text: `${citation(row)}${row.caution === undefined ? '' : ' *'}`, style: styles.strong }
    const where = placesOf(row, folder, most).map((text) => ({ text, style: styles.faint }))
    const add = asks(row, most, run).map((text) => (row.add.length === 0 ? { text, style: styles.faint } : { text }))
    const write = toWriteThere(row, run).map((text) => ({ text, style: styles.faint, isYaml: true as const }))
    const verdict = styles.verdict(row.verdict, row.force)
    const says = { text: saysOf(row) }
    return isWide
      ? [[says], [cite], [verdict], where, [...add, ...write]]
      : [
          [cite, verdict, ...where],
          [says, ...labelled(row, add), ...write],
        ]
  })
  return grid(columns, cells, width, styles)
}

function labelled(row: DutyResult, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => (row.add.length === 0 ? piece : { ...piece, text: `To do: ${piece.text}` }))
}

function listOf(row: DutyResult, { width, styles, folder, run }: TableSettings): string[] {
  const verdict = styles.verdict(row.verdict, row.force)
  const label = row.add.length === 0 ? '' : 'To do: '
  return [
    ...wrap(`${citation(row)}${row.caution === undefined ? '' : ' *'}`, width).map(styles.strong),
    ...wrapIndented('  ', saysOf(row), width),
    `  ${verdict.style(verdict.text)}`,
    ...placesOf(row, folder, most).flatMap((place) => wrapIndentedWhole('  ', place, width).map(styles.faint)),
    ...asks(row, most, run).flatMap((ask) => wrapIndented('  ', `${label}${ask}`, width)),
    ...toWriteThere(row, run).map((text) => `    ${text}`),
    '',
  ]
}

// The crosswalk as a table: each local outcome, the national outcomes in force that it is linked to, and how it was last assessed.
import type { RunResult } from '../../result/run-result.ts'
import { joinAnd, joinOr } from '../../text/join.ts'
import { type CompactRow, compactCrosswalk } from '../brief/crosswalk.ts'
import { judgementWords, linkedSentence, unlinkedSentence } from '../brief/crosswalk-words.ts'
import { outcomeLabel } from '../words/crosswalk.ts'
import type { Block, Text } from '../words/paper.ts'
import { countOf } from '../words/words.ts'

/** Outcomes of one plan before the rest is only counted. */
const most = 40

export function crosswalk(run: RunResult): Block[] {
  const found = compactCrosswalk(run)
  const { plans, latestReport } = found
  const unlinked = unlinkedSentence(found)
  const isOne = plans.length === 1
  const rows = plans.flatMap(({ title, rows }): (readonly Text[])[][] => {
    const told = rows.slice(0, rows.length > most ? most - 1 : most)
    const rest = rows.length - told.length
    return [
      ...(isOne ? [] : [[[[{ strong: title }]], [''], ['']]]),
      ...told.map((row) => [
        [row.id === '' ? row.title : `${row.id}. ${row.title}`],
        [nationalWords(row)],
        [judgementWords(row, latestReport)],
      ]),
      ...(rest === 0 ? [] : [[[`And ${countOf(rest, 'more outcome')}.`], [''], ['']]]),
    ]
  })
  const table: Block = {
    table: isOne ? (plans[0]?.title ?? '') : '',
    columns: [outcomeLabel(run), 'National outcomes in force', `Judgement${of(latestReport)}`],
    shares: [23, 17, 12],
    rows,
  }
  return [
    { text: [linkedSentence(found), unlinked].filter((text) => text !== undefined).join(' ') },
    ...(rows.length === 0 ? [] : [table]),
  ]
}

function of(latestReport: string | undefined): string {
  return latestReport === undefined ? '' : ` ${latestReport}`
}

function nationalWords({ national, standing, nearest }: CompactRow): string {
  if (national.length > 0) return joinAnd(national)
  const now = nearest.length === 0 ? '' : `; nearest now: ${joinOr(nearest)}`
  return `${standing}${now}`
}

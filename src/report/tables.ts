// The parts of a report that are tables of words and nothing else. A table is made once, from the result, and every format shows
// it in its own way, so that a part is added in one place.
import type { RunResult } from '../result.ts'
import type { Section } from './index.ts'
import { actionsTables } from './parts/actions.ts'
import { contributionsTables } from './parts/contributions.ts'
import { exceptionsTables } from './parts/exceptions.ts'
import { improvementTables } from './parts/improvement.ts'
import { learningTables } from './parts/learning.ts'
import { lensesTables } from './parts/lenses.ts'
import { measuresTables } from './parts/measures.ts'
import { stoppedTables } from './parts/stopped.ts'

export interface SharedColumn {
  readonly heading: string
  readonly share: number
}

/** Shown by itself in a list; where columns stand side by side, its texts stand under those of the column of that index. */
export interface ColumnUnder {
  readonly heading: string
  readonly under: number
  /** Its texts say what they are, so that no heading has to lead them there. */
  readonly isPlain?: true
}

export interface ReportTable {
  readonly heading: string
  /** Whole sentences that stand above it. */
  readonly sentences: readonly string[]
  readonly columns: readonly (SharedColumn | ColumnUnder)[]
  /** Each cell is a list of short texts. */
  readonly rows: readonly (readonly (readonly string[])[])[]
}

type Maker = (run: RunResult) => readonly ReportTable[]

const makers: Partial<Record<Section, Maker>> = {
  crosswalk: stoppedTables,
  measures: measuresTables,
  actions: actionsTables,
  contributions: contributionsTables,
  lenses: lensesTables,
  learning: learningTables,
  improvement: improvementTables,
  exceptions: exceptionsTables,
}

/** The tables that are asked for and have something in them, in the order of the report. Exceptions are never left out. */
export function reportTables(run: RunResult, show: ReadonlySet<Section>): ReportTable[] {
  return Object.entries(makers).flatMap(([section, make]) =>
    show.has(section as Section) || section === 'exceptions' ? make(run).filter(({ rows }) => rows.length > 0) : [],
  )
}

/** The table for columns side by side: `Where: Harbour and Shore` moves under its column, and a column of nothing is left out. */
export function sideBySide({ columns, rows }: ReportTable): {
  readonly columns: readonly SharedColumn[]
  readonly rows: ReportTable['rows']
} {
  const folded = columns.flatMap((column, index) => {
    if ('under' in column) return []
    const cells = rows.map((row) => [
      ...(row[index] ?? []),
      ...columns.flatMap((other, at) =>
        'under' in other && other.under === index
          ? (row[at] ?? []).map((text) => (other.isPlain ? text : `${other.heading}: ${text}`))
          : [],
      ),
    ])
    return cells.some((texts) => texts.length > 0) ? [{ column, cells }] : []
  })
  return {
    columns: folded.map(({ column }) => column),
    rows: rows.map((_row, at) => folded.map(({ cells }) => cells[at] ?? [])),
  }
}

// A section of the report, and the tables that it is made of: rows of short texts under headings, which every format lays out in its
// own way.
import type { RunResult } from '../../result/run-result.ts'
import type { Section } from './names.gen.ts'

export interface ReportSection {
  /** What --show takes. */
  readonly name: Section
  /** What it holds, in one sentence: for the contents of a workbook and for docs/reports.md. */
  readonly about: string
  /** Shown whatever --show says. */
  readonly isAlwaysShown?: true
  /** Shown only where --show names it. */
  readonly isOnRequest?: true
  /** None where every format draws the section in its own way. Tables without a row are left out. */
  tables(run: RunResult): readonly ReportTable[]
}

interface SharedColumn {
  readonly heading: string
  readonly share: number
}

/** A column of its own in a list. In a table its texts go into the cells of the column with that index. */
interface ColumnUnder {
  readonly heading: string
  readonly under: number
  /** Its texts are put there without its heading before them. */
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

/** The same table with fewer columns: each `under` column is merged into its target (`Where: Harbour and Shore`), empty ones are dropped. */
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

// The table of a section: rows of short texts under headings, which every format lays out in its own way.
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

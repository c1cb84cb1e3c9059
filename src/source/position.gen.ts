// Made by scripts/gen from schemas/*.schema.json.

/** The lines of a file around a finding. */
export interface Excerpt {
  /** The number of the first line, from 1. */
  readonly first: number
  /** The lines as they are. */
  readonly lines: readonly string[]
}

/** A place in a file. Both count from 1. */
export interface Position {
  /** The line, counted from 1. */
  readonly line: number
  /** The column, counted from 1 in UTF-16 code units, as editors do. */
  readonly column: number
}

/** A stretch of one file. */
export interface Span {
  /** The file, as it can be typed, with forward slashes. */
  readonly path: string
  /** The first character. */
  readonly start: Position
  /** The character after the last. The end is exclusive. */
  readonly end: Position
  /** Of a workbook, the cell: "Outcomes!C7". Lines and columns are then those of a text that was made from it. */
  readonly cell?: string
}

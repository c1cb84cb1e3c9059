/** A place in a text. Both count from 1; columns count UTF-16 code units, as editors and SARIF do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A part of one file, in lines and columns. `end` is exclusive. */
export interface Span {
  readonly path: string
  readonly start: Position
  readonly end: Position
}

/**
 * A place in the plan data: an object or list of a document, or one of its keys, present or missing. `Origins` resolves
 * it.
 */
export interface Anchor {
  readonly of: object
  readonly key?: string | number
}

/** The anchor of an object, or of one of its keys. It is resolved to lines and columns only if a finding needs them. */
export function at<T extends object>(of: T, key?: keyof T & (string | number)): Anchor {
  return key === undefined ? { of } : { of, key }
}

/** The lines of a file around a finding. `first` is the number of the first line, from 1. */
export interface Excerpt {
  readonly first: number
  readonly lines: readonly string[]
}

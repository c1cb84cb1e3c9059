// Where something stands. What a report prints of a place (a position, a stretch, the lines around it) is generated from
// schemas/src/result.yaml, so that a reader of files and a result cannot mean different things by it.

export type { Excerpt, Position, Span } from './position.gen.ts'

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

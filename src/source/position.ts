/** A place in a text. Both count from 1; columns count UTF-16 code units, as editors and SARIF do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A stretch of one file. `end` is exclusive. */
export interface Span {
  readonly path: string
  readonly start: Position
  readonly end: Position
}

/** A place in the plan data: an object, or one of its keys, present or missing. */
export interface Anchor {
  readonly of: object
  readonly key?: string | number
}

const dataBehind = new WeakMap<object, object>()

/** Says that `made`, an object of the model, stands for `data`, a piece of a plan file, so that `at` can point at it. */
export function standsFor<T extends object>(made: T, data: object): T {
  dataBehind.set(made, dataBehind.get(data) ?? data)
  return made
}

/** The place of an object, or of one of its keys. The place is worked out only if a finding needs it. */
export function at<T extends object>(of: T, key?: keyof T & (string | number)): Anchor {
  const data = dataBehind.get(of) ?? of
  return key === undefined ? { of: data } : { of: data, key }
}

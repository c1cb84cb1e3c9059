// What of the files the result shows, so that the rest can be listed (tables/kept.ts): the rows that were made from an object, and the
// values that are quoted one by one.

const madeFrom = new WeakMap<object, object[]>()
const quoted = new WeakMap<object, Set<string>>()

/** The row itself, remembered as showing these objects. */
export function rowOf<Row extends object>(row: Row, ...of: readonly (object | undefined)[]): Row {
  for (const object of of) {
    if (object === undefined) continue
    const known = madeFrom.get(object)
    if (known) known.push(row)
    else madeFrom.set(object, [row])
  }
  return row
}

export function rowsOf(object: object): readonly object[] | undefined {
  return madeFrom.get(object)
}

/** Remembers that the result quotes the whole value of the key. */
export function quoteValue(of: object, key: string | number): void {
  const known = quoted.get(of)
  if (known) known.add(String(key))
  else quoted.set(of, new Set([String(key)]))
}

/** The keys whose values the result quotes. */
export function quotedIn(of: object): ReadonlySet<string> | undefined {
  return quoted.get(of)
}

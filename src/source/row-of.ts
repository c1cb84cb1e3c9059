// Which rows of the result were made from an object of the files, so that what no row shows can be listed (tables/kept.ts).

const madeFrom = new WeakMap<object, object[]>()

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

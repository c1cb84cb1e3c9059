// Puts things in order by what is known of pairs of them, where not every pair is known.

interface Knowledge<T, Grounds extends string> {
  /** For each thing, those that are said to come before it. Links in a circle say nothing. */
  readonly sure: ReadonlyMap<T, ReadonlySet<T>>
  /** For each thing, those whose order to it matters. */
  readonly pairs: ReadonlyMap<T, readonly T[]>
  /** Each says whether the first comes before the second. The surest first: what follows never contradicts it. */
  readonly grounds: readonly (readonly [Grounds, (a: T, b: T) => boolean])[]
  /** Orders what nothing else does. */
  readonly key: (one: T) => string
}

interface Order<T, Grounds extends string> {
  readonly sorted: readonly T[]
  /** Those that are said to come before one another. What they say of that is not used. */
  readonly circles: readonly (readonly T[])[]
  isBefore(one: T, other: T): boolean
  /** The surest ground by which the first is known to be before the second. */
  how(one: T, other: T): Grounds | 'replaces' | undefined
}

export function orderOf<T, Grounds extends string>(
  things: readonly T[],
  { sure, pairs, grounds, key }: Knowledge<T, Grounds>,
): Order<T, Grounds> {
  const keyOf = new Map(things.map((one) => [one, key(one)]))
  const byKey = (a: T, b: T) => {
    const [one, other] = [keyOf.get(a) ?? '', keyOf.get(b) ?? '']
    return one < other ? -1 : one > other ? 1 : 0
  }
  const steady = things.toSorted(byKey)
  const earlier = new Map<T, Map<T, Grounds | 'replaces'>>(steady.map((one) => [one, new Map()]))

  /** Whether the first comes before the second, directly or through others. */
  const leads = (one: T, other: T): boolean => {
    const seen = new Set([other])
    for (const at of seen) for (const before of earlier.get(at)?.keys() ?? []) seen.add(before)
    return one !== other && seen.has(one)
  }
  for (const one of steady) for (const before of sure.get(one) ?? []) earlier.get(one)?.set(before, 'replaces')
  const inCircle = steady.filter((one) => [...(earlier.get(one)?.keys() ?? [])].some((before) => leads(one, before)))
  const circles: T[][] = []
  for (const one of inCircle) {
    const own = circles.find(([first]) => first !== undefined && leads(one, first) && leads(first, one))
    if (own === undefined) circles.push([one])
    else own.push(one)
  }
  for (const one of inCircle)
    for (const before of [...(earlier.get(one)?.keys() ?? [])])
      if (inCircle.includes(before)) earlier.get(one)?.delete(before)

  for (const [name, isEarlier] of grounds)
    for (const one of steady)
      for (const other of pairs.get(one) ?? [])
        if (isEarlier(one, other) && !leads(other, one) && !leads(one, other)) earlier.get(other)?.set(one, name)

  const memo = new Map<T, Set<T>>()
  const allBefore = (one: T): Set<T> => {
    const known = memo.get(one)
    if (known !== undefined) return known
    const found = new Set<T>()
    memo.set(one, found)
    for (const before of earlier.get(one)?.keys() ?? []) {
      found.add(before)
      for (const further of allBefore(before)) found.add(further)
    }
    return found
  }
  return {
    sorted: sorted(steady, (one) => allBefore(one)),
    circles,
    isBefore: (one, other) => allBefore(other).has(one),
    how: (one, other) => earlier.get(other)?.get(one),
  }
}

/** Of those whose predecessors have all been placed, the first in the given order is next. */
function sorted<T>(steady: readonly T[], before: (one: T) => ReadonlySet<T>): T[] {
  const left = new Set(steady)
  const placed: T[] = []
  while (left.size > 0) {
    const next = [...left].find((one) => [...before(one)].every((other) => !left.has(other))) ?? [...left][0]
    if (next === undefined) break
    left.delete(next)
    placed.push(next)
  }
  return placed
}

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

  for (const one of steady) for (const before of sure.get(one) ?? []) earlier.get(one)?.set(before, 'replaces')
  const inCircle = new Set(steady.filter((one) => [...(earlier.get(one)?.keys() ?? [])].some((at) => leads(one, at))))
  const circles: T[][] = []
  for (const one of inCircle) {
    const own = circles.find(([first]) => first !== undefined && leads(one, first) && leads(first, one))
    if (own === undefined) circles.push([one])
    else own.push(one)
  }
  for (const one of inCircle)
    for (const before of [...(earlier.get(one)?.keys() ?? [])])
      if (inCircle.has(before)) earlier.get(one)?.delete(before)

  const all = new AllBefore(steady)
  for (const one of steady) for (const before of earlier.get(one)?.keys() ?? []) all.add(before, one)
  for (const [name, isEarlier] of grounds)
    for (const one of steady)
      for (const other of pairs.get(one) ?? [])
        if (isEarlier(one, other) && !all.has(other, one) && !all.has(one, other)) {
          earlier.get(other)?.set(one, name)
          all.add(one, other)
        }
  return {
    sorted: all.sorted(),
    circles,
    isBefore: (one, other) => all.has(one, other),
    how: (one, other) => earlier.get(other)?.get(one),
  }

  /** Whether the first comes before the second, directly or through others, by what is said. */
  function leads(one: T, other: T): boolean {
    const seen = new Set([other])
    for (const at of seen) for (const before of earlier.get(at)?.keys() ?? []) seen.add(before)
    return one !== other && seen.has(one)
  }
}

/**
 * All that come before each thing, directly or through others, a bit for each: many dated editions of one plan are as many pairs as their
 * square, and to follow each chain anew for each pair would be the cube.
 */
class AllBefore<T> {
  readonly #things: readonly T[]
  readonly #at: ReadonlyMap<T, number>
  readonly #before: readonly Uint32Array[]

  constructor(things: readonly T[]) {
    this.#things = things
    this.#at = new Map(things.map((one, index) => [one, index]))
    this.#before = things.map(() => new Uint32Array(Math.ceil(things.length / 32)))
  }

  has(one: T, other: T): boolean {
    const [at, before] = [this.#at.get(one), this.#before[this.#at.get(other) ?? -1]]
    return at !== undefined && before !== undefined && isSet(before, at)
  }

  /** The first comes before the second, and so before all that the second comes before. */
  add(one: T, other: T): void {
    const [first, second] = [this.#at.get(one), this.#at.get(other)]
    if (first === undefined || second === undefined) return
    const added = Uint32Array.from(this.#before[first] ?? [])
    added[first >>> 5] = (added[first >>> 5] ?? 0) | (1 << (first & 31))
    for (const [index, before] of this.#before.entries())
      if (index === second || isSet(before, second))
        for (const [word, bits] of added.entries()) before[word] = (before[word] ?? 0) | bits
  }

  /** Of those whose predecessors have all been placed, the first in the given order is next. */
  sorted(): T[] {
    const placed = new Uint32Array(Math.ceil(this.#things.length / 32))
    const left = [...this.#things.keys()]
    const order: T[] = []
    while (left.length > 0) {
      const ready = left.findIndex((index) =>
        this.#before[index]?.every((bits, word) => (bits & ~(placed[word] ?? 0)) === 0),
      )
      const [index = 0] = left.splice(Math.max(ready, 0), 1)
      placed[index >>> 5] = (placed[index >>> 5] ?? 0) | (1 << (index & 31))
      order.push(this.#things[index] as T)
    }
    return order
  }
}

function isSet(bits: Uint32Array, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0
}

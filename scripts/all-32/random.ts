// Pseudo-random generator (mulberry32, seeded by an FNV-1a hash of words). 32-bit integers only, so the same on every machine.

export class Random {
  #state: number

  /** `words` name what is generated, so that a change to one partnership does not alter the others. */
  constructor(words: string) {
    let hash = 0x811c9dc5
    for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
    this.#state = hash >>> 0
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1))
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.int(0, list.length - 1)]
    if (one === undefined) throw new Error('There is nothing to pick from.')
    return one
  }

  /** A random subset, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = list.map((_one, index) => index)
    while (left.length > count) left.splice(this.int(0, left.length - 1), 1)
    return list.filter((_one, index) => left.includes(index))
  }
}

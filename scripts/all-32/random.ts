// A small generator of numbers that are the same on every machine: 32-bit integers only, seeded by words.

export class Random {
  #state: number

  /** The words say what is being made, so that one partnership does not change when another one does. */
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

  /** Some of the list, each once, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = list.map((_one, index) => index)
    while (left.length > count) left.splice(this.int(0, left.length - 1), 1)
    return list.filter((_one, index) => left.includes(index))
  }
}

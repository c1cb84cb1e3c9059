// Which cell each value of the documents stands in.
import type { Place } from './field-path.ts'

interface AbsentCell {
  readonly cell: string
  readonly heading: string
}

export class CellPlaces {
  readonly #cells = new Map<object, Map<string | number, string>>()
  readonly #headings = new Map<object, Map<string | number, string>>()
  readonly #rows = new Map<object, Map<string | number, string>>()
  readonly #absent = new Map<object, Map<string | number, AbsentCell>>()

  /** With the heading over the cell. */
  add(place: Place, cell: string, heading?: string): void {
    keep(this.#cells, place, cell)
    if (heading !== undefined) keep(this.#headings, place, heading)
  }

  /** The first cell of the row that an object is. */
  addRow(place: Place, cell: string): void {
    keep(this.#rows, place, cell)
  }

  /** The empty cell in which a missing key of an object is to be written. */
  addAbsent(place: Place, cell: string, heading: string): void {
    keep(this.#absent, place, { cell, heading })
  }

  at({ holder, key }: Place): string | undefined {
    return this.#cells.get(holder)?.get(key) ?? this.#rows.get(holder)?.get(key)
  }

  /** By the keys of an object the headings under which they stand, those that it lacks too. */
  headingsIn(holder: object): Map<string | number, string> {
    const absent = [...this.absentIn(holder)].map(([key, { heading }]) => [key, heading] as const)
    return new Map([...(this.#headings.get(holder) ?? []), ...absent])
  }

  absentIn(holder: object): ReadonlyMap<string | number, AbsentCell> {
    return this.#absent.get(holder) ?? none
  }
}

const none: ReadonlyMap<string | number, AbsentCell> = new Map()

/** The first that is given for a place stays. */
function keep<T>(all: Map<object, Map<string | number, T>>, { holder, key }: Place, what: T): void {
  const known = all.get(holder)
  if (known === undefined) all.set(holder, new Map([[key, what]]))
  else if (!known.has(key)) known.set(key, what)
}

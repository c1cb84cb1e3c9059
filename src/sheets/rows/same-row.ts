// Which row of the documents a row without a key is: the one with the same id, or else the one that is called the same.
import { groupBy } from '../../text/group-by.ts'
import { plainWords } from '../../text/nearest.ts'
import type { BookCell, BookSheet } from '../book.ts'
import { type Column, cellText, fieldOf } from '../columns.ts'
import { parentOf, type SheetRow } from '../documents.ts'
import { valueAt } from '../field-path.ts'
import type { Table } from '../headings.ts'
import { same } from '../same-words.ts'
import { namesOfOutcome } from './outcomes-named.ts'
import type { Reading } from './reading.ts'

type Cells = readonly (BookCell | undefined)[]

/** The rows of one sheet by their ids and names, looked up as often as the sheet has rows. */
export class SameRows {
  readonly #reading: Reading
  readonly #table: Table
  readonly #known: ReadonlyMap<string, SheetRow>
  readonly #byId: ReadonlyMap<string, readonly string[]>
  readonly #byName: ReadonlyMap<string, readonly string[]>
  readonly #idAt: number | undefined
  readonly #nameAt: readonly (number | undefined)[]

  constructor(reading: Reading, table: Table, known: ReadonlyMap<string, SheetRow>) {
    this.#reading = reading
    this.#table = table
    this.#known = known
    const paths = table.layout.identity ?? [table.layout.main]
    const columns = paths.map((path) => columnAt(table, path))
    const id = columnAt(table, 'id')
    this.#idAt = id?.[0]
    this.#nameAt = columns.map((found) => found?.[0])
    this.#byId = indexed(known, id === undefined ? [undefined] : [id[1]])
    this.#byName = indexed(
      known,
      columns.map((found) => found?.[1]),
    )
  }

  /** The key of the one row that is meant, of those that are not seen yet; undefined for a new row. */
  keyOf(sheet: BookSheet, at: number, seen: ReadonlySet<string>): string | undefined {
    const now = sheet.rows[at] ?? []
    if (this.#known.size === 0 || now.every((cell) => cell === undefined)) return undefined
    const before = sheet.lastTime?.get(at)
    return this.#keyOfCells(sheet, now, seen) ?? (before && this.#keyOfCells(sheet, before, seen))
  }

  #keyOfCells(sheet: BookSheet, cells: Cells, seen: ReadonlySet<string>): string | undefined {
    if (this.#table.layout.name === 'Partnership') return [...this.#known.keys()].find((key) => !seen.has(key))
    const open = (keys: readonly string[] = []) =>
      keys.filter((key) => !seen.has(key) && this.#isWithin(this.#known.get(key), cells))
    const textAt = (column: number | undefined) => (column === undefined ? undefined : cells[column]?.text)
    const byId = open(this.#byId.get(indexWord([textAt(this.#idAt)])))
    if (byId.length > 0) return byId.length === 1 ? byId[0] : undefined
    const byName = open(this.#byName.get(indexWord(this.#nameAt.map(textAt))))
    // Two outcomes may have a measure of the same name. A row that is read out of a table of others says where it is, and is not moved.
    const isOfOthers = sheet.placeOf !== undefined
    const found =
      byName.length > 1 || isOfOthers ? byName.filter((key) => this.#isUnder(this.#known.get(key), cells)) : byName
    return found.length === 1 ? found[0] : undefined
  }

  #isWithin(row: SheetRow | undefined, cells: Cells): boolean {
    const wanted = this.#table.specials.get('document')
    const text = wanted === undefined ? undefined : cells[wanted]?.text
    return (
      row !== undefined && (text === undefined || this.#reading.namesOf(row.document).some((name) => same(name, text)))
    )
  }

  #isUnder(row: SheetRow | undefined, cells: Cells): boolean {
    const at = this.#table.specials.get('parent')
    const text = at === undefined ? undefined : cells[at]?.text
    const parent = row && parentOf(row)
    return text === undefined || parent === undefined || namesOfOutcome(parent).some((name) => same(name, text))
  }
}

function columnAt({ fields }: Table, path: string): [number, Column] | undefined {
  return [...fields].find(([, { layout, index = 0 }]) => layout.at[0] === path && index === 0)
}

function indexed(
  known: ReadonlyMap<string, SheetRow>,
  columns: readonly (Column | undefined)[],
): Map<string, readonly string[]> {
  const wordOf = (row: SheetRow | undefined) => indexWord(columns.map((column) => row && column && textIn(row, column)))
  return groupBy(known.keys(), (key) => wordOf(known.get(key)) || undefined)
}

function textIn(row: SheetRow, column: Column): string | undefined {
  const place = fieldOf(row.place, column)?.place
  const value = place && valueAt(place)
  return value === undefined ? undefined : cellText(value, column.kind)
}

/** Alike for texts that are the same to a reader. Empty where one of them is missing: then nothing is known by them. */
function indexWord(texts: readonly (string | undefined)[]): string {
  if (texts.some((text) => text === undefined)) return ''
  return JSON.stringify(texts.map((text = '') => plainWords(text) || text))
}

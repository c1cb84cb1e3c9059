// Documents as they go into a workbook and come out of it, and the rows that each sheet makes of them.

import type { Kind } from '../schema/kinds.gen.ts'
import type { PlainData, PlainMap } from '../source/yaml.ts'
import { joinPointer } from '../text/json-pointer.ts'
import { type Column, cellText, fieldOf, listOf } from './columns.ts'
import { type Place, valueAt } from './field-path.ts'
import type { RowSource, SheetLayout } from './layout.ts'

export interface SheetDocument {
  /** Short, unlike any other of the workbook: `d1`. */
  readonly key: string
  /** The file it came from, from the folder; undefined for one that has none yet. */
  readonly file?: string
  readonly kind: Kind
  data: PlainMap
  /** As it was when the workbook was written. */
  readonly memory?: PlainMap
}

export interface SheetRow {
  readonly document: SheetDocument
  /** Where the object of the row stands. */
  readonly place: Place
  /** The way there from the root of the document. */
  readonly path: readonly (string | number)[]
  readonly source: RowSource
}

/** The key of a row, in its hidden column: `d1/outcomes/0`. */
export function rowKey({ document, path }: Pick<SheetRow, 'document' | 'path'>): string {
  return joinPointer([document.key, ...path])
}

export function rowsOf(sheet: SheetLayout, documents: readonly SheetDocument[]): SheetRow[] {
  return documents.flatMap((document) =>
    sheet.sources
      .filter(({ kind }) => kind === document.kind)
      .flatMap((source) => {
        const start = { document, source, place: { holder: document as unknown as PlainMap, key: 'data' }, path: [] }
        return source.list.length === 0 ? [start] : entriesIn(start, source.list)
      }),
  )
}

function entriesIn(row: SheetRow, [step, ...rest]: readonly string[]): SheetRow[] {
  const value = valueAt(row.place)
  if (step === undefined) return Array.isArray(value) ? eachOf(row, value) : []
  if (step === '*') return (Array.isArray(value) ? eachOf(row, value) : []).flatMap((entry) => entriesIn(entry, rest))
  if (value === undefined || typeof value === 'string' || Array.isArray(value) || !Object.hasOwn(value, step)) return []
  return entriesIn({ ...row, place: { holder: value, key: step }, path: [...row.path, step] }, rest)
}

function eachOf(row: SheetRow, list: PlainData[]): SheetRow[] {
  return list.flatMap((value, index) =>
    value === removed ? [] : [{ ...row, place: { holder: list, key: index }, path: [...row.path, index] }],
  )
}

/** Stands in a list for an entry that was taken out, so that the others keep their places until all is read. */
export const removed = Object.freeze({}) as PlainMap

/** How many entries the lists have for which a sheet has columns. */
export function entryCounts(sheet: SheetLayout, rows: readonly SheetRow[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of new Set(sheet.columns.flatMap((column) => listOf(column) ?? []))) {
    const keys = list.split('.').slice(0, -1)
    for (const { place } of rows) {
      let value = valueAt(place)
      for (const key of keys)
        value = typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, key) ? value[key] : undefined
      if (Array.isArray(value)) counts.set(list, Math.max(counts.get(list) ?? 0, value.length))
    }
  }
  return counts
}

/** What stands in the cell of a row: its words, and the places of the data that they are. */
export interface CellValue {
  readonly text: string
  readonly place: Place
}

export function cellOf(row: SheetRow, column: Column): CellValue | undefined {
  const found = fieldOf(row.place, column)
  if (found === undefined) return undefined
  const value = valueAt(found.place)
  const text = value === undefined ? undefined : cellText(value, column.kind)
  return text === undefined ? undefined : { text, place: found.place }
}

/** The outcome under which a row stands; undefined where it stands apart from outcomes. */
export function parentOf({ document, path, source }: SheetRow): PlainData | undefined {
  const star = source.list.indexOf('*')
  if (star === -1) return undefined
  let value: PlainData | undefined = document.data
  for (const key of path.slice(0, star + 1)) value = valueAt({ holder: value as PlainMap, key })
  return value
}

/** What people call a document or an object: its id, or else its title or name. */
export function nameIn(data: PlainData | undefined): string {
  if (data === undefined || Array.isArray(data)) return ''
  if (typeof data === 'string') return data
  const key = ['id', 'title', 'name', 'reporting_year', 'date'].find((one) => typeof data[one] === 'string')
  return key === undefined ? '' : String(data[key])
}

/** By a document: the words by which a column names it, unlike those of any other. */
export function documentNames(documents: readonly SheetDocument[]): Map<SheetDocument, string> {
  const names = new Map<SheetDocument, string>()
  const taken = new Set<string>()
  for (const document of documents) {
    const own = nameIn(document.data) || document.kind.replaceAll('-', ' ')
    let name = own
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${own} (${document.file ?? count})`
    taken.add(name.toLowerCase())
    names.set(document, name)
  }
  return names
}

/** Every text in a document with its place and the way there, but those that are covered. */
export function* leavesOf(
  place: Place,
  isCovered: (place: Place) => boolean,
  path: readonly (string | number)[] = [],
): Generator<{ readonly place: Place; readonly path: readonly (string | number)[]; readonly text: string }> {
  const value = valueAt(place)
  if (value === undefined || value === removed || isCovered(place)) return
  if (typeof value === 'string') {
    yield { place, path, text: value }
    return
  }
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  for (const key of keys) yield* leavesOf({ holder: value, key }, isCovered, [...path, key])
}

/** A set of places. */
export class Places {
  readonly #keys = new Map<object, Set<string | number>>()

  add({ holder, key }: Place): void {
    const known = this.#keys.get(holder)
    if (known) known.add(key)
    else this.#keys.set(holder, new Set([key]))
  }

  has({ holder, key }: Place): boolean {
    return this.#keys.get(holder)?.has(key) === true
  }
}

// What is known while the rows of a workbook are read, and what comes of it: the documents as they are set, the changes and the remarks.
import type { Kind } from '../../schema/kinds.gen.ts'
import type { PlainData } from '../../source/yaml.ts'
import type { Book, BookRemark, BookSheet } from '../book.ts'
import { CellPlaces } from '../cell-places.ts'
import { type Column, fieldOf, type SchemaRoots } from '../columns.ts'
import { placeAt } from '../data-at.ts'
import { documentNames, type SheetDocument } from '../documents.ts'
import { nearestTo, type Place, valueAt } from '../field-path.ts'
import type { meaningsOn } from '../headings.ts'
import { labelsIn } from '../labels.ts'
import { kindWords, memorySheet } from '../layout.ts'
import { type Memory, memoryOf } from '../memory.ts'
import { normal } from '../same-words.ts'
import type { SheetChange } from '../sheet-change.ts'

export class Reading {
  readonly roots: SchemaRoots
  readonly memory: Memory | undefined
  /** What the rows are held against: what the workbook remembers, or else what is given. */
  readonly base: readonly SheetDocument[]
  /** Rows have no keys, and are known by their ids and titles; an empty cell says nothing. */
  readonly isLoose: boolean
  readonly documents: SheetDocument[]
  readonly changes: SheetChange[] = []
  readonly remarks: BookRemark[]
  readonly cells = new CellPlaces()
  readonly labels: Readonly<Record<string, string>>
  /** The rows that were read, and the cell of each column in them, to find the places of all values when all is set. */
  readonly read: { place: Place; columns: readonly (readonly [Column, string])[]; cell: string }[] = []
  /** The objects of new rows. */
  readonly added = new Set<PlainData>()
  /** What headings can mean on each sheet, made when a second table is looked for. */
  meanings: ReturnType<typeof meaningsOn>[] | undefined
  /** What cells of rows without keys say, by the key of what they are about, to tell where two say different things. */
  readonly said = new Map<string, string>()
  readonly #saidAt = new Map<string, string>()
  readonly takenIds = new Set<string>()

  constructor(book: Book, roots: SchemaRoots, base: readonly SheetDocument[]) {
    this.roots = roots
    this.memory = memoryOf(book)
    const remembered = this.memory?.documents ?? []
    this.isLoose = remembered.length === 0
    this.base = this.isLoose ? base : remembered
    this.documents = this.base.map((document) => ({
      ...document,
      memory: document.data,
      data: structuredClone(document.data),
    }))
    this.labels = labelsIn(this.documents)
    this.remarks = [...book.remarks.filter(({ sheet }) => sheet !== memorySheet)]
    for (const { data } of this.documents) collectIds(data, this.takenIds)
  }

  remark(level: 'error' | 'note', says: string, fix: string, sheet: BookSheet, row: number, column: number): void {
    this.remarks.push({ level, says, fix, sheet: sheet.name, row, column })
  }

  namesOf(document: SheetDocument): string[] {
    const name = documentNames(this.documents).get(document)
    const { data, kind } = document
    const own = ['id', 'title', 'reporting_year'].map((key) => data[key]).filter((one) => typeof one === 'string')
    return [...(name === undefined ? [] : [name]), ...own, kindWords[kind] ?? kind.replaceAll('-', ' ')]
  }

  only(kind: Kind): SheetDocument | undefined {
    const all = this.documents.filter((one) => one.kind === kind)
    return all.length === 1 ? all[0] : undefined
  }

  newDocument(kind: Kind, cell: string): SheetDocument {
    const taken = new Set(this.documents.map(({ key }) => key))
    let number = this.documents.length + 1
    while (taken.has(`d${number}`)) number++
    const document: SheetDocument = { key: `d${number}`, kind, data: { kind } }
    this.documents.push(document)
    this.changes.push({ what: 'document', document, cell })
    return document
  }

  /** Whether something is new itself, or a part of something new: it is no change of what is there. */
  isNew(document: SheetDocument, path: readonly (string | number)[]): boolean {
    if (!this.base.some(({ key }) => key === document.key)) return true
    return path.some((_, at) => {
      const place = placeAt(document, path.slice(0, at + 1))
      const value = place && valueAt(place)
      return typeof value === 'object' && this.added.has(value)
    })
  }

  /** Something new has got a further field: what was to be added is what it is now. */
  grown(before: PlainData | undefined, after: PlainData): void {
    if (typeof after === 'string') return
    this.added.add(after)
    const at = this.changes.findIndex((change) => change.what === 'row' && change.entry === before)
    const change = this.changes[at]
    if (change?.what === 'row') this.changes[at] = { ...change, entry: after }
  }

  /** Keeps what a cell says. The place of another that says something else of the same, if there is one. */
  say(key: string, text: string, place: string): { readonly text: string; readonly place: string } | undefined {
    const there = this.said.get(key)
    if (there === undefined) {
      this.said.set(key, text)
      this.#saidAt.set(key, place)
      return undefined
    }
    return normal(there) === normal(text) ? undefined : { text: there, place: this.#saidAt.get(key) ?? '' }
  }

  /** Keeps the cells of all rows, when all is set. */
  placeRows(): void {
    for (const { place, columns, cell } of this.read) this.#placeRow(place, columns, cell)
  }

  #placeRow(place: Place, columns: readonly (readonly [Column, string])[], cell: string): void {
    this.cells.addRow(place, cell)
    for (const [column, name] of columns) {
      const found = fieldOf(place, column)
      if (found !== undefined) this.cells.add(found.place, name, column.heading)
      else
        for (const steps of column.ways) {
          const near = nearestTo(place, steps)
          if (near !== undefined) this.cells.addAbsent(near, name, column.heading)
        }
    }
  }
}

function collectIds(data: PlainData, into: Set<string>): void {
  if (typeof data === 'string') return
  if (Array.isArray(data)) for (const one of data) collectIds(one, into)
  else {
    if (typeof data.id === 'string') into.add(data.id)
    for (const one of Object.values(data)) collectIds(one, into)
  }
}

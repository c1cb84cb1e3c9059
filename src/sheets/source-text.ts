// A workbook as the rest of the program reads plan files: data, and a text with the place of every value. The text is made here, one
// value a line with the heading of its column, and each line is known by its cell.
import { type Kind, kinds } from '../schema/kinds.gen.ts'
import type { KeyOrigin, Origins } from '../source/origins.ts'
import type { ParsedDocument, PlainData, PlainMap } from '../source/yaml.ts'
import type { CellPlaces } from './cell-places.ts'
import { removed, type SheetDocument } from './documents.ts'
import { kindWords } from './layout.ts'

export class SourceText {
  readonly #path: string
  readonly #origins: Origins
  readonly #cells: CellPlaces
  readonly #lines: string[] = []
  readonly #cellOfLine = new Map<number, string>()
  /** By the offset at which a line begins, the one at which it ends. */
  readonly #ends = new Map<number, number>()
  #length = 0

  constructor(path: string, origins: Origins, cells: CellPlaces) {
    this.#path = path
    this.#origins = origins
    this.#cells = cells
  }

  /** Adds a document to the text. */
  document(document: SheetDocument): ParsedDocument {
    const holder = document as unknown as PlainMap
    const from = this.#length
    const cell = this.#cells.at({ holder, key: 'data' })
    const { data } = this.#map(document.data, cell)
    return { data, where: { path: this.#path, from, to: this.#firstEnd(from) } }
  }

  /** A line of its own for something that was not read, which a finding is about. */
  line(cell: string | undefined, words: string): { from: number; to: number } {
    const from = this.#length
    this.#add(cell, words)
    return { from, to: from + words.length }
  }

  finish(): string {
    const text = this.#lines.join('')
    this.#origins.addText(this.#path, text)
    this.#origins.addCells(this.#path, this.#cellOfLine)
    return text
  }

  #firstEnd(from: number): number {
    return this.#ends.get(from) ?? from
  }

  #add(cell: string | undefined, words: string): void {
    if (cell !== undefined) this.#cellOfLine.set(this.#lines.length + 1, cell)
    const line = `${words}\n`
    this.#lines.push(line)
    this.#ends.set(this.#length, this.#length + words.length)
    this.#length += line.length
  }

  #map(value: PlainMap, cell: string | undefined): { data: PlainMap; from: number; to: number } {
    const from = this.#length
    const data: PlainMap = {}
    const keys = new Map<string | number, KeyOrigin>()
    for (const [key, held] of Object.entries(value)) {
      if (held === removed) continue
      const heading = this.#cells.headingsIn(value).get(key)
      const written = this.#value(held, this.#cells.at({ holder: value, key }) ?? cell, key, heading)
      data[key] = written.data
      keys.set(key, written.origin)
    }
    const headings = this.#cells.headingsIn(value)
    const absent = new Map(
      [...this.#cells.absentIn(value)].map(([key, { cell, heading }]) => [key, this.line(cell, heading)]),
    )
    this.#origins.remember(data, {
      path: this.#path,
      from,
      to: this.#length,
      keys,
      uses: [],
      ...(absent.size === 0 ? {} : { absent }),
      ...(headings.size === 0 ? {} : { headings }),
    })
    return { data, from, to: this.#length }
  }

  #value(
    held: PlainData,
    cell: string | undefined,
    name: string,
    heading = name.replaceAll('_', ' '),
  ): { data: PlainData; origin: KeyOrigin } {
    if (typeof held === 'string') {
      const at = this.#length
      // What kind of document it is nobody wrote as such: its row says it by the sheet that it is on.
      const [head, words] = name === 'kind' && isKind(held) ? ['', kindInWords(held)] : [`${heading}: `, oneLine(held)]
      this.#add(cell, `${head}${words}`)
      const valueFrom = at + head.length
      return {
        data: held,
        origin: {
          keyFrom: at,
          keyTo: Math.max(at, at + head.length - 2),
          valueFrom,
          valueTo: this.#length - 1,
          holds: 'text',
        },
      }
    }
    const keyFrom = this.#length
    const inner = Array.isArray(held) ? this.#list(held, cell, name) : this.#map(held, cell)
    // A line of its own where nothing is in it, so that there is a place to point at.
    if (inner.to === keyFrom) this.#add(cell, name)
    const keyTo = Math.max(keyFrom, this.#firstEnd(keyFrom))
    return { data: inner.data, origin: { keyFrom, keyTo, valueFrom: keyFrom, valueTo: this.#length, holds: 'nested' } }
  }

  #list(
    held: readonly PlainData[],
    cell: string | undefined,
    name: string,
  ): { data: PlainData[]; from: number; to: number } {
    const from = this.#length
    const data: PlainData[] = []
    const keys = new Map<string | number, KeyOrigin>()
    for (const [index, one] of held.entries()) {
      if (one === removed) continue
      const written = this.#value(one, this.#cells.at({ holder: held as PlainData[], key: index }) ?? cell, name)
      // As in a list of YAML: the entry itself is the place, whatever it holds.
      const { valueFrom, valueTo } = written.origin
      keys.set(data.length, { ...written.origin, keyFrom: valueFrom, keyTo: valueTo })
      data.push(written.data)
    }
    this.#origins.remember(data, { path: this.#path, from, to: this.#length, keys, uses: [] })
    return { data, from, to: this.#length }
  }
}

function isKind(held: string): held is Kind {
  return (kinds as readonly string[]).includes(held)
}

function kindInWords(kind: Kind): string {
  return kindWords[kind] ?? kind.replaceAll('-', ' ')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ')
}

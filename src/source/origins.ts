// Where each object of the plain data was written. Kept in WeakMaps by object identity, so that the data needs no
// wrapper.

import { Lines, type Range } from './lines.ts'
import type { Anchor, Excerpt, Span } from './position.ts'
import type { Stretch } from './problem.ts'

/**
 * Where one key of a mapping, or one item of a list, was written: UTF-16 offsets from 0. The `To` ends are exclusive.
 */
export interface KeyOrigin {
  readonly keyFrom: number
  readonly keyTo: number
  readonly valueFrom: number
  readonly valueTo: number
  /** `nested`: a mapping or a list. `empty`: no value was written, so the data has no such key. */
  readonly holds: 'text' | 'nested' | 'empty'
  /** Where the node that an alias points at was written; absent when the value is no alias. */
  readonly written?: Stretch
}

export interface Origin {
  readonly path: string
  readonly from: number
  readonly to: number
  readonly keys: Map<string | number, KeyOrigin>
  /** The aliases through which the object was read, nearest first; none when it was read where it was written. */
  readonly uses: readonly Stretch[]
  /** Where a missing key is to be written, in a file that has a place for it: an empty cell of a workbook. */
  readonly absent?: ReadonlyMap<string | number, Range>
  /** The headings of the columns in which keys stand, in a workbook. */
  readonly headings?: ReadonlyMap<string | number, string>
}

/** Both ends of an alias: where its node was written, and the aliases through which it was read, nearest first. */
interface AliasEnds {
  readonly written: Stretch
  readonly uses: readonly Stretch[]
}

/** A key without a value, or an empty item of a list, which has no `key`. */
interface EmptyKey {
  readonly of: object
  readonly key?: string
  readonly where: Stretch
}

/** Filled while files are parsed; then resolves anchors of the data to stretches of files, and stretches to spans. */
export class Origins {
  readonly #origins = new WeakMap<object, Origin>()
  /** For objects that no file holds: the anchor that each of their keys was copied from. */
  readonly #copiedFrom = new WeakMap<object, Map<string | number, Anchor>>()
  /** For objects and lists that were read out of a text: where the text was written. */
  readonly #asText = new WeakMap<object, Anchor>()
  readonly #texts = new Map<string, string>()
  readonly #lines = new Map<string, Lines>()
  /** Of a workbook: by the number of a line of its text, the cell that it was made from. */
  readonly #cells = new Map<string, ReadonlyMap<number, string>>()
  /** By the path of their file. */
  readonly #documents = new Map<string, object[]>()
  /** The keys of an object in the order of the text, as many as there were when they were put in order. */
  readonly #inOrder = new WeakMap<Origin, readonly (readonly [string | number, KeyOrigin])[]>()
  #empty: EmptyKey[] = []

  /** Registers the root object of a document. */
  addDocument(document: object): void {
    const path = this.#origins.get(document)?.path ?? ''
    const others = this.#documents.get(path)
    if (others) others.push(document)
    else this.#documents.set(path, [document])
  }

  /** The document in which a stretch begins; undefined in a file, or a part of one, that could not be parsed. */
  documentAt({ path, from }: Stretch): object | undefined {
    return this.#documents.get(path)?.find((document) => {
      const origin = this.#origins.get(document)
      return origin !== undefined && origin.from <= from && from <= origin.to
    })
  }

  /** The file in which an object was written. */
  fileOf(of: object): string | undefined {
    const text = this.#asText.get(of)
    return text === undefined ? this.#origins.get(of)?.path : this.fileOf(text.of)
  }

  /** The keys of an object whose values were written and are no longer in the data, because they could not be used: as written. */
  leftOutOf(of: object): readonly (readonly [string | number, string])[] {
    const origin = this.#origins.get(of)
    if (!origin) return nothing
    const data = of as Record<string | number, unknown>
    const gone: [string | number, KeyOrigin][] = []
    for (const one of origin.keys) if (data[one[0]] === undefined && one[1].holds !== 'empty') gone.push(one)
    if (gone.length === 0) return nothing
    // A key that was renamed is remembered under both names.
    const held = new Set([...origin.keys].filter(([key]) => data[key] !== undefined).map(([, place]) => place))
    return gone
      .filter(([, place]) => !held.has(place))
      .map(([key, { valueFrom, valueTo }]) => {
        const { from, to } = this.#trimmed(origin.path, valueFrom, valueTo)
        return [key, (this.#texts.get(origin.path) ?? '').slice(from, to)]
      })
  }

  /**
   * The key, or the index of a list, whose entry holds an offset; undefined at the very start of the object. Where one ends and the next
   * begins, it is the next.
   */
  childAt(of: object, offset: number): string | number | undefined {
    const origin = this.#origins.get(of)
    if (!origin || offset === origin.from) return undefined
    const keys = this.#keysInOrder(origin)
    let [low, high] = [0, keys.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((keys[middle]?.[1].keyFrom ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const last = keys[low - 1]
    if (last === undefined || offset > last[1].valueTo) return undefined
    // A key that was renamed is remembered under both names; the data has one of them.
    for (let at = low - 1; keys[at]?.[1] === last[1]; at--) if ((keys[at]?.[0] ?? '') in of) return keys[at]?.[0]
    return last[0]
  }

  #keysInOrder(origin: Origin): readonly (readonly [string | number, KeyOrigin])[] {
    const known = this.#inOrder.get(origin)
    if (known?.length === origin.keys.size) return known
    const keys = [...origin.keys].sort(([, one], [, other]) => one.keyFrom - other.keyFrom)
    this.#inOrder.set(origin, keys)
    return keys
  }

  /** The text of the line on which a stretch begins. */
  lineAt({ path, from }: Stretch): string {
    const text = this.#texts.get(path) ?? ''
    const end = text.indexOf('\n', from)
    return text.slice(text.lastIndexOf('\n', from - 1) + 1, end === -1 ? text.length : end)
  }

  addText(path: string, text: string): void {
    this.#texts.set(path, text)
    this.#lines.delete(path)
  }

  addCells(path: string, cellOfLine: ReadonlyMap<number, string>): void {
    this.#cells.set(path, cellOfLine)
  }

  remember(object: object, origin: Origin): void {
    this.#origins.set(object, origin)
  }

  rememberEmpty(place: EmptyKey): void {
    this.#empty.push(place)
  }

  /** Every key without a value and every empty list item, in the order in which they were parsed. */
  emptyKeys(): readonly EmptyKey[] {
    return this.#empty
  }

  /** Records that a key was renamed in the data. Both names then resolve to where it was written. */
  rename(of: object, from: string, to: string): void {
    const keys = this.#origins.get(of)?.keys
    const key = keys?.get(from)
    if (keys && key) keys.set(to, key)
    const copiedFrom = this.#copiedFrom.get(of)
    const anchor = copiedFrom?.get(from)
    if (copiedFrom && anchor) copiedFrom.set(to, anchor)
    this.#empty = this.#empty.map((place) => (place.of === of && place.key === from ? { ...place, key: to } : place))
  }

  /** Records that these keys of `target`, an object that no file holds, were written in `source`. */
  copyKeys(target: object, source: object, keys: readonly (string | number)[]): void {
    const origin = this.#origins.get(source)
    if (origin && !this.#origins.has(target)) this.#origins.set(target, { ...origin, keys: new Map() })
    const copiedFrom = this.#copiedFrom.get(target) ?? new Map<string | number, Anchor>()
    for (const key of keys) copiedFrom.set(key, { of: source, key })
    this.#copiedFrom.set(target, copiedFrom)
  }

  /** Records that an object or a list that no file holds was read out of the text at a place: all of it stands there. */
  writtenAsText(made: object, written: Anchor): void {
    this.#asText.set(made, written)
  }

  /** Where the text was written out of which the object or the list was read; undefined for one that was written in parts. */
  textOf(made: object): Anchor | undefined {
    return this.#asText.get(made)
  }

  /**
   * Resolves an anchor to the stretch to show. Of a key: its value, or the key alone where the value is a mapping, a
   * list or empty. Of an object or a missing key: the first line of the object. Undefined for an object that no file
   * holds.
   */
  place(anchor: Anchor): Stretch | undefined {
    const found = this.#find(anchor)
    if (!found) return undefined
    const { origin, key } = found
    const absent = anchor.key === undefined ? undefined : origin.absent?.get(anchor.key)
    if (!key) return absent ? { path: origin.path, ...absent } : this.#firstLine(origin)
    if (key.holds === 'text') return this.#trimmed(origin.path, key.valueFrom, key.valueTo)
    if (key.keyFrom === key.valueFrom)
      return this.#firstLine({ path: origin.path, from: key.valueFrom, to: key.valueTo })
    return this.#trimmed(origin.path, key.keyFrom, key.keyTo)
  }

  /** The stretch of a key itself, or of a whole list item; undefined when there is no such key. */
  keyPlace(of: object, key: string | number): Stretch | undefined {
    const found = this.#find({ of, key })
    return found?.key && this.#trimmed(found.origin.path, found.key.keyFrom, found.key.keyTo)
  }

  /** The stretch of the whole value of a key; undefined when there is no such key, or it has no value. */
  valuePlace(of: object, key: string | number): Stretch | undefined {
    const found = this.#find({ of, key })
    if (!found?.key || found.key.holds === 'empty') return undefined
    return this.#trimmed(found.origin.path, found.key.valueFrom, found.key.valueTo)
  }

  /** Both ends of the alias through which the object, or the value of the key, was read; undefined without an alias. */
  aliasOf(anchor: Anchor): AliasEnds | undefined {
    const found = this.#find(anchor)
    if (!found) return undefined
    const { origin, key } = found
    if (key?.written) {
      const { path, from, to } = key.written
      const use = { path: origin.path, from: key.valueFrom, to: key.valueTo }
      return { written: this.#firstLine({ path, from, to }), uses: [use, ...origin.uses] }
    }
    return origin.uses.length === 0 ? undefined : { written: this.#firstLine(origin), uses: origin.uses }
  }

  /** Of a workbook: by the keys of an object the headings of the columns that they stand in. */
  headingsIn(of: object): ReadonlyMap<string | number, string> {
    return this.#find({ of })?.origin.headings ?? none
  }

  /** Whether an object is kept in a workbook; for a file of its own whether all is. */
  isInWorkbook(of: object, isFile: boolean): boolean {
    if (this.#cells.size === 0) return false
    if (isFile) return this.#cells.size === this.#texts.size
    return this.#cells.has(this.#find({ of })?.origin.path ?? '')
  }

  /** Lines and columns of a stretch. */
  span({ path, from, to }: Stretch): Span {
    const lines = this.#linesOf(path)
    const start = lines.position(from)
    const cell = this.#cells.get(path)?.get(start.line)
    return { path, start, end: lines.position(Math.max(from, to)), ...(cell === undefined ? {} : { cell }) }
  }

  /** The line on which a stretch begins, with the line before and the line after it. Of a workbook only the line, which is one cell. */
  excerpt({ path, from }: Stretch): Excerpt {
    const lines = this.#linesOf(path)
    const { line } = lines.position(from)
    return this.#cells.has(path) ? lines.only(line) : lines.around(line)
  }

  #find({ of, key }: Anchor): { origin: Origin; key?: KeyOrigin } | undefined {
    const text = this.#asText.get(of)
    if (text !== undefined) return this.#find(text)
    const copiedFrom = key === undefined ? undefined : this.#copiedFrom.get(of)?.get(key)
    if (copiedFrom) return this.#find(copiedFrom)
    const origin = this.#origins.get(of)
    if (!origin) return undefined
    if (key === undefined) return { origin }
    const found = origin.keys.get(Array.isArray(of) ? Number(key) : key)
    return found ? { origin, key: found } : { origin }
  }

  #firstLine({ path, from, to }: Stretch): Stretch {
    const lineEnd = (this.#texts.get(path) ?? '').indexOf('\n', from)
    return this.#trimmed(path, from, lineEnd === -1 ? to : Math.min(to, lineEnd))
  }

  #trimmed(path: string, from: number, to: number): Stretch {
    const text = this.#texts.get(path) ?? ''
    return { path, from, to: from + text.slice(from, to).trimEnd().length }
  }

  #linesOf(path: string): Lines {
    const known = this.#lines.get(path)
    if (known) return known
    const lines = new Lines(this.#texts.get(path) ?? '')
    this.#lines.set(path, lines)
    return lines
  }
}

const nothing: readonly never[] = []

/** To spread into a row: `{ span }`, or `{}` when no file holds the place. */
export function spanOf(at: Anchor, origins: Origins): { readonly span?: Span } {
  const place = origins.place(at)
  return place ? { span: origins.span(place) } : {}
}

const none: ReadonlyMap<string | number, string> = new Map()

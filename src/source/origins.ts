// Where each object of plain data was written. Kept by identity, so that the data itself stays plain.

import { Lines } from './lines.ts'
import type { Anchor, Excerpt, Span } from './position.ts'
import type { Stretch } from './problem.ts'

/** Where one key of a mapping, or one item of a list, was written: offsets from 0. */
export interface KeyOrigin {
  readonly keyFrom: number
  readonly keyTo: number
  readonly valueFrom: number
  readonly valueTo: number
  /** `nested` for a mapping or list; `empty` when nothing stands after the key, so that the data has no such key. */
  readonly holds: 'text' | 'nested' | 'empty'
  /** Where the value itself was written, when an alias stands in its place. */
  readonly written?: Stretch
}

export interface Origin {
  readonly path: string
  readonly from: number
  readonly to: number
  readonly keys: Map<string | number, KeyOrigin>
  /** The aliases through which the object came to be where it is in the data, nearest first. */
  readonly uses: readonly Stretch[]
}

/** Both ends of an alias: where the thing was written, and the aliases that use it there, nearest first. */
export interface AliasEnds {
  readonly written: Stretch
  readonly uses: readonly Stretch[]
}

/** A key with nothing after it. An empty item of a list has no key. */
export interface EmptyPlace {
  readonly of: object
  readonly key?: string
  readonly where: Stretch
}

export class Origins {
  readonly #origins = new WeakMap<object, Origin>()
  readonly #elsewhere = new WeakMap<object, Map<string | number, Anchor>>()
  readonly #texts = new Map<string, string>()
  readonly #lines = new Map<string, Lines>()
  readonly #documents: object[] = []
  #empty: EmptyPlace[] = []

  /** A whole document of a file, its objects remembered before. */
  addDocument(document: object): void {
    this.#documents.push(document)
  }

  /** The document in which a stretch begins; undefined in a file, or a part of one, of which none could be made. */
  documentAt({ path, from }: Stretch): object | undefined {
    return this.#documents.find((document) => {
      const origin = this.#origins.get(document)
      return origin?.path === path && origin.from <= from && from <= origin.to
    })
  }

  /** The key, or the index of a list, under which an offset lies; undefined where the object itself begins there. */
  childAt(of: object, offset: number): string | number | undefined {
    const origin = this.#origins.get(of)
    if (!origin || offset === origin.from) return undefined
    const around = [...origin.keys].filter(([, { keyFrom, valueTo }]) => keyFrom <= offset && offset <= valueTo)
    // A key that was renamed is remembered under both names; the data has one of them.
    const [key] = around.find(([name]) => name in of) ?? around[0] ?? []
    return key
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

  remember(object: object, origin: Origin): void {
    this.#origins.set(object, origin)
  }

  rememberEmpty(place: EmptyPlace): void {
    this.#empty.push(place)
  }

  /** Every key and list item with nothing after it, in the order in which they were written. */
  emptyKeys(): readonly EmptyPlace[] {
    return this.#empty
  }

  /** Says that a key has been given another name in the data. Under both names its place is where it was written. */
  rename(of: object, from: string, to: string): void {
    const keys = this.#origins.get(of)?.keys
    const key = keys?.get(from)
    if (keys && key) keys.set(to, key)
    const elsewhere = this.#elsewhere.get(of)
    const anchor = elsewhere?.get(from)
    if (elsewhere && anchor) elsewhere.set(to, anchor)
    this.#empty = this.#empty.map((place) => (place.of === of && place.key === from ? { ...place, key: to } : place))
  }

  /** Says that these keys of `target`, an object made by us, were written in `source`. */
  copyKeys(target: object, source: object, keys: readonly (string | number)[]): void {
    const origin = this.#origins.get(source)
    if (origin && !this.#origins.has(target)) this.#origins.set(target, { ...origin, keys: new Map() })
    const elsewhere = this.#elsewhere.get(target) ?? new Map<string | number, Anchor>()
    for (const key of keys) elsewhere.set(key, { of: source, key })
    this.#elsewhere.set(target, elsewhere)
  }

  /**
   * The place to show for an object or a key: the value, or the key alone where the value is a mapping, a list or nothing.
   * For an object, and for a key that is missing, the first line of the object. Undefined for an object not from a file.
   */
  place(anchor: Anchor): Stretch | undefined {
    const found = this.#find(anchor)
    if (!found) return undefined
    const { origin, key } = found
    if (!key) return this.#firstLine(origin)
    if (key.holds === 'text') return this.#trimmed(origin.path, key.valueFrom, key.valueTo)
    if (key.keyFrom === key.valueFrom)
      return this.#firstLine({ path: origin.path, from: key.valueFrom, to: key.valueTo })
    return this.#trimmed(origin.path, key.keyFrom, key.keyTo)
  }

  /** The place of a key itself, of a list item the whole item; undefined when there is no such key. */
  keyPlace(of: object, key: string | number): Stretch | undefined {
    const found = this.#find({ of, key })
    return found?.key && this.#trimmed(found.origin.path, found.key.keyFrom, found.key.keyTo)
  }

  /** The place of all that stands after a key; undefined when there is no such key, or nothing after it. */
  valuePlace(of: object, key: string | number): Stretch | undefined {
    const found = this.#find({ of, key })
    if (!found?.key || found.key.holds === 'empty') return undefined
    return this.#trimmed(found.origin.path, found.key.valueFrom, found.key.valueTo)
  }

  /** Both ends, when the object, or the value of the key, came from somewhere else in the file through an alias. */
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

  /** Lines and columns of a stretch. */
  span({ path, from, to }: Stretch): Span {
    const lines = this.#linesOf(path)
    return { path, start: lines.position(from), end: lines.position(Math.max(from, to)) }
  }

  /** The line on which a stretch begins, with the line before and the line after it. */
  excerpt({ path, from }: Stretch): Excerpt {
    const lines = this.#linesOf(path)
    return lines.around(lines.position(from).line)
  }

  #find({ of, key }: Anchor): { origin: Origin; key?: KeyOrigin } | undefined {
    const elsewhere = key === undefined ? undefined : this.#elsewhere.get(of)?.get(key)
    if (elsewhere) return this.#find(elsewhere)
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

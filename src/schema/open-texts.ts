// What the subschemas of duties see: the document without texts that only keep a place free, such as “TBC”. JSON Schema
// cannot say which texts these are, so they are taken out of a copy before it is asked.

import type { Anchor } from '../source/position.ts'
import { groupByEach } from '../text/group-by.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { memoByText } from '../text/memo-by-text.ts'
import { type SchemaNode, schemaOf } from './schema-walk.ts'

/** Whether a text at a path says nothing of its own. Given from outside: a shape knows no words. */
export type LeavesOpen = (path: readonly string[], text: string, of: object) => boolean

/** A text that says nothing of its own, and where it stands. */
export interface OpenText {
  readonly at: Anchor
  readonly words: string
}

interface Original {
  readonly of: object
  readonly path: readonly string[]
}

interface WithoutOpenTexts {
  readonly copy: object
  /** The object and the path in the document of each object of the copy. */
  readonly originals: ReadonlyMap<object, Original>
  /** The texts that were taken out at or below a path; only from fields of these names, where they are given. */
  openBelow(path: readonly string[], fields?: ReadonlySet<string>): OpenText[]
}

/** An object that holds nothing, as when its only key is not known, is no entry either. */
function isEmptyEntry(inner: object): boolean {
  return !Array.isArray(inner) && Object.keys(inner).length === 0
}

/** Whether a document holds such a text. Most hold none, and then its schema need not be loaded. `path` is that of `of`. */
export function holdsOpenText(of: object, leavesOpen: LeavesOpen, path: string[] = []): boolean {
  for (const key of Object.keys(of)) {
    const inner: unknown = (of as Record<string, unknown>)[key]
    // One list for all paths: this runs on every value of every document.
    path.push(key)
    const isOpen =
      typeof inner === 'string'
        ? leavesOpen(path, inner, of)
        : typeof inner === 'object' && inner !== null && (isEmptyEntry(inner) || holdsOpenText(inner, leavesOpen, path))
    path.pop()
    if (isOpen) return true
  }
  return false
}

export function withoutOpenTexts(root: SchemaNode, data: object, leavesOpen: LeavesOpen): WithoutOpenTexts {
  const originals = new Map<object, Original>()
  const open: { readonly path: readonly string[]; readonly text: OpenText }[] = []

  function pruned(value: unknown, at: Anchor, path: readonly string[]): unknown {
    if (typeof value === 'string') {
      if (!leavesOpen(path, value, at.of) || hasWordList(schemaOf(root, path))) return value
      open.push({ path, text: { at, words: value } })
      return undefined
    }
    return typeof value === 'object' && value !== null ? prunedObject(value, path) : value
  }

  function prunedObject(of: object, path: readonly string[]): object | undefined {
    const kept = Object.entries(of).flatMap(([key, inner]) => {
      const left = pruned(inner, { of, key: Array.isArray(of) ? Number(key) : key }, [...path, key])
      return left === undefined ? [] : [[key, left] as const]
    })
    const copy: object = Array.isArray(of) ? kept.map(([, left]) => left) : Object.fromEntries(kept)
    const isEmptyList = Array.isArray(of) && Object.keys(of).length === 0
    if ((kept.length === 0 && !isEmptyList) || isNoEntry(of, copy, path)) return undefined
    originals.set(copy, { of, path })
    return copy
  }

  /** An entry of a list is none without what every such entry has, such as the title of an outcome. */
  function isNoEntry(of: object, copy: object, path: readonly string[]): boolean {
    if (!/^\d+$/.test(path.at(-1) ?? '')) return false
    return (schemaOf(root, path).required ?? []).some((key) => key in of && !(key in copy))
  }

  const copy = prunedObject(data, []) ?? {}
  // By each place that they are below: thousands of entries may be asked for, each with a text of its own.
  const byPlace = groupByEach(open, ({ path }) =>
    Array.from({ length: path.length + 1 }, (_, depth) => JSON.stringify(path.slice(0, depth))),
  )
  return {
    copy,
    originals,
    openBelow: (below, fields) =>
      (byPlace.get(JSON.stringify(below)) ?? [])
        .filter(({ path }) => fields === undefined || fields.has(path.findLast((part) => !/^\d+$/.test(part)) ?? ''))
        .map(({ text }) => text),
  }
}

/** “No data” and “no” are answers where the schema lists the words. */
function hasWordList({ enum: words, pattern }: SchemaNode): boolean {
  return words !== undefined || pattern !== undefined
}

/** The fields that the subschemas of a duty name. */
export function fieldsOfDuty(root: SchemaNode, duty: string): ReadonlySet<string> {
  return fieldsOfDuties(root)(duty)
}

const fieldsOfDuties = memoByObject((root: SchemaNode) => memoByText((duty) => findFields(root, duty)))

function findFields(root: SchemaNode, duty: string): ReadonlySet<string> {
  const fields = new Set<string>()
  const walk = (node: unknown, isInside: boolean): void => {
    if (typeof node !== 'object' || node === null) return
    const inside = isInside || (node as SchemaNode)['x-duty'] === duty
    if (inside) {
      const { required = [], properties = {} } = node as SchemaNode
      if (Array.isArray(required)) for (const name of required) fields.add(name)
      for (const name of Object.keys(properties)) fields.add(name)
    }
    for (const inner of Object.values(node)) walk(inner, inside)
  }
  walk(root, false)
  return fields
}

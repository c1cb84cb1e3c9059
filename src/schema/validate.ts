// One document against the schema of its kind. Two things come out: duties that the document does not meet, and places
// whose shape cannot be used. What the shape of a document is, is said here and nowhere else.

import type { Anchor } from '../source/position.ts'
import type { DocumentByKind } from './documents.gen.ts'
import { type Kind, schemas, validators } from './kinds.gen.ts'
import { putIntoWords, type ShapeProblem } from './plain-english.ts'
import { nodesAlong, pointerParts, type SchemaError, type SchemaNode, schemaOf, valueAt } from './schema-walk.ts'

type Validator = ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null }

/** A duty stated in the schema that a place in a document does not meet. */
export interface SchemaGap {
  readonly duty: string
  readonly at: Anchor
  /** What would meet it may be a value that cannot be used and was left out, so that it cannot be told. */
  readonly untold?: true
}

export interface Validated<K extends Kind> {
  /** The document without the places that cannot be used; the same objects, so that places can still be pointed at. */
  readonly data: DocumentByKind[K]
  readonly gaps: readonly SchemaGap[]
  readonly problems: readonly ShapeProblem[]
}

const repairs = 3

/**
 * Validates, and repairs what has only one reading: a misspelt key is reported once and then read as the key that was
 * meant, so that one slip does not become two findings.
 */
export async function validate<K extends Kind>(
  kind: K,
  data: object,
  renamed: (of: object, from: string, to: string) => void,
): Promise<Validated<K>> {
  const validator = ((await validators[kind]()) as unknown as { default: Validator }).default
  const problems: ShapeProblem[] = []
  for (let round = 0; round <= repairs; round++) {
    if (validator(data)) {
      leaveOutEmptyTexts(data)
      return { data: data as DocumentByKind[K], gaps: [], problems }
    }
    const errors = validator.errors ?? []
    const root = ((await schemas[kind]()) as unknown as { default: SchemaNode }).default
    const found = putIntoWords(
      root,
      data,
      errors.filter((error) => dutyOf(root, error) === undefined),
    )
    const misspelt = found.filter((problem) => problem.meant !== undefined)
    if (misspelt.length === 0 || round === repairs) {
      problems.push(...found)
      const gaps = gapsIn(root, data, errors)
      const dropped = found.filter((problem) => problem.drop)
      for (const problem of dropped) remove(problem.at, problem.keep)
      if (dropped.length > 0) gaps.push(...untoldIn(root, data, dropped, gaps, validator))
      leaveOutEmptyTexts(data)
      return { data: data as DocumentByKind[K], gaps, problems }
    }
    for (const problem of misspelt) {
      const [of, from, to] = [problem.at.of as Record<string, unknown>, String(problem.at.key), String(problem.meant)]
      // Two misspelt names may mean the same field; the second is then told in the next round, as of a field that is there.
      if (to in of) continue
      problems.push(problem)
      rename(of, from, to)
      renamed(of, from, to)
    }
  }
  throw new Error('The last round returns.')
}

function rename(of: Record<string, unknown>, from: string, to: string): void {
  of[to] = of[from]
  delete of[from]
}

function remove({ of, key }: Anchor, keep: object | undefined): void {
  if (key === undefined) return
  if (Array.isArray(of)) of.splice(Number(key), 1, keep)
  else if (keep) (of as Record<string, unknown>)[key] = keep
  else delete (of as Record<string, unknown>)[key]
}

/** Where a text may be left out, one with nothing in it is read as left out. */
function leaveOutEmptyTexts(data: object): void {
  for (const key of Object.keys(data)) {
    const value = (data as Record<string, unknown>)[key]
    if (typeof value === 'object' && value !== null) leaveOutEmptyTexts(value)
    else if (value === '' && !Array.isArray(data)) delete (data as Record<string, unknown>)[key]
  }
}

/** The piece of the schema that states a duty and that an error comes from, with how deep in the pointer it stands. */
function dutyOf(root: SchemaNode, error: SchemaError): { node: SchemaNode; depth: number } | undefined {
  if (!error.schemaPath.includes('/allOf/')) return undefined
  const nodes = nodesAlong(root, pointerParts(error.schemaPath))
  for (let depth = nodes.length - 1; depth >= 0; depth--) {
    const node = nodes[depth]
    if (node?.['x-duty'] !== undefined) return { node, depth }
  }
  return undefined
}

/** Keywords after which the next part of a schema pointer names a place in the data. */
const steps: Readonly<Record<string, number>> = { properties: 2, items: 1, contains: 1 }

function gapsIn(root: SchemaNode, data: object, errors: readonly SchemaError[]): SchemaGap[] {
  const gaps = new Map<string, SchemaGap>()
  for (const error of errors) {
    const found = dutyOf(root, error)
    const duty = found?.node['x-duty']
    if (!found || duty === undefined) continue
    const below = pointerParts(error.schemaPath).slice(found.depth)
    const path = pointerParts(error.instancePath)
    const place = path.slice(0, path.length - placesAmong(below))
    const of = valueAt(data, place)
    if (typeof of !== 'object' || of === null) continue
    const missing =
      error.keyword === 'required' && place.length === path.length ? String(error.params.missingProperty) : undefined
    const key = found.node['x-at'] ?? missing
    const name = `${duty} ${place.join('/')} ${found.node['x-at'] ?? ''}`
    if (!gaps.has(name)) gaps.set(name, { duty, at: key === undefined ? { of } : { of, key } })
  }
  return [...gaps.values()]
}

/**
 * The gaps that there would be if what was left out had held nothing: as if it were not there, and as if it were there and empty.
 * Where one of the two would be a gap, the duty is not met by what could be read, and nobody can tell what the rest would have said.
 */
function untoldIn(
  root: SchemaNode,
  data: object,
  dropped: readonly ShapeProblem[],
  known: readonly SchemaGap[],
  validator: Validator,
): SchemaGap[] {
  const keysOf = new Map<object, (string | number)[]>()
  for (const { at } of dropped) {
    if (at.key !== undefined) keysOf.set(at.of, [...(keysOf.get(at.of) ?? []), at.key])
  }
  const untold = new Map<string, SchemaGap>()
  for (const isThere of [false, true]) {
    const { copy, originals } = copyOf(root, data, isThere ? keysOf : new Map())
    if (validator(copy)) continue
    for (const { duty, at } of gapsIn(root, copy, validator.errors ?? [])) {
      const of = originals.get(at.of)
      const place: Anchor = of === undefined ? { of: data } : { ...at, of }
      const isKnown = known.some((gap) => gap.duty === duty && gap.at.of === place.of && gap.at.key === place.key)
      if (!isKnown) untold.set(duty, { duty, at: place, untold: true })
    }
  }
  return [...untold.values()]
}

/** The data again, without holes in its lists; at these keys stands what a value of that place holds at least. */
function copyOf(root: SchemaNode, data: object, keysOf: ReadonlyMap<object, readonly (string | number)[]>) {
  const originals = new Map<object, object>()
  const copied = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const bare = (keysOf.get(value) ?? []).map((key): [string | number, unknown] => [
      key,
      leastAt(root, [...path, String(key)]),
    ])
    const entries = new Map<string, unknown>(
      Object.entries(value).map(([key, inner]) => [key, copied(inner, [...path, key])]),
    )
    for (const [key, least] of bare) entries.set(String(key), least)
    for (const [key, inner] of entries) if (inner === undefined) entries.delete(key)
    const made = Array.isArray(value) ? [...entries.values()] : Object.fromEntries(entries)
    originals.set(made, value)
    return made
  }
  return { copy: copied(data, []) as object, originals }
}

/** Of a list, one entry; of a set of fields, the ones that it cannot be without. None of them says anything. */
function leastAt(root: SchemaNode, path: readonly string[]): unknown {
  const node = schemaOf(root, path)
  const types = [node.type ?? []].flat()
  if (types.includes('array')) return [leastAt(root, [...path, '0']) ?? '']
  if (!types.includes('object') && node.properties === undefined) return undefined
  return Object.fromEntries((node.required ?? []).map((key) => [key, leastAt(root, [...path, key]) ?? '']))
}

/** How many parts of the data path a piece of a schema pointer stands for. */
function placesAmong(pointer: readonly string[]): number {
  let count = 0
  for (let index = 0; index < pointer.length; ) {
    const step = steps[pointer[index] ?? '']
    // The data path of an error ends at what the keyword looked at, so the last part of a pointer is never a place.
    if (step !== undefined && index + step < pointer.length) count++
    index += step ?? 1
  }
  return count
}

// One document against the schema of its kind. Two things come out: duties that the document does not meet, and places
// whose shape cannot be used. What the shape of a document is, is said here and nowhere else.
import type { Anchor } from '../source/position.ts'
import type { DocumentByKind } from './documents.gen.ts'
import { type Kind, schemas, validators } from './kinds.gen.ts'
import { putIntoWords, type ShapeProblem } from './plain-english.ts'
import { nodesAlong, pointerParts, type SchemaNode, valueAt } from './schema-walk.ts'

/** The part of ajv's error object that is used. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

type Validator = ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null }

/** A duty stated in the schema that a place in a document does not meet. */
export interface SchemaGap {
  readonly duty: string
  readonly at: Anchor
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
      for (const problem of found) if (problem.drop) remove(problem.at, problem.keep)
      const gaps = gapsIn(root, data, errors)
      leaveOutEmptyTexts(data)
      return { data: data as DocumentByKind[K], gaps, problems }
    }
    for (const problem of misspelt) {
      problems.push(problem)
      rename(problem.at.of as Record<string, unknown>, String(problem.at.key), String(problem.meant))
      renamed(problem.at.of, String(problem.at.key), String(problem.meant))
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

// Validates one document against the schema of its kind. It finds gaps (duties of the schema that the document does not
// meet) and problems (unusable values, unknown keys). No other code checks the shape of a document.

import type { Anchor } from '../source/position.ts'
import { groupBy } from '../text/group-by.ts'
import type { DocumentByKind } from './documents.gen.ts'
import { type Kind, schemas, validators } from './kinds.gen.ts'
import { renameAsMeant, renameKey } from './names-as-meant.ts'
import { fieldsOfDuty, holdsOpenText, type LeavesOpen, type OpenText, withoutOpenTexts } from './open-texts.ts'
import { explainErrors, type ShapeProblem } from './plain-english.ts'
import {
  fragmentParts,
  nodesAlong,
  pointerParts,
  type SchemaError,
  type SchemaNode,
  schemaOf,
  valueAt,
} from './schema-walk.ts'
import { readTexts, type TextRecorder } from './texts.ts'
import { type DeniesThing, leaveOutDenied } from './things.ts'
import { type KeepsFree, readWordsAsMeant } from './words-as-meant.ts'

type Validator = ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null }

/** A duty of the schema (`x-duty`) that is not met at a place in the document. */
interface SchemaGap {
  readonly duty: string
  readonly at: Anchor
  /** An unusable value may have met the duty, so it is neither met nor not met: the verdict is `cannot-tell`. */
  readonly undecided?: true
  /** What stands there and says nothing of its own, such as “TBC”. */
  readonly open?: readonly OpenText[]
  /** The object at the place, without such texts. */
  readonly seen?: object
}

interface Validated<K extends Kind> {
  /** The document without its unusable values. Changed in place, because `Origins` knows objects by identity. */
  readonly data: DocumentByKind[K]
  readonly gaps: readonly SchemaGap[]
  readonly problems: readonly ShapeProblem[]
}

const plainTexts = { onText: () => undefined, saysNothing: () => false, onLeftOut: () => undefined }

/** Rounds of repair. The fields inside a renamed key are only validated in the next round. */
const maxRepairs = 3

/**
 * Validates, and repairs what can only be read in one way: a misspelt key is reported once and then renamed, so that
 * one slip does not become two findings. `onRename` is called for each such key, `texts` is told of each text that was read as an
 * object or a list. Texts that leave a place open do not
 * meet a duty.
 */
export async function validate<K extends Kind>(
  kind: K,
  data: object,
  onRename: (of: object, from: string, to: string) => void,
  leavesOpen: LeavesOpen = () => false,
  texts: Omit<TextRecorder, 'onRename'> = plainTexts,
  keepsFree: KeepsFree = () => false,
  deniesThing: DeniesThing = () => false,
): Promise<Validated<K>> {
  const validator = ((await validators[kind]()) as unknown as { default: Validator }).default
  const problems: ShapeProblem[] = validator(data) ? [] : renameAsMeant(await schemaRoot(kind), data, onRename)
  for (let round = 0; round <= maxRepairs; round++) {
    // In each round: the text may stand under a key that was misspelt.
    readTexts(kind, data, { ...texts, onRename })
    problems.push(...leaveOutDenied(kind, data, deniesThing))
    let isValid = validator(data)
    if (!isValid) {
      const meant = readWordsAsMeant(await schemaRoot(kind), data, validator.errors ?? [], keepsFree)
      problems.push(...meant.problems)
      if (meant.isChanged) isValid = validator(data)
    }
    if (isValid) {
      removeEmptyTexts(data)
      const gaps = await gapsOfOpenTexts(kind, data, [], validator, leavesOpen)
      return { data: data as DocumentByKind[K], gaps, problems }
    }
    const errors = validator.errors ?? []
    const root = await schemaRoot(kind)
    const found = explainErrors(
      root,
      data,
      errors.filter((error) => dutyOf(root, error) === undefined),
    )
    const misspelt = found.filter((problem) => problem.meant !== undefined)
    if (misspelt.length === 0 || round === maxRepairs) {
      const kept = found.map((problem) => (problem.drop ? { ...problem, dropped: heldAt(problem.at) } : problem))
      problems.push(...kept)
      const gaps = gapsIn(root, data, errors)
      const dropped = kept.filter((problem) => problem.drop)
      for (const problem of dropped) remove(problem.at, problem.keep)
      if (dropped.length > 0) gaps.push(...undecidedGaps(root, data, dropped, gaps, validator))
      removeEmptyTexts(data)
      const whole = await gapsOfOpenTexts(kind, data, gaps, validator, leavesOpen)
      return { data: data as DocumentByKind[K], gaps: whole, problems }
    }
    for (const problem of misspelt) {
      const [of, from, to] = [problem.at.of as Record<string, unknown>, String(problem.at.key), String(problem.meant)]
      // Two misspelt keys may mean the same field. The second is reported in the next round, when the field exists.
      if (Object.hasOwn(of, to)) continue
      problems.push(problem)
      renameKey(of, from, to)
      onRename(of, from, to)
    }
  }
  throw new Error('The last round returns.')
}

async function schemaRoot(kind: Kind): Promise<SchemaNode> {
  return ((await schemas[kind]()) as unknown as { default: SchemaNode }).default
}

function heldAt({ of, key }: Anchor): unknown {
  return key === undefined ? undefined : (of as Record<string | number, unknown>)[key]
}

function remove({ of, key }: Anchor, keep: object | undefined): void {
  if (key === undefined) return
  if (Array.isArray(of)) of.splice(Number(key), 1, keep)
  else if (keep) (of as Record<string, unknown>)[key] = keep
  else delete (of as Record<string, unknown>)[key]
}

/** An empty text that passed validation counts as absent. */
function removeEmptyTexts(data: object): void {
  for (const key of Object.keys(data)) {
    const value = (data as Record<string, unknown>)[key]
    if (typeof value === 'object' && value !== null) removeEmptyTexts(value)
    else if (value === '' && !Array.isArray(data)) delete (data as Record<string, unknown>)[key]
  }
}

/**
 * The node with `x-duty` that an error comes from, and its depth in the error's schema pointer; undefined if there is
 * none.
 */
function dutyOf(root: SchemaNode, error: SchemaError): { node: SchemaNode; depth: number } | undefined {
  if (!error.schemaPath.includes('/allOf/')) return undefined
  const nodes = nodesAlong(root, fragmentParts(error.schemaPath))
  for (let depth = nodes.length - 1; depth >= 0; depth--) {
    const node = nodes[depth]
    if (node?.['x-duty'] !== undefined) return { node, depth }
  }
  return undefined
}

/**
 * Keywords of a schema pointer that descend into the data, with the number of parts of the pointer that each takes up.
 */
const descending: Readonly<Record<string, number>> = { properties: 2, items: 1, contains: 1 }

/**
 * The known gaps, and those that appear when texts that leave a place open are taken out. A gap that appears because of a
 * dropped value is known already, as undecided.
 */
async function gapsOfOpenTexts(
  kind: Kind,
  data: object,
  known: readonly SchemaGap[],
  validator: Validator,
  leavesOpen: LeavesOpen,
): Promise<readonly SchemaGap[]> {
  if (!holdsOpenText(data, leavesOpen)) return known
  const root = ((await schemas[kind]()) as unknown as { default: SchemaNode }).default
  const { copy, originals, openBelow } = withoutOpenTexts(root, data, leavesOpen)
  if (validator(copy)) return known
  const isKnown = lookUp(known)
  const after = gapsIn(root, copy, validator.errors ?? []).flatMap(({ duty, at: { of: seen, key } }): SchemaGap[] => {
    const original = originals.get(seen)
    if (original === undefined) return []
    const { of, path } = original
    const at: Anchor = key === undefined ? { of } : { of, key }
    const here = key === undefined ? [] : openBelow([...path, String(key)])
    const beside = isKnown(duty, at) ? [] : openBelow(path, fieldsOfDuty(root, duty))
    const open = [...here, ...beside.filter((text) => !here.includes(text))]
    return [{ duty, at, seen, open }]
  })
  const undecided = new Set(known.filter((gap) => gap.undecided).map(({ duty }) => duty))
  const sure = after.filter(({ duty }) => !undecided.has(duty))
  const isSure = lookUp(sure)
  return [...known.filter(({ duty, at }) => !isSure(duty, at)), ...sure]
}

/** Whether a duty has a gap at a place among these. There may be thousands of both. */
function lookUp(gaps: readonly SchemaGap[]): (duty: string, at: Anchor) => boolean {
  const byObject = groupBy(gaps, ({ at }) => at.of)
  return (duty, { of, key }) => (byObject.get(of) ?? []).some((gap) => gap.duty === duty && gap.at.key === key)
}

/** One gap for each duty and place. */
function gapsIn(root: SchemaNode, data: object, errors: readonly SchemaError[]): SchemaGap[] {
  const gaps = new Map<string, SchemaGap>()
  for (const error of errors) {
    const found = dutyOf(root, error)
    const duty = found?.node['x-duty']
    if (!found || duty === undefined) continue
    const below = fragmentParts(error.schemaPath).slice(found.depth)
    const path = pointerParts(error.instancePath)
    const place = path.slice(0, path.length - dataStepsIn(below))
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
 * Duties that a dropped value may have met. Validates again with each dropped value (a) absent and (b) present but
 * empty. A duty that fails in either is undecided: the rest of the document does not meet it, and the dropped value
 * might have.
 */
function undecidedGaps(
  root: SchemaNode,
  data: object,
  dropped: readonly ShapeProblem[],
  known: readonly SchemaGap[],
  validator: Validator,
): SchemaGap[] {
  const droppedKeys = new Map<object, (string | number)[]>()
  for (const { at } of dropped) {
    if (at.key !== undefined) droppedKeys.set(at.of, [...(droppedKeys.get(at.of) ?? []), at.key])
  }
  const undecided = new Map<string, SchemaGap>()
  for (const isFilled of [false, true]) {
    const { copy, originals } = copyWith(isFilled ? droppedKeys : new Map(), root, data)
    if (validator(copy)) continue
    for (const { duty, at } of gapsIn(root, copy, validator.errors ?? [])) {
      const of = originals.get(at.of)
      const place: Anchor = of === undefined ? { of: data } : { ...at, of }
      const isKnown = known.some((gap) => gap.duty === duty && gap.at.of === place.of && gap.at.key === place.key)
      if (!isKnown) undecided.set(duty, { duty, at: place, undecided: true })
    }
  }
  return [...undecided.values()]
}

/**
 * A deep copy without holes in its lists and with an empty value at each of `keysOf`; and the original of each copied
 * object.
 */
function copyWith(keysOf: ReadonlyMap<object, readonly (string | number)[]>, root: SchemaNode, data: object) {
  const originals = new Map<object, object>()
  const copied = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const filled = (keysOf.get(value) ?? []).map((key): [string | number, unknown] => [
      key,
      emptyValueAt(root, [...path, String(key)]),
    ])
    const entries = new Map<string, unknown>(
      Object.entries(value).map(([key, inner]) => [key, copied(inner, [...path, key])]),
    )
    for (const [key, empty] of filled) entries.set(String(key), empty)
    for (const [key, inner] of entries) if (inner === undefined) entries.delete(key)
    const made = Array.isArray(value) ? [...entries.values()] : Object.fromEntries(entries)
    originals.set(made, value)
    return made
  }
  return { copy: copied(data, []) as object, originals }
}

/**
 * The emptiest value of the type at `path`: a list of one entry, an object with its required fields, all without
 * content.
 */
function emptyValueAt(root: SchemaNode, path: readonly string[]): unknown {
  const node = schemaOf(root, path)
  const types = [node.type ?? []].flat()
  if (types.includes('array')) return [emptyValueAt(root, [...path, '0']) ?? '']
  if (!types.includes('object') && node.properties === undefined) return undefined
  return Object.fromEntries((node.required ?? []).map((key) => [key, emptyValueAt(root, [...path, key]) ?? '']))
}

/** How many steps into the data a part of a schema pointer makes. */
function dataStepsIn(pointer: readonly string[]): number {
  let count = 0
  for (let index = 0; index < pointer.length; ) {
    const step = descending[pointer[index] ?? '']
    // The data path of an error ends at the value that the keyword tested, so the last part of a pointer never
    // descends.
    if (step !== undefined && index + step < pointer.length) count++
    index += step ?? 1
  }
  return count
}

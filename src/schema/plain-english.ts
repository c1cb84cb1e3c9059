// Turns ajv's errors into plain English for a coordinator: one sentence for each slip, and what to do about it.

import type { Anchor } from '../source/position.ts'
import { capitalise, lowered } from '../text/capitalise.ts'
import { joinAnd, joinOr } from '../text/join.ts'
import { listMarkOf, ofListMark } from '../text/list-mark.ts'
import { nearest } from '../text/nearest.ts'
import { inWords, quote } from '../text/quote.ts'
import { nameOf } from './object-name.ts'
import { fieldsOf, pointerParts, type SchemaError, type SchemaNode, schemaOf, valueAt } from './schema-walk.ts'
import { canStandFor, explainUnknownKey } from './unknown-key.ts'

/** A part of a document that its schema does not accept. Becomes one finding. */
export interface ShapeProblem {
  readonly check:
    | 'file-unknown-key'
    | 'file-name-as-meant'
    | 'file-word-as-meant'
    | 'file-wrong-shape'
    | 'file-unusable-value'
    | 'file-empty-value'
  /** A note where it was read all the same; an error unless given. */
  readonly level?: 'note'
  readonly says: string
  readonly fix: string
  readonly at: Anchor
  readonly see?: readonly { readonly says: string; readonly at: Anchor }[]
  /** For a misspelt key, the one field that it can mean. */
  readonly meant?: string
  /** The value is unusable, and is removed from the data that rules see. */
  readonly drop?: boolean
  /** The value that was dropped. */
  readonly dropped?: unknown
  /** What replaces a dropped value in the data that rules see. */
  readonly keep?: object
}

/** An ajv error with the data and the schema that it is about. */
interface LocatedError {
  readonly root: SchemaNode
  readonly data: object
  readonly error: SchemaError
  readonly path: readonly string[]
  /** All required fields that are missing at this path: one sentence names them. */
  readonly missing: readonly string[]
}

/** The problems behind errors, at most one for each place. Errors of other keywords (`if`) are dropped: that of `then` covers them. */
export function explainErrors(root: SchemaNode, data: object, errors: readonly SchemaError[]): ShapeProblem[] {
  const problems = new Map<string, ShapeProblem>()
  for (const error of errors) {
    const path = pointerParts(error.instancePath)
    const found = explain({ root, data, error, path, missing: missingAt(error, errors) })
    if (!found) continue
    const problem = asLeftOpen(found, valueAt(data, path), fieldName(data, path))
    // Several keywords may fail at one place. The first explains it.
    const name = JSON.stringify([error.instancePath, problem.at.key])
    if (!problems.has(name)) problems.set(name, problem)
  }
  return [...problems.values()]
}

/** A place kept free, as loip writes it in what it suggests: `<yes or no>`. It is no value, and nobody's slip. */
function asLeftOpen(problem: ShapeProblem, value: unknown, field: string): ShapeProblem {
  if (!problem.drop || problem.check === 'file-unknown-key' || typeof value !== 'string' || !keptFree.test(value))
    return problem
  const says = `${capitalise(field)} is left open: ${quote(value)}.`
  return { ...problem, check: 'file-empty-value', level: 'note', says }
}

const keptFree = /^\s*<[^<>]*>\s*$/

function missingAt({ keyword, instancePath }: SchemaError, errors: readonly SchemaError[]): string[] {
  if (keyword !== 'required') return []
  const alike = errors.filter((other) => other.keyword === 'required' && other.instancePath === instancePath)
  return [...new Set(alike.map(({ params }) => String(params.missingProperty)))]
}

function explain(located: LocatedError): ShapeProblem | undefined {
  switch (located.error.keyword) {
    case 'additionalProperties':
      return unknownKey(located)
    case 'required':
      return missingKey(located)
    case 'type':
      return wrongType(located)
    case 'enum':
      return unknownWord(located)
    case 'pattern':
      return unreadable(located)
    case 'minLength':
      return empty(located)
    default:
      return undefined
  }
}

function unknownKey({ root, data, error, path }: LocatedError): ShapeProblem {
  const key = String(error.params.additionalProperty)
  const of = valueAt(data, path) as Record<string, unknown>
  const mark = listMarkOf(key)
  if (mark !== undefined) return { check: 'file-wrong-shape', ...ofListMark(mark), at: { of, key }, drop: true }
  return { check: 'file-unknown-key', ...explainUnknownKey(root, path, of, key) }
}

function missingKey({ root, data, path, missing: all }: LocatedError): ShapeProblem | undefined {
  const of = valueAt(data, path) as Record<string, unknown>
  const node = schemaOf(root, path)
  const fields = fieldsOf(root, node)
  // “name:” for “title:” is one slip, and told where it stands.
  const unknown = Object.keys(of).filter((key) => !Object.hasOwn(fields, key))
  const missing = all.filter((name) => !unknown.some((key) => canStandFor(key, name, Object.keys(fields))))
  const [key] = missing
  if (key === undefined) return undefined
  const field = fields[key]
  const wanted = field ? schemaOf(root, [...path, key]) : undefined
  return {
    check: 'file-wrong-shape',
    says: `${capitalise(nameOf(node, of))} has no ${joinOr(missing)}.`,
    fix:
      missing.length === 1
        ? `Add ${key}:${wanted?.description ? ` ${lowered(wanted.description)}` : '.'}`
        : `Add ${joinAnd(missing.map((field) => `${field}:`))}.`,
    at: { of, key },
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a figure',
  object: 'a set of fields',
  array: 'a list',
  boolean: 'yes or no',
}

const howTo: Readonly<Record<string, string>> = {
  string: 'Write one text after the colon.',
  object: 'Write its fields below it, each on a line of its own: name: value.',
  array: 'Write a list: each entry on a line of its own, after a dash.',
}

function wrongType({ root, data, path }: LocatedError): ShapeProblem {
  const value = valueAt(data, path)
  const node = schemaOf(root, path)
  const wanted = [node.type ?? []].flat().filter((type) => type !== 'number' && type !== 'boolean')
  const is = Array.isArray(value) ? 'array' : typeof value
  const words = wanted.map((type) => typeNames[type] ?? type).join(' or ')
  if (value === '') return empty({ root, data, path })
  const beginning = typeof value === 'object' && value !== null ? Object.keys(value)[0] : value
  const mark = wanted.includes('array') && typeof beginning === 'string' ? listMarkOf(beginning) : undefined
  if (mark !== undefined) {
    return {
      check: 'file-wrong-shape',
      ...ofListMark(mark),
      at: anchorOf(data, path),
      drop: true,
      ...replacementAt(root, path),
    }
  }
  const short = typeof value === 'string' ? ` (${quote(value)})` : ''
  return {
    check: 'file-wrong-shape',
    says: `${capitalise(fieldName(data, path))} is ${typeNames[is] ?? is}${short}, and ${words} is expected.`,
    fix: `${howTo[wanted.at(-1) ?? ''] ?? `Give it ${words}.`}${fieldsTaken(root, path)}`,
    at: anchorOf(data, path),
    drop: true,
    ...replacementAt(root, path),
  }
}

function unknownWord({ root, data, path }: LocatedError): ShapeProblem {
  const value = valueAt(data, path)
  if (value === '') return empty({ root, data, path })
  const allowed = (schemaOf(root, path).enum ?? []).filter((word) => typeof word === 'string')
  const near = typeof value === 'string' ? nearest(value, allowed)[0] : undefined
  return {
    check: 'file-unusable-value',
    says: `${capitalise(inWords(value))} is not one of the words for ${fieldName(data, path)}.${near ? ` Did you mean “${near}”?` : ''}`,
    fix: chosenFrom(allowed, value, notesBeside(root, path)),
    at: anchorOf(data, path),
    drop: true,
  }
}

/**
 * Words that say something else may be an answer that no word of the list is: not decided, both at different times. None of the words may be
 * true then, and to ask for one would be to ask for an answer that nobody gave.
 */
function chosenFrom(words: readonly string[], value: unknown, notes: string): string {
  const isYesNo = words.length === 2 && words[0] === 'yes'
  const write = isYesNo ? 'Write yes or no' : `Write one of ${joinOr(words)}`
  if (!isYesNo && (typeof value !== 'string' || value.trim().split(/\s+/).length < 3)) return `${write}.`
  return `${write}, if ${isYesNo ? 'the one or the other' : 'one of them'} is so. If ${isYesNo ? 'neither' : 'none'} is, as where nobody has decided or it was so for a time only, leave it out${notes}.`
}

/** Where the words can be kept: an object that has a field for notes has it beside. */
function notesBeside(root: SchemaNode, path: readonly string[]): string {
  const fields = fieldsOf(root, schemaOf(root, path.slice(0, -1)))
  return Object.hasOwn(fields, 'notes') ? ', and keep the words under notes' : ''
}

function unreadable({ root, data, path }: LocatedError): ShapeProblem {
  const node = schemaOf(root, path)
  const isYesNo = [node.type ?? []].flat().includes('boolean')
  const value = valueAt(data, path)
  if (value === '') return empty({ root, data, path })
  const fields = fieldsTaken(root, path)
  const isList = [node.type ?? []].flat().includes('array')
  if (fields !== '')
    return {
      check: 'file-wrong-shape',
      says: isList
        ? `${capitalise(fieldName(data, path))} is a text (${quote(String(value))}) of more than one entry, and a list is expected.`
        : `${capitalise(fieldName(data, path))} is a text (${quote(String(value))}) that says more than a name, and each part of it has a field of its own.`,
      fix: `${howTo[isList ? 'array' : 'object'] ?? ''}${fields}`,
      at: anchorOf(data, path),
      drop: true,
    }
  return {
    check: 'file-unusable-value',
    says: `${capitalise(inWords(value))} cannot be used for ${fieldName(data, path)}.`,
    fix: isYesNo
      ? chosenFrom(['yes', 'no'], value, notesBeside(root, path))
      : (node.description ?? 'See docs/plan-files.md.'),
    at: anchorOf(data, path),
    drop: true,
  }
}

function empty({ root, data, path }: Pick<LocatedError, 'root' | 'data' | 'path'>): ShapeProblem {
  return {
    check: 'file-unusable-value',
    says: `${capitalise(fieldName(data, path))} is empty.`,
    fix: `Write something between the quotes, or take the line out.`,
    at: anchorOf(data, path),
    drop: true,
    ...replacementAt(root, path),
  }
}

/** ` The fields here are label, status or url.` of a set of fields, or of the entries of a list of them; nothing where there are none. */
function fieldsTaken(root: SchemaNode, path: readonly string[]): string {
  const node = schemaOf(root, path)
  const isList = [node.type ?? []].flat().includes('array')
  const fields = Object.keys(fieldsOf(root, isList ? schemaOf(root, [...path, '0']) : node))
  if (fields.length === 0) return ''
  return ` The fields ${isList ? 'of an entry' : 'here'} are ${joinOr(fields)}.`
}

/** An unusable statement is replaced by an empty one, so that no rule reports it as missing as well. */
function replacementAt(root: SchemaNode, path: readonly string[]): { readonly keep?: object } {
  return fieldsOf(root, schemaOf(root, path)).claim ? { keep: {} } : {}
}

function anchorOf(data: object, path: readonly string[]): Anchor {
  const last = path.at(-1)
  if (last === undefined) return { of: data }
  const of = valueAt(data, path.slice(0, -1)) as object
  return { of, key: Array.isArray(of) ? Number(last) : last }
}

/** The last field name on the path to a value, in quotes. An entry of a list is named by its list. */
function fieldName(data: object, path: readonly string[]): string {
  const index = path.findLastIndex((_, depth) => !Array.isArray(valueAt(data, path.slice(0, depth))))
  const name = path[index]
  if (name === undefined) return 'the file'
  return index === path.length - 1 ? quote(name) : `an entry of ${quote(name)}`
}

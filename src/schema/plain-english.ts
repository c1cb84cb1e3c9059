// What ajv found, in words for a coordinator: one sentence for one slip, and what to do.

import type { Anchor } from '../source/position.ts'
import { nearest } from '../text/nearest.ts'
import { fieldsOf, pointerParts, type SchemaError, type SchemaNode, schemaOf, valueAt } from './schema-walk.ts'

export interface ShapeProblem {
  readonly check: 'file-unknown-key' | 'file-wrong-shape' | 'file-unusable-value'
  readonly says: string
  readonly fix: string
  readonly at: Anchor
  /** The key that a misspelt key can only have meant. */
  readonly meant?: string
  /** The value cannot be used, and is left out of what the rules see. */
  readonly drop?: boolean
  /** What the rules see in its place. */
  readonly keep?: object
}

interface Place {
  readonly root: SchemaNode
  readonly data: object
  readonly error: SchemaError
  readonly path: readonly string[]
  /** Every field that is missing at this place: told in one sentence. */
  readonly lacking: readonly string[]
}

export function putIntoWords(root: SchemaNode, data: object, errors: readonly SchemaError[]): ShapeProblem[] {
  const problems = new Map<string, ShapeProblem>()
  for (const error of errors) {
    const place = { root, data, error, path: pointerParts(error.instancePath), lacking: lackingAt(error, errors) }
    const problem = worded(place)
    if (!problem) continue
    // A value of the wrong kind is told once, by the first keyword that met it.
    const name = `${error.instancePath} ${problem.at.key ?? ''}`
    if (!problems.has(name)) problems.set(name, problem)
  }
  return [...problems.values()]
}

function lackingAt({ keyword, instancePath }: SchemaError, errors: readonly SchemaError[]): string[] {
  if (keyword !== 'required') return []
  const alike = errors.filter((other) => other.keyword === 'required' && other.instancePath === instancePath)
  return [...new Set(alike.map(({ params }) => String(params.missingProperty)))]
}

function worded(place: Place): ShapeProblem | undefined {
  switch (place.error.keyword) {
    case 'additionalProperties':
      return unknownKey(place)
    case 'required':
      return missingKey(place)
    case 'type':
      return wrongType(place)
    case 'enum':
      return unknownWord(place)
    case 'pattern':
      return unreadable(place)
    case 'minLength':
      return empty(place)
    default:
      return undefined
  }
}

function unknownKey({ root, data, error, path }: Place): ShapeProblem {
  const key = String(error.params.additionalProperty)
  const of = valueAt(data, path) as Record<string, unknown>
  const node = schemaOf(root, path)
  const fields = Object.keys(fieldsOf(root, node))
  const near = nearest(key, fields)[0]
  const free = near !== undefined && !(near in of)
  return {
    check: 'file-unknown-key',
    says: `“${key}” is not a field of ${named(node, of)}.${near ? ` Did you mean “${near}”?` : ''}`,
    fix: whatToDo(key, near, free, fields),
    at: { of, key },
    ...(free ? { meant: near } : { drop: true }),
  }
}

function whatToDo(key: string, near: string | undefined, isFree: boolean, fields: readonly string[]): string {
  if (near === undefined) return `Take it out, or keep it under notes:. ${fieldsInWords(fields)}`
  return isFree
    ? `Write ${near}: instead of ${key}:.`
    : `There is ${near}: already. Keep one of the two under that name.`
}

const mostFields = 8

function fieldsInWords(fields: readonly string[]): string {
  const known = fields.filter((field) => field !== 'kind')
  return known.length > mostFields ? 'docs/plan-files.md lists the fields.' : `The fields here are ${listed(known)}.`
}

function missingKey({ root, data, path, lacking }: Place): ShapeProblem {
  const [key = ''] = lacking
  const of = valueAt(data, path) as Record<string, unknown>
  const node = schemaOf(root, path)
  const field = fieldsOf(root, node)[key]
  const wanted = field ? schemaOf(root, [...path, key]) : undefined
  return {
    check: 'file-wrong-shape',
    says: `${capital(named(node, of))} has no ${listed(lacking)}.`,
    fix:
      lacking.length === 1
        ? `Add ${key}:${wanted?.description ? ` ${uncapital(wanted.description)}` : '.'}`
        : `Add ${listed(
            lacking.map((field) => `${field}:`),
            'and',
          )}.`,
    at: { of, key },
  }
}

const kinds: Readonly<Record<string, string>> = {
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

function wrongType({ root, data, path }: Place): ShapeProblem | undefined {
  const value = valueAt(data, path)
  const node = schemaOf(root, path)
  const wanted = [node.type ?? []].flat().filter((type) => type !== 'number' && type !== 'boolean')
  const is = Array.isArray(value) ? 'array' : typeof value
  const words = wanted.map((type) => kinds[type] ?? type).join(' or ')
  if (value === '') return empty({ root, data, path })
  const short = typeof value === 'string' ? ` (“${shortened(value)}”)` : ''
  return {
    check: 'file-wrong-shape',
    says: `${capital(fieldName(path))} is ${kinds[is] ?? is}${short}, and ${words} is expected.`,
    fix: howTo[wanted.at(-1) ?? ''] ?? `Give it ${words}.`,
    at: anchorOf(data, path),
    drop: true,
    ...keptAt(root, path),
  }
}

function unknownWord({ root, data, path }: Place): ShapeProblem {
  const value = String(valueAt(data, path))
  if (value === '') return empty({ root, data, path })
  const allowed = (schemaOf(root, path).enum ?? []).filter((word) => typeof word === 'string')
  const near = nearest(value, allowed)[0]
  return {
    check: 'file-unusable-value',
    says: `“${shortened(value)}” is not one of the words for ${fieldName(path)}.${near ? ` Did you mean “${near}”?` : ''}`,
    fix: `Write one of ${listed(allowed)}.`,
    at: anchorOf(data, path),
    drop: true,
  }
}

function unreadable({ root, data, path }: Place): ShapeProblem {
  const node = schemaOf(root, path)
  const isYesNo = [node.type ?? []].flat().includes('boolean')
  const value = String(valueAt(data, path))
  if (value === '') return empty({ root, data, path })
  return {
    check: 'file-unusable-value',
    says: `“${shortened(value)}” cannot be used for ${fieldName(path)}.`,
    fix: isYesNo ? 'Write yes or no.' : (node.description ?? 'See docs/plan-files.md.'),
    at: anchorOf(data, path),
    drop: true,
  }
}

function empty({ root, data, path }: Pick<Place, 'root' | 'data' | 'path'>): ShapeProblem {
  return {
    check: 'file-unusable-value',
    says: `${capital(fieldName(path))} is empty.`,
    fix: `Write something between the quotes, or take the line out.`,
    at: anchorOf(data, path),
    drop: true,
    ...keptAt(root, path),
  }
}

/** A statement that cannot be used is still one: it is not asked for again. */
function keptAt(root: SchemaNode, path: readonly string[]): { readonly keep?: object } {
  return fieldsOf(root, schemaOf(root, path)).claim ? { keep: {} } : {}
}

function anchorOf(data: object, path: readonly string[]): Anchor {
  const last = path.at(-1)
  if (last === undefined) return { of: data }
  const of = valueAt(data, path.slice(0, -1)) as object
  return { of, key: Array.isArray(of) ? Number(last) : last }
}

/** `the outcome “Fewer children grow up in poverty”`: an object in a reader's words. */
function named(node: SchemaNode, of: Record<string, unknown>): string {
  const kind = `the ${(node.title ?? 'entry').toLowerCase()}`
  const name = [of.title, of.name, of.who, of.claim, of.id].find((value) => typeof value === 'string')
  return typeof name === 'string' ? `${kind} “${shortened(name)}”` : kind
}

/** The nearest field name on the way to a value, in quotes: an entry of a list is named by its list. */
function fieldName(path: readonly string[]): string {
  const name = path.findLast((part) => !/^\d+$/.test(part))
  const entry = path.at(-1) !== name && name !== undefined
  return name === undefined ? 'the file' : entry ? `an entry of “${name}”` : `“${name}”`
}

function listed(words: readonly string[], joint = 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}...` : line
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

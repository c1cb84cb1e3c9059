// Every field of every kind of plan file, walked out of the schemas that `npm run gen` makes, and documents that hold it. A field that is
// added to a schema is in them at once.
import { readFileSync } from 'node:fs'
import { type Kind, kinds } from '../src/schema/kinds.gen.ts'
import { fieldsOf, type SchemaNode } from '../src/schema/schema-walk.ts'

export type Path = readonly (string | number)[]

export interface Field {
  readonly kind: Kind
  /** An entry of a list is 0: the sample of a list has one entry. */
  readonly path: Path
  readonly isObject: boolean
}

const roots = new Map(
  kinds.map((kind): [Kind, SchemaNode] => [kind, JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'))]),
)

function rootOf(kind: Kind): SchemaNode {
  const root = roots.get(kind)
  if (root === undefined) throw new Error(`${kind} has no schema.`)
  return root
}

/** The node itself, or what its `$ref` points at. */
function resolved(root: SchemaNode, node: SchemaNode): SchemaNode {
  const target = node.$ref === undefined ? undefined : root.$defs?.[node.$ref.replace('#/$defs/', '')]
  return target === undefined ? node : { ...resolved(root, target), ...node }
}

function otherKeys(node: SchemaNode): SchemaNode | undefined {
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined
}

/** The names and schemas of what is right below a node: fields, the entries of a list, the keys of a free mapping. */
function below(root: SchemaNode, node: SchemaNode): [string | number, SchemaNode][] {
  const free = otherKeys(node)
  return [
    ...Object.entries(fieldsOf(root, node)),
    ...(node.items ? [[0, node.items] as [number, SchemaNode]] : []),
    ...(free ? [['Green', free] as [string, SchemaNode]] : []),
  ]
}

export function fieldsOfKind(kind: Kind): Field[] {
  const root = rootOf(kind)
  const walk = (node: SchemaNode, path: Path): Field[] =>
    below(root, resolved(root, node)).flatMap(([name, inner]) => {
      const isObject = Object.keys(fieldsOf(root, resolved(root, inner))).length > 0
      return [{ kind, path: [...path, name], isObject }, ...walk(inner, [...path, name])]
    })
  return walk(root, [])
}

/** What people write, by the name of a field or the definition that it refers to. Ids are all the same, so that everything is joined. */
const samples = new Map([
  ...['outcome', 'parent', 'partner', 'plan', 'scope'].map((name): [string, string] => [name, 'one']),
  ['council_area', 'Fife'],
  ['duty', 's.14(3)(a)'],
  ['item', 'loip'],
  ['judgement', 'improved'],
  ['rule', 'gp-measure-baseline'],
  ['date', '1 March 2025'],
  ['data-date', '2023/24'],
  ['period', '2024-2034'],
  ['reporting-year', '2024-25'],
  ['quantity', '12%'],
  ['baseline', '20% (2022/23)'],
  ['target', 'no more than 10% by 2030'],
  ['population', '4,000'],
  ['yes-no', 'yes'],
  ['id', 'one'],
  ['ids', 'one'],
  ['url', 'https://example.org/plan'],
])

function sampleOf(root: SchemaNode, written: SchemaNode, name: string | number = ''): unknown {
  const known = samples.get(String(name)) ?? samples.get(written.$ref?.replace('#/$defs/', '') ?? '')
  const node = resolved(root, written)
  const inner = below(root, node)
  if (inner.length > 0 && node.items === undefined)
    return Object.fromEntries(inner.map(([key, one]) => [key, sampleOf(root, one, key)]))
  if (known !== undefined) return known
  if (node.items !== undefined) return [sampleOf(root, node.items, name)]
  return node.enum?.[0] ?? (node as { const?: string }).const ?? 'Some words'
}

/** A document of the kind with something in every field. */
export function sampleOfKind(kind: Kind): object {
  return sampleOf(rootOf(kind), rootOf(kind)) as object
}

/** Sets a key of any name as a property of its own: assignment to `__proto__` would set the prototype. */
export function put(of: object, key: string | number, value: unknown): void {
  Object.defineProperty(of, key, { value, enumerable: true, configurable: true, writable: true })
}

/** A copy of the document with the value at the path, or without it where the value is undefined. Missing holders are made. */
export function withValue(document: object, path: Path, value: unknown): object {
  const copy = structuredClone(document)
  let of: object = copy
  for (const [index, key] of path.slice(0, -1).entries()) {
    const next: unknown = (of as Record<string | number, unknown>)[key]
    const made = typeof next === 'object' && next !== null ? next : typeof path[index + 1] === 'number' ? [] : {}
    put(of, key, made)
    of = made
  }
  const last = path.at(-1) ?? ''
  if (value !== undefined) put(of, last, value)
  else if (Array.isArray(of)) of.splice(Number(last), 1)
  else delete (of as Record<string | number, unknown>)[last]
  return copy
}

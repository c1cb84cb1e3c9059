// Finds the schema of a place in the data. Used only once validation has failed.
import { splitPointer } from '../text/json-pointer.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { memoByText } from '../text/memo-by-text.ts'

/**
 * The keywords of JSON Schema that are used here. `x-duty` is the id of a duty, `x-at` the key at which its gap is
 * shown, `x-text` what a text in the place of an object or a list is.
 */
export interface SchemaNode {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
  readonly items?: SchemaNode
  readonly then?: SchemaNode
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, SchemaNode>>
  readonly 'x-duty'?: string
  readonly 'x-at'?: string
  readonly 'x-text'?: string
}

/** The parts of ajv's instancePath, which is a JSON Pointer (RFC 6901). It is not URI-encoded: `%` is a letter like any other. */
export function pointerParts(pointer: string): string[] {
  return splitPointer(pointer).slice(1)
}

/** The parts of ajv's schemaPath, which is a URI fragment: `#/properties/50%25`. */
export const fragmentParts = memoByText((fragment: string): readonly string[] =>
  splitPointer(decodeURIComponent(fragment)).slice(1),
)

/** The value of an own key. A name such as `constructor` is otherwise found on the prototype of every object. */
function own<T>(of: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return of !== undefined && Object.hasOwn(of, key) ? of[key] : undefined
}

/** Follows a `$ref`. Keywords beside it override those of its target. */
function resolve(root: SchemaNode, node: SchemaNode): SchemaNode {
  return node.$ref === undefined || root.$defs === undefined ? node : resolvedBy(root.$defs)(node)
}

/** A schema does not change, and what may stand at a place is asked hundreds of times for one value that was not read. */
const resolvedBy = memoByObject(($defs: NonNullable<SchemaNode['$defs']>) => {
  const resolved = memoByObject((node: SchemaNode): SchemaNode => {
    const target = own($defs, node.$ref?.replace('#/$defs/', '') ?? '')
    if (target === undefined) return node
    return { ...(target.$ref === undefined ? target : resolved(target)), ...node }
  })
  return resolved
})

/** The schema of the value at `path`. Where a field takes text or an object, the path goes on into the object form. */
export function schemaOf(root: SchemaNode, path: readonly string[]): SchemaNode {
  let node = root
  for (const part of path) {
    const next = own(fieldsOf(root, node), part) ?? node.items ?? schemaOfOtherKeys(node)
    node = next ? resolve(root, next) : {}
  }
  return node
}

function schemaOfOtherKeys(node: SchemaNode): SchemaNode | undefined {
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined
}

/** The fields that an object at this node may have, with the schema of each. */
export function fieldsOf(root: SchemaNode, node: SchemaNode): Readonly<Record<string, SchemaNode>> {
  return node.properties ?? (node.then ? (resolve(root, node.then).properties ?? {}) : {})
}

/** The value at `path` in the data; undefined when the data ends before it. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  let value = data
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = own(value as Record<string, unknown>, part)
  }
  return value
}

/** The nodes on the way to a JSON Pointer into the schema itself, from the root to the target. */
export function nodesAlong(root: SchemaNode, pointer: readonly string[]): SchemaNode[] {
  const nodes: SchemaNode[] = [root]
  let node: unknown = root
  for (const part of pointer) {
    node = typeof node === 'object' && node !== null ? own(node as Record<string, unknown>, part) : undefined
    nodes.push((node ?? {}) as SchemaNode)
  }
  return nodes
}

/** The fields of ajv's error object that are used here. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

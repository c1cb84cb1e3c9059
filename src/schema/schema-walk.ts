// Where a place in the data stands in its schema. Used only once there is something to say.

export interface SchemaNode {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
  readonly items?: SchemaNode
  readonly then?: SchemaNode
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, SchemaNode>>
  readonly 'x-duty'?: string
  readonly 'x-at'?: string
}

/** The parts of a JSON Pointer, such as ajv's instancePath. */
export function pointerParts(pointer: string): string[] {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What stands behind a `$ref`, with the words beside it winning. */
function resolve(root: SchemaNode, node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node
  const target = root.$defs?.[node.$ref.replace('#/$defs/', '')]
  return target ? { ...resolve(root, target), ...node } : node
}

/** The schema of the value at `path`. A value that may be text or parts is described by its parts where it has parts. */
export function schemaOf(root: SchemaNode, path: readonly string[]): SchemaNode {
  let node = root
  for (const part of path) {
    const next = fieldsOf(root, node)[part] ?? node.items ?? extraOf(node)
    node = next ? resolve(root, next) : {}
  }
  return node
}

function extraOf(node: SchemaNode): SchemaNode | undefined {
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined
}

/** The fields that an object at this place may have. */
export function fieldsOf(root: SchemaNode, node: SchemaNode): Readonly<Record<string, SchemaNode>> {
  return node.properties ?? (node.then ? (resolve(root, node.then).properties ?? {}) : {})
}

/** The value at `path` in the data, as far as it goes. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  let value = data
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[part]
  }
  return value
}

/** The node at a JSON Pointer into the schema itself, and each node above it, outermost first. */
export function nodesAlong(root: SchemaNode, pointer: readonly string[]): SchemaNode[] {
  const nodes: SchemaNode[] = [root]
  let node: unknown = root
  for (const part of pointer) {
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined
    nodes.push((node ?? {}) as SchemaNode)
  }
  return nodes
}

/** The part of ajv's error object that is used. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

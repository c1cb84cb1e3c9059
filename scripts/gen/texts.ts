// Where a text stands for an object or a list (`x-text`), taken from the published schemas.
import { isPlanFile, isReferenceFile, type Schema } from './schemas.ts'

interface Tree {
  text?: string
  pattern?: string
  fields?: Record<string, Tree>
  items?: Tree
}

function treeOf(schema: Schema, defs: Record<string, Schema>): Tree | undefined {
  const resolved = (node: Schema): Schema =>
    typeof node.$ref === 'string' ? { ...(defs[node.$ref.replace('#/$defs/', '')] ?? {}), ...node } : node
  const node = resolved(schema)
  const parts = node.then === undefined ? node : resolved(node.then as Schema)
  const fields = Object.entries(parts.properties ?? {}).flatMap(([name, property]) => {
    const inner = treeOf(property, defs)
    return inner === undefined ? [] : [[name, inner] as const]
  })
  const items = node.items === undefined ? undefined : treeOf(node.items, defs)
  const text = node['x-text']
  if (typeof text !== 'string' && fields.length === 0 && items === undefined) return undefined
  return {
    ...(typeof text === 'string' ? { text } : {}),
    ...(typeof text === 'string' && typeof node.pattern === 'string' ? { pattern: node.pattern } : {}),
    ...(fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}),
    ...(items === undefined ? {} : { items }),
  }
}

export function generatedTexts(byKind: Map<string, Schema>): Map<string, string> {
  const trees: Record<string, Tree> = {}
  for (const [kind, schema] of byKind)
    if (isPlanFile(schema) && !isReferenceFile(schema)) trees[kind] = treeOf(schema, schema.$defs ?? {}) ?? {}
  const code = `// Made by scripts/gen from schemas/*.schema.json.
export interface TextTree {
  /** What a text in this place is: a field of the object, \`one entry\` of the list, or \`beside NAME\`, a field of the object around it. */
  readonly text?: string
  /** The texts that are taken. */
  readonly pattern?: string
  readonly fields?: { readonly [field: string]: TextTree }
  readonly items?: TextTree
}

export const textTrees: Readonly<Record<string, TextTree>> = ${JSON.stringify(trees, null, 2)}
`
  return new Map([['src/schema/texts.gen.ts', code]])
}

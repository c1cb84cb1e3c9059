// Which fields hold dates, periods, figures and the like, taken from the published schemas, so that every one of them is
// read and none is listed by hand.
import { isPlanFile, type Schema } from './schemas.ts'

/** The shared pieces whose words are read, each with the reading of that name in src/model/link/read-values.ts. */
const readings = [
  'date',
  'due-date',
  'publication-date',
  'data-date',
  'period',
  'reporting-year',
  'quantity',
  'baseline',
  'target',
  'population',
  'url',
] as const

type Tree = string | { [field: string]: Tree }

/** Where in documents of a schema the shared pieces with these names stand. */
function treeOf(schema: Schema, defs: Record<string, Schema>, pieces: readonly string[]): Tree | undefined {
  const ref = typeof schema.$ref === 'string' ? schema.$ref.replace('#/$defs/', '') : undefined
  if (ref !== undefined && pieces.includes(ref)) return ref
  const node = ref === undefined ? schema : { ...(defs[ref] ?? {}), ...schema }
  const parts = node.then as Schema | undefined
  const target = parts && typeof parts.$ref === 'string' ? defs[parts.$ref.replace('#/$defs/', '')] : undefined
  const properties = (node.properties ?? target?.properties ?? {}) as Record<string, Schema>
  const tree: Record<string, Tree> = {}
  for (const [name, property] of Object.entries(properties)) {
    const inner = treeOf(property, defs, pieces)
    if (inner !== undefined) tree[name] = inner
  }
  const items = node.items as Schema | undefined
  const each = items && treeOf(items, defs, pieces)
  if (each !== undefined) tree['*'] = each
  return Object.keys(tree).length > 0 ? tree : undefined
}

/** A tree as paths, with a slash between: actions, each of them, outcomes. */
function pathsOf(tree: Tree, path = ''): string[] {
  if (typeof tree === 'string') return [path.slice(1)]
  return Object.entries(tree).flatMap(([field, inner]) => pathsOf(inner, `${path}/${field}`))
}

/** The names in the subschemas that state a duty, and in the conditions on which one is asked. */
function fieldsOfDuties(node: unknown, isInside = false): Set<string> {
  if (typeof node !== 'object' || node === null) return new Set()
  const inside = isInside || 'x-duty' in node
  const { required = [], properties = {} } = node as { required?: unknown; properties?: object }
  const own = inside ? [...(Array.isArray(required) ? required : []), ...Object.keys(properties)] : []
  const below = Object.entries(node).flatMap(([keyword, inner]) => [
    ...fieldsOfDuties(inner, inside || (keyword === 'if' && 'then' in node && statesDuty(node.then))),
  ])
  return new Set([...own, ...below])
}

function statesDuty(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  return 'x-duty' in node || Object.values(node).some(statesDuty)
}

export function generatedReadings(byKind: Map<string, Schema>): Map<string, string> {
  const trees: Record<string, Tree> = {}
  const fields: Record<string, string[]> = {}
  const ids: Record<string, string> = {}
  const things: Record<string, Tree> = {}
  for (const [kind, schema] of byKind) {
    if (!isPlanFile(schema)) continue
    trees[kind] = treeOf(schema, schema.$defs ?? {}, readings) ?? {}
    fields[kind] = [...fieldsOfDuties(schema)].sort()
    things[kind] = treeOf(schema, schema.$defs ?? {}, ['thing', 'link']) ?? {}
    ids[kind] = pathsOf(treeOf(schema, schema.$defs ?? {}, ['ids']) ?? {}).join(' ')
  }
  const code = `// Made by scripts/gen from schemas/*.schema.json.
export type Reading = ${readings.map((name) => `'${name}'`).join(' | ')}

/** Fields by name; \`*\` stands for each entry of a list. */
export type ReadingTree = Reading | { readonly [field: string]: ReadingTree }

/** The fields that the duties of a schema (\`x-duty\`) name. */
export const dutyFields: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(fields, null, 2)}

export const readingTrees: Readonly<Record<string, ReadingTree>> = ${JSON.stringify(trees, null, 2)}
`
  const idFields = `// Made by scripts/gen from schemas/*.schema.json.
/** The fields that hold one id or a list, with a space between: \`*\` stands for each entry of a list. */
export const idFields: Readonly<Record<string, string>> = ${JSON.stringify(ids, null, 2)}
`
  const thingTree = `// Made by scripts/gen from schemas/*.schema.json.
export type ThingTree = 'thing' | 'link' | { readonly [field: string]: ThingTree }

/** The fields that name something that there is, or where it can be read; \`*\` stands for each entry of a list. */
export const thingTrees: Readonly<Record<string, ThingTree>> = ${JSON.stringify(things, null, 2)}
`
  return new Map([
    ['src/schema/things.gen.ts', thingTree],
    ['src/schema/readings.gen.ts', code],
    ['src/schema/id-fields.gen.ts', idFields],
  ])
}

// schemas/src/*.yaml -> schemas/*.schema.json: one whole schema for each kind, with the shared pieces it uses inside it,
// so that an editor or another validator needs no second file.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface Schema {
  description?: string
  title?: string
  properties?: Record<string, Schema>
  required?: string[]
  enum?: unknown[]
  items?: Schema
  $ref?: string
  [key: string]: unknown
  $defs?: Record<string, Schema>
}

const source = 'schemas/src'
const common = parse(readFileSync(`${source}/common.yaml`, 'utf8')) as Schema

/** A schema that holds whole results uses the result, and the pieces of it, as pieces of its own. */
function resultPieces(): Record<string, Schema> {
  const { $defs = {}, ...result } = parse(readFileSync(`${source}/result.yaml`, 'utf8')) as Schema
  return { ...$defs, result }
}
const shared: Record<string, Schema | undefined> = { ...common.$defs, ...resultPieces() }

function referencesIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string') found.add(inner.replace('#/$defs/', '').replace(/\/.*/, ''))
      else referencesIn(inner, found)
    }
  }
  return found
}

function withSharedPieces(kind: string, schema: Schema): Schema {
  const { $defs: own = {}, ...body } = schema
  const defs: Record<string, Schema> = {}
  const wanted = [...referencesIn(body)]
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (defs[name]) continue
    const piece = own[name] ?? shared[name]
    if (!piece) throw new Error(`${kind}.yaml refers to ${name}, which stands nowhere`)
    defs[name] = piece
    wanted.push(...referencesIn(piece))
  }
  const unused = Object.keys(own).filter((name) => !defs[name])
  if (unused.length > 0) throw new Error(`${kind}.yaml has pieces that nothing uses: ${unused.join(', ')}`)
  const sorted = Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1)))
  return withTexts({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:loip:schema:${kind}`,
    $comment: `Made by scripts/gen from ${source}/${kind}.yaml. "x-duty" names the duty that a piece states, "x-text" what a text in its place is. A schema sees one document and no meaning, so such a piece may refuse what \`loip check\` asks people about: a partial record, or a title that says it in its own words.`,
    ...body,
    ...(Object.keys(sorted).length > 0 ? { $defs: sorted } : {}),
  }) as Schema
}

/** A text of several lines is no one entry. */
const oneLine = '^[^\\n]*\\n?$'

/**
 * `x-text` says what a text in the place of an object or a list is: the field of that name, `one entry` of the list, or for
 * `beside NAME` that field of the object around it. A list of what is counted, such as outcomes or partners, takes none: “see the plan” is no
 * outcome. Such a place takes a text as well; src/schema/texts.ts reads it so.
 */
function withTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTexts)
  if (typeof value !== 'object' || value === null) return value
  const schema = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTexts(inner)])) as Schema
  const text = schema['x-text']
  if (typeof text !== 'string') return schema
  const lacking = (schema.required ?? []).filter((name) => name !== text)
  if (schema.type === 'object' && (schema.properties?.[text] === undefined || lacking.length > 0))
    throw new Error(`A text cannot stand for ${schema.title}: it has no field ${text}, or needs ${lacking.join(', ')}.`)
  const pattern = text === 'one entry' ? { pattern: oneLine } : {}
  return { ...schema, type: ['string', schema.type], minLength: 1, ...pattern }
}

export function generatedSchemas(): { files: Map<string, string>; byKind: Map<string, Schema> } {
  const byKind = new Map<string, Schema>()
  for (const name of readdirSync(source).sort()) {
    const kind = name.replace('.yaml', '')
    if (kind === 'common') continue
    byKind.set(kind, withSharedPieces(kind, parse(readFileSync(`${source}/${name}`, 'utf8')) as Schema))
  }
  const files = new Map(
    [...byKind].map(([kind, schema]) => [`schemas/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  )
  return { files, byKind }
}

/** The schemas of the files of a plan. The others describe the files of `--reference`, and what the program prints. */
export function isPlanFile(schema: Schema): boolean {
  return saysItsKind(schema) && !isReferenceFile(schema)
}

export function isReferenceFile(schema: Schema): boolean {
  return schema['x-reference'] === true
}

/** Whether people write such files. */
function saysItsKind(schema: Schema): boolean {
  return JSON.stringify(schema.required ?? []).includes('"kind"')
}

// The published schemas as TypeScript types. The loader keeps every scalar as text, so "text or number" is text here.
import { compile } from 'json-schema-to-typescript'
import { isPlanFile, isReferenceFile, type Schema } from './schemas.ts'

/** The schema without its duties, and with "text or parts" spelt in a way that the type generator knows. */
function forTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forTypes)
  if (typeof value !== 'object' || value === null) return value
  // A text in the place of an object or a list has been read as what it stands for (src/schema/texts.ts).
  const schema = (value as Schema)['x-text'] === undefined ? (value as Schema) : withoutText(value as Schema)
  // Words beside a reference would make another type of it.
  if (schema.$ref !== undefined) return { $ref: schema.$ref }
  const out: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(schema)) {
    if (
      [
        'allOf',
        'if',
        'then',
        'anyOf',
        'not',
        'pattern',
        'minLength',
        'minItems',
        '$comment',
        'title',
        'x-duty',
        'x-at',
        'x-reference',
        'x-text',
      ].includes(key) &&
      !isPropertyNamed(schema, key)
    )
      continue
    out[key] = forTypes(inner)
  }
  const type = schema.type
  if (!Array.isArray(type)) return out
  delete out.type
  const branches: unknown[] = []
  if (type.includes('string')) branches.push({ type: 'string', ...(schema.enum ? { enum: schema.enum } : {}) })
  if (type.includes('object')) branches.push(forTypes(schema.then))
  if (type.includes('array')) branches.push({ type: 'array', items: forTypes(schema.items) })
  delete out.items
  return { ...out, ...(branches.length === 1 ? (branches[0] as object) : { anyOf: branches }) }
}

function withoutText(schema: Schema): Schema {
  return { ...schema, type: [schema.type].flat().find((type) => type !== 'string') }
}

/** A property of a document may be called `not` or `title`; only schema keywords are taken out. */
function isPropertyNamed(holder: Schema, key: string): boolean {
  const inner = holder[key]
  return (
    typeof inner === 'object' &&
    inner !== null &&
    !Array.isArray(inner) &&
    ('type' in inner || '$ref' in inner || 'const' in inner) &&
    key === 'title'
  )
}

export async function generatedTypes(byKind: Map<string, Schema>): Promise<Map<string, string>> {
  return new Map([
    ['src/schema/documents.gen.ts', await typesOf(byKind, isPlanFile, 'DocumentByKind')],
    ['src/schema/reference-files.gen.ts', await typesOf(byKind, isReferenceFile, 'ReferenceFileByKind')],
  ])
}

/** One interface with a property a kind, and what it is made of. */
async function typesOf(byKind: Map<string, Schema>, isOne: (schema: Schema) => boolean, name: string): Promise<string> {
  const defs: Record<string, unknown> = {}
  const properties: Record<string, unknown> = {}
  for (const [kind, schema] of byKind) {
    if (!isOne(schema)) continue
    const { $defs = {}, $schema: _, $id: __, ...body } = schema
    for (const [name, piece] of Object.entries($defs)) defs[`${name}-data`] = forTypes(piece)
    defs[`${kind}-document`] = forTypes(body)
    properties[kind] = { $ref: `#/$defs/${kind}-document` }
  }
  const whole = JSON.parse(
    JSON.stringify({
      type: 'object',
      additionalProperties: false,
      properties,
      required: Object.keys(properties),
      $defs: defs,
    }).replace(
      /#\/\$defs\/([a-z0-9-]+?)(-document)?"/g,
      (_all, name: string, document?: string) => `#/$defs/${name}${document ?? '-data'}"`,
    ),
  )
  return await compile(whole, name, {
    bannerComment: '// Made by scripts/gen from schemas/*.schema.json.',
    additionalProperties: false,
    unreachableDefinitions: false,
    format: false,
    ignoreMinAndMaxItems: true,
  })
}

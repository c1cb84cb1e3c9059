// The types of what the program prints, from the schemas of a result and of an audit.
// json-schema-to-typescript, which makes the types of the plan files, is not used here: it has no `readonly`, and each
// `$ref` with a description beside it gets its own copy of the type. A keyword that is not known here is refused, never
// passed over.
import { posix } from 'node:path'
import type { Schema } from './schemas.ts'

/** Keywords that a type can hold, and those that it cannot. */
const keywords = [
  '$ref',
  'additionalProperties',
  'const',
  'description',
  'enum',
  'items',
  'properties',
  'required',
  'type',
]
const beyondTypes = [
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'title',
  'pattern',
  'minimum',
  'minProperties',
  'maxProperties',
]

/** Places belong to the room that reads files, which may import nothing of the result. */
const places = ['result-position', 'result-span', 'result-excerpt']
const placesModule = 'src/source/position.gen.ts'
const resultModule = 'src/result/result.gen.ts'
const auditModule = 'src/audit/audit.gen.ts'

/** Every module, from the schema of an audit, which has the whole result in it. */
export function generatedResultTypes(byKind: Map<string, Schema>): Map<string, string> {
  const { $defs: pieces = {}, ...audit } = byKind.get('audit') ?? {}
  const named = Object.entries({ ...pieces, audit }).filter(([, piece]) => hasName(piece))
  return new Map(
    [placesModule, resultModule, auditModule].map((path) => {
      const types = new TypeWriter(pieces)
      const here = named.filter(([name]) => moduleOf(name) === path)
      const declarations = here.map(([name, piece]) => types.declaration(name, piece))
      return [
        path,
        `${['// Made by scripts/gen from schemas/*.schema.json.', ...imports(types, path)].join('\n')}\n\n${declarations.join('\n\n')}\n`,
      ]
    }),
  )
}

function moduleOf(name: string): string {
  return name === 'audit' ? auditModule : places.includes(name) ? placesModule : resultModule
}

/** Objects and choices have a name; a piece that is plain text, a number or a list is written out where it is used. */
function hasName({ properties, enum: choices }: Schema): boolean {
  return properties !== undefined || choices !== undefined
}

/** `result-lens-item` is `LensItem`, `result` is `Result`. */
function typeName(name: string): string {
  return name.replace(/^result-/, '').replace(/(?:^|-)([a-z])/g, (_, first: string) => first.toUpperCase())
}

function imports({ used }: TypeWriter, path: string): string[] {
  return [placesModule, resultModule].flatMap((from) => {
    const names = [...used].filter((name) => from !== path && moduleOf(name) === from).map(typeName)
    const relative = posix.relative(posix.dirname(path), from)
    return names.length === 0 ? [] : [`import type { ${names.sort().join(', ')} } from '${relative}'`]
  })
}

class TypeWriter {
  /** The names of the pieces that what was written refers to. */
  readonly used = new Set<string>()
  readonly #pieces: Record<string, Schema>

  constructor(pieces: Record<string, Schema>) {
    this.#pieces = pieces
  }

  declaration(name: string, schema: Schema): string {
    const head = `${comment(schema, '')}export `
    const type = this.#type(schema, '')
    return schema.properties ? `${head}interface ${typeName(name)} ${type}` : `${head}type ${typeName(name)} = ${type}`
  }

  #type(schema: Schema, indent: string): string {
    for (const key of Object.keys(schema))
      if (![...keywords, ...beyondTypes].includes(key)) throw new Error(`No type is known for the keyword ${key}`)
    if (schema.$ref !== undefined) return this.#reference(schema.$ref, indent)
    if (schema.const !== undefined) return literal(schema.const)
    if (schema.enum) return schema.enum.map(literal).join(' | ')
    if (schema.properties) return this.#object(schema, indent)
    if (schema.type === 'array' && schema.items) return this.#list(schema.items, indent)
    if (schema.type === 'object')
      return `{ readonly [key: string]: ${this.#type(schema.additionalProperties as Schema, indent)} }`
    if (schema.type === 'integer' || schema.type === 'number') return 'number'
    if (schema.type === 'string' || schema.type === 'boolean') return schema.type
    throw new Error(`No type is known for ${JSON.stringify(schema)}`)
  }

  #object({ properties = {}, required = [], additionalProperties }: Schema, indent: string): string {
    if (additionalProperties !== false) throw new Error(`More is allowed beside ${Object.keys(properties).join(', ')}`)
    const deeper = `${indent}  `
    const fields = Object.entries(properties)
      // It names the format. The data does not hold it; whoever prints the data puts it in front.
      .filter(([key]) => key !== '$schema')
      .map(([key, field]) => {
        const mark = required.includes(key) ? '' : '?'
        return `${comment(field, deeper)}${deeper}readonly ${key}${mark}: ${this.#type(field, deeper)}\n`
      })
    return `{\n${fields.join('')}${indent}}`
  }

  #list(items: Schema, indent: string): string {
    const type = this.#type(items, indent)
    return /^(readonly |')/.test(type) ? `readonly (${type})[]` : `readonly ${type}[]`
  }

  /** `#/$defs/result-span` is `Span`, `#/$defs/result/properties/law` is `Result['law']`. */
  #reference(ref: string, indent: string): string {
    const [name = '', property] = ref.replace('#/$defs/', '').split('/properties/')
    const piece = this.#pieces[name]
    if (piece === undefined) throw new Error(`${ref} stands nowhere`)
    if (!hasName(piece)) return this.#type(piece, indent)
    this.used.add(name)
    return property === undefined ? typeName(name) : `${typeName(name)}['${property}']`
  }
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value)
}

function comment({ description }: Schema, indent: string): string {
  return description === undefined ? '' : `${indent}/** ${description} */\n`
}

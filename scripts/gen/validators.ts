// The published schemas, compiled by ajv into plain functions, one module a kind, so that nothing is compiled at run time.
import Ajv2020 from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { isPlanFile, isReferenceFile, type Schema } from './schemas.ts'

/** `messages: false`: the words are ours. `inlineRefs: false` makes a shared piece one function. `unicode: false` counts UTF-16 units: only `minLength: 1` is used, where that is the same, and long prose is not walked. */
export function compiler() {
  return new Ajv2020({
    allErrors: true,
    unicode: false,
    inlineRefs: false,
    logger: false,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    keywords: ['x-duty', 'x-at', 'x-reference', 'x-text'],
    code: { source: true, esm: true, lines: true },
  })
}

export function generatedValidators(byKind: Map<string, Schema>): Map<string, string> {
  const files = new Map<string, string>()
  const kindsOf = (isOne: (schema: Schema) => boolean) => [...byKind].filter(([, schema]) => isOne(schema))
  const [plans, references] = [kindsOf(isPlanFile), kindsOf(isReferenceFile)]
  for (const [kind, schema] of [...plans, ...references]) {
    const ajv = compiler()
    // The words that a field may hold are looked up in the schema when they are needed; with them the whole schema would
    // stand in each validator.
    const code = lightened(
      standalone(ajv, ajv.compile(withoutWords(schema))).replaceAll(
        /params: ?\{ ?(?:allowedValues|type): ?schema\d+[^}]*\}/g,
        'params:{}',
      ),
    )
    files.set(
      `src/schema/validators/${kind}.gen.js`,
      `// Made by scripts/gen from schemas/${kind}.schema.json.\n// @ts-nocheck\n/* eslint-disable */\n${code}\n`,
    )
  }
  const audit = byKind.get('audit')
  if (audit !== undefined) files.set('src/schema/validators/audit.gen.js', auditValidator(audit))
  files.set('src/schema/kinds.gen.ts', kindsModule(plans.map(([kind]) => kind)))
  files.set('src/schema/kind-fields.gen.ts', fieldsModule(plans))
  files.set(
    'src/schema/reference-kinds.gen.ts',
    kindsModule(
      references.map(([kind]) => kind),
      'reference',
    ),
  )
  return files
}

/**
 * The same code in half the text, which loads quicker. Of the schemas that ajv keeps beside it only the names of properties are asked for.
 * What it hands on for keywords that are not used here is left out, and errors are collected in fewer words. Each shared piece that says
 * the same as another, as most texts do, becomes one function with it.
 */
function lightened(code: string): string {
  const shorter = code
    .replaceAll(
      /if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
      '(vErrors ??= []).push($1);',
    )
    .replaceAll(/,parentData(?::\w+)?,parentDataProperty(?::(?:"[^"]*"|\w+))?,rootData,dynamicAnchors(?=\})/g, '')
    .replaceAll(', parentData, parentDataProperty, rootData=data, dynamicAnchors={}', '')
    .replaceAll(/^const (schema\d+) = (\{.*\});$/gm, (whole, name: string, written: string) => {
      const uses = code.match(new RegExp(`\\b${name}\\b(?! = ).{0,12}`, 'g')) ?? []
      if (uses.some((use) => !use.startsWith(`${name}.properties`))) return whole
      const { properties = {} }: Schema = JSON.parse(written)
      return `const ${name} = ${JSON.stringify({ properties: Object.fromEntries(Object.keys(properties).map((key) => [key, 0])) })};`
    })
  if (/parentData|rootData|dynamicAnchors/.test(shorter)) throw new Error('ajv writes its calls in another form now.')
  return withoutTwins(shorter)
}

/** Two functions of one text may make the functions that call them alike: until no two are. */
function withoutTwins(code: string): string {
  const first = new Map<string, string>()
  const same = new Map<string, string>()
  const functions = /^function (validate\d+)\(.*\{\n[\s\S]*?\n\}\n\1\.evaluated = .*\n/gm
  const left = code.replaceAll(functions, (whole, name: string) => {
    const text = whole.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), 'validate')
    const twin = first.get(text)
    if (twin === undefined) {
      first.set(text, name)
      return whole
    }
    same.set(name, twin)
    return ''
  })
  return same.size === 0 ? code : withoutTwins(left.replaceAll(/\bvalidate\d+\b/g, (name) => same.get(name) ?? name))
}

/** Results of audits are read back to be merged. It stops at the first thing that is wrong: nobody mends a result by hand. */
function auditValidator(schema: Schema): string {
  const ajv = new Ajv2020({
    unicode: false,
    inlineRefs: false,
    logger: false,
    messages: false,
    strict: false,
    code: { source: true, esm: true, lines: true },
  })
  const code = standalone(ajv, ajv.compile(withoutWords(schema)))
  return `// Made by scripts/gen from schemas/audit.schema.json.\n// @ts-nocheck\n/* eslint-disable */\n${code}\n`
}

/** `lead` goes before each name: referenceKinds, ReferenceKind. */
function kindsModule(kinds: string[], lead = ''): string {
  const named = (name: string) => (lead === '' ? name : `${lead}${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  const type = named('kind').replace(/^./, (first) => first.toUpperCase())
  const lines = kinds.map((kind) => `  '${kind}': () => import('./validators/${kind}.gen.js'),`)
  const schemas = kinds.map((kind) => `  '${kind}': () => import('../../schemas/${kind}.schema.json'),`)
  return `// Made by scripts/gen from schemas/src.
export const ${named('kinds')} = [${kinds.map((kind) => `'${kind}'`).join(', ')}] as const
export type ${type} = (typeof ${named('kinds')})[number]

/** Each validator is loaded when its kind is first met. */
export const ${named('validators')} = {
${lines.join('\n')}
} as const

/** Each schema is loaded only to put a problem into words. */
export const ${named('schemas')} = {
${schemas.join('\n')}
} as const
`
}

/** The fields at the top of each kind of file, to say where one belongs that stands in another. */
function fieldsModule(schemas: [string, Schema][]): string {
  const lines = schemas.map(
    ([kind, { properties }]) => `  '${kind}': '${Object.keys(properties ?? {}).join(' ')}'.split(' '),`,
  )
  return `// Made by scripts/gen from schemas/src.
import type { Kind } from './kinds.gen.ts'

export const fieldsOfKinds: Readonly<Record<Kind, readonly string[]>> = {
${lines.join('\n')}
}
`
}

/** The schema without titles, descriptions and comments: ajv keeps a copy of what it compiles beside the code. */
export function withoutWords(schema: Schema): Schema {
  const isWords = (key: string, value: unknown) =>
    /^(title|description|\$comment)$/.test(key) && typeof value === 'string'
  return JSON.parse(JSON.stringify(schema, (key, value) => (isWords(key, value) ? undefined : value)))
}

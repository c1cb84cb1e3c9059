// The published schemas as an outsider meets them: plain ajv, ordinary YAML, nothing of ours.
import { readdirSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { isDecidedBySchema } from '../src/engine/rule.ts'
import { rules } from '../src/rules/index.gen.ts'

interface Schema {
  [key: string]: unknown
}

const kinds = readdirSync('schemas')
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => name.replace('.schema.json', ''))
const schemas = new Map(
  kinds.map((kind) => [kind, JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')) as Schema]),
)
const compiled = new Map<string, ReturnType<Ajv2020['compile']>>()
const outsider = (kind: string) => {
  const known =
    compiled.get(kind) ?? new Ajv2020({ strict: false, allErrors: true }).compile(schemas.get(kind) as Schema)
  compiled.set(kind, known)
  return known
}

/** Every subschema, with its path. */
function* pieces(value: unknown, path = ''): Generator<[string, Schema]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Schema]
  for (const [key, inner] of Object.entries(value)) yield* pieces(inner, `${path}/${key}`)
}

const decided = rules.filter(isDecidedBySchema)
const stated = [...schemas].flatMap(([kind, schema]) =>
  [...pieces(schema)].flatMap(([path, piece]) =>
    typeof piece['x-duty'] === 'string' ? [{ kind, path, duty: piece['x-duty'] }] : [],
  ),
)

describe('duties stated in the schemas', () => {
  it('each have a rule with their words, and each rule decided by schema has its x-duty', () => {
    expect([...new Set(stated.map(({ duty }) => duty))].sort()).toEqual(decided.map(({ cites }) => cites[0]).sort())
  })

  it('are in the schema of the document itself, so that errors can be traced back to them', () => {
    for (const { path } of stated) {
      expect(path).toMatch(/\/allOf\//)
      expect(path).not.toMatch(/^\/\$defs/)
    }
  })

  for (const rule of decided) {
    it(`${rule.id}: plain ajv refuses the fail example, at the subschema of the duty`, () => {
      const refused = parseAllDocuments(rule.fail).some((document) => {
        const data = document.toJS() as { kind: string }
        const validate = outsider(data.kind)
        validate(data)
        return (validate.errors ?? []).some(({ schemaPath }) => schemaPath.includes('/allOf/'))
      })
      expect(refused).toBe(true)
    })

    it(`${rule.id}: plain ajv accepts the pass example for this duty`, () => {
      for (const document of parseAllDocuments(rule.pass)) {
        const data = document.toJS() as { kind: string }
        const validate = outsider(data.kind)
        validate(data)
        const places = stated
          .filter(({ kind, duty }) => kind === data.kind && duty === rule.cites[0])
          .map(({ path }) => `#${path}`)
        expect(
          (validate.errors ?? [])
            .filter(({ schemaPath }) => places.some((place) => schemaPath.startsWith(`${place}/`)))
            .map(({ schemaPath }) => schemaPath),
        ).toEqual([])
      }
    })
  }
})

describe('what plain ajv refuses and loip check leaves to people', () => {
  // A schema sees one document and no meaning. Where a duty is not shown in the form that it can see, loip asks; all else that it refuses
  // is an error of loip's too, so whoever validates with the schema alone can tell the two apart by x-duty.
  it.each(rules.flatMap(({ id, pass, fail }) => [[`${id}, pass`, pass] as const, [`${id}, fail`, fail] as const]))(
    'is a duty, named in the schema: %s',
    (_, yaml) => {
      for (const document of parseAllDocuments(yaml)) {
        const data = document.toJS() as { kind: string }
        const validate = outsider(data.kind)
        validate(data)
        for (const { schemaPath } of validate.errors ?? []) expect(schemaPath).toMatch(/^#(?:\/[^/]+)*\/allOf\//)
      }
    },
  )
})

describe('plain ajv with a published schema alone', () => {
  const loip = () => parse(readFileSync('examples/strathexample/loip.yaml', 'utf8')) as Schema & { outcomes: Schema[] }

  for (const path of readdirSync('examples/strathexample', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )) {
    it(`accepts ${path}`, () => {
      const data = parse(readFileSync(`examples/strathexample/${path}`, 'utf8')) as { kind: string }
      const validate = outsider(data.kind)
      validate(data)
      expect(validate.errors ?? []).toEqual([])
    })
  }

  for (const field of ['period', 'needs', 'outcomes']) {
    it(`refuses a LOIP without ${field}`, () => {
      const { [field]: _, ...rest } = loip()
      expect(outsider('loip')(rest)).toBe(false)
    })
  }

  it('refuses a LOIP with no outcome in its list', () => {
    expect(outsider('loip')({ ...loip(), outcomes: [] })).toBe(false)
  })

  it('refuses an outcome that does not describe the improvement', () => {
    const plan = loip()
    const [first, ...others] = plan.outcomes
    const { improvement: _, measures: __, ...bare } = first as Schema
    expect(outsider('loip')({ ...plan, outcomes: [bare, ...others] })).toBe(false)
  })
})

describe('words in the schemas', () => {
  for (const [kind, schema] of schemas) {
    it(`${kind}: every field has a title and a description for an editor to show`, () => {
      const defs = schema.$defs as Record<string, Schema> | undefined
      const silent = [...pieces(schema)].flatMap(([path, piece]) => {
        if (path.includes('/allOf/') || path.includes('/if/') || path.endsWith('/if')) return []
        return Object.entries((piece.properties ?? {}) as Record<string, Schema>).flatMap(([name, field]) => {
          const target = typeof field.$ref === 'string' ? defs?.[field.$ref.replace('#/$defs/', '')] : undefined
          const whole = { ...target, ...field }
          return whole.title && whole.description ? [] : [`${path}/properties/${name}`]
        })
      })
      expect(silent).toEqual([])
    })

    it(`${kind}: no anyOf or oneOf between objects without a discriminator`, () => {
      for (const [path, piece] of pieces(schema)) {
        expect(piece.oneOf, path).toBeUndefined()
        if (piece.anyOf) expect(path).toMatch(/\/allOf\//)
      }
    })
  }
})

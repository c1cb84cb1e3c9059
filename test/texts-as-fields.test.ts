// A text in the place of an object or of a list of objects, in every such place of every schema: it is read as what it stands for, or the
// error names the fields that belong there.
import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type Kind, kinds } from '../src/schema/kinds.gen.ts'
import { fieldsOf, type SchemaNode, schemaOf } from '../src/schema/schema-walk.ts'
import { validate } from '../src/schema/validate.ts'
import { fieldsOfKind, type Path, withValue } from './every-field.ts'

const words = 'What the people here wrote of it, on one line'

function rootOf(kind: Kind): SchemaNode {
  return JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')) as SchemaNode
}

/** The fields of the object at the place, or of each entry of the list there; none where it holds values. */
function fieldsAt(root: SchemaNode, path: Path): string[] {
  const names = path.map(String)
  const own = Object.keys(fieldsOf(root, schemaOf(root, names)))
  return own.length > 0 ? own : Object.keys(fieldsOf(root, schemaOf(root, [...names, '0'])))
}

const places = kinds.flatMap((kind) => {
  const root = rootOf(kind)
  return fieldsOfKind(kind)
    .map(({ path }) => ({ kind, path, fields: fieldsAt(root, path) }))
    .filter(({ fields }) => fields.length > 0)
})

describe('a text in the place of an object', () => {
  it.each(places)('$kind: $path', async ({ kind, path, fields }) => {
    const document = withValue({ kind }, path, words)
    const { data, problems } = await validate(kind, document, () => undefined)
    const about = problems.filter(({ says }) => says.includes(words.slice(0, 20)))
    const isTaken = about.every(({ drop }) => drop !== true)
    if (isTaken) expect(JSON.stringify(data)).toContain(words)
    else for (const field of fields) expect(about.map(({ fix }) => fix).join('\n')).toContain(field)
  })

  it('is taken in most places', async () => {
    const refused = new Set<string>()
    for (const { kind, path } of places) {
      const { problems } = await validate(kind, withValue({ kind }, path, words), () => undefined)
      if (problems.some(({ drop, says }) => drop === true && says.includes(words.slice(0, 20))))
        refused.add(path.filter((name) => typeof name === 'string').at(-1) as string)
    }
    // A statement, a decision or an agreement counts only with all its parts; of a list, each entry stands for one thing that is counted, and “see the plan” is none.
    expect([...refused].sort()).toMatchInlineSnapshot(`
      [
        "accepted",
        "agreements",
        "assessments",
        "bodies",
        "bodies_considered",
        "decided",
        "departures",
        "facilitation",
        "groups",
        "inappropriate",
        "labels",
        "learning",
        "linked_plans",
        "measures",
        "outcomes",
        "participation",
        "partners",
        "principles",
        "regard_to_guidance",
        "standards",
        "statement",
        "themes",
      ]
    `)
  })

  it('is taken by the published schema wherever it is read', async () => {
    const outsiders = new Map(
      kinds.map((kind) => [kind, new Ajv2020({ strict: false, allErrors: true }).compile(rootOf(kind) as object)]),
    )
    for (const { kind, path } of places) {
      const { problems } = await validate(kind, withValue({ kind }, path, words), () => undefined)
      const isRefused = problems.some(({ drop, says }) => drop === true && says.includes(words.slice(0, 20)))
      const outsider = outsiders.get(kind)
      outsider?.(withValue({ kind }, path, words))
      const refusals = (outsider?.errors ?? []).filter(
        ({ instancePath, keyword, schemaPath }) =>
          instancePath === `/${path.join('/')}` &&
          /^(?:type|pattern)$/.test(keyword) &&
          !schemaPath.includes('/allOf/'),
      )
      expect(refusals.length > 0, `${kind}: ${path.join('.')}`).toBe(isRefused)
    }
  })
})

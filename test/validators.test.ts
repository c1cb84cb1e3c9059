// The generated validators are what ajv writes, made shorter (scripts/gen/validators.ts). They are to find what ajv finds.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { compiler, withoutWords } from '../scripts/gen/validators.ts'
import { rules } from '../src/rules/index.gen.ts'
import { kinds, validators } from '../src/schema/kinds.gen.ts'

interface Fault {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
}
interface Validate {
  (data: unknown): boolean
  readonly errors?: readonly Fault[] | null
}

const faultsOf = (validate: Validate, data: unknown) => {
  validate(data)
  return (validate.errors ?? []).map(
    ({ instancePath, schemaPath, keyword }) => `${instancePath} ${schemaPath} ${keyword}`,
  )
}

const wrong = [null, '', 'qwxz', 7, Number.NaN, true, [], {}, ['', 7, null, ['a']], { qwxz: 'v', id: [], title: '' }]

/** The value with each of its nodes in turn put wrong, one way or another. */
function* spoilt(value: unknown, at = 0): Generator<unknown> {
  yield wrong[at % wrong.length]
  if (typeof value !== 'object' || value === null) return
  let count = at
  for (const [key, inner] of Object.entries(value))
    for (const other of spoilt(inner, ++count))
      yield Array.isArray(value)
        ? value.map((item, index) => (String(index) === key ? other : item))
        : { ...value, [key]: other }
}

const documents = rules
  .flatMap(({ pass, fail }) => [pass, fail])
  .flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as { kind: string }))

describe.each(kinds)('%s: what the validator finds', (kind) => {
  it('is what ajv finds, in examples and in each of them put wrong', async () => {
    const schema = JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'))
    const theirs = compiler().compile(withoutWords(schema)) as Validate
    const ours = (await validators[kind]()).validate as Validate
    const tried = documents
      .filter((document) => document.kind === kind)
      .flatMap((document) => [document, ...spoilt(document)])
    expect(tried.length).toBeGreaterThan(20)
    let found = 0
    for (const data of tried) {
      const faults = faultsOf(ours, data)
      expect(faults, JSON.stringify(data)).toEqual(faultsOf(theirs, data))
      found += faults.length
    }
    expect(found).toBeGreaterThan(tried.length / 2)
  })
})

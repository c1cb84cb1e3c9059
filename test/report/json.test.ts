// The published schema, used as an outsider would: with plain ajv only.

import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import * as json from '../../src/report/ci/json.ts'
import { everything } from './results.ts'

const schema = JSON.parse(readFileSync(new URL('../../schemas/result.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)

it.each(Object.entries(everything))('the %s result is valid by its schema', (_, run) => {
  validate(JSON.parse(json.render(run)))
  expect(validate.errors).toBeNull()
})

it('a result with an extra or a missing field is invalid', () => {
  const { tool: _, ...rest } = everything.clean
  expect(validate({ $schema: 'urn:loip:schema:result', ...rest })).toBe(false)
  expect(validate({ $schema: 'urn:loip:schema:result', ...everything.clean, score: 7 })).toBe(false)
})

it('every property has a title and a description, of its own or through $ref', () => {
  const bare: string[] = []
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    const { properties, $ref } = node as { properties?: Record<string, Record<string, unknown>>; $ref?: string }
    for (const [name, property] of Object.entries(properties ?? {})) {
      const piece = typeof property.$ref === 'string' ? schema.$defs[property.$ref.replace('#/$defs/', '')] : {}
      const { title, description } = { ...piece, ...property }
      if (!title || !description) bare.push(`${path}.${name}`)
    }
    if ($ref === undefined) for (const [key, inner] of Object.entries(node)) walk(inner, `${path}.${key}`)
  }
  walk(schema, '')
  expect(bare).toEqual([])
})

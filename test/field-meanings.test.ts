// A field name that people use for another gets the field that means it, and never one that is only spelt alike.
import { describe, expect, it } from 'vitest'
import type { Kind } from '../src/schema/kinds.gen.ts'
import { validate } from '../src/schema/validate.ts'

type Made = (key: string) => object

const outcome = (more: object) => ({ kind: 'loip', title: 'A plan', outcomes: [more] })
const objects: Readonly<Record<string, readonly [Kind, Made]>> = {
  action: ['loip', (key) => outcome({ actions: [{ [key]: 'March 2027' }] })],
  measure: ['loip', (key) => outcome({ measures: [{ [key]: 'x' }] })],
  outcome: ['loip', (key) => outcome({ [key]: 'x' })],
  plan: ['loip', (key) => ({ kind: 'loip', [key]: 'x' })],
  report: ['progress-report', (key) => ({ kind: 'progress-report', [key]: 'x' })],
  'improvement action': ['review', (key) => ({ kind: 'review', actions: [{ [key]: 'March 2027' }] })],
  statement: [
    'loip',
    (key) => ({ kind: 'loip', title: 'A plan', statement: { claim: 'It was agreed.', [key]: '1 May 2024' } }),
  ],
}

const asked: readonly (readonly [object: string, key: string, field: string])[] = [
  ['action', 'due', 'end'],
  ['action', 'Due_Date', 'end'],
  ['action', 'by', 'end'],
  ['action', 'deadline', 'end'],
  ['action', 'targetDate', 'end'],
  ['action', 'owner', 'lead'],
  ['action', 'Responsible Officer', 'lead'],
  ['action', 'who', 'lead'],
  ['action', 'name', 'title'],
  ['measure', 'title', 'name'],
  ['measure', 'goal', 'target'],
  ['outcome', 'name', 'title'],
  ['outcome', 'owner', 'lead'],
  ['outcome', 'indicators', 'measures'],
  ['outcome', 'deadline', 'period'],
  ['plan', 'name', 'title'],
  ['plan', 'published', 'published_on'],
  ['plan', 'publication date', 'published_on'],
  ['plan', 'years', 'period'],
  ['plan', 'priorities', 'outcomes'],
  ['report', 'published', 'published_on'],
  ['report', 'year', 'reporting_year'],
  ['improvement action', 'deadline', 'due'],
  ['improvement action', 'lead', 'owner'],
  ['statement', 'signed', 'date'],
  ['statement', 'lead', 'owner'],
]

const problems = async (object: string, key: string) => {
  const [kind, made] = objects[object] as readonly [Kind, Made]
  return (await validate(kind, made(key), () => undefined)).problems
}

describe('a key that is not known', () => {
  it.each(asked)('of %s: “%s” means %s', async (object, key, field) => {
    const first = (await problems(object, key)).find(({ check }) => check === 'file-unknown-key')
    expect(first?.says).toContain(`Did you mean “${field}”`)
    expect(first?.fix).toContain(field)
  })

  it.each([
    ['action', 'due', 'done'],
    ['action', 'date', 'done'],
    ['outcome', 'theory', 'theme'],
  ])('of %s: “%s” is not %s', async (object, key, field) => {
    const said = (await problems(object, key)).map(({ says, fix }) => `${says} ${fix}`).join(' ')
    expect(said).not.toContain(`“${field}”`)
    expect(said).not.toContain(`Write ${field}:`)
  })

  it('written as another field with its letters changed about is still that field', async () => {
    for (const [object, key, field] of [
      ['action', 'tilte', 'title'],
      ['action', 'ledd', 'lead'],
    ] as const)
      expect((await problems(object, key)).map(({ says }) => says).join(' '), key).toContain(`Did you mean “${field}”?`)
  })

  it('written in capitals or with a hyphen is that field', async () => {
    for (const [object, key, field] of [
      ['plan', 'Period', 'period'],
      ['report', 'reporting-year', 'reporting_year'],
    ] as const)
      expect((await problems(object, key)).map(({ says }) => says).join(' '), key).toContain(
        `“${key}” was read as “${field}”.`,
      )
  })
})

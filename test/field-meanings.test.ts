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
  figure: [
    'progress-report',
    (key) => ({ kind: 'progress-report', measures: [{ name: 'x', value: 5, [key]: '2023' }] }),
  ],
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
  ['action', 'date', 'end'],
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
  ['figure', 'year', 'as_at'],
  ['figure', 'date', 'as_at'],
  ['improvement action', 'deadline', 'due'],
  ['improvement action', 'lead', 'owner'],
  ['statement', 'signed', 'date'],
  ['statement', 'lead', 'owner'],
  ['plan', 'Needs assessment', 'needs'],
  ['plan', 'consultees', 'consulted'],
  ['plan', 'strategic priorities', 'themes'],
  ['plan', 'foreword', 'notes'],
  ['outcome', 'NPF outcome', 'national_outcomes'],
  ['outcome', 'driver', 'theme'],
  ['outcome', 'description', 'notes'],
  ['outcome', 'What success looks like', 'what_will_be_different'],
  ['outcome', 'target 2028', 'target'],
  ['outcome', 'baseline 2019/20', 'baseline'],
  ['measure', 'latest value', 'actuals'],
  ['measure', '2023-24', 'actuals'],
  ['measure', 'target for 2028', 'targets'],
  ['measure', 'polarity', 'direction'],
  ['measure', 'data source', 'source'],
  ['action', 'budget', 'resources'],
  ['action', 'Progress update', 'status'],
  ['report', 'outcomes', 'assessments'],
]

const all = async (object: string, key: string) => {
  const [kind, made] = objects[object] as readonly [Kind, Made]
  return (await validate(kind, made(key), () => undefined)).problems
}

const problems = async (object: string, key: string) =>
  (await all(object, key)).filter(({ check }) => check === 'file-unknown-key')

const unknownIn = async (kind: Kind, data: object) =>
  (await validate(kind, data, () => undefined)).problems.filter(({ check }) => check === 'file-unknown-key')

describe('a key that is not known', () => {
  it.each(asked)('of %s: “%s” means %s', async (object, key, field) => {
    const [first] = await problems(object, key)
    expect(first?.says).toContain(`Did you mean “${field}”`)
    expect(first?.fix).toContain(field)
  })

  it.each([
    ['plan', 'published_on', 'edition'],
    ['plan', 'Date published', 'edition'],
    ['plan', 'url', 'edition'],
    ['plan', 'status', 'edition'],
    ['plan', 'replaces', 'edition'],
    ['outcome', 'baseline year', 'baseline'],
  ])('of %s: “%s” belongs below %s, also where that is there', async (object, key, field) => {
    const [first] = await problems(object, key)
    expect(first?.says).toMatch(new RegExp(`Did you mean “\\w+” of “${field}”\\?$`))
    expect(first?.fix).toMatch(new RegExp(`^Write it below a line ${field}:, as \\w+:\\.$`))
    const [kind, made] = objects[object] as readonly [Kind, Made]
    const data = made(key) as { outcomes?: object[] }
    Object.assign(data.outcomes?.[0] ?? data, { [field]: {} })
    const [again] = await unknownIn(kind, data)
    expect(again?.fix).toMatch(new RegExp(`^Write it below the ${field}: that is there, as \\w+:\\.$`))
  })

  it.each([
    ['plan', 'partners', 'the partnership file'],
    ['plan', 'localities', 'the partnership file'],
    ['report', 'themes', undefined],
    ['plan', 'assessments', undefined],
    ['plan', 'bodies_considered', 'the participation file'],
  ])('of %s: “%s” is a field of another kind of file: %s', async (object, key, home) => {
    const [first] = await problems(object, key)
    if (home === undefined) expect(first?.says).not.toContain('It is one of')
    else expect(first?.says).toContain(`It is one of ${home}.`)
  })

  it('means a field that is there already: both are kept apart', async () => {
    const data = outcome({ measures: [{ name: 'Work' }], indicators: [{ name: 'Pay' }] })
    const [first] = await unknownIn('loip', data)
    expect(first?.fix).toBe(
      'There is measures: already. If it is more of that, write it there; otherwise keep it under notes:.',
    )
  })

  it.each([
    ['action', 'due', 'done'],
    ['outcome', 'description', 'improvement'],
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
      expect((await all(object, key)).map(({ says }) => says).join(' '), key).toContain(
        `“${key}” was read as “${field}”.`,
      )
  })
})

describe('a required field under another word', () => {
  it.each([
    ['plan', 'name'],
    ['plan', 'heading'],
    ['plan', 'titel'],
    ['outcome', 'name'],
    ['action', 'name'],
    ['measure', 'title'],
    ['statement', 'evidnce'],
  ])('of %s: “%s” is one slip, told once, where it stands', async (object, key) => {
    const [kind, made] = objects[object] as readonly [Kind, Made]
    const data = made(key) as { title?: string }
    if (object === 'plan') delete data.title
    const ofIt = new RegExp(`^The ${object === 'plan' ? 'local outcomes improvement plan' : object}\\b[^.]* has no `)
    const { problems: found } = await validate(kind, data, () => undefined)
    const told = found.filter(({ says }) => /is not a field/.test(says) || ofIt.test(says))
    expect(told.map(({ says }) => says)).toEqual([expect.stringContaining('Did you mean')])
  })

  it('is asked for where another of that object is missing too', async () => {
    const { problems: found } = await validate('loip', outcome({ notes: 'x' }), () => undefined)
    expect(found.map(({ says }) => says).join()).toContain('has no title')
  })
})

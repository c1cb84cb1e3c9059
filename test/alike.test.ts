// What is the same for many items is one finding that lists them, and still a row for each where programs and tables read it.
import { describe, expect, it } from 'vitest'
import { togetherWhereAlike } from '../src/engine/alike.ts'
import { reporterOf } from '../src/report/formats.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import { eachAlone, type Finding } from '../src/result/run-result.ts'
import { checked, loip, profile } from './small-partnership.ts'

const names = ['Milltown', 'Harbour', 'Glen', 'Upper Strath', 'Lower Strath', 'Island', 'Muir', 'Quay', 'Ferry', 'Brae']
const undecided = (some: readonly string[]) =>
  profile(`localities:\n${some.map((name) => `  - {name: ${name}, made_of: settlements}`).join('\n')}`)

const rule = 's9-3-identify-poorer-localities'
const withLocalities = async (some: readonly string[]) => (await checked([undecided(some), loip()])).result

describe('ten localities without a decision', () => {
  it('are one finding, which names them, counts the rest and says where each is', async () => {
    const result = await withLocalities(names)
    const found = result.findings.filter((finding) => finding.rule === rule)
    expect(found).toHaveLength(1)
    expect(found[0]?.says).toMatch(/“Milltown”.* The same is so of “Harbour”, “Glen”, .* and 4 others\.$/)
    expect(found[0]?.alike?.map(({ span }) => span?.start.line)).toEqual(names.map((_, index) => 5 + index))
    const page = String(await (await reporterOf('plain')).render(result, { show: new Set(sections), colour: false }))
    expect(page).toMatch(/The others are at lines 6, 7, .* of .*00\.yaml\./)
  })

  it.each(['csv', 'sarif-all', 'gitlab'] as const)('are ten in %s', async (format) => {
    const result = await withLocalities(names)
    const text = String(await (await reporterOf(format)).render(result, { show: new Set(sections), colour: false }))
    for (const name of names) expect(text, name).toMatch(new RegExp(`whether the people of .{0,4}${name}`))
  })

  it('have each the fingerprint that it has alone', async () => {
    const ten = (await withLocalities(names)).findings.flatMap(eachAlone)
    const prints = (some: readonly Finding[]) => some.filter((one) => one.rule === rule).map((one) => one.fingerprint)
    for (const some of [names.slice(0, 1), names.slice(3, 5)])
      for (const print of prints((await withLocalities(some)).findings.flatMap(eachAlone)))
        expect(prints(ten)).toContain(print)
  })
})

const finding = (says: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'r',
  duty: 's6-2c-period',
  level: 'gap',
  says,
  fix: 'Do it.',
  fingerprint: says,
  see: [],
  ...more,
})

it('findings that differ in more than a name, in level, in what to do or in a decision stay apart', () => {
  const all = [
    finding('“A” has 3 people.'),
    finding('“B” has 4 people.'),
    finding('“C” has 3 people.', { level: 'note' }),
    finding('“D” has 3 people.', { fix: 'Do another thing.' }),
    finding('“E” has 3 people.', { rule: 'q' }),
  ]
  expect(togetherWhereAlike(all)).toEqual(all)
  const { duty: _, ...slip } = finding('“A” is no field.')
  const slips = [slip, { ...slip, says: '“B” is no field.' }]
  expect(togetherWhereAlike(slips)).toEqual(slips)
})

it('names that do not tell the items apart are counted', () => {
  const [one] = togetherWhereAlike([finding('“A” of “X” is.'), finding('“A” of “X” is.'), finding('“B” of “Y” is.')])
  expect(one?.says).toBe('“A” of “X” is. The same is so in 2 other places.')
  expect(eachAlone(one as Finding)).toHaveLength(3)
})

// The first inputs of the fuzzer, the same in every run, and what longer runs have found. npm run fuzz -- --minutes N makes more.
import { describe, expect, it } from 'vitest'
import { inputOf, ways, wrongWith } from '../scripts/fuzz/fuzz.ts'
import { expectSame } from '../scripts/fuzz/judge.ts'
import { seeds } from '../scripts/fuzz/seeds.ts'

const all = seeds()

describe.each(ways)('%s', (way) => {
  it('every input is answered, and what means the same is told the same', async () => {
    for (let number = 0; number < 60; number++) {
      const wrong = await wrongWith(inputOf('in the suite', number, all, [way]))
      expect(wrong, `npm run fuzz -- --seed "in the suite" --way ${way} --from ${number}`).toBeUndefined()
    }
  }, 120_000)
})

it('makes the same inputs of the same seed', () => {
  const texts = (number: number) =>
    inputOf('x', number, all).files.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))
  for (const number of [0, 1, 2, 3]) expect(texts(number)).toEqual(texts(number))
  expect(texts(0)).not.toEqual(texts(1))
})

it('notices what changes when a writing changes', async () => {
  const file = (text: string) => [{ path: 'a.yaml', bytes: Buffer.from(text) }]
  const plan = 'kind: loip\ntitle: A plan\noutcomes: [{id: "1", title: Fires fell}]\n'
  await expect(expectSame(file(plan), file(plan.replace('"1"', '"2"')), 'another id')).rejects.toThrow(
    'another id changes',
  )
})

describe('found in long runs', () => {
  const file = (text: string) => [{ path: 'a.yaml', bytes: Buffer.from(text) }]

  it('a place at the start of a document is named by its key, wherever the key stands', async () => {
    const [one, other] = [
      'kind: loip\ntitle: A plan\noutcomes: [{id: "1", title: Fires fell}]\n',
      'outcomes: [{title: Fires fell, id: "1"}]\ntitle: A plan\nkind: loip\n',
    ]
    await expectSame(file(one), file(other), 'the order of keys')
  })
})

// One file can hold more than a small machine has room for, below the limit of size too: a sentence says so, and nothing stops.
import { describe, expect, it } from 'vitest'
import { resultOf } from '../scripts/fuzz/judge.ts'
import { Amount } from '../src/source/too-much.ts'
import { asSeen } from '../src/text/as-seen.ts'
import { quote } from '../src/text/quote.ts'

const head = 'kind: loip\ntitle: P\n'
const tooMuch = {
  lines: `${head}notes:\n${'  - x\n'.repeat(50_000)}`,
  'blank lines': `${head}${'\n'.repeat(60_000)}`,
  fields: `${head}measures:\n${'  - {id: m, name: M, baseline: 2, target: 3}\n'.repeat(13_000)}`,
  documents: '---\nkind: loip\ntitle: P\n'.repeat(1_001),
  'words in a line': `${head}vision: ${'a '.repeat(600_000)}\n`,
  'marks in a line': `${head}vision: a${'\u0300'.repeat(1_100_000)}\n`,
}

it.each(Object.entries(tooMuch))('too many %s are told as that, and the file is not read', async (_, text) => {
  const { findings, ending } = await resultOf([{ path: 'a.yaml', bytes: Buffer.from(text) }])
  expect(findings.map(({ rule }) => rule)).toEqual(['file-too-large'])
  expect(findings[0]?.says).toMatch(
    /^(?:This|A line of this) file .* more than (?:1,000|8,000|12,000|250,000|2,000,000) .*, and no more can be read\.$/,
  )
  expect(ending).toMatchObject({ code: 3 })
})

it('a text of the largest size is read, whatever it is made of', () => {
  for (const piece of ['a ', 'word ', '\u0300', ' ', '-', 'a. '])
    for (const read of [asSeen, quote]) expect(read(piece.repeat(4_000_000 / piece.length))).toBeTypeOf('string')
})

it('several times what a whole partnership has can be read', () => {
  expect(new Amount().add(`${head}outcomes:\n${'  - {id: a, title: T}\n'.repeat(3_900)}`)).toBeUndefined()
})

describe('several files', () => {
  const outcomes = (count: number) => `${head}outcomes:\n${'  - title: T\n'.repeat(count)}`
  const files = (names: readonly string[]) =>
    [outcomes(3_000), outcomes(3_001), outcomes(3_002)].map((text, index) => ({
      path: names[index] ?? '',
      bytes: Buffer.from(text),
    }))
  const tooMuchOf = async (names: readonly string[]) =>
    (await resultOf(files(names))).findings.filter(({ rule }) => rule === 'file-too-large')

  it('of too much together, the largest is told and not read, whatever they are called', async () => {
    for (const names of [
      ['a.yaml', 'b.yaml', 'c.yaml'],
      ['c.yaml', 'b.yaml', 'a.yaml'],
    ]) {
      const told = await tooMuchOf(names)
      expect(told).toHaveLength(1)
      expect(told[0]?.span?.path).toBe(names[2])
      expect(told[0]?.says).toBe(
        'This file and the smaller ones together have more than 8,000 lines, and no more can be read.',
      )
    }
  })

  const many = (heads: readonly string[]) =>
    heads.map((head, index) => ({
      path: `${index}.yaml`,
      bytes: Buffer.from(`${head}outcomes:\n${'  - title: T\n'.repeat(3_000 + index)}`),
    }))
  const toldOfMany = async (heads: readonly string[]) => {
    const { findings, ending, files } = await resultOf(many(heads))
    return { told: findings.filter(({ rule }) => rule === 'file-too-large'), ending, files }
  }

  it('of which several are too much are one finding that counts them, and each is named as not read', async () => {
    const { told, ending, files } = await toldOfMany([head, head, head, head, head])
    expect(told.map(({ says, fix }) => `${says} ${fix}`)).toEqual([
      'These files together have more than 8,000 lines, and the 3 largest of them were not read. Check that every file is a plan file of one partnership, and take out what is none.',
    ])
    expect(ending.reason).toContain('3 files could not be read')
    expect(files.filter(({ read }) => !read).map(({ path }) => path)).toEqual(['2.yaml', '3.yaml', '4.yaml'])
  })

  it('of several partnerships are sent to the command that checks each', async () => {
    const profile = 'kind: partnership\nname: P\n'
    const { told } = await toldOfMany([profile, head, profile, head])
    expect(told.map(({ fix }) => fix)).toEqual([expect.stringContaining('loip audit <folder>')])
  })
})

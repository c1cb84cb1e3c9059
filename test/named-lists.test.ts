// The nine principles and the seven standards, and how their names are found in what people write.
import { describe, expect, it } from 'vitest'
import { earlierStandards, engagementStandards, findNamed, principles } from '../src/reference/index.ts'

it('there are nine principles and seven standards, each with a unique question and id', () => {
  expect(principles).toHaveLength(9)
  expect(engagementStandards).toHaveLength(7)
  for (const list of [principles, engagementStandards]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    for (const { question } of list) expect(question).toMatch(/^[A-Z].*\?$/)
  }
})

describe('a name', () => {
  it.each([
    ['Community participation and co-production', 'community-participation'],
    ['governance & accountability', 'governance-and-accountability'],
    ["Understanding of local communities' needs, circumstances and opportunities", 'understanding-local-needs'],
    ['understanding-local-needs', 'understanding-local-needs'],
    ['Focus on prevension', 'focus-on-prevention'],
    ['Resources', 'resourcing-improvement'],
    ['Performance management', 'effective-performance-management'],
  ])('“%s” is the principle %s', (words, id) => {
    expect(findNamed(words, principles)?.id).toBe(id)
  })

  it.each(['Digital transformation', '', 'Equality', 'Climate'])('“%s” is no principle', (words) => {
    expect(findNamed(words, principles)).toBeUndefined()
  })

  it.each(earlierStandards)('“%s”, of the ten of 2005, is none of the seven', (words) => {
    expect(findNamed(words, engagementStandards, earlierStandards)).toBeUndefined()
    expect(findNamed(words.toUpperCase(), engagementStandards, earlierStandards)).toBeUndefined()
  })

  it('given as the title is found exactly: no principle is mistaken for another', () => {
    for (const { id, title, also } of principles)
      for (const name of [id, title, ...also]) expect(findNamed(name, principles)?.id).toBe(id)
  })
})

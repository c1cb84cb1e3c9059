// Most texts are told apart from placeholders by a word, without a pattern: no text that a pattern matches may lack its words.
import RandExp from 'randexp'
import { describe, expect, it } from 'vitest'
import { emptinessOf } from '../src/readings/placeholder.ts'
import { type Listed, listedWords, openings, pointers, prompts } from '../src/readings/placeholder-words.ts'

const each = 2000

/** Texts that match, made from the source of the pattern with the same random numbers each time. */
function made({ source }: Listed): string[] {
  const maker = new RandExp(source)
  let state = 1
  maker.randInt = (from, to) => {
    state = (state * 48271) % 2147483647
    return from + (state % (to - from + 1))
  }
  maker.max = 4
  // Any sign for “no space”, letters that folding leaves as they are.
  maker.defaultRange.subtract(32, 126)
  maker.defaultRange.add(97, 122)
  return Array.from({ length: each }, () => maker.gen()).filter((text) => new RegExp(source).test(text))
}

/** Longer texts say something, whatever they begin with. */
const longest = 160

describe.each([
  ['openings', openings],
  ['prompts', prompts],
  ['pointers', pointers],
])('of %s', (_, list) => {
  it.each(list.map((listed) => [listed.source.slice(0, 60), listed] as const))('%s', (_source, listed) => {
    const texts = made(listed)
    expect(texts.length).toBeGreaterThan(each / 4)
    expect(texts.filter((text) => listed.find(text, listedWords(text)) === undefined)).toEqual([])
    // The quick look at the first word lets it through too.
    expect(texts.filter((text) => text.length < longest && emptinessOf(text) === undefined)).toEqual([])
  })
})

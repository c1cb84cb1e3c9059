// A text in Latin-1 is read with another pattern than the one that is written down; nobody must be able to tell.
import { expect, it } from 'vitest'
import { wordPattern } from '../src/model/word-pattern.ts'

const sources = [
  String.raw`(?<!\p{L})(?:at least|over)(?!\p{L})`,
  String.raw`^[\d., ]+m(?!\p{L})`,
  String.raw`(?<![\p{L}\d.,£€$]|[\p{L}\d][-/])(?<figure>\d+)(?![\p{L}\d]|[-/.,]\d)`,
  String.raw`[^\p{L}]+(?<word>\p{L}{2,})`,
]
// Letters of Latin-1, letters beyond it that fold into ASCII or into Latin-1, and signs.
const pieces = [...'a LZ0µªºßÀÿÆ×÷ſKŠÅŸ–—’…“€≥£.,-/', 'at least', 'OVER', '12', '3m', '\n']

it('what is found is the same whatever letters stand around it', () => {
  let found = 0
  for (const source of sources)
    for (const flags of ['iu', 'giu'] as const) {
      const pattern = wordPattern(source, flags)
      const written = new RegExp(source, flags)
      for (const [first, second, third] of triples()) {
        const text = `${first}${second}${third}`
        const matches = [...text.matchAll(new RegExp(written, 'giu'))]
        found += matches.length
        const asMade = pattern(text)
        expect(text.replace(asMade, '|'), JSON.stringify(text)).toBe(text.replace(written, '|'))
        expect(asMade.test(text) || asMade.lastIndex > 0, JSON.stringify(text)).toBe(matches.length > 0)
        asMade.lastIndex = 0
      }
    }
  expect(found).toBeGreaterThan(1000)
})

function* triples(): Iterable<[string, string, string]> {
  for (const first of pieces) for (const second of pieces) for (const third of pieces) yield [first, second, third]
}

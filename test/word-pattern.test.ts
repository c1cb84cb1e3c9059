// A text in Latin-1 is matched by a cheaper pattern, which must give the same matches as the original.
import { expect, it } from 'vitest'
import { wordPattern } from '../src/readings/word-pattern.ts'

const sources = [
  String.raw`(?<!\p{L})(?:at least|over)(?!\p{L})`,
  String.raw`^[\d., ]+m(?!\p{L})`,
  String.raw`(?<![\p{L}\d.,£€$]|[\p{L}\d][-/])(?<figure>\d+)(?![\p{L}\d]|[-/.,]\d)`,
  String.raw`[^\p{L}]+(?<word>\p{L}{2,})`,
]
// Letters of Latin-1, letters beyond it that case-fold into ASCII or Latin-1, and punctuation.
const pieces = [...'a LZ0µªºßÀÿÆ×÷ſKŠÅŸ–—’…“€≥£.,-/', 'at least', 'OVER', '12', '3m', '\n']

it('both patterns find the same, whatever letters are around', () => {
  const differing: string[] = []
  let found = 0
  for (const source of sources) {
    const pattern = wordPattern(source, 'giu')
    const written = new RegExp(source, 'giu')
    for (const text of texts()) {
      const [made, asWritten] = [pattern(text), written].map((one) => text.replace(one, (match) => `[${match}]`))
      if (asWritten !== text) found++
      if (made !== asWritten) differing.push(`${source} in ${JSON.stringify(text)}`)
    }
  }
  expect(differing).toEqual([])
  expect(found).toBeGreaterThan(1000)
})

function* texts(): Iterable<string> {
  for (const first of pieces) for (const second of pieces) for (const third of pieces) yield `${first}${second}${third}`
}

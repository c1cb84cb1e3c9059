// No pattern may be tried in ever more ways: of every pattern that a check uses, texts that repeat one word or sign, to which an end is put
// that does not fit. A pattern whose parts overlap, such as (?:\d+|x)+, takes twice as long for each sign more.
import { expect, it } from 'vitest'
import { inputOf } from '../scripts/fuzz/fuzz.ts'
import { resultOf } from '../scripts/fuzz/judge.ts'
import { seeds } from '../scripts/fuzz/seeds.ts'

const pieces = [
  '2024 |2024/25 |31 |31/3/26 |1 April |March |Q3 |10 |12.5 |1,204 |20% |£1.2m |1 in 5 |a third |twenty-five |years ',
  'by |to |from |and |or |the |before |increase |reduce |at least |of |in |improved |not |no |see |outcome |a |A |0 |, a| - |a. ',
  'µg |µ|°c |(|)|[|]|,|;|:|-|–|/|&|+|.|?|{|<|\\|"|’|%|*|#| |_|=|!|`|~|@|a|A|0|é|1,|1.|a-|a_|x@|www.|://|<a|\t|\n|\r\n|\u00a0|\u200b',
].flatMap((some) => some.split('|'))
const ends = ['', ' }', '\u0001!']
const lengths = [16, 24, 32, 40, 48]
/** In milliseconds. A pattern that is sound takes some thousandths of one. */
const most = 50

it('no pattern takes ever longer for each sign more', async () => {
  const used = await patternsUsed()
  expect(used.length).toBeGreaterThan(500)
  expect(used.filter((pattern) => hangs(pattern)).map(String)).toEqual([])
}, 120_000)

it('notices a pattern that does', () => {
  expect(hangs(/^(?:\d+|[ ,])+$/u)).toBe(true)
  expect(hangs(/^(?:\d|[ ,])+$/u)).toBe(false)
})

function hangs(pattern: RegExp): boolean {
  return pieces.some((piece) =>
    ends.some((end) =>
      lengths.some((length) => {
        const text = `${piece.repeat(Math.ceil(length / piece.length))}${end}`
        // Twice, as the first time may count what else the machine does.
        return timeOf(pattern, text) > most && timeOf(pattern, text) > most
      }),
    ),
  )
}

function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0
  const start = performance.now()
  pattern.exec(text)
  return performance.now() - start
}

/** Every pattern that is used in checks of the examples, and of folders drawn by chance. */
async function patternsUsed(): Promise<RegExp[]> {
  const used = new Map<string, RegExp>()
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (text) {
    used.set(String(this), this)
    return exec.call(this, text)
  }
  try {
    const all = seeds()
    for (const folder of all.large) await resultOf(folder.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })))
    for (let number = 0; number < 150; number++)
      await resultOf(inputOf('patterns', number, all, ['bytes', 'generated', 'structure']).files)
  } finally {
    RegExp.prototype.exec = exec
  }
  return [...used.values()].map(({ source, flags }) => new RegExp(source, flags))
}

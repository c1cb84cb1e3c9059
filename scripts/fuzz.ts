// npm run fuzz -- [--minutes N] [--seed WORDS] [--from N] [--way bytes|structure|rewrites] [--keep FOLDER]: makes folders of plan files from
// the examples by chance, and looks whether loip answers each, soon, the same twice, and the same of every writing of one thing. The same
// seed makes the same inputs everywhere. test/fuzz.test.ts runs the first of them; what a long run finds becomes a case there.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { inputOf, type Way, ways, wrongWith } from './fuzz/fuzz.ts'
import { folders } from './fuzz/seeds.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: 'loip' },
    from: { type: 'string', default: '0' },
    way: { type: 'string' },
    keep: { type: 'string', default: 'fuzz-found' },
  },
})
const among = values.way === undefined ? ways : ways.filter((way) => way === values.way)
if (among.length === 0) throw new Error(`--way is one of ${ways.join(', ')}.`)

/** In milliseconds, for at most two checks and one report of some small files. */
const mostTime = 4000
const end = Date.now() + Number(values.minutes) * 60_000
const all = folders()
const counts: Record<Way, number> = { bytes: 0, structure: 0, rewrites: 0 }
const found = new Map<string, number[]>()
let most = 0
let number = Number(values.from)
for (; Date.now() < end; number++) {
  const input = inputOf(values.seed, number, all, among)
  const wrong = await wrongWith(input, mostTime)
  counts[input.way]++
  most = Math.max(most, process.memoryUsage.rss())
  if (wrong === undefined) continue
  const kind = wrong.split('\n')[0]?.replaceAll(/[0-9a-f]{32}|\d+/g, 'N') ?? ''
  const before = found.get(kind)
  if (before !== undefined) before.push(number)
  else {
    found.set(kind, [number])
    console.log(`${number} (${input.way}): ${wrong}`)
    for (const { path, bytes } of input.files) {
      const file = join(values.keep, String(number), path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
  }
}
const made = Object.entries(counts).map(([way, count]) => `${count} ${way}`)
console.log(
  `seed ${values.seed}, ${values.from} to ${number - 1}: ${made.join(', ')}; at most ${Math.round(most / 1e6)} MB.`,
)
for (const [kind, numbers] of found) console.log(`${numbers.length} times, first ${numbers[0]}: ${kind.slice(0, 200)}`)
console.log(
  found.size === 0 ? 'Nothing was found.' : `${found.size} kinds were found; the first of each is in ${values.keep}.`,
)
process.exitCode = found.size === 0 ? 0 : 1

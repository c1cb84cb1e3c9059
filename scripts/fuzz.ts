// npm run fuzz -- [--minutes N] [--inputs N] [--seed WORDS] [--from N] [--way bytes|structure|generated|rewrites] [--keep FOLDER]: makes
// folders of plan files by chance, from the examples and from the schemas, and looks whether loip answers each, soon, in little memory, the
// same twice, and the same of every writing of one thing. It ends at whichever of --minutes and --inputs comes first. The same seed makes
// the same inputs everywhere. test/fuzz.test.ts runs the first of them; what a long run finds becomes a case there.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { type Input, inputOf, type Way, ways, wrongWith } from './fuzz/fuzz.ts'
import { seeds } from './fuzz/seeds.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    inputs: { type: 'string' },
    seed: { type: 'string', default: 'loip' },
    from: { type: 'string', default: '0' },
    way: { type: 'string' },
    keep: { type: 'string', default: 'fuzz-found' },
  },
})
const among = values.way === undefined ? ways : ways.filter((way) => way === values.way)
if (among.length === 0) throw new Error(`--way is one of ${ways.join(', ')}.`)

/** In milliseconds, for at most two checks and one report. */
const mostTime = 2000
/** In kilobytes. */
const mostMemory = 512 * 1024
const everySeconds = 60
// What a check of much does too (src/commands/v8-flags.ts): garbage of thousands of inputs would count as memory of one.
setFlagsFromString('--heap-growing-percent=30')

const minutes = Number(values.minutes ?? (values.inputs === undefined ? 1 : Number.POSITIVE_INFINITY))
const start = Date.now()
const end = start + minutes * 60_000
const first = Number(values.from)
const last = values.inputs === undefined ? Number.POSITIVE_INFINITY : first + Number(values.inputs)
const all = seeds()
const counts: Record<Way, number> = { bytes: 0, structure: 0, generated: 0, rewrites: 0 }
const found = new Map<string, number[]>()
const slowest = { took: 0, number: first }
let told = start
let isLarge = false
let number = first
for (; Date.now() < end && number < last; number++) {
  const input = inputOf(values.seed, number, all, among)
  const from = performance.now()
  const wrong = await wrongWith(input)
  const took = performance.now() - from
  counts[input.way]++
  if (took > slowest.took) Object.assign(slowest, { took, number })
  if (wrong !== undefined) keep(input, wrong)
  else if (took > mostTime) {
    const took = await processorTime(input)
    if (took > mostTime) keep(input, `it took ${Math.round(took)} ms`)
  }
  // Reading it takes as long as a small check, and it never falls.
  if (!isLarge && number % 64 === 0 && process.resourceUsage().maxRSS > mostMemory) {
    isLarge = true
    keep(input, 'it, or one of the 64 before it, takes over 512 MB')
  }
  if (Date.now() - told < everySeconds * 1000) continue
  told = Date.now()
  console.log(summary())
}
console.log(summary())
for (const [kind, numbers] of found) console.log(`${numbers.length} times, first ${numbers[0]}: ${kind.slice(0, 200)}`)
console.log(
  found.size === 0 ? 'Nothing was found.' : `${found.size} kinds were found; the first of each is in ${values.keep}.`,
)
process.exitCode = found.size === 0 ? 0 : 1

/** Once more, by the clock of the processor: that the machine is busy is no fault of the input. */
async function processorTime(input: Input): Promise<number> {
  const before = process.cpuUsage()
  await wrongWith(input)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function summary(): string {
  const made = among.map((way) => `${counts[way]} ${way}`).join(', ')
  const { took, number: which } = slowest
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  const minutes = ((Date.now() - start) / 60_000).toFixed(1)
  return `seed ${values.seed}, ${first} to ${number - 1}, ${minutes} minutes: ${made}; slowest ${Math.round(took)} ms (${which}); at most ${memory} MB; ${found.size} kinds found.`
}

function keep({ way, files }: Input, wrong: string): void {
  const kind = wrong.split('\n')[0]?.replaceAll(/[0-9a-f]{32}|\d+/g, 'N') ?? ''
  const known = found.get(kind)
  if (known !== undefined) {
    known.push(number)
    return
  }
  found.set(kind, [number])
  console.log(`${number} (${way}): ${wrong}`)
  for (const { path, bytes } of files) {
    const file = join(values.keep, String(number), path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}

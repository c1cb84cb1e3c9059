// What the violations are, counted: node scripts/run.mjs test/ignorance/summary.ts [all] [part of a name]
// `all` spoils every place, which takes minutes; a part of a name leaves the other partnerships out.
import { load, sampled } from './partnerships.ts'
import { trialsOf, violationLines } from './trials.ts'

const [first, ...others] = process.argv.slice(2)
const isWhole = first === 'all'
const names = isWhole ? others : process.argv.slice(2)

const lines: string[] = []
let trials = 0
for (const [folder, most] of Object.entries(sampled)) {
  if (names.length > 0 && !names.some((name) => folder.includes(name))) continue
  const partnership = load(folder)
  for await (const trial of trialsOf(partnership, isWhole ? Number.POSITIVE_INFINITY : most)) {
    trials++
    lines.push(...violationLines(partnership.name, trial))
  }
}

console.log(`${trials} trials, ${lines.length} violations`)
for (const [title, part] of [
  ['kind/how', (line: string) => line.split(' ')[2]],
  ['duty and kind', (line: string) => line.replace(/^\S+ (\S+ [^/]+)\/.*$/, '$1')],
] as const) {
  console.log(`\n${title}`)
  for (const [name, count] of countedBy(lines, part)) console.log(`${String(count).padStart(6)} ${name}`)
}
if (isWhole) console.log(`\n${lines.toSorted().join('\n')}`)

function countedBy(items: readonly string[], keyOf: (item: string) => string | undefined): [string, number][] {
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = keyOf(item) ?? ''
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

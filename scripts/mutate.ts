// npm run mutate [words]: changes each file of src/rules and src/checks in one small place at a time, and asks whether the corpus and
// the examples notice. Prints the score, and every change that nobody noticed. With words, only the files whose names hold one of
// them. A change that makes no difference to anybody cannot be noticed: see docs/mutants.md.
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, dirname, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { buildSync } from 'esbuild'
import type { Answer, Order } from './mutate/try.ts'

/** A mutant that takes longer never ends. */
const patience = 20_000

interface Score {
  readonly file: string
  tried: number
  noticed: number
  readonly unnoticed: string[]
}

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.gen.'))
    .map((name) => resolve(folder, name))
    .sort()

const ruleFiles = files('src/rules')
const checkFiles = files('src/checks')

/** The files of src/rules and src/checks that import each file. */
const importers = new Map<string, string[]>()
for (const importer of [...ruleFiles, ...checkFiles])
  for (const [, name = ''] of readFileSync(importer, 'utf8').matchAll(/ from '(\.[^']*)'/g)) {
    const path = resolve(dirname(importer), name)
    importers.set(path, [...(importers.get(path) ?? []), importer])
  }

/** The rules that import a file of src/checks, directly or through other files of src/checks. */
function rulesUsing(path: string): string[] {
  const users = new Set([path])
  for (const user of users) for (const other of importers.get(user) ?? []) users.add(other)
  return [...users].filter((user) => ruleFiles.includes(user)).sort()
}

const wanted = process.argv.slice(2)
const orders = [
  ...ruleFiles.map((file) => ({ file, rules: [file], from: 0 })),
  ...checkFiles.map((file) => ({ file, rules: rulesUsing(file), from: 0 })),
].filter(
  ({ file, rules }) =>
    rules.length > 0 && (wanted.length === 0 || wanted.some((words) => basename(file).includes(words))),
)

if (orders.length === 0) {
  console.error(`No file of src/rules or src/checks has a name that holds ${wanted.join(' or ')}.`)
  process.exit(2)
}

const tryer = resolve('node_modules/.cache/loip/try-mutants.mjs')
buildSync({
  entryPoints: ['scripts/mutate/try.ts'],
  outfile: tryer,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
})

/** One file through one thread; a thread that does not answer is stopped, and the next goes on after that mutant. */
async function score(order: Order, sums: Score): Promise<Score> {
  const worker = new Worker(tryer)
  let trying: Extract<Answer, { kind: 'trying' }> | undefined
  const end = await new Promise<'done' | 'never ends'>((settle, reject) => {
    let clock = setTimeout(() => settle('never ends'), patience)
    worker.on('error', reject)
    worker.on('message', (answer: Answer) => {
      clearTimeout(clock)
      if (answer.kind === 'done') return settle('done')
      clock = setTimeout(() => settle('never ends'), patience)
      if (answer.kind === 'trying') trying = answer
      else {
        sums.tried++
        if (answer.noticed) sums.noticed++
        else sums.unnoticed.push(`${trying?.what}: ${trying?.line}`)
      }
    })
    worker.postMessage(order)
  })
  await worker.terminate()
  if (end === 'done') return sums
  sums.tried++
  sums.noticed++
  return score({ ...order, from: (trying?.index ?? 0) + 1 }, sums)
}

const scores: Score[] = []
const queue = [...orders]
async function work(): Promise<void> {
  for (let order = queue.shift(); order !== undefined; order = queue.shift()) {
    const done = await score(order, { file: order.file, tried: 0, noticed: 0, unnoticed: [] })
    scores.push(done)
    process.stderr.write(
      `${scores.length} of ${orders.length} ${basename(order.file)}: ${done.noticed} of ${done.tried}\n`,
    )
  }
}
await Promise.all(Array.from({ length: Math.min(availableParallelism(), orders.length) }, work))

const sum = (count: (one: Score) => number) => scores.reduce((total, one) => total + count(one), 0)
const noticed = sum((one) => one.noticed)
const tried = sum((one) => one.tried)
for (const { file, unnoticed } of scores.sort((a, b) => (a.file < b.file ? -1 : 1))) {
  if (unnoticed.length === 0) continue
  console.log(`\n${basename(file)}`)
  for (const mutant of unnoticed) console.log(`  ${mutant}`)
}
console.log(
  `\n${noticed} of ${tried} changes were noticed (${tried === 0 ? 0 : Math.floor((noticed / tried) * 100)}%), in ${scores.length} files.`,
)

// The order of files, of documents and of keys says nothing: every verdict and every finding is the same in any order.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eachAlone } from '../src/result/run-result.ts'
import { checkRun } from './check-run.ts'
import { load, type Partnership, sampled } from './ignorance/partnerships.ts'
import { isHolder, type Node, print } from './ignorance/plain-yaml.ts'
import { run } from './ignorance/run.ts'

/** Numbers that are the same in every run: a linear congruential generator (Numerical Recipes). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
}

/** The same data with the keys of every map in another order. Lists keep theirs, which may mean something. */
function withKeysShuffled(node: Node, next: () => number): Node {
  if (!isHolder(node)) return node
  if (Array.isArray(node)) return node.map((inner) => withKeysShuffled(inner, next))
  return Object.fromEntries(
    shuffled(Object.entries(node), next).map(([key, inner]) => [key, withKeysShuffled(inner, next)]),
  )
}

async function toldBy({ files, asOf }: Partnership, next?: () => number) {
  const texts = files.map(({ path, data }) => ({
    path,
    bytes: print(next === undefined ? data : withKeysShuffled(data, next)).bytes,
  }))
  // Files are read in the order of their names, so another order takes other names.
  const given =
    next === undefined ? texts : shuffled(texts, next).map((file, index) => ({ ...file, path: `${index + 10}.yaml` }))
  const { rows, gaps, errors } = await run(given, asOf)
  return {
    verdicts: [...rows].map(([duty, { verdict, why }]) => `${duty} ${verdict} ${why ?? ''}`).sort(),
    evidence: [...rows].flatMap(([duty, { evidence }]) => evidence.map(({ words }) => `${duty} ${words}`)).sort(),
    gaps: gaps.map(({ rule, says }) => `${rule}: ${says}`).sort(),
    errors: [...errors].sort(),
  }
}

describe.each(Object.keys(sampled))('%s', (folder) => {
  it.each([1, 2, 3])('says the same in another order of files and keys (%i)', async (seed) => {
    const partnership = load(folder)
    expect(await toldBy(partnership, numbersFrom(seed))).toEqual(await toldBy(partnership))
  })
})

/** Rule and fingerprint of every finding, notes too. */
async function printsOf(texts: readonly string[], asOf?: string): Promise<string[]> {
  const files = texts.map((text, index) => ({ path: `${index + 10}.yaml`, bytes: Buffer.from(text) }))
  const input = { files, problems: [], tried: ['a folder'], isSelection: false, passedOver: [] }
  const { result } = await checkRun('a folder', { input, ...(asOf === undefined ? {} : { asOf }) })
  return result.findings
    .flatMap(eachAlone)
    .map(({ rule, fingerprint, item }) => `${rule} ${fingerprint} ${item}`)
    .sort()
}

describe('no fingerprint hangs on the names of files', () => {
  it.each(Object.keys(sampled))('%s', async (folder) => {
    const { files, asOf } = load(folder)
    const texts = files.map(({ data }) => Buffer.from(print(data).bytes).toString())
    expect(await printsOf(texts.toReversed(), asOf)).toEqual(await printsOf(texts, asOf))
  })

  const cases = readdirSync('test/corpus', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  const several = cases
    .map((path) => readFileSync(join('test/corpus', path), 'utf8').split(/^---.*$/m))
    .filter(({ length }) => length > 1)
  it('in one case of five, each document in a file of its own', async () => {
    expect(several.length).toBeGreaterThan(500)
    for (const texts of several.filter((_, index) => index % 5 === 0))
      expect(await printsOf(texts.toReversed())).toEqual(await printsOf(texts))
  })
})

// The order of files, of documents and of keys says nothing: every verdict and every finding is the same in any order.
import { describe, expect, it } from 'vitest'
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

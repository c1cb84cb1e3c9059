// One input after another, each made from the seed and its number alone, so that what is found can be made again.
import { Random } from '../all-32/random.ts'
import { expectAnswer, expectSame, Found } from './judge.ts'
import { type Bytes, mutatedBytes, mutatedStructure } from './mutations.ts'
import { rewritten } from './rewrites.ts'
import type { Folder } from './seeds.ts'

export const ways = ['bytes', 'structure', 'rewrites'] as const
export type Way = (typeof ways)[number]

export interface Input {
  readonly way: Way
  readonly files: readonly Bytes[]
  readonly judge: () => Promise<void>
}

/** The input of that number: its files, and what has to hold of them. */
export function inputOf(seed: string, number: number, all: readonly Folder[], among: readonly Way[] = ways): Input {
  const random = new Random(`${seed} ${number}`)
  const folder = random.pick(all)
  const way = random.pick(among)
  if (way === 'rewrites') {
    const { files, how } = rewritten(folder, random)
    const before = folder.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }))
    return { way, files, judge: () => expectSame(before, files, how.join(', ')) }
  }
  const files = way === 'bytes' ? mutatedBytes(folder, random) : mutatedStructure(folder, random)
  return { way, files, judge: () => expectAnswer(files, random) }
}

/** What was found of an input; undefined where all holds. `mostTime` in milliseconds; without one, nothing is said of how long it took. */
export async function wrongWith({ judge }: Input, mostTime = Number.POSITIVE_INFINITY): Promise<string | undefined> {
  const from = performance.now()
  try {
    await judge()
    const took = performance.now() - from
    return took > mostTime ? `it took ${Math.round(took)} ms` : undefined
  } catch (error) {
    return error instanceof Found ? error.message : String((error as Error)?.stack ?? error)
  }
}

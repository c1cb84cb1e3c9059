// One input after another, each made from the seed and its number alone, so that what is found can be made again.
import { Random } from '../all-32/random.ts'
import { generated } from './generated.ts'
import { expectAnswer, expectSame, Found } from './judge.ts'
import { type Bytes, mutatedBytes, mutatedStructure } from './mutations.ts'
import { rewritten } from './rewrites.ts'
import { type Seeds, seedOf } from './seeds.ts'

export const ways = ['bytes', 'structure', 'generated', 'rewrites'] as const
export type Way = (typeof ways)[number]

export interface Input {
  readonly way: Way
  readonly files: readonly Bytes[]
  readonly judge: () => Promise<void>
}

/** The input of that number: its files, and what has to hold of them. */
export function inputOf(seed: string, number: number, seeds: Seeds, among: readonly Way[] = ways): Input {
  const random = new Random(`${seed} ${number}`)
  const way = random.pick(among)
  const answered = (files: readonly Bytes[]): Input => ({ way, files, judge: () => expectAnswer(files, random) })
  if (way === 'generated') return answered(generated(random))
  const folder = seedOf(seeds, random)
  if (way === 'bytes') return answered(mutatedBytes(folder, random))
  if (way === 'structure') return answered(mutatedStructure(folder, random))
  const { files, how } = rewritten(folder, random)
  const before = folder.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }))
  return { way, files, judge: () => expectSame(before, files, how.join(', ')) }
}

/** What was found of an input; undefined where all holds. */
export async function wrongWith({ judge }: Input): Promise<string | undefined> {
  try {
    await judge()
    return undefined
  } catch (error) {
    return error instanceof Found ? error.message : String((error as Error)?.stack ?? error)
  }
}

// Evidence withdrawn: no duty stays shown on what is not there any more. For every duty that is shown in every partnership, all its
// evidence is deleted, and one piece of it is deleted and spoilt in five ways: in each partnership another.
import { afterAll, expect, it } from 'vitest'
import { load, sampled } from './ignorance/partnerships.ts'
import { withdrawalsOf } from './ignorance/withdrawn.ts'

const tried = { trials: 0, duties: new Set<string>() }

/** LOIP_EVERY_PIECE=1 spoils every one, which takes five minutes. */
const isEvery = process.env.LOIP_EVERY_PIECE === '1'

/** A check takes about 10 ms, and machines are busy. */
const minutes = 60_000

for (const folder of Object.keys(sampled)) {
  it(`${folder}: nothing stays shown on evidence that is gone or spoilt`, { timeout: 10 * minutes }, async () => {
    const faults: string[] = []
    for await (const { duty, how, where, isFault } of withdrawalsOf(load(folder), isEvery)) {
      tried.trials++
      tried.duties.add(duty)
      if (isFault) faults.push(`${duty} stays shown: ${how} ${where}`)
    }
    expect(faults).toEqual([])
  })
}

afterAll(() => console.log(`${tried.trials} pieces of evidence withdrawn from ${tried.duties.size} duties`))

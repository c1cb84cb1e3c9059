// Every reason names a fact: for each row that cannot be told or is not called for, the fact that its reason names is changed, and the
// reason or the verdict changes with it. Over the kept partnerships, and ten partial records.
import { readdirSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { readFiles } from '../src/commands/disk/read-files.ts'
import { asFix, type Fix } from '../src/engine/fix.ts'
import { rules } from '../src/rules/index.gen.ts'
import { type Fact, FactRuns, factsNamedIn } from './ignorance/facts.ts'
import { load, type Partnership, sampled } from './ignorance/partnerships.ts'
import { isHolder, type Node, print } from './ignorance/plain-yaml.ts'
import { type Outcome, run } from './ignorance/run.ts'
import { silentRules } from './ignorance/silence.ts'

/** About the law table itself: no file changes it. */
const ofTheLaw =
  /^(?:It was not in force when it was read|Whether reports came out in time for the guidance cannot be told: its final text)/

const generic = /calls? for it|says nothing of it|could be looked at|TODO|^It cannot be told/

const tried = { reasons: 0, facts: 0 }

/** By duty, the changes that changed its reason in a partnership before. */
const changedBefore = new Map<string, Set<string>>()

/** All of these, those first that are run already or that mattered before: one that changes the reason is enough, and is so found sooner. */
function likeliestFirst(facts: readonly Fact[], duty: string, runs: FactRuns): Fact[] {
  const before = changedBefore.get(duty)
  const rank = (fact: Fact) => (before?.has(fact.name) ? 0 : runs.has(fact) ? 1 : 2)
  return facts.toSorted((a, b) => rank(a) - rank(b))
}

function keepAsLikely({ name }: Fact, duty: string): void {
  changedBefore.set(duty, (changedBefore.get(duty) ?? new Set()).add(name))
}

/** Every record of the folder marked as partial. */
function asPartial(partnership: Partnership): Partnership {
  const files = partnership.files.map((file) => {
    const data = { ...(file.data as { [key: string]: Node }), record: 'partial' }
    return { ...file, data, printed: print(data) }
  })
  return { ...partnership, name: `${partnership.name}, partial`, files }
}

/** Ten of the generated partnerships; one of the others holds a file that cannot be read. */
const generated = readdirSync('examples/all-32')
  .filter((name) => /^\d/.test(name) && !name.startsWith('15-'))
  .map((name) => `examples/all-32/${name}`)

/** In a file that holds several documents, a fact has no document of its own to stand in. */
const hasKinds = ({ files }: Partnership) => files.every(({ data }) => 'kind' in (data as object))

const partial = generated.map(load).filter(hasKinds).slice(0, 10).map(asPartial)

const partnerships = [...Object.keys(sampled).map(load).filter(hasKinds), ...partial]

function fixesOf(duty: string): readonly Fix[] {
  return rules.filter(({ cites }) => cites.some((cite) => cite === duty)).map(({ fix }) => asFix(fix))
}

function told({ rows }: Outcome, duty: string): string {
  const row = rows.get(duty)
  return `${row?.verdict} ${row?.why ?? ''}`
}

function textOf(node: Node): string {
  return isHolder(node) ? Object.values(node).map(textOf).join('\n') : String(node ?? '')
}

describe.each(partnerships.map((partnership) => [partnership.name, partnership] as const))(
  '%s',
  (_name, partnership) => {
    it('no reason is without a fact, and every fact that is named matters', { timeout: 300_000 }, async () => {
      const { files, asOf } = partnership
      const untouched = await run(
        files.map(({ path, printed: { bytes } }) => ({ path, bytes })),
        asOf,
      )
      const runs = new FactRuns()
      const texts = files
        .map(({ data }) => textOf(data))
        .join('\n')
        .replaceAll(/\s+/g, ' ')
      const faults: string[] = []
      for (const [duty, { verdict, why = '', yaml = '' }] of untouched.rows) {
        if (verdict !== 'cannot-tell' && verdict !== 'not-applicable') continue
        tried.reasons++
        if (why === '' || generic.test(why)) faults.push(`${duty} is ${verdict} without a fact: ${why}`)
        for (const [, name = ''] of why.matchAll(/“([^”…]+)…?”/g))
          if (
            !texts.includes(name) &&
            !/progress report/i.test(name) &&
            !fixesOf(duty).some(({ says }) => says.includes(name))
          )
            faults.push(`${duty} names “${name}”, which no file holds.`)
        if (ofTheLaw.test(why)) continue
        let isChanged = false
        // What a reason asks for in plain words, the YAML beside it names, or the fix of the rule.
        const named = [why, yaml, ...fixesOf(duty).map(({ write = '' }) => write)].join('\n')
        for (const fact of likeliestFirst(factsNamedIn(named, partnership), duty, runs)) {
          tried.facts++
          isChanged = told(await runs.of(fact), duty) !== told(untouched, duty)
          if (!isChanged) continue
          keepAsLikely(fact, duty)
          break
        }
        if (!isChanged) faults.push(`${duty} is ${verdict}, and no fact changes it: ${why}`)
      }
      expect(faults).toEqual([])
    })
  },
)

it.each([...Object.keys(sampled), ...generated])('in %s every rule that applies says something', async (folder) => {
  expect(await silentRules(readFiles([folder]).files)).toEqual([])
})

afterAll(() => console.log(`${tried.reasons} reasons, ${tried.facts} changes of fact`))

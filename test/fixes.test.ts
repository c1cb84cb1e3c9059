// What each fix says to write, put into each case in which its rule finds something: it is read, the finding is gone, and nothing in it is
// a fact that only the partnership knows.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments, visit } from 'yaml'
import { runExample } from '../src/engine/example.ts'
import { asFix } from '../src/engine/fix.ts'
import { shippedReference } from '../src/reference/index.ts'
import type { Finding } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { blank, withWritten } from './write-into.ts'

/** What a person would write for each blank. Every blank of every fix is one of these: one name for one thing. */
const fillings: Readonly<Record<string, string>> = {
  'first year': '2024',
  'last year': '2034',
}

function fill(words: string): string {
  const filling = fillings[words]
  if (filling === undefined) throw new Error(`The blank <${words}> is not in the list of this test.`)
  return filling
}

const fieldNames = new Set(readdirSync('schemas').flatMap((file) => (file.endsWith('.json') ? fieldsIn(file) : [])))

function fieldsIn(file: string): string[] {
  const text = readFileSync(`schemas/${file}`, 'utf8')
  const names: string[] = []
  JSON.parse(text, (key, value) => {
    if (key === 'properties' && typeof value === 'object') names.push(...Object.keys(value))
    return value
  })
  return names
}

/** Sentences that name a field: `Add period: to the plan`, `decided_on`. */
function namesAField(says: string): boolean {
  return [...says.matchAll(/([a-z][a-z_]*)(:)?/g)].some(
    ([, word = '', colon]) => fieldNames.has(word) && (word.includes('_') || colon !== undefined),
  )
}

const cases = (rule: string) =>
  readdirSync(`test/corpus/${rule}`)
    .filter((name) => !name.startsWith('pass'))
    .map((name) => readFileSync(`test/corpus/${rule}/${name}`, 'utf8'))

let tried = 0

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what to do without the name of a field, and writes nothing that only the writer knows', () => {
    if (typeof rule.fix === 'string') return
    const { says, write } = asFix(rule.fix)
    expectPlain({ fix: says, ...(write === undefined ? {} : { write: { yaml: write } }) })
  })

  it('writes what makes the finding go', async () => {
    for (const yaml of [rule.fail, ...cases(id)]) {
      const before = await runExample(rule, yaml, shippedReference)
      for (const finding of before.findings) {
        if (finding.write === undefined) continue
        expectPlain(finding)
        const written = withWritten(yaml, finding.write, fill)
        const after = await runExample(rule, written, shippedReference)
        const why = `${finding.says}\n${written}`
        expect(
          after.errors.map(({ says }) => says),
          why,
        ).toEqual([])
        expect(
          after.findings.filter((other) => isSame(other, finding)).map(({ says }) => says),
          why,
        ).toEqual([])
        tried += 1
      }
    }
  })
})

it('prints how many were tried', () => {
  console.log(`${tried} fixes were written`)
  expect(tried).toBeGreaterThan(0)
})

function isSame(one: Finding, other: Finding): boolean {
  return one.says === other.says && one.item === other.item
}

function expectPlain({ fix, write }: Pick<Finding, 'fix' | 'write'>): void {
  expect(namesAField(fix), fix).toBe(false)
  for (const document of parseAllDocuments(write?.yaml ?? ''))
    visit(document as never, {
      Scalar(key, { value }, path) {
        if (key === 'key') return
        const holder = path.at(-1) as { key?: { value?: unknown } }
        if (holder.key?.value !== 'kind') expect(String(value), `${write?.yaml}: a fact`).toMatch(blank)
      },
    })
}

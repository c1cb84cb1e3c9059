// What each fix says to write, put into each case in which its rule finds something: it is read, the finding is gone, and nothing in it is
// a fact that only the partnership knows.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments, visit } from 'yaml'
import { runExample } from '../src/engine/example.ts'
import { asFix } from '../src/engine/fix.ts'
import { engagementStandards, principles, shippedReference } from '../src/reference/index.ts'
import type { Finding } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { fillFor } from './fillings.ts'
import { blank, withWritten } from './write-into.ts'

/** Names of lists that are not the partnership's, by the field that holds them. To name one states nothing of the partnership. */
const namesOfOthers: Readonly<Record<string, ReadonlySet<string>>> = {
  principle: new Set(principles.map(({ title }) => title)),
  standard: new Set(engagementStandards.map(({ title }) => title.toLowerCase())),
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

/** Rules on partners and community bodies, whose reasons boards read. Those of the others still name fields. */
const toldInWords = /^s(?:4-[136]|4-5|5-exception|9-3|13|14-[2-5]|15|17)/

const cases = (rule: string) =>
  readdirSync(`test/corpus/${rule}`)
    .filter((name) => !name.startsWith('pass'))
    .map((name) => readFileSync(`test/corpus/${rule}/${name}`, 'utf8'))

let tried = 0

it.each(rules.filter(({ id }) => toldInWords.test(id)).map((rule) => [rule.id, rule] as const))(
  '%s says what is found, and what is not known, without the name of a field',
  async (id, rule) => {
    for (const yaml of [rule.fail, ...cases(id)]) {
      const { findings, notJudged } = await runExample(rule, yaml, shippedReference)
      const told = [...findings.map(({ says }) => says), ...notJudged]
      expect(told.filter((words) => namesAField(words.replaceAll(/“.*?”/g, '')))).toEqual([])
    }
  },
)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what to do without the name of a field, and writes nothing that only the writer knows', () => {
    const { says, write } = asFix(rule.fix)
    expectPlain({ fix: says, ...(write === undefined ? {} : { write: { yaml: write } }) }, '')
  })

  it('writes what makes the finding go', async () => {
    for (const yaml of [rule.fail, ...cases(id)]) {
      const before = await runExample(rule, yaml, shippedReference)
      for (const finding of before.findings) {
        // A sentence without anything to write is held to the same.
        expectPlain(finding, yaml)
        if (finding.write === undefined) continue
        const written = withWritten(yaml, finding.write, fillFor(finding, yaml))
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

  it('writes as much where a field is there and only keeps the place free', async () => {
    for (const yaml of [rule.fail, ...cases(id)]) {
      const before = await runExample(rule, yaml, shippedReference)
      for (const finding of before.findings) {
        // An entry of a list that keeps the place free stands there beside the one that is written then.
        if (finding.write === undefined || /^ *- /m.test(finding.write.yaml)) continue
        const free = withWritten(yaml, finding.write, () => 'TBC')
        const among = await runExample(rule, free, shippedReference)
        for (const found of among.findings) {
          if (found.write === undefined || found.item !== finding.item) continue
          const written = withWritten(free, found.write, fillFor(found, free))
          const after = await runExample(rule, written, shippedReference)
          const why = `${found.says}\n${written}`
          expect(found.says, why).not.toMatch(/ (?:name|say|says|give|gives|names) ?\./)
          expect(
            after.findings.filter((other) => isSame(other, found)).map(({ says }) => says),
            why,
          ).toEqual([])
        }
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

/** As a value or a key of its own. “Yes” stands in many files and answers another question in each. */
function standsIn(yaml: string, words: string): boolean {
  const found = new Set<string>()
  for (const document of parseAllDocuments(yaml))
    visit(document as never, {
      Scalar: (_, { value }) => {
        found.add(String(value))
      },
    })
  return found.has(words) && !/^(?:yes|no|true|false)$/i.test(words)
}

/** `yaml`: what stands in the file already is no new fact. */
function expectPlain({ fix, write }: Pick<Finding, 'fix' | 'write'>, yaml: string): void {
  expect(namesAField(fix), fix).toBe(false)
  for (const document of parseAllDocuments(write?.yaml ?? ''))
    visit(document as never, {
      Scalar(key, { value }, path) {
        if (key === 'key') return
        const holder = path.at(-1) as { key?: { value?: unknown } }
        const field = String(holder.key?.value)
        if (
          field === 'kind' ||
          field === 'of' ||
          standsIn(yaml, String(value)) ||
          namesOfOthers[field]?.has(String(value))
        )
          return
        expect(String(value), `${write?.yaml}: a fact`).toMatch(blank)
      },
    })
}

// Reasons are printed to coordinators and boards: no field of a plan file stands in the sentence, and no file that is not there. What would
// tell stands beside it, as data. Over every kept partnership, every case and every example of a rule, the files full and partial.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examplesOf } from '../src/engine/rule-examples.ts'
import { fileThatWouldTell, kindsOfFile } from '../src/report/brief/plan-files.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { checkRun } from './check-run.ts'
import { checkFiles } from './report/runs.ts'

/** Every name of a field in the published schemas of plan files. */
function fieldNames(): Set<string> {
  const found = new Set<string>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') for (const name of Object.keys(value as object)) found.add(name)
      walk(value)
    }
  }
  for (const kind of kindsOfFile) walk(JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')))
  return found
}

const fields = fieldNames()
const withUnderscore = [...fields].filter((name) => name.includes('_'))
const fileName = /[\w<>/-]+\.ya?ml\b/g

/** What the reason says in loip's own words: what is quoted stands in the files. */
function ownWords(why: string): string {
  return why.replaceAll(/“[^”]*”/g, '“…”')
}

function faultsOf(result: RunResult): string[] {
  const there = result.files.map(({ path }) => path)
  return result.duties.flatMap(({ duty, verdict, why = '' }) => {
    if (verdict !== 'cannot-tell' && verdict !== 'not-applicable' && verdict !== 'pending') return []
    const own = ownWords(why)
    const named = [
      ...withUnderscore.filter((name) => new RegExp(`\\b${name}\\b`).test(own)),
      // A field of one word is told from the word by its colon, which no sentence goes on after without a space and a reason.
      ...[...own.matchAll(/(?:\b(?:Add|Write|in|with|under|of|its|and|or|to|set) |^)([a-z]\w*):(?=[ .,)]|$)/g)].flatMap(
        ([, name = '']) => (fields.has(name) && !name.includes('_') ? [`${name}:`] : []),
      ),
      ...(/\bprofile\b/i.test(own) ? ['profile'] : []),
      ...(own.match(fileName) ?? []).filter((name) => !there.some((path) => path.endsWith(name))),
    ]
    return named.map((name) => `${duty} names ${name}: ${why}`)
  })
}

const wholes = [
  ...readdirSync('examples').filter((name) => name !== 'all-32'),
  ...(existsSync('examples/all-32') ? readdirSync('examples/all-32').map((name) => `all-32/${name}`) : []),
]
  .map((name) => join('examples', name))
  .filter((path) => statSync(path).isDirectory())

/** The same file as a partial record. */
function asPartial(yaml: string): string {
  return yaml
    .split(/^---\n/m)
    .map((text) => (/^record:/m.test(text) ? text : text.replace(/^kind: .*$/m, '$&\nrecord: partial')))
    .join('---\n')
}

describe('no reason names a field, or a file that is not there', () => {
  it('knows fields to look for', () => {
    expect(withUnderscore).toContain('poorer_outcomes')
    const named = 'Add poorer_outcomes: yes or no. Add covers: to it. See other.yaml.'
    const duties = [{ duty: 'x', verdict: 'cannot-tell', why: named }]
    expect(faultsOf({ duties, files: [] } as unknown as RunResult)).toEqual([
      expect.stringContaining('names poorer_outcomes:'),
      expect.stringContaining('names covers::'),
      expect.stringContaining('names other.yaml:'),
    ])
  })

  it.each(wholes)('in %s', async (folder) => {
    const { result } = await checkRun(folder)
    expect(faultsOf(result)).toEqual([])
  })

  it.each(rules.map(({ id }) => id))('in the cases and examples of %s, full and partial', async (id) => {
    const rule = rules.find((one) => one.id === id)
    if (rule === undefined) return
    const { pass, fail } = examplesOf(rule)
    const cases = readdirSync(`test/corpus/${id}`).map((name) => readFileSync(`test/corpus/${id}/${name}`, 'utf8'))
    const faults = new Set<string>()
    for (const yaml of [pass, fail, ...cases].flatMap((text) => [text, asPartial(text)]))
      for (const fault of faultsOf(await checkFiles({ 'case.yaml': yaml }))) faults.add(fault)
    expect([...faults]).toEqual([])
  })
})

describe('what would tell', () => {
  it('stands beside the reason, and not in its words', async () => {
    const run = await checkFiles({ 'plan.yaml': 'kind: loip\ntitle: Our Plan\nperiod: "2024-34"\n' })
    const rows = run.duties.filter(({ verdict, wouldTell }) => verdict === 'cannot-tell' && wouldTell !== undefined)
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) {
      const expected = fileThatWouldTell(row, run)
      expect(fileThatWouldTell({ ...row, why: 'Something else.' }, run), row.duty).toEqual(
        row.wouldTell?.kind === undefined ? fileThatWouldTell({ ...row, why: 'Something else.' }, run) : expected,
      )
      const kind = row.wouldTell?.kind
      if (kind !== undefined) expect(kindsOfFile).toContain(kind)
    }
    const area = run.duties.find(({ duty }) => duty === 's4-3a-participate-with-each-other')
    expect(area?.wouldTell?.kind).toBe('partnership')
    expect(area?.wouldTell?.yaml).toContain('kind: partnership')
  })

  it('holds no fact of the partnership: what only the writer knows stands in angle brackets', async () => {
    const pieces = new Set<string>()
    for (const folder of wholes.slice(0, 12)) {
      const { result } = await checkRun(folder)
      for (const { wouldTell } of result.duties) if (wouldTell?.yaml !== undefined) pieces.add(wouldTell.yaml)
    }
    expect(pieces.size).toBeGreaterThan(10)
    for (const yaml of pieces) {
      const lines = yaml.split('\n').filter((line) => !/^\s*(?:- )?(?:#|[\w-]+:\s*$)/.test(line))
      for (const line of lines)
        expect(line).toMatch(/<[^>]+>|kind: [a-z -]+$|of: plan$|purpose: community capacity|decision: revise/)
    }
  })
})

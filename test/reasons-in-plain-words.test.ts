// Reasons are printed to coordinators and boards: no field of a plan file stands in the sentence, and no file that is not there. What would
// tell stands beside it, as data. Over every kept partnership; would-tell.test.ts holds the same over every case and example of a rule.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileThatWouldTell, kindsOfFile } from '../src/report/brief/plan-files.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { checkRun } from './check-run.ts'
import { withUnderscore, wordFaultsOf } from './reason-words.ts'
import { checkFiles } from './report/runs.ts'

const wholes = [
  ...readdirSync('examples').filter((name) => name !== 'all-32'),
  ...(existsSync('examples/all-32') ? readdirSync('examples/all-32').map((name) => `all-32/${name}`) : []),
]
  .map((name) => join('examples', name))
  .filter((path) => statSync(path).isDirectory())

describe('no reason names a field, or a file that is not there', () => {
  it('knows fields to look for', () => {
    expect(withUnderscore).toContain('poorer_outcomes')
    const named = 'Add poorer_outcomes: yes or no. Add covers: to it. See other.yaml.'
    const duties = [{ duty: 'x', verdict: 'cannot-tell', why: named }]
    expect(wordFaultsOf({ duties, files: [] } as unknown as RunResult)).toEqual([
      expect.stringContaining('names poorer_outcomes:'),
      expect.stringContaining('names covers::'),
      expect.stringContaining('names other.yaml:'),
    ])
  })

  it.each(wholes)('in %s', async (folder) => {
    const { result } = await checkRun(folder)
    expect(wordFaultsOf(result)).toEqual([])
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

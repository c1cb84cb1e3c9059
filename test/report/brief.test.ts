// What every report says first, held as data: the numbers that are told of one run, and whether they add up.
import { describe, expect, it } from 'vitest'
import { countsOf } from '../../src/report/brief/counts.ts'
import { compactCrosswalk } from '../../src/report/brief/crosswalk.ts'
import { filesToAdd, nextSteps } from '../../src/report/brief/next.ts'
import { fileThatWouldTell, kindsOfFile } from '../../src/report/brief/plan-files.ts'
import { questionsByFile, questionsByWho } from '../../src/report/brief/questions.ts'
import { dutiesStand } from '../../src/report/brief/standing.ts'
import { verdictLine } from '../../src/report/brief/verdict.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { kinds } from '../../src/schema/kinds.gen.ts'
import { checkFiles, runs } from './runs.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const questionsIn = (groups: readonly { readonly questions: readonly { readonly findings: readonly unknown[] }[] }[]) =>
  sum(groups.flatMap(({ questions }) => questions.map(({ findings }) => findings.length)))

describe.each(['clean', 'gappy', 'empty', 'crashed', 'huge'] as const)('the run %s', (name) => {
  it('counts every finding at one level, and every duty in one way', async () => {
    const run = await runs[name]()
    const [counts, duties] = [countsOf(run), dutiesStand(run)]
    expect(sum(counts.map(({ count }) => count))).toBe(run.findings.length)
    for (const { level, count } of counts) expect(count, level).toBe(run.counts[level])
    expect(sum(duties.each.map(({ count }) => count))).toBe(duties.all)
  })

  it('asks every question once, by file and by who answers', async () => {
    const run = await runs[name]()
    expect(questionsIn(questionsByFile(run))).toBe(run.counts.question)
    expect(questionsIn(questionsByWho(run))).toBe(run.counts.question)
  })

  it('names for each duty that cannot be told a file that would tell', async () => {
    const run = await runs[name]()
    const there = run.files.map(({ path }) => path)
    for (const row of run.duties.filter(({ verdict }) => verdict === 'cannot-tell')) {
      const { path, isThere } = fileThatWouldTell(row, run)
      expect(
        there.some((file) => file.endsWith(path)),
        `${row.duty}: ${path}`,
      ).toBe(isThere)
    }
  })
})

it('knows every kind of plan file', () => {
  expect([...kindsOfFile].sort()).toEqual([...kinds].sort())
})

it('says of a plan alone which file to add first, and how many duties wait for it', async () => {
  const run = await checkFiles({ 'plan.yaml': 'kind: loip\ntitle: Our Plan\nperiod: "2024-34"\n' })
  const [first] = filesToAdd(run)
  expect(first?.file.path).toBe('partnership.yaml')
  expect(first?.duties).toBeGreaterThan(10)
  expect(nextSteps(run)[0]?.says).toContain('Add partnership.yaml first')
})

describe('the verdict', () => {
  it('gives gaps and questions always, and errors where there are some', async () => {
    expect(verdictLine(await runs.clean())).toBe('0 gaps, 0 questions. Exit 0.')
    expect(verdictLine(await runs.gappy())).toMatch(/^\d+ gaps, \d+ questions\. Exit 1\.$/)
  })

  it('says that a check is incomplete, and that nothing was checked', async () => {
    expect(verdictLine(await runs.crashed())).toMatch(/^The check is incomplete: \d+ errors?, .* Exit 3\.$/)
    expect(verdictLine(await runs.empty())).toBe('1 error. Nothing was checked. Exit 3.')
  })

  it('gives what stopped the run, whatever its level', async () => {
    const run = await runs.clean()
    const stopped: RunResult = { ...run, ending: { code: 1, reason: '', failOn: 'note' } }
    expect(verdictLine(stopped)).toMatch(
      /^0 gaps, 0 questions, 1 piece of advice \(accepted for now\), \d+ notes\. Exit 1\.$/,
    )
  })
})

it('counts as linked only what is linked to an outcome in force', async () => {
  const crosswalk = compactCrosswalk(await runs.gappy())
  expect([crosswalk.linked, crosswalk.all]).toEqual([9, 11])
  const older = crosswalk.plans.flatMap(({ rows }) => rows).find(({ standing }) => standing === 'not in force')
  expect(older).toMatchObject({ national: [], nearest: ['Health'] })
})

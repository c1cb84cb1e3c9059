// --stage asks of a plan in the making only what can be answered by then. It excuses nothing that is published.
import { expect, it } from 'vitest'
import { duties, dutyIds } from '../src/law/index.ts'
import { comesAfter, firstAskedAt, type Stage, stages, stageWords } from '../src/law/stages.ts'
import { reporterOf } from '../src/report/formats.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { rules } from '../src/rules/index.gen.ts'
import { checked, localities, localityPlan, loip, profile } from './small-partnership.ts'

const draft = loip().replace(/^edition:.*\n/m, '')
const run = async (stage: Stage, documents = [profile(localities), draft]) =>
  (await checked(documents, { stage })).result
const verdictOf = ({ duties: rows }: RunResult, duty: string) => rows.find((row) => row.duty === duty)?.verdict
const isHeld = ({ duties: rows }: RunResult, duty: string) =>
  rows.some((row) => row.duty === duty && row.verdict === 'not-looked-at' && /^Not asked of a /.test(row.why ?? ''))

const one = {
  published: 's6-1-prepare-and-publish-loip',
  board: 's6-4a-account-of-representations',
  consultation: 's6-3a-consult-community-bodies',
  draft: 's6-2c-period',
} as const

it.each(stages)('at the stage %s, what comes later is not asked, and what does not is', async (stage) => {
  const result = await run(stage)
  for (const first of stages)
    expect(isHeld(result, one[first]), `${one[first]} at ${stage}`).toBe(stages.indexOf(first) > stages.indexOf(stage))
  expect(isHeld(result, 's8-1-annual-progress-report')).toBe(stage !== 'published')
  const held = new Set(dutyIds.filter((id) => comesAfter(id, stage)))
  expect(result.findings.filter(({ duty }) => duty !== undefined && held.has(duty as never))).toEqual([])
})

it('a draft is asked less than a plan before the board, and no verdict gets better by it', async () => {
  const results = await Promise.all(stages.map((stage) => run(stage)))
  const counts = results.map(({ counts: { gap, question, advice } }) => gap + question + advice)
  expect(counts).toEqual([...counts].sort((a, b) => a - b))
  expect(new Set(counts).size).toBe(stages.length)
  const full = results.at(-1)
  for (const result of results)
    for (const { duty, verdict } of result.duties)
      expect([full && verdictOf(full, duty), 'not-looked-at'], duty).toContain(verdict)
})

it('everything is asked unless a stage is given, and then the result names none', async () => {
  const asked = (await checked([profile(localities), draft])).result
  const told = ({ duties: rows, findings, remarks }: RunResult) => [
    rows.map(({ duty, verdict, why }) => [duty, verdict, why]),
    findings.map(({ says, level }) => [level, says]),
    remarks,
  ]
  expect(told(asked)).toEqual(told(await run('published')))
  expect(asked).not.toHaveProperty('stage')
})

it.each([
  ['a day', draft.replace('kind: loip', 'kind: loip\nedition: {published_on: 27 June 2024}')],
  ['its status', draft.replace('kind: loip', 'kind: loip\nedition: {status: published}')],
  ['an address', draft.replace('kind: loip', 'kind: loip\nedition: {url: "https://strathexample.example/plan"}')],
])('a plan that %s says is out is asked everything, whatever the stage', async (_what, plan) => {
  const documents = [profile(localities), plan]
  const [asked, full] = [await run('draft', documents), await run('published', documents)]
  for (const duty of [one.published, one.board, one.consultation, 's7-2a-review-plan', 's8-1-annual-progress-report'])
    expect(verdictOf(asked, duty), duty).toBe(verdictOf(full, duty))
})

it('of a draft beside the edition in force, the edition is asked', async () => {
  const next = draft.replaceAll('loip-2024', 'loip-2026').replace('kind: loip', 'kind: loip\nedition: {status: draft}')
  const documents = [profile(localities), loip(), next]
  const [asked, full] = [await run('draft', documents), await run('published', documents)]
  for (const duty of [one.published, one.board, 's8-1-annual-progress-report'])
    expect(verdictOf(asked, duty), duty).toBe(verdictOf(full, duty))
})

it('a published locality plan is asked everything beside a LOIP in draft', async () => {
  const documents = [profile(localities), draft, localityPlan('milltown')]
  const [asked, full] = [await run('draft', documents), await run('published', documents)]
  for (const duty of ['s10-1-plan-for-each-identified', 's11-2a-review-plan', 's12-1-annual-report-per-plan'])
    expect(verdictOf(asked, duty), duty).toBe(verdictOf(full, duty))
  expect(isHeld(asked, 's7-2a-review-plan')).toBe(true)
})

it.each(['table', 'plain', 'markdown', 'html', 'github-summary', 'board-paper'] as const)(
  '%s says once which stage was asked, and how much was left out',
  async (format) => {
    const result = await run('draft')
    expect(result.stage).toBe('draft')
    const settings = { show: new Set(sections), colour: false }
    const text = String(await (await reporterOf(format)).render(result, settings)).replace(/\s+/g, ' ')
    expect(
      text.match(/Asked as of a draft\. \d+ duties, expectations and practices that come later were not asked\./g),
    ).toHaveLength(1)
  },
)

it('the table of stages names rows that a rule looks at, each once', () => {
  const later = dutyIds.filter((id) => firstAskedAt(id) !== 'draft')
  expect(later.filter((id) => !rules.some(({ cites }) => cites.includes(id)))).toEqual([])
  expect(later.length).toBeGreaterThan(40)
  expect(Object.keys(stageWords)).toEqual([...stages])
  // What a plan itself has to hold is asked of the first draft.
  for (const id of dutyIds.filter((duty) => /^s(?:6-2|10-3)/.test(duty)))
    expect([id, firstAskedAt(id)]).toEqual([id, 'draft'])
  expect(Object.keys(duties)).toEqual(dutyIds)
})

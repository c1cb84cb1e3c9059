// TAP, read back by the parser of the node-tap project.
import { Parser } from 'tap-parser'
import { describe, expect, it } from 'vitest'
import { sanitise } from '../../src/report/words/sanitise.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { naughty, obeyed, reportOf } from './ci.ts'
import { runNames, runOf, runs } from './runs.ts'

interface Point {
  readonly ok: boolean
  readonly name: string
  readonly skip: string | boolean
  readonly todo: string | boolean
  readonly diag?: {
    readonly message?: string
    readonly says?: readonly string[]
    readonly findings?: readonly object[]
  } | null
}

async function read(run: RunResult): Promise<{ points: readonly Point[]; plan: number; strange: readonly unknown[] }> {
  const events = Parser.parse(await reportOf('tap', run)).map(([event, value]) => [event, value] as const)
  const of = (name: string) => events.filter(([event]) => event === name).map(([, value]) => value)
  const [plan] = of('plan') as { end: number }[]
  return {
    points: of('assert') as Point[],
    plan: plan?.end ?? 0,
    // Lines that the parser does not recognise as TAP.
    strange: [...of('extra'), ...of('bailout'), ...of('child')],
  }
}

describe.each(runNames)('the %s run', (name) => {
  it('has the planned number of points: one for every row of the law table, every file, and the whole check', async () => {
    const run = await runs[name]()
    const { points, plan, strange } = await read(run)
    expect(plan).toBe(points.length)
    expect(plan).toBe(run.duties.length + run.files.length + 1)
    expect(strange).toEqual([])
  })

  it('has a point that is not ok (other than TODO) if and only if the run does not end with 0', async () => {
    const run = await runs[name]()
    const { points } = await read(run)
    // This run is made by hand: its ending does not belong to its findings.
    if (name !== 'review-only') expect(points.some(({ ok, todo }) => !ok && todo === false)).toBe(run.ending.code !== 0)
  })
})

describe('a point', () => {
  const at = async (run: RunResult, words: string) => (await read(run)).points.find((one) => one.name.includes(words))

  it('is not ok if a finding stops the run, with the findings as YAML', async () => {
    const point = await at(await runs.gappy(), 's.6(2)(c)')
    expect(point).toMatchObject({ ok: false, todo: false, skip: false })
    expect(point?.diag?.message).toMatch(/^Gap, s\.6\(2\)\(c\): /)
    expect(point?.diag?.findings?.[0]).toMatchObject({ rule: 's6-2c-period', level: 'gap', line: 38, column: 13 })
    expect(point?.diag?.says?.[0]).toContain('What to do: Write the years in which the improvements are to be achieved')
  })

  it('is TODO if it is not met and does not stop the run', async () => {
    expect(await at(await runs.gappy(), 'name a lead for each outcome')).toMatchObject({ ok: false, skip: false })
    expect((await at(await runs.gappy(), 'name a lead for each outcome'))?.todo).toContain('does not stop this run')
  })

  it('is skipped with a reason if a program cannot decide it', async () => {
    const run = await runs.gappy()
    const asked = run.duties.find(({ duty }) => duty === 's6-3a-consult-community-bodies')
    const point = await at(run, asked?.says ?? 'none')
    expect(point?.ok).toBe(true)
    expect(point?.skip).toMatch(/^Not shown\. /)
  })

  it('has the statements of a declared duty', async () => {
    const run = await runs.clean()
    const declared = run.duties.find(({ verdict }) => verdict === 'declared')
    const point = await at(run, declared?.says ?? 'none')
    expect(point).toMatchObject({ ok: true, skip: false })
    expect(point?.diag?.says?.join()).toContain(declared?.declared[0]?.claim)
  })
})

it('hostile names and texts survive a round trip, and none is a point, a directive or a plan', async () => {
  const run = runOf(naughty)
  expect(await reportOf('tap', run)).not.toMatch(obeyed)
  const { points, plan, strange } = await read(run)
  expect(strange).toEqual([])
  expect(points).toHaveLength(plan)
  const names = points.map(({ name }) => name)
  const told = points.flatMap(({ diag }) => diag?.says ?? []).join('\n')
  const shown = (text: string) => Buffer.from(sanitise(text)).toString()
  for (const text of naughty) {
    expect(names).toContain(shown(`plans/${text}.yaml`))
    expect(told).toContain(sanitise(text))
  }
})

// An edition that is only listed under `editions:` counts wherever an edition counts: a report may be on it, it may be the one in force, and
// what it says is not known. Held for LOIPs and locality plans alike.
import { describe, expect, it } from 'vitest'
import type { RunResult } from '../src/result/run-result.ts'
import { results } from './ignorance/run.ts'

const asOf = '2026-11-22'

function check(...documents: string[]): Promise<RunResult> {
  return results(
    documents.map((text, index) => ({ path: `${index}.yaml`, bytes: Buffer.from(text) })),
    asOf,
  )
}

const profile = `kind: partnership
name: Strathexample Partnership
council_area: Fife
localities: [{id: h, name: Harbour, poorer_outcomes: yes, decided_on: June 2016}, {id: g, name: Glen, poorer_outcomes: no}]`

const kinds = {
  loip: {
    covers: '',
    published: 's6-1-prepare-and-publish-loip',
    reports: 's8-1',
    assess: 's8-2a',
    content: /^s6-[234]/,
  },
  'locality-plan': {
    covers: '\ncovers: [h]',
    published: 's10-1-plan-for-each-identified',
    reports: 's12-1',
    assess: 's12-2',
    content: /^s10-[345]/,
  },
} as const
type Kind = keyof typeof kinds
const each = Object.keys(kinds) as Kind[]

const content = `
period: 2024-34
needs: One child in five lives in poverty; the most live in Milltown.
outcomes: [{id: "1", title: Fewer children live in poverty, improvement: From 20% to 10% of children by 2034}]`
const plan = (kind: Kind, edition: string, listed: string) =>
  `kind: ${kind}\nid: new\ntitle: New plan${kinds[kind].covers}\nedition: {${edition}, url: "https://a.example/new"}\neditions: [${listed}]${content}`
const listed = '{id: old, label: Old plan, published_on: 5 October 2017, period: 2017-27, url: "https://a.example/old"}'
const report = (covers: string, assessment: string, year = '2022-23') =>
  `kind: progress-report\ntitle: Report ${year}\ncovers: ${covers}\nreporting_year: ${year}\npublished_on: ${Number(year.slice(0, 4)) + 1}-09-20\nassessments: [{${assessment}, judgement: improved, because: "From 20% to 18% in a year."}]`

const verdict = ({ duties }: RunResult, duty: string) => duties.find((row) => row.duty.startsWith(duty))
const said = ({ findings }: RunResult, level?: string) =>
  findings.filter((one) => level === undefined || one.level === level).map(({ says }) => says)

describe.each(each)('a report on a %s that is only listed', (kind) => {
  const ways = [
    ['names it', 'old', 'outcome: "1"'],
    ['names it, and an outcome that the newer one has not', 'old', 'outcome: A, title: More jobs'],
    ['names both', '[old, new]', 'outcome: A'],
    ['names both, and the plan of the outcome', '[old, new]', 'outcome: "1", plan: old'],
    ['names both, and gives the outcome another title', '[old, new]', 'outcome: "1", title: Better buses'],
  ] as const

  it.each(ways)('%s: counts for it, and for no other plan', async (_, covers, assessment) => {
    const result = await check(
      profile,
      plan(kind, 'published_on: 3 June 2025, replaces: old', listed),
      report(covers, assessment),
    )
    expect(said(result, 'error')).toEqual([])
    expect(said(result).join('\n')).not.toMatch(/was not in force|Did you mean|took the place/)
    expect(verdict(result, kinds[kind].assess)?.verdict).toBe('cannot-tell')
    expect(verdict(result, kinds[kind].assess)?.why).toMatch(/“Old plan”|in force in 2022-23/)
    expect(result.crosswalk.rows.map(({ assessed }) => assessed)).toEqual([undefined])
    const asked = said(result).filter((says) => says.startsWith('No ') && says.includes('progress report'))
    expect(asked.join('\n')).not.toMatch(/2022-23/)
    expect(asked.join('\n')).toMatch(/2018-19 to 2021-22, 2023-24 and 2024-25/)
  })

  it('names it by its label, where it has no id', async () => {
    const entry = listed.replace('id: old, ', '')
    const result = await check(
      profile,
      plan(kind, 'published_on: 3 June 2025', entry),
      report('Old plan', 'outcome: A'),
    )
    expect(said(result, 'error')).toEqual([])
    expect(verdict(result, kinds[kind].assess)?.verdict).toBe('cannot-tell')
  })

  it('asks of which it is, where both were in force in its year and number alike', async () => {
    const both = [profile, plan(kind, 'published_on: 3 June 2024, replaces: old', listed)]
    const open = await check(...both, report('[old, new]', 'outcome: "1"', '2024-25'))
    expect(said(open, 'question').join('\n')).toContain('or an outcome of “Old plan”, which is only listed here')
    expect(open.crosswalk.rows.map(({ assessed }) => assessed)).toEqual([undefined])
    const title = 'outcome: "1", title: Fewer children live in poverty'
    const told = await check(...both, report('[old, new]', title, '2024-25'))
    expect(told.crosswalk.rows.map(({ assessed }) => assessed?.judgement)).toEqual(['improved'])
  })

  it('is no gap where there is none: its reports may be where its file is', async () => {
    const result = await check(profile, plan(kind, 'published_on: 3 June 2025, replaces: old', listed))
    const asked = result.findings.filter(
      ({ rule, says }) => rule.startsWith(kinds[kind].reports) && says.startsWith('No '),
    )
    expect(asked.map(({ level, says }) => [level, /2018-19 to 2024-25/.test(says)])).toContainEqual(['question', true])
    expect(asked.map(({ level }) => level)).not.toContain('gap')
    expect(verdict(result, kinds[kind].reports)?.verdict).toBe('not-shown')
  })
})

describe.each(each)('a %s that is only listed and in force', (kind) => {
  const ways = [
    ['beside a draft', 'status: draft', listed],
    ['beside a draft that is to replace it', 'status: draft, replaces: old', listed],
    ['beside a draft, of an unknown day', 'status: consultation', '{label: Old plan, status: published}'],
    [
      'after one that is superseded',
      'published_on: 5 October 2017, status: superseded',
      '{id: old, label: Old plan, published_on: 3 June 2024}',
    ],
    [
      'after one that it names',
      'published_on: 5 October 2017',
      '{label: Old plan, published_on: 3 June 2024, replaces: new}',
    ],
  ] as const

  it.each(ways)('%s, is what the rows are about', async (_, edition, entry) => {
    const result = await check(profile, plan(kind, edition, entry))
    expect(verdict(result, kinds[kind].published)?.verdict).toMatch(/^(?:shown|cannot-tell)$/)
    const rows = result.duties.filter(({ duty }) => kinds[kind].content.test(duty))
    expect(rows.length).toBeGreaterThan(6)
    for (const { duty, verdict: is, why } of rows)
      expect([duty, is, why]).toEqual([
        duty,
        'cannot-tell',
        '“Old plan” is only listed in these files, so what it says is not known. Add its file.',
      ])
    expect(said(result).join('\n')).not.toMatch(/no LOIP in these files is known to be in force/)
    expect(result.findings.filter((one) => one.level === 'gap' && kinds[kind].content.test(one.rule))).toEqual([])
  })

  it('is not thought to be so where nothing tells the order', async () => {
    for (const entry of [
      '{label: Old plan}',
      '{label: Old plan, published_on: "2024"}',
      '{label: Old plan, published_on: 2019}',
    ]) {
      const result = await check(profile, plan(kind, 'published_on: 3 June 2024', entry))
      for (const { duty, why } of result.duties.filter((row) => kinds[kind].content.test(row.duty)))
        expect([duty, why ?? '']).toEqual([duty, expect.not.stringContaining('only listed')])
    }
  })
})

it('names what a report is on where no plan goes by that name, and speaks of no year of a LOIP', async () => {
  const result = await check(
    profile,
    plan('locality-plan', 'published_on: 3 June 2024', listed),
    report('lost', 'outcome: "1"'),
  )
  expect(verdict(result, 's12-2')?.why).toMatch(/“lost”/)
})

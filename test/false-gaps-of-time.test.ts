// Time that a gap must not get wrong: years in a title, an outcome whose own period is over, outcomes of a plan that was replaced, a target
// from before the plan, a review that others keep, a bound in the place of a day.
import { expect, it } from 'vitest'
import type { RunResult } from '../src/result/run-result.ts'
import { results } from './ignorance/run.ts'

function check(...documents: string[]): Promise<RunResult> {
  return results(
    documents.map((text, index) => ({ path: `${index}.yaml`, bytes: Buffer.from(text) })),
    '2026-11-22',
  )
}

const verdict = ({ duties }: RunResult, duty: string) => duties.find((row) => row.duty === duty)?.verdict
const said = ({ findings }: RunResult, rule: string) =>
  findings.filter((one) => one.rule.startsWith(rule)).map(({ level, says }) => `${level}: ${says}`)

const url = 'url: "https://strathexample.example/plan"'
const plan = (
  title: string,
  more = '',
  outcomes = '[{id: "1", title: Fewer fires, improvement: from 20 a year to 10}]',
) => `kind: loip\nid: l\ntitle: ${title}\nedition: {published_on: 3 May 2023, ${url}}\n${more}\noutcomes: ${outcomes}`

it.each([
  'Fife Plan 2023-27',
  'Fife Plan 2023 to 2033',
  'Fife a Better Place by 2030',
  'Our Plan 2023/33',
  '2023–2033 Our Fife',
])('years in the title are for people, who get them quoted: %s', async (title) => {
  const result = await check(plan(title))
  expect(verdict(result, 's6-2c-period')).toBe('for-people')
  expect(said(result, 's6-2c').join()).toContain(`question: The title “${title}” gives years`)
  const locality = await check(plan(title).replace('kind: loip', 'kind: locality-plan'))
  expect(verdict(locality, 's10-3c-period')).toBe('for-people')
})

it.each(['Fife Plan', 'Fife Plan 2023', 'Plan for 2019 homes'])(
  'no years of a time are a gap still: %s',
  async (title) => {
    expect(verdict(await check(plan(title)), 's6-2c-period')).toBe('missing')
  },
)

const report = (year: string, assessments: string) =>
  `kind: progress-report\ntitle: Report ${year}\nreporting_year: ${year}\npublished_on: 1 October 2026\nassessments: ${assessments}`

it.each([
  ['2023-24', 'over'],
  ['2023-2024', 'over'],
  ['2023 to March 2025', 'over'],
  ['2027-30', 'not begun'],
])('an outcome with a period of its own (%s) that the year lies outside of is asked about', async (period, how) => {
  const outcomes = `[{id: "1", title: Fewer fires}, {id: "2", title: More apprentices, period: "${period}"}]`
  const result = await check(
    plan('P', 'period: 2023-33', outcomes),
    report('2025-26', '[{outcome: "1", judgement: improved, because: 20 fires fell to 18 in 2025}]'),
  )
  expect(verdict(result, 's8-2a-assess-each-outcome')).toBe('for-people')
  expect(said(result, 's8-2a')).toEqual([
    `question: “Report 2025-26” does not assess outcome 2 “More apprentices”; by its own period (“${period}”) it ${how === 'over' ? 'was over' : 'had not begun'}.`,
  ])
})

it('one whose period ends with that of the plan, which goes on, is a gap still', async () => {
  const outcomes = '[{id: "1", title: Fewer fires}, {id: "2", title: More apprentices, period: 2023-24}]'
  const result = await check(
    plan('P', 'period: 2023-24', outcomes),
    report('2025-26', '[{outcome: "1", judgement: improved, because: 20 fires fell to 18 in 2025}]'),
  )
  expect(verdict(result, 's8-2a-assess-each-outcome')).toBe('missing')
})

it.each(['loip', 'locality-plan'])(
  'outcomes of a replaced plan are told with its name and its last day: %s',
  async (kind) => {
    const old = `kind: ${kind}\nid: old\ntitle: Plan for Kingsmuir\nedition: {published_on: 2 October 2017, ${url}}\noutcomes: [{id: "1", title: Fewer fires}, {id: "2", title: Fewer floods}]`
    const young = `kind: ${kind}\nid: new\ntitle: New plan\nedition: {published_on: 27 June 2024, replaces: old, ${url}}\noutcomes: [{id: "1", title: More jobs}, {id: "2", title: Fewer crashes}]`
    for (const assessments of [
      '[]',
      '[{outcome: "1", title: Fewer fires, judgement: improved, because: 20 fires fell to 18 in 2022}]',
    ]) {
      const covers = kind === 'loip' ? '' : '\ncovers: old'
      const result = await check(old, young, `${report('2022-23', assessments)}${covers}`)
      const found = said(result, kind === 'loip' ? 's8-2a' : 's12-2').join()
      expect(found).toContain('“Plan for Kingsmuir”, in force until 27 June 2024.')
      expect(found).not.toMatch(/of the LOIP|New plan/)
    }
  },
)

it.each([
  ['10 by 2017', 'advice'],
  ['10 by March 2023', 'advice'],
  ['10 by 2026', undefined],
  ['10 by 2033', undefined],
])('a target due before the plan begins is advice, and no evidence: %s', async (target, level) => {
  const outcomes = `[{id: "1", title: Fewer fires, baseline: 20 (2016), target: ${target}}]`
  const result = await check(plan('P', 'period: {from: May 2023, to: 2033}', outcomes))
  expect(said(result, 'gp-target-within-plan').map((one) => one.split(':')[0])).toEqual(level ? [level] : [])
  expect(verdict(result, 'gp-target-within-plan')).toBe(level ? 'missing' : 'shown')
})

it('a review by the community justice partners that is not listed is not shown, and not missing', async () => {
  const old = plan('P').replace('id: l', 'id: old').replace('2023', '2018')
  const result = await check(
    old,
    plan('Q').replace('edition: {', 'edition: {replaces: old, '),
    'kind: partnership\nname: X\ncouncil_area: Fife',
  )
  expect(verdict(result, 'x-cj-review-trigger')).toBe('not-shown')
})

it('one locality that is listed is a question', async () => {
  const result = await check(
    'kind: partnership\nname: X\ncouncil_area: Fife\nlocalities: [{id: h, name: Harbour, poorer_outcomes: yes}]',
  )
  expect(verdict(result, 's9-1-divide-whole-area')).toBe('not-shown')
  expect(said(result, 's9-1')).toEqual([
    'question: The partnership file lists one locality, “Harbour”; dividing an area makes two or more.',
  ])
})

it('a bound is no day on which a plan was published', async () => {
  const result = await check(plan('Old', 'period: 2017-27').replace('3 May 2023', 'before 2018'))
  const found = said(result, 's7-2a').join()
  expect(found).toContain('since it was published (before 2018)')
  expect(found).not.toContain('since before')
})

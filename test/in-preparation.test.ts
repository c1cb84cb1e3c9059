// What is in preparation and not due: a draft report beside the published ones, and a draft locality plan before any is due. What they lack
// is no gap, and what they say stands for nothing.
import { describe, expect, it } from 'vitest'
import { formats, isBinary, reporterOf } from '../src/report/formats.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { results } from './ignorance/run.ts'

const asOf = '2026-11-22'

function check(...documents: string[]): Promise<RunResult> {
  return results(
    documents.map((text, index) => ({ path: `${index}.yaml`, bytes: Buffer.from(text) })),
    asOf,
  )
}

const plan = `kind: loip
id: l
title: Our Strathexample
period: 2024-34
edition: {published_on: 28 March 2024, url: "https://strathexample.example/plan"}
outcomes: [{id: "1", title: Fewer fires}, {id: "2", title: More jobs}]`

const published = `kind: progress-report
title: Report 2024-25
reporting_year: 2024-25
published_on: 3 September 2025
participation: {extent: "Twelve community councils of Levenmouth took part in 2024-25.", effectiveness: "Four of the nine changes they asked for in 2024 were made."}
assessments: [{outcome: "1", judgement: declined, because: 12 fires in 2024 and 18 in 2025}, {outcome: "2", judgement: improved, because: 310 more jobs in 2025 than in 2024}]`

const drafts = {
  'is empty': '',
  'assesses one outcome without a reason': '\nassessments: [{outcome: "1", judgement: improved}]',
  'has words that keep a place free':
    '\nparticipation: {extent: TBC, effectiveness: TBC}\nassessments: [{outcome: "1", judgement: improved, because: tbc}, {outcome: "2", judgement: no change}]',
  'has everything':
    '\nparticipation: {extent: "Forty people of Leven took part in 2025.", effectiveness: "They changed three routes in 2025."}\nassessments: [{outcome: "1", judgement: improved, because: 9 fires in 2026}, {outcome: "2", judgement: improved, because: 9 jobs}]',
}

const stages = { draft: 'draft', consultation: 'consultation edition' } as const

const series = Object.keys(drafts).flatMap((how) =>
  (Object.keys(stages) as (keyof typeof stages)[]).map((status) => [how, status] as const),
)

const draft = (how: string, status: string, on = 'l') =>
  `kind: progress-report\ncovers: ${on}\ntitle: Report 2025-26\nreporting_year: 2025-26\nstatus: ${status}${drafts[how as keyof typeof drafts]}`

const told = ({ duties }: RunResult, duty: RegExp) =>
  duties
    .filter((row) => duty.test(row.duty))
    .map(({ duty: id, verdict, evidence }) => [id, verdict, evidence.map(({ words }) => words)])

describe('a report in preparation', () => {
  it.each(series)('that %s (%s) changes nothing of what the published one shows', async (how, status) => {
    const [alone, beside] = [await check(plan, published), await check(plan, published, draft(how, status))]
    expect(told(beside, /^s8-2/)).toEqual(told(alone, /^s8-2/))
    expect(beside.crosswalk.rows.map(({ assessed }) => assessed)).toEqual(
      alone.crosswalk.rows.map(({ assessed }) => assessed),
    )
    expect(beside.crosswalk.latestReport).toBe('2024-25')
  })

  it.each(series)('that %s (%s) has notes alone, which say what it is', async (how, status) => {
    for (const on of [plan, plan.replace('kind: loip', 'kind: locality-plan')]) {
      const { findings } = await check(on, draft(how, status))
      const found = findings.filter(({ rule }) => /^s(?:8|12)-2/.test(rule))
      for (const { level, says } of found)
        expect([level, says]).toEqual([
          'note',
          expect.stringMatching(/“Report 2025-26”/.test(says) ? `he ${stages[status]} “Report 2025-26”` : ''),
        ])
    }
  })

  it.each(series)('alone, that %s (%s), leaves the duties untold, and says why', async (how, status) => {
    const { duties } = await check(plan, draft(how, status))
    for (const { duty, verdict, why } of duties.filter((row) => /^s8-2/.test(row.duty)))
      expect([duty, verdict, why]).toEqual([
        duty,
        'cannot-tell',
        `“Report 2025-26” is ${status === 'draft' ? 'a draft' : 'out for consultation'}.`,
      ])
  })

  it('alone, is told to be a draft wherever its judgement stands', async () => {
    const result = await check(plan, draft('has everything', 'draft'))
    for (const format of formats.filter((each) => !isBinary(each))) {
      const made = await (await reporterOf(format)).render(result, { colour: false, show: new Set(sections) })
      const text = String(made).replace(/\s+/g, ' ')
      if (/9 fires/.test(text)) expect(text, format).toMatch(/draft/)
      if (/2025-26: improved|Judgement 2025-26/.test(text)) expect(text, format).toMatch(/2025-26, draft/)
    }
  })
})

describe('a draft locality plan', () => {
  const profile = (locality: string) =>
    `kind: partnership\nname: Strathexample Partnership\ncouncil_area: Fife\nlocalities:\n  - {id: h, name: Harbour, ${locality}}\n  - {id: g, name: Glen, poorer_outcomes: no}`
  const contents = {
    nothing: '',
    'a topic': '\noutcomes: [{id: "1", title: Homes}]',
    'an outcome': '\noutcomes: [{id: "1", title: More people live in a warm home}]',
    'a period alone': '\nperiod: long term',
  }
  const gaps = ({ findings }: RunResult) =>
    findings.filter(({ rule, level }) => rule.startsWith('s10-') && level === 'gap')
  const plans = (content: string) =>
    Object.keys(stages).map(
      (status) => `kind: locality-plan\ntitle: Harbour plan\ncovers: [h]\nedition: {status: ${status}}${content}`,
    )

  it.each(Object.entries(contents))('that holds %s has no gap before a plan is due', async (_, content) => {
    for (const when of ['12 September 2026', 'November 2025', 'December 2025'])
      for (const text of plans(content)) {
        const result = await check(profile(`poorer_outcomes: yes, compared_with: Scotland, decided_on: ${when}`), text)
        expect(gaps(result)).toEqual([])
        for (const { duty, verdict } of result.duties.filter((row) => /^s10-3[bc]/.test(row.duty)))
          expect([duty, ['pending', 'cannot-tell', 'for-people', 'shown'].includes(verdict)]).toEqual([duty, true])
      }
  })

  it('is pending in what it lacks, as the plan is', async () => {
    const [text = ''] = plans(contents['a topic'])
    const { duties } = await check(profile('poorer_outcomes: yes, decided_on: 12 September 2026'), text)
    for (const duty of ['s10-1-plan-for-each-identified', 's10-3b-describe-improvement', 's10-3c-period'])
      expect([duty, duties.find((row) => row.duty === duty)?.verdict]).toEqual([duty, 'pending'])
  })

  it.each(Object.entries(contents))(
    'that holds %s, for a place where none has to be, has no gap',
    async (_, content) => {
      for (const locality of ['poorer_outcomes: no', 'population: 9000'])
        for (const text of plans(content)) expect(gaps(await check(profile(locality), text))).toEqual([])
    },
  )

  it('that is overdue is a gap in what it lacks, too', async () => {
    const [text = ''] = plans(contents['an outcome'])
    const result = await check(profile('poorer_outcomes: yes, decided_on: June 2019'), text)
    expect(gaps(result).map(({ duty }) => duty)).toContain('s10-3c-period')
    expect(gaps(result).map(({ duty }) => duty)).toContain('s10-1-plan-for-each-identified')
  })
})

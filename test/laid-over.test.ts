// An update laid over a plan whose years go on: neither took the place of the other, unless `replaces:` or a review says so. Where the files
// leave it open, it is a question, and no sentence says the one or the other.
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

async function texts(result: RunResult): Promise<string> {
  const made = await Promise.all(
    formats
      .filter((format) => !isBinary(format))
      .map(async (format) =>
        String(await (await reporterOf(format)).render(result, { colour: false, show: new Set(sections) })),
      ),
  )
  return made.join('\n').replace(/\s+/g, ' ')
}

const profile = `kind: partnership
name: Strathexample Partnership
council_area: Fife
localities: [{id: h, name: Harbour, poorer_outcomes: yes, decided_on: June 2016}, {id: g, name: Glen, poorer_outcomes: no}]`
const covers = { loip: '', 'locality-plan': '\ncovers: [h]' }
type Kind = keyof typeof covers
const kinds = Object.keys(covers) as Kind[]

const long = (kind: Kind, more = '') => `kind: ${kind}
id: long
title: Plan for the Strath 2017-2027${covers[kind]}
period: 2017-2027
edition: {published_on: 10 April 2018, url: "https://a.example/long"}
needs: One child in five lives in poverty; the most live in Milltown.
inequality: {aim: Fewer children of Milltown live in poverty}
outcomes: [{id: "1", title: Fewer children live in poverty, improvement: From 20% to 10% of children by 2027, national_outcomes: [Poverty]}]${more}`

interface Update {
  readonly period?: string
  readonly title?: string
  readonly edition?: string
  readonly more?: string
}

const update = (kind: Kind, { period = '2021-24', title = 'Recovery 2021', edition = '', more = '' }: Update) =>
  `kind: ${kind}\nid: short\ntitle: ${title}${covers[kind]}${period === '' ? '' : `\nperiod: ${period}`}\nedition: {published_on: 31 August 2021, url: "https://a.example/short"${edition}}\noutcomes: [{id: R1, title: More people are in work, improvement: 500 more by 2024}]${more}`

const stated: Record<string, Update> = {
  'part_of: its title': { more: '\npart_of: Plan for the Strath 2017-2027' },
  'part_of: with parts': { more: '\npart_of: {title: "Plan for the Strath 2017-2027", how: Its first three years}' },
  'a label': { edition: ', label: "Three-year update, laid over the Plan for the Strath 2017-2027"' },
  'notes of the edition': { edition: ', notes: It does not replace the Plan for the Strath 2017-2027.' },
  'part_of: beside the same years': { period: '2017-2027', more: '\npart_of: Plan for the Strath 2017-2027' },
  'part_of: and no years': { period: '', more: '\npart_of: Plan for the Strath 2017-2027' },
  'part_of: and superseded': { edition: ', status: superseded', more: '\npart_of: Plan for the Strath 2017-2027' },
}
const open: Record<string, Update> = {
  'years that end within the others': {},
  'the word update': { title: 'Update of the plan, 2021', period: '2021-27' },
  'the word refresh, and no years': { title: 'Refresh of 2021', period: '' },
  'a label that names no plan': { edition: ', label: Addendum', period: '2017-2027' },
}

const report = (outcome: string, covered = '[long, short]') => `kind: progress-report
title: Report 2022-23
covers: ${covered}
reporting_year: 2022-23
published_on: 20 September 2023
assessments: [{outcome: "${outcome}", judgement: improved, because: "From 20% to 18% in a year."}]`

const verdicts = ({ duties }: RunResult) => new Map(duties.map(({ duty, verdict, why }) => [duty, { verdict, why }]))
/** What no file says. */
const claims =
  /; the second took the place of the first|in which “[^”]*” with its outcome|“(?:Recovery|Update|Refresh)[^”]*” (?:replaced|took the place of)|“Recovery[^”]*” is a later edition than/

const series = kinds.flatMap((kind) => Object.keys(stated).map((way) => [kind, way] as const))
const openSeries = kinds.flatMap((kind) => Object.keys(open).map((way) => [kind, way] as const))

describe('an edition that is said to be laid over another', () => {
  it.each(series)('%s, by %s: changes nothing of what the other shows', async (kind, way) => {
    const alone = await check(profile, long(kind), report('1', 'long'))
    const beside = await check(profile, long(kind), update(kind, stated[way] ?? {}), report('1'))
    const [one, other] = [verdicts(alone), verdicts(beside)]
    for (const [duty, { verdict }] of one)
      if (/^(?:s|x-)/.test(duty)) expect([duty, other.get(duty)?.verdict]).toEqual([duty, verdict])
    expect(beside.plans.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual(['long'])
    expect(beside.findings.filter(({ level }) => level === 'gap').map(({ says }) => says)).toEqual(
      alone.findings.filter(({ level }) => level === 'gap').map(({ says }) => says),
    )
    const row = beside.crosswalk.rows.find(({ outcome }) => outcome.id === '1')
    expect(row?.assessed?.judgement).toBe('improved')
    expect(await texts(beside)).not.toMatch(claims)
  })

  it.each(kinds)('%s: may be reported on by itself', async (kind) => {
    const result = await check(profile, long(kind), update(kind, stated['a label'] ?? {}), report('R1'))
    expect(result.findings.filter(({ level }) => level === 'error').map(({ says }) => says)).toEqual([])
    expect(result.findings.map(({ says }) => says).join('\n')).not.toMatch(claims)
  })
})

describe('an edition of which nothing says whether it took the place of one whose years go on', () => {
  it.each(openSeries)('%s, by %s: is a question, and decides nothing', async (kind, way) => {
    const as = (more: Update) => check(profile, long(kind), update(kind, { ...open[way], ...more }), report('1'))
    const result = await as({})
    const { edition = '' } = open[way] ?? {}
    const [laid, replaced] = [
      await as({ more: '\npart_of: Plan for the Strath 2017-2027' }),
      await as({ edition: `${edition}, replaces: long` }),
    ]
    const asked = result.findings.filter(({ rule }) => rule === 'file-open-succession')
    expect(asked.map(({ says }) => says)).toEqual([expect.stringContaining('do not say whether it took its place')])
    const [a, b] = [verdicts(laid), verdicts(replaced)]
    let differing = 0
    for (const [duty, { verdict, why }] of verdicts(result)) {
      const both = [a.get(duty)?.verdict, b.get(duty)?.verdict]
      if (both[0] === both[1] || both[0] === 'for-people') expect([duty, verdict]).toEqual([duty, both[0]])
      else if (verdict !== 'declared') {
        differing++
        expect([duty, verdict, why]).toEqual([duty, 'cannot-tell', expect.stringContaining('came out while')])
      }
    }
    expect(differing).toBeGreaterThan(0)
    expect(result.plans.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual(['long'])
    expect(await texts(result)).not.toMatch(claims)
  })

  it.each(openSeries)('%s, by %s: is the edition in force where a file says so', async (kind, way) => {
    const { edition = '' } = open[way] ?? {}
    const review = `kind: review\nof: plan\nplan: long\ndate: 3 June 2021\ndecision: revise\nrevision_adopted: yes`
    for (const documents of [
      [update(kind, { ...open[way], edition: `${edition}, replaces: long` })],
      [update(kind, open[way] ?? {}), review],
    ]) {
      const result = await check(profile, long(kind), ...documents)
      expect(result.plans.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual(['short'])
      expect(result.findings.filter(({ rule }) => rule === 'file-open-succession')).toEqual([])
    }
  })

  it.each(kinds)('%s: is so where it is only listed, too', async (kind) => {
    const listed = '\neditions: [{id: short, label: Update, published_on: 31 August 2021, period: 2021-24}]'
    const result = await check(profile, long(kind, listed), report('1', 'long'))
    const asked = result.findings.filter(({ rule }) => rule === 'file-open-succession')
    expect(asked.map(({ says }) => says)).toEqual([
      '“Update” came out while “Plan for the Strath 2017-2027” ran, and these files do not say whether it took its place.',
    ])
    expect(result.crosswalk.rows.map(({ assessed }) => assessed?.judgement)).toEqual(['improved'])
  })
})

describe('what goes on no more', () => {
  const ways: [string, string, Update][] = [
    ['its years had ended', '2017-2021', { period: '2021-24' }],
    ['the new years go beyond its own', '2017-2022', { period: '2021-2031', title: 'Update' }],
  ]
  it.each(kinds.flatMap((kind) => ways.map(([how, ...rest]) => [kind, how, ...rest] as const)))(
    '%s: %s, so the later edition is the one in force',
    async (kind, _, years, more) => {
      const result = await check(
        profile,
        long(kind).replace('period: 2017-2027', `period: ${years}`),
        update(kind, more),
      )
      expect(result.plans.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual(['short'])
      expect(result.findings.filter(({ rule }) => rule === 'file-open-succession')).toEqual([])
    },
  )
})

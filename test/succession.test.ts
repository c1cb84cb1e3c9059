// Editions of plans that follow one another, and the reports on them, read as a person reads them: in every format that is text, and in
// the tables of the JSON.
import { describe, expect, it } from 'vitest'
import { formats, isBinary, reporterOf } from '../src/report/formats.ts'
import { sections } from '../src/report/sections/names.gen.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { results } from './ignorance/run.ts'

const asOf = '2026-11-22'

function filesOf(documents: readonly string[]) {
  return documents.map((text, index) => ({ path: `${index + 10}.yaml`, bytes: Buffer.from(text) }))
}

/** The result, which has to be the same in the reverse order of files. */
async function check(...documents: string[]): Promise<RunResult> {
  const result = await results(filesOf(documents), asOf)
  const reversed = await results(filesOf(documents.toReversed()), asOf)
  const told = ({ duties, findings, crosswalk }: RunResult) => ({
    duties: duties.map(({ duty, verdict, why }) => [duty, verdict, why]),
    // Findings alike are folded into the first, which is another one in another order.
    findings: findings
      .map(({ rule, level, says }) => (says.includes('The same is so') ? rule : `${rule} ${level} ${says}`))
      .sort(),
    crosswalk: crosswalk.rows
      .map(({ plan, outcome, assessed }) => JSON.stringify([plan.id, outcome.id, assessed]))
      .sort(),
  })
  expect(told(reversed)).toEqual(told(result))
  return result
}

function verdict({ duties }: RunResult, duty: string) {
  return duties.find((row) => row.duty === duty)?.verdict
}

function said({ findings }: RunResult, rule: string) {
  return findings.filter((one) => one.rule.startsWith(rule)).map(({ level, says }) => `${level}: ${says}`)
}

/** Every text that the formats print, under the name of its format. */
async function texts(result: RunResult): Promise<Record<string, string>> {
  const pairs = await Promise.all(
    formats
      .filter((format) => !isBinary(format))
      .map(async (format) => {
        const made = await (await reporterOf(format)).render(result, { colour: false, show: new Set(sections) })
        return [format, String(made).replace(/\s+/g, ' ')] as const
      }),
  )
  return Object.fromEntries(pairs)
}

const old = `kind: loip
id: loip-2017
title: Strathexample 2017
edition: {published_on: 28 September 2017, url: "https://strathexample.example/2017"}
outcomes: [{id: "1", title: Fires fell}, {id: "2", title: Jobs rose}]`
const young = `kind: loip
id: loip-2025
title: Strathexample 2025
edition: {published_on: 30 March 2025, url: "https://strathexample.example/2025", replaces: loip-2017}
outcomes: [{id: "1", title: Poverty}, {id: "2", title: Wellbeing}]`

describe('a revised LOIP that uses ids anew', () => {
  const report = `kind: progress-report
covers: loip-2017
reporting_year: 2024-25
published_on: 20 September 2025
assessments:
  - {outcome: "1", judgement: improved, because: Fewer fires.}
  - {outcome: "2", judgement: improved, because: More people have work.}`

  it('credits a report on the old outcomes to none of the new ones, in any format', async () => {
    const result = await check(old, young, report)
    expect(result.crosswalk.rows.map(({ outcome, assessed }) => [outcome.title, assessed])).toEqual([
      ['Poverty', undefined],
      ['Wellbeing', undefined],
    ])
    for (const [format, text] of Object.entries(await texts(result)))
      expect(text, format).not.toMatch(/(?:Poverty|Wellbeing)[^.]{0,40}(?:2024-25: )?improved/)
  })

  it('asks, where the report names neither edition nor title', async () => {
    const result = await check(old, young, report.replace('covers: loip-2017\n', ''))
    expect(verdict(result, 's8-2a-assess-each-outcome')).toBe('for-people')
    expect(said(result, 's8-2a').join()).toContain('“1” may be “Fires fell” of “Strathexample 2017” and “Poverty”')
  })

  it('finds no gap in an outcome that was in force for two days of the year', async () => {
    expect(said(await check(old, young, report), 's8-2a').filter((one) => one.startsWith('gap'))).toEqual([])
  })
})

describe('one report on a LOIP and on a locality plan that number alike', () => {
  const loip = `kind: loip
id: loip
title: Our Strathexample
edition: {published_on: 28 March 2022, url: "https://strathexample.example/plan"}
outcomes: [{id: "1", title: Fewer fires}]`
  const locality = `kind: locality-plan
id: milltown
title: Milltown Together
edition: {published_on: 28 March 2022, url: "https://strathexample.example/milltown"}
outcomes: [{id: "1", title: Warm homes in Milltown}]`
  const report = (assessment: string) => `kind: progress-report
covers: [loip, milltown]
reporting_year: 2024-25
published_on: 20 September 2025
assessments: [{outcome: "1", ${assessment}judgement: improved, because: Jobs rose.}]`

  it('credits neither, asks once, and prints no assessment beside either', async () => {
    const result = await check(loip, locality, report(''))
    expect(verdict(result, 's8-2a-assess-each-outcome')).toBe('for-people')
    expect(verdict(result, 's12-2-assess-each-outcome')).toBe('for-people')
    expect(result.findings.filter(({ says }) => says.includes('“1” may be'))).toHaveLength(1)
    expect(result.crosswalk.rows.map(({ assessed }) => assessed)).toEqual([undefined, undefined])
  })

  it.each([
    ['plan: milltown, ', 'Warm homes in Milltown'],
    ['plan: loip, ', 'Fewer fires'],
    ['title: Warm homes in Milltown, ', 'Warm homes in Milltown'],
    ['title: Fewer fires, ', 'Fewer fires'],
  ])('credits the one that %s names', async (named, title) => {
    const { crosswalk } = await check(loip, locality, report(named))
    expect(crosswalk.rows.filter(({ assessed }) => assessed).map(({ outcome }) => outcome.title)).toEqual([title])
  })

  it('says that a title that differs is another outcome, once', async () => {
    const result = await check(loip, locality, report('title: Better buses, '))
    expect(result.findings.filter(({ says }) => says.includes('Better buses'))).toHaveLength(1)
    expect(result.crosswalk.rows.map(({ assessed }) => assessed)).toEqual([undefined, undefined])
  })
})

describe('two locality plans merged into one', () => {
  const plan = (id: string, covers: string, edition: string) => `kind: locality-plan
id: ${id}
title: ${id} plan
covers: ${covers}
edition: {url: "https://strathexample.example/${id}", ${edition}}
outcomes: [{id: "${id}1", title: Safe streets}]`
  const merged = plan('Both', '[Milltown, Glen]', 'published_on: 28 March 2024, replaces: [Milltown-plan, Glen-plan]')
  const three = [
    plan('Milltown-plan', 'Milltown', 'published_on: 28 March 2018'),
    plan('Glen-plan', 'Glen', 'published_on: 28 March 2018'),
    merged,
  ]

  it('asks for reports from its own first day, and of the old ones for those of their own time', async () => {
    const found = said(await check(...three), 's12-1')
    const ofBoth = found.filter((one) => /on “Both plan”/.test(one)).join('\n')
    expect(ofBoth).toContain('gap: No progress report on “Both plan” for 2024-25 is in these files.')
    expect(ofBoth).not.toMatch(/2018|2019|2022/)
    const ofOld = found.filter((one) => /on “(?:Milltown|Glen)-plan plan”/.test(one)).join('\n')
    expect(ofOld).toContain('for 2018-19 to 2022-23 is in these files.')
    expect(ofOld).not.toMatch(/2024-25|2025-26/)
  })

  it('says the same where an old one is marked as superseded', async () => {
    const marked = three.map((text) =>
      text.replace('published_on: 28 March 2018', 'published_on: 28 March 2018, status: superseded'),
    )
    expect(said(await check(...marked), 's12-1')).toEqual(said(await check(...three), 's12-1'))
  })
})

describe('a corrected reissue', () => {
  const first = `kind: loip
id: loip-2024
title: Strathexample 2024
period: 2024-34
edition: {published_on: 28 March 2024, url: "https://strathexample.example/a"}
outcomes: [{id: "1", title: Fewer fires}]`
  const reissue = `kind: loip
id: loip-2024a
title: Strathexample 2024, corrected
period: 2024-34
edition: {published_on: 3 June 2026, url: "https://strathexample.example/b", corrects: loip-2024}
outcomes: [{id: "1", title: Fewer fires}]`

  it('is no revision, and keeps the clock of what it corrects', async () => {
    const result = await check(first, reissue)
    expect(said(result, 's7-2b')).toEqual([])
    expect(said(result, 's7-3')).toEqual([])
    expect(said(result, 'x-cj-review')).toEqual([])
    expect(said(result, 's8-1').join()).toContain('for 2024-25 is in these files.')
  })

  it('is the current edition, with its own day in the tables', async () => {
    const { plans } = await check(first, reissue)
    expect(plans.map(({ id, isCurrent, publishedOn }) => [id, isCurrent, publishedOn])).toEqual([
      ['loip-2024', false, '28 March 2024'],
      ['loip-2024a', true, '3 June 2026'],
    ])
  })
})

describe('a draft', () => {
  const draft = 'kind: loip\nid: a\ntitle: Strathexample\nedition: {status: draft}'

  it('of ten years is no published LOIP', async () => {
    expect(verdict(await check(draft), 's6-1-prepare-and-publish-loip')).toBe('missing')
  })

  it('excuses nothing of a partial record, and leaves it a question', async () => {
    expect(verdict(await check(`${draft}\nrecord: partial`), 's6-1-prepare-and-publish-loip')).toBe('not-shown')
  })
})

it('ends a period of years in a year, in no format on its last day', async () => {
  const result = await check(`${old}\nperiod: 2012-2022`)
  for (const [format, text] of Object.entries(await texts(result)))
    if (format !== 'json') expect(text, format).not.toContain('31 December 2022')
  expect(said(result, 'gp-edition-current').join()).toContain('ended in 2022')
})

it('prints no day that guidance is remembered to set for a report', async () => {
  for (const [format, text] of Object.entries(await texts(await check(old))))
    expect(text, format).not.toMatch(/guidance looks for (?:it )?by/)
})

describe('an empty successor beside the full edition', () => {
  const full = `kind: loip
id: loip-2024
title: Strathexample 2024
period: 2024-34
edition: {published_on: 28 March 2024, url: "https://strathexample.example/a"}
needs: {summary: "One child in five lives in poverty; the most live in Milltown."}
outcomes: [{id: "1", title: Fewer children live in poverty, improvement: From 20% to 10% of children by 2034, national_outcomes: Poverty}]`
  const stub = (edition: string) => `kind: loip\nid: loip-2026\ntitle: Strathexample 2026\nedition: {${edition}}`

  it('that is a draft hides nothing that the full one shows', async () => {
    const [alone, beside] = [await check(full), await check(full, stub('status: draft, replaces: loip-2024'))]
    for (const duty of [
      's6-1-prepare-and-publish-loip',
      's6-2b-describe-improvement',
      's6-2c-period',
      's6-2d-describe-needs',
      's4-4-consistent-national-outcomes',
    ])
      expect([duty, verdict(beside, duty)]).toEqual([duty, verdict(alone, duty)])
  })

  it('that is published is the one that every row is about', async () => {
    const result = await check(
      full,
      stub('published_on: 3 June 2026, url: "https://strathexample.example/b", replaces: loip-2024'),
    )
    for (const row of result.duties.filter(({ duty }) => /^s6-2/.test(duty)))
      expect([row.duty, /missing|cannot-tell/.test(row.verdict), row.evidence.length]).toEqual([row.duty, true, 0])
    expect(
      result.findings
        .filter(({ rule, level }) => /^s6-2/.test(rule) && level === 'gap')
        .every(({ says }) => `${says}`.includes('Strathexample 2026')),
    ).toBe(true)
  })
})

describe('a succession that is known in one way only', () => {
  /** Numbers that are the same in every run: a linear congruential generator (Numerical Recipes). */
  function numbersFrom(seed: number): () => number {
    let state = seed
    return () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state / 2 ** 32
    }
  }

  interface True {
    readonly id: string
    readonly from: number
    readonly until: number
  }

  /** Editions that follow one another, each for some years. */
  function succession(next: () => number): True[] {
    const count = 2 + Math.floor(next() * 3)
    const ids = ['k', 'a', 'z', 'm', 'c'].sort(() => next() - 0.5)
    const found: True[] = []
    let from = 2018
    for (let at = 0; at < count; at++) {
      const until = from + 1 + Math.floor(next() * 2)
      found.push({ id: `loip-${ids[at]}`, from, until })
      from = until
    }
    return found
  }

  const ways = {
    'replaces:': ({ id }: True, before?: True) =>
      `id: ${id}\nedition: {status: published, url: "https://strathexample.example/${id}"${before ? `, replaces: ${before.id}` : ''}}`,
    days: ({ id, from }: True) =>
      `id: ${id}\nedition: {published_on: 1 April ${from}, url: "https://strathexample.example/${id}"}`,
    periods: ({ id, from, until }: True) =>
      `id: ${id}\nedition: {status: published, url: "https://strathexample.example/${id}"}\nperiod: "${from}-${until}"`,
  }

  const written = (editions: readonly True[], way: keyof typeof ways) =>
    editions.map(
      (edition, index) =>
        `kind: loip\ntitle: Plan of ${edition.id}\n${ways[way](edition, editions[index - 1])}\noutcomes: [{id: "1", title: Outcome of ${edition.id}}]`,
    )

  it.each(Array.from({ length: 12 }, (_, index) => index + 1))('is the same succession (%i)', async (seed) => {
    const next = numbersFrom(seed * 7919)
    const editions = succession(next)
    const last = editions.at(-1)
    const told: Record<string, unknown>[] = []
    for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
      const documents = written(editions, way).sort(() => next() - 0.5)
      const result = await check(...documents)
      expect(
        result.plans.map(({ id }) => id),
        way,
      ).toEqual(editions.map(({ id }) => id))
      expect(
        result.plans.filter(({ isCurrent }) => isCurrent).map(({ id }) => id),
        way,
      ).toEqual([last?.id])
      expect(
        result.crosswalk.rows.map(({ outcome }) => outcome.title),
        way,
      ).toEqual([`Outcome of ${last?.id}`])
      told.push(Object.fromEntries(result.duties.map(({ duty, verdict: is }) => [duty, is])))
    }
    // What depends on a day cannot be told without one, and a period is asked for by some duties: nothing else differs.
    const [byReplaces, byDays, byPeriods] = told
    for (const [duty, is] of Object.entries(byReplaces ?? {})) {
      if (/period|target|horizon|s6-2c|edition-current|improvement/.test(duty)) continue
      const others = [byDays?.[duty], byPeriods?.[duty]]
      expect(
        [duty, is, ...others].filter((one) => one !== 'cannot-tell').length,
        `${duty} ${is} ${others}`,
      ).toBeLessThanOrEqual(4)
      if (is !== 'cannot-tell') expect([duty, is === byPeriods?.[duty]]).toEqual([duty, true])
    }
  })
})

it('lets a corrected reissue rest on the consultation on what it corrects', async () => {
  const first = `${old}
consulted: [{who: Milltown Community Council, community_body: yes, from: 3 April 2017, to: 30 June 2017}]
representations: {received: 2, how_taken_into_account: Bus fares were added.}`
  const reissue = `kind: loip
id: loip-2017a
title: Strathexample 2017, corrected
edition: {published_on: 3 June 2026, url: "https://strathexample.example/2017a", corrects: loip-2017}
outcomes: [{id: "1", title: Fires fell}, {id: "2", title: Jobs rose}]`
  const [alone, both] = [await check(first), await check(first, reissue)]
  for (const duty of ['s6-3a-consult-community-bodies', 's6-4a-account-of-representations'])
    expect([duty, verdict(both, duty)]).toEqual([duty, verdict(alone, duty)])
})

it('takes what a report says of a council plan as a note', async () => {
  const report =
    'kind: progress-report\ncovers: [loip-2017, council-plan]\nreporting_year: 2024-25\npublished_on: 20 September 2025'
  const result = await check(old, report)
  expect(result.findings.filter(({ says }) => says.includes('council-plan')).map(({ level }) => level)).toEqual([
    'note',
  ])
  expect(result.reports.map(({ coversIds }) => coversIds)).toEqual([['loip-2017', 'council-plan']])
})

it('takes actions of a delivery plan for outcomes of the plan that it covers only', async () => {
  const locality = old.replace('kind: loip', 'kind: locality-plan').replaceAll('loip-2017', 'milltown')
  const delivery = 'kind: delivery-plan\ncovers: loip-2017\nactions: [{title: Fit smoke alarms, outcomes: ["1"]}]'
  const { actions } = await check(old, locality, delivery)
  expect(actions.map(({ title, outcomes }) => [title, outcomes])).toEqual([['Fit smoke alarms', ['1: Fires fell']]])
})

describe('an edition that replaces one of a later day', () => {
  it.each(['replaces', 'corrects'])('is taken at its word, which is told once, with both places: %s', async (key) => {
    const earlier = young.replace(/, replaces: loip-2017/, '')
    const result = await check(old.replace('edition: {', `edition: {${key}: loip-2025, `), earlier)
    const told = result.findings.filter(({ rule }) => rule === 'file-order-of-editions')
    expect(told.map(({ says }) => says)).toEqual([
      `“Strathexample 2017” ${key} “Strathexample 2025”, and by the days that they give it was published before it. It was read as the later one.`,
    ])
    expect(told[0]?.level).toBe('note')
    expect(told[0]?.see?.map(({ says }) => says)).toEqual([
      'The day of “Strathexample 2017” stands here.',
      'The day of “Strathexample 2025” stands here.',
    ])
    expect(result.plans.find(({ isCurrent }) => isCurrent)?.title).toBe('Strathexample 2017')
  })

  it('says nothing where the days agree, or are not given', async () => {
    const silent = old.replace(/published_on: [^,]*, /, '')
    for (const other of [old, silent]) {
      const result = await check(other, young)
      expect(result.findings.filter(({ rule }) => rule === 'file-order-of-editions')).toEqual([])
    }
  })
})

it('a replaces that names nothing is no link to an edition that is listed without an id', async () => {
  const result = await check(`kind: loip
id: loip-2025
title: Our plan 2025
edition: {published_on: 3 June 2025, url: "https://strathexample.example/2025", replaces: loip-1999}
editions: [{label: The corrected print, published_on: 3 June 2026}]
outcomes: [{id: "1", title: Fires fell}]`)
  expect(said(result, 'file-order-of-editions')).toEqual([])
  expect(said(result, 'file-unknown-id')).toHaveLength(1)
})

describe('editions that name one another as the earlier one', () => {
  const edition = (id: string, day: string, replaces: string) =>
    `kind: loip\nid: ${id}\ntitle: Plan ${id}\nedition: {published_on: ${day}, replaces: ${replaces}, url: "https://strathexample.example/${id}"}\noutcomes: [{id: "1", title: Fires fell}]`
  const [a, b, c] = [
    (other: string) => edition('a', '3 June 2016', other),
    (other: string) => edition('b', '3 June 2020', other),
    (other: string) => edition('c', '3 June 2024', other),
  ] as const
  const told = (result: RunResult) =>
    result.findings.filter(({ rule }) => rule === 'file-order-of-editions').map(({ says }) => says)

  it.each([
    ['two', [a('b'), b('a')], '“Plan a” and “Plan b”', 'Plan b'],
    ['three, through one another', [a('c'), b('a'), c('b')], '“Plan a”, “Plan b” and “Plan c”', 'Plan c'],
  ])('%s: is told once, and the days decide', async (_, files, names, current) => {
    for (const some of [files, files.toReversed()]) {
      const result = await check(...some)
      expect(told(result)).toEqual([
        `${names} are each said to be the later one. That was not used to put them in order.`,
      ])
      expect(result.plans.filter(({ isCurrent }) => isCurrent).map(({ title }) => title)).toEqual([current])
    }
  })

  it('one, itself', async () => {
    const result = await check(a('A'))
    expect(told(result)).toEqual(['“Plan a” is said to be the later edition of itself. That was not used.'])
  })
})

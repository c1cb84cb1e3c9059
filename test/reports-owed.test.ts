// Reports that are owed on plans that followed one another, made by chance: each year is asked of the plan then published, by its name, and
// of no plan that was not.
import { describe, expect, it } from 'vitest'
import { results } from './ignorance/run.ts'

const asOf = '2026-11-22'

interface Made {
  readonly title: string
  readonly covers: readonly string[]
  readonly from: string
  /** The day on which others took its place. */
  readonly until?: string
  readonly replaces: readonly string[]
}

const places = ['Harbour', 'Glen', 'Shore'] as const
const ways = ['one by one', 'several by one', 'one by several'] as const

/** Plans of 2018, replaced in a later year in one of the ways, and once more by one each. */
function made(way: (typeof ways)[number], years: readonly number[], monthAndDay: string): Made[] {
  const [first = 0, ...later] = years
  const days = [first, ...later].map((year) => `${year}-${monthAndDay}`)
  const some = places.slice(0, 2)
  const spread = (generation: number): (readonly string[])[] => {
    const isTogether = (way === 'several by one' && generation > 0) || (way === 'one by several' && generation === 0)
    return isTogether ? [some] : some.map((place) => [place])
  }
  return days.flatMap((from, generation) =>
    spread(generation).map((covers) => ({
      title: `${covers.join(' and ')} plan ${from.slice(0, 4)}`,
      covers,
      from,
      ...(days[generation + 1] ? { until: days[generation + 1] as string } : {}),
      replaces:
        generation === 0
          ? []
          : spread(generation - 1)
              .filter((old) => old.some((place) => covers.includes(place)))
              .map((old) => `${old.join(' and ')} plan ${days[generation - 1]?.slice(0, 4)}`),
    })),
  )
}

const idOf = (title: string) => title.toLowerCase().replaceAll(' ', '-')

function written({ title, covers, from, replaces }: Made): string {
  const replaced = replaces.length > 0 ? `, replaces: [${replaces.map(idOf).join(', ')}]` : ''
  return `kind: locality-plan\nid: ${idOf(title)}\ntitle: ${title}\ncovers: [${covers.join(', ')}]\nedition: {published_on: ${from}${replaced}, url: "https://strathexample.example/${idOf(title)}"}\noutcomes: [{id: "1", title: Fewer fires}]`
}

const profile = `kind: partnership\nname: Strathexample Partnership\ncouncil_area: Fife\nlocalities:\n${places
  .map((name) => `  - {id: ${name.toLowerCase()}, name: ${name}, poorer_outcomes: yes}`)
  .join('\n')}`

/** What is asked for, as a reader takes it from the sentences: the year, the plans that are named, and how loud. */
async function asked(documents: readonly string[], rule = 's12-1') {
  const files = documents.map((text, index) => ({ path: `${index + 10}.yaml`, bytes: Buffer.from(text) }))
  const { findings } = await results(files, asOf)
  return findings
    .filter((one) => one.rule.startsWith(rule) && /^(?:No|The) .*progress report/.test(one.says))
    .flatMap(({ says, level }) => {
      const named = [...(says.split(';')[0] ?? '').matchAll(/“([^”]*)”/g)].map(([, name]) => name ?? '')
      const alike = [...(says.split('The same is so of')[1] ?? '').matchAll(/“([^”]*)”/g)].map(([, name]) => name ?? '')
      const when = / for ([\d\-, andto]+?) is /.exec(says)?.[1] ?? ''
      return [named, ...alike.map((name) => [name])].flatMap((plans) =>
        yearsOf(when).map((year) => ({
          year,
          plans: [...new Set(plans)].filter((name) => !alike.includes(name) || plans.length === 1),
          level,
        })),
      )
    })
}

function yearsOf(when: string): number[] {
  return when.split(/, | and /).flatMap((run) => {
    const [from = 0, to = from] = [...run.matchAll(/(\d{4})-\d\d/g)].map(([, year]) => Number(year))
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

const startOf = (year: number) => `${year}-04-01`
const wasPublishedIn = (plan: Made, year: number) =>
  plan.from < startOf(year + 1) && (plan.until === undefined || plan.until > startOf(year))
const wasPublishedThrough = (plan: Made, year: number) =>
  plan.from <= startOf(year) && (plan.until === undefined || plan.until >= startOf(year + 1))

const series = ways.flatMap((way) =>
  [
    [2018, 2021],
    [2017, 2024],
    [2018, 2021, 2024],
    [2019, 2020],
  ].flatMap((years) => ['11-04', '04-01', '03-28', '07-15'].map((day) => [way, years.join(', '), day, years] as const)),
)

describe('locality plans that were replaced', () => {
  it.each(series)('%s, published in %s on %s: are each asked for their own years', async (way, _, day, years) => {
    const plans = made(way, years, day)
    const all = await asked([profile, ...plans.map(written)])
    expect(all.length).toBeGreaterThan(0)
    for (const { year, plans: named } of all)
      for (const name of named) {
        const plan = plans.find(({ title }) => title === name)
        expect([name, year, plan && wasPublishedIn(plan, year)]).toEqual([name, year, true])
      }
    for (const plan of plans)
      for (let year = 2018; year < 2026; year++)
        if (wasPublishedThrough(plan, year)) {
          const mine = all.filter((one) => one.year === year && one.plans.includes(plan.title))
          expect([plan.title, year, mine.map(({ level }) => level)]).toEqual([
            plan.title,
            year,
            [year < 2025 ? 'gap' : 'note'],
          ])
        }
  })

  it.each(series)(
    '%s, published in %s on %s: are asked for no year on which there is a report',
    async (way, _, day, years) => {
      const plans = made(way, years, day)
      const reports = plans.flatMap((plan) =>
        Array.from({ length: 9 }, (_each, index) => 2017 + index)
          .filter((year) => wasPublishedIn(plan, year))
          .map(
            (year) =>
              `kind: progress-report\ncovers: [${idOf(plan.title)}]\nreporting_year: ${year}-${String(year + 1).slice(2)}\npublished_on: ${year + 1}-09-20\nassessments: [{outcome: "1", judgement: improved, because: Fewer fires were set.}]`,
          ),
      )
      expect(await asked([profile, ...plans.map(written), ...reports])).toEqual([])
    },
  )

  it('name no plan for a time before it, where two plans for one place became one', async () => {
    const old = ['Harbour plan', 'Quay plan'].map((title) => ({
      title,
      covers: ['Harbour'],
      from: '2018-01-12',
      replaces: [],
    }))
    const young = {
      title: 'Joint plan',
      covers: ['Harbour'],
      from: '2021-11-04',
      replaces: old.map(({ title }) => title),
    }
    const all = await asked([profile, ...[...old, young].map(written)])
    expect(
      all
        .filter(({ plans }) => plans.includes('Joint plan'))
        .map(({ year }) => year)
        .sort()[0],
    ).toBe(2021)
    for (const { title } of old)
      expect(
        all.filter(({ plans, level }) => plans.includes(title) && level === 'gap').map(({ year }) => year),
      ).toEqual([2018, 2019, 2020])
  })
})

describe('LOIPs that were replaced', () => {
  const loip = (id: string, edition: string) =>
    `kind: loip\nid: ${id}\ntitle: Plan ${id}\nedition: {${edition}, url: "https://strathexample.example/${id}"}\noutcomes: [{id: "1", title: Fewer fires}]`

  it.each([
    ['by replaces:', ', replaces: a'],
    ['by their days', ''],
  ])('%s: are each asked for their own years, at their own place', async (_, replaces) => {
    const documents = [loip('a', 'published_on: 2017-10-02'), loip('b', `published_on: 2024-06-27${replaces}`)]
    const all = await asked(documents, 's8-1')
    expect(
      all
        .filter(({ plans }) => plans.join() === 'Plan a')
        .map(({ year }) => year)
        .sort(),
    ).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023])
    expect(
      all
        .filter(({ plans }) => plans.includes('Plan b'))
        .map(({ year, plans }) => [year, plans.length])
        .sort(),
    ).toEqual([
      [2024, 2],
      [2025, 1],
    ])
    const files = documents.map((text, index) => ({ path: `${index}.yaml`, bytes: Buffer.from(text) }))
    const { findings } = await results(files, asOf)
    const placed = findings
      .filter(({ rule }) => rule.startsWith('s8-1'))
      .map(({ says, subject, span }) => [says.includes('“Plan a”'), span?.path, subject])
    expect(placed.length).toBeGreaterThan(2)
    for (const [isOfFirst, ...place] of placed)
      expect(place).toEqual(isOfFirst ? ['0.yaml', '“Plan a”'] : ['1.yaml', '“Plan b”'])
  })

  it('one and its corrected reissue are one plan, which needs no name', async () => {
    const all = await asked(
      [loip('a', 'published_on: 2023-10-02'), loip('b', 'published_on: 2026-05-03, corrects: a')],
      's8-1',
    )
    expect(all).toEqual([
      { year: 2024, plans: [], level: 'gap' },
      { year: 2023, plans: [], level: 'note' },
      { year: 2025, plans: [], level: 'note' },
    ])
  })
})

it('asks for the whole day of a plan in the file of that plan, also where another took its place', async () => {
  const old = ['Harbour', 'Glen'].map((place) => ({
    title: `${place} plan`,
    covers: [place],
    from: '2024',
    replaces: [],
  }))
  const merged = {
    title: 'Both',
    covers: ['Harbour', 'Glen'],
    from: '2026-04-01',
    replaces: ['Harbour plan', 'Glen plan'],
  }
  const report = (title: string) =>
    `kind: progress-report\ntitle: ${title} report\ncovers: [${idOf(title)}]\nreporting_year: 2025-26\npublished_on: 2026-05-04\nurl: "https://strathexample.example/${idOf(title)}-report"`
  const documents = [profile, ...[...old, merged].map(written), ...old.map(({ title }) => report(title))]
  const files = documents.map((text, index) => ({ path: `${index}.yaml`, bytes: Buffer.from(text) }))
  const { duties } = await results(files, asOf)
  const row = duties.find(({ duty }) => duty.startsWith('s12-1'))
  expect(row?.why).toContain('first appeared is not known well enough')
  const named = old.findIndex(({ title }) => row?.why?.includes(`“${title}”`))
  expect(row?.wouldTell?.into?.path).toBe(`${named + 1}.yaml`)
})

// A report of twelve months is a report for one year at most, wherever the twelve months lie: sections 8(1) and 12(1) ask for one for each.
import { describe, expect, it } from 'vitest'
import { results } from './ignorance/run.ts'

const asOf = '2026-11-22'

const kinds = {
  loip: { rule: 's8-1', more: '' },
  'locality-plan': { rule: 's12-1', more: '\ncovers: [h]' },
} as const
type Kind = keyof typeof kinds

const profile = `kind: partnership
name: Strathexample Partnership
council_area: Fife
localities: [{id: h, name: Harbour, poorer_outcomes: yes, decided_on: June 2016}]`
const months = ['January', 'April', 'July', 'August', 'September', 'October', 'November', 'December'] as const
/** The first of each month with the last of the month before. */
const lastDays: Record<string, string> = {
  January: '31 December',
  April: '31 March',
  July: '30 June',
  August: '31 July',
  September: '31 August',
  October: '30 September',
  November: '31 October',
  December: '30 November',
}

const plan = (kind: Kind) => `kind: ${kind}
id: one
title: Our Plan${kinds[kind].more}
edition: {published_on: 1 April 2019, url: "https://a.example/one"}
outcomes: [{id: "1", title: Fewer children live in poverty}]`

function report(from: (typeof months)[number], year: number): string {
  const ends = from === 'January' ? year : year + 1
  return `kind: progress-report
title: Report from ${from} ${year}
covers: one
reporting_year: 1 ${from} ${year} to ${lastDays[from]} ${ends}
published_on: 30 April ${ends + 1}
assessments: [{outcome: "1", judgement: improved, because: "From 20% to 18% in a year."}]`
}

async function asked(kind: Kind, reports: readonly string[]) {
  const files = [profile, plan(kind), ...reports].map((text, index) => ({
    path: `${index}.yaml`,
    bytes: Buffer.from(text),
  }))
  const { findings } = await results(files, asOf)
  const mine = findings.filter(({ rule, level }) => rule.startsWith(kinds[kind].rule) && level !== 'note')
  const gaps = mine.filter(({ level }) => level === 'gap').flatMap(({ says }) => yearsIn(says))
  const open = mine.filter(({ says }) => says.includes('half in each of')).map(({ says }) => says)
  return { gaps, open }
}

function yearsIn(says: string): number[] {
  const when = / for ([\d\-, andto]+?) is /.exec(says)?.[1] ?? ''
  return when.split(/, | and /).flatMap((run) => {
    const [from = 0, to = from] = [...run.matchAll(/(\d{4})-\d\d/g)].map(([, year]) => Number(year))
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

/** 2019-20 to 2024-25: the years for which a report is missing where there is none. */
const owed = 6

const series = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
  months.flatMap((from) =>
    [[2021], [2020, 2021], [2021, 2023], [2020, 2021, 2022], [2019, 2020, 2021, 2022, 2023]].map(
      (years) => [kind, from, years] as const,
    ),
  ),
)

describe('reports of twelve months', () => {
  it.each(series)('on a %s from %s, begun in %j: stand for as many years as they are', async (kind, from, years) => {
    const { gaps, open } = await asked(
      kind,
      years.map((year) => report(from, year)),
    )
    // Each year without a report is asked for, as a gap or as one of two.
    expect(gaps.length + open.length).toBe(owed - years.length)
    if (from !== 'October') expect(open).toEqual([])
  })

  it.each(Object.keys(kinds) as Kind[])('on a %s: which of two years it is for is a question', async (kind) => {
    const { gaps, open } = await asked(kind, [report('October', 2022)])
    expect(gaps).toEqual([2019, 2020, 2021, 2024])
    expect(open).toEqual([expect.stringContaining('lies half in each of 2022-23 and 2023-24')])
  })

  it.each(Object.keys(kinds) as Kind[])('on a %s: is for the year that has no other', async (kind) => {
    const { gaps, open } = await asked(kind, [report('October', 2022), report('April', 2022)])
    expect([gaps, open]).toEqual([[2019, 2020, 2021, 2024], []])
  })
})

import { describe, expect, it } from 'vitest'
import { measuresOf } from '../../src/tables/measures.ts'
import { linkedFrom, measure, planWith, published, report, tableOf } from './files.ts'

const change = async (parts: string, reports?: string) => (await measure(parts, reports)).change
const notCompared = async (parts: string, reports?: string) => {
  const row = await measure(parts, reports)
  expect(row.change).toBeUndefined()
  return row.notCompared
}

describe('the change from the baseline to the latest figure', () => {
  const cases: [string, string, string | undefined][] = [
    [
      'is told in percentage points',
      'baseline: 20% (2022/23), actuals: [{value: 18%, as_at: 2023/24}]',
      'down 2 percentage points',
    ],
    [
      'is one point in the singular',
      'baseline: 20% (2022/23), actuals: [{value: 19%, as_at: 2023/24}]',
      'down 1 percentage point',
    ],
    [
      'has no dust of binary fractions',
      'baseline: 17.4% (2022/23), actuals: [{value: 17.1%, as_at: 2023/24}]',
      'down 0.3 percentage points',
    ],
    [
      'of a count is told as a share too',
      'baseline: 140 (2023/24), actuals: [{value: 305, as_at: 2025/26}]',
      'up 165 (118%)',
    ],
    [
      'of pounds has its sign and commas',
      'baseline: "£400,000 (2023/24)", actuals: [{value: "£500,000", as_at: 2024/25}]',
      'up £100,000 (25%)',
    ],
    [
      'of words after the figure keeps them',
      'baseline: 71.2 years (2019-21), actuals: [{value: 71.9 years, as_at: 2021-23}]',
      'up 0.7 years (1%)',
    ],
    ['from zero is no share of anything', 'baseline: 0 (2023/24), actuals: [{value: 12, as_at: 2024/25}]', 'up 12'],
    ['to zero is all of it', 'baseline: 12 (2023/24), actuals: [{value: 0, as_at: 2024/25}]', 'down 12 (100%)'],
    ['can be none', 'baseline: 41% (2023), direction: up, actuals: [{value: 41%, as_at: "2024"}]', 'no change'],
    [
      'is better where it goes the stated way',
      'direction: down, baseline: 20% (2022/23), actuals: [{value: 18%, as_at: 2023/24}]',
      'down 2 percentage points, which is better',
    ],
    [
      'is worse where it goes the other way',
      'direction: up, baseline: 20% (2022/23), actuals: [{value: 18%, as_at: 2023/24}]',
      'down 2 percentage points, which is worse',
    ],
    [
      'is neither where things are to be kept',
      'direction: keep, baseline: 20% (2022/23), actuals: [{value: 18%, as_at: 2023/24}]',
      'down 2 percentage points',
    ],
    [
      'takes the unit of the measure for a bare figure',
      'unit: per cent, baseline: 20 (2022/23), actuals: [{value: 18%, as_at: 2023/24}]',
      'down 2 percentage points',
    ],
    [
      'can be told from parts',
      'baseline: {value: 20%, as_at: 2022/23}, actuals: [{value: 18%, as_at: 2023/24}]',
      'down 2 percentage points',
    ],
    ['is not told without an actual figure', 'baseline: 20% (2022/23)', undefined],
    ['is not told without a baseline', 'actuals: [{value: 18%, as_at: 2023/24}]', undefined],
  ]
  it.each(cases)('%s', async (_name, parts, words) => {
    const row = await measure(parts)
    expect(row.change).toBe(words)
    expect(row.notCompared).toBeUndefined()
  })
})

describe('two figures are not compared', () => {
  it('across a break between them, and the reason is said once', async () => {
    const row = await measure(
      'baseline: 17% in 2023, break: {from: "2025", why: The survey went online.}, actuals: [{value: 14%, as_at: "2025"}]',
    )
    expect(row.change).toBeUndefined()
    expect(row.notCompared).toBe('There is a break in the figures, from 2025: The survey went online.')
    expect(row.remarks).toEqual([])
  })

  it('across a break that may lie between them', async () => {
    expect(
      await notCompared('baseline: 17% in 2023, break: {from: March 2023}, actuals: [{value: 14%, as_at: "2025"}]'),
    ).toBe('There is a break in the figures, from March 2023.')
    expect(
      await notCompared('baseline: 17% in 2023, break: {why: New questions}, actuals: [{value: 14%, as_at: "2025"}]'),
    ).toBe('There is a break in the figures, of which no date is given: New questions.')
  })

  it('unless the break came before both or after both, which is a remark', async () => {
    const before = await measure('baseline: 17% in 2023, break: {from: "2022"}, actuals: [{value: 14%, as_at: "2025"}]')
    expect(before.change).toBe('down 3 percentage points')
    expect(before.remarks).toEqual(['A break in the figures from 2022.'])
    const after = 'baseline: 17% in 2023, break: {from: April 2026}, actuals: [{value: 14%, as_at: "2025"}]'
    expect(await change(after)).toBe('down 3 percentage points')
    const first = 'baseline: 17% in 2023, break: {from: "2023"}, actuals: [{value: 14%, as_at: "2025"}]'
    expect(await change(first)).toBe('down 3 percentage points')
  })

  const cases: [string, string, string][] = [
    [
      'in different units',
      'baseline: 140 families (2023/24), actuals: [{value: 20%, as_at: 2024/25}]',
      'The two figures are in different units: “140 families” and “20%”.',
    ],
    [
      'where only one has a unit',
      'baseline: 20 (2023/24), actuals: [{value: 18%, as_at: 2024/25}]',
      'The two figures are in different units: “20” and “18%”.',
    ],
    [
      'in pounds and in euros',
      'baseline: £20 (2023/24), actuals: [{value: €18, as_at: 2024/25}]',
      'The two figures are in different units: “£20” and “€18”.',
    ],
    [
      'where the baseline is not known',
      'baseline: not known, actuals: [{value: 18%, as_at: 2024/25}]',
      'There is no figure for the baseline.',
    ],
    [
      'where the baseline is a range',
      'baseline: 15 to 20% (2023), actuals: [{value: 18%, as_at: "2024"}]',
      'No single figure can be read for the baseline, “15 to 20%”.',
    ],
    [
      'where the latest figure is a range',
      'baseline: 20% (2023), actuals: [{value: 15-18%, as_at: "2024"}]',
      'No single figure can be read for the latest figure, “15-18%”.',
    ],
    [
      'where one is about so much',
      'baseline: about 20% (2023), actuals: [{value: 18%, as_at: "2024"}]',
      'The baseline, “about 20%”, is not exact.',
    ],
    [
      'where one had to be guessed',
      'baseline: 20% (2023), actuals: [{value: 1 in 5, as_at: "2024"}]',
      'The latest figure, “1 in 5”, can be read in more than one way.',
    ],
    [
      'where the baseline has no date',
      'baseline: 20%, actuals: [{value: 18%, as_at: "2024"}]',
      'The baseline has no date.',
    ],
    [
      'where the latest figure has no date',
      'baseline: 20% (2023), actuals: [{value: 18%}]',
      'The latest figure has no date.',
    ],
    [
      'where the date of the latest is still to be confirmed',
      'baseline: 20% (2023), actuals: [{value: 18%, as_at: TBC}]',
      'The latest figure has no date.',
    ],
    [
      'where the only figure is older',
      'baseline: 20% (2023), actuals: [{value: 18%, as_at: "2021"}]',
      'No figure is later than the baseline.',
    ],
    [
      'where one date may lie in the other',
      'baseline: 20% (2023), actuals: [{value: 18%, as_at: December 2023}]',
      'The dates of the two overlap, so which came later is not certain.',
    ],
    [
      'where two figures stand for the last date',
      'baseline: 20% (2022), actuals: [{value: 18%, as_at: "2023"}, {value: 17%, as_at: "2023"}]',
      'Different figures are given for 2023: “18%” and “17%”.',
    ],
    [
      'where the baseline was restated later',
      'baseline: 20% (2022), actuals: [{value: 21%, as_at: "2022", restated: From 20%.}, {value: 18%, as_at: "2023"}]',
      'Another figure is given for the date of the baseline: 21% (2022), restated: From 20%.',
    ],
  ]
  it.each(cases)('%s', async (_name, parts, why) => {
    expect(await notCompared(parts)).toBe(why)
  })
})

describe('the latest figure', () => {
  it('is the latest by its date, wherever it stands', async () => {
    const row = await measure(
      'actuals: [{value: 18%, as_at: 2024/25}, {value: 19%, as_at: 2023/24}]',
      report('2023-24', '{measure: Children in low-income families, value: 20%, as_at: 2022/23}'),
    )
    expect(row.latest).toBe('18% (2024/25)')
  })

  it('may come from a progress report that names the measure by its id or its name', async () => {
    const byName = report('2024-25', '{measure: children in low income families, value: 18%, as_at: 2023/24}')
    expect((await measure('baseline: 20% (2022/23)', byName)).latest).toBe('18% (2023/24)')
    const byId = report('2024-25', '{measure: low-income, value: 18%, as_at: 2023/24}')
    expect((await measure('id: low-income, baseline: 20% (2022/23)', byId)).change).toBe('down 2 percentage points')
    const another = report('2024-25', '{measure: Families helped, value: 18%, as_at: 2023/24}')
    expect((await measure('baseline: 20% (2022/23)', another)).latest).toBeUndefined()
  })

  it('under a name that is nearly the one of the measure is told, and not added to it', async () => {
    const near = report('2024-25', '{measure: Children in low income famlies, value: 18%, as_at: 2023/24}')
    expect((await measure('baseline: 20% (2022/23)', near)).latest).toBeUndefined()
    const { problems } = await linkedFrom(planWith('baseline: 20% (2022/23)', near))
    expect(problems.map(({ says }) => says)).toEqual([
      '“Children in low income famlies” is nearly the measure “Children in low-income families”, and its figure was not added to it.',
    ])
  })

  it('given twice is one figure', async () => {
    const again = report('2024-25', '{measure: Children in low-income families, value: 18.0%, as_at: 2023/24}')
    const row = await measure('baseline: 20% (2022/23), actuals: [{value: 18%, as_at: 2023/24}]', again)
    expect(row.change).toBe('down 2 percentage points')
  })

  it('that is final counts before a provisional one of the same date', async () => {
    const final = report('2024-25', '{measure: Children in low-income families, value: 18%, as_at: 2023/24}')
    const row = await measure('actuals: [{value: 19%, as_at: 2023/24, provisional: yes}]', final)
    expect(row.latest).toBe('18% (2023/24)')
    expect(row.remarks).toEqual([])
  })

  it('that is provisional or restated says so', async () => {
    const provisional = await measure('actuals: [{value: 19%, as_at: 2023/24, provisional: yes}]')
    expect(provisional.remarks).toEqual(['The latest figure is provisional.'])
    const restated = await measure(
      'actuals: [{value: 19%, as_at: 2023/24}, {value: 18%, as_at: 2023/24, restated: "From 19%, after a count"}]',
    )
    expect(restated.latest).toBe('18% (2023/24)')
    expect(restated.remarks).toEqual(['Restated: From 19%, after a count.'])
  })

  it('dated after the day of the check is not there yet', async () => {
    const row = await measure(
      'actuals: [{value: 20%, as_at: 2022/23}, {value: 18%, as_at: 2025/26}]',
      report('2024-25', '{measure: Children in low-income families, value: 17%, as_at: "2025"}'),
      '2024-07-01',
    )
    expect(row.latest).toBe('20% (2022/23)')
  })

  it('is not “not known”: the last one with a figure is', async () => {
    const row = await measure('actuals: [{value: 20%, as_at: 2022/23}, {value: not known, as_at: 2023/24}]')
    expect(row.latest).toBe('20% (2022/23)')
  })
})

describe('the row of a measure', () => {
  it('keeps the words of the baseline, of each target and of each comparator', async () => {
    const row = await measure(
      'baseline: {value: 20%, as_at: 2022/23, as_published: One in five}, targets: [at most 17% by 2027, {value: 10%, test: at most, by: "2034"}], ' +
        'comparators: [{place: Scotland, value: 22%, as_at: 2023/24}, {value: 19%}]',
    )
    expect(row.baseline).toBe('20% (2022/23), published as “One in five”')
    expect(row.targets).toEqual(['at most 17% by 2027', 'at most 10% by 2034'])
    expect(row.comparators).toEqual(['Scotland: 22% (2023/24)', '19%'])
  })

  it('says that a measure is paused, dropped or without data, and why', async () => {
    expect((await measure('status: paused, why: The survey stopped.')).remarks).toEqual(['Paused: The survey stopped.'])
    expect((await measure('status: dropped')).remarks).toEqual(['Dropped.'])
    const none = report('2024-25', '{measure: Children in low-income families, status: no data, why: Not out yet}')
    expect((await measure('baseline: 20% (2022/23)', none)).remarks).toEqual([
      'No data in the report of 2024-25: Not out yet.',
    ])
  })

  it('says when the next figure comes, until it is out', async () => {
    expect((await measure('next_release: March 2027')).remarks).toEqual(['Next figure: March 2027.'])
    expect((await measure('next_release: March 2026')).remarks).toEqual([])
  })

  it('is there for every outcome, with the short form of a measure too, and says which outcome has ended', async () => {
    const rows = await tableOf(
      measuresOf,
      `kind: loip
title: Ar Plana
${published}
outcomes:
  - {id: "1", title: Bidh nas lugha de chloinn ann am bochdainn, baseline: 20% (2022/23), target: at most 10% by 2034}
  - {id: "2", title: Busy town centres, status: closed, closed: Too many priorities, measures: [{name: Visits}]}
---
kind: delivery-plan
measures: [{name: Taighean blàtha, outcomes: ["1"], baseline: 30% sa Mhàrt 2023, actuals: [{value: 33%, as_at: an Giblean 2024}]}]
`,
    )
    expect(rows.map(({ outcome, name }) => [outcome, name])).toEqual([
      ['1: Bidh nas lugha de chloinn ann am bochdainn', 'Bidh nas lugha de chloinn ann am bochdainn'],
      ['1: Bidh nas lugha de chloinn ann am bochdainn', 'Taighean blàtha'],
      ['2: Busy town centres', 'Visits'],
    ])
    expect(rows[2]?.remarks).toEqual(['The outcome is closed.'])
    expect(rows[1]?.latest).toBe('33% (an Giblean 2024)')
    expect(rows[1]?.change ?? rows[1]?.notCompared).toBeDefined()
  })
})

describe('a measure is shown with whatever it hangs on', () => {
  const files = `kind: loip
id: loip-2024
title: Our Strathexample
${published}
themes:
  - {id: warm, title: Warm homes, measures: [{name: Damp homes, baseline: 9% (2022)}]}
measures:
  - {name: Cold homes, baseline: 30% (2022), unit: per cent}
  - {name: Lost homes, outcomes: "9"}
outcomes:
  - {id: "1", title: Fewer cold homes, measures: [{name: Fuel poverty}]}
---
kind: loip
id: loip-2017
title: The first plan
edition: {published_on: 1 October 2017, status: superseded}
outcomes: [{id: A, title: Old, measures: [{name: Boilers mended}]}]
measures: [{name: Boilers bought}]
---
kind: delivery-plan
title: Delivery 2026
measures: [{name: Lofts lagged, actuals: [{value: 40}]}]
---
kind: progress-report
title: How we did
reporting_year: 2024-25
measures:
  - {measure: Cold homes, value: 28%, as_at: "2024"}
  - {name: Draughts, value: 12, as_at: "2024", baseline: 20 (2022)}
assessments:
  - {outcome: "1", judgement: improved, measures: [{measure: Fuel poverty, value: 21%, as_at: "2024"}, {measure: Visits made, value: 77}]}
`
  const rows = async () => tableOf(measuresOf, files)

  it('an outcome, a theme, a plan, a delivery plan, a report, and an edition that was superseded', async () => {
    const told = (await rows()).map(({ name, hangsOn, plan, holder, outcome, edition }) => [
      name,
      hangsOn,
      plan?.id ?? holder,
      outcome ?? (plan && holder),
      edition,
    ])
    expect(told).toEqual([
      ['Fuel poverty', 'outcome', 'loip-2024', '1: Fewer cold homes', undefined],
      ['Damp homes', 'theme', 'loip-2024', 'Warm homes', undefined],
      ['Cold homes', 'plan', 'loip-2024', undefined, undefined],
      ['Lost homes', 'plan', 'loip-2024', undefined, undefined],
      ['Boilers mended', 'outcome', 'loip-2017', 'A: Old', 'superseded'],
      ['Boilers bought', 'plan', 'loip-2017', undefined, 'superseded'],
      ['Lofts lagged', 'delivery plan', 'Delivery 2026', undefined, undefined],
      ['Visits made', 'report', 'How we did', '1: Fewer cold homes', undefined],
      ['Draughts', 'report', 'How we did', undefined, undefined],
    ])
  })

  it('with the figures that reports give for it, and with those that belong to no measure of a plan', async () => {
    const of = async (name: string) => (await rows()).find((row) => row.name === name)
    expect((await of('Fuel poverty'))?.latest).toBe('21% (2024)')
    expect((await of('Cold homes'))?.figures).toEqual([{ value: '28%', asAt: '2024', report: 'How we did' }])
    expect((await of('Visits made'))?.figures).toEqual([{ value: '77', undated: true, report: 'How we did' }])
    expect((await of('Draughts'))?.change).toBe('down 8 (40%)')
    expect((await of('Lofts lagged'))?.latest).toBe('40 (undated)')
    expect((await of('Lost homes'))?.remarks).toEqual(['It names “9”, and no such outcome is in these files.'])
  })
})

describe('what is written of a figure is printed with it', () => {
  it('its unit, after a number that has none of its own', async () => {
    const row = await measure(
      'unit: people, baseline: "1,400 (2022/23)", target: at most 900 by 2030, actuals: [{value: 1200, as_at: 2023/24}, {value: 20%, as_at: 2024/25}]',
    )
    expect([row.unit, row.baseline, row.targets, row.figures.map(({ value }) => value)]).toEqual([
      'people',
      '1,400 people (2022/23)',
      ['at most 900 people by 2030'],
      ['1200 people', '20%'],
    ])
  })

  it('a figure without a date stays beside a dated one, and is told as undated', async () => {
    const row = await measure('actuals: [{value: 20%, as_at: 2022/23}, {value: 17%}]')
    expect(row.latest).toBe('20% (2022/23)')
    expect(row.figures).toEqual([
      { value: '20%', asAt: '2022/23' },
      { value: '17%', undated: true },
    ])
    expect(row.remarks).toEqual(['Undated: 17%.'])
  })

  it('the words of the published document, beside the value and never instead of it', async () => {
    const row = await measure('target: {value: 10%, test: at most, by: "2034", as_published: Halve it in ten years}')
    expect(row.targets).toEqual(['at most 10% by 2034, published as “Halve it in ten years”'])
    const words = await measure('target: {as_published: Halve it in ten years}')
    expect(words.targets).toEqual(['Halve it in ten years'])
  })
})

// What can be judged of a measure is said once, by the rule that it is about: a missed target, a target against the direction or before
// its baseline, a figure past its target, two figures for one date, a change of unit, a figure without a date.
import { describe, expect, it } from 'vitest'
import { likenessOf } from '../src/model/units.ts'
import { readQuantity } from '../src/readings/quantity.ts'
import { asOf } from './check-run.ts'
import { results } from './ignorance/run.ts'

/** Those that judge what a measure holds. */
const judging = [
  ...[
    'gp-target-reached',
    'gp-target-direction',
    'gp-target-ahead',
    'gp-target-after-baseline',
    'gp-one-figure-a-date',
  ],
  ...['gp-one-unit', 'gp-figure-dated', 'gp-one-target-at-a-time', 'gp-two-figures'],
]

async function toldOf(measure: string): Promise<string[]> {
  const text = `kind: loip\ntitle: Our Strathexample\nperiod: 2017-34\noutcomes:\n  - title: Fewer cold homes\n    measures:\n      - ${measure}\n`
  const result = await results([{ path: 'loip.yaml', bytes: new TextEncoder().encode(text) }], asOf)
  return result.findings
    .filter(({ rule, level }) => judging.includes(rule) && (level === 'advice' || level === 'note'))
    .map(({ rule }) => rule)
}

describe('one advice or note each', () => {
  it.each([
    [
      'a target missed at its date',
      '{name: Cold homes, direction: down, baseline: 28% (2019), target: at most 20% by 2024, actuals: [{value: 24%, as_at: "2024"}]}',
      'gp-target-reached',
    ],
    [
      'a target against the direction',
      '{name: Cold homes, direction: up, baseline: 28% (2019), target: at most 20% by 2034, actuals: [{value: 24%, as_at: "2024"}]}',
      'gp-target-direction',
    ],
    [
      'a figure past its target',
      '{name: Cold homes, direction: down, baseline: 28% (2019), target: at most 20% by 2034, actuals: [{value: 17%, as_at: "2024"}]}',
      'gp-target-ahead',
    ],
    [
      'a target before its baseline',
      '{name: Cold homes, direction: down, baseline: 28% (2024), target: at most 20% by 2022}',
      'gp-target-after-baseline',
    ],
    [
      'two figures for one date',
      '{name: Cold homes, direction: down, baseline: 28% (2019), target: at most 20% by 2034, actuals: [{value: 24%, as_at: "2024"}, {value: 25%, as_at: "2024"}]}',
      'gp-one-figure-a-date',
    ],
    [
      'a change of unit',
      '{name: Cold homes, direction: down, baseline: 28% (2019), target: at most 20% by 2034, actuals: [{value: 410 homes, as_at: "2024"}]}',
      'gp-one-unit',
    ],
    [
      'a figure without a date',
      '{name: Cold homes, direction: down, baseline: 28% (2019), target: at most 20% by 2034, actuals: [{value: 24%}, {value: 23%, as_at: "2024"}]}',
      'gp-figure-dated',
    ],
  ])('%s', async (_, measure, rule) => {
    expect(await toldOf(measure)).toEqual([rule])
  })

  it('and none of a measure that holds what it should, a place among others too', async () => {
    expect(
      await toldOf(
        '{name: Cold homes, direction: down, baseline: 28% (2019), target: at most 20% by 2034, actuals: [{value: 24%, as_at: "2024"}]}',
      ),
    ).toEqual([])
    expect(
      await toldOf(
        '{name: Place among councils, direction: up, baseline: "9th (2019)", target: 3rd or better by 2034, actuals: [{value: 7th, as_at: "2024"}]}',
      ),
    ).toEqual([])
  })
})

describe('two figures are held against each other only where they count alike', () => {
  it.each([
    ['9th', '7th of 32', 'same'],
    ['9th of 20', '7th of 32', 'words-differ'],
    ['9th of 32', '7th of 32', 'same'],
    ['9th', '9%', 'different'],
    ['9 per 1,000', '870 per 100,000', 'different'],
    ['9 per 1,000', '8 per 1,000', 'same'],
    ['9 per 1,000', '8', 'words-differ'],
    ['9 per 1,000', '8 people', 'different'],
    ['28%', '410 homes', 'different'],
    ['28%', '3 percentage points', 'different'],
    ['£40', '40 people', 'different'],
    ['30 calls a month on average', '52 a month', 'words-differ'],
    ['12 days', '2 weeks', 'different'],
    ['1.2 kt CO2e', '1,200 t CO2e', 'different'],
    ['140 families', '140 families', 'same'],
    ['36 of 300', '12%', 'same'],
  ])('%s and %s: %s', (one, other, likeness) => {
    const [a, b] = [readQuantity(one).value, readQuantity(other).value]
    expect(a && b && likenessOf(a, b)).toBe(likeness)
  })
})

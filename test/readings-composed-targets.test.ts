// Targets and baselines composed of a comparison or a change, a figure and a date, each with what it means, known without reading it.
import { describe, expect, it } from 'vitest'
import { readBaseline } from '../src/readings/measure.ts'
import { readTargets } from '../src/readings/target.ts'
import type { Target } from '../src/readings/values.ts'

/** Words, the value, its unit, and what kind of figure it is. */
const figures = [
  ['20%', 20, '%', undefined],
  ['12.5%', 12.5, '%', undefined],
  ['20 per cent', 20, '%', undefined],
  ['163', 163, undefined, undefined],
  ['1,204', 1204, undefined, undefined],
  ['£1.2m', 1_200_000, '£', undefined],
  ['£28,354', 28_354, '£', undefined],
  ['9 per 100,000', 9, 'per 100,000', 'rate'],
  ['25.3 per 10,000', 25.3, 'per 10,000', 'rate'],
  ['7th', 7, undefined, 'rank'],
  ['34 of 45', 75.56, '%', 'share'],
] as const

const dates = [
  ['', undefined],
  [' by 2030', '2030-12-31'],
  [' by March 2030', '2030-03-31'],
  [' by 31 March 2030', '2030-03-31'],
  [' by the end of 2030', '2030-12-31'],
  [' (2030)', '2030-12-31'],
  [' by 2029/30', '2030-03-31'],
  [' in 2030', '2030-12-31'],
] as const

/** `…` is where the figure stands. */
const comparisons: readonly (readonly [words: string, test: Target['test'], strict?: true])[] = [
  ['…', 'reach'],
  ...[
    'at least …',
    'minimum …',
    'minimum of …',
    'no less than …',
    'not less than …',
    'no fewer than …',
    '≥ …',
    '>= …',
  ].map((words) => [words, 'at-least'] as const),
  ...['… or more', '… or above', '… and over', '… minimum', '… (min)'].map((words) => [words, 'at-least'] as const),
  ...['at most …', 'maximum …', 'max …', 'no more than …', 'not more than …', 'not to exceed …', 'up to …', '≤ …'].map(
    (words) => [words, 'at-most'] as const,
  ),
  ...['… or less', '… or fewer', '… or below', '… and under', '… maximum', '… (max)'].map(
    (words) => [words, 'at-most'] as const,
  ),
  ...['over …', 'above …', 'more than …', 'greater than …', 'exceed …', 'in excess of …', '> …'].map(
    (words) => [words, 'at-least', true] as const,
  ),
  ...['under …', 'below …', 'less than …', 'fewer than …', 'lower than …', '< …'].map(
    (words) => [words, 'at-most', true] as const,
  ),
  ['exactly …', 'exactly'],
]

/** A place is reached whichever way its number goes. */
const moves: readonly (readonly [words: string, test: Target['test']])[] = [
  ...['increase to …', 'rise to …', 'increase to at least …', 'raise to …', 'grow to …', 'increase up to …'].map(
    (words) => [words, 'at-least'] as const,
  ),
  ...['reduce to …', 'fall to …', 'decrease to …', 'cut to …', 'reduction to …', 'down to …'].map(
    (words) => [words, 'at-most'] as const,
  ),
  ['maintain at …', 'reach'],
]

const steps = [
  ['20%', 20, '%', true],
  ['5 percentage points', 5, 'percentage points', false],
  ['2.5pp', 2.5, 'percentage points', false],
  ['300', 300, undefined, false],
  ['three years', 3, 'years', false],
] as const

const changes: readonly (readonly [words: string, direction: 'up' | 'down'])[] = [
  ...[
    'increase by …',
    'increase of …',
    'raise by …',
    'grow by …',
    'an increase of …',
    '… increase',
    '… higher',
    '… more',
  ].map((words) => [words, 'up'] as const),
  ...[
    'reduce by …',
    'reduction of …',
    'cut by …',
    'fall by …',
    'decrease by …',
    '… reduction',
    '… lower',
    '… fewer',
  ].map((words) => [words, 'down'] as const),
  ['reduce by at least …', 'down'],
  ['at least a … increase', 'up'],
]

describe('targets', () => {
  const levels = [...comparisons, ...moves].flatMap(([words, test, strict], index) =>
    figures
      // Whether a lower place is a worse one, nobody can tell.
      .filter(
        ([, , , kind]) =>
          kind !== 'rank' || (index < comparisons.length && !/under|below|less|fewer|lower|exceed|</.test(words)),
      )
      .flatMap(([figure, value, unit, kind]) =>
        dates.map(([date, last]) => ({
          words: `${words.replace('…', figure)}${date}`,
          meant: { test, strict, value, unit, kind, last },
        })),
      ),
  )

  it(`${levels.length} with a level mean what they were composed with`, () => {
    const wrong = levels.flatMap(({ words, meant }) => {
      const [one, ...more] = readTargets(words)
      const { test, strict, value, by } = one?.value ?? {}
      const got = { test, strict, value: value?.value, unit: value?.unit, kind: value?.kind, last: by?.last }
      return more.length === 0 && JSON.stringify(got) === JSON.stringify(meant) ? [] : [{ words, got, meant }]
    })
    expect(wrong).toEqual([])
  })

  const changed = changes.flatMap(([words, direction]) =>
    steps.flatMap(([step, value, unit, relative]) =>
      dates.map(([date, last]) => ({
        words: `${words.replace('…', step)}${date}`,
        meant: { test: 'change-by', direction, relative, value, unit, last },
      })),
    ),
  )

  it(`${changed.length} with a change mean what they were composed with`, () => {
    const wrong = changed.flatMap(({ words, meant }) => {
      const [one, ...more] = readTargets(words)
      const { test, change, by } = one?.value ?? {}
      const { direction, relative } = change ?? {}
      const got = { test, direction, relative, value: change?.by?.value, unit: change?.by?.unit, last: by?.last }
      return more.length === 0 && JSON.stringify(got) === JSON.stringify(meant) ? [] : [{ words, got, meant }]
    })
    expect(wrong).toEqual([])
  })
})

describe('baselines', () => {
  const sources = ['', 'SHS ', 'NRS, ', 'SIMD ', 'Census ', '3 year average to ', 'Scottish Household Survey, ']
  const made = figures.flatMap(([figure, value, unit, kind]) => [
    ...sources.map((source) => ({
      words: `${figure} (${source}2021)`,
      meant: { value, unit, kind, last: '2021-12-31' },
    })),
    ...[
      [`${figure} in 2021`, '2021-12-31'],
      [`${figure}, 2020/21`, '2021-03-31'],
      [`2021: ${figure}`, '2021-12-31'],
      [`${figure} (2021, Scotland 40)`, '2021-12-31'],
      [`${figure} (Q4 2020/21)`, '2021-03-31'],
      [`${figure} as at 31 March 2021`, '2021-03-31'],
      [`about ${figure} (March 2021)`, '2021-03-31'],
    ].map(([words = '', last]) => ({ words, meant: { value, unit, kind, last } })),
  ])

  it(`${made.length} mean what they were composed with`, () => {
    const wrong = made.flatMap(({ words, meant }) => {
      const { value } = readBaseline(words)
      const got = {
        value: value?.value.value,
        unit: value?.value.unit,
        kind: value?.value.kind,
        last: value?.asAt?.last,
      }
      return JSON.stringify(got) === JSON.stringify(meant) ? [] : [{ words, got, meant }]
    })
    expect(wrong).toEqual([])
  })
})

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

describe('targets with a negation', () => {
  const bounds = ['over', 'above', 'more than', 'longer than', 'exceeding', 'below', 'under', 'less than', 'fewer than']
  const subjects = [
    ...['no waits', 'no household in temporary accommodation for', 'nobody', 'nobody waiting', 'no one waits', 'none'],
    ...['no school', 'not one area', 'not a single case', 'zero waits', 'nil returns', 'nothing', 'neither area'],
    ...['ensure that no patient waits', 'there to be no ward', 'avoid waits', 'prevent any school being'],
  ]
  const ends = ['', ' by 2030', ' (2030)', ' by March 2030']

  it('that is of what passes a figure are kept, and never read as what they forbid', () => {
    const texts = subjects.flatMap((subject) =>
      bounds.flatMap((bound) =>
        ['12 weeks', '80%', '1,200', 'ten days'].flatMap((figure) =>
          ends.map((end) => `${subject} ${bound} ${figure}${end}`),
        ),
      ),
    )
    const wrong = texts.filter((words) => readTargets(words).some(({ value }) => value !== undefined))
    expect(wrong).toEqual([])
  })

  it('that is of a figure are held to it', () => {
    const nots = ['no', 'not', 'never', 'not to be', 'avoid', 'prevent', 'avoiding']
    const mores = ['more than', 'over', 'above', 'greater than']
    const lesses = ['less than', 'below', 'under', 'fewer than']
    const numbers = [
      ['5%', 5],
      ['12', 12],
      ['two days', 2],
    ] as const
    const wrong = nots.flatMap((not) =>
      [...mores, ...lesses].flatMap((bound) =>
        numbers.flatMap(([figure, size]) =>
          ends.flatMap((end) => {
            const words = `${not} ${bound} ${figure}${end}`
            const [one] = readTargets(words)
            const test = mores.includes(bound) ? 'at-most' : 'at-least'
            return one?.value?.test === test && one.value.value?.value === size ? [] : [words]
          }),
        ),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('that is of how things were are kept', () => {
    const texts = ['no', 'not', 'never', 'to be no'].flatMap((not) =>
      ['higher', 'lower', 'more', 'less', 'greater', 'worse', 'longer', 'shorter'].flatMap((way) =>
        [
          'baseline',
          'the baseline',
          'last year',
          'the 2023 level',
          '2019/20',
          'in 2019',
          'now',
          'the Scottish average',
        ].map((base) => `${not} ${way} than ${base}`),
      ),
    )
    expect(texts.filter((words) => readTargets(words).some(({ value }) => value !== undefined))).toEqual([])
  })

  it('that is a number in words is the number', () => {
    const numbers = ['one', 'two', 'three', 'ten', 'twelve', 'twenty-five']
    const bounds = [
      ['no more than', 'at-most'],
      ['not more than', 'at-most'],
      ['no fewer than', 'at-least'],
      ['not less than', 'at-least'],
    ] as const
    for (const [bound, test] of bounds)
      for (const number of numbers)
        for (const rest of ['', ' per year', ' schools', ' a month'])
          expect([number, readTargets(`${bound} ${number}${rest}`)[0]?.value?.test]).toEqual([number, test])
  })
})

describe('a year that figures come from, or are held against, is no date by which', () => {
  const years = ['2019/20', '2023', 'March 2023', 'Q4 2022/23', '31 March 2023']
  const ends = [
    ['', undefined],
    [' by 2030', '2030-12-31'],
    [' by March 2030', '2030-03-31'],
  ] as const
  const byOf = (words: string) => readTargets(words).map(({ value }) => value && [value.test, value.by?.last])

  it('of the figure that things come from', () => {
    const wrong = years.flatMap((year) =>
      [`(${year})`, `in ${year}`, `at ${year}`].flatMap((carried) =>
        ends.flatMap(([end, last]) =>
          [
            `from 24.1% ${carried} to 15%${end}`,
            `reduce from 24.1% ${carried} to 15%${end}`,
            `reduce to 15%${end} from 24.1% ${carried}`,
            `24.1% (${year}) → 15%${end}`,
            `reduce the number from 1,200 ${carried} to 900${end}`,
            `reduce from a baseline of 35 ${carried} to 25${end}`,
          ].flatMap((words) => {
            const got = byOf(words)
            return JSON.stringify(got) === JSON.stringify([['at-most', last]]) ? [] : [{ words, got }]
          }),
        ),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('of a change', () => {
    const wrong = ['2019', '2019/20', '2023'].flatMap((year) =>
      [
        'since …',
        'from …',
        'on …',
        'against …',
        'compared to …',
        'based on …',
        '(baseline …)',
        '(base year …)',
        'from the … level',
        'using … as baseline',
      ].flatMap((base) =>
        ['reduce by 15%', '15% reduction', '15% fewer', 'a cut of 15%', '15pp reduction'].flatMap((change) =>
          ends.flatMap(([end, last]) => {
            const words = `${change} ${base.replace('…', year)}${end}`
            const got = byOf(words)
            return JSON.stringify(got) === JSON.stringify([['change-by', last]]) ? [] : [{ words, got }]
          }),
        ),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('of a figure with its own date in brackets', () => {
    const wrong = years.flatMap((year) =>
      [`60% in ${year}`, `60%, ${year}`, `${year}: 60%`, `baseline 60% in ${year}`, `was 60% in ${year}`].flatMap(
        (inside) =>
          ends.flatMap(([end, last]) => {
            const words = `75%${end} (${inside})`
            const got = byOf(words)
            return JSON.stringify(got) === JSON.stringify([['reach', last]]) ? [] : [{ words, got }]
          }),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('of a figure to get past or to keep to, and is told as a guess', () => {
    for (const words of ['maintain at 62%', 'below 62%', 'recover to 62%', 'improve on 62%', '15% reduction'])
      for (const year of ['2019/20', '2022', 'March 2023']) {
        const [one] = readTargets(`${words} (${year})`)
        expect([words, one?.value?.by, one?.guess?.includes('that of the figures then')]).toEqual([
          words,
          undefined,
          true,
        ])
      }
  })
})

describe('changes', () => {
  const ends = ['', ' by 2030', ' (2030)']
  const amounts = [
    ['5%', 5, '%'],
    ['3pp', 3, 'percentage points'],
    ['£500k', 500_000, '£'],
  ] as const
  const signs = [
    ...['-', '–', '−', '—', '‑', '﹣', '－', '- ', '− ', '↓', '↓ ', '▼', '▼ ', '⬇ ', '⬇️ ', '↘ '].map(
      (sign) => [sign, 'down'] as const,
    ),
    ...['+', '＋', '+ ', '↑', '↑ ', '▲', '▲ ', '⬆ ', '⬆️ ', '↗ '].map((sign) => [sign, 'up'] as const),
  ]

  it.each(signs)('with the sign “%s”', (sign, way) => {
    for (const [amount, size, unit] of amounts)
      for (const end of ends) {
        const [one] = readTargets(`${sign}${amount}${end}`)
        const { change, by } = one?.value ?? {}
        expect([sign, amount, change?.direction, change?.by?.value, change?.by?.unit, by !== undefined]).toEqual([
          sign,
          amount,
          way,
          size,
          unit,
          end !== '',
        ])
      }
  })

  const verbs = [
    ...['increase', 'raise', 'grow'].map((verb) => [verb, 'up'] as const),
    ...['reduce', 'cut', 'decrease'].map((verb) => [verb, 'down'] as const),
  ]
  it.each(verbs)('“%s by” with a least figure are changes', (verb, way) => {
    const bounds = [
      'at least',
      'no less than',
      'not less than',
      'no fewer than',
      'a minimum of',
      '≥',
      '≥ ',
      '>',
      '> ',
      '>=',
      'over',
      'more than',
    ]
    for (const bound of bounds)
      for (const [amount, size] of amounts)
        for (const end of ends) {
          const words = `${verb} by ${bound} ${amount}${end}`
          const { change } = readTargets(words)[0]?.value ?? {}
          expect([words, change?.direction, change?.by?.value]).toEqual([words, way, size])
        }
  })

  it('that are to go no further than a figure are no levels', () => {
    const wrong = [
      'increase by',
      'an increase of',
      'growth of',
      'a rise of',
      'reduce by',
      'cut by',
      'fall of',
      'limit increases to',
      'keep growth below',
      'restrict rent rises to',
    ].flatMap((lead) =>
      ['', 'no more than ', 'not more than ', 'at most ', 'less than ', 'up to ', 'under ']
        .slice(/ (?:by|of)$/.test(lead) ? 1 : 0)
        .flatMap((bound) =>
          amounts.flatMap(([amount]) =>
            readTargets(`${lead} ${bound}${amount}`).some(({ value }) => value !== undefined) &&
            !(lead.endsWith('below') && bound !== '')
              ? [`${lead} ${bound}${amount}`]
              : [],
          ),
        ),
    )
    expect(wrong).toEqual([])
  })
})

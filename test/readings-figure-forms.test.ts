// Generates texts of every form of figures and judgements, with what each means known from the samples, and reads them.
import { describe, expect, it } from 'vitest'
import { describeDate } from '../src/readings/date.ts'
import { figureForms, figureSamples, figureSlots } from '../src/readings/figure-forms.ts'
import { readerOf } from '../src/readings/grammar.ts'
import { textsOf } from '../src/readings/grammar-texts.ts'
import { readJudgement } from '../src/readings/judgement.ts'
import { judgementForms, judgementSamples } from '../src/readings/judgement-forms.ts'
import { readBaseline } from '../src/readings/measure.ts'
import { saysNoFigureYet } from '../src/readings/no-figure-yet.ts'
import { describeFigure, readFigure, readQuantity } from '../src/readings/quantity.ts'
import { readTargets } from '../src/readings/target.ts'
import type { Figure } from '../src/readings/values.ts'

const figureTexts = figureForms.flatMap((form) =>
  [...textsOf(form, figureSamples)].flatMap(({ words, meant: { value } }) =>
    value === undefined ? [] : [{ words, meant: value }],
  ),
)
const dates: readonly (readonly [words: string, last: string | undefined])[] = [
  ['', undefined],
  [' (2022)', '2022-12-31'],
  [' (SHS 2019)', '2019-12-31'],
  [' (NRS, 2021)', '2021-12-31'],
  [' (3 year average to 2022)', '2022-12-31'],
  [' (2022/23)', '2023-03-31'],
  [' (2021 census)', '2021-12-31'],
  [' (Scottish Household Survey, 2019)', '2019-12-31'],
]

describe('every form of a figure', () => {
  it(`makes thousands of texts (${figureTexts.length}), each read as it is meant`, () => {
    expect(figureTexts.length).toBeGreaterThan(4000)
    const wrong = figureTexts.filter(({ words, meant }) => !isAsMeant(words, meant))
    expect(wrong.map(({ words, meant }) => [words, meant, readFigure(words)]).slice(0, 20)).toEqual([])
  })

  it('is found by the list of forms that made it', () => {
    const read = readerOf(() => figureForms, figureSlots, 400)
    for (const { words } of figureTexts) expect(read(words), words).toBeDefined()
  })

  it('keeps its words, and is no error', () => {
    for (const { words } of figureTexts)
      for (const stated of [readFigure(words), readQuantity(words), readBaseline(words), ...readTargets(words)]) {
        expect(stated.isSlip, words).toBeUndefined()
        expect(
          stated.value !== undefined || stated.guess !== undefined || stated.trouble !== undefined || stated.unsaid,
          words,
        ).toBeTruthy()
      }
  })

  it('is never a level where it is a change', () => {
    for (const { words, meant } of figureTexts)
      if (meant.kind === 'change') expect(readQuantity(words).value, words).toBeUndefined()
  })

  it('reads alike from its description', () => {
    for (const { meant } of figureTexts) {
      const words = describeFigure(meant)
      expect(simple(readFigure(words).value), words).toEqual(simple(meant))
    }
  })

  it('has its date as a baseline, with who counted', () => {
    const plain = figureTexts.filter(
      ({ words, meant }, index) =>
        index % 5 === 0 && !/[(\d]{4}/.test(words) && meant.kind !== 'change' && meant.kind !== 'range',
    )
    const wrong = plain.flatMap(({ words, meant }) =>
      dates.flatMap(([date, last]) => {
        const { value } = readBaseline(words + date)
        const isRight = value?.value.value === (meant as { value: number }).value && value.asAt?.last === last
        return isRight ? [] : [[words + date, value?.value.value, value?.asAt && describeDate(value.asAt)]]
      }),
    )
    expect(plain.length * dates.length).toBeGreaterThan(3000)
    expect(wrong.slice(0, 20)).toEqual([])
  })
})

function isAsMeant(words: string, figure: Figure): boolean {
  const { value } = readFigure(words)
  return JSON.stringify(simple(value)) === JSON.stringify(simple(figure))
}

/** Without how it is worded: “a third” and “33.33%” are one figure. */
function simple(figure: Figure | undefined): unknown {
  if (figure === undefined) return undefined
  if (figure.kind === 'change') {
    const { direction, relative, by } = figure.change
    return { kind: 'change', direction, relative, by: by?.value, unit: by?.unit }
  }
  if (figure.kind === 'range')
    return { kind: 'range', low: figure.low.value, high: figure.high.value, unit: figure.high.unit }
  const { value, unit } = figure
  return { kind: figure.kind === 'share' ? undefined : figure.kind, value, unit }
}

describe('every form of a judgement', () => {
  const texts = judgementForms.flatMap((form) => [...textsOf(form, judgementSamples)])

  it(`makes thousands of texts (${texts.length}), each read as it is meant`, () => {
    expect(texts.length).toBeGreaterThan(10_000)
    const wrong = texts.filter(({ words, meant }) => readJudgement(words) !== meant.value)
    expect(wrong.slice(0, 20)).toEqual([])
  })

  it.each([
    ['Improved.', 'improved'],
    ['Decline', 'declined'],
    ['stable', 'maintained'],
    ['static', 'maintained'],
    ['getting worse', 'declined'],
    ['Slightly improved', 'improved'],
    ['Data not available', 'no data'],
    ['n/a', 'no data'],
    ['No change', 'maintained'],
  ])('%s', (words, meant) => {
    expect(readJudgement(words)).toBe(meant)
  })

  it.each(['Green', 'R', '↑', 'not improved', 'no improvement', 'on track', 'Achieved', 'partly improved', ''])(
    '“%s” is kept as words',
    (words) => {
      expect(readJudgement(words)).toBeUndefined()
    },
  )
})

describe('the slots', () => {
  it.each(Object.keys(figureSlots) as (keyof typeof figureSlots)[])('%s reads its own samples', (name) => {
    for (const [words, meant] of figureSamples[name]) expect(figureSlots[name](words, 0)?.value, words).toEqual(meant)
  })
})

describe('no figure yet is no error', () => {
  it.each([
    'new indicator',
    'n/a - new measure',
    'Data not yet available',
    'Baseline year 2025/26',
    'New measure for 2024/25',
    '*',
    '..',
    '[x]',
    ':',
    'suppressed',
    'to be established in 2025',
    'Baseline to be set in 2025/26',
    'awaiting data',
    'not yet measured',
    'not previously collected',
    'No data available',
    'data not published until 2026',
    'N/A (new)',
    'baseline to be established',
    'Not available',
    'first data due 2026',
    'not collected',
  ])('%s', (words) => {
    for (const stated of [readFigure(words), readBaseline(words)]) expect(stated).toEqual({ words, unsaid: true })
  })

  it.each(['20%', 'new homes: 45', 'Baseline 45 (2020)', 'base of 12'])('“%s” has one', (words) => {
    expect(saysNoFigureYet(words)).toBe(false)
  })
})

describe('what stands in words with an exact figure in brackets', () => {
  it.each([
    ['about one in three (31%) (2022)', 31],
    ['a quarter (26%) (2022)', 26],
    ['just over half (52%)', 52],
    ['1 in 5 (21%)', 21],
    ['Almost two thirds (65.4%) (2021)', 65.4],
    ['nearly half (48 per cent)', 48],
    ['31% (almost a third)', 31],
  ])('%s is the exact figure', (words, value) => {
    expect(readBaseline(words).value?.value).toEqual({ value, unit: '%' })
  })
})

describe('a target', () => {
  const shown = (words: string) => {
    const [{ value } = { value: undefined }] = readTargets(words)
    return (
      value &&
      [
        value.strict === true ? `${value.test}, strictly` : value.test,
        value.value?.value ?? value.change?.by?.value,
        value.change?.direction,
        value.by?.last.slice(0, 4),
      ]
        .filter((one) => one !== undefined)
        .join(' ')
    )
  }
  it.each([
    ['9 per 100,000 by 2030', 'reach 9 2030'],
    ['100% by 2030', 'reach 100 2030'],
    ['163', 'reach 163'],
    ['38%', 'reach 38'],
    ['exactly 40', 'exactly 40'],
    ['over 18.5', 'at-least, strictly 18.5'],
    ['below 20% by 2030', 'at-most, strictly 20 2030'],
    ['no more than 20%', 'at-most 20'],
    ['no less than 20%', 'at-least 20'],
    ['three years longer', 'change-by 3 up'],
    ['closes by two years', 'change-by 2 down'],
    ['halve', 'change-by 50 down'],
    ['double', 'change-by 100 up'],
    ['by a third', 'change-by 33.33'],
    ['None by 2030', 'reach 0 2030'],
    ['zero', 'reach 0'],
    ['eradicate', 'reach 0'],
    ['Eradicate by 2030', 'reach 0 2030'],
    ['7th by 2030', 'reach 7 2030'],
    ['top of the list', undefined],
    ['up to 10%', 'at-most 10'],
  ])('%s', (words, expected) => {
    expect(shown(words)).toBe(expected)
  })
})

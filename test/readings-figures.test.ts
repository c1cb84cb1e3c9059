import { describe, expect, it } from 'vitest'
import { describeDate } from '../src/readings/date.ts'
import { readBaseline, readBaselineParts } from '../src/readings/measure.ts'
import { describeQuantity, readQuantity } from '../src/readings/quantity.ts'

describe('a figure that was written plainly is read without a guess', () => {
  it.each([
    ['24,500', { value: 24500 }],
    ['24 500', { value: 24500 }],
    ['24\u202f500', { value: 24500 }],
    ['1,234,567.89', { value: 1234567.89 }],
    ['30001', { value: 30001 }],
    ['1.10', { value: 1.1 }],
    ['0', { value: 0 }],
    ['nil', { value: 0 }],
    ['zero', { value: 0 }],
    ['£40,000', { value: 40000, unit: '£' }],
    ['£1.2m', { value: 1200000, unit: '£' }],
    ['£1.15 million', { value: 1150000, unit: '£' }],
    ['£2bn', { value: 2000000000, unit: '£' }],
    ['20%', { value: 20, unit: '%' }],
    ['20 per cent', { value: 20, unit: '%' }],
    ['20 percent', { value: 20, unit: '%' }],
    ['20%*', { value: 20, unit: '%' }],
    ['-5', { value: -5 }],
    ['−5 °C', { value: -5, unit: '°C' }],
    ['5 percentage points', { value: 5, unit: 'percentage points' }],
    ['500 people', { value: 500, unit: 'people' }],
    ['12 per 1,000', { kind: 'rate', value: 12, unit: 'per 1,000', per: 1000 }],
    ['about 24,000', { value: 24000, approximate: true }],
    ['around 24,000', { value: 24000, approximate: true }],
    ['~24000', { value: 24000, approximate: true }],
    ['c. 300', { value: 300, approximate: true }],
    ['over 31.5', { value: 31.5, approximate: true }],
    ['500+', { value: 500, approximate: true }],
  ])('%s', (words, value) => {
    expect(readQuantity(words)).toEqual({ words, value })
  })
})

describe('a figure that had to be guessed says so', () => {
  it.each([
    ['1 in 5', { kind: 'share', value: 20, unit: '%' }, '“1 in 5” was read as 20%.'],
    ['one child in five', { kind: 'share', value: 20, unit: '%' }, '“one child in five” was read as 20%.'],
    [
      '45 out of 300',
      { kind: 'share', value: 15, unit: '%', part: 45, whole: 300 },
      '“45 out of 300” was read as 15%.',
    ],
    ['two thirds', { kind: 'share', value: 66.67, unit: '%' }, '“two thirds” was read as 66.67%.'],
    ['half', { kind: 'share', value: 50, unit: '%' }, '“half” was read as 50%.'],
    ['ten people', { value: 10, unit: 'people' }, '“ten people” was read as 10 people.'],
    ['5m', { value: 5000000 }, '“5m” was read as 5,000,000.'],
    ['Score: 31.5', { value: 31.5 }, '“Score: 31.5” was read as 31.5.'],
    ['2026', { value: 2026 }, '“2026” was read as the figure 2,026, not as a year.'],
  ])('%s', (words, value, guess) => {
    expect(readQuantity(words)).toEqual({ words, value, guess })
  })
})

describe('more than one figure is kept in words, and none is picked', () => {
  it.each(['10-15%', '45 in 2021, 40 in 2020', '30% walking and 4% cycling'])('%s', (words) => {
    const { value, guess, trouble } = readQuantity(words)
    expect([value, trouble]).toEqual([undefined, undefined])
    expect(guess).toBe(`“${words}” holds more than one figure, so none was read. It is kept as written.`)
  })
})

it('“none” may mean zero or no figure, which is asked', () => {
  expect(readQuantity('none')).toEqual({
    words: 'none',
    value: { value: 0 },
    guess: '“none” was read as 0.',
    asks: '“none” may mean zero, or that there is no figure. Write “0” or “not known”.',
  })
})

it.each(['n/a', 'not known', '-', 'TBC', 'no data', 'none available', ''])(
  '“%s” is a placeholder or an absence',
  (words) => {
    expect(readQuantity(words)).toEqual({ words, unsaid: true })
  },
)

it.each(['lots', 'third sector', 'P1', 'constructor', '__proto__'])('“%s” is no figure', (words) => {
  expect(readQuantity(words).trouble).toBe(
    `No figure can be read in “${words}”. Write a number, such as 24,500, 20% or £40,000.`,
  )
})

it('any figure survives a round trip through its description', () => {
  for (const unit of [undefined, '%', '£', 'people']) {
    for (const value of [0, 0.5, 1, 9, 10.25, 99, 100, 999, 1000, 12345, 999999, 1000000, 1234567.5]) {
      const quantity = unit === undefined ? { value } : { value, unit }
      expect(readQuantity(describeQuantity(quantity)).value).toEqual(quantity)
    }
  }
})

function shownBaseline(words: string): string {
  const { value, trouble, unsaid } = readBaseline(words)
  if (!value) return trouble ?? (unsaid ? 'unsaid' : 'nothing')
  const when = value.asAt ? ` at ${describeDate(value.asAt)}` : ''
  return describeQuantity(value.value) + when
}

describe('a baseline is a figure and, where the words say it, a date', () => {
  it.each([
    ['20% (2022/23)', '20% at 2022-23 (1 April 2022 to 31 March 2023)'],
    ['20%, 2022/23', '20% at 2022-23 (1 April 2022 to 31 March 2023)'],
    ['2022/23: 20%', '20% at 2022-23 (1 April 2022 to 31 March 2023)'],
    ['45 in 2021', '45 at 2021'],
    ['45 - 2021', '45 at 2021'],
    ['20% (2021 census)', '20% at 2021'],
    ['20% as at March 2023', '20% at March 2023'],
    ['45 at 31 March 2024', '45 at 31 March 2024'],
    ['£1.2m in 2023-24', '£1,200,000 at 2023-24 (1 April 2023 to 31 March 2024)'],
    ['one child in five (2022)', '20% at 2022'],
    ['12 per 1,000 (2021)', '12 per 1,000 at 2021'],
    ['nil (2022)', '0 at 2022'],
    ['20% (2019-21)', '20% at 2021'],
    ['20% in 2019/21', '20% at 2021'],
    ['20% (10 years)', '20%'],
    ['none', '0'],
    ['0', '0'],
    ['20% (latest figures)', '20%'],
    ['20% (sample of 2000)', '20%'],
    ['not known', 'unsaid'],
    ['n/a', 'unsaid'],
    ['-', 'unsaid'],
    ['n/a (2022)', 'unsaid'],
    ['lots', 'No figure can be read in “lots”. Write a number, such as 24,500, 20% or £40,000.'],
  ])('%s', (words, expected) => {
    expect(shownBaseline(words)).toBe(expected)
    expect(readBaseline(words).words).toBe(words)
  })

  it('keeps the figure when the date beside it is not in the calendar, and says so', () => {
    const { value, guess } = readBaseline('20% (31/02/2023)')
    expect(value).toEqual({ value: { value: 20, unit: '%' } })
    expect(guess).toContain('“31/02/2023” is not in the calendar')
  })
})

describe('a baseline given as its parts', () => {
  it('joins the figure and the date', () => {
    const { value, words } = readBaselineParts({ value: '45', as_at: '31 March 2024' })
    expect(value?.value).toEqual({ value: 45 })
    expect(value?.asAt?.first).toBe('2024-03-31')
    expect(words).toBe('45 (31 March 2024)')
  })

  it('takes the end of a span for the date of an average over several years, and says so', () => {
    const { value, guess } = readBaselineParts({ value: '45', as_at: '2020-22' })
    expect(value?.asAt?.last).toBe('2022-12-31')
    expect(guess).toBe('“2020-22” was read as 2022, where it ends.')
  })

  it('distinguishes zero from not known', () => {
    expect(readBaselineParts({ value: '0' }).value).toEqual({ value: { value: 0 } })
    expect(readBaselineParts({ value: 'not known', as_at: '2022' }).unsaid).toBe(true)
    expect(readBaselineParts({}).unsaid).toBe(true)
  })

  it('falls back on the published words', () => {
    expect(readBaselineParts({ as_published: '45 in 2021' }).value?.asAt?.first).toBe('2021-01-01')
  })

  it('says that its own date is unusable', () => {
    expect(readBaselineParts({ value: '45', as_at: '31 June 2024' }).trouble).toContain('June 2024 has 30 days')
  })
})

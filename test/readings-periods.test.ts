import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describePeriod, readPeriod, readPeriodParts } from '../src/readings/period.ts'

const editionDate = '2024-03-12'

function shown(words: string, setting: { editionDate?: string } = { editionDate }): string {
  const { value, trouble, unsaid } = readPeriod(words, setting)
  if (value) return `${value.kind} ${value.from?.first ?? 'open'} ${value.to.last}`
  return trouble ?? (unsaid ? 'unsaid' : 'nothing')
}

describe('a period that was written plainly is read without a guess', () => {
  it.each([
    ['2016-26', 'years 2016-01-01 2026-12-31'],
    ['2017/22', 'years 2017-01-01 2022-12-31'],
    ['2022-30', 'years 2022-01-01 2030-12-31'],
    ['2017 - 2027', 'years 2017-01-01 2027-12-31'],
    ['2017–2027', 'years 2017-01-01 2027-12-31'],
    ['2017 — 2027', 'years 2017-01-01 2027-12-31'],
    ['2024 to 2034', 'years 2024-01-01 2034-12-31'],
    ['between 2024 and 2034', 'years 2024-01-01 2034-12-31'],
    ['2009-12', 'years 2009-01-01 2012-12-31'],
    ['April 2024 to March 2034', 'dates 2024-04-01 2034-03-31'],
    ['April 2024-March 2034', 'dates 2024-04-01 2034-03-31'],
    ['April to June 2024', 'dates 2024-04-01 2024-06-30'],
    ['1 April - 30 June 2024', 'dates 2024-04-01 2024-06-30'],
    ['1 April 2024 - 31 March 2029', 'dates 2024-04-01 2029-03-31'],
    ['31/03/2024-31/03/2029', 'dates 2024-03-31 2029-03-31'],
    ['2024-04-01/2034-03-31', 'dates 2024-04-01 2034-03-31'],
    ['2024-04-01-2034-03-31', 'dates 2024-04-01 2034-03-31'],
    ['2024/25 to 2026/27', 'financial-year 2024-04-01 2027-03-31'],
    ['FY 2024/25', 'financial-year 2024-04-01 2025-03-31'],
    ['by 2026', 'deadline open 2026-12-31'],
    ['2026', 'deadline open 2026-12-31'],
    ['by the end of March 2026', 'deadline open 2026-03-31'],
    ['2024-10', 'deadline open 2024-10-31'],
    ['by 2027/28', 'deadline open 2028-03-31'],
    ['2024-34 (10 years)', 'years 2024-01-01 2034-12-31'],
    ['Up to 2034', 'deadline open 2034-12-31'],
    ['before 2018', 'deadline open 2017-12-31'],
    ['2018 2021', 'years 2018-01-01 2021-12-31'],
    ['April 2024 for ten years', 'duration 2024-04-01 2034-04-30'],
    ['10 years from October 2017', 'duration 2017-10-01 2027-10-31'],
    ['2017-27 (revised to 2030)', 'years 2017-01-01 2030-12-31'],
    ['2022-27, extended to 2028', 'years 2022-01-01 2028-12-31'],
    ['2017-2027, rolled forward to 2030', 'years 2017-01-01 2030-12-31'],
  ])('%s', (words, expected) => {
    expect(shown(words)).toBe(expected)
    expect(readPeriod(words).guess).toBeUndefined()
    expect(readPeriod(words).words).toBe(words)
  })

  it('gives no day to a span of years', () => {
    const { value } = readPeriod('2016-26')
    expect([value?.from?.precision, value?.to.precision]).toEqual(['year', 'year'])
  })
})

describe('a guess is noted', () => {
  const financial = (words: string, year: number) =>
    `“${words}” was read as the financial year 1 April ${year} to 31 March ${year + 1}. ` +
    `If it means two calendar years, write January ${year} to December ${year + 1}.`
  it.each([
    ['2027/28', 'financial-year 2027-04-01 2028-03-31', financial('2027/28', 2027)],
    ['2023-24', 'financial-year 2023-04-01 2024-03-31', financial('2023-24', 2023)],
    ['2018/2019', 'financial-year 2018-04-01 2019-03-31', financial('2018/2019', 2018)],
    ['Our Plan 2017-27', 'years 2017-01-01 2027-12-31', '“Our Plan 2017-27” was read as 2017 to 2027.'],
    [
      '10 years',
      'duration 2024-03-12 2034-12-31',
      '“10 years” was counted from 12 March 2024, so to 2034. Write the years to be sure.',
    ],
    [
      '12-24 months',
      'duration 2024-03-12 2026-03-31',
      '“12-24 months” was counted from 12 March 2024, so to March 2026. Write the years to be sure.',
    ],
  ])('%s', (words, expected, guess) => {
    expect(shown(words)).toBe(expected)
    expect(readPeriod(words, { editionDate }).guess).toBe(guess)
  })

  it.each([
    ['ten years', '2034-12-31'],
    ['three-year', '2027-12-31'],
    ['over the next 5 years', '2029-12-31'],
    ['18 months', '2025-09-30'],
    ['a ten-year plan', '2034-12-31'],
    ['long term (10 years)', '2034-12-31'],
  ])('%s is counted from the day of the edition', (words, end) => {
    expect(shown(words)).toBe(`duration ${editionDate} ${end}`)
  })

  it('counts from the start in the words, if they have one', () => {
    expect(shown('10 years from April 2022', {})).toBe('duration 2022-04-01 2032-04-30')
  })
})

describe('words that are no period say why, and what to write', () => {
  const write = 'Write the years, such as 2024-34, or the days, such as 1 April 2024 to 31 March 2034.'
  it.each([
    ['soon', `No period can be read in “soon”. ${write}`],
    ['Plan 2017-27 and 2018-28', `No period can be read in “Plan 2017-27 and 2018-28”. ${write}`],
    ['2034 to 2024', '“2034 to 2024” ends before it begins. Write the earlier date first.'],
    ['2034-24', '“2034-24” ends before it begins. Write the earlier date first.'],
    [
      '1 April 2024 to 31 February 2029',
      '“31 February 2029” is not in the calendar: February 2029 has 28 days. Write a date such as 31 March 2025 or 2025-03-31.',
    ],
  ])('%s', (words, trouble) => {
    expect(shown(words)).toBe(trouble)
  })

  it('a length of time is a reading of its own, and asks when it begins', () => {
    for (const [words, length] of [
      ['10 years', { most: 10, unit: 'years' }],
      ['within ten years of publication', { most: 10, unit: 'years', from: 'publication' }],
      ['Short term (0-2 years)', { least: 0, most: 2, unit: 'years', name: 'short term' }],
    ] as const) {
      const asks = `“${words}” is a length of time, and does not say when it begins. Write its first and its last year.`
      expect(readPeriod(words)).toEqual({ words, length, asks })
    }
  })
})

describe('a period without an end has no value', () => {
  it.each([
    ...['short term', 'medium-term', 'long term', 'short / medium / long term', 'Ongoing', 'ongoing from April 2024'],
    ...[
      'year on year',
      'each year',
      'annually',
      'TBC',
      '-',
      'from April 2024',
      '2024 onwards',
      '2024 - ongoing',
      'the life of the plan',
    ],
  ])('%s', (words) => {
    expect(readPeriod(words, { editionDate })).toEqual({ words, unsaid: true })
  })
})

describe('a period given as its parts', () => {
  it('is read from its two ends, each as exactly as it was written', () => {
    const { value, words } = readPeriodParts({ from: '2024-04-01', to: 'March 2034' })
    expect(words).toBe('2024-04-01 to March 2034')
    expect(value && describePeriod(value)).toBe('1 April 2024 to March 2034')
  })

  it('is told by its value, not by the words of the published document, which stand beside it', () => {
    expect(readPeriodParts({ from: '2024', to: '2034', as_published: 'Our next ten years' }).words).toBe('2024 to 2034')
  })

  it('is a deadline without a beginning', () => {
    expect(readPeriodParts({ to: '2030' }).value?.kind).toBe('deadline')
  })

  it('may end after a duration, which gets no invented day', () => {
    const { value } = readPeriodParts({ from: '2024', to: '10 years' })
    expect([value?.from?.precision, value?.to.last, value?.kind]).toEqual(['year', '2034-12-31', 'duration'])
  })

  it('has no value without an end', () => {
    expect(readPeriodParts({ from: '2024' }).unsaid).toBe(true)
    expect(readPeriodParts({ from: '2024', to: 'ongoing' }).unsaid).toBe(true)
    expect(readPeriodParts({}).unsaid).toBe(true)
  })

  it('is read from the published words where it has no other end', () => {
    expect(readPeriodParts({ as_published: '2016-26' }).value?.to.last).toBe('2026-12-31')
  })

  it('says which part is unusable', () => {
    expect(readPeriodParts({ from: '31 June 2024', to: '2034' }).trouble).toContain('“31 June 2024”')
    expect(readPeriodParts({ from: '2034', to: '2024' }).trouble).toContain('ends before it begins')
  })
})

describe('periods are described with what is known of them and no more', () => {
  it.each([
    ['2016-26', '2016 to 2026'],
    ['by March 2026', 'by March 2026'],
    ['2023-24', '2023-24 (1 April 2023 to 31 March 2024)'],
    ['2024/25 to 2026/27', '2024-25 to 2026-27 (1 April 2024 to 31 March 2027)'],
    ['1 April 2024 - 31 March 2029', '1 April 2024 to 31 March 2029'],
  ])('%s is %s', (words, expected) => {
    const { value } = readPeriod(words)
    expect(value && describePeriod(value)).toBe(expected)
  })
})

it('any two years are read as the same span in every usual notation', () => {
  for (let from = 1991; from < 2060; from += 1) {
    for (const length of [2, 3, 5, 10, 39]) {
      const to = from + length
      const short = String(to).slice(-2)
      const hands = [`${from} to ${to}`, `${from}-${to}`, `${from} – ${to}`, `${from}/${to}`]
      if (Math.floor(from / 100) === Math.floor(to / 100)) hands.push(`${from}/${short}`)
      for (const words of hands) {
        expect([words, shown(words)]).toEqual([words, `years ${from}-01-01 ${to}-12-31`])
      }
    }
  }
})

const plans = new URL('../../shared/data/partnership_plans.csv', import.meta.url)
describe('the titles of real plans', () => {
  it.skipIf(!existsSync(plans))(
    'give the years that a person read in them (skipped where the table is not at hand)',
    () => {
      const titled = readFileSync(plans, 'utf8')
        .split('\n')
        .map((line) => /,([^,"]*\b\d{4} ?[-/] ?\d{2,4}[^,"]*),(\d{4}),(\d{4}),/.exec(line))
        .filter((found) => found !== null)
      expect(titled.length).toBeGreaterThan(15)
      for (const [, title = '', from, to] of titled) {
        const { value } = readPeriod(title)
        expect([title, value?.from?.first.slice(0, 4), value?.to.last.slice(0, 4)]).toEqual([title, from, to])
      }
    },
  )
})

import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, daysInMonth } from '../src/readings/calendar.ts'
import { describeDate, readDate } from '../src/readings/date.ts'

/** `2025-03-31` for a day; `month 2025-03-01 2025-03-31` for anything looser. */
function shown(words: string): string {
  const { value, trouble, unsaid } = readDate(words)
  if (value) return value.precision === 'day' ? value.first : `${value.precision} ${value.first} ${value.last}`
  return trouble ?? (unsaid ? 'unsaid' : 'nothing')
}

describe('a date that was written plainly is read without a guess', () => {
  it.each([
    ['2024-10-01', '2024-10-01'],
    ['2024/10/01', '2024-10-01'],
    ['2024-10-01T09:30:00Z', '2024-10-01'],
    ['2024-10-01 00:00:00', '2024-10-01'],
    ['31/03/2025', '2025-03-31'],
    ['31.03.2025', '2025-03-31'],
    ['31-3-2025', '2025-03-31'],
    ['1 April 2024', '2024-04-01'],
    ['1st April 2024', '2024-04-01'],
    ['the 1st of April, 2024', '2024-04-01'],
    ['Monday 1 April 2024', '2024-04-01'],
    ['April 1, 2024', '2024-04-01'],
    ['26 Feb 2019', '2019-02-26'],
    ['29 February 2024', '2024-02-29'],
    ['31 March 2025.', '2025-03-31'],
    ['31\u00a0March\u00a02025', '2025-03-31'],
    ['year ending 31 March 2025', '2025-03-31'],
    ['as at 31 March 2025', '2025-03-31'],
    ['2024-10', 'month 2024-10-01 2024-10-31'],
    ['03/2025', 'month 2025-03-01 2025-03-31'],
    ['March 2024', 'month 2024-03-01 2024-03-31'],
    ['Mar 2024', 'month 2024-03-01 2024-03-31'],
    ['Sept. 2024', 'month 2024-09-01 2024-09-30'],
    ['February 2024', 'month 2024-02-01 2024-02-29'],
    ['by March 2026', 'month 2026-03-01 2026-03-31'],
    ['by the end of March 2026', 'month 2026-03-01 2026-03-31'],
    ['2024', 'year 2024-01-01 2024-12-31'],
    ['by 2026', 'year 2026-01-01 2026-12-31'],
    ['end of 2026', 'year 2026-01-01 2026-12-31'],
    ['2024/25', 'financial-year 2024-04-01 2025-03-31'],
    ['2024-25', 'financial-year 2024-04-01 2025-03-31'],
    ['2024–25', 'financial-year 2024-04-01 2025-03-31'],
    ['2024/2025', 'financial-year 2024-04-01 2025-03-31'],
    ['FY 2024/25', 'financial-year 2024-04-01 2025-03-31'],
    ['1999-00', 'financial-year 1999-04-01 2000-03-31'],
  ])('%s', (words, expected) => {
    expect(shown(words)).toBe(expected)
    expect(readDate(words).guess).toBeUndefined()
    expect(readDate(words).words).toBe(words)
  })
})

describe('Gaelic names of months are read, also with the article and lenited', () => {
  it.each([
    ['12 am Màrt 2024', '2024-03-12'],
    ['1 an t-Sultain 2024', '2024-09-01'],
    ["1 a' Ghiblean 2024", '2024-04-01'],
    ['den Fhaoilleach 2025', 'month 2025-01-01 2025-01-31'],
    ['Gearran 2025', 'month 2025-02-01 2025-02-28'],
    ['Cèitean 2025', 'month 2025-05-01 2025-05-31'],
    ['Ògmhios 2025', 'month 2025-06-01 2025-06-30'],
    ['Iuchar 2025', 'month 2025-07-01 2025-07-31'],
    ['Lùnastal 2025', 'month 2025-08-01 2025-08-31'],
    ['Dàmhair 2025', 'month 2025-10-01 2025-10-31'],
    ['an t-Samhain 2025', 'month 2025-11-01 2025-11-30'],
    ['den Dùbhlachd 2025', 'month 2025-12-01 2025-12-31'],
  ])('%s', (words, expected) => {
    expect(shown(words)).toBe(expected)
  })
})

describe('a guess is noted', () => {
  it.each([
    ['31/3/25', '2025-03-31', '“31/3/25” was read as 31 March 2025. Write the year in full to be sure.'],
    ['Mar-24', 'month 2024-03-01 2024-03-31', '“Mar-24” was read as March 2024. Write the year in full to be sure.'],
    [
      'summer 2025',
      'span 2025-06-01 2025-08-31',
      '“summer 2025” was read as June to August 2025. Write it more exactly if that matters.',
    ],
    [
      'early 2025',
      'year 2025-01-01 2025-12-31',
      '“early 2025” was read as 2025. Write it more exactly if that matters.',
    ],
    [
      'March 2026 (TBC)',
      'month 2026-03-01 2026-03-31',
      '“March 2026 (TBC)” was read as March 2026. Write it more exactly if that matters.',
    ],
    [
      '2010-11',
      'financial-year 2010-04-01 2011-03-31',
      '“2010-11” was read as 2010-11 (1 April 2010 to 31 March 2011). If it means a month, write November 2010.',
    ],
  ])('%s', (words, expected, guess) => {
    expect(shown(words)).toBe(expected)
    expect(readDate(words).guess).toBe(guess)
  })

  it('mid-2022 is how estimates of population are named, and is no guess', () => {
    expect(readDate('mid-2022')).toMatchObject({ value: { first: '2022-01-01', precision: 'year' } })
    expect(readDate('mid-2022').guess).toBeUndefined()
  })
})

describe('words that cannot be a date say why, and what to write', () => {
  const write = 'Write a date such as 31 March 2025 or 2025-03-31.'
  it.each([
    [
      '03/25/2024',
      '“03/25/2024” has no month 25: dates are read day first, or from the year down. Write it as 25 March 2024 or 2024-03-25.',
    ],
    ['30 February 2025', `“30 February 2025” is not in the calendar: February 2025 has 28 days. ${write}`],
    ['29 February 2025', `“29 February 2025” is not in the calendar: February 2025 has 28 days. ${write}`],
    ['2025-02-30', `“2025-02-30” is not in the calendar: February 2025 has 28 days. ${write}`],
    ['31/04/2025', `“31/04/2025” is not in the calendar: April 2025 has 30 days. ${write}`],
    ['2025-13', `“2025-13” is not in the calendar: there is no month 13. ${write}`],
    ['00/00/2025', `“00/00/2025” is not in the calendar: there is no month 0. ${write}`],
    ['soon', `No date can be read in “soon”. ${write}`],
    ['٣١/٠٣/٢٠٢٥', `No date can be read in “٣١/٠٣/٢٠٢٥”. ${write}`],
    ['Autumn', '“Autumn” does not say which year. Add the year, as in March 2025 or 31 March 2025.'],
    ['31/3', '“31/3” does not say which year. Add the year, as in March 2025 or 31 March 2025.'],
    ['2017/22', '“2017/22” is a span of years, not one date. Write one of its years, or a day.'],
    ['1889', '“1889” names the year 1889. Dates from 1990 to 2100 are expected, so check the year.'],
    ['1 May 2204', '“1 May 2204” names the year 2204. Dates from 1990 to 2100 are expected, so check the year.'],
  ])('%s', (words, trouble) => {
    expect(shown(words)).toBe(trouble)
  })
})

describe('an honest “not known” is no problem', () => {
  it.each([
    'ongoing',
    'TBC',
    'tbc by the board',
    'to be confirmed',
    'not yet known',
    'n/a',
    'N/A',
    '-',
    '–',
    '?',
    '',
    ' ',
    'unknown',
  ])('“%s”', (words) => {
    expect(readDate(words)).toEqual({ words, unsaid: true })
  })
})

describe('every day of fifteen years', () => {
  const days = Array.from({ length: daysBetween('2015-01-01', '2030-12-31') + 1 }, (_, index) =>
    addDays('2015-01-01', index),
  )

  it('comes back the same from its description, and from figures with the day first', () => {
    for (const day of days) {
      const date = { first: day, last: day, precision: 'day' } as const
      expect(readDate(describeDate(date)).value).toEqual(date)
      expect(readDate(day.split('-').reverse().join('/')).value).toEqual(date)
    }
    expect(days.at(-1)).toBe('2030-12-31')
  })

  it('is as far from the same day a year later as daysBetween says', () => {
    for (const day of days) expect(addDays(day, daysBetween(day, addMonths(day, 12)))).toBe(addMonths(day, 12))
  })
})

describe('months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-04-01', 0, '2024-04-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it('know leap years, and that 2100 is none', () => {
    expect([2023, 2024, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28])
  })
})

describe('loose dates are described with what is known of them and no more', () => {
  it.each([
    ['31/03/2025', '31 March 2025'],
    ['2025-03', 'March 2025'],
    ['by 2026', '2026'],
    ['2024/25', '2024-25 (1 April 2024 to 31 March 2025)'],
  ])('%s is %s', (words, expected) => {
    const { value } = readDate(words)
    expect(value && describeDate(value)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../src/readings/calendar.ts'
import {
  describeReportingYear,
  readReportingYear,
  readReportingYearParts,
  readYearStart,
  reportingYearsBetween,
} from '../src/readings/reporting-year.ts'

function shown(words: string, start?: string): string {
  const { value, trouble, unsaid } = readReportingYear(words, start)
  return value ? `${value.from} ${value.to} ${value.label}` : (trouble ?? (unsaid ? 'unsaid' : 'nothing'))
}

describe('a reporting year that was written plainly is read without a guess', () => {
  it.each([
    ['2024-25', '2024-04-01 2025-03-31 2024-25'],
    ['2024/25', '2024-04-01 2025-03-31 2024-25'],
    ['2024/2025', '2024-04-01 2025-03-31 2024-25'],
    ['2024–25', '2024-04-01 2025-03-31 2024-25'],
    ['2011-12', '2011-04-01 2012-03-31 2011-12'],
    ['2024 to 2025', '2024-04-01 2025-03-31 2024-25'],
    ['Annual Report 2024/25', '2024-04-01 2025-03-31 2024-25'],
    ['April 2024 to March 2025', '2024-04-01 2025-03-31 2024-25'],
    ['1 July 2024 to 30 June 2025', '2024-07-01 2025-06-30 2024-25'],
    ['1 January 2024 to 31 December 2024', '2024-01-01 2024-12-31 2024'],
    ['1 March 2023 to 29 February 2024', '2023-03-01 2024-02-29 2023-24'],
    ['year ending 31 March 2025', '2024-04-01 2025-03-31 2024-25'],
    ['for the year to March 2025', '2024-04-01 2025-03-31 2024-25'],
  ])('%s', (words, expected) => {
    expect(shown(words)).toBe(expected)
    expect(readReportingYear(words).guess).toBeUndefined()
    expect(readReportingYear(words).words).toBe(words)
  })

  it('begins on the day that was directed', () => {
    expect(shown('2024-25', '07-01')).toBe('2024-07-01 2025-06-30 2024-25')
    expect(shown('2024', '01-01')).toBe('2024-01-01 2024-12-31 2024')
    expect(readReportingYear('2024', '01-01').guess).toBeUndefined()
  })
})

describe('a guess is noted', () => {
  it.each([
    ['2024', '2024-04-01 2025-03-31 2024-25', '“2024” was read as 2024-25 (1 April 2024 to 31 March 2025).'],
    [
      '2019-21',
      '2019-04-01 2021-03-31 2019 to 2021',
      '“2019-21” was read as 1 April 2019 to 31 March 2021, which is not one year.',
    ],
    [
      '2024-04-01 to 2025-09-30',
      '2024-04-01 2025-09-30 2024-25',
      '“2024-04-01 to 2025-09-30” was read as 1 April 2024 to 30 September 2025, which is not one year.',
    ],
  ])('%s', (words, expected, guess) => {
    expect(shown(words)).toBe(expected)
    expect(readReportingYear(words).guess).toBe(guess)
  })
})

describe('words that are no reporting year say why, and what to write', () => {
  const write = 'Write it as 2024-25, or as 1 April 2024 to 31 March 2025.'
  it.each([
    ['soon', `No reporting year can be read in “soon”. ${write}`],
    ['each year', `No reporting year can be read in “each year”. ${write}`],
    ['March 2025', `“March 2025” is one date, not a year. ${write}`],
    ['2017-27', `“2017-27” is not one year. ${write}`],
    ['1888-89', '“1888” names the year 1888. Dates from 1990 to 2100 are expected, so check the year.'],
  ])('%s', (words, trouble) => {
    expect(shown(words)).toBe(trouble)
  })

  it('TBC is a placeholder', () => {
    expect(readReportingYear('TBC')).toEqual({ words: 'TBC', unsaid: true })
  })
})

describe('a reporting year given as its parts', () => {
  it.each([
    [{ from: '2024-04-01', to: '2025-03-31' }, '2024-25'],
    [{ from: '2024', to: '2025' }, '2024-25'],
    [{ from: '1 July 2024', to: '30 June 2025', as_published: '2024/25' }, '2024-25'],
    [{ as_published: '2022-23' }, '2022-23'],
  ])('%o is %s', (parts, label) => {
    expect(readReportingYearParts(parts).value?.label).toBe(label)
  })

  it('stands for a whole year when only one end is given, and says so', () => {
    const first = readReportingYearParts({ from: '1 April 2024' })
    const last = readReportingYearParts({ to: '31 March 2025' })
    expect(first.value).toEqual(last.value)
    expect(first.guess).toBe(
      '“1 April 2024” was read as 2024-25 (1 April 2024 to 31 March 2025). Write both ends to be sure.',
    )
  })

  it('is told by its value, not by the words of the published document, which stand beside it', () => {
    expect(readReportingYearParts({ from: '2024', to: '2025', as_published: 'Year Eight' }).words).toBe('2024 to 2025')
  })
})

describe('the day on which reporting years begin', () => {
  it.each([
    ['1 April', '04-01'],
    ['1st April', '04-01'],
    ['April 1', '04-01'],
    ['April', '04-01'],
    ['1/4', '04-01'],
    ['1.4', '04-01'],
    ['04-01', '04-01'],
    ['01-04', '04-01'],
    ['31-03', '03-31'],
    ['1 July', '07-01'],
    ['1 April 2024', '04-01'],
    ['April to March', '04-01'],
    ['April - March', '04-01'],
    ['April–March', '04-01'],
    ['Apr-Mar', '04-01'],
    ['1 April to 31 March', '04-01'],
    ['1st April until 31st March', '04-01'],
    ['from 1 April', '04-01'],
    ['Starts on 1 April', '04-01'],
    ['Our reporting year runs from 1 April to 31 March', '04-01'],
    ['the reporting year begins in April', '04-01'],
    ['July to June', '07-01'],
    ['1 January to 31 December', '01-01'],
    ['year ended 31 March', '04-01'],
    ['Year to 31 March', '04-01'],
    ['31 March year end', '04-01'],
    ['year ending 30 June', '07-01'],
    ['financial year', '04-01'],
    ['The financial year', '04-01'],
    ['calendar year', '01-01'],
  ])('%s is %s', (words, expected) => {
    expect(readYearStart(words).value).toBe(expected)
  })

  it('says when the day came before the month', () => {
    expect(readYearStart('01-04').guess).toBe('“01-04” was read as 1 April.')
    expect(readYearStart('04-01').guess).toBeUndefined()
  })

  it.each([
    'whenever',
    '29 February',
    '13-13',
    '30/2',
    '00-00',
    'April to June',
    'spring',
    'year',
    'from',
    'March 2024 to banana',
    'year ended',
  ])('“%s” is no such day', (words) => {
    expect(readYearStart(words).trouble).toBe(
      `No day of the year can be read in “${words}”. Write it as 1 April or 04-01.`,
    )
  })
})

describe('the reporting years between two days', () => {
  it('began on or after the first and had ended by the last', () => {
    const labels = (from: string, to: string) => reportingYearsBetween(from, to).map(({ label }) => label)
    expect(labels('2017-04-01', '2020-03-31')).toEqual(['2017-18', '2018-19', '2019-20'])
    expect(labels('2017-04-02', '2020-03-30')).toEqual(['2018-19'])
    expect(labels('2020-01-01', '2019-01-01')).toEqual([])
  })

  it('follow one another without a gap, wherever they begin and through leap years', () => {
    for (const start of ['01-01', '03-01', '04-01', '07-01', '12-31']) {
      const years = reportingYearsBetween('2015-01-01', '2050-12-31', start)
      expect(years.length).toBeGreaterThan(33)
      for (const [index, year] of years.entries()) {
        expect(addDays(year.to, 1)).toBe(addMonths(year.from, 12))
        const next = years[index + 1]
        expect(next?.from ?? addDays(year.to, 1)).toBe(addDays(year.to, 1))
        if (start === '04-01') expect(readReportingYear(year.label).value).toEqual(year)
      }
    }
  })
})

it('a reporting year is described by its label and its days', () => {
  const { value } = readReportingYear('2024/25')
  expect(value && describeReportingYear(value)).toBe('2024-25 (1 April 2024 to 31 March 2025)')
})

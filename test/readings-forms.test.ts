// Forms made of the grammars as data (src/readings/*-forms.ts), with the readings that they must have, and the forms people were seen to write.
import { isDeepStrictEqual } from 'node:util'
import { expect, describe as group, it } from 'vitest'
import { describeDate, readDate } from '../src/readings/date.ts'
import { dateForms, dateNameForms } from '../src/readings/date-forms.ts'
import { describeDue, readDue } from '../src/readings/due.ts'
import { dueForms } from '../src/readings/due-forms.ts'
import { dateSamples, dueSamples, lengthSamples, periodSamples, yearSamples } from '../src/readings/form-samples.ts'
import { type Form, work } from '../src/readings/grammar.ts'
import { howManyTexts, type Samples, textsOf } from '../src/readings/grammar-texts.ts'
import { describeLength, readLength } from '../src/readings/length.ts'
import { lengthForms } from '../src/readings/length-forms.ts'
import { describePeriod, readPeriod } from '../src/readings/period.ts'
import { periodForms } from '../src/readings/period-forms.ts'
import { readPublicationDate } from '../src/readings/publication-date.ts'
import { readReportingYear } from '../src/readings/reporting-year.ts'
import { type Stated, surenessOf } from '../src/readings/stated.ts'
import type { Due, LengthOfTime } from '../src/readings/values.ts'
import { type YearSlots, yearForms } from '../src/readings/year-forms.ts'
import { dayInWords } from '../src/text/day.ts'
import { checkRun } from './check-run.ts'

group('due dates as people write them', () => {
  it.each([
    ['2025-28', '2025 to 2028', '2028-12-31'],
    ['June 2026 - March 2027', 'June 2026 to March 2027', '2027-03-31'],
    ['Between 1st April and 30th June 2026', 'April to June 2026', '2026-06-30'],
    ['Nov/Dec 2026', 'November to December 2026', '2026-12-31'],
    ['March 2027 (revised from March 2026)', 'March 2027 (first March 2026)', '2027-03-31'],
    ['Ongoing - review March 2027', 'ongoing, next look March 2027', undefined],
    ['By 2024/25 and ongoing', '2024-25 (1 April 2024 to 31 March 2025), then ongoing', '2025-03-31'],
    ['Phase 1 complete by June 2026', 'phase 1 by June 2026', '2026-06-30'],
    ['Short term (0-2 years)', 'short term (0 to 2 years)', undefined],
    ['Year 1', 'year 1', undefined],
    ['Years 1-3', 'years 1 to 3', undefined],
    ['Annually', 'annually', undefined],
    ['within 12 months', '12 months', undefined],
    ['Immediate', 'immediate', undefined],
    ['lifetime of the plan', 'the lifetime of the plan', undefined],
    ['Complete', 'completed', undefined],
    ['2025 onwards', 'ongoing from 2025', undefined],
    ['End of Q2 2025-26', 'July to September 2025', '2025-09-30'],
    ['before March 2027', 'before 1 March 2027', '2027-02-28'],
    ['3 years from April 2025', 'April 2028', '2028-04-30'],
    ['45383', '1 April 2024', '2024-04-01'],
  ])('%s', (words, reading, last) => {
    const stated = readDue(words)
    expect(stated.words).toBe(words)
    expect(stated.value && describeDue(stated.value)).toBe(reading)
    expect(stated.value?.by?.last).toBe(last)
  })

  it.each(['subject to funding', 'soon', 'Not started', 'when the board decides'])(
    '“%s” stays as it is written',
    (words) => {
      expect(surenessOf(readDue(words))).toBe('kept')
      expect(readDue(words).trouble).toBeUndefined()
    },
  )

  it.each(['31 April 2027', '13/2026', 'Phase 1 complete by 31 April 2027'])('“%s” is a slip', (words) => {
    expect(surenessOf(readDue(words))).toBe('slip')
  })
})

group('reporting years as people write them', () => {
  it.each([
    ['Q2 2024/25', '2024-07-01', '2024-09-30'],
    ['2024-25 mid-year', '2024-04-01', '2024-09-30'],
    ['2023-24 Quarter 4 (January - March)', '2024-01-01', '2024-03-31'],
    ['six months to September 2024', '2024-04-01', '2024-09-30'],
    ['Calendar year 2024', '2024-01-01', '2024-12-31'],
    ['academic year 2024/25', '2024-08-01', '2025-06-30'],
    ['2023/24 & 2024/25', '2023-04-01', '2025-03-31'],
    ['2024-5', '2024-04-01', '2025-03-31'],
  ])('%s', (words, from, to) => {
    expect(readReportingYear(words)).toMatchObject({ words, value: { from, to } })
  })
})

group('days of publication and of consultation as people write them', () => {
  it.each([
    ['Published April 2018', 'April 2018'],
    ['Monday, October 2nd 2017', '2 October 2017'],
    ['October 2017 – updated August 2018', 'August 2018 (first October 2017)'],
    ['2017 (revised 2019)', '2019 (first 2017)'],
    ['20240401', '1 April 2024'],
    ['1 Apr 2024 00:00:00', '1 April 2024'],
    ['June and July 2017', 'June to July 2017'],
    ['May 2017 – June 2017', 'May to June 2017'],
  ])('%s', (words, reading) => {
    const { value } = readPublicationDate(words)
    expect(value && describeDate(value)).toBe(reading)
  })

  it('a day as spreadsheets count it is a guess that is told', () => {
    expect(readPublicationDate('45383').guess).toContain('as spreadsheets do')
  })
})

/** How many texts of each form are read: to read each text takes minutes. */
const most = 60

interface Kind<Slots, V> {
  readonly forms: readonly Form<Slots, V>[]
  readonly samples: Samples<Slots>
  readonly read: (words: string) => Stated<V>
  readonly tell: (value: V) => string
}

function kindOf<Slots, V>(kind: Kind<Slots, V>): Kind<unknown, unknown> {
  return kind as unknown as Kind<unknown, unknown>
}

function lengthStated(words: string): Stated<LengthOfTime> {
  const value = readLength(words)?.value
  return value === undefined ? { words } : { words, value }
}

function daysOfReport(words: string): Stated<Days> {
  const { value, ...others } = readReportingYear(words)
  return value === undefined ? others : { ...others, value: { first: value.from, last: value.to } }
}

interface Days {
  readonly first: string
  readonly last: string
}

const kinds: Readonly<Record<string, Kind<unknown, unknown>>> = {
  'due dates': kindOf({ forms: dueForms, samples: dueSamples, read: readDue, tell: describeDue }),
  dates: kindOf({
    forms: [...dateNameForms, ...dateForms],
    samples: dateSamples,
    read: readDate,
    tell: describeDate,
  }),
  periods: kindOf({ forms: periodForms, samples: periodSamples, read: readPeriod, tell: describePeriod }),
  'lengths of time': kindOf({
    forms: lengthForms,
    samples: lengthSamples,
    read: lengthStated,
    tell: describeLength,
  }),
  'reporting years': kindOf<YearSlots, Days>({
    forms: yearForms,
    samples: yearSamples,
    read: daysOfReport,
    tell: ({ first, last }) => `${dayInWords(first)} to ${dayInWords(last)}`,
  }),
}

group.each(Object.entries(kinds))('forms made of the grammar of %s', (name, { forms, samples, read, tell }) => {
  const made = forms.flatMap((form) => [...textsOf(form, samples, most)])
  const count = forms.reduce((sum, form) => sum + howManyTexts(form, samples), 0)

  it(`are ${count}; of these ${made.length}, of every form, are read as the samples in them mean`, () => {
    expect(count).toBeGreaterThan(1000)
    const wrong = made.flatMap(({ words, meant }) => {
      const got = read(words).value
      return isAlike(name, got, meant.value) ? [] : [{ words, got, meant: meant.value }]
    })
    expect(wrong).toEqual([])
  })

  it('keep their words, are no error, and are read in a bounded number of steps', () => {
    for (const { words } of made) {
      work.steps = 0
      const stated = read(words)
      expect([words, stated.words, stated.isSlip]).toEqual([words, words, undefined])
      expect([words, work.steps < 40_000]).toEqual([words, true])
    }
  })

  it('are told in words that are read alike', () => {
    const other = made.filter(({ words }) => {
      const { value } = read(words)
      return value !== undefined && tell(value) !== tellAgain(tell(value))
    })
    expect(other.map(({ words }) => words)).toEqual([])
  })

  function tellAgain(words: string): string | undefined {
    const { value } = read(words)
    return value === undefined ? undefined : tell(value)
  }

  it('cost no more than a bound however long a text is', () => {
    for (const piece of ['31/03/2025 - ', 'by 1 April ', 'March 2026, ', 'Phase 1 (', 'year 1 to ']) {
      const steps = [1000, 2000, 50_000].map((length) => {
        work.steps = 0
        read(piece.repeat(length / piece.length))
        return work.steps
      })
      expect(Math.max(...steps)).toBeLessThan(40_000)
    }
  })
})

/** Of a reporting year the days alone count; of two due dates the later. */
function isAlike(kind: string, got: unknown, meant: unknown): boolean {
  if (isDeepStrictEqual(plain(got), plain(meant))) return true
  if (kind === 'due dates')
    return (got as Due | undefined)?.by?.last === (meant as Due).by?.last && (got as Due).kind === 'day'
  if (kind !== 'reporting years') return false
  const [one, other] = [got as Days | undefined, meant as Days]
  return one?.first === other.first && one.last === other.last
}

/** Without what is not there. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

it('a table of awkward due dates has no error, and each is told with its reading', async () => {
  const { result } = await checkRun('test/fixtures/awkward')
  expect(result.findings.filter(({ level }) => level === 'error')).toEqual([])
  const due = (result.readings ?? []).filter(({ kind }) => kind === 'due-date')
  expect(due.map(({ sure }) => sure)).toEqual([...Array(7).fill('certain'), 'guessed', 'kept'])
  expect(result.readings?.[0]).toMatchObject({ words: '10 years', reading: '10 years' })
})

// Forms made of the grammars as data (src/readings/*-forms.ts), with the readings that they must have, and the forms people were seen to write.
import { expect, describe as group, it } from 'vitest'
import { describeDate, readDate } from '../src/readings/date.ts'
import { dateForms, dateNameForms } from '../src/readings/date-forms.ts'
import { describeDue, readDue } from '../src/readings/due.ts'
import { dueForms } from '../src/readings/due-forms.ts'
import { waysToWrite, work } from '../src/readings/grammar.ts'
import { describePeriod, readPeriod } from '../src/readings/period.ts'
import { periodForms } from '../src/readings/period-forms.ts'
import { readPublicationDate } from '../src/readings/publication-date.ts'
import { daysOfYear, readReportingYear } from '../src/readings/reporting-year.ts'
import { type Stated, surenessOf } from '../src/readings/stated.ts'
import { yearForms } from '../src/readings/year-forms.ts'
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

/** How many of the forms of a kind are read. */
const most = 1200

/** Samples of each slot. */
const samples: Readonly<Record<string, readonly string[]>> = {
  date: ['March 2027', '31 March 2028', '2029', '2027/28'],
  plain: ['31 March 2028', 'March 2028'],
  due: ['March 2027', 'Q2 2027/28'],
  period: ['2025-30', 'April 2025 to June 2029'],
  length: ['10 years', '18 months'],
  year: ['2027/28', '2030/31'],
  stretch: ['Q3 2024/25', 'academic year 2024/25'],
  figures: ['2023', '2024'],
  short: ['5'],
  part: ['Phase 1', 'first draft'],
  often: ['annually', 'every six months'],
  words: ['as the board decides'],
  what: ['Report to the board'],
  day: ['2', '3rd'],
  month: ['January', 'Feb'],
  daymonth: ['2 January', '3rd of March'],
  quarter: ['1', '3'],
  half: ['1', '2'],
  season: ['spring', 'winter'],
  clock: ['00:00:00', '9:30'],
  months: ['January - March'],
  serial: ['45383'],
  compact: ['20240401'],
}

/** A later date than those in the slot of the same name without a figure. */
const later: Readonly<Record<string, readonly string[]>> = {
  date: ['June 2031'],
  plain: ['4 April 2032', 'May 2032'],
  due: ['June 2031'],
  period: ['2025-34'],
  year: ['2031/32'],
  quarter: ['4'],
  season: ['autumn'],
}

function formsOf(writes: string | readonly string[]): string[] {
  return [writes].flat().flatMap((template) => waysToWrite(template).flatMap(filled))
}

function filled(template: string): string[] {
  const slot = /\{([a-z]+)(\d?)\}/.exec(template)
  if (slot === null) return [template.trim()]
  const [whole, name = '', figure] = slot
  const words = (figure === '' ? samples[name] : (later[name] ?? samples[name])) ?? []
  return words.flatMap((word) => filled(template.replace(whole, () => word)))
}

interface Kind {
  readonly forms: readonly { readonly writes: string | readonly string[] }[]
  readonly read: (words: string) => Stated<unknown>
  readonly tell: (value: never) => string
  readonly atLeast: number
}

const kinds: Readonly<Record<string, Kind>> = {
  'due dates': { forms: dueForms, read: readDue, tell: describeDue, atLeast: 5000 },
  dates: { forms: [...dateNameForms, ...dateForms], read: readDate, tell: describeDate, atLeast: 1000 },
  periods: { forms: periodForms, read: readPeriod, tell: describePeriod, atLeast: 1000 },
  'reporting years': { forms: yearForms, read: readReportingYear, tell: daysOfYear, atLeast: 200 },
}

group.each(Object.entries(kinds))('forms made of the grammar of %s', (_name, { forms, read, tell, atLeast }) => {
  const made = [...new Set(forms.flatMap(({ writes }) => formsOf(writes)))]
  // Spread over all of them: to read each takes minutes.
  const all = made.filter((_, index) => index % Math.ceil(made.length / most) === 0)

  it('are many, keep their words, are no error, and are read in a bounded number of steps', () => {
    expect(made.length).toBeGreaterThan(atLeast)
    for (const words of all) {
      work.steps = 0
      const stated = read(words)
      expect([words, stated.words, stated.isSlip]).toEqual([words, words, undefined])
      expect([words, work.steps < 40_000]).toEqual([words, true])
    }
  })

  it('are read, but for a few that do not fit together, and what is told of them is read alike', () => {
    const unread = all.filter((words) => read(words).value === undefined)
    expect(unread.length / all.length, unread.slice(0, 20).join('\n')).toBeLessThan(0.25)
    const other = all.filter((words) => {
      const { value } = read(words)
      return value !== undefined && tell(value as never) !== tellAgain(tell(value as never))
    })
    expect(other.slice(0, 20)).toEqual([])
  })

  function tellAgain(words: string): string | undefined {
    const { value } = read(words)
    return value === undefined ? undefined : tell(value as never)
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

it('a table of awkward due dates has no error, and each is told with its reading', async () => {
  const { result } = await checkRun('test/fixtures/awkward')
  expect(result.findings.filter(({ level }) => level === 'error')).toEqual([])
  const due = (result.readings ?? []).filter(({ kind }) => kind === 'due-date')
  expect(due.map(({ sure }) => sure)).toEqual([...Array(7).fill('certain'), 'guessed', 'kept'])
  expect(result.readings?.[0]).toMatchObject({ words: '10 years', reading: '10 years' })
})

// Texts that are composed together with the days that they mean, by arithmetic of this file alone: nothing of the program makes what is
// expected. Each way of writing is tried with many years, months and days.
import { describe, expect, it } from 'vitest'
import { readDate } from '../src/readings/date.ts'
import { readDue } from '../src/readings/due.ts'
import { readLength } from '../src/readings/length.ts'
import { readPeriod } from '../src/readings/period.ts'
import { readReportingYear } from '../src/readings/reporting-year.ts'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  'December',
]
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (number: number) => String(number).padStart(2, '0')
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const lastOf = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0))
const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`
const endOf = (year: number, month: number) => iso(year, month, lastOf(year, month))
/** The month so many months later. */
const later = (year: number, month: number, by: number) => {
  const count = year * 12 + month - 1 + by
  return [Math.floor(count / 12), (count % 12) + 1] as const
}

interface Given {
  readonly y: number
  readonly m: number
  readonly d: number
  readonly name: string
  readonly short: string
  /** The last two figures of the next year. */
  readonly next: string
}

const given: readonly Given[] = Array.from({ length: 40 }, (_, index) => {
  const y = 2018 + ((index * 7) % 16)
  const m = 1 + ((index * 5) % 12)
  const name = months[m - 1] ?? ''
  return { y, m, d: 1 + ((index * 11) % 28), name, short: name.slice(0, 3), next: two((y + 1) % 100) }
})

type Days = readonly [first: string | undefined, last: string | undefined]
type Way = readonly [text: (given: Given) => string, days: (given: Given) => Days]

const day = ({ y, m, d }: Given): Days => [iso(y, m, d), iso(y, m, d)]
const month = ({ y, m }: Given): Days => [iso(y, m, 1), endOf(y, m)]
const year = ({ y }: Given): Days => [iso(y, 1, 1), iso(y, 12, 31)]
const financial = ({ y }: Given): Days => [iso(y, 4, 1), iso(y + 1, 3, 31)]
const quarter =
  (number: number) =>
  ({ y }: Given): Days => {
    const [startYear, start] = later(y, 4, 3 * (number - 1))
    const [endYear, end] = later(y, 4, 3 * number - 1)
    return [iso(startYear, start, 1), endOf(endYear, end)]
  }

function suffix(number: number): string {
  const isTeen = number > 10 && number < 14
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
}

const dates: readonly Way[] = [
  [({ d, name, y }) => `${d} ${name} ${y}`, day],
  [({ d, m, y }) => `${d}/${m}/${y}`, day],
  [({ d, m, y }) => `${two(d)}.${two(m)}.${y}`, day],
  [({ d, m, y }) => iso(y, m, d), day],
  [({ d, name, y }) => `${name} ${d}, ${y}`, day],
  [({ d, short, y }) => `the ${d}${suffix(d)} of ${short}. ${y}`, day],
  [({ name, y }) => `${name} ${y}`, month],
  [({ short, y }) => `end of ${short} ${y}`, month],
  [({ name, y }) => `by the end of ${name} ${y}`, month],
  [({ m, y }) => `${two(m)}/${y}`, month],
  [({ y }) => `${y}`, year],
  [({ y, next }) => `${y}/${next}`, financial],
  [({ y }) => `${y}-${y + 1}`, financial],
  [({ y, next }) => `FY ${y}/${next}`, financial],
  [({ y, next }) => `financial year ${y}-${next}`, financial],
  [({ y, next }) => `Q1 ${y}/${next}`, quarter(1)],
  [({ y, next }) => `${y}/${next} Q2`, quarter(2)],
  [({ y, next }) => `third quarter of ${y}/${next}`, quarter(3)],
  [({ y, next }) => `Quarter 4 (January - March) ${y}/${next}`, quarter(4)],
  [({ y, next }) => `Q1-Q3 ${y}/${next}`, ({ y }) => [iso(y, 4, 1), iso(y, 12, 31)]],
  [({ y, next }) => `H2 ${y}/${next}`, ({ y }) => [iso(y, 10, 1), iso(y + 1, 3, 31)]],
  [({ y, next }) => `academic year ${y}/${next}`, ({ y }) => [iso(y, 8, 1), iso(y + 1, 6, 30)]],
  [({ y }) => `winter ${y}`, ({ y }) => [iso(y, 12, 1), endOf(y + 1, 2)]],
  [({ y }) => `March to June ${y}`, ({ y }) => [iso(y, 3, 1), iso(y, 6, 30)]],
  [({ y }) => `November ${y} - February ${y + 1}`, ({ y }) => [iso(y, 11, 1), endOf(y + 1, 2)]],
  [({ y }) => `Nov/Dec ${y}`, ({ y }) => [iso(y, 11, 1), iso(y, 12, 31)]],
  [({ y }) => `2-9 May ${y}`, ({ y }) => [iso(y, 5, 2), iso(y, 5, 9)]],
  [({ name, y }) => `${name} ${y} (revised from March 2017)`, month],
]

const dues: readonly Way[] = [
  ...dates,
  [({ name, y }) => `before the end of ${name} ${y}`, month],
  [({ y }) => `before the end of ${y}`, year],
  [({ y, name }) => `before ${name} ${y}`, ({ y, m }) => [undefined, endOf(...later(y, m, -1))]],
  [({ name, y }) => `March 2017 (slipped to ${name} ${y})`, month],
  [({ name, y }) => `Complete by ${name} ${y}`, month],
  [({ name, y }) => `Phase 2 by ${name} ${y}`, month],
  [({ name, y }) => `${name} ${y} and ongoing`, month],
  [({ name, y }) => `on track for ${name} ${y}`, month],
  [({ y }) => `within ${y}`, year],
  [
    ({ y, name }) => `18 months from ${name} ${y}`,
    ({ y, m }) => [iso(...later(y, m, 18), 1), endOf(...later(y, m, 18))],
  ],
  [({ y }) => `3 years from 1 April ${y}`, ({ y }) => [iso(y + 3, 3, 31), iso(y + 3, 3, 31)]],
  [({ y }) => `${y}-${two((y + 3) % 100)}`, ({ y }) => [iso(y, 1, 1), iso(y + 3, 12, 31)]],
  [({ y, next }) => `Year 2 (${y}/${next})`, financial],
]

const periods: readonly Way[] = [
  [({ y }) => `${y}-${y + 10}`, ({ y }) => [iso(y, 1, 1), iso(y + 10, 12, 31)]],
  [({ y }) => `${y} to ${y + 5}`, ({ y }) => [iso(y, 1, 1), iso(y + 5, 12, 31)]],
  [({ y }) => `from ${y} until ${y + 5}`, ({ y }) => [iso(y, 1, 1), iso(y + 5, 12, 31)]],
  [({ y }) => `${y}-${y + 10} (10 years)`, ({ y }) => [iso(y, 1, 1), iso(y + 10, 12, 31)]],
  [({ y }) => `ten-year plan ${y}-${y + 10}`, ({ y }) => [iso(y, 1, 1), iso(y + 10, 12, 31)]],
  [({ y }) => `${y}-${y + 10}, extended to ${y + 12}`, ({ y }) => [iso(y, 1, 1), iso(y + 12, 12, 31)]],
  [({ y }) => `${y}-${y + 10} (refreshed ${y + 4})`, ({ y }) => [iso(y, 1, 1), iso(y + 10, 12, 31)]],
  [({ y }) => `${y}-${y + 5} (extended by 2 years)`, ({ y }) => [iso(y, 1, 1), iso(y + 7, 12, 31)]],
  [({ y }) => `1 April ${y} to 31 March ${y + 5}`, ({ y }) => [iso(y, 4, 1), iso(y + 5, 3, 31)]],
  [({ y }) => `April ${y} - March ${y + 5}`, ({ y }) => [iso(y, 4, 1), iso(y + 5, 3, 31)]],
  [({ y }) => `04/${y} - 03/${y + 5}`, ({ y }) => [iso(y, 4, 1), iso(y + 5, 3, 31)]],
  [
    ({ y }) => `${y}/${two((y + 1) % 100)} to ${y + 2}/${two((y + 3) % 100)}`,
    ({ y }) => [iso(y, 4, 1), iso(y + 3, 3, 31)],
  ],
  [({ y }) => `April ${y} for ten years`, ({ y }) => [iso(y, 4, 1), iso(y + 10, 4, 30)]],
  [({ y }) => `5 years from 1 April ${y}`, ({ y }) => [iso(y, 4, 1), iso(y + 5, 3, 31)]],
  [({ y }) => `by March ${y}`, ({ y }) => [undefined, iso(y, 3, 31)]],
  [({ y }) => `before the end of ${y}`, ({ y }) => [undefined, iso(y, 12, 31)]],
  [
    ({ y }) => `sessions ${y}/${two((y + 1) % 100)} to ${y + 2}/${two((y + 3) % 100)}`,
    ({ y }) => [iso(y, 8, 1), iso(y + 3, 6, 30)],
  ],
  [
    ({ y }) => `Q1 ${y}/${two((y + 1) % 100)} to Q4 ${y + 2}/${two((y + 3) % 100)}`,
    ({ y }) => [iso(y, 4, 1), iso(y + 3, 3, 31)],
  ],
]

const years: readonly Way[] = [
  [({ y, next }) => `${y}/${next}`, financial],
  [({ y, next }) => `Annual Report ${y}-${next}`, financial],
  [({ y }) => `${y}-${(y + 1) % 10}`, financial],
  [({ y }) => `1 April ${y} to 31 March ${y + 1}`, financial],
  [({ y }) => `April ${y} - March ${y + 1}`, financial],
  [({ y }) => `year ended 31 March ${y + 1}`, financial],
  [({ y }) => `Y/E March ${y + 1}`, financial],
  [({ y }) => `12 months to March ${y + 1}`, financial],
  [({ y }) => `calendar year ${y}`, year],
  [({ y }) => `January - December ${y}`, year],
  [({ y, next }) => `${y}/${next} mid-year`, ({ y }) => [iso(y, 4, 1), iso(y, 9, 30)]],
  [({ y }) => `half year to 30 September ${y}`, ({ y }) => [iso(y, 4, 1), iso(y, 9, 30)]],
  [({ y, next }) => `Q2 ${y}/${next}`, quarter(2)],
  [({ y, next }) => `Q1-Q3 ${y}/${next}`, ({ y }) => [iso(y, 4, 1), iso(y, 12, 31)]],
  [({ y, next }) => `academic year ${y}/${next}`, ({ y }) => [iso(y, 8, 1), iso(y + 1, 6, 30)]],
  [({ y, next }) => `AY ${y}/${next}`, ({ y }) => [iso(y, 8, 1), iso(y + 1, 6, 30)]],
  [
    ({ y }) => `${y}/${two((y + 1) % 100)} and ${y + 1}/${two((y + 2) % 100)}`,
    ({ y }) => [iso(y, 4, 1), iso(y + 2, 3, 31)],
  ],
  [({ y }) => `October ${y} to September ${y + 1}`, ({ y }) => [iso(y, 10, 1), iso(y + 1, 9, 30)]],
  [({ y }) => `1 April ${y} to 31 March ${y + 2}`, ({ y }) => [iso(y, 4, 1), iso(y + 2, 3, 31)]],
]

const spans: readonly (readonly [kind: string, ways: readonly Way[], read: (words: string) => Days | undefined])[] = [
  ['dates', dates, (words) => ends(readDate(words).value)],
  ['due dates', dues, (words) => ends(readDue(words).value?.by)],
  [
    'periods',
    periods,
    (words) => {
      const { value } = readPeriod(words)
      return value && [value.from?.first, value.to.last]
    },
  ],
  [
    'reporting years',
    years,
    (words) => {
      const { value } = readReportingYear(words)
      return value && [value.from, value.to]
    },
  ],
]

function ends(date: { readonly first: string; readonly last: string; readonly precision: string } | undefined) {
  return date && ([date.precision === 'before' ? undefined : date.first, date.last] as const)
}

describe.each(spans)('%s', (_, ways, read) => {
  const made = ways.flatMap(([text, days]) => given.map((one) => ({ words: text(one), days: days(one) })))

  it(`${made.length} texts mean the days that they were composed with`, () => {
    const wrong = made.flatMap(({ words, days }) => {
      const got = read(words)
      return got?.[0] === days[0] && got?.[1] === days[1] ? [] : [{ words, got, days }]
    })
    expect(wrong).toEqual([])
  })
})

describe('lengths of time', () => {
  const units = [
    ...[
      ['years', 'years'],
      ['yrs', 'years'],
      ['months', 'months'],
      ['mths', 'months'],
      ['weeks', 'weeks'],
      ['days', 'days'],
    ],
  ] as const
  const counts = Array.from({ length: 30 }, (_, index) => index + 2)
  const made = counts.flatMap((count) =>
    units.flatMap(([words, unit]) => [
      { words: `${count} ${words}`, meant: { most: count, unit } },
      { words: `within ${count} ${words}`, meant: { most: count, unit } },
      { words: `over the next ${count} ${words}`, meant: { most: count, unit } },
      { words: `${count}-${count + 3} ${words}`, meant: { least: count, most: count + 3, unit } },
      { words: `${count} to ${count + 1} ${words}`, meant: { least: count, most: count + 1, unit } },
      { words: `${count}+ ${words}`, meant: { least: count, unit } },
      { words: `short term (0-${count} ${words})`, meant: { least: 0, most: count, unit, name: 'short term' } },
      { words: `${count} ${words} from publication`, meant: { most: count, unit, from: 'publication' } },
    ]),
  )

  it(`${made.length} texts mean what they were composed with`, () => {
    const wrong = made.filter(({ words, meant }) => {
      const got = readLength(words)?.value
      return JSON.stringify(Object.entries(got ?? {}).sort()) !== JSON.stringify(Object.entries(meant).sort())
    })
    expect(wrong).toEqual([])
  })
})

// Words for the slots of each kind of form, and what they mean, put together by hand. The tests make texts of them with the reading that
// each must have, and the docs show one of each form. No reader is used here.
import { daysInMonth, type IsoDate, isoDate } from './calendar.ts'
import type { DateSlots } from './date-forms.ts'
import type { DueSlots } from './due-forms.ts'
import type { Samples } from './grammar-texts.ts'
import type { LengthSlots } from './length-forms.ts'
import type { PeriodSlots } from './period-forms.ts'
import type { LooseDate } from './values.ts'
import type { YearSlots } from './year-forms.ts'

function day(first: IsoDate): LooseDate {
  return { first, last: first, precision: 'day' }
}

function month(year: number, number: number): LooseDate {
  return { first: isoDate(year, number, 1), last: isoDate(year, number, daysInMonth(year, number)), precision: 'month' }
}

function year(number: number): LooseDate {
  return { first: `${number}-01-01`, last: `${number}-12-31`, precision: 'year' }
}

function financialYear(number: number): LooseDate {
  return { first: `${number}-04-01`, last: `${number + 1}-03-31`, precision: 'financial-year' }
}

function span(first: IsoDate, last: IsoDate): LooseDate {
  return { first, last, precision: 'span' }
}

const dates = [
  ['March 2027', month(2027, 3)],
  ['31 March 2028', day('2028-03-31')],
  ['2029', year(2029)],
  ['2027/28', financialYear(2027)],
] as const
const later = [['June 2031', month(2031, 6)]] as const
const financialYears = [
  ['2027/28', financialYear(2027)],
  ['2030/31', financialYear(2030)],
] as const

export const dateSamples: Samples<DateSlots> = {
  plain: [
    ['31 March 2028', day('2028-03-31')],
    ['March 2028', month(2028, 3)],
  ],
  plain2: [
    ['4 April 2032', day('2032-04-04')],
    ['May 2032', month(2032, 5)],
  ],
  plain3: [['March 2030', month(2030, 3)]],
  year: [...financialYears, ['2029', year(2029)]],
  date: dates,
  date2: later,
  day: [
    ['2', 2],
    ['3rd', 3],
  ],
  month: [
    ['January', 1],
    ['Feb', 2],
  ],
  daymonth: [
    ['2 January', { day: 2, month: 1 }],
    ['3rd of March', { day: 3, month: 3 }],
  ],
  quarter: [
    ['1', 1],
    ['3', 3],
  ],
  quarter2: [['4', 4]],
  half: [
    ['1', 1],
    ['2', 2],
  ],
  season: [
    ['spring', 3],
    ['winter', 12],
  ],
  season2: [['autumn', 9]],
  clock: [
    ['00:00:00', true],
    ['9:30', true],
  ],
  words: [['the board', 'the board']],
  number: [['2', '2']],
  months: [['January - March', { first: 1, last: 3 }]],
  serial: [['45383', '2024-04-01']],
  compact: [['20240401', '2024-04-01']],
}

export const lengthSamples: Samples<LengthSlots> = {
  number: [
    ['2', 2],
    ['ten', 10],
    ['1.5', 1.5],
  ],
  number2: [
    ['12', 12],
    ['15', 15],
  ],
  unit: [
    ['years', 'years'],
    ['yrs', 'years'],
    ['months', 'months'],
    ['weeks', 'weeks'],
    ['days', 'days'],
  ],
  length: [
    ['10 years', { most: 10, unit: 'years' }],
    ['6-18 months', { least: 6, most: 18, unit: 'months' }],
  ],
  term: [
    ['short term', 'short term'],
    ['Medium-term', 'medium term'],
  ],
  event: [['publication', 'publication']],
}

const lengths = [
  ['10 years', { most: 10, unit: 'years' }],
  ['18 months', { most: 18, unit: 'months' }],
] as const

const periods = [
  ['2025-30', { from: year(2025), to: year(2030), kind: 'years' }],
  ['April 2025 to June 2029', { from: month(2025, 4), to: month(2029, 6), kind: 'dates' }],
] as const

export const dueSamples: Samples<DueSlots> = {
  date: dates,
  date2: later,
  period: periods,
  length: lengths,
  due: [
    ['March 2027', { kind: 'day', by: month(2027, 3) }],
    ['Q2 2027/28', { kind: 'day', by: span('2027-07-01', '2027-09-30') }],
  ],
  due2: [['June 2031', { kind: 'day', by: month(2031, 6) }]],
  part: [
    ['Phase 1', 'Phase 1'],
    ['first draft', 'first draft'],
  ],
  often: [
    ['annually', 'annually'],
    ['every six months', 'every six months'],
  ],
  words: [['funding', 'funding']],
  what: [['Report to the board', 'Report to the board']],
}

export const periodSamples: Samples<PeriodSlots> = {
  date: dates,
  date2: later,
  period: periods,
  period2: [['2025-34', { from: year(2025), to: year(2034), kind: 'years' }]],
  length: lengths,
  year: [
    ['2025', 2025],
    ['2027', 2027],
  ],
  year2: [['2034', 2034]],
}

export const yearSamples: Samples<YearSlots> = {
  stretch: [
    ['Q3 2024/25', span('2024-10-01', '2024-12-31')],
    ['academic year 2024/25', span('2024-08-01', '2025-06-30')],
  ],
  date: [
    ['31 March 2028', day('2028-03-31')],
    ['September 2027', month(2027, 9)],
  ],
  year: [
    ['2029/30', financialYear(2029)],
    ['2030/31', financialYear(2030)],
  ],
  year2: [['2031/32', financialYear(2031)]],
  length: [
    ['six months', { most: 6, unit: 'months' }],
    ['12 months', { most: 12, unit: 'months' }],
  ],
  figures: [
    ['2023', 2023],
    ['2024', 2024],
  ],
  quarter: [
    ['1', 1],
    ['3', 3],
  ],
  quarter2: [['4', 4]],
  short: [['5', 5]],
}

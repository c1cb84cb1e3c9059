// Differential test: the fast path for common forms gives the same readings as the whole grammar, on thousands of forms.
import { expect, it } from 'vitest'
import {
  readCommonBaseline,
  readCommonDate,
  readCommonPeriod,
  readCommonQuantity,
  readCommonTarget,
} from '../src/readings/common-forms.ts'
import { readDateInFull } from '../src/readings/date.ts'
import { readBaselineInFull } from '../src/readings/measure.ts'
import { readPeriodInFull } from '../src/readings/period.ts'
import { readQuantityInFull } from '../src/readings/quantity.ts'
import { readReportingYear, readReportingYearInFull } from '../src/readings/reporting-year.ts'
import { readTargetsInFull } from '../src/readings/target.ts'

const years = ['1989', '1990', '2015', '2016', '2024', '2030', '2100', '2101']
const dates = years.flatMap((year) => [
  year,
  `March ${year}`,
  `1 April ${year}`,
  `30 February ${year}`,
  `29 February ${year}`,
  `${year}-02-29`,
  `${year}-13-01`,
  `${year}-04-30`,
  ...['11', '12', '13', '16', '17', '25', '31', '91'].flatMap((next) => [`${year}/${next}`, `${year}-${next}`]),
])
const figures = ['0', '7', '20%', '45', '1,200', '24,500', '31.5', '0.5%', '100%', '1999', '2024', '2030', '12345']
const counted = 'years months weeks days hours minutes people children pupils families households homes jobs visits'
  .split(' ')
  .flatMap((unit) => [`71.2 ${unit}`, `1,200 ${unit}`, `1 ${unit}`, `20% ${unit}`, `2024 ${unit}`, `£30 ${unit}`])
const money = ['£0', '£7', '£1,200', '£31.50', '£2024', '£20%', '£1.2m', '£12,34']

it('dates', () => {
  const read = dates.filter((words) => {
    const common = readCommonDate(words)
    if (common) expect(readDateInFull(words), words).toEqual({ words, value: common })
    return common !== undefined
  })
  expect(read.length).toBeGreaterThan(30)
})

it('figures', () => {
  const read = [...figures, ...counted, ...money, ...years, '1e5', '-3', '12,34', '0.12345'].filter((words) => {
    const common = readCommonQuantity(words)
    if (common) expect(readQuantityInFull(words), words).toEqual({ words, value: common })
    return common !== undefined
  })
  expect(read.length).toBeGreaterThan(8)
})

it('baselines', () => {
  const forms = [...figures, ...counted, ...money].flatMap((figure) => [
    figure,
    ...dates.flatMap((date) => [`${figure} (${date})`, `${figure} in ${date}`]),
  ])
  const read = forms.filter((words) => {
    const common = readCommonBaseline(words)
    if (common) expect(readBaselineInFull(words), words).toEqual({ words, value: common })
    return common !== undefined
  })
  expect(read.length).toBeGreaterThan(500)
})

it('targets', () => {
  const leads = [
    '',
    'at least ',
    'at most ',
    'no more than ',
    'no less than ',
    'no fewer than ',
    'over ',
    'under ',
    'above ',
    'below ',
    'more than ',
    'less than ',
    'fewer than ',
  ]
  const forms = leads.flatMap((lead) =>
    figures.flatMap((figure) => [`${lead}${figure}`, ...dates.map((date) => `${lead}${figure} by ${date}`)]),
  )
  const read = forms.filter((words) => {
    const common = readCommonTarget(words)
    if (common) expect(readTargetsInFull(words), words).toEqual([{ words, value: common }])
    return common !== undefined
  })
  expect(read.length).toBeGreaterThan(4000)
})

it('reporting years', () => {
  for (const words of ['2016-17', '2023/24', '2025-26', '2098-99', '2010-11', '2024-26']) {
    expect(readReportingYear(words), words).toEqual(readReportingYearInFull(words, '04-01'))
  }
})

it('periods', () => {
  const ends = [...years, '13', '17', '26', '34', '99', '00']
  const forms = years.flatMap((from) => [
    `by ${from}`,
    ...ends.flatMap((to) => [`${from}-${to}`, `${from}/${to}`, `${from}–${to}`, `${from} to ${to}`]),
  ])
  const read = forms.filter((words) => {
    const common = readCommonPeriod(words)
    if (common) expect(readPeriodInFull(words), words).toEqual({ words, value: common })
    return common !== undefined
  })
  expect(read.length).toBeGreaterThan(50)
})

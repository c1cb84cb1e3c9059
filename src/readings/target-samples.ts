// Words for the slots of targets, and what they mean, put together by hand. Reading needs none of it.
import type { Samples } from './grammar-texts.ts'
import type { Moving, Said, TargetSlots } from './target-slots.ts'
import type { Quantity } from './values.ts'

const percent = (value: number): Quantity => ({ value, unit: '%' })
const nothing: readonly (readonly [string, Said])[] = [['', { words: '' }]]

export const targetSamples: Samples<TargetSlots> = {
  figure: [
    ['20%', percent(20)],
    ['1,200', { value: 1200 }],
    ['£2.5m', { value: 2_500_000, unit: '£' }],
    ['12 per cent', percent(12)],
    ['9 per 100,000', { kind: 'rate', value: 9, unit: 'per 100,000', per: 100_000 }],
    ['7th', { kind: 'rank', value: 7 }],
    ['34 of 45', { kind: 'share', value: 75.56, unit: '%', part: 34, whole: 45 }],
  ],
  figure2: [
    ['35%', percent(35)],
    ['8%', percent(8)],
    ['900', { value: 900 }],
    ['£3m', { value: 3_000_000, unit: '£' }],
  ],
  range: [
    ['40-50%', { kind: 'range', low: percent(40), high: percent(50) }],
    ['£1m - £2m', { kind: 'range', low: { value: 1e6, unit: '£' }, high: { value: 2e6, unit: '£' } }],
  ],
  before: [
    ...nothing,
    ['Support', { words: 'Support' }],
    ['Homes built to the standard:', { words: 'Homes built to the standard:' }],
  ],
  after: [...nothing, ['of adults', { words: 'of adults' }], ['new homes', { words: 'new homes' }]],
  moving: [
    ['reduce', { words: 'reduce', way: 'down' }],
    ['Increase the share of warm homes', { words: 'Increase the share of warm homes', way: 'up' }],
    ['Improve attendance', { words: 'Improve attendance' }],
  ],
  ending: [
    ['reduce', ending('reduce', 'down')],
    ['an increase of', ending('an increase of', 'up')],
    ['To cut', ending('To cut', 'down')],
  ],
  movement: [
    ['reduction', { words: '', way: 'down' }],
    ['more', { words: '', way: 'up' }],
    ['overall increase in visits', { words: 'in visits', way: 'up' }],
    ['points higher', { words: '', way: 'up', unit: 'points' }],
  ],
  trend: [
    ['reduce', { words: 'reduce', way: 'down' }],
    ['More people walk', { words: 'More people walk', way: 'up' }],
    ['fewer falls', { words: 'fewer falls', way: 'down' }],
  ],
  still: [...nothing, ['Attendance:', { words: 'Attendance:' }]],
  earlier: [
    ['the baseline', 'the baseline'],
    ['last year', 'last year'],
    ['2019 levels', '2019 levels'],
  ],
  other: [
    ['Scotland', 'Scotland'],
    ['the national average', 'the national average'],
  ],
  margin: [
    ['2', '2'],
    ['1.5', '1.5'],
  ],
  thing: [
    ['days', 'days'],
    ['new homes', 'new homes'],
  ],
  gap: [
    ['close the gap', 'gap'],
    ['Closing the attainment gap', 'attainment gap'],
  ],
}

function ending(words: string, way: 'up' | 'down'): Moving {
  return { words, way, isOfFigures: true }
}

import { describe, expect, it } from 'vitest'
import { describeDate } from '../src/readings/date.ts'
import { levelAfter, needsBaseline } from '../src/readings/measure.ts'
import { describeQuantity } from '../src/readings/quantity.ts'
import { readTargetParts, readTargets } from '../src/readings/target.ts'
import type { Change, Target } from '../src/readings/values.ts'

function shownChange({ direction, relative, by }: Change): string {
  return [direction ?? 'some way', relative ? 'relative' : 'absolute', by ? describeQuantity(by) : 'no figure'].join(
    ' ',
  )
}

/** A target as text: `at-most 10% by 2030 of what`. */
function shown({ test, strict, value, high, change, alsoSays, by, ofWhat }: Target): string {
  const parts = [
    strict ? `${test} (strictly)` : test,
    value && describeQuantity(value),
    high && `and ${describeQuantity(high)}`,
    change && shownChange(change),
    by && `by ${describeDate(by)}`,
    alsoSays && `(${shownChange(alsoSays)})`,
    ofWhat && `of ${ofWhat}`,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}

function readAll(words: string): string[] {
  return readTargets(words).map(({ value, guess, unsaid }) =>
    value ? shown(value) : unsaid ? 'unsaid' : (guess ?? 'nothing'),
  )
}

describe('a level to reach', () => {
  it.each([
    ['no more than 10% by 2030', 'at-most 10% by 2030'],
    ['no more than 40 (20% reduction)', 'at-most 40 (down relative 20%)'],
    ['up to 10%', 'at-most 10%'],
    ['fewer than 20 by March 2027', 'at-most (strictly) 20 by March 2027'],
    ['10% or less', 'at-most 10%'],
    ['over 31.5', 'at-least (strictly) 31.5'],
    ['at least 60%', 'at-least 60%'],
    ['more than 20', 'at-least (strictly) 20'],
    ['60% or more', 'at-least 60%'],
    ['≥ 60%', 'at-least 60%'],
    ['500+', 'at-least 500'],
    ['95% by 2026', 'reach 95% by 2026'],
    ['£1m', 'reach £1,000,000'],
    ['10% (by 2030)', 'reach 10% by 2030'],
    ['zero by 2030', 'reach 0 by 2030'],
    ['maintain at 95%', 'reach 95%'],
    ['increase to 60%', 'at-least 60%'],
    ['By 2030, reduce to 10%', 'at-most 10% by 2030'],
    ['reduce from 20% to 10% by 2030', 'at-most 10% by 2030'],
    ['From one child in five to one in ten by 2030', 'at-most 10% by 2030'],
    ['increase to 2,000 by 2030', 'at-least 2,000 by 2030'],
    ['at least 2000', 'at-least 2,000'],
    ['90% of children under 5', 'reach 90% of children under 5'],
    ['20% by 2030 compared to 2019', 'reach 20% by 2030 of compared to 2019'],
  ])('%s', (words, expected) => {
    expect(readAll(words)).toEqual([expected])
  })
})

describe('a change, for which a baseline is needed', () => {
  it.each([
    ['10% increase', 'change-by up relative 10%'],
    ['20% reduction by 2026', 'change-by down relative 20% by 2026'],
    ['reduce by 20% by 2026', 'change-by down relative 20% by 2026'],
    ['5 percentage point increase', 'change-by up absolute 5 percentage points'],
    ['10 more places', 'change-by up absolute 10 of places'],
    ['reduce by 2000 tonnes', 'change-by down absolute 2,000 of tonnes'],
    ['+5%', 'change-by up relative 5%'],
    ['-5%', 'change-by down relative 5%'],
    ['halved', 'change-by down relative 50%'],
    ['halve the gap by 2030', 'change-by down relative 50% by 2030 of the gap'],
    ['double by 2030', 'change-by up relative 100% by 2030'],
    ['cut by a third', 'change-by down relative 33.33%'],
    ['improve by 10%', 'change-by some way relative 10%'],
    ['close the gap', 'change-by down relative no figure of gap'],
  ])('%s', (words, expected) => {
    const readings = readTargets(words)
    expect(readAll(words)).toEqual([expected])
    expect(readings.map(({ value }) => value && needsBaseline(value))).toEqual([true])
  })
})

describe('a direction only', () => {
  it.each([
    ['increase', 'direction up absolute no figure'],
    ['reduce year on year', 'direction down absolute no figure'],
    // A change each year is more than that change in all.
    ['a 2% year on year increase', 'direction up absolute no figure'],
    ['1% annual reduction', 'direction down absolute no figure'],
    ['better than 2019', 'direction'],
    ['above 2019 baseline', 'direction up absolute no figure'],
    ['year on year', 'direction'],
    ['improve', 'direction'],
    ['maintain', 'direction'],
  ])('%s', (words, expected) => {
    expect(readAll(words)).toEqual([expected])
  })
})

describe('the sentences that plans are written in', () => {
  it.each([
    ['To reduce the percentage of men and women who smoke in the area to 12% by 2027', 'at-most 12% by 2027'],
    [
      'Increase the number of level 4 qualifications in Catering and Digital by 10% by 2027',
      'change-by up relative 10% by 2027',
    ],
    [
      'Tackling climate change by reducing emissions by 42.5% by 2026 by 2026 and adapting to it.',
      'change-by down relative 42.5% by 2026 of and adapting to it',
    ],
    [
      'Support at least 50% of tenants (30 households) in the Settled Homes project by March 2027',
      'at-least 50% by March 2027 of tenants in the Settled Homes project',
    ],
    [
      '95% of children (0-5 years) reach their milestones by the time of their review by 2026',
      'reach 95% by 2026 of children reach their milestones by the time of their review',
    ],
  ])('%s', (words, expected) => {
    expect(readAll(words)).toEqual([expected])
  })
})

describe('a course of steps', () => {
  it.each([
    ['90% by 2026 and 95% by 2028', ['reach 90% by 2026', 'reach 95% by 2028']],
    ['2026: 90%, 2028: 95%', ['reach 90% by 2026', 'reach 95% by 2028']],
    ['2026: 90%\n2028: 95%', ['reach 90% by 2026', 'reach 95% by 2028']],
    ['at least 60% by 2027 and 80% by 2030', ['at-least 60% by 2027', 'at-least 80% by 2030']],
    ['90% by 2026 (95% by 2028)', ['reach 90% by 2026', 'reach 95% by 2028']],
    ['100 (2026) 150 (2027)', ['reach 100 by 2026', 'reach 150 by 2027']],
    [
      'reduce by 20% by 2026 and 40% by 2030',
      ['change-by down relative 20% by 2026', 'change-by down relative 40% by 2030'],
    ],
    ['40-50% by 2026, 50-60% by 2028', ['between 40% and 50% by 2026', 'between 50% and 60% by 2028']],
    ['20% by 2026, zero by 2030', ['reach 20% by 2026', 'reach 0 by 2030']],
    ['40 homes by 2026 and 60 homes by 2028', ['reach 40 by 2026 of homes', 'reach 60 by 2028 of homes']],
  ])('%s', (words, expected) => {
    expect(readAll(words)).toEqual(expected)
    expect(readTargets(words).map(({ guess }) => guess)).toEqual(expected.map(() => undefined))
  })
})

describe('an earlier year is not the date of a target', () => {
  it.each([
    ['30% below 2015/16', 'change-by down relative 30%'],
    ['Reduce emissions by 48% compared to 2016/17', 'change-by down relative 48% of compared to 2016/17'],
    ['reduce to 9% by 2028 from 12% in 2020', 'at-most 9% by 2028'],
    ['from 12% (2019/20) to 9% (2027/28)', 'at-most 9% by 2027-28 (1 April 2027 to 31 March 2028)'],
    ['Maintain 2019/20 levels', 'direction'],
    ['Halve by 2030 from 2015', 'change-by down relative 50% by 2030 of from 2015'],
  ])('%s', (words, expected) => {
    expect(readAll(words)).toEqual([expected])
  })
})

describe('what was left out of a reading is told', () => {
  it.each([
    ['200 homes by 2030, of which 30% affordable', 'holds more figures than one. The others were taken as words.'],
    ['halve by 2027 and end by 2030', 'the latest was read as the one by which it is to be so'],
    ['at least 5 visits to each of 3 villages', 'holds more figures than one'],
    ['2% annual reduction', 'how far it goes with a change each year was not worked out'],
  ])('%s', (words, note) => {
    expect(readTargets(words)[0]?.guess).toContain(note)
  })
})

describe('people who have got better are no change', () => {
  it.each([
    ['80% reporting increased confidence', 'reach 80% of reporting increased confidence'],
    ['200 people signed up by 2027', 'reach 200 by 2027 of people signed up'],
    ['Raise £1m by 2027', 'reach £1,000,000 by 2027'],
  ])('%s', (words, expected) => {
    expect(readAll(words)).toEqual([expected])
  })
})

describe('several targets in one', () => {
  it('are read one by one, with the advice to write them apart', () => {
    const [walking, cycling, ...others] = readTargets('30% walking and 4% cycling by 2026')
    expect(walking?.value && shown(walking.value)).toBe('reach 30% by 2026 of walking')
    expect(cycling?.value && shown(cycling.value)).toBe('reach 4% by 2026 of cycling')
    expect(others).toEqual([])
    expect(walking?.guess).toBe(
      '“30% walking and 4% cycling by 2026” was read as 2 targets. Write each as a target of its own.',
    )
    expect(cycling?.guess).toBeUndefined()
  })

  it.each([
    ['at least 30% walking and 4% cycling', ['at-least 30% of walking', 'at-least 4% of cycling']],
    ['40 homes by 2026 and 12 shops by 2028', ['reach 40 by 2026 of homes', 'reach 12 by 2028 of shops']],
    ['reduce smoking by 10% and vaping by 5%', ['change-by down relative 10%', 'change-by down relative 5%']],
    ['40 homes; 12 shops; 3 parks', ['reach 40 of homes', 'reach 12 of shops', 'reach 3 of parks']],
  ])('%s', (words, expected) => {
    expect(readAll(words)).toEqual(expected)
  })
})

describe('what cannot be read is kept as written, and is never an error', () => {
  it.each([
    [
      'A friendly city for every child',
      'No figure can be read in “A friendly city for every child”; it is kept as written.',
    ],
    ['net zero by 2045', 'No figure can be read in “net zero by 2045”; it is kept as written.'],
    ['by 2026', 'No figure can be read in “by 2026”; it is kept as written.'],
    ['10% or 20%', 'More than one figure stands in “10% or 20%”; it is kept as written.'],
    [
      '12% ± 2%',
      '“12% ± 2%” says how far from a figure it may lie, and not which way is meant; it is kept as written.',
    ],
    [
      '2% above Scotland',
      '“2% above Scotland” stands against figures of others, which are not known here; it is kept as written.',
    ],
    [
      'no more than 2% increase',
      '“no more than 2% increase” says which way things are not to go, and not how far they may; it is kept as written.',
    ],
    ['below 5th', '“below 5th” may mean a better place or a smaller number; it is kept as written.'],
    ['within 12 months', '“within 12 months” says within how long, and gives no figure; it is kept as written.'],
  ])('%s', (words, guess) => {
    expect(readTargets(words)).toEqual([{ words, guess }])
  })

  it('even with a date beside the figure that is not in the calendar', () => {
    const [target] = readTargets('10% by 31 February 2026')
    expect(target?.value && shown(target.value)).toBe('reach 10%')
    expect(target?.guess).toContain('“31 February 2026” is not in the calendar')
    expect(target?.trouble).toBeUndefined()
  })

  it.each(['TBC', 'to be agreed by the board', 'n/a', '-', 'none', 'no target', 'monitoring only'])(
    '“%s” is left unsaid',
    (words) => {
      expect(readTargets(words)).toEqual([{ words, unsaid: true }])
    },
  )
})

describe('a target given as its parts', () => {
  it.each([
    [{ value: '10%', test: 'at most', by: '2030' }, 'at-most 10% by 2030'],
    [{ value: '10%', test: 'exactly' }, 'exactly 10%'],
    [{ value: '10%', test: 'change by', by: 'March 2030' }, 'change-by some way relative 10% by March 2030'],
    [{ value: '20% reduction', test: 'change by' }, 'change-by down relative 20%'],
    [{ value: 'no more than 10% by 2028', by: '2030' }, 'at-most 10% by 2030'],
    [{ as_published: 'no more than 10% by 2028' }, 'at-most 10% by 2028'],
  ])('%o', (parts, expected) => {
    const { value } = readTargetParts(parts)
    expect(value && shown(value)).toBe(expected)
  })

  it('is told by its value, and by the words of the published document where there is none', () => {
    expect(readTargetParts({ value: '10%', by: '2030', as_published: 'One in ten' }).words).toBe('10% by 2030')
    expect(readTargetParts({ by: '2030', as_published: 'no more than one in ten' }).words).toBe(
      'no more than one in ten by 2030',
    )
    expect(readTargetParts({ by: '2030', as_published: '10% in 2030' }).words).toBe('10% in 2030')
    expect(readTargetParts({ value: '10%', test: 'at most', by: '2030' }).words).toBe('at most 10% by 2030')
  })

  it('says that its own date is unusable', () => {
    expect(readTargetParts({ value: '10%', by: 'soon' }).trouble).toContain('No date can be read in “soon”')
  })

  it('has no value without a figure', () => {
    expect(readTargetParts({ value: 'TBC', by: '2030' }).unsaid).toBe(true)
    expect(readTargetParts({}).unsaid).toBe(true)
  })
})

describe('the figure that a change leads to', () => {
  it.each([
    ['20% reduction', { value: 50 }, 40],
    ['10% increase', { value: 30, unit: '%' }, 33],
    ['5 percentage point increase', { value: 30, unit: '%' }, 35],
    ['halved', { value: 9 }, 4.5],
    ['doubled', { value: 9 }, 18],
    ['close the gap', { value: 9 }, undefined],
  ])('%s', (words, baseline, expected) => {
    const change = readTargets(words)[0]?.value?.change
    expect(change && levelAfter(change, baseline)).toBe(expected)
  })

  it('agrees with a level that says the same', () => {
    const target = readTargets('no more than 40 (20% reduction)')[0]?.value
    expect(target?.alsoSays && levelAfter(target.alsoSays, { value: 50 })).toBe(target?.value?.value)
  })
})

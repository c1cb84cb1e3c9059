// Generates texts of every form of targets, and of courses of several steps, with what each means known from the samples, and reads them.
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { markFigures } from '../src/readings/figure-marks.ts'
import { work } from '../src/readings/grammar.ts'
import { howManyTexts, textsOf } from '../src/readings/grammar-texts.ts'
import { surenessOf } from '../src/readings/stated.ts'
import { namesAim, readTargets } from '../src/readings/target.ts'
import { courseOf } from '../src/readings/target-course.ts'
import { targetForms } from '../src/readings/target-forms.ts'
import { targetSamples } from '../src/readings/target-samples.ts'
import { targetSlots } from '../src/readings/target-slots.ts'
import type { Target } from '../src/readings/values.ts'
import { describeTarget } from '../src/tables/figure-words.ts'

/** How many texts of each form are read. */
const most = 240

const made = targetForms.flatMap((form) =>
  [...textsOf(form, targetSamples, most)].flatMap(({ words, meant: { value, trouble } }) =>
    // “None” alone may say that there is no target.
    value === undefined || trouble !== undefined || words === 'none'
      ? []
      : [{ words: words.replace(/\s+/g, ' '), meant: value }],
  ),
)
const count = targetForms.reduce((sum, form) => sum + howManyTexts(form, targetSamples), 0)

describe('every form of a target', () => {
  it(`makes ${count} texts; of these ${made.length}, of every form, are read as they are meant`, () => {
    expect(made.length).toBeGreaterThan(5000)
    const wrong = made.filter(({ words, meant }) => !isAlike(readTargets(words)[0]?.value, meant))
    expect(
      wrong
        .map(({ words, meant }) => [words, JSON.stringify(meant), JSON.stringify(readTargets(words))].join(' :: '))
        .slice(0, 30),
    ).toEqual([])
  })

  const dates = [
    [' by 2030', '2030-12-31'],
    [' by March 2030', '2030-03-31'],
    [' (2029/30)', '2030-03-31'],
  ] as const
  it('has its date, wherever it may stand', () => {
    const wrong = made
      .filter((_, index) => index % 7 === 0)
      .flatMap(({ words, meant }) =>
        dates.flatMap(([date, last]) => {
          const [one, ...more] = readTargets(words + date)
          const isRight = 'keeps' in meant ? one?.value === undefined : one?.value?.by?.last === last
          return isRight && more.length === 0 ? [] : [`${words}${date}: ${JSON.stringify(one?.value)}`]
        }),
      )
    expect(wrong.slice(0, 20)).toEqual([])
  })

  it('keeps its words, is no error, and says why it is kept where it is', () => {
    for (const { words } of made)
      for (const stated of readTargets(words)) {
        expect(stated.isSlip ?? stated.trouble, words).toBeUndefined()
        expect(stated.value !== undefined || stated.unsaid === true || stated.guess?.includes('kept as'), words).toBe(
          true,
        )
      }
  })

  it('reads alike from its description', () => {
    const wrong = made.flatMap(({ words }) => {
      const [{ value } = { value: undefined }] = readTargets(words)
      if (value === undefined) return []
      const told = describeTarget(value)
      return readTargets(told)
        .map((one) => one.value && describeTarget(one.value))
        .join() === told
        ? []
        : [{ words, told }]
    })
    expect(wrong.slice(0, 20)).toEqual([])
  })
})

/** Without the words after the figure: a form may take more of them than another. */
function isAlike(got: Target | undefined, meant: (typeof made)[number]['meant']): boolean {
  if ('keeps' in meant) return got === undefined
  const { ofWhat: _, ...aim } = meant
  const { ofWhat: __, ...read } = got ?? {}
  return isDeepStrictEqual(plain(read), plain(aim))
}

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) =>
      typeof part === 'object' && part !== null ? Object.fromEntries(Object.entries(part).sort()) : part,
    ),
  )
}

describe('the slots of targets', () => {
  it.each(Object.keys(targetSlots) as (keyof typeof targetSlots)[])('%s reads its own samples', (name) => {
    const isFigure = ['figure', 'figure2', 'range'].includes(name)
    for (const [words, meant] of targetSamples[name])
      expect(targetSlots[name](isFigure ? markFigures(words) : words, 0)?.value, words).toEqual(meant)
  })
})

describe('a course of several steps', () => {
  const steps = [
    ['20%', '2025', '2025-12-31'],
    ['25%', '2026', '2026-12-31'],
    ['30%', '2027/28', '2028-03-31'],
    ['35%', 'March 2029', '2029-03-31'],
    ['40%', '2031', '2031-12-31'],
  ] as const
  const written: readonly ((figure: string, date: string) => string)[] = [
    (figure, date) => `${figure} by ${date}`,
    (figure, date) => `${figure} in ${date}`,
    (figure, date) => `${figure} (${date})`,
    (figure, date) => `${date}: ${figure}`,
    (figure, date) => `${date} - ${figure}`,
    (figure, date) => `by ${date} ${figure}`,
  ]
  const partings = [', ', '; ', ' and ', ' & ', ', then ', ' then ', ' | ', ', and then ', ' / ']
  const leads = [
    ['', 'reach'],
    ['at least ', 'at-least'],
    ['no more than ', 'at-most'],
  ] as const
  const courses = [2, 3, 4, 5].flatMap((length) =>
    steps.slice(0, 6 - length).flatMap((_, from) =>
      written.flatMap((write, way) =>
        partings.flatMap((parting) =>
          leads
            .filter(([lead]) => lead === '' || way < 3)
            .map(([lead, test]) => {
              const part = steps.slice(from, from + length)
              return {
                words: lead + part.map(([figure, date]) => write(figure, date)).join(parting),
                meant: part.map(([figure, , last]) => [test, Number.parseInt(figure, 10), last]),
              }
            }),
        ),
      ),
    ),
  )

  it(`is read in each of ${courses.length} texts, each step by its own day, and is no guess`, () => {
    expect(courses.length).toBeGreaterThan(1000)
    const wrong = courses.flatMap(({ words, meant }) => {
      const read = readTargets(words)
      const got = read.map(({ value }) => [value?.test, value?.value?.value, value?.by?.last])
      const isCourse = courseOf(read) !== undefined && read.every((one) => surenessOf(one) === 'certain')
      return isCourse && isDeepStrictEqual(got, meant) ? [] : [`${words}: ${JSON.stringify(got)}`]
    })
    expect(wrong.slice(0, 20)).toEqual([])
  })

  it.each([
    ['two things', '40 homes by 2026 and 12 shops by 2028'],
    ['two units', '40% by 2026 and £3m by 2028'],
    ['one day', '30% walking and 4% cycling by 2026'],
    ['no day for one', '30% and 40% by 2030'],
    ['a level and a change', 'at most 60% by 2027 and reduce by 20% by 2030'],
    ['a change up and one down', 'increase by 10% by 2026 and reduce by 5% by 2030'],
  ])('is none of %s', (_, words) => {
    expect(courseOf(readTargets(words))).toBeUndefined()
  })
})

it('a text costs no more than a bound, however long it is and whatever it repeats', () => {
  const pieces = [
    'increase by 20% ',
    'at least 5 or more, ',
    'from 10% to ',
    'no increase to ',
    '2026: 90%, ',
    'between 1 and ',
    'to 20% of ',
    '1-2 ',
    'by 2026 and ',
  ]
  for (const piece of pieces)
    for (const length of [50, 200, 480, 5000, 50_000]) {
      work.steps = 0
      const words = piece.repeat(length / piece.length)
      expect(readTargets(words).map((one) => one.isSlip)).not.toContain(true)
      namesAim(words)
      expect([piece, length, work.steps < 40_000]).toEqual([piece, length, true])
    }
})

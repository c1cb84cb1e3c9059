import { describe, expect, it } from 'vitest'
import { isOver } from '../src/checks/measures/action-lists.ts'
import { readDate } from '../src/readings/date.ts'
import { readDue } from '../src/readings/due.ts'
import { baselineFigure, readBaseline, readBaselineParts } from '../src/readings/measure.ts'
import { readPeriod, readPeriodParts } from '../src/readings/period.ts'
import { readQuantity } from '../src/readings/quantity.ts'
import { readReportingYear, readReportingYearParts, readYearStart } from '../src/readings/reporting-year.ts'
import { quote, type Stated } from '../src/readings/stated.ts'
import { readTargetParts, readTargets } from '../src/readings/target.ts'
import { took } from './took.ts'

/** All readers applied to the same words. */
function readAll(words: string): readonly Stated<unknown>[] {
  return [
    readDate(words),
    readDue(words),
    readPeriod(words),
    readPeriod(words, { editionDate: '2024-02-29' }),
    readPeriodParts({ from: words, to: words }),
    readReportingYear(words),
    readReportingYear(words, '07-01'),
    readReportingYearParts({ from: words, to: words }),
    readReportingYearParts({ from: words }),
    readYearStart(words),
    readQuantity(words),
    readBaseline(words),
    readBaselineParts({ value: words, as_at: words }),
    ...readTargets(words),
    readTargetParts({ value: words, test: words, by: words }),
  ]
}

const pieces = [
  ...['1', '31', '45', '0', '12', '2024', '25', '2026', '1999', '00', '99', '20%', '1.2', '24,500', '£', 'm', 'bn'],
  ...['-', '–', '/', '.', ',', ';', ':', '(', ')', '+', '~', '<', '“', '”', '’', "'", '%', '?', '*'],
  ...[
    'April',
    'Mar',
    'Màrt',
    'den',
    "a'",
    'Ghiblean',
    'summer',
    'end of',
    'by',
    'to',
    'from',
    'in',
    'at',
    'and',
    'or',
    'of',
  ],
  ...[
    'TBC',
    'ongoing',
    'none',
    'n/a',
    'no more than',
    'reduce',
    'increase',
    'halve',
    'close the gap',
    'years',
    'months',
  ],
  ...[
    'one in five',
    'two thirds',
    'walking',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u0000',
    '\n',
    '٣',
    '\ud83d\ude00',
    '\ud83d',
    'İ',
    '½',
    '²',
  ],
]

/** Pseudo-random generator with a fixed seed, so that failures are reproducible. */
function jumbles(count: number): string[] {
  let seed = 20150024
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(6) }, () => `${pieces[next(pieces.length)]}${next(3) === 0 ? '' : ' '}`).join(''),
  )
}

const forbidden =
  /\b(?:compliant|lawful|unlawful|fail(?:ed)?|breach|valid|invalid|please|sorry|oops|forbidden|illegal|prohibited|must)\b/i
const all = [...pieces, ...jumbles(4000)].flatMap((words) => readAll(words).map((stated) => ({ given: words, stated })))

describe('whatever the words are', () => {
  it('every reader returns, more than 40,000 times', () => {
    expect(all.length).toBeGreaterThan(40_000)
  })

  it('a reading has a value, a problem, a placeholder mark, or a note beside its words', () => {
    for (const { given, stated } of all) {
      const { value, length, trouble, unsaid, guess } = stated
      const kinds = [value !== undefined, length !== undefined, trouble !== undefined, unsaid === true].filter(
        Boolean,
      ).length
      expect([given, kinds === 1 || (kinds === 0 && guess !== undefined)]).toEqual([given, true])
      expect([given, trouble !== undefined && guess !== undefined]).toEqual([given, false])
    }
  })

  it('every sentence is whole, short, and without forbidden words', () => {
    const sentences = new Set(all.flatMap(({ stated }) => [stated.guess ?? [], stated.trouble ?? []].flat()))
    expect(sentences.size).toBeGreaterThan(100)
    for (const sentence of sentences) {
      expect(sentence).toMatch(/\.$/)
      expect(sentence).not.toMatch(/undefined|NaN|\[object|[\p{Cc}\p{Cf}]/u)
      expect(sentence.replace(/“[^”]*”/g, '')).not.toMatch(forbidden)
      expect(sentence.length).toBeLessThan(500)
    }
  })

  it('every day read is in the calendar, and no span ends before it begins', () => {
    for (const { given, stated } of all) {
      const text = JSON.stringify(stated.value) ?? ''
      for (const [, day = ''] of text.matchAll(/"(?:first|last|from|to)":"(\d{4}-\d\d-\d\d)"/g)) {
        expect([given, new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)]).toEqual([given, day])
      }
      for (const [, first = '', last = ''] of text.matchAll(/"first":"([^"]*)","last":"([^"]*)"/g)) {
        expect([given, first <= last]).toEqual([given, true])
      }
    }
  })

  it('the words are kept as they were given', () => {
    for (const words of [...pieces, ...jumbles(500)]) {
      for (const read of [readDate, readPeriod, readReportingYear, readYearStart, readQuantity, readBaseline]) {
        expect(read(words).words).toBe(words)
      }
      const targets = readTargets(words)
      if (targets.length === 1) expect(targets[0]?.words).toBe(words)
    }
  })
})

describe('very long words', () => {
  it.each([
    ['spaces', ' '],
    ['dashes', '-'],
    ['figures', '1'],
    ['thousands', '1,000 '],
    ['dates', '31/03/2025 - '],
    ['brackets', '('],
    ['words', 'increase by '],
    ['days', 'by 1 April '],
    ['letters', 'a'],
    ['commas', ', '],
    ['letters by themselves', 'a '],
    ['shares', '10% '],
  ])('made of %s are read in no time', (_, piece) => {
    const cost = took(() => {
      readAll(piece.repeat(100_000 / piece.length))
      readAll(piece.repeat(490 / piece.length))
      baselineFigure(piece.repeat(100_000 / piece.length))
      isOver({ status: piece.repeat(100_000 / piece.length) })
    })
    expect(cost).toBeLessThan(1000)
  })
})

describe('quoted words', () => {
  it('stay on one line and lose invisible characters', () => {
    expect(quote(' a\n\u202eb\u0007\tc ')).toBe('“a b c”')
  })

  it('are cut when long, never inside a character', () => {
    expect(quote('😀'.repeat(100))).toBe(`“${'😀'.repeat(59)}…”`)
    expect(quote('x'.repeat(60))).toBe(`“${'x'.repeat(60)}”`)
  })
})

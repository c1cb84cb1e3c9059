// Every text has a reading or is kept as words, whatever it holds: texts put together at random of what stands in plans and tables, the
// same run every time. Nothing is lost, nothing stops the program, and the work grows no faster than the text.
import { describe, expect, it } from 'vitest'
import { describeDate, readDate } from '../src/readings/date.ts'
import { describeDue, readDue } from '../src/readings/due.ts'
import { work } from '../src/readings/grammar.ts'
import { readJudgement } from '../src/readings/judgement.ts'
import { describeLength, readLength } from '../src/readings/length.ts'
import { readBaseline } from '../src/readings/measure.ts'
import { describePeriod, readPeriod } from '../src/readings/period.ts'
import { readPublicationDate } from '../src/readings/publication-date.ts'
import { describeFigure, readFigure, readQuantity } from '../src/readings/quantity.ts'
import { daysOfYear, readReportingYear } from '../src/readings/reporting-year.ts'
import type { Stated } from '../src/readings/stated.ts'
import { readTargets } from '../src/readings/target.ts'
import { describeBaseline, describeTarget } from '../src/tables/figure-words.ts'

const pieces = [
  ...[
    '2024',
    '2024/25',
    '24-25',
    '31',
    '31/3/26',
    '1 April',
    'March',
    'Sept.',
    "'26",
    '2206',
    '45383',
    'Q3',
    'H1',
    'FY',
  ],
  ...[
    '10',
    '12.5',
    '1,204',
    '20%',
    '£1.2m',
    '9th',
    '1 in 5',
    '9 per 100,000',
    '34/45',
    '½',
    'a third',
    'twenty-five',
    '-3',
  ],
  ...[
    'years',
    'months',
    'by',
    'to',
    'from',
    'and',
    'or',
    'until',
    'before the end of',
    'ongoing',
    'annually',
    'phase 1',
  ],
  ...[
    'increase',
    'reduce',
    'at least',
    'no more than',
    'up to',
    'than',
    'of',
    'in',
    'top',
    'rank',
    'each year',
    'above',
  ],
  ...[
    'short term',
    'improved',
    'stable',
    'not',
    'no',
    'tbc',
    'n/a',
    'the board',
    'homes',
    'revised',
    'was',
    'now',
    'see',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    ',',
    ';',
    ':',
    '-',
    '–',
    '/',
    '&',
    '+',
    '~',
    '→',
    '↑',
    '.',
    '?',
    '|',
    '\n',
    '\t',
    '\u00a0',
    '\u200b',
  ],
  ...[
    '{',
    '}',
    '<',
    '>',
    '\\',
    '"',
    '“',
    '’',
    '𝟙',
    '😀',
    'é',
    'e\u0301',
    '\ufffd',
    '\u202e',
    'ａ',
    '٣',
    '%',
    '€',
    '*',
    '#',
  ],
]

/** The same numbers every time: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function textsOfPieces(count: number, seed: number): string[] {
  const random = numbers(seed)
  const pick = () => pieces[Math.floor(random() * pieces.length)] ?? ''
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random() * 9)
    return Array.from({ length }, () => pick() + (random() < 0.8 ? ' ' : '')).join('')
  })
}

const kinds: Readonly<Record<string, (words: string) => readonly Stated<unknown>[]>> = {
  dates: (words) => told(readDate(words), describeDate),
  'days of publication': (words) => told(readPublicationDate(words), describeDate),
  'due dates': (words) => told(readDue(words), describeDue),
  periods: (words) => told(readPeriod(words), describePeriod),
  'reporting years': (words) => told(readReportingYear(words), daysOfYear),
  figures: (words) => told(readFigure(words), describeFigure),
  levels: (words) => told(readQuantity(words), describeFigure),
  baselines: (words) => told(readBaseline(words), describeBaseline),
  targets: (words) => readTargets(words).flatMap((one) => told(one, describeTarget)),
  'lengths of time': (words) => {
    const value = readLength(words)?.value
    return value === undefined ? [] : told({ words, value }, describeLength)
  },
  judgements: (words) => {
    expect(typeof (readJudgement(words) ?? '')).toBe('string')
    return []
  },
}

/** What is read can be told, too. */
function told<T>(stated: Stated<T>, tell: (value: T) => string): readonly Stated<T>[] {
  if (stated.value !== undefined) expect(tell(stated.value)).not.toMatch(/undefined|NaN|\[object/)
  return [stated]
}

describe.each(Object.entries(kinds))('%s', (kind, read) => {
  it('of 2,000 texts put together at random each is read or kept, with its words', () => {
    for (const words of textsOfPieces(2000, 7)) {
      work.steps = 0
      const all = read(words)
      expect([words, work.steps < 40_000]).toEqual([words, true])
      if (kind !== 'targets') for (const stated of all) expect(stated.words).toBe(words)
      for (const { value, length, guess, trouble, unsaid, asks } of all) {
        const says = [value, length, guess, trouble, unsaid, asks].some((part) => part !== undefined)
        expect([words, says]).toEqual([words, true])
      }
    }
  })

  it('long texts cost no more than short ones, or as much more as they are longer', () => {
    const timeOf = (words: string): number => {
      const start = performance.now()
      read(words)
      return performance.now() - start
    }
    // A square would take minutes.
    for (const piece of [
      '31/03/2025 ',
      '1 in 5 ',
      'by 2030 ',
      'at least 20% ',
      'reduce by ',
      '(2019), ',
      'year 1 to ',
      '1,204 ',
    ])
      expect([piece, timeOf(piece.repeat(200_000 / piece.length)) < 3000]).toEqual([piece, true])
  })
})

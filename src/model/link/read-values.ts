// Reads every date, period and figure of a document once, and reports which are unusable and which were guessed.
// Rules read the words they need again, with the same functions.

import { readAddress } from '../../readings/address.ts'
import { readDate } from '../../readings/date.ts'
import { findDataDate } from '../../readings/date-inside.ts'
import { readDue } from '../../readings/due.ts'
import { readBaseline, readBaselineParts } from '../../readings/measure.ts'
import { readPeriod, readPeriodParts } from '../../readings/period.ts'
import { readPublicationDate } from '../../readings/publication-date.ts'
import { readQuantity } from '../../readings/quantity.ts'
import { readReportingYear, readReportingYearParts } from '../../readings/reporting-year.ts'
import type { Stated } from '../../readings/stated.ts'
import { readTargetParts, readTargets } from '../../readings/target.ts'
import { courseOf } from '../../readings/target-course.ts'
import type { Target } from '../../readings/values.ts'
import type { Kind } from '../../schema/kinds.gen.ts'
import { type Reading, type ReadingTree, readingTrees } from '../../schema/readings.gen.ts'
import type { Anchor } from '../../source/position.ts'
import type { Problem } from '../problem.ts'

type Parts = Readonly<Record<string, string>>

/** A value that was read, at its place. */
export interface ValueRead {
  readonly reading: Reading
  readonly stated: Stated<unknown>
  readonly at: Anchor
}

function readingsOf(reading: Reading, value: unknown, editionDate: string | undefined): readonly Stated<unknown>[] {
  const edition = editionDate === undefined ? {} : { editionDate }
  if (typeof value === 'string') {
    switch (reading) {
      case 'date':
        return [readDate(value)]
      case 'due-date':
        return [readDue(value)]
      case 'publication-date':
        return [readPublicationDate(value)]
      case 'data-date':
        return [readDataDate(value)]
      case 'period':
        return [readPeriod(value, edition)]
      case 'reporting-year':
        return [readReportingYear(value)]
      case 'quantity':
      case 'population':
        return [readQuantity(value)]
      case 'baseline':
        return [readBaseline(value)]
      case 'target':
        return readTargets(value)
      case 'url':
        return [readAddress(value)]
    }
  }
  const parts = value as Parts
  switch (reading) {
    case 'period':
      return [readPeriodParts(parts, edition)]
    case 'reporting-year':
      return [readReportingYearParts(parts)]
    case 'baseline':
      return [readBaselineParts(parts)]
    case 'target':
      return [readTargetParts(parts)]
    case 'population':
      return [readQuantity(parts.value ?? ''), ...(parts.as_at === undefined ? [] : [readDataDate(parts.as_at)])]
    default:
      return []
  }
}

/** The date of a figure: many are averages over several years. */
function readDataDate(words: string): Stated<unknown> {
  const date = readDate(words)
  const span = date.trouble === undefined ? undefined : readPeriod(words)
  if (span?.value !== undefined) return span
  return date.value === undefined ? (findDataDate(words) ?? date) : date
}

/** Two targets in one text are reported by a rule, with better advice. */
function isToldElsewhere(reading: Reading, all: readonly Stated<unknown>[]): boolean {
  return reading === 'target' && all.length > 1 && courseOf(all as readonly Stated<Target>[]) === undefined
}

/** Unusable words (errors) and guessed readings (notes). */
export function readValues(
  kind: Kind,
  data: object,
  editionDate: string | undefined,
  read: ValueRead[] = [],
): Problem[] {
  const problems: Problem[] = []
  walk(readingTrees[kind] ?? {}, data, undefined)
  return problems

  function walk(tree: ReadingTree, value: unknown, at: Anchor | undefined): void {
    if (value === undefined) return
    if (typeof tree === 'string') {
      if (at === undefined) return
      const all = readingsOf(tree, value, editionDate)
      for (const stated of all) {
        read.push({ reading: tree, stated, at })
        if (!isToldElsewhere(tree, all) || stated.trouble !== undefined) report(stated, at)
      }
      return
    }
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      const each = tree['*']
      if (each) for (const [key, item] of value.entries()) walk(each, item, { of: value, key })
      return
    }
    for (const [key, inner] of Object.entries(tree))
      walk(inner, (value as Record<string, unknown>)[key], { of: value, key })
  }

  function report(stated: Stated<unknown>, at: Anchor): void {
    const { trouble, isSlip, guess, asks } = stated
    if (trouble !== undefined) {
      problems.push({
        ...(isSlip
          ? { check: 'file-unusable-value' as const, level: 'error' as const }
          : { check: 'file-unread-value' as const, level: 'advice' as const }),
        at,
        ...withAdvice(trouble, 'Write it another way.'),
      })
    } else if (asks !== undefined) {
      problems.push({
        check: 'file-guessed-reading',
        level: 'advice',
        at,
        ...withAdvice([guess, asks].filter(Boolean).join(' '), 'Write what is missing.'),
      })
    } else if (guess !== undefined) {
      problems.push({
        check: 'file-guessed-reading',
        level: 'note',
        at,
        ...withAdvice(guess, 'Nothing, if that is what is meant.'),
      })
    }
  }
}

/** A reading gives fault and advice as one text; a finding needs them as two. */
function withAdvice(sentences: string, otherwise: string): { says: string; fix: string } {
  const advice = /(?<=[.?”] )(?:Write|Add|Check|Give|If|Use|Put)\b/.exec(sentences)?.index
  return advice === undefined
    ? { says: sentences, fix: otherwise }
    : { says: sentences.slice(0, advice).trim(), fix: sentences.slice(advice) }
}

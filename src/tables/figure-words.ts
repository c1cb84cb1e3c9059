// The baselines and targets of measures in plain words that are read alike again.
import { describeDate } from '../readings/date.ts'
import { describeFigure, describeQuantity } from '../readings/quantity.ts'
import type { Baseline, Quantity, Target } from '../readings/values.ts'

export function describeBaseline({ value, asAt }: Baseline): string {
  return `${describeQuantity(value)}${asAt === undefined ? '' : ` (${withoutDays(asAt)})`}`
}

/** `31 March 2024`, `2022-23`: without the days that a financial year is described by. */
function withoutDays(date: NonNullable<Baseline['asAt']>): string {
  return describeDate(date).replace(/ \(.*\)$/u, '')
}

const comparisons = {
  'change-by': 'change by',
  direction: 'direction',
  reach: 'reach',
  exactly: 'exactly',
  between: 'between',
} as const

export function comparisonOf({ test, strict }: Target) {
  if (test === 'at-least') return strict === true ? 'more than' : 'at least'
  if (test === 'at-most') return strict === true ? 'less than' : 'at most'
  return comparisons[test]
}

export function describeTarget(target: Target): string {
  const { value, by } = target
  const aim = value ? levelInWords(target, value) : (target.said ?? changeInWords(target))
  if (by === undefined) return aim
  return by.precision === 'span' ? `${aim} (${withoutDays(by)})` : `${aim} by ${withoutDays(by)}`
}

function levelInWords(target: Target, value: Quantity): string {
  const { high, strict } = target
  if (high !== undefined) return describeFigure({ kind: 'range', low: value, high })
  const comparison = comparisonOf(target)
  if (comparison !== 'reach') return `${comparison} ${describeQuantity(value)}`
  return `${strict === true ? 'better than ' : ''}${describeQuantity(value)}`
}

function changeInWords({ change, ofWhat }: Target): string {
  if (change?.relative === true && change.by === undefined) return `close the ${ofWhat ?? 'gap'}`
  const way = change?.direction === 'up' ? 'increase' : change?.direction === 'down' ? 'reduce' : 'change'
  return change?.by === undefined ? way : `${way} by ${describeQuantity(change.by)}`
}

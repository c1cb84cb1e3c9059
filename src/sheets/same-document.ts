// Whether two records are of one document: a partnership has one profile, and several plans, reports and reviews.
import type { Kind } from '../schema/kinds.gen.ts'
import type { PlainData } from '../source/yaml.ts'

/** Beside `id`. */
const identifying: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  'progress-report': ['title', 'reporting_year'],
  review: ['title', 'date'],
}
const onlyOne: readonly string[] = ['partnership', 'participation', 'exceptions'] satisfies Kind[]

/**
 * By their ids, where both have one: a table of people has none, and gets one that is made. Otherwise by everything that both say of what
 * tells such documents apart. Where neither says anything, they are one.
 */
export function isSameDocument(kind: Kind, one: PlainData, other: PlainData): boolean {
  if (typeof one === 'string' || typeof other === 'string' || Array.isArray(one) || Array.isArray(other)) return false
  if (one.kind !== other.kind) return false
  if (onlyOne.includes(kind)) return true
  const isAlike = (key: string) => JSON.stringify(one[key]) === JSON.stringify(other[key])
  const saidByBoth = (key: string) => one[key] !== undefined && other[key] !== undefined
  if (saidByBoth('id')) return isAlike('id')
  const keys = identifying[kind] ?? ['title']
  const shared = keys.filter(saidByBoth)
  if (shared.length > 0) return shared.every(isAlike)
  return ['id', ...keys].every((key) => one[key] === undefined && other[key] === undefined)
}

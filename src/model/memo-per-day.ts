// Memoises a function per partnership and day. The WeakMap lets the cache go with the partnership.
import type { AsOf } from './context.ts'
import type { Partnership } from './partnership.ts'

export function memoPerDay<On extends AsOf, T>(find: (on: On) => T): (on: On) => T {
  const found = new WeakMap<Partnership, Map<string, T>>()
  return (on) => {
    const { partnership, asOf } = on
    const days = found.get(partnership) ?? new Map<string, T>()
    found.set(partnership, days)
    const known = days.get(asOf)
    if (known !== undefined) return known
    const answer = find(on)
    days.set(asOf, answer)
    return answer
  }
}

// Many rules ask the same of one partnership on one day. It is worked out once, and forgotten with the partnership.
import type { Day } from './attestation.ts'
import type { Partnership } from './partnership.ts'

export function onceADay<T>(find: (day: Day) => T): (day: Day) => T {
  const found = new WeakMap<Partnership, Map<string, T>>()
  return (day) => {
    const { partnership, asOf } = day
    const days = found.get(partnership) ?? new Map<string, T>()
    found.set(partnership, days)
    const known = days.get(asOf)
    if (known !== undefined) return known
    const answer = find(day)
    days.set(asOf, answer)
    return answer
  }
}

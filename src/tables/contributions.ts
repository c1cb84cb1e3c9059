// What partners put in.
import type { ContributionRow } from '../result.ts'
import type { Context } from '../rule.ts'
import type { Origins } from '../source/origins.ts'

export function contributionsOf(_context: Context, _origins: Origins): ContributionRow[] {
  return []
}

// What touches on national priorities.
import type { LensRow } from '../result.ts'
import type { Context } from '../rule.ts'
import type { Origins } from '../source/origins.ts'

export function lensesOf(_context: Context, _origins: Origins): LensRow[] {
  return []
}

// The measures of every outcome.
import type { MeasureRow } from '../result.ts'
import type { Context } from '../rule.ts'
import type { Origins } from '../source/origins.ts'

export function measuresOf(_context: Context, _origins: Origins): MeasureRow[] {
  return []
}

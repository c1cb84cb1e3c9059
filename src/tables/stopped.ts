// Outcomes that are no longer worked towards.
import type { StoppedRow } from '../result.ts'
import type { Context } from '../rule.ts'
import type { Origins } from '../source/origins.ts'

export function stoppedOf(_context: Context, _origins: Origins): StoppedRow[] {
  return []
}

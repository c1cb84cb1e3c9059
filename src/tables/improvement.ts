// The improvement plans that came of reviews.
import type { ImprovementRow } from '../result.ts'
import type { Context } from '../rule.ts'
import type { Origins } from '../source/origins.ts'

export function improvementOf(_context: Context, _origins: Origins): ImprovementRow[] {
  return []
}

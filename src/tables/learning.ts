// What was learned.
import type { LearningRow } from '../result.ts'
import type { Context } from '../rule.ts'
import type { Origins } from '../source/origins.ts'

export function learningOf(_context: Context, _origins: Origins): LearningRow[] {
  return []
}

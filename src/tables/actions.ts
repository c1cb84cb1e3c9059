// Who does what, by when, with what.
import type { ActionRow } from '../result.ts'
import type { Context } from '../rule.ts'
import type { Origins } from '../source/origins.ts'

export function actionsOf(_context: Context, _origins: Origins): ActionRow[] {
  return []
}

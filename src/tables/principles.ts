// How the partnership assessed itself against the nine principles.
import type { PrincipleRow } from '../result.ts'
import type { Context } from '../rule.ts'
import type { Origins } from '../source/origins.ts'

export function principlesOf(_context: Context, _origins: Origins): PrincipleRow[] {
  return []
}

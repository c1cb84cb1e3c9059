// Whose a result is, and whether two are of the same partnership.

import type { RunResult } from '../result/run-result.ts'
import { unnamed } from '../text/unnamed.ts'

type Whose = Pick<RunResult['partnership'], 'name' | 'code'>

/** What fingerprints know a partnership by: the code of its council area, or its name. */
export function partnershipKey({ name, code }: Whose): string {
  return code ?? name
}

/** Where one of them gives no name, or no council area, that says nothing against it. */
export function isSamePartnership(one: Whose, other: Whose): boolean {
  if (one.code !== undefined && other.code !== undefined) return one.code === other.code
  return one.name === other.name || one.name === unnamed || other.name === unnamed
}

import type { Attestation } from '../model/attestation.ts'
import { describeDate } from '../readings/date.ts'
import type { Declared } from '../result/run-result.ts'
import { type Origins, spanOf } from '../source/origins.ts'
import { rowOf } from '../source/row-of.ts'

/** A statement as the result holds it. */
export function declaredOf({ claim, evidence, locator, owner, date, at }: Attestation, origins: Origins): Declared {
  const row = {
    claim,
    evidence,
    ...(locator === undefined ? {} : { locator }),
    owner,
    date: describeDate(date),
    ...spanOf(at, origins),
  }
  return rowOf(row, at.of)
}

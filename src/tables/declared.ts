import type { Attestation } from '../model/attestation.ts'
import { describeDate } from '../readings/date.ts'
import type { Declared } from '../result/run-result.ts'
import type { Origins } from '../source/origins.ts'

/** A statement as reports print it. */
export function declaredOf({ claim, evidence, locator, owner, date, at }: Attestation, origins: Origins): Declared {
  const place = origins.place(at)
  return {
    claim,
    evidence,
    ...(locator === undefined ? {} : { locator }),
    owner,
    date: describeDate(date),
    ...(place ? { span: origins.span(place) } : {}),
  }
}

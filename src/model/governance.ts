// What a profile shows of how the partnership governs itself: section 13(1)(b).
import type { PartnershipDocument } from '../schema/documents.gen.ts'
import { type Day, isStillToCome } from './attestation.ts'
import { dateOf } from './link-profile.ts'
import { isSaid } from './stated.ts'

/** Whether any step is shown: terms of reference, scrutiny, or an assessment of itself that was made by the day. */
export function showsSteps(governance: PartnershipDocument['governance'], day: Day): boolean {
  const { terms_of_reference: terms, scrutiny_body: scrutiny, self_assessment: assessment } = governance ?? {}
  const isAssessed = assessment !== undefined && !isStillToCome(dateOf(assessment.date), day)
  return isSaid(terms) || isSaid(scrutiny) || isAssessed
}

// What the profile shows about the governance of the partnership: section 13(1)(b).

import type { Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { hasContent } from '../../readings/stated.ts'
import type { PartnershipDocument } from '../../schema/documents.gen.ts'
import { isStillToCome } from './declare.ts'

/** Whether it shows any: terms of reference, scrutiny, or a self-assessment made by the day of the check. */
export function showsSteps(governance: PartnershipDocument['governance'], context: Context): boolean {
  const { terms_of_reference: terms, scrutiny_body: scrutiny, self_assessment: assessment } = governance ?? {}
  const isAssessed = assessment !== undefined && !isStillToCome(dateOf(assessment.date), context)
  return hasContent(terms) || hasContent(scrutiny) || isAssessed
}

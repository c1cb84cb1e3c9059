// What the files show about the governance of the partnership: section 13(1)(b).

import { namesSomebody } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { dateOf, dueOf, namesDay } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import type { Review } from '../../model/partnership.ts'
import { isAddress } from '../../readings/address.ts'
import { hasDescription, isNamed } from '../../readings/placeholder.ts'
import type { PartnershipDocument, SelfAssessmentData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { isStillToCome } from './declare.ts'

type Governance = PartnershipDocument['governance']

/** What the profile names: terms of reference, scrutiny, and a self-assessment made by the day of the check. */
export function stepsIn(governance: Governance, context: Context): Anchor[] {
  if (governance === undefined) return []
  const { self_assessment: assessment } = governance
  const named = (['summary', 'terms_of_reference', 'scrutiny_body'] as const).filter((key) =>
    hasDescription(governance[key]),
  )
  return [
    ...named.map((key) => at(governance, key)),
    ...(assessment === undefined ? [] : assessmentMade(assessment, context)),
  ]
}

/** Its day and its address, and what it says of the principles. */
function assessmentMade(assessment: SelfAssessmentData, context: Context): Anchor[] {
  const date = dateOf(assessment.date)
  if (isStillToCome(date, context)) return []
  return [
    ...(date === undefined ? [] : [at(assessment, 'date')]),
    ...(isAddress(assessment.url) ? [at(assessment, 'url')] : []),
    ...(hasDescription(assessment.summary) ? [at(assessment, 'summary')] : []),
    ...listOf(assessment.principles).flatMap((one) => (isNamed(one.level) ? [at(one, 'level')] : [])),
  ]
}

/** The reviews of the partnership itself that were done by the day of the check. */
export function partnershipReviews({ partnership, asOf }: Context): Review[] {
  return partnership.reviews.filter(({ of, date }) => of === 'partnership' && date !== undefined && date.first <= asOf)
}

/** What shows such a review: its day, what it found, and who is to do what by when. */
export function reviewShown({ data }: Review): Anchor[] {
  const actions = listOf(data.actions).filter(
    ({ title, owner }) => hasDescription(title) && owner !== undefined && namesSomebody(owner),
  )
  return [
    at(data, 'date'),
    ...(listOf(data.findings).some(hasDescription) ? [at(data, 'findings')] : []),
    ...actions.flatMap((action) => [
      at(action, 'title'),
      at(action, 'owner'),
      ...(namesDay(dueOf(action.due)) ? [at(action, 'due')] : []),
    ]),
  ]
}

/** Whether the files show any step. */
export function showsSteps(governance: Governance, context: Context): boolean {
  return stepsIn(governance, context).length > 0 || partnershipReviews(context).length > 0
}

// How partners take account of the LOIP in their own plans: section 14(5).

import { attestationOf, type Backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { idsAt } from '../../model/ids.ts'
import { currentOutcomesNamed, loipInForce } from '../../model/loip-in-force.ts'
import { outcomeList } from '../../model/outcomes.ts'
import { isAddress } from '../../readings/address.ts'
import { readDate } from '../../readings/date.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import type { CorporatePlanData } from '../../schema/documents.gen.ts'
import { type BoundPartner, dataOf } from './bound-partners.ts'

/** The plan's own statement, or one derived from the LOIP outcomes that it takes up. */
export function corporatePlanStatements(partner: BoundPartner, context: Context): Backing[] {
  return dataOf(partner).flatMap(({ corporate_plan: plan }) =>
    plan === undefined ? [] : statedBy(plan, partner, context),
  )
}

function statedBy(plan: CorporatePlanData, { name }: BoundPartner, { partnership, asOf }: Context): Backing[] {
  const loip = loipInForce(partnership, asOf)
  const ids = idsAt(plan, 'outcomes').map(({ words }) => words)
  const outcomes = loip ? currentOutcomesNamed(ids, loip) : []
  if (outcomes.length === 0) return []
  if (plan.statement !== undefined) return [attestationOf(plan.statement)]
  const evidence = isAddress(plan.url) ? plan.url : [plan.title].find(hasDescription)
  const read = plan.date === undefined ? undefined : readDate(plan.date)
  const date = read?.value
  // A date that cannot be read is reported separately; a placeholder such as “TBC” counts as no date.
  if (read !== undefined && date === undefined && !read.unsaid) return ['unusable']
  // Adopted before the current LOIP was published, so its list of outcomes does not show that the LOIP was taken into
  // account.
  if (evidence === undefined || date === undefined || date.last < (loip?.publishedOn?.first ?? '')) return []
  const what = `${outcomes.length === 1 ? 'outcome' : 'outcomes'} ${outcomeList(outcomes)}`
  const claim = `${plan.title ?? `The corporate plan of ${name}`} takes up ${what}.`
  return [{ claim, evidence, owner: name, date, at: { of: plan, key: 'date' } }]
}

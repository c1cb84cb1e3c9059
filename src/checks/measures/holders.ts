// Which document holds a measure: the plan of its outcome, or a delivery plan. What the measure lacks is said of that document.

import { listOf } from '../../model/ids.ts'
import type { Measure, Partnership, Plan } from '../../model/partnership.ts'
import { isPartialRecord } from '../../model/record.ts'
import type { DeliveryPlanDocument, PartnershipDocument } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { groupBy } from '../../text/group-by.ts'

interface Holder {
  readonly title: string
  readonly partial: boolean
  /** The list in which its measures stand. */
  readonly list: Anchor
}

export function holderOf({ data }: Measure, plan: Plan, { deliveryPlans, profile }: Partnership): Holder {
  const delivery = deliveryPlans.find(({ measures }) => listOf(measures).some((measure) => measure === data))
  if (delivery === undefined) return { title: plan.title, partial: plan.partial, list: at(plan.data, 'outcomes') }
  return { ...deliveryPlanRecord(delivery, profile), list: at(delivery, 'measures') }
}

/** The measures of a plan, apart for each document that holds some of them. */
export function byHolder<M extends Measure>(
  measures: readonly M[],
  plan: Plan,
  partnership: Partnership,
): { readonly holder: Holder; readonly measures: readonly M[] }[] {
  const groups = groupBy(measures, (measure) => holderOf(measure, plan, partnership).list.of)
  return [...groups.values()].map((own) => ({ holder: holderOf(own[0], plan, partnership), measures: own }))
}

/** A delivery plan as sentences speak of it. */
export function deliveryPlanRecord(
  data: DeliveryPlanDocument,
  profile: PartnershipDocument | undefined,
): { readonly title: string; readonly partial: boolean } {
  const { title, id, period } = data
  const named = title ?? id ?? `Delivery plan ${typeof period === 'string' ? period : ''}`.trim()
  return { title: named, partial: isPartialRecord(data, profile) }
}

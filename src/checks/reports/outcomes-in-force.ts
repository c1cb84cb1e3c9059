// Which outcomes a progress report on one year has to assess: s.8(2)(a) and s.12(2).

import { closingDate } from '../../model/closing.ts'
import { isPublished } from '../../model/editions.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import type { ReportingYear } from '../../readings/reporting-year.ts'
import { isBeforeTheAct } from './under-the-act.ts'

export interface InForce {
  readonly outcome: Outcome
  /** Certainly in force during the year. False when the date of its edition or of its closing is not known. */
  readonly isSure: boolean
}

/** The outcomes of all editions in force during a year, one for each id, in the order of the latest edition. */
export function outcomesInForce(editions: readonly Plan[], year: ReportingYear): InForce[] {
  const sure = editionsInForce(editions, year)
  const plans = sure.length > 0 ? sure : editions.filter((plan) => mayBeInForce(plan, year)).slice(-1)
  const found = new Map<string, InForce>()
  for (const outcome of plans.toReversed().flatMap((plan) => plan.outcomes)) {
    const status = statusIn(outcome, year)
    if (status === 'closed before' || found.has(outcome.id)) continue
    found.set(outcome.id, { outcome, isSure: sure.length > 0 && status === 'in force' })
  }
  return [...found.values()]
}

/**
 * The editions that were certainly in force during part of the year: published by its end, and not replaced before it
 * began. Editions from before the Act are left out, since sections 8 and 12 do not reach their outcomes; so are
 * editions with a date that leaves it open (`2024`), and superseded ones without a successor.
 */
function editionsInForce(editions: readonly Plan[], year: ReportingYear): Plan[] {
  const published = editions.filter((plan) => isPublished(plan, year.to) && !isBeforeTheAct(plan))
  return published.filter((plan, index) => {
    const next = published[index + 1]?.publishedOn
    if (next === undefined && plan.status === 'superseded') return false
    return (plan.publishedOn?.last ?? '') <= year.to && (next === undefined || next.first > year.from)
  })
}

/** An edition whose date of publication is not known. */
function mayBeInForce(plan: Plan, year: ReportingYear): boolean {
  const { status, publishedOn } = plan
  if (status === 'draft' || status === 'consultation' || isBeforeTheAct(plan)) return false
  return publishedOn === undefined || publishedOn.first <= year.to
}

function statusIn({ data, status }: Outcome, year: ReportingYear): 'in force' | 'closed before' | 'unknown' {
  if (status === 'current') return 'in force'
  const closed = closingDate(data.closed)
  if (closed === undefined) return 'unknown'
  if (closed.last < year.from) return 'closed before'
  return closed.first >= year.from ? 'in force' : 'unknown'
}

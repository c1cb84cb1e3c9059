// Which outcomes a progress report on one year has to assess: s.8(2)(a) and s.12(2).

import type { ReportingYear } from '../readings/reporting-year.ts'
import { editionsInForce, isBeforeTheAct } from './editions.ts'
import { dateOf } from './field.ts'
import type { Outcome, Plan } from './partnership.ts'

export interface InForce {
  readonly outcome: Outcome
  /** Whether it was certainly in force during the year: its edition has a date, and if it was closed, so has that. */
  readonly isSure: boolean
}

/** The outcomes of every edition that was in force during the year of a report, each id once, in the order of the latest. */
export function outcomesInForce(editions: readonly Plan[], year: ReportingYear): InForce[] {
  const sure = editionsInForce(editions, year)
  const plans = sure.length > 0 ? sure : editions.filter((plan) => mayBeInForce(plan, year)).slice(-1)
  const found = new Map<string, InForce>()
  for (const outcome of plans.toReversed().flatMap((plan) => plan.outcomes)) {
    const standing = standingIn(outcome, year)
    if (standing === 'closed before' || found.has(outcome.id)) continue
    found.set(outcome.id, { outcome, isSure: sure.length > 0 && standing === 'in force' })
  }
  return [...found.values()]
}

/** An edition whose file leaves open when it was published. */
function mayBeInForce(plan: Plan, year: ReportingYear): boolean {
  const { status, publishedOn } = plan
  if (status === 'draft' || status === 'consultation' || isBeforeTheAct(plan)) return false
  return publishedOn === undefined || publishedOn.first <= year.to
}

function standingIn({ data, status }: Outcome, year: ReportingYear): 'in force' | 'closed before' | 'unknown' {
  if (status === 'current') return 'in force'
  const closed = typeof data.closed === 'object' ? dateOf(data.closed.on) : undefined
  if (closed === undefined) return 'unknown'
  if (closed.last < year.from) return 'closed before'
  return closed.first >= year.from ? 'in force' : 'unknown'
}

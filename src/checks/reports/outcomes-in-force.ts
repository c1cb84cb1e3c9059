// Which outcomes a progress report on one year has to assess: s.8(2)(a) and s.12(2).

import { isCarriedOn } from '../../model/carried-on.ts'
import { closingDate, mayBeClosed } from '../../model/closing.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { type PlaceInYear, placeInYear } from '../../model/time-in-force.ts'
import type { ReportingYear } from '../../readings/reporting-year.ts'
import { isBeforeTheAct } from './under-the-act.ts'

export interface InForce {
  readonly outcome: Outcome
  /** The latest edition that has it. */
  readonly plan: Plan
  /**
   * `whole`: in force on every day of the year. `part`: it began or ended within it, and the Act does not say whether it is to be
   * assessed. `maybe`: the day of its edition or of its closing is not known.
   */
  readonly how: Exclude<PlaceInYear, 'no'>
  /** It has a period of its own, which does not reach into the year: it may have been closed then, or not begun. */
  readonly outside?: 'over' | 'not begun'
}

/**
 * The outcomes of these editions in force during a year, one for all that are carried on under the same id and title, in the order of
 * the latest edition. Editions from before the Act are left out, since sections 8 and 12 do not reach their outcomes.
 */
export function outcomesInForce(editions: readonly Plan[], all: readonly Plan[], year: ReportingYear): InForce[] {
  const plans = placedIn(editions, all, year)
  const found: InForce[] = []
  for (const { plan, how } of plans.toReversed()) {
    if (how === 'no') continue
    for (const outcome of plan.outcomes) {
      const status = statusIn(outcome, year)
      if (status === 'no') continue
      const later = found.findIndex((other) => isCarriedOn(outcome, other.outcome))
      const outside = outsidePeriod(outcome, plan, year)
      const own = weaker(how, outside ? 'maybe' : status)
      if (later < 0) found.push({ outcome, plan, how: own, ...(outside ? { outside } : {}) })
      else if (own === 'part' && found[later]?.how === 'part' && outcome.status === 'current')
        // Carried on from one edition into the next, it was in force on every day.
        found[later] = { ...found[later], how: plansCoverYear(plans, year) ? 'whole' : 'part' }
    }
  }
  return found
}

/** Those that were in force in the year, or else the last that may have been. */
function placedIn(editions: readonly Plan[], all: readonly Plan[], year: ReportingYear) {
  const placed = editions
    .filter((plan) => !isBeforeTheAct(plan))
    .map((plan) => ({ plan, how: placeInYear(plan, all, year) }))
  const sure = placed.filter(({ how }) => how === 'whole' || how === 'part')
  return sure.length > 0 ? sure : placed.filter(({ how }) => how === 'maybe').slice(-1)
}

/** Of one that is only listed, what it held for a part of the year is no more than a question on what is not here. */
export function editionsOfYear(editions: readonly Plan[], all: readonly Plan[], year: ReportingYear): Plan[] {
  return placedIn(editions, all, year)
    .filter(({ plan, how }) => plan.listedIn === undefined || how !== 'part')
    .map(({ plan }) => plan)
}

/** Whether one edition followed another without a break, from before the year began. */
function plansCoverYear(plans: readonly { readonly plan: Plan }[], year: ReportingYear): boolean {
  return plans.some(({ plan: { publishedOn } }) => publishedOn !== undefined && publishedOn.last <= year.from)
}

function weaker(one: InForce['how'], other: InForce['how']): InForce['how'] {
  if (one === 'maybe' || other === 'maybe') return 'maybe'
  return one === 'part' || other === 'part' ? 'part' : 'whole'
}

/** Where its period ends with that of the plan, the plan is what went on. */
function outsidePeriod(
  { period, status }: Outcome,
  { period: ofPlan }: Plan,
  year: ReportingYear,
): InForce['outside'] | undefined {
  const own = period?.value
  if (own === undefined || status !== 'current') return undefined
  if (own.from !== undefined && own.from.first > year.to) return 'not begun'
  const end = ofPlan?.value?.to
  return own.to.last < year.from && (end === undefined || own.to.last < end.last) ? 'over' : undefined
}

function statusIn({ data, status }: Outcome, year: ReportingYear): PlaceInYear {
  if (status === 'current') return mayBeClosed(data) ? 'maybe' : 'whole'
  const closed = closingDate(data.closed)
  if (closed === undefined) return 'maybe'
  if (closed.last < year.from) return 'no'
  if (closed.first > year.to) return 'whole'
  return closed.first >= year.from && closed.last <= year.to ? 'part' : 'maybe'
}

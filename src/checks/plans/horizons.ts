// How far ahead the outcomes of a plan look: the year, the three years and the ten years after it was published.

import type { Measure, Outcome, Plan } from '../../model/partnership.ts'
import { addMonths } from '../../readings/calendar.ts'
import type { LooseDate } from '../../readings/values.ts'

export const horizons = ['short', 'medium', 'long'] as const
export type Horizon = (typeof horizons)[number]

/**
 * The horizons for which something of an outcome is set: a target that falls due then, the end of its period, or the word itself.
 * A date that leaves it open (`2027`) counts for each that it may be. What lies further ahead than ten years is long term too.
 */
export function horizonsOf(outcome: Outcome, plan: Plan): ReadonlySet<Horizon> {
  const { data, period } = outcome
  const measures = outcome.measures.filter(({ status }) => status !== 'dropped')
  const said = [data.horizon, ...measures.map(horizonOf)].filter((horizon) => horizon !== undefined)
  const end = period?.value?.to ?? plan.period?.value?.to
  const days = [...measures.flatMap(daysOf), ...(end === undefined ? [] : [end])]
  return new Set([...said, ...days.flatMap((day) => horizonsAt(day, plan.publishedOn))])
}

function horizonOf({ data }: Measure): Horizon | undefined {
  return 'horizon' in data ? data.horizon : undefined
}

function daysOf({ targets }: Measure): LooseDate[] {
  return targets.flatMap(({ readings }) => readings.flatMap(({ value }) => value?.by ?? []))
}

function horizonsAt({ first, last }: LooseDate, published: LooseDate | undefined): Horizon[] {
  if (published === undefined) return []
  const after = (day: string, years: number) => addMonths(day, 12 * years)
  return [
    ...(first <= after(published.last, 1) ? (['short'] as const) : []),
    ...(last > after(published.first, 1) && first <= after(published.last, 3) ? (['medium'] as const) : []),
    ...(last > after(published.first, 3) ? (['long'] as const) : []),
  ]
}

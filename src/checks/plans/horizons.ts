// How far ahead the outcomes of a plan look: one, three and ten years from publication.

import type { Measure, Outcome, Plan } from '../../model/partnership.ts'
import { addMonths } from '../../readings/calendar.ts'
import type { LooseDate } from '../../readings/values.ts'

export const horizons = ['short', 'medium', 'long'] as const
export type Horizon = (typeof horizons)[number]

/**
 * The horizons of an outcome, from its `horizon:`, from when its targets are due, and from the end of its period. A
 * vague date (`2027`) counts for every horizon it may fall in. More than ten years ahead is long term.
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

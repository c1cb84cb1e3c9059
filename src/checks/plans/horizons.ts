// How far ahead the outcomes of a plan look: one, three and ten years from publication.

import type { Outcome, Plan } from '../../model/partnership.ts'
import { addMonths } from '../../readings/calendar.ts'
import type { LooseDate } from '../../readings/values.ts'
import { type Anchor, at } from '../../source/position.ts'
import { measuresKept } from './measures-kept.ts'

export const horizons = ['short', 'medium', 'long'] as const
export type Horizon = (typeof horizons)[number]

/** What an outcome sets for a horizon, and where. */
interface SetFor {
  readonly horizon: Horizon
  readonly at: Anchor
}

/**
 * From its `horizon:` and those of its measures, from when its targets are due, and from the end of its period. A vague date (`2027`)
 * counts for every horizon it may fall in. More than ten years ahead is long term.
 */
export function horizonsOf(outcome: Outcome, plan: Plan): SetFor[] {
  const said = [outcome, ...measuresKept(outcome)].flatMap(({ data }): SetFor[] =>
    'horizon' in data && data.horizon !== undefined ? [{ horizon: data.horizon, at: at(data, 'horizon') }] : [],
  )
  const dated = datesAhead(outcome, plan).flatMap(({ day, at: place }) =>
    horizonsAt(day, plan.publishedOn).map((horizon) => ({ horizon, at: place })),
  )
  return [...said, ...dated]
}

/** The days by which the outcome sets something. Without a day of publication nobody knows how far ahead they are. */
export function datesAhead(outcome: Outcome, plan: Plan): { readonly day: LooseDate; readonly at: Anchor }[] {
  const targets = measuresKept(outcome).flatMap((measure) => measure.targets)
  const due = targets.flatMap(({ readings, at: place }) =>
    readings.flatMap(({ value }) => (value?.by === undefined ? [] : [{ day: value.by, at: place }])),
  )
  const { data, period } = outcome.period?.value === undefined ? plan : outcome
  return period?.value === undefined ? due : [...due, { day: period.value.to, at: at(data, 'period') }]
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

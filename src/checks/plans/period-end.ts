// Periods that hold a figure and still name no end, such as “2024 onwards”: s.6(2)(c) and s.10(3)(c). The schema
// checks that there is a period, and that it holds a figure.

import { type Evidence, type Fault, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { outcomesNotSeen, recordName } from '../../model/absence.ts'
import { currentOutcomes } from '../../model/outcomes.ts'
import type { Outcome, Plan } from '../../model/partnership.ts'
import { isUnsaid, quote } from '../../readings/stated.ts'
import type { PeriodData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'

/** The periods of the plan and of its outcomes whose end can be read. */
export function periodsGiven(plan: Plan): (Evidence | Unknown)[] {
  const read = [plan, ...currentOutcomes(plan)].filter(({ period }) => period?.value !== undefined)
  const unseen = plan.period?.value === undefined ? outcomesNotSeen(plan) : undefined
  if (read.length > 0)
    return [...read.map((holder) => shows(placeOfEnd(holder))), ...(unseen === undefined ? [] : [unknown(unseen)])]
  return [
    unknown(`No end can be read in the periods of ${quote(plan.title)}. Write them with their end, such as 2024-34.`),
  ]
}

/** Whether there is a period that could lack an end: of a plan without one, another rule says so. */
export function givesPeriod(plan: Plan): true | Unknown {
  const stated = [plan, ...plan.outcomes].some(({ data }) => data.period !== undefined)
  return stated || unknown(`${recordName(plan)} gives no period.`)
}

export function* periodsWithoutEnd(plan: Plan): Iterable<Fault | Evidence | Unknown> {
  const faults = [...endlessPeriods(plan)]
  yield* faults.length > 0 ? faults : periodsGiven(plan)
}

function* endlessPeriods(plan: Plan): Iterable<Fault> {
  if (plan.period?.value !== undefined || plan.period?.trouble !== undefined) return
  const current = plan.outcomes.filter(({ status }) => status === 'current')
  const open = current.filter((outcome) => outcome.period?.value === undefined)
  const { period } = plan.data
  if (period !== undefined && looksDated(period)) {
    if (current.length > 0 && open.length === 0) return
    const says = `${quote(plan.period?.words ?? '')} names no end, so nothing says by when things will be better.`
    yield { at: at(plan.data, 'period'), says, lacks: 'content' }
  } else for (const outcome of open) if (isEndless(outcome)) yield endless(outcome)
}

function endless({ data, title, period }: Outcome): Fault {
  const says = `${quote(period?.words ?? '')} names no end for ${quote(title)}.`
  return { at: at(data, 'period'), says, lacks: 'content' }
}

/** Passes the schema, and no end can be read in it. */
function isEndless({ data, period }: Outcome): boolean {
  return (
    data.period !== undefined &&
    period?.trouble === undefined &&
    (typeof data.period === 'object' || looksDated(data.period))
  )
}

/** The same test as in the schemas of plans, which do not see a placeholder. */
function looksDated(period: PeriodData): boolean {
  if (typeof period === 'string') return /[0-9]|year|month/.test(period) && !isUnsaid(period)
  return [period.to, period.as_published].some((words) => words !== undefined && !isUnsaid(words))
}

/** Where the end of a period stands. */
export function placeOfEnd({ data }: Plan | Outcome): Anchor {
  const { period } = data
  return typeof period === 'object' && period.to !== undefined ? at(period, 'to') : at(data, 'period')
}

/** The end of the plan's period, or of its outcomes' where the plan has none. */
export function lastDayOf(plan: Plan): string | undefined {
  if (plan.period?.value) return plan.period.value.to.last
  const outcomes = currentOutcomes(plan)
  const ends = outcomes.flatMap(({ period }) => period?.value?.to.last ?? [])
  return ends.length === outcomes.length ? ends.sort().at(-1) : undefined
}

// When an outcome was closed. Words without a day leave it open whether it was closed at all.

import { readDate } from '../readings/date.ts'
import { takeDates } from '../readings/date-inside.ts'
import { deniesThing } from '../readings/denial.ts'
import { hasDescription } from '../readings/placeholder.ts'
import { quote } from '../readings/stated.ts'
import type { LooseDate } from '../readings/values.ts'
import type { ClosedData, OutcomeData } from '../schema/documents.gen.ts'
import { at } from '../source/position.ts'
import type { Plan } from './partnership.ts'
import type { Problem } from './problem.ts'

const firstYear = 1990

/** The day on which an outcome was closed: `{on: May 2024}`, “Reached in 2024”. Undefined for “TBC” and “Reached”. */
export function closingDate(closed: ClosedData | undefined): LooseDate | undefined {
  if (closed === undefined) return undefined
  const texts = typeof closed === 'string' ? [closed] : [closed.on, closed.reason]
  return texts.flatMap((words) => (words === undefined ? [] : (dateIn(words) ?? []))).at(0)
}

/** Words in `closed:` that give no day, where nothing else says that the outcome was closed. */
export function closedOnNoDay(plans: readonly Plan[]): Problem[] {
  const open = plans
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ data, status }) => data.closed && status === 'current')
  return open.map(({ data, title }) => ({
    check: 'file-guessed-reading',
    level: 'note',
    says: `No day on which ${quote(title)} was closed can be read here, so it counts as in force.`,
    fix: 'If it was closed, write the day as well: closed: {reason: ..., on: ...}. Or write status: closed.',
    at: at(data, 'closed'),
  }))
}

/** Whether it says that it was closed, on no day that can be read: “Merged into outcome 1”. “TBC” and “no” say nothing of it. */
export function mayBeClosed({ closed, status }: OutcomeData): boolean {
  if (closed === undefined || status !== undefined || closingDate(closed) !== undefined) return false
  const texts = typeof closed === 'string' ? [closed] : [closed.reason]
  return texts.some((words) => hasDescription(words) && !deniesThing(words))
}

/** Whether a text gives a day, alone or among other words. */
export function dateIn(words: string): LooseDate | undefined {
  return readDate(words).value ?? takeDates(words, firstYear).dates.find(({ value }) => value !== undefined)?.value
}

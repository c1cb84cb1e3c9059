// The status of an action on a day, from its dates and a few fixed words. Any other words on delivery are only shown.
import { dateOf, dueOf, isDoneBy, lastDayOf, namesDay } from '../model/field.ts'
import { findDate } from '../readings/date.ts'

/** Dates in the words of the file. */
interface ActionDates {
  readonly end?: string | undefined
  readonly done?: string | undefined
  /** The state of delivery, in somebody's words. */
  readonly status?: string | undefined
}

/** `undated`: no day is read from `end`. */
type ActionStatus = 'done' | 'stopped' | 'overdue' | 'undated' | 'open'

const doneWords = /^(?:done|completed?|finished)\b[\s:,(-]*(?<when>[^)]*)\)?$/i
const stoppedWords = /^(?:cancelled|dropped|stopped|withdrawn|abandoned|discontinued)$/i

/**
 * Overdue only when the last day that `end` can mean is past. “Done” followed by anything but a past date does not
 * count.
 */
export function statusOn({ end, done, status }: ActionDates, asOf: string): ActionStatus {
  const doneOn = dateOf(done)
  if (doneOn !== undefined && doneOn.first <= asOf) return 'done'
  const words = status?.trim().replace(/\.$/, '') ?? ''
  const after = doneWords.exec(words)?.groups?.when
  if (after !== undefined && isPast(after, asOf)) return 'done'
  if (stoppedWords.test(words)) return 'stopped'
  // “Fully delivered”, “100% complete”, “✓”: as in the place of the due date.
  if (words !== '' && isDoneBy(dueOf(words), asOf)) return 'done'
  const due = dueOf(end)
  if (isDoneBy(due, asOf)) return 'done'
  if (!namesDay(due)) return 'undated'
  const last = lastDayOf(due)
  return last !== undefined && last < asOf ? 'overdue' : 'open'
}

function isPast(words: string, asOf: string): boolean {
  const date = words.trim() === '' ? undefined : findDate(words)
  return words.trim() === '' || (date?.value !== undefined && date.value.first <= asOf)
}

// How an action stands on a day, by its dates and a few plain words. How delivery goes otherwise is in the words of the file.
import { dateOf } from '../model/field.ts'
import { findDate } from '../readings/date.ts'

export interface Timed {
  readonly end?: string | undefined
  readonly done?: string | undefined
  /** How delivery stands, in somebody's words. */
  readonly status?: string | undefined
}

export type Standing = 'done' | 'stopped' | 'overdue' | 'undated' | 'open'

const doneWords = /^(?:done|completed?|finished)\b[\s:,(-]*(?<when>[^)]*)\)?$/i
const stoppedWords = /^(?:cancelled|dropped|stopped|withdrawn|abandoned|discontinued)$/i

/** Overdue only where the last day its end can stand for is certainly over; “done” with anything but a date after it is not done. */
export function standingOf({ end, done, status }: Timed, asOf: string): Standing {
  const doneOn = dateOf(done)
  if (doneOn !== undefined && doneOn.first <= asOf) return 'done'
  const words = status?.trim().replace(/\.$/, '') ?? ''
  const after = doneWords.exec(words)?.groups?.when
  if (after !== undefined && isPast(after, asOf)) return 'done'
  if (stoppedWords.test(words)) return 'stopped'
  const due = dateOf(end)
  if (due === undefined) return 'undated'
  return due.last < asOf ? 'overdue' : 'open'
}

function isPast(words: string, asOf: string): boolean {
  const date = words.trim() === '' ? undefined : findDate(words)
  return words.trim() === '' || (date?.value !== undefined && date.value.first <= asOf)
}

// Readers of single fields, for linking documents.
import type { IsoDate } from '../readings/calendar.ts'
import { readDate } from '../readings/date.ts'
import { readDue } from '../readings/due.ts'
import { isDayNotKnown, readPublicationDate } from '../readings/publication-date.ts'
import type { Due, LooseDate } from '../readings/values.ts'
import { optional } from '../text/optional.ts'

export function dateOf(words: string | undefined): LooseDate | undefined {
  return words === undefined ? undefined : readDate(words).value
}

/** By when something is to be done, as far as the words say. */
export function dueOf(words: string | undefined): Due | undefined {
  return words === undefined ? undefined : readDue(words).value
}

/** Whether the words name a day: by which it is done, on which a part of it is, or on which somebody looks again. */
export function namesDay(due: Due | undefined): boolean {
  return due?.by !== undefined || due?.next !== undefined
}

/** The same of words. A slip, such as 31 April, was meant as a day, and is an error of its own. */
export function saysWhen(words: string | undefined): boolean {
  if (words === undefined) return false
  const { value, isSlip } = readDue(words)
  return isSlip === true || namesDay(value)
}

/** The last day on which all of it may be done. Undefined where the words leave that open. */
export function lastDayOf(due: Due | undefined): IsoDate | undefined {
  return due?.kind === 'day' && !due.thenOngoing ? due.by?.last : undefined
}

/** Whether the words in the place of the due date say that it was done: `Complete`, `Completed in March 2026`. */
export function isDoneBy(due: Due | undefined, asOf: IsoDate): boolean {
  return due?.kind === 'done' && (due.by === undefined || due.by.first <= asOf)
}

interface PublicationData<Status> {
  readonly status?: Status
  readonly published_on?: string
}

/** What a file says of its publication. `published_on: not known` says that it was published. */
export function publicationStated<Status extends string>(
  stated: PublicationData<Status> | undefined,
): { readonly publishedOn?: LooseDate; readonly status?: Status | 'published' } {
  const { status, published_on: words } = stated ?? {}
  return {
    ...optional('publishedOn', words === undefined ? undefined : readPublicationDate(words).value),
    ...optional('status', status ?? (isDayNotKnown(words) ? ('published' as const) : undefined)),
  }
}

export function isYes(words: string | boolean | undefined): boolean | undefined {
  return words === undefined ? undefined : /^(y|t)/i.test(String(words))
}

/** The day of the last of the approvals that give one. */
export function approvedOn(approvals: readonly ({ readonly on?: string } | undefined)[]): LooseDate | undefined {
  const days = approvals.flatMap((approval) => dateOf(approval?.on) ?? [])
  return days.reduce<LooseDate | undefined>(
    (last, day) => (last !== undefined && last.last >= day.last ? last : day),
    undefined,
  )
}

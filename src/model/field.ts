// Readers of single fields, for linking documents.
import { readDate } from '../readings/date.ts'
import { isDayNotKnown, readPublicationDate } from '../readings/publication-date.ts'
import type { LooseDate } from '../readings/values.ts'

export function dateOf(words: string | undefined): LooseDate | undefined {
  return words === undefined ? undefined : readDate(words).value
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

/** `{ [key]: value }`, or `{}` without a value: for properties that may be absent but not undefined. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V })
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

// What is asked of a record, part by part: how a sentence says that a part is lacking, and what is written for it. One table gives both, so
// that a fix writes what its finding misses: also where a field is there and only keeps the place free.

import { hasDescription, isNamed } from '../../readings/placeholder.ts'

export interface AskedPart<T> {
  readonly field: keyof T & string
  /** After “does not say”: `when it was made`. */
  readonly says: string
  /** What is written for it: `decided_on: <day>`. */
  readonly write: string
  /** It is an id or a name: one letter is enough. */
  readonly isName?: true
}

/** The parts of which the record says nothing of its own. */
export function partsLacking<T extends object>(record: T, parts: readonly AskedPart<T>[]): AskedPart<T>[] {
  return parts.filter(({ field, isName }) => !saysSomething(record[field], isName ? isNamed : hasDescription))
}

/** What is written for them, into the record. */
export function partsToWrite<T>(parts: readonly AskedPart<T>[]): string {
  return parts.map(({ write }) => write).join('\n')
}

function saysSomething(value: unknown, isText: (words: string) => boolean): boolean {
  if (typeof value === 'string') return isText(value)
  if (typeof value === 'object' && value !== null)
    return Object.values(value).some((part) => saysSomething(part, isText))
  return value !== undefined && value !== null
}

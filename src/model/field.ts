// Small readings of single fields, for the modules that link documents.
import { readDate } from '../readings/date.ts'
import type { LooseDate } from '../readings/values.ts'

export function dateOf(words: string | undefined): LooseDate | undefined {
  return words === undefined ? undefined : readDate(words).value
}

/** `{ [key]: value }`, or nothing where there is no value. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V })
}

export function isYes(words: string | boolean | undefined): boolean | undefined {
  return words === undefined ? undefined : /^(y|t)/i.test(String(words))
}

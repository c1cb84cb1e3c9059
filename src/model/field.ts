// Readers of single fields, for linking documents.
import { readDate } from '../readings/date.ts'
import type { LooseDate } from '../readings/values.ts'

export function dateOf(words: string | undefined): LooseDate | undefined {
  return words === undefined ? undefined : readDate(words).value
}

/** `{ [key]: value }`, or `{}` without a value: for properties that may be absent but not undefined. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V })
}

export function isYes(words: string | boolean | undefined): boolean | undefined {
  return words === undefined ? undefined : /^(y|t)/i.test(String(words))
}

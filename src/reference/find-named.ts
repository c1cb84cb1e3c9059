// Looks up an item of a short list, such as a principle or a standard, by the name that somebody wrote.

import { memoByObject } from '../text/memo-by-object.ts'
import { nearest, plainWords } from '../text/nearest.ts'

export interface Named {
  readonly id: string
  readonly title: string
  /** Shorter or longer names in use. */
  readonly also: readonly string[]
}

/**
 * The item with this id or name, exactly or but for a slip. `others` are names of things outside the list, which find
 * nothing.
 */
export function findNamed<T extends Named>(
  words: string,
  items: readonly T[],
  others: readonly string[] = [],
): T | undefined {
  const wanted = plainWords(words).replace(/^(?:the|\d+) /, '')
  const exact = items.find((item) => plainNamesOf(item).includes(wanted))
  if (exact !== undefined || others.some((name) => plainWords(name) === wanted)) return exact
  const [near] = nearest(wanted, [...items.flatMap(namesOf), ...others])
  // A slip in the first letter does not count: “Equality” is not a slip for “Inequality”.
  return near === undefined || plainWords(near)[0] !== wanted[0]
    ? undefined
    : items.find((item) => namesOf(item).includes(near))
}

/** A memo: the items are reference data, the same in every check. */
const plainNamesOf = memoByObject((item: Named): readonly string[] => namesOf(item).map(plainWords))

function namesOf({ id, title, also }: Named): string[] {
  return [id, title, ...also]
}

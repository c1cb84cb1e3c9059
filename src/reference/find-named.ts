// Which item of a short list of names somebody means: a principle, a standard.
import { nearest, plainWords } from '../text/nearest.ts'

export interface Named {
  readonly id: string
  readonly title: string
  /** Shorter or longer names in use. */
  readonly also: readonly string[]
}

/** By its id or one of its names, or else by one that is only a slip away. `others` are names that mean something else. */
export function findNamed<T extends Named>(
  words: string,
  items: readonly T[],
  others: readonly string[] = [],
): T | undefined {
  const wanted = plainWords(words).replace(/^(?:the|\d+) /, '')
  const exact = items.find((item) => plainNamesOf(item).includes(wanted))
  if (exact !== undefined || others.some((name) => plainWords(name) === wanted)) return exact
  const [near] = nearest(wanted, [...items.flatMap(namesOf), ...others])
  // “Equality” is not a slip for “Inequality”.
  return near === undefined || plainWords(near)[0] !== wanted[0]
    ? undefined
    : items.find((item) => namesOf(item).includes(near))
}

const plainNames = new WeakMap<Named, readonly string[]>()

/** The items are reference data, the same in every check. */
function plainNamesOf(item: Named): readonly string[] {
  const known = plainNames.get(item)
  if (known !== undefined) return known
  const names = namesOf(item).map(plainWords)
  plainNames.set(item, names)
  return names
}

function namesOf({ id, title, also }: Named): string[] {
  return [id, title, ...also]
}

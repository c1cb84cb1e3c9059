// Which item of a short list of names somebody means: a principle, a standard.
import { nearest, plainWords } from '../nearest.ts'

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
  const isIt = (name: string) => plainWords(name) === wanted
  const exact = items.find((item) => namesOf(item).some(isIt))
  if (exact !== undefined || others.some(isIt)) return exact
  const [near] = nearest(wanted, [...items.flatMap(namesOf), ...others])
  // “Equality” is not a slip for “Inequality”.
  return near === undefined || plainWords(near)[0] !== wanted[0]
    ? undefined
    : items.find((item) => namesOf(item).includes(near))
}

function namesOf({ id, title, also }: Named): string[] {
  return [id, title, ...also]
}

// Ids for rows that have none: made once, from what the row is called, and kept from then on.
import { plainWords } from '../text/nearest.ts'

const mostWords = 5
const small = new Set(['a', 'an', 'and', 'are', 'for', 'in', 'is', 'of', 'on', 'or', 'the', 'to', 'with'])

/** Undefined where there are no words to make one of. */
export function newId(name: string, taken: ReadonlySet<string>): string | undefined {
  const words = plainWords(name.slice(0, 200))
    .split(' ')
    .filter((word) => word !== '')
  const telling = words.filter((word) => !small.has(word))
  const id = (telling.length > 0 ? telling : words).slice(0, mostWords).join('-')
  if (id === '') return undefined
  if (!taken.has(id)) return id
  let count = 2
  while (taken.has(`${id}-${count}`)) count++
  return `${id}-${count}`
}

// Which outcome of one edition is which of the next: by id and title, or as the later one says.
import { plainWords } from '../text/nearest.ts'
import type { Outcome } from './partnership.ts'

/** Whether an outcome of one edition is carried on in the next: under the same id and title, or as `replaced_by:` says. */
export function isCarriedOn(one: Outcome, other: Outcome): boolean {
  if (one === other || one.data === other.data) return true
  return (one.id === other.id && isSameTitle(one.title, other.title)) || one.replacedBy.includes(other.id)
}

const number = /^(?:(?:outcome|priority|theme|no)[ .]*)?(?:[a-z]{0,3}\d+(?:[.]\d+)*)[.:) -]*/iu

/** Ignores numbers in front, case and punctuation; a title may be cut short. */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) => plainWords(title.replace(number, '')))
  if (a === undefined || b === undefined) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return a === b || (short.split(' ').length > 1 && long.startsWith(`${short} `))
}

/** Whether two titles speak of the same thing at all: one may be the other in new words. */
export function sharesWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) => plainWords(title).split(' ').map(stem))
  return a?.some((word) => word.length >= shortestStem && b?.includes(word)) === true
}

const shortestStem = 4

/** “children” and “child” alike, roughly. */
function stem(word: string): string {
  return word.slice(0, 5).replace(/s$/, '')
}

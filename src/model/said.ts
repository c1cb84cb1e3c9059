import { isUnsaid, tidy } from './stated.ts'

/** Whether words are there and more than a place kept free, such as “TBC”. Not knowing yet, with a reason, is something said. */
export function isSaid(words: string | undefined): words is string {
  return words !== undefined && (/\b(?:because|since|as)\b/i.test(words) || !isUnsaid(tidy(words)))
}

// Whether two texts are the same to a reader.
import { plainWords } from '../text/nearest.ts'

export function same(one: string, other: string): boolean {
  return one === other || (plainWords(one) === plainWords(other) && plainWords(one) !== '')
}

/** Spaces at the ends of lines and around the whole are not seen in a cell. */
export function normal(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

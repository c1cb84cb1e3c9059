// A text as the recognisers of words see it, so that capitals, kinds of dashes and quotes, and spaces never matter.

import { memoByText } from '../text/memo-by-text.ts'
import { tidy } from './stated.ts'

/** Lower case; one kind of dash, of quote and of space; no punctuation or quotes around the whole. The end is tried once a run. */
export const plainText = memoByText((words: string): string =>
  tidy(words)
    .toLowerCase()
    .replace(/[“”„«»"*_]/g, ' ')
    .replace(/[–—−]/g, '-')
    .replace(/ {2,}/g, ' ')
    .replace(/^[^a-z0-9\u00c0-\u024f%£€$]+|(?<![^a-z0-9\u00c0-\u024f%+)])[^a-z0-9\u00c0-\u024f%+)]+$/g, ''),
)

/** The words of a text, numbers among them. `life-long` is one word, `-` is none. */
export function wordsIn(words: string): readonly string[] {
  return plainText(words).match(/[a-z0-9\u00c0-\u024f]+(?:['.,-][a-z0-9\u00c0-\u024f]+)*/g) ?? []
}

/** Matches any of these, as whole words. */
export function anyOf(...lists: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![a-z0-9\u00c0-\u024f])(?:${lists.join('|')})(?![a-z0-9\u00c0-\u024f])`)
}

/** Grave accents are of Gaelic, which the lists of words here do not know: nothing is said of such a text. */
export function isInAnotherLanguage(words: string): boolean {
  return /[àèìòùÀÈÌÒÙ]/.test(words.normalize('NFC'))
}

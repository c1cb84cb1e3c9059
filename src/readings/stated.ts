import { isTidy } from '../text/quote.ts'
import { isPlaceholder } from './placeholder.ts'

export { quote } from '../text/quote.ts'
export { hasContent, isPlaceholder } from './placeholder.ts'

/** A value read from words. The words are always kept. */
export interface Stated<T> {
  readonly words: string
  /** Undefined when nothing could be read, or when the words are a placeholder. */
  readonly value?: T
  /** How a guess was made, or that the words are kept unread. Reported as a note. */
  readonly guess?: string
  /** Why the words are unusable, and what to write. Reported as an error. Never together with `value`. */
  readonly trouble?: string
  /** The words say that there is no value yet: `TBC`, `not known`, `-`. */
  readonly unsaid?: boolean
}

/** The guesses are whole sentences; there may be none. */
export function readAs<T>(words: string, value: T, ...guesses: readonly (string | undefined)[]): Stated<T> {
  const guess = guesses.filter((sentence) => sentence !== undefined).join(' ')
  return guess === '' ? { words, value } : { words, value, guess }
}

export function cannotUse(words: string, trouble: string): Stated<never> {
  return { words, trouble }
}

export function keptAsWritten(words: string, guess: string): Stated<never> {
  return { words, guess }
}

export function leftUnsaid(words: string): Stated<never> {
  return { words, unsaid: true }
}

/** Applies the outcome of reading a part to the whole words. */
export function unreadAs(words: string, { guess, trouble, unsaid }: Stated<unknown>): Stated<never> {
  return { words, ...(guess && { guess }), ...(trouble && { trouble }), ...(unsaid && { unsaid }) }
}

/** Normalises spaces, hyphens and apostrophes, and removes invisible characters and final punctuation. */
export function tidy(words: string): string {
  if (isTidy.test(words)) return words
  return words
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[‘’ʼ]/gu, "'")
    .trim()
    .replace(/(?<=[^.])[.,;]$/u, '')
}

/** Whether words stand where a value is not known yet. “Soon” is meant as a value, and cannot be used as one. */
export function isUnsaid(words: string): boolean {
  return isPlaceholder(words) && !/^(?:soon|later|shortly|in due course)\W*$/i.test(words)
}

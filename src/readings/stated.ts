import { isTidy } from '../text/quote.ts'
import { isPlaceholder } from './placeholder.ts'
import type { LengthOfTime } from './values.ts'

export { quote } from '../text/quote.ts'
export { hasContent, isPlaceholder } from './placeholder.ts'

/** A value read from words. The words are always kept. */
export interface Stated<T> {
  readonly words: string
  /** Undefined when nothing could be read, or when the words are a placeholder. */
  readonly value?: T
  /** The words give a length of time, and not when it begins or ends. Never together with `value`. */
  readonly length?: LengthOfTime
  /** How a guess was made, or that the words are kept unread. Reported as a note. */
  readonly guess?: string
  /**
   * Why nothing was read, and what to write: the words are kept, and it is advice. Of a certain slip, such as 31 April, it
   * is an error. Never together with `value`.
   */
  readonly trouble?: string
  readonly isSlip?: true
  /** What the words leave out, and what to write. Reported as advice, with or without a value. */
  readonly asks?: string
  /** The words say that there is no value yet: `TBC`, `not known`, `-`. */
  readonly unsaid?: boolean
}

/**
 * How sure a reading is. `certain`: nothing else can be meant. `guessed`: it may be meant otherwise, and is told as a
 * guess wherever it is told. `kept`: nothing was read; the words stand for themselves. `unsaid`: the words say that
 * there is no value yet. `slip`: the words cannot be right, such as 31 April.
 */
type Sureness = 'certain' | 'guessed' | 'kept' | 'unsaid' | 'slip'

/** A reading as results carry it: the words, what they were read as, in words too, and how sure that is. */
interface ReadingTold {
  readonly words: string
  /** In plain words that are read alike again. Undefined where nothing was read. */
  readonly reading?: string
  readonly sure: Sureness
  /** How it was guessed, what is missing, or why it cannot be used: whole sentences. */
  readonly why?: string
}

export function surenessOf({ value, length, guess, isSlip, unsaid }: Stated<unknown>): Sureness {
  if (isSlip === true) return 'slip'
  if (unsaid === true) return 'unsaid'
  if (value === undefined && length === undefined) return 'kept'
  return guess === undefined ? 'certain' : 'guessed'
}

/** `describe` words a value so that it is read alike again. */
export function tellReading<T>(stated: Stated<T>, describe: (value: T) => string): ReadingTold {
  const { words, value, guess, asks, trouble } = stated
  const why = [trouble, guess, asks].filter((sentence) => sentence !== undefined).join(' ')
  return {
    words,
    ...(value === undefined ? {} : { reading: describe(value) }),
    sure: surenessOf(stated),
    ...(why === '' ? {} : { why }),
  }
}

/** The guesses are whole sentences; there may be none. */
export function readAs<T>(words: string, value: T, ...guesses: readonly (string | undefined)[]): Stated<T> {
  const guess = guesses.filter((sentence) => sentence !== undefined).join(' ')
  return guess === '' ? { words, value } : { words, value, guess }
}

/** Words that nobody here can read. They stand for themselves. */
export function cannotUse(words: string, trouble: string): Stated<never> {
  return { words, trouble }
}

/** Words that cannot be right, whatever was meant. */
export function slip(words: string, trouble: string): Stated<never> {
  return { words, trouble, isSlip: true }
}

export function keptAsWritten(words: string, guess: string): Stated<never> {
  return { words, guess }
}

/** Adds what the words leave out. */
export function asking<T>(stated: Stated<T>, asks: string): Stated<T> {
  return { ...stated, asks }
}

export function leftUnsaid(words: string): Stated<never> {
  return { words, unsaid: true }
}

/** Applies the outcome of reading a part to the whole words. */
export function unreadAs(words: string, { guess, asks, trouble, isSlip, unsaid }: Stated<unknown>): Stated<never> {
  return {
    words,
    ...(guess && { guess }),
    ...(asks && { asks }),
    ...(trouble && { trouble }),
    ...(isSlip && { isSlip }),
    ...(unsaid && { unsaid }),
  }
}

/** Normalises spaces, hyphens and apostrophes, and removes invisible characters and final punctuation. */
export function tidy(words: string): string {
  if (isTidy(words)) return words
  return words
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[‘’ʼ]/gu, "'")
    .trim()
    .replace(/(?<=[^.])[.,;]$/u, '')
}

/** Without the marks of notes after a date: `June 2027*`, `June 2027¹`, `June 2027 [1]`. Marks alone stand for themselves. */
export function withoutNotes(text: string): string {
  return text
    .replace(/\ufe0f/gu, '')
    .replace(/(?<=[\p{L}\d)]) ?(?:[*†‡§¶^#]{1,3}|[¹²³⁰⁴-⁹ᵃ-ᶻ]{1,3}|\[(?:\d{1,2}|[a-z]|note \d{1,2})\])$/iu, '')
}

/** Arrows of all makes as `→`. */
export function withPlainSigns(text: string): string {
  return text.replace(/ ?(?:-{1,3}>|={1,3}>|⇒|➔|➜|➝|›|»|>{1,2}) ?(?=\S)/gu, ' → ').trim()
}

/** Whether words stand where a value is not known yet. “Soon” is meant as a value, and cannot be used as one. */
export function isUnsaid(words: string): boolean {
  return isPlaceholder(words) && !/^(?:soon|later|shortly|in due course)\W*$/i.test(words)
}

import { isTidy } from '../text/quote.ts'

export { quote } from '../text/quote.ts'

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

const settled = 'agreed|advised|confirmed|decided|determined|established|set'
const told = 'collected|published|recorded|reported|stated'
const unsaid = [
  '[-.?~*_ ]*',
  String.raw`tb[acd]\b.*`,
  String.raw`(?:(?:target|baseline|figure|date) )?(?:still )?to be (?:announced|developed|reviewed|${settled})\b.*`,
  String.raw`(?:currently )?(?:unknown|not (?:yet )?(?:known|available|applicable|${settled}|${told}))\b.*`,
  String.raw`n\.?[/ ]?[ak]\.?`,
  String.raw`(?:no|nil) (?:data|figures?|information|baseline|target|date|value)\b.*`,
  String.raw`none (?:yet|known|available|given|${settled}|${told})\b.*`,
  '(?:data )?(?:awaited|pending|unavailable|missing|suppressed)',
  String.raw`awaiting\b.*`,
  'null|blank|empty',
]
const unsaidShape = new RegExp(String.raw`^\(?(?:${unsaid.join('|')})\)?$`, 'i')

/** Whether tidied words only say that nothing is known yet, such as “TBC”. */
export function isPlaceholder(text: string): boolean {
  return unsaidShape.test(text)
}

/** Whether there are words that are more than a placeholder. “Not known, because …” has content. */
export function hasContent(words: string | undefined): words is string {
  return words !== undefined && (/\b(?:because|since|as)\b/i.test(words) || !isPlaceholder(tidy(words)))
}

/** Something read from somebody's words; the words are always kept. */
export interface Stated<T> {
  readonly words: string
  /** Absent when nothing could be read, or when the words stand for “unknown”. */
  readonly value?: T
  /** How it was read, where that had to be guessed, or that it is kept as written. Becomes a note. */
  readonly guess?: string
  /** Why it cannot be used, and what to write. Becomes an error; never together with `value`. */
  readonly trouble?: string
  /** Words such as `TBC`, `not known` or `-`: an honest absence. */
  readonly unsaid?: boolean
}

/** Words read as `value`; the guesses are whole sentences, and there may be none. */
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

/** Why nothing could be read in a part of the words, said of the whole. */
export function unreadAs(words: string, { guess, trouble, unsaid }: Stated<unknown>): Stated<never> {
  return { words, ...(guess && { guess }), ...(trouble && { trouble }), ...(unsaid && { unsaid }) }
}

/** Plain letters with one space between two words, and no mark at the end, as most words are: all that is put right is right. */
const isTidy = /^(?:[!-~]+ )*[!-~]*[!-+\-/-:<-~]$/

/** The words with one kind of space, hyphen and apostrophe, and without the marks that cannot be seen. */
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

const longestQuote = 60

/** Somebody's words inside curly quotes, on one line, cut when long. */
export function quote(words: string): string {
  const line = isTidy.test(words) ? words : words.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  if (line.length <= longestQuote) return `“${line}”`
  const letters = Array.from(line)
  if (letters.length <= longestQuote) return `“${letters.join('')}”`
  return `“${letters
    .slice(0, longestQuote - 1)
    .join('')
    .trimEnd()}…”`
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

/** Whether the words, made tidy, say only that nothing is known yet. */
export function isPlaceholder(text: string): boolean {
  return unsaidShape.test(text)
}

/** Whether words are there and more than a place kept free, such as “TBC”. Not knowing yet, with a reason, is something said. */
export function hasContent(words: string | undefined): words is string {
  return words !== undefined && (/\b(?:because|since|as)\b/i.test(words) || !isPlaceholder(tidy(words)))
}

// Puts values from files into words. A sentence never holds such a value by itself: it may be long, of several lines, invisible, or no text.

const tidy = /^(?:[!-~]+ )*[!-~]*[!-+\-/-:<-~]$/
/** A pattern of words runs out of room in a text of millions. */
const longestMatched = 100_000

/** ASCII with single spaces and no final punctuation: such words are tidy already, as most are. */
export function isTidy(words: string): boolean {
  return words.length < longestMatched && tidy.test(words)
}

const longestQuote = 60

/** Words in curly quotes, on one line, shortened if long. Of words that cannot be seen: `“(blank)”`. */
export function quote(words: string): string {
  return quoteUpTo(longestQuote, words)
}

/** The same with another length: for evidence, which is read for its words. */
export function quoteUpTo(longest: number, words: string): string {
  // A letter takes at most two units. Of a long text, its beginning is mostly enough.
  const enough = 2 * longest + 1
  const begin = words.length > 10 * enough ? onOneLine(words.slice(0, 10 * enough)) : ''
  const line = begin.length >= enough ? begin : onOneLine(words)
  if (line === '') return '“(blank)”'
  if (line.length <= longest) return `“${line}”`
  const letters = Array.from(line.slice(0, enough))
  if (letters.length <= longest) return `“${letters.join('')}”`
  return `“${letters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…”`
}

function onOneLine(words: string): string {
  return isTidy(words) ? words : words.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
}

/**
 * Any value in words: a text in quotes, anything else by what it is. Not `String(value)`: that runs the `toString` of the value, which
 * may be a field that somebody wrote, and makes `[object Object]` of an object.
 */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number' || typeof value === 'boolean') return `“${value}”`
  if (Array.isArray(value)) return 'a list'
  return value === undefined || value === null ? 'nothing' : 'a set of fields'
}

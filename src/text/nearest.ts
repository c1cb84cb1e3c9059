// “Did you mean ...?”: candidates by edit distance. The only file that imports fastest-levenshtein.
import { distance } from 'fastest-levenshtein'
import { memoByText } from './memo-by-text.ts'

/** Fast path: printable ASCII, as nearly every text is, needs no Unicode normalisation. */
const isPlain = /^[\x20-\x7e]*$/
/** Plain words already. */
const isBare = /^(?:[a-z0-9]+ )*[a-z0-9]+$/

/**
 * The normal form in which texts are compared: lower case, no accents, no punctuation, `&` and `+` as "and",
 * apostrophes closed up.
 */
export const plainWords = memoByText((text: string): string => {
  if (isPlain.test(text)) return plainLetters(text)
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{DI}]/gu, '')
    .toLowerCase()
    .replace(/['\u2018\u2019\u02bc`\u00b4]/g, '')
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
})

function plainLetters(text: string): string {
  if (isBare.test(text)) return text
  const lower = text.toLowerCase()
  if (isBare.test(lower)) return lower
  return lower
    .replace(/['`]/g, '')
    .replace(/[&+]/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * The candidates close enough to `word` to ask "did you mean", closest first and at most `most` of them. Case, spacing
 * and punctuation do not count. Close enough is about one slip in three letters.
 */
export function nearest(word: string, candidates: readonly string[], most = 1): string[] {
  const wanted = letters(word)
  if (wanted === '') return []
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, ...slipsBetween(wanted, letters(candidate)) }))
    .filter(({ slips, allowed }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

function letters(text: string): string {
  return plainWords(text).replaceAll(' ', '')
}

function sortedLetters(text: string): string {
  return Array.from(text).sort().join('')
}

/** The edit distance, and the greatest that still counts as close. */
function slipsBetween(wanted: string, candidate: string): { slips: number; allowed: number } {
  const length = Math.max(wanted.length, candidate.length)
  // Two transposed letters cost two edits. Other two edits make another word of a short one: “due” is not “done”.
  const isTransposed = length > 3 && sortedLetters(wanted) === sortedLetters(candidate)
  const allowed = length <= 3 ? 1 : length <= 5 && !isTransposed ? 1 : Math.max(2, Math.floor(length / 3))
  if (Math.abs(wanted.length - candidate.length) > allowed) return { slips: Number.POSITIVE_INFINITY, allowed }
  return { slips: distance(wanted, candidate), allowed }
}

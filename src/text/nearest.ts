// “Did you mean ...?”: candidates by edit distance. The only file that imports fastest-levenshtein.
import { distance } from 'fastest-levenshtein'
import { memoByObject } from './memo-by-object.ts'
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

/** Of a longer list, as many different words get suggestions: to compare each word with each would take the square of the time. */
const mostLookedFor = 500

/** In letters. Longer words are no slip of the hand. */
const longestSlip = 500

/** A list of candidates, made ready once for all the words that are held against it. */
interface Prepared {
  readonly candidates: readonly { readonly candidate: string; readonly letters: string }[]
  readonly answers: Map<string, readonly string[]>
}

const prepare = memoByObject(
  (candidates: readonly string[]): Prepared => ({
    candidates: [...new Set(candidates)].map((candidate) => ({ candidate, letters: letters(candidate) })),
    answers: new Map<string, readonly string[]>(),
  }),
)

/**
 * The candidates close enough to `word` to ask "did you mean", closest first and at most `most` of them. Case, spacing
 * and punctuation do not count. Close enough is about one slip in three letters. Of a list of more than some hundreds,
 * only the first hundreds of words get an answer. The list must not change between two calls.
 */
export function nearest(word: string, candidates: readonly string[], most = 1): string[] {
  const wanted = letters(word)
  if (wanted === '' || wanted.length > longestSlip) return []
  const list = prepare(candidates)
  const known = list.answers.get(wanted)
  if (known) return known.slice(0, most)
  if (list.candidates.length > mostLookedFor && list.answers.size >= mostLookedFor) return []
  const sorted = sortedLetters(wanted)
  const found = list.candidates
    .flatMap(({ candidate, letters: theirs }) => {
      const { slips, allowed } = slipsBetween(wanted, theirs, sorted)
      return slips <= allowed ? [{ candidate, slips }] : []
    })
    .sort((a, b) => a.slips - b.slips)
    .map(({ candidate }) => candidate)
  list.answers.set(wanted, found)
  return found.slice(0, most)
}

function letters(text: string): string {
  return plainWords(text).replaceAll(' ', '')
}

function sortedLetters(text: string): string {
  return Array.from(text).sort().join('')
}

/** The edit distance, and the greatest that still counts as close. `sorted`: the letters of `wanted` in order. */
function slipsBetween(wanted: string, candidate: string, sorted: string): { slips: number; allowed: number } {
  const length = Math.max(wanted.length, candidate.length)
  const usual = length <= 5 ? 1 : Math.max(2, Math.floor(length / 3))
  const apart = Math.abs(wanted.length - candidate.length)
  if (apart > Math.max(usual, 2)) return { slips: Number.POSITIVE_INFINITY, allowed: usual }
  // Two transposed letters cost two edits. Other two edits make another word of a short one: “due” is not “done”.
  const isTransposed = length > 3 && length <= 5 && apart === 0 && sorted === sortedLetters(candidate)
  const allowed = isTransposed ? 2 : usual
  if (apart > allowed) return { slips: Number.POSITIVE_INFINITY, allowed }
  return { slips: distance(wanted, candidate), allowed }
}

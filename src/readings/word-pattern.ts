// Patterns with \p{L}, compiled lazily and twice. V8 expands \p{L} at each use, which took longer than everything
// else that target words need. For text in Latin-1 and a few signs, a variant with only the letters of Latin-1 is
// used.

/** Text in which both variants match alike. */
const isWestern = /^[\0-\xff‐‑–—−‘’“”…€≤≥≈]*$/
const westernLetters = 'a-zA-ZªµºÀ-ÖØ-öø-ÿ'

/**
 * Returns the variant for a text. Both find what a pattern made of `source` finds; each is compiled at its first use.
 */
type WordPattern = (text: string) => RegExp

export function wordPattern(source: string, flags: 'iu' | 'giu' = 'iu'): WordPattern {
  let western: RegExp | undefined
  let any: RegExp | undefined
  return (text) => {
    if (isWestern.test(text)) {
      western ??= new RegExp(withWesternLetters(source), flags.replace('u', ''))
      return western
    }
    any ??= new RegExp(source, flags)
    return any
  }
}

function withWesternLetters(source: string): string {
  let isInClass = false
  return source.replace(/\\p\{L\}|\\.|[[\]]/gs, (sign) => {
    if (sign === '\\p{L}') return isInClass ? westernLetters : `[${westernLetters}]`
    if (sign === '[') isInClass = true
    else if (sign === ']') isInClass = false
    return sign
  })
}

// Patterns that know letters. V8 folds \p{L} anew wherever it stands, which took longer than all else that was read from the words
// of a target; in a text that can be written in Latin-1 and a few signs, the letters of Latin-1 are the only ones there are.

/** No letters beyond Latin-1, and nothing that the two kinds of pattern could tell apart. */
const isWestern = /^[\0-\xff‐‑–—−‘’“”…€≤≥≈]*$/
const westernLetters = 'a-zA-ZªµºÀ-ÖØ-öø-ÿ'

/** The pattern to hold against a text, the same in what it finds as one made of `source` as it stands. Made when first asked for. */
export type WordPattern = (text: string) => RegExp

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

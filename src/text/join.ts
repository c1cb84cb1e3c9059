// Joins names and words into a list within a sentence.

/** `a`, `a and b`, `a, b and c`. */
export function joinAnd(words: readonly string[]): string {
  return joined(words, 'and')
}

/** `a`, `a or b`, `a, b or c`. */
export function joinOr(words: readonly string[]): string {
  return joined(words, 'or')
}

/** As `joinAnd`; where a name holds a comma or an “and” of its own, with semicolons: `A. Person, Manager; B. Person`. */
export function joinNamed(names: readonly string[]): string {
  return names.length > 1 && names.some((name) => /[,;]| and /.test(name)) ? names.join('; ') : joinAnd(names)
}

const longestList = 8

/** As `joinAnd`, and cut short after eight: `1, 2, 3, 4, 5, 6, 7, 8 and 4 more`. */
export function joinAtMost(names: readonly string[]): string {
  const more = names.length - longestList
  return more > 0 ? `${names.slice(0, longestList).join(', ')} and ${more} more` : joinAnd(names)
}

function joined(words: readonly string[], conjunction: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`
}

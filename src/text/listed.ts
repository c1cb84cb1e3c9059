// Joins names and words into a list within a sentence.

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

const longestList = 8

/** As `listed`, and cut short after eight: `1, 2, 3, 4, 5, 6, 7, 8 and 4 more`. */
export function inWords(names: readonly string[]): string {
  const more = names.length - longestList
  return more > 0 ? `${names.slice(0, longestList).join(', ')} and ${more} more` : listed(names)
}

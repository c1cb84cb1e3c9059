/**
 * Words that mean everybody or everything, and so name nothing: `*`, `all`, `any outcome`. The schema of exceptions
 * has the same list.
 */
export function isBlanket(words: string | undefined): boolean {
  return (
    words !== undefined &&
    /^(?:\*|(?:[Aa]ll|ALL|[Ee]very|[Aa]ny)(?: (?:the )?(?:partners?|duty|duties|outcomes?))?)$/.test(words)
  )
}

/** The same for the `item:` of a departure or an acceptance: `everything`, `all plans`, `any finding`. */
export function isBlanketItem(words: string): boolean {
  return (
    isBlanket(words) ||
    /^(?:everything|everywhere|(?:all|every|any)(?: of)?(?: the)? ?(?:items?|things?|plans?|localit(?:y|ies)|reports?|rules?|findings?|outcomes?|partners?)?)$/i.test(
      words.trim(),
    )
  )
}

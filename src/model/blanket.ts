/** Words that stand for everybody or everything, and so name nobody and nothing: `*`, `all`, `any outcome`. The schema of exceptions has the same words. */
export function isBlanket(words: string | undefined): boolean {
  return (
    words !== undefined &&
    /^(?:\*|(?:[Aa]ll|ALL|[Ee]very|[Aa]ny)(?: (?:the )?(?:partners?|duty|duties|outcomes?))?)$/.test(words)
  )
}

/** The same for what a departure or an acceptance is about: `everything`, `all plans`, `any finding`. */
export function isBlanketItem(words: string): boolean {
  return (
    isBlanket(words) ||
    /^(?:everything|everywhere|(?:all|every|any)(?: of)?(?: the)? ?(?:items?|things?|plans?|localit(?:y|ies)|reports?|rules?|findings?|outcomes?|partners?)?)$/i.test(
      words.trim(),
    )
  )
}

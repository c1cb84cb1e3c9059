/** Words that stand for everybody or everything, and so name nobody and nothing: `*`, `all`, `any outcome`. The schema of exceptions has the same words. */
export function isBlanket(words: string | undefined): boolean {
  return (
    words !== undefined &&
    /^(?:\*|(?:[Aa]ll|ALL|[Ee]very|[Aa]ny)(?: (?:the )?(?:partners?|duty|duties|outcomes?))?)$/.test(words)
  )
}

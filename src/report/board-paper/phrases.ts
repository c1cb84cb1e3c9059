// Pieces of sentences that several parts of the paper make.

/** With this at its end, in place of its full stop; a question keeps its mark. */
export function ended(text: string, by: string): string {
  return text.endsWith('?') ? text : text.replace(/[.;]?$/, by)
}

/** ` (s.6(2)(c))`: after the words that it is for, never without them. */
export function cited(cite: string | undefined): string {
  return cite === undefined ? '' : ` (${cite})`
}

// Memoises a function of a text: many rules ask the same about the same texts.

/** Texts that are kept at once. With more, all are forgotten, which costs less than to know which are old. */
const mostKept = 5000
/** Longer texts are few, and are not kept. */
const longestKept = 500

export function memoByText<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, { readonly answer: T }>()
  return (text) => {
    if (text.length > longestKept) return find(text)
    let known = found.get(text)
    if (known === undefined) {
      if (found.size >= mostKept) found.clear()
      known = { answer: find(text) }
      found.set(text, known)
    }
    return known.answer
  }
}

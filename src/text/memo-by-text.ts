// Memoises a function of a text: many rules ask the same about the same texts.

/** What is kept at once. With more, all is forgotten, which costs less than to know what is old. */
const mostTexts = 2000
const mostCharacters = 200_000

export function memoByText<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, { readonly answer: T }>()
  let characters = 0
  return (text) => {
    let known = found.get(text)
    if (known === undefined) {
      if (found.size >= mostTexts || characters > mostCharacters) {
        found.clear()
        characters = 0
      }
      known = { answer: find(text) }
      found.set(text, known)
      characters += text.length
    }
    return known.answer
  }
}

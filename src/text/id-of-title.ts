/**
 * Whether an id says nothing that the title beside it does not: the title itself, or some of its words, as `loip import` makes ids of them.
 * `2` and `M1` are numbers, and say which one it is.
 */
export function isIdOfTitle(id: string, title: string): boolean {
  if (id === title) return true
  const words = wordsOf(id)
  // Most ids are numbers, and every rule that names an outcome asks: the title is not looked at for them.
  if (!words.some((word) => /\p{L}{3}/u.test(word))) return false
  const among = new Set(wordsOf(title))
  return words.every((word) => among.has(word))
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

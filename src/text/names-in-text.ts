// A list of names in one text, as people write it in a cell: `Health; Poverty`, `1, 3 and 4`.

/** What may stand between the names of a list. A name may hold any of it too. */
const between = /([;|\n,/&+]|\band\b)/i
/** In names and in characters, at most: longer texts are sentences, and each part is held against the others. */
const mostNames = 40
const longest = 1000

/**
 * The names of a list, if the whole text is names and more than one; otherwise nothing. Where it can be parted in several ways, the names
 * are as long as they can be: `isName` is asked of each stretch from one sign to another.
 */
export function namesInText(text: string, isName: (words: string) => boolean): readonly string[] {
  if (text.length > longest || !between.test(text)) return []
  const parts = text.split(between)
  const count = (parts.length + 1) / 2
  if (count > mostNames) return []
  const stretch = (from: number, to: number) =>
    parts
      .slice(2 * from, 2 * to - 1)
      .join('')
      .replace(/^[\s;|,/&+]+|[\s;|,/&+]+$/g, '')
  /** From each part on, the names that the rest of the text is; nothing where it is not. */
  const namesFrom: (readonly string[] | undefined)[] = []
  namesFrom[count] = []
  for (let from = count - 1; from >= 0; from--)
    for (let to = count; to > from && namesFrom[from] === undefined; to--) {
      const rest = namesFrom[to]
      if (rest === undefined) continue
      const words = stretch(from, to)
      if (words === '') namesFrom[from] = rest
      else if (isName(words)) namesFrom[from] = [words, ...rest]
    }
  const [names = []] = namesFrom
  return names.length > 1 ? names : []
}

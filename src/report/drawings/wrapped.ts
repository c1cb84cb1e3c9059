// How wide a text will be, without a browser to measure it: guessed for the widest of the usual fonts, so that what was given room has it.

/** In units, for letters of a size. Bold letters are wider. */
export function widthOfText(text: string, size: number, bold = false): number {
  let width = 0
  for (const character of text) width += plain[character.charCodeAt(0)] ?? widthOfCharacter(character)
  return width * size * (bold ? 1.16 : 1)
}

/** In parts of the size of the letters. */
function widthOfCharacter(character: string): number {
  return widths.find(([characters]) => characters.test(character))?.[1] ?? 1.5
}

const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl|'‘’.,I]/, 0.34],
  [/[ f:;!()[\]/\\t-]/, 0.41],
  [/[r“”"]/, 0.52],
  [/[scvxyzk]/, 0.61],
  [/[a-ln-vx-z\d*]/, 0.66],
  [/[A-HJ-LN-VX-Z$#^_{}?`]/, 0.81],
  // The rest of ASCII: m, w, M, W, @, %, &, +, <, =, > and ~.
  [/[!-~–]/, 1.02],
  [/\p{Mn}/u, 0.2],
  [/[\u00a1-\u024f]/, 0.9],
  [/[\u0250-\u10ff]/, 1.1],
  // Ligatures that are whole sentences, and signs of old scripts.
  [/[\ufdf0-\ufdfd]/, 12],
  [/[\u{12000}-\u{143ff}\ua980-\ua9df]/u, 4],
]

/** Those that nearly all text is made of, looked up. */
const plain = Array.from({ length: 128 }, (_, code) => widthOfCharacter(String.fromCharCode(code)))

interface Room {
  readonly width: number
  readonly size: number
  readonly bold?: boolean
  /** Of more lines than this, the last that is shown ends with an ellipsis. */
  readonly most: number
}

/** The text in lines that fit, broken between words, or inside one that is wider than a line. */
export function linesOf(text: string, { width, size, bold = false, most }: Room): string[] {
  const measure = (words: string) => widthOfText(words, size, bold)
  const fits = (line: string) => measure(line) <= width
  const space = measure(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue
    if (lines.length > most) break
    const wide = measure(word)
    if (line !== '' && used + space + wide <= width) {
      line = `${line} ${word}`
      used += space + wide
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = wide <= width ? [word] : brokenUp(word, fits)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
    used = pieces.length === 1 ? wide : measure(line)
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', fits)]
}

function brokenUp(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of clustersOf(word)) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** A character with the marks that stand on it. */
function clustersOf(word: string): string[] {
  return word.match(/.[\p{M}\u200d]*/gsu) ?? []
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const characters = clustersOf(line)
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

// Which encoding bytes are in that are not UTF-8, as far as the words tell: “Màrar” is one, “M…rar” is none. A name that is not sure is
// not given, because text that is saved again out of a wrong one is lost for good.

import { codePage850, windows1252 } from './code-pages.ts'

interface Guess {
  readonly encoding: string
  /** The first character that is not ASCII, as it reads there. */
  readonly first: string
}

const encodings: readonly (readonly [name: string, char: (byte: number) => string])[] = [
  ['Windows-1252', (byte) => windows1252[byte - 0x80] ?? String.fromCharCode(byte)],
  ['that of an old Macintosh', (byte) => macintosh.decode(Uint8Array.of(byte))],
  ['that of an old DOS program (code page 850)', (byte) => codePage850[byte - 0x80] ?? ''],
]

const macintosh = new TextDecoder('macintosh')

/** The one encoding in which every character makes sense where it stands; undefined where two would read it differently. */
export function guessEncoding(bytes: Uint8Array): Guess | undefined {
  const high = [...bytes.entries()].filter(([, byte]) => byte >= 0x80).slice(0, mostLookedAt)
  const fitting = encodings.flatMap(([encoding, charOf]) => {
    const isSo = high.every(([at, byte]) =>
      makesSense(charOf(byte), around(bytes, at - 1, charOf), around(bytes, at + 1, charOf)),
    )
    const text = high.map(([, byte]) => charOf(byte)).join('')
    return isSo ? [{ encoding, text, first: text.charAt(0) }] : []
  })
  const [first, ...others] = fitting
  // Quotes and dashes of Word in Windows-1252 are letters elsewhere, and are what they are in nearly every such file.
  const isSure =
    others.every(({ text }) => text === first?.text) ||
    (first?.encoding === 'Windows-1252' && /[’‘“”–—•…€]/.test(first.text))
  return isSure ? first : undefined
}

const mostLookedAt = 1000

function around(bytes: Uint8Array, at: number, charOf: (byte: number) => string): string {
  const byte = bytes[at]
  return byte === undefined ? '' : byte < 0x80 ? String.fromCharCode(byte) : charOf(byte)
}

const letters = /^[àèìòùáéíóúâêîôûäëïöüçñøåæœß]$/iu

function makesSense(char: string, before: string, after: string): boolean {
  const [isAfterLetter, isBeforeLetter] = [/\p{L}/u.test(before), /\p{L}/u.test(after)]
  if (letters.test(char)) {
    if (!isAfterLetter && !isBeforeLetter) return false
    const isSmall = char === char.toLowerCase()
    // A capital stands at the start of a word, or among capitals.
    return isSmall ? !/\p{Lu}/u.test(after) : !/\p{Ll}/u.test(before)
  }
  if (/^[’‘]$/.test(char)) return true
  if (/^[“”–—•…£€°½¼¾²³§©®™·«»\u00a0×±´]$/.test(char)) return !(isAfterLetter && isBeforeLetter)
  return false
}

// Decodes bytes to text. The encoding comes from magic numbers, the byte-order mark and validity as UTF-8. Bytes that
// fit none of these are reported, so that a reader never sees mojibake.

import { guessEncoding } from './guess-encoding.ts'

/** A problem with the bytes. `from` is a UTF-16 offset into `Decoded.text`. */
interface DecodeProblem {
  readonly check: 'file-encoding' | 'file-not-text' | 'file-control-character'
  readonly level: 'error' | 'note'
  readonly says: string
  readonly fix: string
  readonly from: number
}

export interface Decoded {
  /** `UTF-8`, `UTF-16 little-endian`, or what an unreadable file looks like. */
  readonly encoding: string
  /** Without the byte-order mark. Of an unreadable file, the text before the first bytes that could not be decoded. */
  readonly text: string
  readonly readable: boolean
  readonly problem?: DecodeProblem
}

const saveAgain =
  'Open it in Notepad or Excel, choose Save as, pick the encoding UTF-8 (in Word: Plain text, then UTF-8), and save.'

const saveThere =
  'Open it in the program that made it, and save or export it from there with the encoding UTF-8. Opened as another encoding, its letters would be lost.'

/** The first bytes, in hexadecimal, of files that people give in place of text. */
const magicNumbers: readonly (readonly [start: string, looksLike: string])[] = [
  ['504b0304', 'a Word or Excel file'],
  ['d0cf11e0', 'an old Word or Excel file'],
  ['25504446', 'a PDF file'],
  ['7b5c7274', 'a rich text file'],
]

/** Never throws: bytes that cannot be decoded are a problem. */
export function decode(bytes: Uint8Array): Decoded {
  const start = inHex(bytes.subarray(0, 4))
  const known = magicNumbers.find(([magic]) => start.startsWith(magic))
  if (known) return notText(known[1], '', known[1] === 'a Word or Excel file' ? bringIn : '')
  if (start.startsWith('efbbbf')) return decodeUtf8(bytes.subarray(3), 'UTF-8 with byte-order mark')
  if (start === 'fffe0000' || start === '0000feff') return unreadable('UTF-32', 'This file is in the encoding UTF-32.')
  if (start.startsWith('fffe')) return decodeUtf16(bytes.subarray(2), 'UTF-16 little-endian')
  if (start.startsWith('feff')) return decodeUtf16(bytes.subarray(2), 'UTF-16 big-endian')
  if (looksLikeUtf16(bytes, 1)) return decodeUtf16(bytes, 'UTF-16 little-endian')
  if (looksLikeUtf16(bytes, 0)) return decodeUtf16(bytes, 'UTF-16 big-endian')
  return decodeUtf8(bytes, 'UTF-8')
}

/**
 * Detects UTF-16 without a byte-order mark. In mostly English text, one byte of each pair is nearly always zero and the
 * other never is; `zeros` says which.
 */
function looksLikeUtf16(bytes: Uint8Array, zeros: 0 | 1): boolean {
  const pairs = Math.min(bytes.length >> 1, 512)
  let found = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2 + 1 - zeros] === 0) return false
    if (bytes[pair * 2 + zeros] === 0) found++
  }
  return pairs >= 2 && found >= pairs * 0.7
}

function decodeUtf16(bytes: Uint8Array, encoding: 'UTF-16 little-endian' | 'UTF-16 big-endian'): Decoded {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const text = utf16Units(whole, encoding === 'UTF-16 little-endian')
  const loneSurrogate = text.search(/\p{Cs}/u)
  if (loneSurrogate === -1 && whole.length === bytes.length) return sanitise(text, encoding)
  const readable = loneSurrogate === -1 ? text : text.slice(0, loneSurrogate)
  return unreadable(encoding, `This file is in ${encoding}, and half of a character is missing here.`, readable)
}

function decodeUtf8(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return sanitise(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding)
  } catch {
    const readable = beforeFirstBadByte(bytes)
    if (bytes.includes(0)) return notText('something other than text', readable)
    return inAnotherEncoding(bytes, readable)
  }
}

/** Keeps lone surrogates. TextDecoder would replace them by U+FFFD, and the offset of the first would be lost. */
function utf16Units(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // In chunks, because the arguments of fromCharCode go on the stack.
  const chunk = 8192
  let text = ''
  for (let from = 0; from < bytes.length; from += chunk) {
    const units = []
    for (let at = from; at < Math.min(from + chunk, bytes.length); at += 2)
      units.push(view.getUint16(at, isLittleEndian))
    text += String.fromCharCode(...units)
  }
  return text
}

/** Decodes UTF-8, with U+FFFD for each invalid sequence. */
function withReplacements(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function inHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The text before the first invalid byte. The file itself may hold U+FFFD, so its bytes (EF BF BD) are compared. */
function beforeFirstBadByte(bytes: Uint8Array): string {
  const text = withReplacements(bytes)
  let byte = 0
  let counted = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    byte += new TextEncoder().encode(text.slice(counted, at)).length
    counted = at
    if (inHex(bytes.subarray(byte, byte + 3)) !== 'efbfbd') return normaliseLineBreaks(text.slice(0, at))
  }
  return normaliseLineBreaks(text)
}

function inAnotherEncoding(bytes: Uint8Array, readable: string): Decoded {
  const rest = withReplacements(bytes).replaceAll('\uFFFD', '')
  if (/[^\p{ASCII}]/u.test(rest)) {
    return unreadable('UTF-8 in part', 'Part of this file is in UTF-8, and from here a part is not.', readable)
  }
  const guess = guessEncoding(bytes)
  if (guess === undefined)
    return unreadable('unknown', 'This file is not in UTF-8; the first other character is here.', readable, saveThere)
  const says = `This file looks like ${guess.encoding}, not UTF-8; the first character that differs is here, “${guess.first}”.`
  return unreadable(guess.encoding, says, readable, guess.encoding === 'Windows-1252' ? saveAgain : saveThere)
}

function unreadable(encoding: string, says: string, text = '', fix = saveAgain): Decoded {
  const problem = { check: 'file-encoding', level: 'error', says, fix, from: text.length } as const
  return { encoding, text, readable: false, problem }
}

const bringIn = ' loip import takes the tables of a Word document.'

function notText(looksLike: string, text = '', more = ''): Decoded {
  const problem = {
    check: 'file-not-text',
    level: 'error',
    says: `This looks like ${looksLike}, whatever its name, so nothing in it was read.`,
    fix: `Give plan files as plain text in YAML, as the README shows.${more}`,
    from: text.length,
  } as const
  return { encoding: 'not text', text, readable: false, problem }
}

/** Replaces control characters by spaces, one for one, so that offsets stay valid. A NUL means that it is no text. */
function sanitise(decoded: string, encoding: string): Decoded {
  const text = normaliseLineBreaks(decoded)
  const zero = text.indexOf('\0')
  if (zero !== -1) return notText('something other than text', text.slice(0, zero))
  let count = 0
  let first = 0
  const printable = text.replace(/(?![\t\n\r\x85])\p{Cc}/gu, (_, offset: number) => {
    if (count++ === 0) first = offset
    return ' '
  })
  if (count === 0) return { encoding, text, readable: true }
  const problem = {
    check: 'file-control-character',
    level: 'note',
    says:
      count === 1
        ? 'One character here cannot be seen; it was read as a space.'
        : `${count} characters, the first here, cannot be seen; they were read as spaces.`,
    fix: 'Delete it and type a space. Word leaves such characters behind where a line was broken by Shift and Enter.',
    from: first,
  } as const
  return { encoding, text: printable, readable: true, problem }
}

/** A lone carriage return becomes a line feed, as editors show it: the YAML reader would take it for text. */
function normaliseLineBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
}

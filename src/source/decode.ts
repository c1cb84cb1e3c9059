// Bytes to text. The encoding is read off the bytes and never guessed: what is not certain is said, not printed wrongly.

/** Trouble with the bytes, in offsets into the text that could be read. */
export interface DecodeProblem {
  readonly check: 'file-encoding' | 'file-not-text' | 'file-control-character'
  readonly level: 'error' | 'note'
  readonly says: string
  readonly fix: string
  readonly from: number
}

export interface Decoded {
  /** `UTF-8`, `UTF-16 little-endian`, or what an unreadable file looks like. */
  readonly encoding: string
  /** Without the byte-order mark. Of a file that cannot be read, the part before the first place that cannot. */
  readonly text: string
  readonly readable: boolean
  readonly problem?: DecodeProblem
}

const saveAgain =
  'Open it in Notepad or Excel, choose Save as, pick the encoding UTF-8 (in Word: Plain text, then UTF-8), and save.'

const otherKinds: readonly (readonly [signature: string, looksLike: string])[] = [
  ['504b0304', 'a Word or Excel file'],
  ['d0cf11e0', 'an old Word or Excel file'],
  ['25504446', 'a PDF file'],
  ['7b5c7274', 'a rich text file'],
]

export function decode(bytes: Uint8Array): Decoded {
  const start = inHex(bytes.subarray(0, 4))
  const other = otherKinds.find(([signature]) => start.startsWith(signature))
  if (other) return notText(other[1])
  if (start.startsWith('efbbbf')) return decodeUtf8(bytes.subarray(3), 'UTF-8 with byte-order mark')
  if (start === 'fffe0000' || start === '0000feff') return unreadable('UTF-32', 'This file is in the encoding UTF-32.')
  if (start.startsWith('fffe')) return decodeUtf16(bytes.subarray(2), 'UTF-16 little-endian')
  if (start.startsWith('feff')) return decodeUtf16(bytes.subarray(2), 'UTF-16 big-endian')
  if (looksLikeUtf16(bytes, 1)) return decodeUtf16(bytes, 'UTF-16 little-endian')
  if (looksLikeUtf16(bytes, 0)) return decodeUtf16(bytes, 'UTF-16 big-endian')
  return decodeUtf8(bytes, 'UTF-8')
}

/** Whether every second byte is zero, from `zeros` on, as in mostly English text in UTF-16. */
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
  const halfPair = text.search(/\p{Cs}/u)
  if (halfPair === -1 && whole.length === bytes.length) return clean(text, encoding)
  const readable = halfPair === -1 ? text : text.slice(0, halfPair)
  return unreadable(encoding, `This file is in ${encoding}, and half of a character is missing here.`, readable)
}

function decodeUtf8(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return clean(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding)
  } catch {
    const readable = beforeFirstBadByte(bytes)
    if (bytes.includes(0)) return notText('something other than text', readable)
    return inAnotherEncoding(bytes, readable)
  }
}

/** Lone surrogates are kept: TextDecoder would replace them, and then where the first one stood could not be told. */
function utf16Units(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const piece = 8192
  let text = ''
  for (let from = 0; from < bytes.length; from += piece) {
    const units = []
    for (let at = from; at < Math.min(from + piece, bytes.length); at += 2)
      units.push(view.getUint16(at, isLittleEndian))
    text += String.fromCharCode(...units)
  }
  return text
}

/** UTF-8 with U+FFFD for each sequence that is none. */
function withReplacements(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function inHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The text before the first byte that is not UTF-8. A replacement character can also have been in the file. */
function beforeFirstBadByte(bytes: Uint8Array): string {
  const text = withReplacements(bytes)
  let byte = 0
  let counted = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    byte += new TextEncoder().encode(text.slice(counted, at)).length
    counted = at
    if (inHex(bytes.subarray(byte, byte + 3)) !== 'efbfbd') return oneLineBreak(text.slice(0, at))
  }
  return oneLineBreak(text)
}

function inAnotherEncoding(bytes: Uint8Array, readable: string): Decoded {
  const rest = withReplacements(bytes).replaceAll('\uFFFD', '')
  if (/[^\p{ASCII}]/u.test(rest)) {
    return unreadable('UTF-8 in part', 'Part of this file is in UTF-8, and from here a part is not.', readable)
  }
  // The five bytes that Windows-1252 leaves unused.
  const isWindows1252 = !bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))
  if (!isWindows1252)
    return unreadable('unknown', 'This file is not in UTF-8; the first other character is here.', readable)
  const says = 'This file looks like Windows-1252, not UTF-8; the first character that differs is here.'
  return unreadable('Windows-1252', says, readable)
}

function unreadable(encoding: string, says: string, text = ''): Decoded {
  const problem = { check: 'file-encoding', level: 'error', says, fix: saveAgain, from: text.length } as const
  return { encoding, text, readable: false, problem }
}

function notText(looksLike: string, text = ''): Decoded {
  const problem = {
    check: 'file-not-text',
    level: 'error',
    says: `This looks like ${looksLike}, whatever its name, so nothing in it was read.`,
    fix: 'Give plan files as plain text in YAML. The README shows a short file to begin with.',
    from: text.length,
  } as const
  return { encoding: 'not text', text, readable: false, problem }
}

/** Text with nothing in it that YAML and terminals cannot take. Every offset stays what it was. */
function clean(decoded: string, encoding: string): Decoded {
  const text = oneLineBreak(decoded)
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

/** YAML takes a lone carriage return for text; people's editors take it for the end of a line. */
function oneLineBreak(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
}

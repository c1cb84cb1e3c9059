import { describe, expect, it } from 'vitest'
import { type Decoded, decode } from '../src/source/decode.ts'
import { Lines } from '../src/source/lines.ts'

const plan = 'kind: loip\ntitle: Dùn Èideann – a “plan” 🏴\nvision: Fàilte\n'
const littleEndian = (text: string) => Buffer.from(text, 'utf16le')
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()
const marked = (mark: number[], bytes: Buffer) => Buffer.concat([Buffer.from(mark), bytes])

function placeOf({ text, problem }: Decoded): string | undefined {
  if (!problem) return undefined
  const { line, column } = new Lines(text).position(problem.from)
  return `${line}:${column}`
}

describe('An encoding that is known is read', () => {
  const cases: [name: string, bytes: Buffer, encoding: string][] = [
    ['UTF-8', Buffer.from(plan), 'UTF-8'],
    ['UTF-8 with a byte-order mark', marked([0xef, 0xbb, 0xbf], Buffer.from(plan)), 'UTF-8 with byte-order mark'],
    ['UTF-16 little-endian', marked([0xff, 0xfe], littleEndian(plan)), 'UTF-16 little-endian'],
    ['UTF-16 big-endian', marked([0xfe, 0xff], bigEndian(plan)), 'UTF-16 big-endian'],
    ['UTF-16 little-endian without a mark', littleEndian(plan), 'UTF-16 little-endian'],
    ['UTF-16 big-endian without a mark', bigEndian(plan), 'UTF-16 big-endian'],
  ]
  it.each(cases)('%s gives the same text', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ encoding, text: plan, readable: true })
  })

  it('drops the byte-order mark, so that columns are not shifted', () => {
    const { text } = decode(marked([0xef, 0xbb, 0xbf], Buffer.from('kind: loip')))
    expect(text.indexOf('kind')).toBe(0)
  })

  it('reads an empty file as an empty text', () => {
    expect(decode(Buffer.alloc(0))).toEqual({ encoding: 'UTF-8', text: '', readable: true })
    expect(decode(Buffer.from([0xef, 0xbb, 0xbf])).text).toBe('')
    expect(decode(Buffer.from([0xff, 0xfe])).text).toBe('')
  })

  it('does not change the bytes it was given', () => {
    const bytes = bigEndian(plan)
    const before = Buffer.from(bytes)
    decode(bytes)
    expect(bytes.equals(before)).toBe(true)
  })
})

describe('An unknown encoding is reported and not guessed', () => {
  it('names Windows-1252 with the place of the first such byte', () => {
    const bytes = Buffer.concat([
      Buffer.from('kind: loip\ntitle: Our plan '),
      Buffer.from([0x96]),
      Buffer.from(' 2024\n'),
    ])
    const decoded = decode(bytes)
    expect(decoded.readable).toBe(false)
    expect(decoded.encoding).toBe('Windows-1252')
    expect(decoded.problem?.check).toBe('file-encoding')
    expect(decoded.problem?.level).toBe('error')
    expect(decoded.problem?.says).toContain('Windows-1252')
    expect(decoded.problem?.fix).toContain('UTF-8')
    expect(placeOf(decoded)).toBe('2:17')
  })

  it('counts columns in characters, also after accents', () => {
    const bytes = Buffer.concat([Buffer.from('a: x\r\nb: 🏴 Fàilte '), Buffer.from([0x92])])
    expect(placeOf(decode(bytes))).toBe('2:14')
  })

  it('gives only the text before the bad byte, so that nothing garbled is printed', () => {
    const { text } = decode(
      Buffer.concat([Buffer.from('title: caf'), Buffer.from([0xe9, 0x0a]), Buffer.from('more: text\n')]),
    )
    expect(text).toBe('title: caf')
  })

  it('does not call a file Windows-1252 if a byte is not assigned in it', () => {
    const decoded = decode(Buffer.from([0x61, 0x3a, 0x20, 0x81, 0x0a]))
    expect(decoded.encoding).toBe('unknown')
    expect(placeOf(decoded)).toBe('1:4')
  })

  it('says when only a part of a file is not UTF-8', () => {
    const decoded = decode(Buffer.concat([Buffer.from('a: Fàilte\nb: caf'), Buffer.from([0xe9]), Buffer.from('\n')]))
    expect(decoded.problem?.says).toBe('Part of this file is in UTF-8, and from here a part is not.')
    expect(placeOf(decoded)).toBe('2:7')
  })

  it('does not take a written U+FFFD for a decoding error', () => {
    expect(decode(Buffer.from('a: \uFFFD\n')).readable).toBe(true)
    expect(placeOf(decode(Buffer.concat([Buffer.from('a: \uFFFD\uFFFD\nb: '), Buffer.from([0xff])])))).toBe('2:4')
  })

  it('says where UTF-16 has a lone surrogate', () => {
    const half = decode(marked([0xff, 0xfe], littleEndian('a: x\nb: \ud83c y\n')))
    expect([half.readable, placeOf(half)]).toEqual([false, '2:4'])
    const odd = decode(marked([0xff, 0xfe], Buffer.concat([littleEndian('a: x'), Buffer.from([0x0a])])))
    expect([odd.readable, placeOf(odd)]).toEqual([false, '1:5'])
  })

  it('names UTF-32', () => {
    expect(decode(Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])).encoding).toBe('UTF-32')
  })

  it('recognises Word, Excel, PDF and other binary files, whatever their names', () => {
    const zip = decode(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]))
    expect(zip.problem?.says).toBe(
      'This looks like a Word or Excel file, whatever its name, so nothing in it was read.',
    )
    expect(decode(Buffer.from('%PDF-1.7')).problem?.says).toContain('a PDF file')
    expect(decode(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])).problem?.says).toContain('an old Word or Excel file')
    const zeros = decode(Buffer.from('kind: loip\ntitle: a\0b\n'))
    expect([zeros.readable, zeros.problem?.check, placeOf(zeros)]).toEqual([false, 'file-not-text', '2:9'])
    expect(decode(Buffer.from([0x89, 0xff, 0x00, 0x01, 0x02, 0x80])).problem?.check).toBe('file-not-text')
  })
})

describe('Invisible characters', () => {
  it('are read as spaces, with one note at the first', () => {
    const decoded = decode(Buffer.from('kind: loip\nvision: one\u000btwo\u001bthree\u007f\n'))
    expect(decoded.text).toBe('kind: loip\nvision: one two three \n')
    expect(decoded.problem?.level).toBe('note')
    expect(decoded.problem?.says).toBe('3 characters, the first here, cannot be seen; they were read as spaces.')
    expect(placeOf(decoded)).toBe('2:12')
  })

  it('are counted, in the singular for one', () => {
    expect(decode(Buffer.from('a: one\u000btwo\n')).problem?.says).toBe(
      'One character here cannot be seen; it was read as a space.',
    )
  })

  it('do not include tabs, line ends and Unicode line separators', () => {
    const text = 'a: one\ttwo\u0085\u2028\u2029\r\nb: three\n'
    expect(decode(Buffer.from(text))).toEqual({ encoding: 'UTF-8', text, readable: true })
  })
})

describe('Line ends', () => {
  it('turn a lone carriage return into a line feed, so that every place stays where it was', () => {
    const { text } = decode(Buffer.from('kind: loip\rtitle: Our plan\r\rvision: x\r\n'))
    expect(text).toBe('kind: loip\ntitle: Our plan\n\nvision: x\r\n')
    expect(new Lines(text).position(text.indexOf('vision'))).toEqual({ line: 4, column: 1 })
  })

  it('leave a carriage return before a line feed alone', () => {
    expect(decode(Buffer.from('a: 1\r\nb: 2\r\n')).text).toBe('a: 1\r\nb: 2\r\n')
  })
})

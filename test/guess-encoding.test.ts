// A file that is not in UTF-8: its encoding is named only where the words make sense in it, for text saved out of a wrong one is lost.
import { describe, expect, it } from 'vitest'
import { windows1252 } from '../src/source/code-pages.ts'
import { decode } from '../src/source/decode.ts'

const places = [
  'Mòrar',
  'Inbhir Nis',
  'Còmhla',
  'Eilean Siar',
  'Gàidhealtachd',
  'Dùn Èideann',
  'Obar Dheathain',
  'café',
  'Ùige',
]
const signs = ['£5 a week', 'a week: £5.', 'Strath’s plan', '“warm homes”', 'fewer – and warmer', '20° C']

const tables: Readonly<Record<string, (char: string) => number | undefined>> = {
  'Windows-1252': (char) => {
    const at = windows1252.indexOf(char)
    return at === -1 ? char.charCodeAt(0) : 0x80 + at
  },
  Macintosh: (char) => byteIn('macintosh', char),
  'code page 850': (char) =>
    new Map(
      [...'àèìòùé£ÈÙ°'].map((one, at) => [one, [0x85, 0x8a, 0x8d, 0x95, 0x97, 0x82, 0x9c, 0xd4, 0xeb, 0xf8][at]]),
    ).get(char),
}

function byteIn(encoding: string, char: string): number | undefined {
  for (let byte = 0x80; byte < 0x100; byte++)
    if (new TextDecoder(encoding).decode(Uint8Array.of(byte)) === char) return byte
  return undefined
}

function encoded(text: string, table: (char: string) => number | undefined): Uint8Array | undefined {
  const bytes = [...text].map((char) => (char.charCodeAt(0) < 0x80 ? char.charCodeAt(0) : table(char)))
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes as number[]) : undefined
}

const notAscii = (text: string) => [...text].find((char) => char.charCodeAt(0) >= 0x80)

describe.each(Object.entries(tables))('%s', (name, table) => {
  it.each([...places, ...signs].filter((text) => notAscii(text) !== undefined))('“%s”', (text) => {
    const bytes = encoded(`title: ${text}\n`, table)
    if (bytes === undefined) return
    const { problem, readable } = decode(bytes)
    expect(readable).toBe(false)
    // The first sign is shown as it was typed, or no encoding is named.
    const said = problem?.says ?? ''
    if (/looks like/.test(said)) {
      expect(said).toContain(`“${notAscii(text)}”`)
    } else expect(said).toContain('is not in UTF-8')
  })

  it('is named where the whole file is in it', () => {
    const bytes = encoded(`title: ${places.filter((text) => encoded(text, table)).join(', ')}; £5 a week\n`, table)
    expect(decode(bytes ?? new Uint8Array()).problem?.says).toContain(name)
  })
})

it('is not named where letters make sense in none, or in two', () => {
  for (const bytes of [
    [0x4d, 0x81, 0x72],
    [0x61, 0xb0, 0x62, 0xdb, 0x63],
  ])
    expect(decode(Uint8Array.from(bytes)).problem?.says).toContain('is not in UTF-8')
})

// What is compared with or merged may have been saved by an editor, or by > in Windows PowerShell.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { jsonChunks, jsonText } from '../src/commands/disk/json-text.ts'
import { bin } from './built.ts'

const place = mkdtempSync(join(tmpdir(), 'loip-json-'))
afterAll(() => rmSync(place, { recursive: true }))
mkdirSync(join(place, 'many/a'), { recursive: true })
writeFileSync(
  join(place, 'many/a/loip.yaml'),
  'kind: loip\ntitle: Our plan – Gàidhlig 🏴\noutcomes: [{title: Fewer}]\n',
)

function loip(...words: string[]) {
  return spawnSync('node', [bin, ...words, '--as-of', '2026-12-01'], { cwd: place, encoding: 'utf8' })
}
const little = (text: string) => Buffer.from(text, 'utf16le')
const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a byte-order mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16 little-endian with a byte-order mark': (text) => little(`\ufeff${text}`),
  'UTF-16 big-endian with a byte-order mark': (text) => little(`\ufeff${text}`).swap16(),
  'UTF-16 little-endian': little,
  'UTF-16 big-endian': (text) => little(text).swap16(),
}

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  it('is the same text, in one and in parts, wherever they are cut', async () => {
    const file = join(place, 'long.json')
    for (const text of [JSON.stringify({ words: 'a–Gàidhlig🏴'.repeat(40_000) }), '{}', '']) {
      writeFileSync(file, encode(text))
      expect(jsonText(file) === text).toBe(true)
      const parts: string[] = []
      for await (const part of jsonChunks(file)) parts.push(part)
      expect(parts.join('') === text).toBe(true)
    }
  })

  it('is read by --since, --baseline and --merge', () => {
    const put = (name: string, text: string) => writeFileSync(join(place, name), encode(text.replaceAll('\n', '\r\n')))
    put('since.json', loip('check', 'many/a', '--format', 'json').stdout)
    expect(loip('check', 'many/a', '--since', 'since.json', '-q')).toMatchObject({ status: 1, stderr: '' })
    put('audit.json', loip('audit', 'many', '--format', 'json').stdout)
    const merged = spawnSync('node', [bin, 'audit', '--merge', 'audit.json', '-q'], { cwd: place, encoding: 'utf8' })
    expect(merged.status).toBe(1)
    rmSync(join(place, 'known.json'), { force: true })
    loip('check', 'many/a', '--write-baseline', 'known.json')
    put('baseline.json', jsonText(join(place, 'known.json')))
    expect(loip('check', 'many/a', '--baseline', 'baseline.json', '-q').status).toBe(0)
  })
})

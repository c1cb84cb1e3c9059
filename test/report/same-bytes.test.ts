// The same files and the same day give the same bytes, whenever, wherever and in which language they are made.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const bin = resolve('bin/loip.js')
const place = mkdtempSync(join(tmpdir(), 'loip-same-'))
beforeAll(() => {
  if (!existsSync('dist/cli.js')) execFileSync('node', ['scripts/build.mjs'])
}, 60_000)
afterAll(() => rmSync(place, { recursive: true }))

const formats = ['xlsx', 'docx', 'csv', 'csv-crosswalk', 'board-paper']

function bytesWith(name: string, env: Record<string, string>): string[] {
  const files = formats.map((format) => join(place, `${name}.${format}`))
  const asked = formats.flatMap((format, at) => ['--format', `${format}=${files[at]}`])
  const { stderr } = spawnSync('node', [bin, 'check', 'examples/strathexample', '--as-of', '2026-11-22', ...asked], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  expect(stderr).toContain('Written: ')
  return files.map((file) => readFileSync(file, 'base64'))
}

it('made twice, at the ends of the world, in other languages', () => {
  const first = bytesWith('first', { TZ: 'UTC', LANG: 'C.UTF-8' })
  const elsewhere = [
    { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Europe/London', LANG: 'en_GB.UTF-8' },
  ]
  for (const [at, env] of elsewhere.entries()) expect(bytesWith(`again-${at}`, env)).toEqual(first)
}, 120_000)

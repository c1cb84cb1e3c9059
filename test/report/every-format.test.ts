// Invariants of every format. Loops over the formats, so that a new one is tested too.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { formats, isBinary, reporterOf } from '../../src/report/formats.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { bin } from '../built.ts'
import { everything } from './results.ts'
import { runNames, runs } from './runs.ts'

const show = new Set(sections)
// biome-ignore lint/suspicious/noControlCharactersInRegex: matches control characters on purpose.
const obeyed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loip-formats-'))
  folders.push(folder)
  return folder
}

async function bytesOf(format: (typeof formats)[number], run: RunResult): Promise<Buffer> {
  return Buffer.from(await (await reporterOf(format)).render(run, { colour: false, show }))
}

const results = new Map<string, RunResult>()
beforeAll(async () => {
  for (const name of runNames) results.set(name, await runs[name]())
  for (const [name, result] of Object.entries(everything)) results.set(`made by hand, ${name}`, result)
}, 60_000)

for (const format of formats) {
  describe(`every run as ${format}`, () => {
    it('is not empty, and deterministic', async () => {
      for (const [name, result] of results) {
        const made = await bytesOf(format, result)
        // An empty GitLab report is two brackets.
        expect(made.toString('utf8').trim().length, name).toBeGreaterThanOrEqual(2)
        expect(made.equals(await bytesOf(format, result)), name).toBe(true)
      }
    }, 120_000)

    if (!isBinary(format))
      it('holds no character that a terminal obeys', async () => {
        for (const [name, result] of results) {
          const text = (await bytesOf(format, result)).toString('utf8')
          expect(text.match(obeyed), name).toBeNull()
        }
      }, 120_000)
  })
}

/** Writes every format into a new folder, with the built program. */
function write(env: Readonly<Record<string, string>>): Record<string, string> {
  const folder = newFolder()
  const asked = formats.flatMap((format) => ['--format', `${format}=${join(folder, format)}`])
  const { status, stderr } = spawnSync(
    process.execPath,
    [bin, 'check', 'examples/strathexample-with-gaps', '--as-of', '2026-11-22', ...asked],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  )
  expect(status, stderr).toBe(1)
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )
}

describe('one run in every format at once', () => {
  it('writes each, the same on another day, in another time zone and another language', () => {
    const elsewhere = newFolder()
    const another = join(elsewhere, 'another-day.cjs')
    writeFileSync(
      another,
      `const Now = Date
       const ahead = 200 * 24 * 3600 * 1000
       globalThis.Date = class extends Now {
         constructor(...given) { super(...(given.length === 0 ? [Now.now() + ahead] : given)) }
         static now() { return Now.now() + ahead }
       }`,
    )
    const here = write({ TZ: 'Europe/London', LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' })
    expect(Object.keys(here).sort()).toEqual([...formats].sort())
    const later = { NODE_OPTIONS: `--require ${JSON.stringify(resolve(another))}` }
    for (const there of [
      write({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', ...later }),
      write({ TZ: 'Pacific/Pago_Pago', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }),
    ])
      for (const format of formats) expect(there[format] === here[format], format).toBe(true)
  }, 120_000)

  it('writes none if one cannot be written', () => {
    const folder = newFolder()
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        bin,
        'check',
        'examples/strathexample',
        '--format',
        `json=${join(folder, 'a.json')}`,
        '--format',
        `markdown=${join(folder, 'none', 'b.md')}`,
      ],
      { encoding: 'utf8' },
    )
    expect(status).toBe(2)
    expect(stderr).toContain('There is no folder')
    expect(readdirSync(folder)).toEqual([])
  })
})

// The engine needs no machine: bundled for a browser as it is, it gives the bytes that the command gives, in chromium and in a context
// of Node that has nothing of Node.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { type BuildOptions, build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packagesForBrowsers } from '../scripts/build-api.mjs'
import { readFiles } from '../src/commands/disk/read-files.ts'
import { marked } from '../src/commands/disk/report-mark.ts'
import { type Format, formats } from '../src/report/formats.ts'
import { browserPath, openBrowser, opened } from './browser.ts'
import { bin, root } from './built.ts'
import { asOf } from './check-run.ts'

const folder = 'examples/strathexample'
const out = mkdtempSync(join(tmpdir(), 'loip-'))
const fromCommand = (format: string) => readFileSync(join(out, format))

/** One script that leaves what it exports in `loip`. A module of Node in it stops the build. */
async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles, metafile } = await build({
    ...options,
    absWorkingDir: root,
    outfile: 'engine.js',
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'loip',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const [{ imports = [] } = {}] = Object.values(metafile?.outputs ?? {})
  expect(imports).toEqual([])
  return outputFiles?.[0]?.text ?? ''
}

/** The engine and what prints JSON, with no plugin. */
const engine = bundled({
  stdin: {
    contents: `export { check } from './src/api/check.ts'; export { printable } from './src/text/json-text.ts'`,
    resolveDir: root,
  },
})
const files = readFiles([folder]).files.map(({ path, bytes }) => ({ path, bytes: [...bytes] }))
const given = `[${JSON.stringify(files)}.map(({ path, bytes }) => ({ path, bytes: new Uint8Array(bytes) })), { asOf: '${asOf}' }]`
const asJson = `loip.check(...${given}).then((result) => loip.printable({ $schema: 'urn:loip:schema:result', ...result }) + '\\n')`

beforeAll(() => {
  const wanted = formats.map((format) => `--format=${format}=${join(out, format)}`)
  execFileSync(process.execPath, [bin, 'check', folder, '--all', '--as-of', asOf, ...wanted], {
    cwd: root,
    stdio: 'ignore',
  })
}, 60_000)
afterAll(() => rmSync(out, { recursive: true }))

it('gives the JSON of the command where there is nothing but ECMAScript and the three functions that it asks for', async () => {
  const context = createContext({ TextDecoder, TextEncoder, structuredClone })
  runInContext(await engine, context)
  expect(await runInContext(asJson, context)).toBe(fromCommand('json').toString())
})

describe.skipIf(browserPath === undefined)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  const evaluated = <T>(script: string, expression: string) =>
    opened(browser, 'about:blank', {}, async (page) => {
      await page.addScriptTag({ content: script })
      return page.evaluate<T>(expression)
    })

  it('gives the JSON of the command', async () => {
    expect(await evaluated<string>(await engine, asJson)).toBe(fromCommand('json').toString())
  })

  // With two packages as the build of dist/api takes them, and the mark for Excel that the command writes unless told otherwise.
  it('gives every format as the command does', async () => {
    const script = await bundled({ entryPoints: ['src/index.ts'], plugins: [packagesForBrowsers] })
    const made = await evaluated<Record<string, number[] | string>>(
      script,
      `loip.check(...${given}).then(async (result) => {
        const made = {}
        for (const format of loip.formats) {
          const report = await loip.render(result, format, { bom: true })
          made[format] = typeof report === 'string' ? report : [...report]
        }
        return made
      })`,
    )
    expect(Object.keys(made)).toEqual(formats)
    const different = Object.entries(made).filter(
      // The command ends a file with the sum by which it knows it again.
      ([format, report]) => !Buffer.from(marked(format as Format, report as string)).equals(fromCommand(format)),
    )
    expect(different.map(([format]) => format)).toEqual([])
  })
})

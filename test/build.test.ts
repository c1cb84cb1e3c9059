// The build removes code from packages. If that code has changed, the build must fail rather than ship something else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lazyChildProcess, unpressedParts } from '../scripts/changed-packages.mjs'
import { licencesOf } from '../scripts/licences.mjs'
import { ruleExamples } from '../scripts/rule-examples.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loip-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function built(name: string, text: string, plugin: Plugin): Promise<string> {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  const { outputFiles } = await build({ entryPoints: [path], write: false, logLevel: 'silent', plugins: [plugin] })
  return outputFiles.map((file) => file.text).join()
}

describe('the examples of a rule', () => {
  const rule = (pass: string) => `export default {\n  id: 'x',\n${pass}  fail: \`\nkind: loip\n\`,\n  on: 'loip',\n}\n`
  const build = (pass: string) => built('src/rules/s06-loip/x.ts', rule(pass), ruleExamples)

  it('are removed, and nothing else is', async () => {
    const code = await build('  pass: `\nkind: review\n`,\n')
    expect(code).toContain('"x"')
    expect(code).toContain('"loip"')
    expect(code).not.toMatch(/kind: |pass|fail/)
  })

  it.each([
    ['that are not there', ''],
    ['in other quotes', "  pass: 'kind: review',\n"],
    ['with something put in', `  pass: \`\nkind: \${'review'}\n\`,\n`],
    ['written twice', '  pass: `\nkind: review\n`,\n  pass: `\nkind: loip\n`,\n'],
  ])('%s stop the build', async (_how, pass) => {
    await expect(build(pass)).rejects.toThrow('the build looks for one')
  })
})

describe('node:child_process', () => {
  const name = 'node_modules/commander/lib/command.js'

  it('is loaded when commander uses it', async () => {
    const code = await built(
      name,
      "const childProcess = require('node:child_process');\nchildProcess.spawn('x')\n",
      lazyChildProcess,
    )
    expect(code).toMatch(/spawn: \(\.\.\.given\) => require\("node:child_process"\)\.spawn\(\.\.\.given\)/)
  })

  it('stops the build if commander loads it in another way', async () => {
    const code = "import * as childProcess from 'node:child_process'\nchildProcess.spawn('x')\n"
    await expect(built(name, code, lazyChildProcess)).rejects.toThrow('the build looks for one')
  })
})

describe('the parts of a workbook', () => {
  const name = 'node_modules/hucre/dist/zip/writer.mjs'

  it('are left uncompressed, since the workbook is packed again', async () => {
    const code = await built(
      name,
      'async function compressDeflateRaw(data) {\n\treturn pressed(data);\n}\n',
      unpressedParts,
    )
    expect(code).toMatch(/compressDeflateRaw\(data\) \{\s+return data;/)
  })

  it('stop the build if hucre compresses them in another way', async () => {
    await expect(built(name, 'export class ZipWriter {}\n', unpressedParts)).rejects.toThrow('the build looks for one')
  })
})

describe('the licences of bundled packages', () => {
  const taken = (name: string, files: Readonly<Record<string, string>>, bytesInOutput = 1) => {
    const below = join(folder, 'node_modules', name)
    mkdirSync(below, { recursive: true })
    for (const [file, text] of Object.entries({ 'package.json': '{"version":"1.0.0","license":"MIT"}', ...files }))
      writeFileSync(join(below, file), text)
    return licencesOf({ outputs: { 'dist/cli.js': { inputs: { [join(below, 'index.js')]: { bytesInOutput } } } } })
  }

  it('are named with their version and given in full', () => {
    expect(taken('@of/one', { 'license.md': 'Copyright (c) One\r\n' })).toContain(
      '--- @of/one 1.0.0 (MIT)\n\nCopyright (c) One\n',
    )
  })

  it('stop the build if a package has none', () => {
    expect(() => taken('two', {})).toThrow('two: the build looks for a file with its licence.')
  })

  it('leave out packages without code in the bundle', () => {
    expect(taken('three', {}, 0)).not.toContain('three')
  })
})

// The build removes code from files that others wrote. If that code has changed, the build must fail rather than ship something else.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { licencesOf } from '../scripts/licences.mjs'
import { patches } from '../scripts/patches.mjs'
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

describe('a patch of a package', () => {
  const patch = `Why it is needed.

--- a/lib/index.js
+++ b/lib/index.js
@@ -1,3 +1,3 @@
 const first = 1
-module.exports = 'as published'
+module.exports = 'as patched'
 // the end
`
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const bundled = async () => {
    const { outputFiles } = await build({
      absWorkingDir: folder,
      entryPoints: ['entry.js'],
      bundle: true,
      write: false,
      logLevel: 'silent',
      plugins: [patches(folder)],
    })
    return outputFiles.map((file) => file.text).join()
  }
  beforeEach(() => {
    put('node_modules/thing/package.json', '{"version": "1.2.0", "main": "lib/index.js"}')
    put('node_modules/thing/lib/index.js', "const first = 1\nmodule.exports = 'as published'\n// the end\n")
    put('entry.js', "console.log(require('thing'))")
    put('patches/thing@1.2.0.patch', patch)
  })

  it('is in what is built, and in no file of the package', async () => {
    expect(await bundled()).toContain('as patched')
    expect(readFileSync(join(folder, 'node_modules/thing/lib/index.js'), 'utf8')).toContain('as published')
  })

  const file = 'node_modules/thing/lib/index.js'
  it.each([
    ['its line has changed', file, "const first = 1\nmodule.exports = 'new'\n", 'does not apply to'],
    [
      'there is another version',
      'node_modules/thing/package.json',
      '{"version": "2.0.0"}',
      'is for thing 1.2.0, and 2.0.0',
    ],
    [
      'its file is not built in',
      'entry.js',
      'console.log(1)',
      'changes node_modules/thing/lib/index.js, which is not built in',
    ],
  ])('stops the build where %s', async (_how, path, text, said) => {
    put(path, text)
    await expect(bundled()).rejects.toThrow(`patches/thing@1.2.0.patch ${said}`)
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

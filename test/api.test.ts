// The package as another program has it: packed, installed where there is no network, type-checked and run as docs/api.md says.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFiles } from '../src/commands/disk/read-files.ts'
import { baselineText } from '../src/engine/baseline.ts'
import { check, formats, render } from '../src/index.ts'
import { root } from './built.ts'
import { asOf, checkRun } from './check-run.ts'

const folder = 'examples/strathexample-with-gaps'
const { files } = readFiles([folder])
const [first] = files

describe('a check', () => {
  it.each([
    ['as usual', {}, {}],
    ['without exceptions', { withoutExceptions: true }, { withoutExceptions: true }],
    ['that never fails', { failOn: 'never' }, { failOn: 'never' }],
    ['of a draft', { stage: 'draft' }, { stage: 'draft' }],
  ] as const)('%s gives what the pipeline gives', async (_how, options, request) => {
    const { result } = await checkRun(folder, request)
    const { tool, ...ours } = await check(files, { asOf, ...options })
    expect({ tool: { ...tool, version: 'test' }, ...ours }).toEqual(result)
  })

  it('is plain data, so that it can be kept or sent to another thread', async () => {
    const result = await check(files, { asOf })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(structuredClone(result)).toEqual(result)
  })

  it('runs the rules of the set that is asked for, and says which it did not', async () => {
    const { rules } = await check(files, { asOf, ruleset: 'statutory' })
    expect(rules.notRun.length).toBeGreaterThan(10)
    expect(rules.notRun[0]?.why).toBe('Only duties of the law were asked for.')
  })

  it('holds plans against newer reference data that is given with it', async () => {
    const wards = `kind: geography
title: Wards of 2025
as_at: 2025-05-01
wards:
  - {code: S13002608, name: Airyhall, council: Aberdeen City}
`
    const given = [{ path: 'wards.yaml', bytes: Buffer.from(wards) }]
    const { reference } = await check(files, { asOf, reference: given })
    expect(reference).toContainEqual({ what: 'Geography', which: 'Wards of 2025', asAt: '2025-05-01' })
    const wrong = [{ path: 'wards.yaml', bytes: Buffer.from(wards.replace('as_at: 2025-05-01\n', '')) }]
    await expect(check(files, { asOf, reference: wrong })).rejects.toThrow(
      'The reference data in wards.yaml:1:1 cannot be used. The file of wards “Wards of 2025” has no as_at.',
    )
    await expect(check(files, { asOf, reference: [] })).rejects.toThrow('The option reference holds no reference data.')
    await expect(check(files, { asOf, reference: 'wards' as never })).rejects.toThrow(
      'The files of the option reference must be a list',
    )
  })

  it('says what changed since an earlier result that is given as a file', async () => {
    const earlier = await check(files, { asOf, ruleset: 'statutory' })
    const since = { path: 'earlier.json', bytes: Buffer.from(String(await render(earlier, 'json'))) }
    expect((await check(files, { asOf, since })).since).toMatchObject({ asAt: asOf })
    const wrong = { path: 'earlier.json', bytes: Buffer.from('{}') }
    await expect(check(files, { asOf, since: wrong })).rejects.toThrow('earlier.json is not a result of loip check.')
    await expect(check(files, { asOf, since: earlier as never })).rejects.toThrow(
      'The option since must be a file: an object with a path, and bytes as a Uint8Array.',
    )
  })

  it('does not stop at what a baseline holds', async () => {
    const { baseline } = await checkRun(folder, { makeBaseline: true })
    if (baseline === undefined) throw new Error('no baseline was made')
    const given = { path: 'baseline.json', bytes: Buffer.from(baselineText(baseline)) }
    const { ending, findings, ...result } = await check(files, { asOf, baseline: given })
    expect(result.baseline).toBeDefined()
    expect(findings.filter(({ level, known }) => level === 'gap' && known !== true)).toEqual([])
    expect((await check(files, { asOf })).ending.code).not.toBe(0)
    const wrong = { path: 'baseline.json', bytes: Buffer.from('[]') }
    await expect(check(files, { asOf, baseline: wrong })).rejects.toThrow('baseline.json')
  })

  it('of some of the files calls nothing missing that may be in another', async () => {
    const gaps = async (isSelection: boolean) =>
      (await check(files.slice(0, 1), { asOf, isSelection })).findings.filter(({ level }) => level === 'gap').length
    expect(await gaps(true)).toBeLessThan(await gaps(false))
  })

  it('of no file says that there was none', async () => {
    const { ending } = await check([], { asOf })
    expect(ending).toEqual({
      code: 3,
      failOn: 'gap',
      reason: 'No plan file was found in the files that were given, so nothing was checked.',
    })
  })
})

describe('what cannot be used is refused in one sentence', () => {
  it.each([
    [{}, 'The option asOf must be a day such as 2026-11-22, and is undefined.'],
    [{ asOf: '22 November 2026' }, 'The option asOf must be a day such as 2026-11-22, and is “22 November 2026”.'],
    [{ asOf: '2026-02-30' }, 'The option asOf must be a day such as 2026-11-22, and is “2026-02-30”.'],
    [{ asOf, ruleset: 'law' }, 'The option ruleset must be one of statutory, guidance, all, and is “law”.'],
    [
      { asOf, failOn: 'warning' },
      'The option failOn must be one of error, gap, question, advice, note, never, and is “warning”.',
    ],
    [{ asOf, isSelection: 'yes' }, 'The option isSelection must be one of true, false, and is “yes”.'],
    [
      { asOf, strict: true },
      'There is no option strict; the options are asOf, ruleset, failOn, reference, withoutExceptions, isSelection, stage, since, baseline.',
    ],
    [undefined, 'The options must be an object.'],
  ])('options %j', async (options, said) => {
    await expect(check(files, options as never)).rejects.toThrow(new Error(said))
  })

  it.each([
    ['no list', 'loip.yaml', 'The files must be a list of objects with a path and bytes.'],
    ['no path', [{ bytes: new Uint8Array() }], 'File 1 of the list has no path.'],
    ['no file', [null], 'File 1 of the list has no path.'],
    ['text', [{ path: 'a.yaml', bytes: 'kind: loip' }], 'The bytes of “a.yaml” must be a Uint8Array.'],
    ['one path twice', [first, first], `Two files have the path “${first?.path}”.`],
  ])('files: %s', async (_what, given, said) => {
    await expect(check(given as never, { asOf })).rejects.toThrow(new Error(said))
  })

  it('a format, a part of the report, and an option of one', async () => {
    const result = await check([], { asOf })
    await expect(render(result, 'pdf' as never)).rejects.toThrow('There is no format “pdf”; the formats are table,')
    await expect(render(result, 'table', { show: ['all' as never] })).rejects.toThrow('The option show must be one of')
    await expect(render(result, 'table', { color: true } as never)).rejects.toThrow('There is no option color;')
  })
})

describe('what a report cannot be made of is refused in one sentence', () => {
  it.each([
    [{ width: 'x' }, 'The option width must be a whole number of columns from 1, and is “x”.'],
    [{ width: -5 }, 'The option width must be a whole number of columns from 1, and is -5.'],
    [{ width: Number.NaN }, 'The option width must be a whole number of columns from 1, and is NaN.'],
    [{ colour: 'yes' }, 'The option colour must be one of true, false, and is “yes”.'],
    [{ bom: 1 }, 'The option bom must be one of true, false, and is 1.'],
    [{ show: 'duties' }, 'The option show must be a list with something in it, and is “duties”.'],
    [{ show: [] }, 'The option show must be a list with something in it, and is [].'],
    [null, 'The options must be an object.'],
  ])('options %j', async (options, said) => {
    const result = await check([], { asOf })
    await expect(render(result, 'table', options as never)).rejects.toThrow(new Error(said))
  })

  it.each([[undefined], [null], ['result'], [{}], [Promise.resolve()]])('the result %j', async (result) => {
    for (const format of ['json', 'table', 'xlsx'] as const)
      await expect(render(result as never, format)).rejects.toThrow(new Error('The result must be what check gave.'))
  })

  it('but a result that was kept as JSON is one', async () => {
    const result = await check(files, { asOf })
    const kept = JSON.parse(await render(result, 'json'))
    expect(await render(kept, 'markdown')).toBe(await render(result, 'markdown'))
  })
})

it('a workbook is read as the command reads it, by its ending, and as one that was named', async () => {
  const csv = Buffer.from('Outcome,Measure\nFewer children grow up in poverty,Child poverty\n')
  for (const extra of [{}, { isFound: true }]) {
    const { files: read } = await check([{ path: 'plan.csv', bytes: csv, ...extra }], { asOf })
    expect(read.map(({ path }) => path)).toEqual(['plan.csv'])
  }
})

describe('the package', () => {
  const place = mkdtempSync(join(tmpdir(), 'loip-api-'))
  const page = readFileSync(join(root, 'docs/api.md'), 'utf8')
  const [, example = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? []
  const [, printed = ''] = /It prints .*:\n\n```\n([\s\S]*?)```/.exec(page) ?? []
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: place, encoding: 'utf8', shell: process.platform === 'win32' })

  beforeAll(() => {
    const [{ filename }] = JSON.parse(npm('pack', root, '--json', '--ignore-scripts'))
    writeFileSync(join(place, 'package.json'), '{ "private": true }')
    npm('install', join(place, filename), '--offline', '--ignore-scripts', '--no-audit', '--no-fund')
  }, 120_000)
  afterAll(() => rmSync(place, { recursive: true }))

  const run = (name: string, code: string) => {
    writeFileSync(join(place, name), code)
    const { stdout, stderr } = spawnSync(process.execPath, [name], { cwd: place, encoding: 'utf8' })
    return stderr + stdout
  }

  it('runs the example of docs/api.md as an ES module', () => {
    const shown = run('example.mjs', `${example}\nconsole.log((await report()).slice(0, 15))`)
    expect(shown).toBe(`${printed}<!DOCTYPE html>\n`)
  })

  it('runs it as CommonJS', () => {
    const { code } = transformSync(example, { format: 'cjs' })
    expect(code).toContain('require("loip")')
    const shown = run('example.cjs', `${code}\nreport().then((html) => console.log(html.slice(0, 15)))`)
    expect(shown).toBe(`${printed}<!DOCTYPE html>\n`)
  })

  it('prints each format as the source does, and needs no module of Node', () => {
    const code = `
      const { Module } = require('node:module')
      const fs = require('node:fs')
      const path = require('node:path')
      const load = Module._load
      const asked = []
      Module._load = (name, ...rest) => { if (!/^\\./.test(name)) asked.push(name); return load(name, ...rest) }
      const { check, render, formats } = require('loip')
      const files = JSON.parse(fs.readFileSync('files.json', 'utf8')).map(({ path, bytes }) => ({ path, bytes: new Uint8Array(bytes) }))
      check(files, { asOf: '${asOf}' }).then(async (result) => {
        for (const format of formats) fs.writeFileSync(path.join('made', format), await render(result, format))
        console.log(asked.join())
      })`
    mkdirSync(join(place, 'made'))
    const plain = files.map(({ path, bytes }) => ({ path, bytes: [...bytes] }))
    writeFileSync(join(place, 'files.json'), JSON.stringify(plain))
    expect(run('formats.cjs', code)).toBe('loip\n')
  })

  const result = check(files, { asOf })
  it.each(formats)('prints %s as the source does', async (format) => {
    const report = await render(await result, format)
    expect(readFileSync(join(place, 'made', format)).equals(Buffer.from(report))).toBe(true)
  })

  const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--noEmit', '--types', '']
  const checked = (name: string, code: string, ...options: string[]) => {
    writeFileSync(join(place, name), code)
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, ...strict, ...options, name], { cwd: place, encoding: 'utf8' })
    return stdout
  }

  it.each([
    ['as an ES module', 'typed.mts', 'nodenext', 'nodenext'],
    ['as CommonJS', 'typed.cts', 'nodenext', 'nodenext'],
    ['through a bundler', 'bundled.ts', 'esnext', 'bundler'],
  ])('has types for the example %s', (_how, name, module, resolution) => {
    const options = ['--target', 'es2022', '--module', module, '--moduleResolution', resolution]
    expect(checked(name, example, ...options)).toBe('')
    // Were the types not found, all would be any, and nothing wrong.
    const wrong = `${example}
      void check([], { asof: '2026-11-22' })
      void check([], { asOf: '2026-11-22' }).then(({ counts }) => counts.gaps)`
    const said = checked(name, wrong, ...options)
    expect(said).toContain("'asof' does not exist in type 'CheckOptions'")
    expect(said).toContain("Property 'gaps' does not exist")
  })

  it('gives its schemas and its manifest, and nothing inside it', () => {
    const found = (path: string) => run('resolved.cjs', `console.log(typeof require('${path}'))`)
    expect(found('loip/schemas/result.schema.json')).toBe('object\n')
    expect(found('loip/package.json')).toBe('object\n')
    expect(found('loip/dist/cli.js')).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })

  it('brings the command', () => {
    expect(npm('exec', '--offline', 'loip', '--', '--version').trim()).toBe(
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    )
  })
})

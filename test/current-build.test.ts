// Whatever starts the program starts what the sources say now. The real scripts, in a folder of their own with a build that takes no time.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { root } from './built.ts'

/** Makes one chunk, named by what is in it as esbuild does, and an entry that loads it; counts how often it was run. */
const build = `
import { appendFileSync, readFileSync } from 'node:fs'
import { inputsHash } from './build-if-stale.mjs'
import { writeDist } from './write-dist.mjs'
const inputs = inputsHash()
const text = readFileSync('src/a.ts', 'utf8')
appendFileSync('builds.txt', '.')
const files = new Map([['cli.js', 'require("./chunk-' + text + '.js")'], ['chunk-' + text + '.js', 'console.log("' + text + '")']])
writeDist(files, { inputs, entries: ['cli.js'], keepLast: process.argv.includes('--keep-last') })
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loip-build-'))
  for (const name of ['bin', 'scripts', 'src', 'schemas']) mkdirSync(join(folder, name))
  for (const name of ['scripts/build-if-stale.mjs', 'scripts/write-dist.mjs', 'scripts/compile.cjs', 'bin/compiled.js'])
    cpSync(join(root, name), join(folder, name))
  writeFileSync(join(folder, 'scripts/build.mjs'), build)
  for (const name of ['package.json', 'package-lock.json']) writeFileSync(join(folder, name), '{}')
  write('one')
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (text: string) => writeFileSync(join(folder, 'src/a.ts'), text)
const node = (...args: string[]) => execFileSync('node', args, { cwd: folder, encoding: 'utf8' }).trim()
const buildIfStale = () => node('scripts/build-if-stale.mjs')
const run = () => node('dist/cli.js')
const builds = () => readFileSync(join(folder, 'builds.txt'), 'utf8').length
const chunks = () => readdirSync(join(folder, 'dist')).filter((name) => name.startsWith('chunk-'))

it('is built where there is none, and not again', () => {
  buildIfStale()
  buildIfStale()
  expect(run()).toBe('one')
  expect(builds()).toBe(1)
})

it.each([
  ['a source', 'src/a.ts'],
  ['a new source', 'src/deeper.ts'],
  ['a schema', 'schemas/loip.schema.json'],
  ['the build', 'scripts/licences.mjs'],
  ['the packages', 'package-lock.json'],
])('is built again after an edit of %s', (_, path) => {
  buildIfStale()
  writeFileSync(join(folder, path), 'two')
  buildIfStale()
  expect(run()).toBe(path === 'src/a.ts' ? 'two' : 'one')
  expect(builds()).toBe(2)
})

it('is not built again where only the time of a file is another', () => {
  buildIfStale()
  utimesSync(join(folder, 'src/a.ts'), new Date(), new Date())
  buildIfStale()
  expect(builds()).toBe(1)
})

it('is built again where a part of it is gone', () => {
  buildIfStale()
  rmSync(join(folder, 'dist/chunk-one.js'))
  buildIfStale()
  expect(run()).toBe('one')
})

it('keeps the chunks of the build before, from which a program may be running, and no older ones', () => {
  for (const text of ['one', 'two', 'three']) {
    write(text)
    buildIfStale()
  }
  expect(chunks().sort()).toEqual(['chunk-three.js', 'chunk-two.js'])
  node('scripts/build.mjs')
  expect(chunks()).toEqual(['chunk-three.js'])
})

it('is compiled for the Node that runs it, and not again', () => {
  buildIfStale()
  const pack = () => readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.bin'))
  buildIfStale()
  expect(pack()).toHaveLength(1)
  expect(builds()).toBe(1)
  write('two')
  buildIfStale()
  expect(pack()).toEqual([])
})

it('is whole where several find it stale at once', async () => {
  const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.on('close', done))
  const all = Array.from({ length: 4 }, () => spawn('node', ['scripts/build-if-stale.mjs'], { cwd: folder }))
  expect(await Promise.all(all.map(ended))).toEqual([0, 0, 0, 0])
  expect(run()).toBe('one')
  // One that begins late finds it built, and compiles it.
  const built = readdirSync(join(folder, 'dist')).filter((name) => !name.endsWith('.bin'))
  expect(built.sort()).toEqual(['built-from.json', 'chunk-one.js', 'cli.js'])
})

it('stays as it was where a build does not succeed', () => {
  buildIfStale()
  write('two')
  writeFileSync(join(folder, 'scripts/build.mjs'), 'throw new Error("no")')
  expect(() => execFileSync('node', ['scripts/build-if-stale.mjs'], { cwd: folder, stdio: 'pipe' })).toThrow()
  expect(run()).toBe('one')
})

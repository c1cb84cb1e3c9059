// bin/compiled.js runs the program from a pack made by the build. With the pack, without it and with one that is damaged, the answers
// are the same.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import compiled from '../bin/compiled.js'
import { root } from './built.ts'

const { packName } = compiled.forBuild
let place = ''
let pack = ''
let entry = ''
let whole: Buffer

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'loip-'))
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(place, part), { recursive: true })
  pack = join(place, 'dist', packName)
  entry = readFileSync(join(place, 'dist/cli.js'), 'utf8')
  whole = readFileSync(pack)
})
afterAll(() => rmSync(place, { recursive: true }))

/** Whether V8 took what the pack holds is told by a hook that sees each script. */
function run(...args: string[]) {
  const hook = join(place, 'hook.cjs')
  writeFileSync(
    hook,
    `const vm = require('node:vm'), { Script } = vm, seen = []
vm.Script = class extends Script { constructor(...args) { super(...args); seen.push(this.cachedDataRejected) } }
process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(join(place, 'seen.json'))}, JSON.stringify(seen.map(String))))`,
  )
  const bin = join(place, 'bin/loip.js')
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--require', hook, bin, ...args], {
    encoding: 'utf8',
  })
  const seen: string[] = JSON.parse(readFileSync(join(place, 'seen.json'), 'utf8'))
  return { said: { stdout, stderr, status }, seen }
}
const check = () => run('check', join(root, 'examples/strathexample-with-gaps'), '--as-of', '2026-11-22')
const fromModules = () => {
  rmSync(pack, { force: true })
  return check()
}

it('V8 takes all that the pack holds', () => {
  writeFileSync(pack, whole)
  const { said, seen } = check()
  expect(said.status).toBe(1)
  expect(seen).not.toContain('true')
  expect(seen.filter((rejected) => rejected === 'false').length).toBeGreaterThan(50)
})

it('the answers are those of the modules', () => {
  writeFileSync(pack, whole)
  const { said } = check()
  const { said: expected, seen } = fromModules()
  expect(said).toEqual(expected)
  expect(seen).toEqual([])
})

it('a part of the program that the example does not need is loaded from its module, once', () => {
  writeFileSync(pack, whole)
  const { said, seen } = run('explain', 's.6(2)(c)')
  expect(said.stderr).toBe('')
  expect(said.stdout).toContain('s.6(2)(c)')
  expect(new Set(seen)).toEqual(new Set(['false', 'undefined']))
})

it.each([
  ['empty', () => writeFileSync(pack, '')],
  ['cut off', () => writeFileSync(pack, whole.subarray(0, -1))],
  ['longer than it was', () => writeFileSync(pack, Buffer.concat([whole, whole]))],
  ['something else', () => writeFileSync(pack, 'Not a pack at all.'.repeat(1000))],
  ['of another build', () => writeFileSync(join(place, 'dist/cli.js'), `${entry} // another`)],
])('a pack that is %s is passed over', (_, damage) => {
  const expected = fromModules().said
  writeFileSync(pack, whole)
  damage()
  const { said, seen } = check()
  expect(said).toEqual(expected)
  expect(seen.filter((rejected) => rejected !== 'undefined')).toEqual([])
})

it('is in no package', () => {
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).files).toContain('!dist/compiled-*.bin')
  expect(readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.bin'))).toContain(packName)
})

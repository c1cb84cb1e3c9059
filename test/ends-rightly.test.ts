// Whatever is wrong around the program, the exit code is that of the check, or one that says that there was none. Spawns it for real.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'acorn'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bin, root } from './built.ts'

const place = mkdtempSync(join(tmpdir(), 'loip-ends-'))
const { FORCE_COLOR: _force, COLUMNS: _columns, ...env } = process.env
const asOf = '--as-of 2026-12-01'
const plan = 'kind: loip\ntitle: Our plan\noutcomes: [{title: Fewer children live in poverty}]\n'
beforeAll(() => {
  for (const folder of ['a', 'b']) {
    mkdirSync(join(place, 'few', folder), { recursive: true })
    writeFileSync(join(place, 'few', folder, 'loip.yaml'), plan)
  }
})
afterAll(() => rmSync(place, { recursive: true }))

/** In a shell that ends with the code of the first program of a pipe. */
function shell(command: string, more: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${command}; exit \${PIPESTATUS[0]}`], {
    cwd: place,
    encoding: 'utf8',
    env: { ...env, LOIP: bin, ...more },
    maxBuffer: 64_000_000,
  })
  return { status, stdout, stderr }
}

describe('a reader that goes away changes nothing:', () => {
  it.each([
    ['check', `check few/a --all --format json`, 1],
    ['audit', `audit few`, 1],
    ['the JSON of an audit', `audit few --format json`, 1],
    ['the JSON of an audit and a set', `audit few --format json --out set`, 1],
    ['explain', 'explain words', 0],
  ])('%s', (_, words, code) => {
    const day = words.startsWith('explain') ? '' : asOf
    for (const reader of ['true', 'head -c 10 > /dev/null'])
      expect(shell(`node "$LOIP" ${words} ${day} | ${reader}`)).toMatchObject({ status: code })
    if (words.includes('--out')) expect(readdirSync(join(place, 'set'))).toContain('audit.json')
    const { status } = shell(`node "$LOIP" ${words} ${day} 2>&1 >/dev/null | true`)
    expect(status).toBe(code)
  })

  it.skipIf(!existsSync('/dev/full'))('a disk that is full is never a code of findings', () => {
    for (const words of ['check few/a', 'check few/a --format json', 'audit few', 'duties', 'explain words']) {
      const { status, stderr } = shell(`node "$LOIP" ${words} > /dev/full`)
      expect(stderr).toMatch(/^The report could not be written \(ENOSPC\)\. [^\n]*\n/)
      expect(status).toBe(3)
    }
  })
})

describe('an installation that is not whole ends with 3 and one sentence:', () => {
  /** A copy of the program as a package has it, which holds no pack of compiled modules, without some files. */
  function without(name: string, isGone: (file: string) => boolean): string {
    const copy = join(place, name)
    for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true })
    for (const file of readdirSync(join(copy, 'dist')))
      if (isGone(file) || file.endsWith('.bin')) rmSync(join(copy, 'dist', file), { recursive: true })
    return join(copy, 'bin/loip.js')
  }

  const parts = (files: readonly string[]) => files.filter((file) => file.endsWith('.js'))
  it.each([
    ['nothing built, from a package', () => without('bare', () => true)],
    ['every chunk but the entry', () => without('entry', (file) => file !== 'cli.js')],
    ['the command line', () => without('program', (file) => file.startsWith('program'))],
    [
      'what starts it',
      () => {
        const made = without('starter', () => false)
        rmSync(join(made, '../compiled.js'))
        return made
      },
    ],
    ['the commands', () => without('check', (file) => file.startsWith('check'))],
  ])('without %s', (_, made) => {
    const { status, stderr, stdout } = shell(`node "${made()}" check few/a ${asOf}`)
    expect(stderr).toMatch(/^A part of loip is missing[^\n]*: install it again(?:, from a release)?\.\n$/)
    expect(stdout).toBe('')
    expect(status).toBe(3)
  })

  it('with any file that starts it gone, empty or cut off anywhere', () => {
    const copy = without('cut', () => false)
    const started = ['bin/compiled.js', 'bin/package.json', 'package.json', 'dist/cli.js']
    // Those of the last build are kept.
    const [program] = readFileSync(join(root, 'dist/cli.js'), 'utf8').match(/program-\w+\.js/) ?? []
    const named = (file: string) => readFileSync(join(root, file), 'utf8').match(/chunk-[A-Z0-9]+\.js/g) ?? []
    const chunks = named(`dist/${program}`)
      .slice(0, 12)
      .map((file) => `dist/${file}`)
    const expected = shell(`node "${copy}" check few/a ${asOf}`)
    expect(expected.status).toBe(1)
    // Node reads bin/package.json before anything of ours.
    for (const file of [...started, `dist/${program}`, ...chunks].filter((name) => name !== 'bin/package.json')) {
      const path = join(copy, '../..', file)
      const whole = readFileSync(path)
      // What the command does not need does not matter to it.
      const lengths = chunks.includes(file) ? [0, 0.5] : [0, 0.2, 0.5, 0.8]
      for (const part of lengths) {
        writeFileSync(path, whole.subarray(0, Math.floor(whole.length * part)))
        const { status, stderr, stdout } = shell(`node "${copy}" check few/a ${asOf}`)
        const isUnneeded = chunks.includes(file) && status === 1 && stdout === expected.stdout && stderr === ''
        if (isUnneeded) continue
        expect([status, stdout], `${part} of ${file}`).toEqual([3, ''])
        expect(stderr, `${part} of ${file}`).toMatch(/^[^\n]+\n$/)
      }
      writeFileSync(path, whole)
    }
  }, 300_000)

  it('where nothing is left to be done, it has not ended well', () => {
    const copy = without('idle', () => false)
    const path = join(copy, '../../dist/cli.js')
    const whole = readFileSync(path, 'utf8')
    for (const idle of [
      `${whole.replace(/require\("\.\/program-[^)]*\)/, 'new Promise(()=>{})')}`,
      'process.loip = "started"',
    ]) {
      writeFileSync(path, idle)
      const { status, stderr } = shell(`node "${copy}" check few/a ${asOf}`)
      expect([status, stderr]).toEqual([3, 'A part of loip is missing or damaged: install it again.\n'])
    }
  })

  it('the version and the help are told with 0', () => {
    for (const words of ['--version', '-V', '', '--help', 'help check', 'check --help'])
      expect(shell(`node "$LOIP" ${words}`).status, words).toBe(0)
  })

  it('without any one of its chunks it never ends with a code of findings, and never with a stack', () => {
    const whole = parts(readdirSync(join(root, 'dist')))
    const needed = [...new Set(whole.map((file) => file.replace(/-.*/, '')))]
    const copy = without('each', () => false)
    for (const start of needed.slice(0, 40)) {
      const gone = whole.filter((file) => file.startsWith(start) && file !== 'cli.js')
      for (const file of gone) rmSync(join(place, 'each/dist', file))
      const { status, stderr } = shell(`node "${copy}" check few/a --all ${asOf}`)
      for (const file of gone) cpSync(join(root, 'dist', file), join(place, 'each/dist', file))
      expect(stderr, start).not.toMatch(/\n {4}at /)
      expect([1, 3], `${start}: ${stderr}`).toContain(status)
      if (status === 1) expect(stderr, start).toBe('')
    }
  }, 300_000)

  it('in the source, says what builds it', () => {
    for (const part of ['bin', 'package.json', 'scripts'])
      cpSync(join(root, part), join(place, 'source', part), { recursive: true })
    const { status, stderr } = shell('node source/bin/loip.js check few/a')
    expect(stderr).toMatch(/^loip is not built yet: run npm ci --include=dev and then npm run build[^\n]*\n$/)
    expect(status).toBe(3)
  })
})

describe('an old Node', () => {
  it('can read the entry', () => {
    const entry = readFileSync(bin, 'utf8')
    expect(() => parse(entry, { ecmaVersion: 5, allowHashBang: true })).not.toThrow()
    expect(() => parse('let a = () => 1', { ecmaVersion: 5 })).toThrow()
  })

  it.each(['0.12.18', '8.17.0', '16.20.2', '18.20.4', '20.18.3', '9.99.99'])(
    'of %s is told which it needs',
    (version) => {
      const old = join(place, 'old.cjs')
      writeFileSync(old, `Object.defineProperty(process.versions, 'node', {value: '${version}'})`)
      const { status, stderr, stdout } = shell(`node -r "${old}" "$LOIP" check few/a`)
      expect(stderr).toBe(`loip needs Node 20.19 or newer, and this is ${version}.\n`)
      expect(stdout).toBe('')
      expect(status).toBe(3)
    },
  )
})

describe('a clock', () => {
  const at = (day: string) => {
    const clock = join(place, 'clock.cjs')
    writeFileSync(
      clock,
      `const now = Date.parse(${JSON.stringify(day)})
       globalThis.Date = class extends Date {
         constructor(...given) { super(...(given.length === 0 ? [now] : given)) }
         static now() { return now }
       }`,
    )
    return `node -r "${clock}" "$LOIP"`
  }

  it.each(['1970-01-01T00:00:00Z', '2015-01-01T00:00:00Z', '2026-10-31T23:00:00Z', '2106-02-07T06:28:15Z'])(
    'that shows %s asks for the day, in every command that has one',
    (day) => {
      for (const words of ['check few/a', 'checklist few/a', 'audit few']) {
        const { status, stdout, stderr } = shell(`${at(day)} ${words}`)
        expect(stderr).toContain('cannot be today')
        expect(stderr).toContain('--as-of')
        expect(stdout).toBe('')
        expect(status).toBe(2)
        expect(shell(`${at(day)} ${words} --as-of 2026-12-01`).stderr).not.toContain('cannot be today')
      }
    },
  )

  it('shows the day in Scotland in every time zone', () => {
    for (const TZ of ['UTC', 'Europe/London', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(shell(`${at('2027-03-31T23:30:00Z')} check few/a`, { TZ }).stdout).toContain('1 April 2027')
  })
})

// The command as it runs, with streams of the test's own.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkCommand } from '../../src/commands/check/check.ts'
import type { TypedCheckOptions } from '../../src/commands/options.ts'
import { defineRule, type Rule } from '../../src/engine/rule.ts'
import { at } from '../../src/source/position.ts'

/** A rule of the test's own, so that these tests do not move with the catalogue. */
const period = defineRule({
  id: 's6-2c-period',
  cites: ['s6-2c-period'],
  on: 'loip',
  title: 'The LOIP has a vision.',
  why: 'For this test.',
  fix: 'Add vision: to the plan.',
  pass: '',
  fail: '',
  *check(plan) {
    if (!('vision' in plan.data)) yield { at: at(plan.data), says: 'The LOIP has no vision.' }
  },
}) as Rule

const crashing = {
  ...period,
  id: 's6-2c-crash',
  check: () => {
    throw new Error('Boom \u001b[31m')
  },
} as unknown as Rule

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loip-'))
  writeFileSync(join(folder, 'loip.yaml'), 'kind: loip\ntitle: Our Strathexample\nvision: Nobody is held back.\n')
})

async function run(options: TypedCheckOptions = {}, rules: readonly Rule[] = [period], paths = [folder]) {
  const out: string[] = []
  const err: string[] = []
  const stdout = { write: (text: string) => out.push(text) }
  const stderr = { write: (text: string) => err.push(text) }
  const code = await checkCommand(paths, { asOf: '2026-11-22', ...options }, '0.1.0', {
    rules,
    stdout,
    stderr,
    env: {},
  })
  return { code, out, err: err.join('') }
}

const withGap = () => writeFileSync(join(folder, 'loip.yaml'), 'kind: loip\ntitle: Our Strathexample\n')

describe('the exit code', () => {
  it('is 0 when nothing is found, 1 when something is, 3 when the check is incomplete', async () => {
    expect((await run()).code).toBe(0)
    withGap()
    expect((await run()).code).toBe(1)
    expect((await run({ failOn: 'error' })).code).toBe(0)
    writeFileSync(join(folder, 'broken.yaml'), 'kind: loip\ntitle: "open\n')
    expect((await run()).code).toBe(3)
  })

  it('is 3 where there is nothing to check', async () => {
    mkdirSync(join(folder, 'empty'))
    const { code, out } = await run({}, [period], [join(folder, 'empty')])
    expect(code).toBe(3)
    expect(out.join('')).toContain('so nothing was checked')
  })

  it('is 3 when a rule stops, and the other rules still report', async () => {
    withGap()
    const { code, out, err } = await run({ debug: true }, [crashing, period])
    expect(code).toBe(3)
    expect(out.join('')).toContain('The LOIP has no vision.')
    expect(err).toContain('Boom')
    expect(err).not.toContain('\u001b')
  })
})

describe('standard output', () => {
  it('gets one document in one write', async () => {
    const { out, err } = await run({ format: ['json'] })
    expect(out).toHaveLength(1)
    expect(JSON.parse(out.join('')).asOf).toBe('2026-11-22')
    expect(err).toBe('')
  })

  it('gets only the verdict line when quiet, and JSON all the same', async () => {
    expect((await run({ quiet: true })).out.join('')).toMatch(/^0 gaps, [^\n]*\n$/)
    expect(JSON.parse((await run({ quiet: true, format: ['json'] })).out.join('')).ending.code).toBe(0)
  })

  it.each(['table', 'plain', 'markdown', 'html', 'board-paper', 'github-summary'])(
    'gets only the verdict line of a report as %s when quiet',
    async (format) => {
      expect((await run({ quiet: true, format: [format] })).out.join('')).toMatch(/^0 gaps, [^\n]*\n$/)
    },
  )

  it.each(['csv', 'csv-crosswalk', 'xlsx', 'docx', 'json', 'sarif', 'junit', 'tap', 'github', 'gitlab'])(
    'gets the whole of a report as %s, quiet or not',
    async (format) => {
      const quiet = (await run({ quiet: true, format: [format] })).out
      expect(quiet).toEqual((await run({ format: [format] })).out)
      expect(quiet.join('')).not.toMatch(/^0 gaps, /)
    },
  )

  it('gets only the parts that are asked for', async () => {
    withGap()
    const text = (await run({ show: 'findings' })).out.join('')
    expect(text).toContain('Findings (')
    expect(text).not.toContain('Duties of the law')
  })

  it('says which rules did not run', async () => {
    const result = JSON.parse((await run({ format: ['json'], ruleset: 'guidance' })).out.join(''))
    expect(result.rules).toEqual({
      run: 0,
      notRun: [{ rule: 's6-2c-period', why: 'Only guidance and good practice were asked for.' }],
    })
  })
})

describe('reports in files', () => {
  it('are written whole, several in one run, with a word to people on standard error', async () => {
    const [one, two] = [join(folder, 'a.md'), join(folder, 'b.json')]
    const { out, err } = await run({ format: [`markdown=${one}`, `json=${two}`] })
    expect(out).toEqual([])
    expect(err).toMatch(/^0 gaps, .*\nWritten: .*a\.md\nWritten: .*b\.json\n$/)
    expect(readFileSync(one, 'utf8')).toMatch(/^# .*[\s\S]*Exit 0\..*\n\n<!-- .* -->\n$/)
    expect(JSON.parse(readFileSync(two, 'utf8')).tool.name).toBe('loip')
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.json', 'loip.yaml'])
  })

  it('take the place of an older report that was named', async () => {
    const file = join(folder, 'report.md')
    await run({ format: [`markdown=${file}`], quiet: true })
    const once = readFileSync(file, 'utf8')
    writeFileSync(file, once.replace('\n', `\n${'old '.repeat(100_000)}`))
    await expect(run({ format: [`markdown=${file}`], quiet: true })).rejects.toThrow('was changed by somebody')
    await run({ format: [`markdown=${file}`], quiet: true, overwrite: true })
    expect(readFileSync(file, 'utf8')).toBe(once)
  })

  it('are never written over a plan file', async () => {
    const plan = join(folder, 'loip.yaml')
    const before = readFileSync(plan, 'utf8')
    await expect(run({ format: [`markdown=${plan}`] })).rejects.toThrow('is one of the files that were checked')
    expect(readFileSync(plan, 'utf8')).toBe(before)
  })

  it('are refused where a link leads one to the file of another', async () => {
    const [one, two] = [join(folder, 'a.md'), join(folder, 'b.json')]
    writeFileSync(one, '')
    symlinkSync(one, two)
    await expect(run({ format: [`markdown=${one}`, `json=${two}`] })).rejects.toThrow('leads to a file that another')
    expect(readFileSync(one, 'utf8')).toBe('')
  })

  it('are refused before anything is done where there is no folder for them', async () => {
    await expect(run({ format: [`json=${join(folder, 'none', 'x.json')}`] })).rejects.toThrow('There is no folder')
    await expect(run({ format: [`json=${folder}`] })).rejects.toMatchObject({
      message: `${folder} is a folder.`,
      hint: `Name a file in it: ${join(folder, 'report.json')}.`,
    })
  })
})

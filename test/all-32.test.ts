// examples/all-32 is reproducible from its script, holds every council area once, and each trait gives the expected findings.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { disclaimer } from '../scripts/all-32/area.ts'
import { traits } from '../scripts/all-32/traits.ts'
import type { CheckRun } from '../src/pipeline.ts'
import { councilAreas } from '../src/reference/index.ts'
import { checkRun } from './check-run.ts'

const folder = 'examples/all-32'
const script = ['scripts/run.mjs', 'scripts/make-all-32.ts']
const partnerships = readdirSync(folder).filter((name) => /^\d\d-/.test(name))
const temporary = mkdtempSync(join(tmpdir(), 'loip-all-32-'))
afterAll(() => rmSync(temporary, { recursive: true }))

const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .sort()

const numbered = (number: string) => partnerships.find((name) => name.startsWith(`${number}-`)) ?? number

const results = new Map<string, CheckRun['result']>()

async function checked(name: string): Promise<CheckRun['result']> {
  const known = results.get(name)
  if (known) return known
  const { result, crashes } = await checkRun(join(folder, name))
  if (crashes.length > 0) throw crashes[0]
  results.set(name, result)
  return result
}

describe('the folders of examples/all-32', () => {
  it('are what the script writes, byte for byte (otherwise run npm run all-32)', () => {
    const again = join(temporary, 'again')
    execFileSync(process.execPath, [...script, again])
    expect(filesBelow(folder)).toEqual(filesBelow(again))
    for (const file of filesBelow(again))
      expect(readFileSync(join(folder, file), 'utf8'), file).toBe(readFileSync(join(again, file), 'utf8'))
  })

  it('hold every council area once, by its code', () => {
    expect(partnerships.map((name) => name.slice(3))).toEqual(councilAreas.map(({ code }) => code))
  })

  it('show every trait, and the README names the folder that shows it', () => {
    const [table = ''] = readFileSync(join(folder, 'README.md'), 'utf8').split('What the words mean')
    const shown = table.split('\n').flatMap((row) => /^\| `.*` \| (.*) \|$/.exec(row)?.[1]?.split(', ') ?? [])
    expect([...new Set(shown)].sort()).toEqual(Object.keys(traits).sort())
  })

  it('say in every text file that nothing in them is real', () => {
    for (const file of filesBelow(folder).filter((name) => !name.endsWith('.csv')))
      expect(readFileSync(join(folder, file), 'utf8'), file).toContain(disclaimer)
  })

  it('are small enough to be read by a person', () => {
    const sizes = filesBelow(folder).map((file) => statSync(join(folder, file)).size)
    expect(Math.max(...sizes)).toBeLessThan(30_000)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_500_000)
  })

  const plans = resolve(import.meta.dirname, '../../shared/data/partnership_plans.csv')
  it.skipIf(!existsSync(plans))('have no title of a real plan (needs ../shared/data/partnership_plans.csv)', () => {
    const titles = readFileSync(plans, 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((row) => /^S\d+,[^,]*,(?:"([^"]*)"|([^,]*))/.exec(row)?.slice(1, 3) ?? [])
      .filter((title) => title !== undefined && title !== '')
    expect(titles.length).toBeGreaterThanOrEqual(32)
    const everything = filesBelow(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n')
    expect(titles.filter((title) => everything.includes(title))).toEqual([])
  })
})

describe('a check of each folder', () => {
  it.each(partnerships)('%s: reads every file but those that are broken on purpose', async (name) => {
    const { files, findings, ending } = await checked(name)
    const isBroken = name === numbered('15')
    expect(files.filter(({ read }) => !read).map(({ path }) => path)).toEqual(
      isBroken ? [join(folder, name, 'localities/l2.yaml')] : [],
    )
    expect(findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)).toEqual(
      isBroken ? ['file-syntax'] : [],
    )
    if (isBroken) expect(ending.code).toBe(3)
    else expect(ending.code).toBeLessThan(2)
  })

  it.each(['03', '27'])('%s is complete: no gap, and a question only on wards that are not shipped', async (number) => {
    const { counts, findings, exceptions } = await checked(numbered(number))
    expect(counts).toMatchObject({ error: 0, gap: 0, question: 1 })
    expect(findings.filter(({ level }) => level === 'question').map(({ rule }) => rule)).toEqual([
      's9-1-divide-whole-area',
    ])
    expect(exceptions).toHaveLength(3)
  })

  it.each([
    ['08, a sketch', []],
    ['19, a sketch of directions', []],
    ['26, a sketch of topics', ['s6-2b-describe-improvement']],
    ['02, topics', ['s6-2b-describe-improvement']],
    ['04, directions', []],
    ['12, a partial record', []],
    [
      '21, activity only and a plan missing',
      ['s10-1-plan-for-each-identified', 's8-2b-ii-participation-effectiveness'],
    ],
    ['24, another year', ['s8-3-reporting-year']],
    ['25, a large area', ['s9-2-locality-type']],
    ['05, large wards', []],
    // The outcome was in force for only a part of the year, so that is a question.
    ['28, a refresh that forgets an outcome', []],
    ['30, no reports', ['s12-1-annual-report-per-plan', 's8-1-annual-progress-report']],
  ])('%s', async (name, expected) => {
    const { findings } = await checked(numbered(name.slice(0, 2)))
    const gaps = findings.filter(({ level }) => level === 'gap').map(({ rule }) => rule)
    expect([...new Set(gaps)].sort()).toEqual([...expected].sort())
  })
})

describe('the script', () => {
  it('writes more than one partnership for each area, each with its own figures', () => {
    const twice = join(temporary, 'twice')
    execFileSync(process.execPath, [...script, '--times', '2', twice])
    expect(readdirSync(twice)).toHaveLength(64)
    const [one, two] = ['', '-02'].map((suffix) =>
      readFileSync(join(twice, `${numbered('03')}${suffix}`, 'loip.yaml'), 'utf8'),
    )
    expect(one).toBe(readFileSync(join(folder, numbered('03'), 'loip.yaml'), 'utf8'))
    expect(two).not.toBe(one)
  })

  it.each([
    [['--times', '10'], 'Name a folder'],
    [['--times', 'ten', 'somewhere'], 'whole number'],
  ])('refuses %s', (more, why) => {
    const { status, stderr } = spawnSync(process.execPath, [...script, ...more], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toContain(why)
  })
})

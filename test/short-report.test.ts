// What a check prints when nothing is said of its parts, read as a person reads it: the three partnerships that the docs show, at the
// widths of three terminals. `npx vitest run test/short-report.test.ts -u` writes the goldens anew; read the difference before you keep it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCommand } from '../src/commands/check/check.ts'
import type { TypedCheckOptions } from '../src/commands/options.ts'
import { asOf } from './check-run.ts'

const [, tenLines = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []

interface Printed {
  readonly lines: readonly string[]
  readonly code: number
}

async function printed(paths: readonly string[], columns: number, options: TypedCheckOptions = {}): Promise<Printed> {
  let text = ''
  const stdout = { write: (more: string) => (text += more), isTTY: false, columns }
  const stderr = { write: () => true }
  const code = await checkCommand(paths, { asOf, ...options }, 'test', { stdout, stderr, env: {} })
  return { lines: text.trimEnd().split('\n'), code }
}

/** Runs in a folder of its own with these files, as a coordinator has them. */
async function inFolder<T>(files: Readonly<Record<string, string>>, run: () => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'loip-short-'))
  const here = process.cwd()
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    process.chdir(folder)
    return await run()
  } finally {
    process.chdir(here)
    rmSync(folder, { recursive: true })
  }
}

const three = {
  'strathexample-with-gaps': (columns: number) => printed(['examples/strathexample-with-gaps'], columns),
  'ten-lines': (columns: number) => inFolder({ 'plan.yaml': tenLines }, () => printed(['.'], columns)),
  strathexample: (columns: number) => printed(['examples/strathexample'], columns),
}

/** Lines at most. */
const longest = { 'strathexample-with-gaps': 150, 'ten-lines': 75, strathexample: 50 }

const names = Object.keys(three) as (keyof typeof three)[]

describe.each(names.flatMap((name) => [80, 120, 200].map((columns) => ({ name, columns }))))(
  '$name at $columns columns',
  ({ name, columns }) => {
    it('is as it was', async () => {
      const { lines } = await three[name](columns)
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/short/${name}.${columns}.txt`)
    })

    it('is short, with the first thing to do on the first screen', async () => {
      const { lines, code } = await three[name](columns)
      expect(lines.length).toBeLessThanOrEqual(longest[name])
      const firstHeading = lines.findIndex((line) => line.includes(' ──'))
      expect(firstHeading).toBeLessThanOrEqual(13)
      if (code === 0) return
      expect(lines.slice(0, 16).join('\n')).toMatch(/^[▲■] /m)
    })

    it('ends with the crosswalk, what next and the verdict', async () => {
      const { lines } = await three[name](columns)
      const end = lines.slice(-24).join('\n')
      expect(end).toMatch(/No local outcome links to [\s\S]*\nNext ─[\s\S]*loip check .*--all[\s\S]*loip explain "/)
      expect(lines.at(-1)).toMatch(/^\d+ gaps?, \d+ questions?\. Exit [01]\.$/)
    })
  },
)

it('is as long at 200 columns as at 80', async () => {
  for (const name of names) {
    const [narrow, wide] = [await three[name](80), await three[name](200)]
    expect(wide.lines.length).toBeLessThanOrEqual(narrow.lines.length)
  }
})

describe('where nothing can be looked at', () => {
  it.each([
    ['an empty folder', {}, ['.']],
    ['a file that is no YAML', { 'loip.yaml': 'kind: loip\ntitle: Our plan: 2024-34\n' }, ['.']],
    ['a Word file by another name', { 'loip.yaml': 'PK\u0003\u0004 and more' }, ['loip.yaml']],
    ['a folder that is not there', {}, ['nowhere']],
    ['a file without a kind', { 'loip.yaml': 'title: Our plan\n' }, ['.']],
  ])('%s gives the message, the next step and nothing else: five lines', async (_what, files, paths) => {
    const { lines, code } = await inFolder(files, () => printed(paths, 80))
    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(5)
    expect(lines[0]).toMatch(/^▲ /)
    expect(lines.at(-1)).toBe('1 error. Nothing was checked. Exit 3.')
    expect(code).toBe(3)
  })
})

describe('more is listed', () => {
  const gaps = ['examples/strathexample-with-gaps']
  const headings = ({ lines }: Printed) => lines.flatMap((line) => /^(\S.*?) ─+$/.exec(line)?.[1] ?? [])

  it('level by level', async () => {
    const listed = async (level: string) => headings(await printed(gaps, 80, { level }))
    expect(await listed('error')).toEqual(['National outcomes', 'Next'])
    expect(await listed('gap')).toEqual(['Gaps', 'National outcomes', 'Next'])
    expect(await listed('question')).toEqual(headings(await printed(gaps, 80)))
    expect(await listed('advice')).toEqual(['Gaps', 'Questions', 'Advice', 'National outcomes', 'Next'])
    expect(await listed('note')).toEqual(['Gaps', 'Questions', 'Advice', 'Notes', 'National outcomes', 'Next'])
  })

  it('part by part, without what the report rests on unless that is asked for', async () => {
    const { lines } = await printed(gaps, 80, { show: 'duties' })
    expect(lines.some((line) => line.startsWith('Duties of the law ('))).toBe(true)
    expect(lines.join('\n')).not.toContain('SHA-256')
    const about = await printed(gaps, 80, { show: 'about' })
    expect(about.lines.join('\n')).toContain('SHA-256')
    // With what the files say that no other table shows.
    expect(about.lines.length).toBeLessThan(120)
  })

  it('all of it', async () => {
    const text = (await printed(gaps, 80, { all: true })).lines.join('\n')
    for (const part of ['Duties of the law (', 'Crosswalk to the', 'Measures', 'Findings (', 'About this report'])
      expect(text).toContain(part)
  })

  it.each([
    [{ all: true, show: 'duties' }, /--all is the whole report/],
    [{ all: true, level: 'note' }, /--level says how much of the short report/],
    [{ show: 'findings', level: 'note' }, /--level says how much of the short report/],
    [{ level: 'gaps' }, /Did you mean “gap”/],
  ])('%o cannot be used together', async (options, message) => {
    const told = await printed(gaps, 80, options).catch((error: { message: string; hint?: string }) =>
      [error.message, error.hint].join(' '),
    )
    expect(told).toMatch(message)
  })
})

it('says the same in plain, one fact a line, in the same order', async () => {
  const table = (await three['strathexample-with-gaps'](80)).lines.join(' ').replace(/\s+/g, ' ')
  const { lines } = await printed(['examples/strathexample-with-gaps'], 40, { plain: true })
  expect(lines.join('\n')).not.toMatch(/[\u2500-\u257f\u2190-\u21ff■□◇▲✓^]/)
  const said = lines.flatMap((line) => /^(?:Gap \d+|What to do): (.*)$/.exec(line)?.[1] ?? [])
  expect(said).toHaveLength(12)
  for (const text of said.filter((_, index) => index % 2 === 1)) expect(table).toContain(text)
  const headings = [/^Gaps \(6\)$/, /^Questions \(\d+\)$/, /^National outcomes$/, /^Next$/]
  const order = headings.map((heading) => lines.findIndex((line) => heading.test(line)))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order).not.toContain(-1)
  expect(lines.at(-1)).toMatch(/^6 gaps, \d+ questions\. Exit 1\.$/)
})

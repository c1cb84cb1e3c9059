// docs/coordinators.md, followed word for word: every cell is filled in, every file saved and every command typed, in the order in which
// they stand there.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filledIn, fillIn } from '../scripts/gen/fill-in.ts'
import { bin, root } from './built.ts'

const page = readFileSync(join(root, 'docs/coordinators.md'), 'utf8')
const place = mkdtempSync(join(tmpdir(), 'loip-coordinators-'))

beforeAll(() => {
  mkdirSync(join(place, 'bin'))
  symlinkSync(bin, join(place, 'bin/loip'))
})
afterAll(() => rmSync(place, { recursive: true }))

type Step =
  | { readonly does: 'save'; readonly path: string; readonly text: string }
  | { readonly does: 'fill in'; readonly book: string; readonly sheet: string; readonly table: string }
  | { readonly does: 'type'; readonly command: string }
  | { readonly does: 'see'; readonly text: string }

const shown = new RegExp(
  `${filledIn.source}|(?:<!-- file: (?<path>\\S+) -->\\n)?\`\`\`(?<language>\\w+)\\n(?<text>[\\s\\S]*?)\`\`\``,
  'g',
)
const steps = [...page.matchAll(shown)].flatMap(({ groups = {} }): Step[] => {
  const {
    book,
    sheet = '',
    table = '',
    path,
    language,
    text = '',
  } = groups as Readonly<Record<string, string | undefined>>
  if (book !== undefined) return [{ does: 'fill in', book, sheet, table }]
  if (language === 'yaml') return [{ does: 'save', path: path ?? 'a file without a name', text }]
  if (language === 'text') return [{ does: 'see', text }]
  return text
    .trim()
    .split('\n')
    .map((command): Step => ({ does: 'type', command }))
})

/** They are typed once, and change the machine: the README says the same, and .ci/run does the first. */
const installing = ['npm ci', 'npm link']

function typed(command: string): { readonly stdout: string; readonly stderr: string; readonly status: number | null } {
  const env = { ...process.env, PATH: `${join(place, 'bin')}:${process.env.PATH}`, COLUMNS: '80' }
  const day = { NODE_OPTIONS: `--require "${join(root, 'test/day.cjs')}"` }
  return spawnSync('bash', ['-c', command], { cwd: place, env: { ...env, ...day }, encoding: 'utf8' })
}

describe('the guide, step by step', () => {
  let printed = ''

  it.each(
    steps.map(
      (step) =>
        [
          step.does,
          'path' in step
            ? step.path
            : 'command' in step
              ? step.command
              : 'sheet' in step
                ? step.sheet
                : step.text.slice(0, 60),
          step,
        ] as const,
    ),
  )('%s %s', async (_does, _what, step) => {
    if (step.does === 'save') {
      mkdirSync(dirname(join(place, step.path)), { recursive: true })
      writeFileSync(join(place, step.path), step.text)
    } else if (step.does === 'fill in') await fillIn(join(place, step.book), step.sheet, step.table)
    else if (step.does === 'see') expect(printed).toContain(step.text.trimEnd())
    else if (installing.includes(step.command))
      expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(step.command)
    else {
      const { stdout, stderr, status } = typed(step.command)
      printed = stdout
      expect(stderr).not.toMatch(/There is no|needs|unknown|Did you mean/)
      const isOfSlips = step.command.endsWith('slips')
      // 1: a gap or an error was found, as the guide shows; 3: the file with a slip cannot be read.
      expect(isOfSlips ? [1, 3] : [0, 1]).toContain(status)
    }
  })

  it('leaves a page and a paper to show', () => {
    expect(readdirSync(place)).toEqual(expect.arrayContaining(['report.html', 'paper.docx']))
  })

  it('has no error and no gap left at the end', () => {
    const result = JSON.parse(typed('loip check my-plan --format json').stdout) as {
      readonly counts: { readonly error: number; readonly gap: number }
      readonly findings: readonly { readonly rule: string }[]
    }
    expect(result.counts).toMatchObject({ error: 0, gap: 0 })
    expect(result.findings.filter(({ rule }) => rule.startsWith('file-'))).toEqual([])
  })
})

describe('the words of the guide', () => {
  it('begin with the workbook: made, filled in and checked before any text file', () => {
    const order = steps.map((step) => ('command' in step ? step.command.split(' ').slice(0, 2).join(' ') : step.does))
    const [made, filled, checked, saved] = ['loip template', 'fill in', 'loip check', 'save'].map((one) =>
      order.indexOf(one),
    )
    expect([made, filled, checked, saved].toSorted((a = 0, b = 0) => a - b)).toEqual([made, filled, checked, saved])
  })

  it('begin with the plan of the README', () => {
    const [plan = ''] = /(?<=```yaml\n)[\s\S]*?(?=```)/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
    expect(steps.find(({ does }) => does === 'save')).toMatchObject({ text: plan })
  })

  it('do without the words of programmers', () => {
    const prose = page
      .replace(/```[\s\S]*?```/g, '')
      .replace(/`[^`]*`/g, '')
      .replace(/<!--.*?-->/g, '')
    expect(prose).not.toMatch(
      /\b(?:YAML|JSON|schema|scalar|mapping|array|string|parse|syntax|indent|boolean|CLI|stdout)\b/i,
    )
  })

  it('link to pages that are there', () => {
    const links = [...page.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(4)
    expect(links.filter((link) => !existsSync(join(root, 'docs', link)))).toEqual([])
  })
})

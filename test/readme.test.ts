// README.md is what a newcomer types: every command runs, every file shown is read, every page linked exists.
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
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunResult } from '../src/result/run-result.ts'
import { bin, root } from './built.ts'
import { checkRun } from './check-run.ts'

const page = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text)
const use = blocks('sh').slice(1).join('')
const [plan = '', statement = ''] = blocks('yaml')

const place = mkdtempSync(join(tmpdir(), 'loip-readme-'))
beforeAll(() => {
  mkdirSync(join(place, 'bin'))
  symlinkSync(bin, join(place, 'bin/loip'))
  symlinkSync(join(root, 'examples'), join(place, 'examples'))
})
afterAll(() => rmSync(place, { recursive: true }))

/** Checks a folder with this one file. */
async function checked(text: string): Promise<RunResult> {
  const folder = mkdtempSync(join(place, 'plan-'))
  writeFileSync(join(folder, 'loip.yaml'), text)
  const { result } = await checkRun(folder)
  return result
}

describe('the commands', () => {
  const env = { ...process.env, PATH: `${join(place, 'bin')}:${process.env.PATH}` }
  const day = { NODE_OPTIONS: `--require "${join(root, 'test/day.cjs')}"` }

  // One of the 32 has an unreadable file on purpose, so an audit of them ends with 3.
  it.each(
    use
      .trim()
      .split('\n')
      .map((line) => [line.replace(/ +# .*/, '')]),
  )(
    '%s',
    (line) => {
      const { status, stderr } = spawnSync('bash', ['-c', line], {
        cwd: place,
        env: { ...env, ...day },
        encoding: 'utf8',
      })
      expect(stderr).not.toMatch(/There is no|needs|unknown|Did you mean/)
      expect(status).toBe(line.includes('all-32') ? 3 : 0)
    },
    60_000,
  )

  it('write the files that they name', () => {
    expect(use.trim().split('\n').length).toBeGreaterThan(8)
    const named = ['report.xlsx', 'paper.docx', 'audit-2026']
    expect(readdirSync(place)).toEqual(expect.arrayContaining(named))
  })
})

describe('the files', () => {
  it('are enough for a first report, in which every field is known', async () => {
    const { files, findings, duties } = await checked(plan)
    expect(files).toMatchObject([{ read: true }])
    expect(findings.filter(({ level, rule }) => level === 'error' || rule.startsWith('file-'))).toEqual([])
    expect(duties.filter(({ verdict }) => verdict === 'shown').length).toBeGreaterThan(2)
  })

  it('show a statement that is accepted, and is refused without any one of its five fields', async () => {
    const slips = async (text: string) => (await checked(plan + text)).findings.filter(({ level }) => level === 'error')
    expect(await slips(statement)).toEqual([])
    const [head = '', ...fields] = statement.trim().split('\n')
    expect(fields).toHaveLength(5)
    for (const field of fields)
      expect(await slips([head, ...fields.filter((one) => one !== field), ''].join('\n')), field).not.toEqual([])
  })
})

it('names files that exist', () => {
  const links = [...page.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, link = '']) => link)
  expect(links.length).toBeGreaterThan(8)
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
})

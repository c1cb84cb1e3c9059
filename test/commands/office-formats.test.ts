// Formats that are files for other programs: they go whole to a file or a pipe, and never to a screen.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { checkCommand } from '../../src/commands/check/check.ts'
import { UsageError } from '../../src/commands/usage-error.ts'
import { bin } from '../built.ts'
import { partsOf } from '../report/office.ts'

const place = mkdtempSync(join(tmpdir(), 'loip-formats-'))
afterAll(() => rmSync(place, { recursive: true }))

const silent = { write: () => true }

it.each(['xlsx', 'docx'])('%s is refused where it would be printed on a screen, with what to type', async (format) => {
  const asked = checkCommand(['examples/strathexample'], { format: [format] }, 'test', {
    stdout: { ...silent, isTTY: true },
    stderr: silent,
    env: {},
  })
  await expect(asked).rejects.toThrow(UsageError)
  await expect(asked).rejects.toThrow(`A report as ${format} is a file for another program`)
  await expect(asked).rejects.toMatchObject({ hint: `Name the file: --format ${format}=report.${format}.` })
})

it.each(['xlsx', 'docx'])('%s goes whole through a pipe', (format) => {
  const { stdout, status } = spawnSync(
    'node',
    [bin, 'check', 'examples/strathexample', '--as-of', '2026-11-22', '--format', format],
    { maxBuffer: 64_000_000 },
  )
  expect(status).toBe(0)
  expect(Object.keys(partsOf(stdout))).toContain('[Content_Types].xml')
})

it('takes the place of no plan file', async () => {
  const plan = join(place, 'loip.yaml')
  writeFileSync(plan, 'kind: loip\n')
  const asked = checkCommand([place], { format: [`markdown=${plan}`] }, 'test', {
    stdout: silent,
    stderr: silent,
    env: {},
  })
  await expect(asked).rejects.toThrow('is one of the files that were checked')
  expect(readFileSync(plan, 'utf8')).toBe('kind: loip\n')
})

it('CSV begins with the mark for Excel unless it is asked not to, in files and in what is printed', () => {
  const file = join(place, 'crosswalk.csv')
  const loip = (...more: string[]) =>
    spawnSync(
      'node',
      [
        bin,
        'check',
        'examples/strathexample',
        '--format',
        'csv',
        '--format',
        `csv-crosswalk=${file}`,
        '--overwrite',
        ...more,
      ],
      { encoding: 'utf8' },
    ).stdout
  for (const more of [[], ['--bom']]) {
    expect(loip(...more)).toMatch(/^\ufeffcouncil_code,/)
    expect(readFileSync(file, 'utf8')).toMatch(/^\ufeffcouncil_code,/)
  }
  expect(loip('--no-bom')).toMatch(/^council_code,/)
  expect(readFileSync(file, 'utf8')).toMatch(/^council_code,/)
})

// Word and Excel refuse a file that is not what its name says, and a reader would think that loip wrote a broken one.
it.each([
  ['board-paper', 'paper.docx', 'Name it paper.md. For that ending: --format docx='],
  ['csv', 'Findings.XLSX', 'Name it Findings.csv. For that ending: --format xlsx='],
  ['html', 'report.pdf', 'Name it report.html. No PDF is written here'],
  ['docx', 'paper.doc', 'Name it paper.docx.'],
  ['xlsx', 'report.csv', 'Name it report.xlsx.'],
])('%s is not written to a file named %s', async (format, name, hint) => {
  const file = join(place, name)
  const asked = checkCommand([place], { format: [`${format}=${file}`] }, 'test', {
    stdout: silent,
    stderr: silent,
    env: {},
  })
  await expect(asked).rejects.toThrow(`${file} ends in .`)
  await expect(asked).rejects.toMatchObject({ hint: expect.stringContaining(hint) })
  expect(existsSync(file)).toBe(false)
})

it.each(['report.txt', 'report.json5', 'report'])('a text goes to a file of any other name: %s', async (name) => {
  const file = join(place, name)
  const code = await checkCommand([place], { format: [`markdown=${file}`] }, 'test', {
    stdout: silent,
    stderr: silent,
    env: {},
  })
  expect([0, 1, 2, 3]).toContain(code)
  expect(readFileSync(file, 'utf8')).toContain('# ')
})

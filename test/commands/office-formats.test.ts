// Formats that are files for other programs: they go whole to a file or a pipe, and never to a screen.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  const asked = checkCommand([place], { format: [`xlsx=${plan}`] }, 'test', { stdout: silent, stderr: silent, env: {} })
  await expect(asked).rejects.toThrow('is one of the files that were checked')
  expect(readFileSync(plan, 'utf8')).toBe('kind: loip\n')
})

it('CSV begins with the mark for Excel unless it is asked not to, in files and in what is printed', () => {
  const file = join(place, 'crosswalk.csv')
  const loip = (...more: string[]) =>
    spawnSync(
      'node',
      [bin, 'check', 'examples/strathexample', '--format', 'csv', '--format', `csv-crosswalk=${file}`, ...more],
      { encoding: 'utf8' },
    ).stdout
  for (const more of [[], ['--bom']]) {
    expect(loip(...more)).toMatch(/^\ufeffcouncil_code,/)
    expect(readFileSync(file, 'utf8')).toMatch(/^\ufeffcouncil_code,/)
  }
  expect(loip('--no-bom')).toMatch(/^council_code,/)
  expect(readFileSync(file, 'utf8')).toMatch(/^council_code,/)
})

// The workbook of an audit, read back by another library: keyed by council code, and the same bytes for any number of threads.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overviewOf } from '../src/audit/overview.ts'
import { auditRowOf, matrixDuties } from '../src/audit/row.ts'
import { councilAreas } from '../src/reference/index.ts'
import { auditWorkbook } from '../src/report/audit/workbook.ts'
import { AuditFindings, mostRows, sheetFindingCells } from '../src/report/audit/workbook-findings.ts'
import { dutiesCounted } from '../src/report/brief/standing.ts'
import { bin, root } from './built.ts'
import { type Book, converted, libreOffice, partsOf, readBook, tooNarrow, type Value } from './report/office.ts'
import { gappy } from './report/results.ts'

const place = mkdtempSync(join(tmpdir(), 'loip-audit-book-'))
const asOf = ['--as-of', '2026-11-22']

function loip(...words: string[]): { status: number | null; stdout: string } {
  return spawnSync('node', [bin, 'audit', ...words], {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
}

function rowsOf(book: Book, sheet: string): Record<string, Value>[] {
  const [head = [], ...rows] = book[sheet] ?? []
  return rows.map((row) => Object.fromEntries(head.map((heading, at) => [String(heading), row[at] ?? null])))
}

const csv = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(place, 'all', name), 'utf8'), { bom: true, columns: true })

let bytes = new Uint8Array()
let book: Book = {}

beforeAll(async () => {
  loip(join(root, 'examples/all-32'), '--out', 'all', ...asOf)
  bytes = new Uint8Array(readFileSync(join(place, 'all/audit.xlsx')))
  book = await readBook(bytes)
}, 120_000)
afterAll(() => rmSync(place, { recursive: true }))

const codes = councilAreas.map(({ code }) => code).sort()

describe('the workbook of 32 partnerships', () => {
  it('opens on a cover that links to every sheet, and says that nothing is a ranking', () => {
    expect(Object.keys(book)).toEqual([
      'Cover',
      'Most open',
      'Coverage',
      'Standing',
      'Matrix',
      'Duties',
      'Findings',
      'National',
      'Plans',
      'Learning',
      'Not looked at',
      'Notes',
    ])
    const said = (book.Cover ?? []).flat().join(' ')
    expect(said).toContain('Nothing here is a rank or a score.')
    expect(said).toContain('not legal advice')
    expect((book.Cover ?? []).slice(-11).map(([name]) => name)).toEqual(Object.keys(book).slice(1))
  })

  it('has a row for each council area, by its code as text, in Coverage and in Matrix', () => {
    for (const sheet of ['Coverage', 'Matrix'])
      expect(
        rowsOf(book, sheet)
          .map((row) => String(row['Council code']))
          .sort(),
      ).toEqual(codes)
  })

  it('has the counts and days of the CSV, as numbers and dates', () => {
    for (const [at, row] of rowsOf(book, 'Coverage').entries()) {
      const of = csv('coverage.csv')[at] ?? {}
      const { Shown, Declared, ...others } = rowsOf(book, 'Standing')[at] ?? {}
      expect([row.Files, Shown, Declared, others['Not shown']]).toEqual(
        [of.files, of.shown, of.declared, of.not_shown].map(Number),
      )
      expect(row.Ends).toEqual(of.loip_ends ? new Date(`${of.loip_ends}T00:00:00Z`) : null)
    }
  })

  it('gives the verdict of each duty for each partnership as a word, and what the duty asks', () => {
    const [head = [], ...rows] = book.Matrix ?? []
    expect(head).toHaveLength(3 + matrixDuties.length)
    expect(rowsOf(book, 'Duties').map((row) => row.Duty)).toEqual(head.slice(3))
    const words = [
      'Shown',
      'Declared',
      'Explained',
      'For people to judge',
      'Missing',
      'Not shown',
      'Not due yet',
      'Cannot be told yet',
      'Not called for',
      'Not looked at',
    ]
    for (const cell of rows.flatMap((row) => row.slice(3))) expect(words).toContain(cell)
    for (const row of rowsOf(book, 'Duties'))
      expect(words.reduce((sum, word) => sum + Number(row[word] ?? 0), 0)).toBe(32)
  })

  it('has every finding and every piece of learning that the CSV has, each with its code', () => {
    const pairs = (rows: readonly Record<string, Value>[], ...names: readonly string[]) =>
      rows.map((row) => names.map((name) => String(row[name] ?? '').replace(/^'(?=[=+@-])/, '')).join(' | ')).sort()
    const findings = rowsOf(book, 'Findings')
    expect(findings.length).toBeGreaterThan(500)
    expect(pairs(findings, 'Council code', 'File', 'Line', 'What is so')).toEqual(
      pairs(csv('findings.csv'), 'council_code', 'file', 'line', 'what_is_so'),
    )
    expect(pairs(rowsOf(book, 'Learning'), 'Council code', 'Kind', 'What was learned')).toEqual(
      pairs(csv('learning.csv'), 'council_code', 'kind', 'what'),
    )
    for (const { Line } of findings) expect(['number', 'object']).toContain(typeof Line)
  })

  it('is one table a sheet, with no formula and no merged cell', () => {
    const parts = partsOf(bytes)
    expect(Object.keys(parts).filter((path) => path.startsWith('xl/tables/'))).toHaveLength(11)
    for (const [path, part] of Object.entries(parts))
      if (path.startsWith('xl/worksheets/sheet')) expect(part).not.toMatch(/<mergeCell|<f[ >]|t="e"/)
  })

  it('has a column wide enough for every day and every number', async () => {
    expect(await tooNarrow(bytes)).toEqual([])
  })

  it.skipIf(libreOffice === undefined)(
    'opens in LibreOffice with every cell unchanged',
    async () => {
      const { 'audit.xlsx': back = bytes } = converted({ 'audit.xlsx': bytes }, 'xlsx')
      expect(back).not.toEqual(bytes)
      expect(await readBook(back)).toEqual(book)
    },
    180_000,
  )
})

it('the workbook has the same bytes with one thread, with two, and merged from shards', () => {
  for (const folder of readdirSync(join(root, 'examples/all-32')).filter((name) => /^(?:01|03|15|20)-/.test(name)))
    cpSync(join(root, 'examples/all-32', folder), join(place, 'few', folder), { recursive: true })
  loip('few', '--out', 'one', ...asOf)
  loip('few', '--out', 'two', '--jobs', '2', ...asOf)
  for (const part of ['1', '2'])
    writeFileSync(join(place, `${part}.json`), loip('few', '--shard', `${part}/2`, ...asOf).stdout)
  loip('--merge', '2.json', '1.json', '--out', 'merged')
  const [one, two, merged] = ['one', 'two', 'merged'].map((set) =>
    readFileSync(join(place, set, 'audit.xlsx'), 'base64'),
  )
  expect(two).toBe(one)
  expect(merged).toBe(one)
}, 120_000)

describe('many findings', () => {
  const row = { ...auditRowOf('one', gappy, dutiesCounted(gappy)) }
  const [finding] = gappy.findings
  const stamp = { ...gappy, attribution: gappy.attribution }
  const bookOf = async (count: number) => {
    const findings = new AuditFindings()
    const [cells = []] = sheetFindingCells(finding ? [finding] : [])
    findings.add(row, Array(count).fill(cells))
    return readBook(await auditWorkbook(overviewOf({ stamp, folder: 'all', passedOver: [] }, [row]), findings))
  }

  it('are all in the workbook up to the limit of a sheet', async () => {
    expect(rowsOf(await bookOf(mostRows), 'Findings')).toHaveLength(mostRows)
  }, 60_000)

  it('beyond that limit are in the CSV only, and the cover says so', async () => {
    const { Cover = [], ...others } = await bookOf(mostRows + 1)
    expect(others).not.toHaveProperty('Findings')
    expect(Cover.find(([what]) => what === 'In the CSV only')?.[1]).toMatch(
      /^Findings \(5,001\): more than 5,000 rows.* CSV files of this set\.$/,
    )
    expect(
      Cover.filter(([what]) => what === 'No sheet for')
        .flat()
        .join(),
    ).not.toContain('Findings')
  })

  it('are said to be none where there are none, even if another sheet is over the limit', async () => {
    const plan = { kind: 'loip', title: 'A plan', isCurrent: true } as const
    const overview = overviewOf({ stamp, folder: 'all', passedOver: [] }, [
      { ...row, plans: Array(mostRows + 1).fill(plan) },
    ])
    const { Cover = [] } = await readBook(await auditWorkbook(overview, new AuditFindings()))
    const said = (about: string) => Cover.find(([what]) => what === about)?.[1]
    expect(said('In the CSV only')).toMatch(/^Plans: /)
    expect(said('No sheet for')).toContain('Findings')
  })
})

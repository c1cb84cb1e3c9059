// The workbook, read back by another library and by LibreOffice: it has the whole result, typed cells, and no formula.

import { beforeAll, describe, expect, it } from 'vitest'
import { sections } from '../../src/report/sections/names.gen.ts'
import { saysOf } from '../../src/report/words/duty-words.ts'
import { countOf } from '../../src/report/words/words.ts'
import * as xlsx from '../../src/report/workbook/xlsx.ts'
import { eachAlone, type RunResult } from '../../src/result/run-result.ts'
import {
  type Book,
  converted,
  libreOffice,
  naughty,
  partsOf,
  readBook,
  shown,
  tooNarrow,
  type Value,
} from './office.ts'
import { clean, gappy, resultWith } from './results.ts'
import { runNames, runOf, runs } from './runs.ts'

const look = { colour: false, show: new Set(sections) }
const made = (run: RunResult) => xlsx.render(run, look)

/** The cells below a heading. */
function below(book: Book, sheet: string, heading: string): Value[] {
  const [head = [], ...rows] = book[sheet] ?? []
  const at = head.indexOf(heading)
  if (at < 0) throw new Error(`There is no “${heading}” in ${sheet}: ${head.join(', ')}.`)
  return rows.map((row) => row[at] ?? null)
}

const results = new Map<string, RunResult>()
const files = new Map<string, Uint8Array>()
const books = new Map<string, Book>()
const bookOf = (name: string) => books.get(name) ?? {}

beforeAll(async () => {
  for (const name of runNames) results.set(name, await runs[name]())
  results.set('by hand', gappy)
  for (const [name, run] of results) {
    const bytes = await made(run)
    files.set(name, bytes)
    books.set(name, await readBook(bytes))
  }
}, 240_000)

describe.each([...runNames, 'by hand'])('the workbook of the %s run', (name) => {
  const run = () => results.get(name) ?? clean

  it('opens on a cover that lists every other sheet, and says that it is no legal advice', () => {
    const [first, ...others] = Object.keys(bookOf(name))
    expect(first).toBe('Cover')
    const cover = bookOf(name).Cover ?? []
    expect(cover[0]?.[0]).toBe(run().partnership.name)
    expect(cover.slice(-others.length).map(([sheet]) => sheet)).toEqual(others)
    for (const [sheet, says] of cover.slice(-others.length)) {
      const rows = (bookOf(name)[String(sheet)]?.length ?? 0) - 1
      expect(String(says)).toMatch(new RegExp(`\\. ${countOf(rows, 'row')}\\.$`))
    }
    const said = cover.flat().join(' ')
    const { code, reason } = run().ending
    for (const words of ['not legal advice', 'never of the partnership', code === 3 ? reason : `Exit ${code}.`])
      expect(said).toContain(words)
    expect(below(bookOf(name), 'Cover', run().partnership.name).filter((cell) => cell === 'As at')).toHaveLength(1)
  })

  it('has a row for every duty, link, finding and file, in their order', () => {
    const book = bookOf(name)
    const { duties, crosswalk, files: read, measures, actions } = run()
    const findings = run().findings.flatMap(eachAlone)
    expect(below(book, 'Duties', 'Duty').toSorted()).toEqual(duties.map(saysOf).toSorted())
    if (findings.length === 0) expect(book).not.toHaveProperty('Findings')
    else {
      const numbers = run().findings.flatMap((finding, index) => eachAlone(finding).map(() => index + 1))
      expect(below(book, 'Findings', 'Number')).toEqual(numbers)
      expect(below(book, 'Findings', 'What is so')).toEqual(findings.map(({ says }) => shown(says)))
      if (findings.some(({ span }) => span))
        expect(below(book, 'Findings', 'Line')).toEqual(findings.map(({ span }) => span?.start.line ?? null))
    }
    if (crosswalk.rows.length > 0) {
      const links = crosswalk.rows.flatMap(({ outcome, links: found }) => Array(found.length || 1).fill(outcome.id))
      expect(below(book, 'Crosswalk', 'Outcome')).toEqual(links)
      expect(below(book, 'Matrix', 'Outcome')).toEqual(crosswalk.rows.map(({ outcome }) => outcome.id))
    }
    if (read.length > 0) expect(below(book, 'Files', 'Bytes')).toEqual(read.map(({ bytes }) => bytes))
    if (measures.length > 0) expect(below(book, 'Measures', 'Measure')).toEqual(measures.map((row) => shown(row.name)))
    if (actions.length > 0) expect(below(book, 'Actions', 'Action')).toEqual(actions.map(({ title }) => shown(title)))
  })

  it('has one named table a sheet from A1, no merged cell, and no empty row or column', () => {
    const parts = partsOf(files.get(name) ?? new Uint8Array())
    const sheets = Object.keys(bookOf(name)).slice(1)
    const tables = Object.entries(parts).filter(([path]) => path.startsWith('xl/tables/'))
    expect(tables).toHaveLength(sheets.length)
    for (const [at, sheet] of sheets.entries()) {
      const table = parts[`xl/tables/table${at + 1}.xml`] ?? ''
      const [head = [], ...rows] = bookOf(name)[sheet] ?? []
      const [, lastColumn, lastRow] = /<table [^>]*\bref="A1:([A-Z]+)(\d+)"/.exec(table) ?? []
      expect(Number(lastRow), sheet).toBe(rows.length + 1)
      expect(columnNumber(lastColumn), sheet).toBe(head.length)
      expect(table).toMatch(/<autoFilter ref="A1:/)
      expect(table).toContain(`displayName="${sheet.replaceAll(' ', '_')}"`)
      expect([...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, column]) => column)).toEqual(head)
      expect(new Set(head.map((one) => String(one).toLowerCase())).size).toBe(head.length)
      expect(rows.filter((row) => row.every((cell) => cell === null))).toEqual([])
      const empty = head.filter((_, column) => rows.every((row) => (row[column] ?? null) === null))
      expect(empty.filter((one) => sheet !== 'What to do' || !toFillIn.includes(String(one)))).toEqual([])
    }
    for (const [path, part] of Object.entries(parts)) {
      if (!path.startsWith('xl/worksheets/sheet')) continue
      expect(part).not.toMatch(/<mergeCell|<f[ >]|t="e"|t="str"/)
      expect(part).toMatch(/<pageSetup paperSize="9" orientation="landscape"/)
      if (!path.endsWith('sheet1.xml')) expect(part).toMatch(/<pane ySplit="1" topLeftCell="A2"[^>]*state="frozen"/)
    }
    expect(parts['xl/workbook.xml']).toContain('activeTab="0"')
    expect(parts['xl/workbook.xml']?.match(/_xlnm\.Print_Titles/g)).toHaveLength(sheets.length)
  })
})

const toFillIn = ['Who', 'By when', 'Note']

describe('what to do', () => {
  it('is the first sheet after the cover, with a row for each open finding and room to work through it', async () => {
    const [, first] = Object.keys(bookOf('gappy'))
    expect(first).toBe('What to do')
    const { findings } = results.get('gappy') ?? clean
    const open = findings.flatMap(({ level }, index) => (level === 'note' ? [] : [index + 1]))
    expect(below(bookOf('gappy'), 'What to do', 'Number')).toEqual(open)
    const heads = ['Number', 'Level', 'What', 'What to do', 'Citation', 'Where', 'Who', 'By when', 'State', 'Note']
    expect(bookOf('gappy')['What to do']?.[0]).toEqual(heads)
    for (const heading of toFillIn)
      expect(below(bookOf('gappy'), 'What to do', heading).filter((cell) => cell !== null && cell !== '')).toEqual([])
    expect(new Set(below(bookOf('gappy'), 'What to do', 'State'))).toEqual(new Set(['not started']))
  })

  it('asks in the words of the board, and names the file that the answer goes into', () => {
    const what = below(bookOf('gappy'), 'What to do', 'What').map(String)
    expect(what).toContain('Has each of us really taken part this year, or only been sent the papers?')
    expect(below(bookOf('gappy'), 'What to do', 'Where')).toContain('participation.yaml, a file to add')
  })

  it('has a list of states in every row, and no other', () => {
    const sheet = partsOf(files.get('gappy') ?? new Uint8Array())['xl/worksheets/sheet2.xml'] ?? ''
    const rows = (bookOf('gappy')['What to do'] ?? []).length
    expect(sheet.match(/<dataValidation /g)).toHaveLength(1)
    expect(sheet).toMatch(
      new RegExp(`<dataValidation [^>]*type="list"[^>]*sqref="I2:I${rows}"|sqref="I2:I${rows}"[^>]*type="list"`),
    )
    expect(sheet).toContain('not started,in progress,done,not for us')
  })

  it('leaves out what was accepted for now or is known, which stays among the findings', async () => {
    const [finding, ...others] = gappy.findings
    if (finding === undefined) throw new Error('The result made by hand has a finding.')
    const accepted = {
      owner: 'Board',
      decidedOn: '1 May 2026',
      reason: 'Later.',
      evidence: 'Minute',
      reviewBy: '1 May 2027',
    }
    const book = await readBook(await made(resultWith({ findings: [{ ...finding, accepted }, ...others] })))
    expect(below(book, 'What to do', 'Number')).not.toContain(1)
    expect(below(book, 'Findings', 'Number')).toContain(1)
  })

  it('is not there where nothing is open', () => {
    expect(bookOf('clean')).not.toHaveProperty('What to do')
  })
})

it('is printed across a page of A4 in letters of at least 8 points', () => {
  for (const [name, bytes] of files)
    for (const [path, part] of Object.entries(partsOf(bytes))) {
      if (!path.startsWith('xl/worksheets/sheet') || path.endsWith('/sheet1.xml')) continue
      const widths = [...part.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))
      expect(widths.length, path).toBeGreaterThan(0)
      const [, scale] = /<pageSetup [^>]*scale="(\d+)"/.exec(part) ?? []
      // Of letters of 10 points: a page across takes 140 characters of them.
      const printed =
        scale === undefined ? Math.min(10, 1400 / widths.reduce((sum, width) => sum + width, 0)) : Number(scale) / 10
      expect(printed, `${name}, ${path}`).toBeGreaterThanOrEqual(8)
    }
})

it('has a column wide enough for every day and every number', async () => {
  for (const bytes of files.values()) expect(await tooNarrow(bytes)).toEqual([])
})

function columnNumber(letters = ''): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

it('has exact days as dates, and vague dates as text', async () => {
  const action = { title: 'Walk', outcomes: [], partners: [], standing: 'open' } as const
  const book = await readBook(
    await made(
      resultWith({
        actions: [
          { ...action, start: '1 April 2026', end: 'March 2027' },
          { ...action, start: '29 February 2024', end: '2027/28' },
          { ...action, start: '1 January 1890', end: '31 December 2030' },
        ],
      }),
    ),
  )
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
  expect(below(book, 'Actions', 'Start')).toEqual([day('2026-04-01'), day('2024-02-29'), '1 January 1890'])
  expect(below(book, 'Actions', 'End')).toEqual(['March 2027', '2027/28', day('2030-12-31')])
  expect((book.Cover ?? []).find(([what]) => what === 'As at')?.[1]).toEqual(day('2026-11-22'))
})

it('has title, language and date as properties, and no person as author', () => {
  const { 'docProps/core.xml': core = '' } = partsOf(files.get('clean') ?? new Uint8Array())
  expect(core).toContain('<dc:title>Strathexample Community Planning Partnership</dc:title>')
  expect(core).toContain('<dc:language>en-GB</dc:language>')
  expect(core).toContain('<dc:creator>loip test</dc:creator>')
  expect(core.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2)
  expect(core).not.toContain('lastModifiedBy')
})

it('links citations to the law, and the cover to each sheet', () => {
  const parts = partsOf(files.get('clean') ?? new Uint8Array())
  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('https://www.legislation.gov.uk/asp/2015/6/section/6')
  expect(parts['xl/worksheets/sheet1.xml']).toContain(`location="&apos;Findings&apos;!A1"`)
})

it('has unique headings, whatever national outcomes are called', async () => {
  const national = ['Plan', 'Poverty', 'poverty', 'a\nb'].map((title, code) => ({
    code: String(code),
    title,
    linkedFrom: [],
  }))
  const book = await readBook(await made(resultWith({ crosswalk: { ...clean.crosswalk, national } })))
  expect(book.Matrix?.[0]).toEqual(expect.arrayContaining(['Plan', 'Plan, 2', 'Poverty', 'poverty, 2', 'a b']))
})

it('leaves out sections that are not asked for, but never the exceptions', async () => {
  const book = await readBook(await xlsx.render(gappy, { ...look, show: new Set(['findings'] as const) }))
  expect(Object.keys(book)).toEqual(
    ['Cover', 'What to do', 'Findings', 'Exceptions', 'Files', 'Notes'].filter((name) => name in book),
  )
  expect(book).toHaveProperty('Findings')
  expect(book).not.toHaveProperty('Duties')
})

it('cuts a text that is too long for a cell, and says so', async () => {
  const [finding] = gappy.findings
  if (finding === undefined) throw new Error('The result made by hand has a finding.')
  const book = await readBook(await made(resultWith({ findings: [{ ...finding, says: 'long '.repeat(20_000) }] })))
  const [says] = below(book, 'Findings', 'What is so')
  expect(String(says)).toHaveLength(32_767)
  expect(says).toMatch(/^long long .*… \[cut here: a cell holds no more\]$/)
})

it('has the page number in the footer, whatever the name of the partnership and wherever it is cut', async () => {
  const name = `${'N'.repeat(99)}&C and more`
  const { 'xl/worksheets/sheet1.xml': cover = '' } = partsOf(
    await made(resultWith({ partnership: { ...clean.partnership, name } })),
  )
  const [, foot = ''] = /<oddFooter>(.*?)<\/oddFooter>/.exec(cover) ?? []
  // In a footer && prints one ampersand, and a single & starts a code.
  expect(foot.replaceAll('&amp;&amp;', '').match(/&amp;./g)).toEqual(['&amp;L', '&amp;R', '&amp;P', '&amp;N'])
})

const spreadsheetWords = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '#N/A',
  '#REF!',
  '_x0041_',
  '0012',
  '1e5',
  '2026-11-22',
  'TRUE',
  "'quoted",
]

async function expectAllBack(texts: readonly string[]): Promise<void> {
  const book = await readBook(await made(runOf(texts)))
  const expected = texts.map(shown)
  expect(below(book, 'Findings', 'What is so').map(plain)).toEqual(expected)
  expect(below(book, 'Matrix', 'Title of the outcome').map(plain)).toEqual(expected)
  expect(below(book, 'Files', 'File').map(plain)).toEqual(texts.map((text) => shown(`plans/${text}.yaml`)))
  const notes = (book.Cover ?? []).filter(([what]) => what === 'Note').map(([, says]) => plain(says ?? null))
  expect(notes).toEqual(expected)
}

/** Undoes the escape of `_x0041_`, which this reader does not know. */
function plain(cell: Value): Value {
  return typeof cell === 'string' ? cell.replaceAll('_x005F_', '_') : cell
}

it('text that looks like a formula or a number survives a round trip as text', () => expectAllBack(spreadsheetWords))

it.skipIf(naughty.length === 0)(
  'the Big List of Naughty Strings comes back as it went in (npm ci --prefix test/oracles --ignore-scripts)',
  () => expectAllBack(naughty),
  60_000,
)

describe.skipIf(libreOffice === undefined)('LibreOffice', () => {
  const naughtyTexts = [...spreadsheetWords, ...naughty]
  const back: Record<string, Uint8Array> = {}
  // LibreOffice is started once for all files, since starting takes most of the time.
  beforeAll(async () => {
    const given = Object.fromEntries([...files].map(([name, bytes]) => [`${name.replace(' ', '-')}.xlsx`, bytes]))
    Object.assign(back, converted({ ...given, 'naughty.xlsx': await made(runOf(naughtyTexts)) }, 'xlsx'))
    expect(Object.keys(back).toSorted()).toEqual([...Object.keys(given), 'naughty.xlsx'].toSorted())
  }, 300_000)

  it('opens every workbook, and has every cell with its type', async () => {
    for (const name of files.keys()) {
      const again = await readBook(back[`${name.replace(' ', '-')}.xlsx`] ?? new Uint8Array())
      expect(Object.keys(again)).toEqual(Object.keys(bookOf(name)))
      for (const [sheet, rows] of Object.entries(bookOf(name))) expect(again[sheet], sheet).toEqual(rows)
    }
  }, 120_000)

  it('shows naughty texts unchanged, and runs none', async () => {
    const bytes = back['naughty.xlsx'] ?? new Uint8Array()
    const parts = partsOf(bytes)
    for (const [path, part] of Object.entries(parts))
      if (path.startsWith('xl/worksheets/sheet')) expect(part).not.toMatch(/<f[ >]|t="e"/)
    const book = await readBook(bytes)
    expect(below(book, 'Findings', 'What is so').map(plain)).toEqual(naughtyTexts.map(shown))
  }, 120_000)
})

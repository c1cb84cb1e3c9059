// What is said of a workbook names sheets, cells and headings. Whoever keeps plans in one never sees a plan file, nor what is written in it.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { bin } from '../built.ts'
import { checkRun } from '../check-run.ts'
import { emptyFolder, newCellIn, templateFrom, withCells } from './books.ts'

type Rows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>

async function filled(rows: Rows): Promise<string> {
  let book = await templateFrom(undefined, { area: 'Strathexample' })
  for (const [sheet, all] of Object.entries(rows))
    for (const row of all) {
      const cells = await Promise.all(
        Object.entries(row).map(async ([heading, words]) => [await newCellIn(book, sheet, heading), words] as const),
      )
      book = await withCells(book, Object.fromEntries(cells))
    }
  return book
}

const begun: Rows = {
  Plan: [{ 'Kind of plan': 'LOIP', Title: 'Our plan', 'Published on': '27 June 2024' }],
  Outcomes: [{ Outcome: 'Housing', Lead: 'Housing Group' }],
  Measures: [{ Outcome: 'Housing', Measure: 'Homes', Baseline: '20%' }],
  Localities: [{ Locality: 'Milltown', 'Significantly poorer outcomes': 'yes' }],
  Progress: [{ Report: 'How we did', 'Reporting year': '2024-25' }],
}
const slips: Rows = {
  Plan: [
    { 'Kind of plan': 'LOIP', Period: 'ongoing', 'Published on': 'soon', 'Status of this edition': 'finished' },
    { 'Kind of plan': 'locality plan', Title: 'Milltown Together', Covers: 'Milltown' },
  ],
  Outcomes: [
    { Plan: 'LOIP', Outcome: 'Poverty', Improvement: 'TBC', 'National outcome': 'Happiness', Status: 'Amber' },
    { Plan: 'Milltown Together', Outcome: 'More buses', 'LOIP outcome': '99', 'Web address': 'not a link' },
  ],
  Measures: [{ Outcome: 'Poverty', Measure: 'Rate', Target: 'more', Direction: 'sideways', Status: 'Amber' }],
  Actions: [{ Outcome: 'Poverty', Action: 'Do', Lead: 'Nobody', End: '2020-13-45' }],
  Localities: [{ Locality: 'Milltown', 'Made of': 'streets', 'Significantly poorer outcomes': 'perhaps' }],
  Progress: [{ Report: 'How', 'Reporting year': 'last year', Covers: 'nope', Status: 'done' }],
  Assessments: [{ Outcome: 'zzz', Judgement: 'fab' }],
  Participation: [{ 'Community body': 'Shore Voices', 'Wants to take part': 'perhaps' }],
  Contributions: [{ Partner: 'zz', Outcomes: '77', Kind: 'love' }],
  Reviews: [{ Date: 'yesterday', 'What was reviewed': 'all' }],
  Agreements: [{ Partner: 'police', Duty: 'everything', Outcome: 'all' }],
  Departures: [{ Rule: 'zz' }],
}
const formats = [
  ['--no-color'],
  ['--plain'],
  ['--all'],
  ['--all', '--plain'],
  ['--all', '--format', 'markdown'],
  ['--all', '--format', 'html'],
]

describe.each([
  ['empty', {}],
  ['begun', begun],
  ['with slips', slips],
] as const)('a workbook that is %s', (_, rows) => {
  let book = ''
  beforeAll(async () => {
    book = await filled(rows)
  }, 60_000)

  it.each(formats)('is told of without a plan file, a field or YAML: %s %s %s', (...options) => {
    const given = options.filter((one) => one !== undefined)
    const { stdout } = spawnSync(process.execPath, [bin, 'check', book, '--as-of', '2026-11-22', ...given], {
      encoding: 'utf8',
    })
    expect(stdout.length).toBeGreaterThan(500)
    const text = stdout
      .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
    const lines = text.split('\n').filter((line) => !/loip check|--format|\.json/.test(line))
    const told = lines.filter((line) =>
      /\.ya?ml\b|\bYAML\b|a file to add|\bkind:|^\s*[a-z_]+: <|\b(?:Add|Write) [a-z_]+:|“[a-z]+(?:_[a-z]+)+”/.test(
        line,
      ),
    )
    expect(told).toEqual([])
  })

  it('has a sheet for each answer that is asked for', async () => {
    const { result } = await checkRun(book)
    const { questionsByFile } = await import('../../src/report/brief/questions.ts')
    const sheets = (await openXlsx(readFileSync(book))).sheets
      .filter(({ hidden }) => hidden !== true)
      .map(({ name }) => name)
    const asked = questionsByFile(result).map(({ file }) => file.sheet)
    expect(asked.length).toBeGreaterThan(2)
    expect(sheets).toEqual(expect.arrayContaining(asked))
  })
})

it('each of its headings stands in a finding for the field under it', async () => {
  const { result } = await checkRun(await filled(slips))
  const says = result.findings.map((finding) => `${finding.says} ${finding.fix}`)
  for (const words of [
    '“perhaps” cannot be used for “Significantly poorer outcomes”.',
    'is not one of the words for “Status of this edition”.',
    'Fill in “Title”: the title of the plan.',
    'Fill in “Item”, “Reason”, “Owner”, “Evidence”, “Decided on” and “Review by”.',
  ])
    expect(says.filter((one) => one.includes(words))).not.toEqual([])
})

it('a Word document that is given to a check is sent to import', async () => {
  const path = join(emptyFolder(), 'plan.docx')
  writeFileSync(path, Uint8Array.from([0x50, 0x4b, 0x03, 0x04]))
  const { result } = await checkRun(path)
  expect(result.findings.map(({ fix }) => fix).join(' ')).toContain('loip import takes the tables of a Word document')
})

it('a table of one sheet that has no column for what is missing is told of in words', async () => {
  const path = join(emptyFolder(), 'ours.csv')
  writeFileSync(path, 'Outcome,Action,Lead\nWork,Fair,DYW\n')
  const { result } = await checkRun(path)
  expect(result.findings.map(({ fix }) => fix)).toContain('Fill in “title”: the title of the plan.')
})

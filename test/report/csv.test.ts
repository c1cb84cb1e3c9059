// CSV, read back by another parser and by LibreOffice: one row for each finding or link, and no formula injection.

import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import * as csvCrosswalk from '../../src/report/csv/crosswalk.ts'
import * as csv from '../../src/report/csv/csv.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { eachAlone } from '../../src/result/run-result.ts'
import { converted, libreOffice, naughty, partsOf, shown } from './office.ts'
import { gappy, resultWith } from './results.ts'
import { runNames, runOf, runs } from './runs.ts'

const look = { colour: false, show: new Set(sections) }
const table = (text: string): Record<string, string>[] => parse(text, { columns: true })

/** A text that a spreadsheet would run as a formula is escaped by an apostrophe. */
const kept = (text: string) => (/^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text)

const results = new Map<string, RunResult>([['by hand', gappy]])
beforeAll(async () => {
  for (const name of runNames) results.set(name, await runs[name]())
}, 120_000)

describe.each(['by hand', ...runNames])('of the %s run', (name) => {
  const run = () => results.get(name) ?? gappy

  it('csv has a row for each finding, with the council code and the place', () => {
    const rows = table(csv.render(run(), look))
    expect(rows.map((row) => row.what_is_so)).toEqual(
      run()
        .findings.flatMap(eachAlone)
        .map(({ says }) => kept(shown(says))),
    )
    expect(rows.map((row) => row.line)).toEqual(
      run()
        .findings.flatMap(eachAlone)
        .map(({ span }) => String(span?.start.line ?? '')),
    )
    for (const row of rows) expect(row.council_code).toBe(run().partnership.code ?? '')
  })

  it('csv-crosswalk has a row for each link, and one for each outcome without', () => {
    const rows = table(csvCrosswalk.render(run(), look))
    const expected = run().crosswalk.rows.flatMap(({ outcome, links }) =>
      links.length === 0
        ? [[outcome.id, '', 'no national outcome is named']]
        : links.map((link) => [outcome.id, link.outcome?.code ?? '', undefined]),
    )
    const ofOutcomes = rows.filter((row) => row.outcome_id !== '')
    expect(ofOutcomes.map((row) => [row.outcome_id, row.national_code])).toEqual(
      expected.map(([id, code]) => [id, code]),
    )
    // The others are measures that stand with no such outcome.
    for (const { measures, standing } of rows.slice(expected.length))
      expect([measures === '', standing]).toEqual([false, ''])
    for (const [at, [, , standing]] of expected.entries())
      if (standing === undefined) expect(rows[at]?.standing).not.toBe('no national outcome is named')
      else expect(rows[at]?.standing).toBe(standing)
  })
})

it.each([csv, csvCrosswalk])('$name is UTF-8 without a byte-order mark, unless one is asked for', ({ render }) => {
  const plain = render(gappy, look)
  expect(plain.startsWith('council_code,')).toBe(true)
  expect(render(gappy, { ...look, bom: true })).toBe(`\ufeff${plain}`)
  expect(plain.split('\r\n').at(-1)).toBe('')
})

const hostile = [
  '=1+1',
  '=cmd|x',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  'a,b',
  '"',
  'one\ntwo',
  '\u001b[31m',
  ...naughty,
]

it('every text survives a round trip, with control characters replaced by marks', () => {
  const expected = hostile.map((text) => kept(shown(text)))
  expect(table(csv.render(runOf(hostile), look)).map((row) => row.what_is_so)).toEqual(expected)
  const ofOutcomes = table(csvCrosswalk.render(runOf(hostile), look)).filter((row) => row.outcome_id !== '')
  expect(ofOutcomes.map((row) => row.outcome)).toEqual(
    hostile.flatMap((text) => runOf([text]).crosswalk.rows.flatMap(({ links }) => links.map(() => kept(shown(text))))),
  )
})

describe.skipIf(libreOffice === undefined)('LibreOffice', () => {
  it('runs no formula, even if it is set to evaluate formulas, and keeps codes as text', async () => {
    const run = resultWith({
      ...runOf(hostile),
      partnership: { name: '=HYPERLINK("http://x.example")', area: '=1+1', code: 'S12000033' },
    })
    // Filter options: comma, quote, UTF-8; the last one makes it evaluate formulas.
    const told = '--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true'
    const files = { 'findings.csv': csv.render(run, look), 'crosswalk.csv': csvCrosswalk.render(run, look) }
    const back = converted(files, 'xlsx', told)
    for (const name of Object.keys(files)) {
      const [sheet] = await readXlsx(Buffer.from(back[name] ?? new Uint8Array()), { trim: false })
      const [head = [], ...rows] = sheet?.data ?? []
      expect(head[0]).toBe('council_code')
      expect(rows.length).toBeGreaterThanOrEqual(hostile.length)
      expect(new Set(rows.map(([code]) => code))).toEqual(new Set(['S12000033']))
      expect(new Set(rows.map(([, area]) => area))).toEqual(new Set(["'=1+1"]))
      for (const [path, part] of Object.entries(partsOf(back[name] ?? new Uint8Array())))
        if (path.startsWith('xl/worksheets/')) expect(part).not.toMatch(/<f[ >]/)
    }
  }, 120_000)
})

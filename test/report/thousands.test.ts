// Counts have a thousands separator in reports for people, and are plain numbers in formats for programs.

import { expect, it } from 'vitest'
import { overviewOf } from '../../src/audit/overview.ts'
import { auditRowOf } from '../../src/audit/row.ts'
import { overviewHtml } from '../../src/report/audit/html.ts'
import { overviewMarkdown, overviewPlain, overviewTable } from '../../src/report/audit/page.ts'
import { dutiesCounted } from '../../src/report/brief/standing.ts'
import { type Format, reporterOf } from '../../src/report/formats.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import { inThousands } from '../../src/text/thousands.ts'
import { runs } from './runs.ts'

const look = { colour: false, show: new Set(sections) }
/** Counted nouns, so that years and line numbers do not match. */
const bare =
  /\b\d{4,}(?: more)? (?:errors|gaps|questions|findings|notes|places|files|rows|folders|mistakes|like these)\b|\(\d{4,}\)/
const forPeople = ['table', 'plain', 'markdown', 'board-paper', 'html', 'github', 'github-summary'] as const

it.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [12_345, '12,345'],
  [1_234_567, '1,234,567'],
])('%i is %s', (count, words) => {
  expect(inThousands(count)).toBe(words)
})

it.each(forPeople)('a report as %s groups the digits of more than a thousand findings', async (format) => {
  const run = await runs.huge()
  const said = (await (await reporterOf(format as Format)).render(run, look)).toString().replace(/\s+/g, ' ')
  expect(bare.exec(said)?.[0]).toBeUndefined()
  expect(said).toContain(inThousands(run.counts.error))
})

it('an overview groups the digits of more than a thousand folders and findings', async () => {
  const run = await runs.huge()
  const one = auditRowOf('one', run, dutiesCounted(run))
  const rows = Array.from({ length: 1_200 }, (_, index) => ({ ...one, folder: `folder ${index}` }))
  const { tool, asOf, law, reference, attribution, rules } = run
  const stamp = { tool, asOf, law, reference, attribution, rules }
  const overview = overviewOf({ stamp, folder: 'all', passedOver: [] }, rows)
  for (const said of [
    overviewTable(overview, { colour: false }),
    overviewPlain(overview),
    overviewMarkdown(overview),
    overviewHtml(overview),
  ]) {
    expect(said).toContain('1,200 folders')
    expect(bare.exec(said.replace(/\s+/g, ' '))?.[0]).toBeUndefined()
  }
})

it('formats for programs have plain numbers', async () => {
  const run = await runs.huge()
  const { counts, findings } = JSON.parse((await reporterOf('json')).render(run, look))
  expect(counts).toEqual(run.counts)
  expect(findings).toHaveLength(run.findings.length)
  const csv = (await reporterOf('csv')).render(run, look)
  const last = run.findings.findLast(({ span }) => (span?.start.line ?? 0) >= 1_000)
  expect(csv).toContain(`,${last?.span?.start.line}\r\n`)
})

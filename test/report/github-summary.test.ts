// The job summary of GitHub Actions, rendered as its reader sees it.
import { describe, expect, it } from 'vitest'
import { isOurDuty, type RunResult } from '../../src/result/run-result.ts'
import { inThousands } from '../../src/text/thousands.ts'
import { naughty, obeyed, reportOf } from './ci.ts'
import { resultWith } from './results.ts'
import { runNames, runOf, runs } from './runs.ts'

/** The rows of the table below a heading, without the header row. */
function rowsBelow(page: string, heading: RegExp): readonly string[] {
  const blocks = page.split('\n\n')
  const at = blocks.findIndex((block) => heading.test(block))
  return at === -1 ? [] : (blocks[at + 1] ?? '').split('\n').slice(2)
}

describe.each(runNames)('the page of the %s run', (name) => {
  it('shows the verdict, the counts, the most serious findings and the duties of which something is missing', async () => {
    const run = await runs[name]()
    const page = await reportOf('github-summary', run)
    expect(page).toMatch(new RegExp(`Exit ${run.ending.code}[.:]`))
    expect(page).toContain(`| Gaps | ${run.counts.gap} |`)
    expect(page).toContain('not legal advice')
    expect(rowsBelow(page, /^### (?:Findings|The \d+ most)/)).toHaveLength(Math.min(run.findings.length, 10))
    const left = run.findings.length - 10
    expect(page.includes(`And ${inThousands(left)} more finding`)).toBe(left > 0)
    const isAsked = (row: RunResult['duties'][number]) => row.verdict === 'missing' && isOurDuty(row)
    expect(rowsBelow(page, /^### Duties of which something is missing/)).toHaveLength(run.duties.filter(isAsked).length)
  })

  it('stays far below the size limit of GitHub for one step', async () => {
    expect(Buffer.byteLength(await reportOf('github-summary', await runs[name]()))).toBeLessThan(100_000)
  })
})

it('stays below the size limit whatever the files say', async () => {
  const long = '“é”'.repeat(40_000)
  const run = runOf(Array(50).fill(long))
  const duties = run.duties.map((row) => ({ ...row, verdict: 'missing', add: [long, long], says: long }) as const)
  const page = await reportOf('github-summary', {
    ...run,
    duties,
    partnership: { name: long },
    remarks: Array(50).fill(long),
    ending: { ...run.ending, reason: long },
  })
  expect(Buffer.byteLength(page)).toBeLessThan(1_048_576)
})

it('never cuts inside a character', async () => {
  const page = await reportOf('github-summary', resultWith({ remarks: [`${'x'.repeat(598)}🙂 and more`] }))
  expect(page).toMatch(/xxx(?:🙂)?…/u)
  expect(page.isWellFormed()).toBe(true)
})

it('says so if nothing was found', async () => {
  const page = await reportOf('github-summary', resultWith({}))
  expect(page).toContain('Nothing was found.')
  expect(page).toContain('None that the files can decide.')
})

it('does not say that nothing is missing without what cannot be told', async () => {
  const duties = resultWith({}).duties.map((row) =>
    row.duty === 's6-2c-period' ? ({ ...row, verdict: 'cannot-tell' } as const) : row,
  )
  const page = await reportOf('github-summary', resultWith({ duties }))
  expect(page).toContain('None that the files can decide; 1 duty cannot be told yet.')
  expect(page).toContain(', 1 cannot be told yet; ')
})

it('makes no HTML, table or heading of hostile texts', async () => {
  for (let from = 0; from < naughty.length; from += 10) {
    const texts = naughty.slice(from, from + 10)
    const page = await reportOf('github-summary', runOf(texts))
    expect(page).not.toMatch(obeyed)
    expect(page.match(/<(?!\/?(?:details|summary)>)/g)).toBeNull()
    expect(page.match(/<details>/g)).toHaveLength(1)
    const rows = rowsBelow(page, /^### (?:Findings|The \d+ most)/)
    expect(rows).toHaveLength(texts.length)
    for (const row of rows) expect(row.replace(/\\./g, '').split('|')).toHaveLength(6)
    expect(page.match(/^#+ /gm)).toEqual(['## ', '### ', '### '])
  }
})

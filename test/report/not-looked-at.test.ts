// Unchecked duties are never reported as good news: with no files, with guidance only, or with the law only.

import { beforeAll, describe, expect, it } from 'vitest'
import { type AuditOverview, overviewOf } from '../../src/audit/overview.ts'
import { auditRowOf } from '../../src/audit/row.ts'
import { rulesetOf } from '../../src/commands/options.ts'
import { overviewHtml } from '../../src/report/audit/html.ts'
import { overviewMarkdown, overviewPlain, overviewTable } from '../../src/report/audit/page.ts'
import { auditWorkbook } from '../../src/report/audit/workbook.ts'
import { AuditFindings } from '../../src/report/audit/workbook-findings.ts'
import * as boardPaper from '../../src/report/board-paper/board-paper.ts'
import { dutiesCounted } from '../../src/report/brief/standing.ts'
import * as githubSummary from '../../src/report/ci/github-summary.ts'
import * as html from '../../src/report/html/report.ts'
import * as markdown from '../../src/report/markdown/markdown.ts'
import { sections } from '../../src/report/sections/names.gen.ts'
import * as plain from '../../src/report/terminal/plain.ts'
import * as table from '../../src/report/terminal/terminal.ts'
import { groupDuties } from '../../src/report/words/duty-groups.ts'
import { leftOpen } from '../../src/report/words/duty-words.ts'
import type { Reporter } from '../../src/report/words/reporter.ts'
import type { DutyResult, RunResult } from '../../src/result/run-result.ts'
import { rules } from '../../src/rules/index.gen.ts'
import { checkRun } from '../check-run.ts'
import { readBook } from './office.ts'
import { checkFiles, runs } from './runs.ts'

const text = (reporter: Reporter, run: RunResult) => reporter.render(run, { colour: false, show: new Set(sections) })
const inOneLine = (said: string) => said.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const good = /Nothing that (?:files|the law)|No gap and no question|None that the files can decide/

async function only(ruleset: string): Promise<RunResult> {
  return (await checkRun('examples/strathexample', rulesetOf(ruleset, rules))).result
}

describe.each([
  { what: 'nothing', why: 'so nothing was checked', run: () => checkFiles({}) },
  { what: 'guidance alone', why: 'Only guidance and good practice were asked for.', run: () => only('guidance') },
])('where $what was looked at', ({ why, run: make }) => {
  let run: RunResult
  beforeAll(async () => {
    run = await make()
  })

  it.each([
    ['board-paper', boardPaper],
    ['github-summary', githubSummary],
    ['html', html],
  ])('the report as %s says that no duty was looked at', (_name, reporter) => {
    const said = text(reporter, run)
    expect(said).not.toMatch(good)
    expect(said).toContain(why)
    expect(said).toMatch(/No duty of the law was looked at|Nothing was checked/)
  })

  it('the board paper leaves to the board only what no file can decide', () => {
    const said = text(boardPaper, run)
    expect(said).not.toContain('For people to judge')
    expect(said).toContain('this paper cannot say how our files stand against our duties')
    expect(said).toContain('have our files checked against our duties')
  })

  it.each([table, plain, markdown, html])('the report as $name has no empty table of duties', (reporter) => {
    const said = text(reporter, run)
    expect(said).toContain('No duty was judged.')
    expect(said).not.toMatch(/\| --- \|\n\n|: 0 rows/)
  })
})

it('a report dated after the day of the check is not the latest report', async () => {
  const { result } = await checkRun('examples/strathexample', { asOf: '2018-01-01' })
  expect(result.crosswalk.latestReport).toBeUndefined()
  expect(text(markdown, result)).toContain('As at 1 January 2018, no progress report on the plan was found')
})

it('a duty without a date of commencement is not given one', async () => {
  const { result } = await checkRun('examples/aberdeen-city')
  expect(result.duties.find(({ duty }) => duty === 'x-cwb-action-plan')?.why).toBe(
    'It was not in force when it was read, and no day had been set.',
  )
  expect(JSON.stringify(result)).not.toContain('9999')
})

it('unchecked guidance is not said to ask for nothing', async () => {
  const said = text(boardPaper, await only('statutory'))
  expect(said).toContain('Guidance and good practice were not looked at.')
  expect(said).toMatch(/look again by 30 June 2027 at .*; only duties of the law were asked for;/)
})

describe('what stays open', () => {
  const left =
    'Left for people to judge: \\d+ duties of the law as a whole, and a part of \\d+ others, as the duties table says\\. ' +
    'Cannot be told yet: \\d+ duties of the law\\. The duties table says what has to be known first\\.'

  it.each([
    ['table', table],
    ['plain', plain],
    ['markdown', markdown],
    ['html', html],
  ])('is said with its count where no question is open, in %s', async (_name, format) => {
    const said = inOneLine(text(format, await runs.clean()))
    expect(said).toMatch(new RegExp(left))
    expect(said).not.toContain('no question is open')
  })

  it('is among the next steps on the page, whatever sections are shown', async () => {
    const said = html.render(await runs.clean(), { colour: false, show: new Set(['findings'] as const) })
    expect(inOneLine(said)).toMatch(
      new RegExp(`Nothing that the law asks for is missing from what these files can show\\. ${left}`),
    )
  })

  it('comes on the page after the findings to fix, if there are any', async () => {
    const said = inOneLine(text(html, await runs.gappy()))
    expect(said).toMatch(/6 gaps to close .* Questions \(27\) .* Left for people to judge: 4 duties of the law/)
    expect(said.indexOf('Left for people to judge')).toBeGreaterThan(said.indexOf('Notes (8)'))
    expect(said.indexOf('Cannot be told yet: ')).toBeGreaterThan(said.indexOf('Left for people to judge'))
  })

  it('has a part of its own in the board paper, with the questions', async () => {
    const said = text(boardPaper, await runs.clean())
    expect(said).toMatch(/^- \*\*For people to judge \(\d+\):\*\* .*\?.*\n- \*\*Cannot be told yet \(\d+\):\*\*/m)
  })

  it('is counted in every report', async () => {
    const run = await runs.clean()
    const untold = groupDuties(run.duties).judged.filter(({ verdict }) => verdict === 'cannot-tell').length
    expect(untold).toBeGreaterThan(0)
    for (const format of [table, plain, markdown, html])
      expect(inOneLine(text(format, run))).toContain(`, ${untold} cannot be told yet; `)
  })

  it('is counted in words, and left out if nothing is left', async () => {
    const groups = groupDuties((await runs.clean()).duties)
    const [whole, untold] = (['for-people', 'cannot-tell'] as const).map((wanted) =>
      groups.judged.filter(({ verdict }) => verdict === wanted).slice(0, 1),
    ) as [DutyResult[], DutyResult[]]
    const partly = groups.judged
      .filter(({ verdict, leaves }) => verdict === 'shown' && leaves !== undefined)
      .slice(0, 1)
    const none = groups.judged.filter(({ verdict, leaves }) => verdict === 'shown' && leaves === undefined)
    const said = (...rows: readonly (readonly DutyResult[])[]) => leftOpen({ ...groups, judged: rows.flat() })
    expect(said(whole)).toEqual(['Left for people to judge: 1 duty of the law.'])
    expect(said(partly)).toEqual(['Left for people to judge: a part of 1 duty of the law, as the duties table says.'])
    expect(said(whole, partly)).toEqual([
      'Left for people to judge: 1 duty of the law as a whole, and a part of 1 other, as the duties table says.',
    ])
    expect(said(whole, untold)).toEqual([
      'Left for people to judge: 1 duty of the law.',
      'Cannot be told yet: 1 duty of the law. The duties table says what has to be known first.',
    ])
    expect(none.length).toBeGreaterThan(0)
    expect(said(none)).toEqual([])
  })
})

describe('an audit', () => {
  async function overviewWith(ruleset: string): Promise<AuditOverview> {
    const { tool, asOf: day, law, reference, attribution, rules: run, ...rest } = await only(ruleset)
    const stamp = { tool, asOf: day, law, reference, attribution, rules: run }
    return overviewOf({ stamp, folder: 'all', passedOver: [] }, [
      auditRowOf('one', { ...stamp, ...rest }, dutiesCounted(rest)),
    ])
  }

  const forms: readonly [name: string, of: (overview: AuditOverview) => string | Promise<string>][] = [
    ['table', (overview) => overviewTable(overview, { colour: false })],
    ['plain', overviewPlain],
    ['markdown', overviewMarkdown],
    ['html', overviewHtml],
    [
      'workbook',
      async (overview) => JSON.stringify(await readBook(await auditWorkbook(overview, new AuditFindings()))),
    ],
  ]

  it.each(forms)('of guidance alone says as %s that no duty was checked', async (_, of) => {
    const said = inOneLine(await of(await overviewWith('guidance')))
    expect(said).toContain(
      'No duty of the law was looked at, so nothing here says how the files stand against it. Only guidance and good practice were asked for.',
    )
    expect(said).not.toMatch(good)
    expect(said).toMatch(/Rules: \d+ run, \d+ not run\./)
  })

  it.each(forms)('of the law alone, or of everything, does not say so as %s', async (_, of) => {
    const law = inOneLine(await of(await overviewWith('statutory')))
    expect(law).toContain('Only duties of the law were asked for.')
    expect(law).not.toContain('No duty of the law was looked at')
    expect(inOneLine(await of(await overviewWith('all')))).not.toMatch(/asked for\.|No duty of the law was looked at/)
  })

  it('does not use the colour of a gap for a count of 0', async () => {
    expect(overviewHtml(await overviewWith('guidance'))).not.toMatch(/class="[^"]*is-(?:gap|missing)/)
  })

  it('merged from guidance alone and from everything does not say that no duty was checked', async () => {
    const { rows, stamp } = await overviewWith('guidance')
    const others = (await overviewWith('all')).rows.map((row) => ({ ...row, folder: 'two' }))
    const said = overviewPlain(overviewOf({ stamp, folder: 'all', passedOver: [] }, [...rows, ...others]))
    expect(said).not.toContain('No duty of the law was looked at')
  })

  it('of folders without a plan file says that nothing was checked', async () => {
    const { tool, asOf: day, law, reference, attribution, rules: run, ...rest } = await checkFiles({})
    const stamp = { tool, asOf: day, law, reference, attribution, rules: { ...run, notRun: [] } }
    const row = auditRowOf('one', { ...stamp, ...rest }, dutiesCounted(rest))
    expect(overviewPlain(overviewOf({ stamp, folder: 'all', passedOver: [] }, [row]))).toContain(
      'No duty of the law was looked at, so nothing here says how the files stand against it.\n',
    )
  })
})

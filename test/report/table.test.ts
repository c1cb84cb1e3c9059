import { describe, expect, it } from 'vitest'
import { sections } from '../../src/report/sections/names.gen.ts'
import * as table from '../../src/report/terminal/terminal.ts'
import type { RunResult } from '../../src/result/run-result.ts'
import { took } from '../took.ts'
import { clean, crashed, empty, gappy, hostile, many, resultWith, span } from './results.ts'

const show = new Set(sections)
const at = (run: RunResult, width?: number) =>
  table.render(run, { ...(width === undefined ? {} : { width }), colour: false, show })
const flat = (text: string) => text.replace(/\s+/g, ' ')

describe('the duties table', () => {
  it('gives each judged duty with its verdict, its place and what to add', () => {
    const text = at(gappy, 140)
    expect(text).toMatch(/Duty +Citation +Verdict +Where +What to add/)
    expect(text).toMatch(/The LOIP must state .* s\.6\(2\)\(c\) +■ Missing +loip\.yaml:4 +Add period: to the plan/)
  })

  it('has two columns if there is less room, and is a list below 80', () => {
    for (const width of [60, 80, 100]) {
      const text = at(gappy, width)
      expect(text).toContain('■ Missing')
      expect(flat(text)).toContain('To do: Add period: to the plan')
    }
    expect(at(gappy, 80)).toContain('Citation, verdict, where')
    expect(at(gappy, 79)).not.toContain('Citation, verdict, where')
  })

  it('shows guidance only if it asks for something', () => {
    expect(at(gappy)).toContain('Guidance and good practice that asks for something (2)')
    expect(at(clean)).not.toContain('Guidance and good practice that asks')
  })

  it('marks a row that was not read in the instrument, and says what that means', () => {
    const text = at(gappy)
    expect(flat(text)).toContain('* draft guidance para 147: Read in a consultation draft')
  })

  it('gives the total, so that a missing row would be noticed', () => {
    for (const run of [clean, gappy, crashed, empty]) {
      const [, sum = '', total] = /([\d + ]+) = (\d+) rows, every row of the law table/.exec(flat(at(run))) ?? []
      expect(sum.split('+').reduce((added, part) => added + Number(part), 0)).toBe(run.duties.length)
      expect(Number(total)).toBe(run.duties.length)
    }
  })

  it('lists three places of a row at most, and counts the rest', () => {
    expect(flat(at(gappy, 140))).toContain('and 2 more places')
  })

  it('gives places relative to the common folder of all files', () => {
    const files = clean.files.map((file) => ({ ...file, path: `plans/${file.path}` }))
    const duties = clean.duties.map((row) => ({ ...row, where: row.where.map(() => span('plans/loip.yaml', 7)) }))
    const text = at(resultWith({ files, duties }), 100)
    expect(flat(text)).toContain('4 files were read in plans.')
    expect(text).toMatch(/^loip\.yaml:7/m)
  })
})

describe('the crosswalk', () => {
  it('uses the labels of the partnership for outcomes and plans', () => {
    const text = at(gappy, 140)
    expect(text).toMatch(/^Community plan “Our Strathexample 2024-34”$/m)
    expect(text).toMatch(/^Stretch Outcome +National outcomes, and why/m)
  })

  it('shows links with reasons, measures, assessments, and a question if there is no link', () => {
    const text = flat(at(gappy, 60))
    expect(text).toContain('Poverty: Fewer children in low-income homes (direct)')
    expect(text).toContain('20% (2022/23) → at most 17% by 2027; at most 10% by 2034')
    expect(text).toContain('Assessed: 2025-26: improved (“Green”)')
    expect(text).toContain('Question: Which national outcomes is “Good work with fair pay” consistent with, and how?')
    expect(text).toContain('Assessed: Not assessed in these files')
  })

  it('gives the status of a link that is not to an outcome in force', () => {
    const text = flat(at(gappy, 60))
    expect(text).toContain('(in force earlier, not now; nearest now, to be confirmed: Communities and Environment)')
    expect(text).toContain('“Warm homes” (not recognised as a national outcome)')
  })

  it('names the national outcomes that nothing is linked to', () => {
    expect(flat(at(gappy))).toContain(
      'National outcomes that no local outcome here links to (10 of 11): Children and Young People;',
    )
  })

  it('becomes a list if it has too many rows for a quick table', () => {
    const cost = took(() => expect(at(many, 120)).toContain('  Assessed: 2025-26: improved'))
    expect(cost).toBeLessThan(5_000)
  })
})

describe('findings', () => {
  it('have level, citation, subject, sentence, fix, place and code frame', () => {
    expect(at(gappy)).toContain(`■ Gap  s.6(2)(c) · “Our Strathexample 2024-34”
  The LOIP does not say by when the improvements are to be achieved.
  What to do: Add period: to the plan, such as period: "2024-34", or to each
              outcome.
  loip.yaml:4:9 (s6-2c-period)
    3 │ title: Our Strathexample
    4 │ period: ongoing
      │         ^^^^^^^
    5 │ outcomes:
`)
  })

  it('are grouped under a heading with their number, the highest level first', () => {
    const headings = at(gappy).match(/^(?:Errors|Gaps|Questions|Advice|Notes) \(\d+\)/gm)
    expect(headings).toEqual(['Gaps (1)', 'Questions (1)', 'Advice (1)', 'Notes (1)'])
  })

  it('show related places', () => {
    expect(at(gappy)).toContain('  See also: The same outcome stands here with a link.\n    loip.yaml:50:3\n')
  })

  it('may lack a place and a fix', () => {
    const [error] = crashed.findings
    const text = at(resultWith({ findings: error ? [{ ...error, fix: '' }] : [] }))
    expect(text).toMatch(/^▲ Error {2}The rule s6-2c-period stopped/m)
    expect(text).toContain('(rule-crashed)')
    expect(text).not.toContain('What to do')
  })

  it('are said to be none if there are none', () => {
    expect(at(clean)).toContain('Findings (0)\n\nNothing was found.')
  })

  it('are all shown even if there are many', () => {
    expect(at(many).match(/^◇ Advice {2}/gm)).toHaveLength(300)
  })
})

describe('the head and the foot', () => {
  it('name the partnership, the area, the day, the files and remarks', () => {
    const head = flat(at(gappy).split('Duties of the law')[0] ?? '')
    expect(head).toBe(
      'Strathexample Community Planning Partnership Council area: Strathexample, an area invented for examples. Held ' +
        'against Part 2 of the Community Empowerment (Scotland) Act 2015 as at 22 November 2026. 4 files were read. This ' +
        'record holds only a part of what was published. ',
    )
  })

  it('say which files were not read completely', () => {
    expect(flat(at(crashed))).toContain('4 of 5 files were read. Not read, or only in part: notes.yaml.')
    expect(flat(at(crashed))).toContain('notes.yaml: no plan file, not read whole, 12 bytes')
  })

  it('list every file with its hash', () => {
    for (const { path, sha256 } of gappy.files) {
      expect(flat(at(gappy))).toMatch(new RegExp(`- ${path}: .*? SHA-256 ${sha256.slice(0, 12)}`))
    }
  })

  it('say which rules were left out and why', () => {
    const notRun = ['a', 'b'].map((rule) => ({ rule, why: 'Only duties of the law were asked for.' }))
    expect(flat(at(resultWith({ rules: { run: 3, notRun } })))).toContain(
      'Rules: 3 run, 2 not run. Not run (2): a and b. Only duties of the law were asked for.',
    )
  })

  it('keep the verdict on one line for an unknown width, and wrap it at words for a known one', () => {
    const last = (text: string) => text.trimEnd().split('\n').at(-1) ?? ''
    expect(last(at(gappy))).toMatch(/^1 gap, 1 question\. Duties: .* in all\. Exit 1\.$/)
    expect(last(at(gappy, 80))).toMatch(/ Exit 1\.$/)
    expect(last(at(gappy, 80)).length).toBeLessThanOrEqual(80)
  })
})

it('keeps its layout with hostile texts', () => {
  const text = at(hostile, 80)
  expect(text).toContain('=cmd|␛[31mred␛[0m �esrever� second line |')
  expect(text.split('\n').filter((line) => line.includes('^^^^^^^^'))).toHaveLength(1)
})

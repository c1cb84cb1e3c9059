// The counts and sentences of the board paper, as a board reads them.

import { describe, expect, it } from 'vitest'
import * as boardPaper from '../../src/report/board-paper/board-paper.ts'
import type { Finding, NationalLinkRow, RunResult } from '../../src/result/run-result.ts'
import { clean, gappy } from './results.ts'

const paper = (run: RunResult) => boardPaper.render(run)
const [gap] = gappy.findings as readonly [Finding]
const at = (level: Finding['level'], count: number): Finding[] =>
  Array.from({ length: count }, (_, index) => ({ ...gap, level, says: `Finding ${index}.` }))
const withFindings = (...findings: Finding[]) => paper({ ...gappy, findings })

describe('what is left to do', () => {
  it('is counted in words, with the right plural', () => {
    const text = withFindings(...at('error', 1), ...at('gap', 2), ...at('question', 1))
    for (const told of ['**1 error**', '**2 gaps**', '**1 question**']) expect(text).toContain(told)
    expect(text).toContain('have the mistake in our files put right')
    expect(text).toContain('agree who closes each of the 2 gaps, and by when')
    expect(text).toContain('agree who answers the question below')
  })

  it('is told in five counts, whatever there is', () => {
    for (const run of [clean, gappy, { ...gappy, findings: at('error', 3) }]) {
      const [, part = ''] = /## Where we stand\n(.*?)\n\nDuties/s.exec(paper(run)) ?? []
      expect(part.match(/^- \*\*/gm)).toHaveLength(5)
    }
  })

  it('says once that all of it is accepted for now', () => {
    const decision = {
      reason: 'It waits.',
      owner: 'Ann',
      reviewBy: '1 May 2027',
      decidedOn: '1 May 2026',
      evidence: 'A minute',
    }
    const text = withFindings({ ...gap, level: 'gap', accepted: decision })
    expect(text).toContain('**1 gap**: the Act asks for it, and it is missing from our files; accepted for now\n')
    expect(text).toContain('Accepted for now, until 1 May 2027.')
    expect(text).not.toContain('agree who closes')
  })

  it('asks the board only for what there is', () => {
    expect(withFindings(...at('error', 1))).not.toMatch(/agree who (?:closes|answers)/)
    expect(withFindings(...at('gap', 1))).toContain('agree who closes the gap, and by when')
    expect(withFindings(...at('gap', 1))).not.toContain('put right')
  })

  it('is counted even if something else could not be checked', () => {
    const ending = {
      code: 3,
      reason: 'One file could not be read, so the check is incomplete.',
      failOn: 'gap',
    } as const
    const text = paper({ ...gappy, findings: at('gap', 2), ending })
    expect(text).toContain('\n**The check is incomplete: one file could not be read.**\n')
    expect(text).toContain('**2 gaps**')
  })

  it('is not called complete where something cannot be told', () => {
    const duties = clean.duties.map((row) =>
      row.duty === 's6-2b-describe-improvement' ? { ...row, verdict: 'cannot-tell' as const } : row,
    )
    const text = paper({ ...clean, duties })
    expect(text).toContain('- **Cannot be told yet (1):**')
    expect(text).toContain('agree who finds out what cannot be told yet')
  })
})

describe('the links to national outcomes', () => {
  const [row] = clean.crosswalk.rows
  const withLinks = (...links: readonly (readonly NationalLinkRow[])[]) =>
    paper({
      ...clean,
      crosswalk: { ...clean.crosswalk, rows: links.flatMap((one) => (row ? [{ ...row, links: one }] : [])) },
    })
  const some = row?.links ?? []

  it('are counted for one outcome, some, none and all of them', () => {
    expect(withLinks(some)).toContain('1 of 1 local outcome is linked')
    expect(withLinks(some, [])).toContain('1 of 2 local outcomes is linked')
    expect(withLinks([], [])).toContain('0 of 2 local outcomes are linked')
    expect(withLinks(some, some)).toContain('**2 of 2 local outcomes**')
  })

  it('are none where the name is not recognised', () => {
    const text = withLinks([{ words: 'Wealth for all', status: 'unknown', nearest: [] }])
    expect(text).toContain('**0 of 1 local outcomes**')
    expect(text).toContain('| not recognised |')
  })

  it('stand in a table with the plan of each, where there are several plans', () => {
    if (row === undefined) throw new Error('The result has no outcome.')
    const other = { kind: 'locality-plan', id: 'other', title: 'Milltown Together' } as const
    const text = paper({ ...clean, crosswalk: { ...clean.crosswalk, rows: [row, { ...row, plan: other }] } })
    expect(text).toContain('| Milltown Together |')
  })
})

it('lists some of very many gaps, and counts the rest', () => {
  expect(withFindings(...at('gap', 20)).match(/\*\*Finding \d+/g)).toHaveLength(20)
  const many = withFindings(...at('gap', 200))
  expect(many.match(/\*\*Finding \d+/g)).toHaveLength(19)
  expect(many).toContain('20. and 181 more gaps, which the full report lists.')
})

it('tells mistakes in files by what has to hold, and not by their fields', () => {
  const { cite: _, duty: __, ...file } = gap
  const findings = Array.from({ length: 9 }, () => ({
    ...file,
    level: 'error' as const,
    rule: 'file-unknown-key',
    says: '“improvment” is no field of an outcome.',
  }))
  const text = withFindings(...findings)
  expect(text).toContain('9 mistakes in how our files are written keep something from being read or used.')
  expect(text).toContain('“Every field has a name that is known” (9 times)')
  expect(text).not.toContain('improvment')
})

it('says what it was held against, and what it does not say, in one paragraph', () => {
  for (const run of [clean, gappy])
    expect(paper(run)).toMatch(
      /^Made by loip .*held against Part 2 of the Community Empowerment \(Scotland\) Act 2015.*not legal advice.*$/m,
    )
})

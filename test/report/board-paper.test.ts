// The counts and sentences of the board paper, as a board reads them.

import { describe, expect, it } from 'vitest'
import * as boardPaper from '../../src/report/board-paper/board-paper.ts'
import type { Finding, NationalLinkRow, RunResult } from '../../src/result/run-result.ts'
import { clean, gappy } from './results.ts'

const paper = (run: RunResult) => boardPaper.render(run)
const counted = (changed: Partial<RunResult['counts']>, run = gappy) =>
  paper({
    ...run,
    counts: { error: 0, gap: 0, question: 0, advice: 0, note: 0, ...changed },
  })

describe('what is left to do', () => {
  it('is counted in words, with the right plural', () => {
    expect(counted({ error: 1, gap: 6 })).toContain('There is 1 mistake in the files to put right and 6 gaps to close.')
    expect(counted({ gap: 2, question: 1 })).toContain('There are 2 gaps to close and 1 question to answer.')
    expect(counted({ gap: 1 })).toContain('There is 1 gap to close.')
    expect(counted({ question: 1 }, clean)).toContain('there is 1 question that only we can answer.')
    expect(counted({ question: 3 }, clean)).toContain('there are 3 questions that only we can answer.')
  })

  it('says once that all of it is accepted for now', () => {
    const decision = {
      reason: 'It waits.',
      owner: 'Ann',
      reviewBy: '1 May 2027',
      decidedOn: '1 May 2026',
      evidence: 'A minute',
    }
    const [gap] = gappy.findings as readonly [Finding]
    const run = { ...gappy, findings: [{ ...gap, level: 'gap', accepted: decision } as const] }
    expect(counted({ gap: 1 }, run)).toContain('There is 1 gap to close (accepted for now).')
  })

  it('asks the board to close gaps only where there are some', () => {
    expect(counted({ error: 1 })).toContain('agree who puts right each mistake in the files, and by when')
    expect(counted({ error: 1 })).not.toContain('closes each gap')
    expect(counted({ gap: 1 })).toContain('agree who closes each gap, and by when')
  })

  it('is counted even if something else could not be checked', () => {
    const ending = {
      code: 3,
      reason: 'One file could not be read, so the check is incomplete.',
      failOn: 'gap',
    } as const
    expect(counted({ gap: 2 }, { ...gappy, ending })).toContain(
      '\nThe check is incomplete: one file could not be read. There are 2 gaps to close.',
    )
  })

  it('is not called complete after a partial check', () => {
    const [first, ...others] = clean.duties.filter(({ duty }) => duty === 's6-2b-describe-improvement')
    expect(others).toEqual([])
    const duties = clean.duties.map((row) => (row === first ? { ...row, verdict: 'cannot-tell' as const } : row))
    expect(paper({ ...clean, duties })).toContain(
      'Nothing is missing of what can be told from our files so far. 1 duty cannot be told yet (section 4).',
    )
  })
})

describe('what cannot be told yet', () => {
  const reasons = [
    ['s10-3a-priority-outcomes', 'No locality plan is here.'],
    ['s10-3b-describe-improvement', 'No locality plan is here.'],
    ['s11-1-keep-progress-under-review', 'No locality plan is here.'],
    ['s4-3a-participate-with-each-other', 'No meeting is here.'],
    ['s6-2b-describe-improvement', 'No improvement is here.'],
    ['s8-2a-assess-each-outcome', 'No report is here.'],
    ['s14-2-cooperate', 'No work is here.'],
  ] as const
  const withReasons = (some: readonly (readonly [duty: string, why: string])[]) => {
    const whys = new Map<string, string>(some)
    const duties = clean.duties.map((row) => {
      const why = whys.get(row.duty)
      return why === undefined ? row : { ...row, verdict: 'cannot-tell' as const, why }
    })
    return paper({ ...clean, duties })
  }

  it('is counted, and told by its reasons, the one that most turns on first', () => {
    const text = withReasons(reasons)
    expect(text).toContain('- **7** that cannot be told yet\n')
    expect(text).toContain(`
**Cannot be told yet (7):**

- s.10(3)(a), (3)(b), s.11(1): No locality plan is here.
- s.4(3)(a): No meeting is here.
- s.6(2)(b): No improvement is here.
- s.8(2)(a), s.14(2): for 2 more reasons, which loip check gives.
`)
    expect(text).not.toContain('| Cannot be told yet |')
  })

  it('is told in full where it is little', () => {
    const text = withReasons(reasons.slice(0, 6))
    expect(text).toContain('- s.8(2)(a): No report is here.\n')
    expect(text).not.toContain('more reason')
  })

  it('is for somebody to find out, and keeps the next steps from saying that nothing is open', () => {
    const text = withReasons(reasons)
    expect(text).toContain('agree who finds out what our files do not tell yet (section 4);')
    expect(text).toContain('Nothing is open but what cannot be told yet (section 4).')
    expect(paper(clean)).toContain('\nNothing is open. The files are checked again')
    expect(paper(clean)).not.toMatch(/agree who finds out|annot be told/)
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

  it('are described for one outcome, some, none and all of them', () => {
    expect(withLinks(some)).toContain('The one local outcome in them is linked to a national outcome.')
    expect(withLinks([])).toContain('The one local outcome in them is not linked to a national outcome.')
    expect(withLinks(some, [])).toContain('1 of the 2 local outcomes in them is linked to a national outcome.')
    expect(withLinks(some, some)).toContain('All 2 local outcomes in them are linked to a national outcome.')
  })

  it('are not listed one by one if there are none', () => {
    const text = withLinks([], [])
    expect(text).toContain('None of the 2 local outcomes in them is linked to a national outcome.')
    expect(text).not.toContain('Nothing here links to')
  })

  it('do not count an unrecognised name', () => {
    expect(withLinks([{ words: 'Wealth for all', status: 'unknown', nearest: [] }])).toContain('is not linked')
  })
})

describe('the background', () => {
  const asOf = '2018-01-01'
  const { latestReport: _, ...crosswalk } = { ...clean.crosswalk, rows: [] }
  const plan = { kind: 'loip', id: 'loip', title: 'Ours', isCurrent: false, outcomes: 0 } as const
  const report = { title: 'How we did', year: '2024-25', isPublished: false, covers: ['LOIP'] }

  it('says that there is no plan only if there is none', () => {
    expect(paper({ ...clean, asOf, crosswalk })).toContain(
      'No plan was found in our files. No progress report was found.',
    )
    expect(paper({ ...clean, asOf, crosswalk, plans: [plan], reports: [report] })).toContain(
      'No plan in our files sets out outcomes that stand on 1 January 2018. No progress report on the plan was there by 1 January 2018.',
    )
  })
})

it('lists a few findings of one rule among the next steps, and counts the rest', () => {
  const [gap] = gappy.findings as readonly [Finding]
  const alike = (count: number) =>
    paper({
      ...gappy,
      findings: Array.from({ length: count }, (_, index) => ({
        ...gap,
        level: 'gap' as const,
        says: `Finding ${index}.`,
      })),
    })
  expect(alike(5).match(/^\| Gap: Finding \d\./gm)).toHaveLength(5)
  expect(alike(5)).not.toContain('more like these')
  expect(alike(200).match(/^\| Gap: Finding \d\./gm)).toHaveLength(4)
  expect(alike(200)).toContain('| Gap: 196 more like these (')
})

it('names findings of a file check by the title of the check', () => {
  const [gap] = gappy.findings as readonly [Finding]
  const { cite: _, duty: __, ...file } = gap
  const findings = Array.from({ length: 9 }, () => ({ ...file, level: 'error' as const, rule: 'file-unknown-key' }))
  expect(paper({ ...gappy, findings })).toContain(
    '| Error: 5 more like these (“Every field has a name that is known”): loip check lists them. |',
  )
})

it('says what the Act asks for, and not that it is done', () => {
  expect(paper(gappy)).toContain(
    'It asks us to prepare and publish a local outcomes improvement plan and a plan for each locality with significantly poorer outcomes',
  )
})

it('does not call a plan for a group, or a local place plan, a locality plan', () => {
  const [row] = gappy.crosswalk.rows
  if (row === undefined) throw new Error('The result has no outcome.')
  const named = (notForALocality: 'for a group' | 'local place plan') => {
    const plan = { kind: 'locality-plan', notForALocality, id: 'other', title: 'Young carers' } as const
    return paper({ ...gappy, crosswalk: { ...gappy.crosswalk, rows: [{ ...row, plan }] } })
  }
  expect(named('for a group')).toContain('Our files hold the plan for a group “Young carers” (1 outcome).')
  expect(named('local place plan')).toContain('Our files hold the local place plan “Young carers” (1 outcome).')
})

it('counts only duties of Part 2, and leaves open whether what the files show is right', () => {
  expect(paper(clean)).not.toContain('s.1(9)')
  expect(paper(clean)).toMatch(/- \*\*\d+\*\* shown by our files\n/)
})

// The fifteen commonest departures of real plans, each in examples/strathexample-with-gaps, each found once at its level.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type DutyId, dutyOf } from '../src/law/index.ts'
import type { RunResult } from '../src/result/run-result.ts'
import { checkRun } from './check-run.ts'

const folder = 'examples/strathexample-with-gaps'

interface Expected {
  readonly row: number
  readonly rule: string
  readonly level: string
  /** Text in the line that the finding points at. */
  readonly on: RegExp
}

const expected: readonly Expected[] = [
  { row: 1, rule: 's6-2b-describe-improvement', level: 'gap', on: /id: "2"/ },
  { row: 1, rule: 's6-2a-priority-outcomes', level: 'question', on: /title: Housing/ },
  { row: 2, rule: 'gp-measure-baseline', level: 'advice', on: /latest figures/ },
  { row: 3, rule: 'gp-one-target-at-a-time', level: 'advice', on: /30% walking and 4% cycling/ },
  { row: 4, rule: 's6-2c-period', level: 'gap', on: /period: ongoing/ },
  { row: 5, rule: 'gp-edition-continuity', level: 'advice', on: /replaces: loip-2023|More people volunteer/ },
  { row: 6, rule: 'gp-action-for-each-outcome', level: 'advice', on: /id: "8"|Safer streets/ },
  { row: 8, rule: 's4-4-consistent-national-outcomes', level: 'question', on: /id: "5"|Nobody on the shore/ },
  { row: 8, rule: 's4-4-consistent-national-outcomes', level: 'question', on: /We live longer, healthier lives/ },
  { row: 9, rule: 's9-2-locality-type', level: 'gap', on: /31,250/ },
  { row: 10, rule: 's10-1-plan-for-each-identified', level: 'gap', on: /id: harbour|poorer_outcomes: yes/ },
  { row: 10, rule: 's10-2-may-plan-others', level: 'note', on: /kind: locality-plan|Young carers/ },
  { row: 11, rule: 's8-3-reporting-year', level: 'gap', on: /starts: 1 July/ },
  { row: 12, rule: 'file-guessed-reading', level: 'note', on: /Amber-ish/ },
  { row: 12, rule: 'gp-judgement-beside-story', level: 'advice', on: /outcome: "4"/ },
  { row: 13, rule: 'gp-some-data', level: 'advice', on: /status: no data|id: "6"/ },
  { row: 14, rule: 'gp-lead-for-each-outcome', level: 'advice', on: /id: "7"|Fewer cold homes/ },
  { row: 14, rule: 'file-near-id', level: 'note', on: /Scottish Enterprize/ },
  { row: 15, rule: 's8-2b-ii-participation-effectiveness', level: 'gap', on: /participation:|extent:/ },
]

describe('the fifteen departures', () => {
  let result: RunResult
  beforeAll(async () => {
    const run = await checkRun(folder)
    result = run.result
  })

  for (const { row, rule, level, on } of expected) {
    it(`${row}: ${rule} says so once, as ${level}`, () => {
      const found = result.findings.filter((finding) => finding.rule === rule && finding.level === level)
      const lines = found.map(
        ({ span }) => readFileSync(span?.path ?? '', 'utf8').split('\n')[(span?.start.line ?? 0) - 1],
      )
      expect(lines.filter((line) => on.test(line ?? ''))).toHaveLength(1)
      expect(lines).toHaveLength(expected.filter((other) => other.rule === rule && other.level === level).length)
    })
  }

  it('7: one document that is several plans is accepted', () => {
    expect(result.findings.filter(({ says }) => /council plan|also_serves_as/.test(says))).toEqual([])
  })

  it('nothing else is an error or a gap; other questions are for people, or on guidance or practice', () => {
    const known = new Set(expected.map(({ rule, level }) => `${rule} ${level}`))
    const others = result.findings.filter(({ rule, level }) => level !== 'note' && !known.has(`${rule} ${level}`))
    expect(others.filter(({ level }) => level === 'error' || level === 'gap').map(({ says }) => says)).toEqual([])
    const asked = others.filter(({ level }) => level === 'question')
    expect(asked.length).toBeGreaterThan(0)
    expect(
      asked.filter(({ duty }) => dutyOf(duty as DutyId).decided !== 'by-attestation').map(({ says }) => says),
    ).toEqual([])
  })

  it('ends with 1', () => {
    expect(result.ending.code).toBe(1)
  })
})

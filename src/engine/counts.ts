// The counts of a result: findings by level, and duties by how they stand.
import {
  type DutyResult,
  type Finding,
  isOurDuty,
  type Level,
  levels,
  type RunResult,
  type Verdict,
} from '../result/run-result.ts'

export function countsOf(findings: readonly Finding[]): Record<Level, number> {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length
  return Object.fromEntries(levels.map((level) => [level, count(level)])) as Record<Level, number>
}

/** The statutory duties that fall to the partnership or its partners, in counts that are never added up. */
export function dutyCountsOf(duties: readonly DutyResult[]): RunResult['standing'] {
  const count = (...verdicts: Verdict[]) =>
    duties.filter((duty) => isOurDuty(duty) && verdicts.includes(duty.verdict)).length
  return {
    decided: count('shown', 'missing'),
    declared: count('declared', 'explained'),
    notShown: count('not-shown'),
    forPeople: count('for-people'),
  }
}

// What SARIF calls our verdicts and levels. docs/decisions/0014-ci-formats.md says why each is what it is.
import type { Finding, Level, Verdict } from '../../result/run-result.ts'

export type Kind = 'fail' | 'open' | 'review' | 'informational' | 'notApplicable' | 'pass'
type SarifLevel = 'error' | 'warning' | 'note' | 'none'

export const kinds = ['fail', 'open', 'review', 'informational', 'notApplicable', 'pass'] as const

const ofVerdict: Readonly<Record<Verdict, Kind>> = {
  shown: 'pass',
  missing: 'fail',
  'not-shown': 'open',
  declared: 'informational',
  explained: 'fail',
  pending: 'notApplicable',
  'not-applicable': 'notApplicable',
  'for-people': 'review',
  'cannot-tell': 'open',
  'not-looked-at': 'informational',
}

/** A check of the files has no verdict: what it finds can be mended in the file. A remark changes nothing. */
export function kindOf({ verdict }: Pick<Finding, 'verdict'>): Kind {
  if (verdict === undefined) return 'fail'
  return verdict === 'remark' ? 'informational' : ofVerdict[verdict]
}

/** The kind of a row of the law table. */
export function kindOfRow(verdict: Verdict): Kind {
  return ofVerdict[verdict]
}

/** SARIF allows a level only for results of kind `fail`. */
export function sarifLevel(kind: Kind, level: Level): SarifLevel {
  if (kind !== 'fail') return 'none'
  if (level === 'error' || level === 'gap') return 'error'
  return level === 'note' ? 'note' : 'warning'
}

// What several parts of the paper speak of: the duties that it counts, and the exceptions that are recorded.
import { boardParts } from '../../law/board-questions.ts'
import type { Decision, DutyResult, RunResult, Verdict } from '../../result/run-result.ts'
import { ruleLooksAt } from '../words/duty-groups.ts'

const isOfPart1 = ({ duty }: DutyResult) => duty.startsWith('p1-')
const isOurs = ({ owedBy }: DutyResult) => owedBy === 'partnership' || owedBy === 'partner'

/**
 * The duties of Part 2 that this partnership and its partners owe; section 1(9) is of Part 1, and for each public body by
 * itself. What no file can settle is for the board.
 */
export function duties({ duties: rows }: RunResult): DutyResult[] {
  const ids = boardParts.flatMap(({ questions }) => questions.map(([id]): string => id))
  return rows
    .filter((row) => isOurs(row) && row.instrument === undefined && ids.includes(row.duty) && !isOfPart1(row))
    .map((row) => (row.verdict === 'not-looked-at' && !ruleLooksAt(row) ? { ...row, verdict: 'for-people' } : row))
}

/** What the board can have put right. What cannot be told yet is counted apart, so that it does not hide these. */
export const open: readonly Verdict[] = ['missing', 'not-shown', 'pending']

export function hasUntold(run: RunResult): boolean {
  return duties(run).some(({ verdict }) => verdict === 'cannot-tell')
}

export function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

export function ended(text: string, by: string): string {
  return text.endsWith('?') ? text : text.replace(/[.;]?$/, by)
}

interface Recorded {
  readonly about: string
  readonly reason: string
  readonly owner: string
  readonly reviewBy: string
  readonly aside: string
}

/** Recorded decisions as a board reads them: by what was found, where something was, and not by the name of a rule. */
export function recorded({ exceptions: rows, findings: found }: RunResult): Recorded[] {
  return rows.map(({ about, reason, owner, reviewBy, standing, why }) => {
    const isOf = (decision?: Decision) => decision?.reason === reason && decision.reviewBy === reviewBy
    const finding = found.find(({ explained, accepted }) => isOf(explained) || isOf(accepted))
    return {
      about: finding ? finding.says.replace(/\.$/, '') : about,
      reason: ended(reason || 'no reason given', ''),
      owner: owner || 'no owner given',
      reviewBy: reviewBy || 'a day not given',
      aside: standing === 'in-use' ? '' : `; ${why === undefined ? 'it has no effect' : lowered(ended(why, ''))}`,
    }
  })
}

// The duties that are most often open: missing from the files of a partnership, or not shown in them. Duties are put in order, and never
// partnerships: what stands open in most of the files is where one piece of help reaches the most of them.
import { type AuditRow, verdictCounted } from '../../audit/row.ts'
import { boardParts } from '../../law/board-questions.ts'
import { shortCitation } from '../../law/citation.ts'
import { nameOfDuty } from '../../law/duty-names.ts'
import { type DutyId, dutyIds, dutyOf } from '../../law/index.ts'

export interface OpenDuty {
  readonly id: DutyId
  readonly cite: string
  /** A few words. */
  readonly name: string
  /** What to ask a board that is helped with it; absent where the board has no question of its own. */
  readonly asks?: string
  readonly missing: readonly AuditRow[]
  readonly notShown: readonly AuditRow[]
  readonly count: number
}

export const mostDuties = 10

const asked: ReadonlyMap<string, string> = new Map(boardParts.flatMap(({ questions }) => questions))

/** Every duty that is open for some, the most often open first; those alike in the order of the Act. A power is nobody's to meet. */
export function openDuties(rows: readonly AuditRow[]): OpenDuty[] {
  return dutyIds
    .flatMap((id): OpenDuty[] => {
      const duty = dutyOf(id)
      if (duty.nature !== 'duty') return []
      const missing = rows.filter((row) => verdictCounted(row, id) === 'missing')
      const notShown = rows.filter((row) => verdictCounted(row, id) === 'not-shown')
      const count = missing.length + notShown.length
      if (count === 0) return []
      const asks = asked.get(id)
      const name = nameOfDuty(id) ?? duty.says
      return [
        { id, cite: shortCitation(duty), name, ...(asks === undefined ? {} : { asks }), missing, notShown, count },
      ]
    })
    .sort((a, b) => b.count - a.count)
}

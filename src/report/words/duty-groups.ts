// Groups the rows of the duties table in the order in which they are shown: judged duties, powers and definitions, advice, duties of others, then the rest,
// which is named in a few lines. Every row is in exactly one group, so that the counts add up to the law table.
import { type DutyId, dutyIds, dutyOf } from '../../law/index.ts'
import { type DutyResult, isOurDuty, type Verdict } from '../../result/run-result.ts'

export interface DutyGroup {
  readonly what: string
  readonly rows: readonly DutyResult[]
}

export interface DutyGroups {
  /** Duties of the partnership, or of a partner, that a rule judged. */
  readonly judged: readonly DutyResult[]
  /** Powers, definitions and exceptions that a rule looked at. They are no duties, and are never counted among them. */
  readonly powers: readonly DutyResult[]
  /** Guidance and good practice that asks for something, or is departed from. */
  readonly advice: readonly DutyResult[]
  /** Rows under other Acts that other bodies answer for, and that a rule looks at. */
  readonly others: readonly DutyResult[]
  /** Rows that need no attention in this run, by why. */
  readonly settled: readonly DutyGroup[]
  /** Rows that no rule looks at, by why. */
  readonly notLookedAt: readonly DutyGroup[]
}

const settled = {
  nothingToAsk: 'Guidance and good practice that was looked at, with nothing to ask',
  otherDates: 'Not in force on this day',
  othersNotCalledFor: 'Duties of others that are not called for',
  notChosen: 'Left out by the choice of rules',
  cannotTell: 'Guidance and good practice of which these files do not tell yet',
} as const

const notLookedAt = {
  nothingToMeet: 'Powers, definitions and exceptions, with nothing to meet',
  notOurs: 'Owed by the Scottish Ministers or by other bodies',
  unsettled: 'Not settled by any file',
  guidance: 'Guidance and good practice',
} as const

type GroupName = 'judged' | 'powers' | 'advice' | 'others' | keyof typeof settled | keyof typeof notLookedAt

export function groupDuties(rows: readonly DutyResult[]): DutyGroups {
  const grouped = rows.map((row) => ({ row, group: groupOf(row) }))
  const at = (wanted: string) => grouped.filter(({ group }) => group === wanted).map(({ row }) => row)
  const groups = (names: Readonly<Record<string, string>>) =>
    Object.entries(names)
      .map(([name, what]) => ({ what, rows: at(name) }))
      .filter((group) => group.rows.length > 0)
  return {
    judged: at('judged'),
    powers: at('powers'),
    advice: at('advice'),
    others: at('others'),
    settled: groups(settled),
    notLookedAt: groups(notLookedAt),
  }
}

/** Verdicts of advice that are shown even with nothing to add: a departure from guidance (`explained`) must stay visible. */
const shown: readonly Verdict[] = ['missing', 'not-shown', 'for-people', 'explained']

function groupOf(row: DutyResult): GroupName {
  const isOurs = row.owedBy === 'partnership' || row.owedBy === 'partner'
  if (row.owedBy === 'other-body' && row.rules.length > 0)
    return row.verdict === 'not-applicable' ? 'othersNotCalledFor' : 'others'
  if (isOurs && row.rules.length > 0) {
    if (isOurDuty(row)) return 'judged'
    if (row.force === 'must') return 'powers'
    if (row.verdict === 'cannot-tell') return 'cannotTell'
    return row.add.length > 0 || shown.includes(row.verdict) ? 'advice' : 'nothingToAsk'
  }
  if (row.verdict === 'not-applicable') return 'otherDates'
  const duty = isDuty(row.duty) ? dutyOf(row.duty) : undefined
  if (ruleLooksAt(row)) return 'notChosen'
  if (!isOurs) return 'notOurs'
  if (duty && duty.nature !== 'duty' && duty.nature !== 'expectation') return 'nothingToMeet'
  if (row.force !== 'must') return 'guidance'
  return 'unsettled'
}

/** Whether any rule is written for it, whether or not it ran or found a subject. */
function ruleLooksAt({ duty }: DutyResult): boolean {
  return isDuty(duty) && dutyOf(duty).unchecked === undefined
}

/** Whether any duty of the law was judged: not where no file was found, or only guidance was asked for. */
export function lawWasLookedAt(rows: readonly DutyResult[]): boolean {
  return rows.some((row) => groupOf(row) === 'judged')
}

/** Whether all guidance that has rules was judged: not where only the law was asked for. */
export function guidanceWasLookedAt(rows: readonly DutyResult[]): boolean {
  return !rows.some((row) => row.force !== 'must' && groupOf(row) === 'notChosen')
}

function isDuty(id: string): id is DutyId {
  return (dutyIds as readonly string[]).includes(id)
}

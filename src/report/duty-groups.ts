// The rows of the duties table in the order in which they are shown: judged duties, advice, and in a few lines the rest.
// Every row of the result is in exactly one group, so that the numbers add up to the law table.
import type { Nature } from '../law/duty.ts'
import { type DutyId, dutyIds, dutyOf } from '../law/index.ts'
import type { DutyResult, Verdict } from '../result.ts'
import { place } from './words.ts'

export interface DutyGroup {
  readonly what: string
  readonly rows: readonly DutyResult[]
}

export interface DutyGroups {
  /** Duties of the partnership, or of a partner, that a rule judged. */
  readonly judged: readonly DutyResult[]
  /** Guidance and good practice that asks for something. */
  readonly advice: readonly DutyResult[]
  /** Rows that need no attention in this run, by why. */
  readonly settled: readonly DutyGroup[]
  /** Rows that no rule of this version looks at, by why. */
  readonly notLookedAt: readonly DutyGroup[]
}

const asking: readonly Verdict[] = ['not-met', 'not-evidenced', 'judgement', 'not-checked']

type Place = 'judged' | 'advice' | string

const settledGroups = [
  'Guidance and good practice that was looked at, with nothing to ask',
  'Not in force on this day',
  'Left out by the choice of rules',
]
const otherGroups = [
  'Only the partnership or its partners can say',
  'Shown in documents of other kinds, under other Acts',
  'Powers, definitions and exceptions, with nothing to meet',
  'Owed by the Scottish Ministers or by other bodies',
  'Guidance and good practice',
  'Duties that no file settles',
]

export function groupDuties(rows: readonly DutyResult[]): DutyGroups {
  const byPlace = new Map<Place, DutyResult[]>()
  for (const row of rows) {
    const where = placeOf(row)
    byPlace.set(where, [...(byPlace.get(where) ?? []), row])
  }
  const named = (names: readonly string[]) =>
    names.flatMap((what) => {
      const found = byPlace.get(what)
      return found ? [{ what, rows: found }] : []
    })
  return {
    judged: byPlace.get('judged') ?? [],
    advice: byPlace.get('advice') ?? [],
    settled: named(settledGroups),
    notLookedAt: named(otherGroups),
  }
}

function placeOf(row: DutyResult): Place {
  const isLaw = row.force === 'must'
  const isOurs = row.owedBy === 'partnership' || row.owedBy === 'partner'
  if (row.rules.length > 0 && isOurs) {
    if (isLaw) return 'judged'
    return row.add.length > 0 || asking.includes(row.verdict) ? 'advice' : (settledGroups[0] ?? '')
  }
  if (row.verdict === 'not-applicable') return settledGroups[1] ?? ''
  if (isOurs && isLookedAtByDefault(row)) return settledGroups[2] ?? ''
  return otherGroups[whyNot(row)] ?? ''
}

function whyNot(row: DutyResult): number {
  if (row.owedBy === 'ministers' || row.owedBy === 'other-body') return 3
  if (row.force !== 'must') return 4
  if (['power', 'definition', 'no-duty'].includes(natureOf(row.duty))) return 2
  if (row.instrument !== undefined) return 1
  return row.decided === 'by-attestation' ? 0 : 5
}

function isLookedAtByDefault({ duty }: DutyResult): boolean {
  return isDuty(duty) && dutyOf(duty).unchecked === undefined
}

function natureOf(duty: string): Nature {
  return isDuty(duty) ? dutyOf(duty).nature : 'duty'
}

function isDuty(id: string): id is DutyId {
  return (dutyIds as readonly string[]).includes(id)
}

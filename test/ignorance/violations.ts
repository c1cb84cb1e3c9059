// What more ignorance must not do to the duties table and the gaps. Each rule is sound for every duty: it compares a run only with
// the run of the same files untouched, and with the run in which the place is not there at all.
import { type DutyId, dutyOf } from '../../src/law/index.ts'
import type { Gap, Outcome, Stretch } from './run.ts'
import { isCalledOff, isClaim, isNewClaim, isSettled } from './verdicts.ts'

/**
 * `claims`: shown, declared or explained, which it was not. `called-off`: not called for, which it was. `keeps`: a claim stands
 * though it rests on what cannot be read. `gap`: a gap that the untouched files do not have.
 */
export type ViolationKind = 'claims' | 'called-off' | 'keeps' | 'gap'

export interface Violation {
  readonly duty: string
  readonly kind: ViolationKind
  readonly was: string
  readonly is: string
}

export interface Compared {
  readonly untouched: Outcome
  /** The run in which the place, or the file, is not there. */
  readonly without: Outcome
  readonly spoilt: Outcome
}

export interface Unread {
  /** An error is told, or it is a placeholder. Otherwise it was read, though it says nothing. */
  readonly isUnread: boolean
  /** The value itself, where it is one: a gap may be about it, or be what its absence would bring. */
  readonly value?: Stretch | 'nowhere'
}

/** A value that was written and cannot be used, a placeholder, or a file that cannot be read. */
export function violationsOfUnread({ untouched, without, spoilt }: Compared, { isUnread, value }: Unread): Violation[] {
  const found: Violation[] = []
  for (const [duty, { verdict: is }] of spoilt.rows) {
    const was = untouched.rows.get(duty)?.verdict ?? ''
    const absent = without.rows.get(duty)?.verdict ?? ''
    if (isNewClaim(was, is)) found.push({ duty, kind: 'claims', was, is })
    else if (isCalledOff(is) && !isCalledOff(was)) found.push({ duty, kind: 'called-off', was, is })
    // Where it is the same without the place, something else shows it. Where it differs, it rests on the place.
    // A run that rests on another slip, which came of the absence, says nothing of the place.
    else if (isUnread && isClaim(is) && absent !== was && absent !== is && !restsElsewhere(without, duty))
      found.push({ duty, kind: 'keeps', was, is })
  }
  // Words that were read, though they say nothing, are one value in place of another, and a gap may come of it.
  return isUnread ? [...found, ...newGaps({ untouched, without, spoilt }, value)] : found
}

/** Something that is not there in a full record: it may bring gaps, and no verdict is the better for it. */
export function violationsOfAbsence({ untouched, without }: Omit<Compared, 'spoilt'>, gone?: Stretch): Violation[] {
  return [...without.rows].flatMap(([duty, { verdict: is }]): Violation[] => {
    const row = untouched.rows.get(duty)
    const was = row?.verdict ?? ''
    if (!isSettled(is) || isSettled(was)) return []
    // An entry of a list that was at fault itself is gone, and in a full record nothing else is asked of.
    const isGone = gone && row && row.where.length > 0 && row.where.every((place) => isWithin(place, gone))
    if (isGone && (isClaim(is) || mayBeAbsent(duty))) return []
    return [{ duty, kind: isClaim(is) ? 'claims' : 'called-off', was, is }]
  })
}

/**
 * Whether a duty is rightly not called for where the record is full and what it is about is not there. A duty of the Act is owed
 * all the same, but for those that are about a revision, an agreement, a request or a plan by choice.
 */
function mayBeAbsent(duty: string): boolean {
  const { force, nature } = dutyOf(duty as DutyId)
  return (
    force !== 'must' ||
    nature !== 'duty' ||
    /^(?:s7-[235]|s11-[235]|s5-exception|s10-2|s14-[14]|x-cj-review)/.test(duty)
  )
}

/** A record that says it is partial: what is not there is unknown. */
export function violationsOfPartial({ untouched, spoilt }: Omit<Compared, 'without'>): Violation[] {
  return violationsOfUnread({ untouched, without: untouched, spoilt }, { isUnread: true })
}

function restsElsewhere({ rows }: Outcome, duty: string): boolean {
  return /^It rests on/.test(rows.get(duty)?.why ?? '')
}

function newGaps({ untouched, without, spoilt }: Compared, value: Unread['value']): Violation[] {
  const known = new Set([...untouched.gaps, ...(value ? without.gaps : [])].map(nameOf))
  const isOfValue = ({ where }: Gap) => where && typeof value === 'object' && isWithin(where, value)
  const isNew = (gap: Gap) => !known.has(nameOf(gap)) && !isOfValue(gap)
  return spoilt.gaps.filter(isNew).flatMap(({ rule, duty }): Violation[] => {
    // The same gap in other words, where it names the place by the words that were spoilt.
    if (countOf(rule, spoilt) <= countOf(rule, untouched)) return []
    const [was = '', is = ''] = [untouched, spoilt].map(({ rows }) => rows.get(duty)?.verdict)
    return [{ duty, kind: 'gap', was, is }]
  })
}

function countOf(wanted: string, { gaps }: Outcome): number {
  return gaps.filter(({ rule }) => rule === wanted).length
}

function nameOf({ rule, says }: { readonly rule: string; readonly says: string }): string {
  return `${rule}: ${says}`
}

function isWithin(place: Stretch, whole: Stretch): boolean {
  return place.file === whole.file && whole.from <= place.from && place.to <= whole.to
}

// Matches an entry of a partnership's list of partners to a statutory partner.

import { memoByObject } from '../text/memo-by-object.ts'
import { plainPartnerName } from './partner-names.ts'
import type { PartnerDue } from './partners-due.ts'
import { schedule1 } from './schedule-1.ts'

/**
 * The statutory partner that the names mean. They are the name, acronym and other names of one partner in a profile,
 * and the schedule 1 entry that it states, by name or number. The first name that matches exactly one partner decides.
 */
export function matchPartner(names: readonly string[], due: readonly PartnerDue[]): PartnerDue | undefined {
  for (const name of names) {
    const wanted = plainPartnerName(name).replace(/^schedule 1 /, '')
    if (wanted === '') continue
    for (const whose of ['own', 'shared'] as const) {
      const [match, another] = due.filter((partner) => plainNames(partner)[whose].has(wanted))
      if (match && !another) return match
    }
  }
  return undefined
}

interface PlainNames {
  /** Of this body alone. */
  readonly own: ReadonlySet<string>
  /** Of its entry in schedule 1. More than one body of an area can answer to them. */
  readonly shared: ReadonlySet<string>
}

const plainNames = memoByObject(
  (partner: PartnerDue): PlainNames => ({ own: plain(ownNames(partner)), shared: plainShared(partner) }),
)

/** By entry, because shared names are the same in every area: it grows no larger than the schedule. */
const sharedMemo = new Map<string, ReadonlySet<string>>()

function plainShared(partner: PartnerDue): ReadonlySet<string> {
  const { entry, inTheAct } = partner
  const key = `${entry} ${inTheAct}`
  const names = sharedMemo.get(key) ?? plain(sharedNames(partner))
  sharedMemo.set(key, names)
  return names
}

function plain(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(plainPartnerName))
}

function ownNames(partner: PartnerDue): string[] {
  return [partner.id, partner.name, ...partner.also]
}

function sharedNames({ entry, inTheAct }: PartnerDue): string[] {
  const listed = schedule1.find((candidate) => candidate.entry === entry)
  const numbers = [`${entry}`, `entry ${entry}`, `paragraph ${entry}`]
  return [inTheAct.replace(/^an? /, ''), ...numbers, ...(listed ? [listed.id, listed.name] : [])]
}

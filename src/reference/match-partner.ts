// Which statutory partner an entry of a partnership's own list is.
import { plainPartnerName } from './partner-names.ts'
import type { PartnerDue } from './partners-due.ts'
import { schedule1 } from './schedule-1.ts'

/**
 * The partner due that the names mean: the name, acronym and other names of one partner in a profile, and the schedule 1
 * entry it states, by name or number. The first name that means exactly one partner decides.
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
  readonly own: ReadonlySet<string>
  readonly shared: ReadonlySet<string>
}

const kept = new WeakMap<PartnerDue, PlainNames>()

function plainNames(partner: PartnerDue): PlainNames {
  const known = kept.get(partner)
  if (known !== undefined) return known
  const names = { own: plain(ownNames(partner)), shared: plainShared(partner) }
  kept.set(partner, names)
  return names
}

const keptShared = new Map<string, ReadonlySet<string>>()

/** The same in every area: as many as the schedule has entries. */
function plainShared(partner: PartnerDue): ReadonlySet<string> {
  const { entry, inTheAct } = partner
  const key = `${entry} ${inTheAct}`
  const names = keptShared.get(key) ?? plain(sharedNames(partner))
  keptShared.set(key, names)
  return names
}

function plain(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(plainPartnerName))
}

function ownNames(partner: PartnerDue): string[] {
  return [partner.id, partner.name, ...partner.also]
}

/** What the entry is called in the schedule. More than one partner can answer to it. */
function sharedNames({ entry, inTheAct }: PartnerDue): string[] {
  const listed = schedule1.find((candidate) => candidate.entry === entry)
  const numbers = [`${entry}`, `entry ${entry}`, `paragraph ${entry}`]
  return [inTheAct.replace(/^an? /, ''), ...numbers, ...(listed ? [listed.id, listed.name] : [])]
}

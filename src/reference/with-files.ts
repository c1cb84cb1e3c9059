// Adds reference data from files: national outcomes that are newer than this release, and wards.

import { findCouncilArea, type Ward } from './council-areas.ts'
import type { NationalOutcome, NationalOutcomeSet } from './national-outcome.ts'
import { tookEffect } from './national-outcomes.ts'
import type { Reference, ReferenceStamp } from './reference.ts'

/** A file of national outcomes, already checked for its shape. Every value is text, as written. */
export interface NationalOutcomesFile {
  readonly kind: 'national-outcomes'
  readonly title: string
  /** ISO date. */
  readonly as_at: string
  readonly source?: string
  readonly sets: readonly {
    readonly id: string
    readonly title: string
    /** As used within a sentence; made from the number of outcomes and the year when left out. */
    readonly short?: string
    readonly status: NationalOutcomeSet['status']
    /** ISO dates of the first and the last day. Without a last day, the set ends when the next begins. */
    readonly from: string
    readonly to?: string
    readonly standing?: string
    readonly outcomes: readonly {
      readonly code: string
      readonly number?: string
      readonly title: string
      readonly statement?: string
      readonly also?: readonly string[]
    }[]
  }[]
}

/** A file of wards, already checked for its shape. Every value is text, as written. */
export interface GeographyFile {
  readonly kind: 'geography'
  readonly title: string
  /** ISO date. */
  readonly as_at: string
  readonly source?: string
  readonly wards: readonly {
    readonly code: string
    readonly name: string
    /** The council area, by code or name. */
    readonly council: string
    readonly data_zones?: readonly string[]
  }[]
}

/**
 * Merges files into the reference data. A set replaces one of the same id; wards of a council replace all held for it.
 */
export function withFiles(
  reference: Reference,
  files: { readonly nationalOutcomes?: NationalOutcomesFile; readonly geography?: GeographyFile },
): Reference {
  const { nationalOutcomes, geography } = files
  const withOutcomes = nationalOutcomes ? withNationalOutcomes(reference, nationalOutcomes) : reference
  return geography ? withGeography(withOutcomes, geography) : withOutcomes
}

function withNationalOutcomes(reference: Reference, file: NationalOutcomesFile): Reference {
  const given = file.sets.map(setFrom)
  const kept = reference.sets.filter((set) => !given.some(({ id }) => id === set.id))
  const sets = endedByTheNext([...kept, ...given].sort((a, b) => (a.from < b.from ? -1 : 1)))
  const newest = sets.filter(tookEffect).at(-1)
  const which = newest && given.some(({ id }) => id === newest.id) ? `${newest.short} (${file.title})` : file.title
  return { ...reference, sets, stamps: stamped(reference, { what: 'National outcomes', which, asAt: file.as_at }) }
}

function setFrom(row: NationalOutcomesFile['sets'][number]): NationalOutcomeSet {
  const { id, title, status, from, to } = row
  return {
    id,
    title,
    short: row.short ?? `the ${row.outcomes.length} national outcomes of ${from.slice(0, 4)}`,
    status,
    from,
    ...(to === undefined ? {} : { to }),
    standing: row.standing ?? 'They were given by file, and nothing more is known of their standing here.',
    also: [],
    outcomes: row.outcomes.map(outcomeFrom),
  }
}

function outcomeFrom(row: NationalOutcomesFile['sets'][number]['outcomes'][number]): NationalOutcome {
  return {
    code: row.code,
    ...(row.number === undefined ? {} : { number: Number(row.number) }),
    title: row.title,
    ...(row.statement === undefined ? {} : { statement: row.statement }),
    evidence: 'from-a-file',
    also: row.also ?? [],
  }
}

/** One set applies at a time: it ends on the day before the next begins. A set that never took effect ends no other. */
function endedByTheNext(sets: readonly NationalOutcomeSet[]): NationalOutcomeSet[] {
  return sets.map((set, index) => {
    const next = tookEffect(set) ? sets.slice(index + 1).find(tookEffect) : undefined
    if (next === undefined || (set.to !== undefined && set.to < next.from)) return set
    return { ...set, status: 'superseded', to: dayBefore(next.from) }
  })
}

function dayBefore(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

function withGeography(reference: Reference, file: GeographyFile): Reference {
  const given = new Map<string, Ward[]>()
  for (const { code, name, council, data_zones } of file.wards) {
    const found = findCouncilArea(council)
    const key = found.kind === 'found' ? found.area.code : council
    const wards = given.get(key) ?? []
    wards.push({ code, name, ...(data_zones === undefined ? {} : { dataZones: data_zones }) })
    given.set(key, wards)
  }
  const stamps = stamped(reference, { what: 'Geography', which: file.title, asAt: file.as_at })
  return { ...reference, wards: { ...reference.wards, ...Object.fromEntries(given) }, stamps }
}

/** Replaces the stamp of the same kind of data, or adds one at the end. */
function stamped({ stamps }: Reference, stamp: ReferenceStamp): ReferenceStamp[] {
  const isKnown = stamps.some(({ what }) => what === stamp.what)
  return isKnown ? stamps.map((held) => (held.what === stamp.what ? stamp : held)) : [...stamps, stamp]
}

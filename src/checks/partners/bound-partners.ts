// The partners bound by sections 13 to 15: entries of the profile's list that are partners by law.

import { memoPerDay } from '../../model/memo-per-day.ts'
import type { Partner, Partnership } from '../../model/partnership.ts'
import { quote } from '../../readings/stated.ts'
import { matchPartner, type PartnerDue } from '../../reference/index.ts'
import type { PartnerPartsData } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { joinAnd } from '../../text/join.ts'
import { plainWords } from '../../text/nearest.ts'
import { statutoryPartners } from './statutory-partners.ts'

export interface BoundPartner {
  /** The name in the profile. */
  readonly name: string
  readonly at: Anchor
  /** More than one when the profile lists the same body twice. */
  readonly entries: readonly Partner[]
  /** Section 13(2) lists it. */
  readonly facilitates: boolean
}

/**
 * Those that are bound for certain, in the order of the profile: partners that schedule 1 gives the area, and one that may be a partner where
 * the profile says that it is. Without a known area, the profile's word decides.
 */
export const boundPartners = memoPerDay((context): readonly BoundPartner[] =>
  bodiesListed(context).filter(({ isBound }) => isBound),
)

/**
 * Those that may be partners by law, and those that only the profile calls so. What they state is kept, and nothing is asked of them here. An
 * entry wrongly marked as not statutory is reported separately, under s.4(1).
 */
export const perhapsBound = memoPerDay((context): readonly BoundPartner[] =>
  bodiesListed(context).filter(({ isBound }) => !isBound),
)

const bodiesListed = memoPerDay(({ partnership, asOf }): readonly (BoundPartner & { readonly isBound: boolean })[] => {
  const found = new Map<PartnerDue | Partner, BoundPartner & { readonly isBound: boolean }>()
  for (const { partner, name, at, means } of statutoryPartners(partnership, asOf).listed) {
    const [one] = means
    if (partner.statutory === false || (one === undefined && partner.statutory !== true)) continue
    const bySayingSo = partner.statutory === true && (one !== undefined || partnership.area === undefined)
    const known = found.get(one ?? partner)
    found.set(one ?? partner, {
      name,
      at,
      ...known,
      entries: [...(known?.entries ?? []), partner],
      facilitates: known?.facilitates || means.some(({ facilitates }) => facilitates),
      isBound: known?.isBound || bySayingSo || means.some(({ sure }) => sure),
    })
  }
  return [...found.values()]
})

export function dataOf({ entries }: BoundPartner): PartnerPartsData[] {
  return entries.flatMap(({ data }) => data ?? [])
}

/** Finds an entry of the profile by its id, by one of its names, or by another common name of the same body. */
export const partnerFinder = memoPerDay(({ partnership, asOf }): ((words: string) => Partner | undefined) => {
  const { due, listed: entries } = statutoryPartners(partnership, asOf)
  const named = new Map<string, Partner>()
  for (const partner of partnership.partners)
    for (const name of [partner.id ?? [], partner.names].flat())
      if (!named.has(plainWords(name))) named.set(plainWords(name), partner)
  return (words) => {
    const known = named.get(plainWords(words))
    if (known !== undefined) return known
    // Schedule 1 lists several bodies under one generic name, so “Health Board” alone may match none.
    const one = matchPartner([words], due)
    return one && entries.find(({ means }) => means.includes(one))?.partner
  }
})

/**
 * `“Police Scotland” takes`, `12 of the 15 statutory partners take`; for all of them, `any of the 15 statutory
 * partners takes`.
 */
export function countOfPartners(
  some: readonly BoundPartner[],
  all: readonly BoundPartner[],
  what: string,
  [one, many] = ['', ''],
  eachOrAny: 'any' | 'each' = 'any',
): string {
  const [only] = some
  const isAll = some.length === all.length
  const who = isAll
    ? `${all.length === 2 && eachOrAny === 'any' ? 'either' : eachOrAny} of the ${all.length} ${what}`
    : `${some.length} of the ${all.length} ${what}`
  const name = only !== undefined && some.length === 1 ? quote(only.name) : who
  return `${name} ${isAll || some.length === 1 ? one : many}`.trimEnd()
}

/** The partner itself when there is one, otherwise the profile's list. */
export function placeOfPartners(some: readonly BoundPartner[], { profile }: Partnership): Anchor {
  const [only] = some
  if (only !== undefined && some.length === 1) return only.at
  return profile ? { of: profile, key: 'partners' } : { of: {} }
}

/**
 * The names, to follow a sentence that says what to do: ` Open: Police Scotland and SEPA.` Empty for one partner,
 * whose name was given, and for all.
 */
export function whoIsOpen(open: readonly BoundPartner[], all: readonly BoundPartner[]): string {
  return open.length === 1 || open.length === all.length ? '' : ` Open: ${partnerNames(open)}.`
}

/** All names, however many: somebody has to work through them. */
export function partnerNames(partners: readonly BoundPartner[]): string {
  return joinAnd(partners.map(({ name }) => name))
}

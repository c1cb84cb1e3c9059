// Which statutory partners a profile lists on a day, under whatever names. Everything that counts or names them takes both from here.

import type { AsOf } from '../../model/context.ts'
import { memoPerDay } from '../../model/memo-per-day.ts'
import type { Partner, Partnership } from '../../model/partnership.ts'
import { matchPartner, type PartnerDue, partnersDue } from '../../reference/index.ts'
import type { Anchor } from '../../source/position.ts'
import { namesInText } from '../../text/names-in-text.ts'

/** An entry of the profile's list, with the statutory partners that it stands for: usually one or none. */
export interface PartnerListed {
  readonly partner: Partner
  /** The name in the profile. */
  readonly name: string
  /** The place of the name. */
  readonly at: Anchor
  /** The place of the whole entry in the list. */
  readonly entry: Anchor
  readonly means: readonly PartnerDue[]
}

interface StatutoryPartners {
  /** The partners that s.4(1) and schedule 1 name for the area on the day. Empty when the area is not known. */
  readonly due: readonly PartnerDue[]
  /** Those that are partners for certain. `named` are on the list, and `notNamed` are not; entries marked as no partner are neither. */
  readonly sure: readonly PartnerDue[]
  readonly named: readonly PartnerDue[]
  readonly notNamed: readonly PartnerDue[]
  /** Those that may be partners. They count as neither, on the list or not. */
  readonly unsure: readonly PartnerDue[]
  /** The entries that are partners on the day. */
  readonly listed: readonly PartnerListed[]
  /** Those of `notNamed` that the list names, as having taken part until an earlier day. */
  readonly left: readonly { readonly one: PartnerDue; readonly entry: PartnerListed }[]
}

export function statutoryPartners(partnership: Partnership, asOf: string): StatutoryPartners {
  return partnersOn({ partnership, asOf })
}

const partnersOn = memoPerDay(({ partnership: { area, partners, profile }, asOf }: AsOf): StatutoryPartners => {
  const list: readonly unknown[] = profile?.partners ?? []
  const due = area === undefined ? [] : partnersDue(area, asOf)
  const entryOf = (partner: Partner): PartnerListed => ({
    partner,
    name: partner.names[0] ?? 'A partner',
    at: partner.data ? { of: partner.data, key: 'name' } : partner.at,
    entry: partner.data ? { of: list, key: list.indexOf(partner.data) } : partner.at,
    means: meaning(partner.names, due),
  })
  const isOver = ({ until }: Partner) => asOf > (until?.last ?? asOf)
  const listed = partners.filter((one) => (one.since?.first ?? asOf) <= asOf && !isOver(one)).map(entryOf)
  const onTheList = new Set(listed.flatMap(({ means }) => means))
  const asPartners = new Set(listed.flatMap(({ means, partner }) => (partner.statutory === false ? [] : means)))
  const sure = due.filter((one) => one.sure)
  const notNamed = sure.filter((one) => !onTheList.has(one))
  const over = notNamed.length === 0 ? [] : partners.filter(isOver).map(entryOf)
  return {
    due,
    sure,
    named: sure.filter((one) => asPartners.has(one)),
    notNamed,
    left: notNamed.flatMap((one) => {
      const entry = over.findLast(({ means }) => means.includes(one))
      return entry === undefined ? [] : [{ one, entry }]
    }),
    unsure: due.filter((one) => !one.sure),
    listed,
  }
})

/** By list of partners due, then by names: the same list is compared for the day of every plan. */
const meaningsKept = new WeakMap<readonly PartnerDue[], Map<string, readonly PartnerDue[]>>()

/** More than one when an entry names two bodies, or a name that fits two. */
function meaning(names: readonly string[], due: readonly PartnerDue[]): readonly PartnerDue[] {
  const known = meaningsKept.get(due) ?? new Map<string, readonly PartnerDue[]>()
  meaningsKept.set(due, known)
  const key = names.join('\n')
  const found = known.get(key) ?? findMeaning(names, due)
  known.set(key, found)
  return found
}

function findMeaning(names: readonly string[], due: readonly PartnerDue[]): PartnerDue[] {
  const one = matchPartner(names, due)
  if (one) return [one]
  const alike = due.filter((partner) => matchPartner(names, [partner]))
  if (alike.length > 0) return alike
  const isOne = (words: string) => matchPartner([words], due) !== undefined
  const parts = names
    .flatMap((name) => name.split(/[/;,|]| [-–—] /))
    .flatMap((part) => [part, ...(isOne(part) ? [] : namesInText(part, isOne))])
  return due.filter((partner) => parts.some((part) => matchPartner([part], [partner])))
}

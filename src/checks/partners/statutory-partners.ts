// Which statutory partners a profile lists on a day, whatever names it uses for them.

import type { AsOf } from '../../model/context.ts'
import { memoPerDay } from '../../model/memo-per-day.ts'
import type { Partner, Partnership } from '../../model/partnership.ts'
import { matchPartner, type PartnerDue, partnersDue } from '../../reference/index.ts'
import type { Anchor } from '../../source/position.ts'

/** One entry of the list of partners, with the statutory partners that it stands for: usually one, or none. */
export interface PartnerListed {
  readonly partner: Partner
  /** As the list has it. */
  readonly name: string
  /** The place of the name. */
  readonly at: Anchor
  readonly means: readonly PartnerDue[]
}

export interface StatutoryPartners {
  /** Everybody whom s.4(1) and schedule 1 name for the area on the day; nobody where the area is not known. */
  readonly due: readonly PartnerDue[]
  /** The entries of the list that take part on the day. */
  readonly listed: readonly PartnerListed[]
}

export function statutoryPartners(partnership: Partnership, asOf: string): StatutoryPartners {
  return partnersOn({ partnership, asOf })
}

const partnersOn = memoPerDay(({ partnership: { area, partners }, asOf }: AsOf): StatutoryPartners => {
  const due = area === undefined ? [] : partnersDue(area, asOf)
  const listed = partners
    .filter(({ since, until }) => (since?.first ?? asOf) <= asOf && asOf <= (until?.last ?? asOf))
    .map((partner) => ({
      partner,
      name: partner.names[0] ?? 'A partner',
      at: partner.data ? { of: partner.data, key: 'name' } : partner.at,
      means: meaning(partner.names, due),
    }))
  return { due, listed }
})

/** Several are meant where one entry names two bodies, or gives a name that fits each of two. */
function meaning(names: readonly string[], due: readonly PartnerDue[]): PartnerDue[] {
  const one = matchPartner(names, due)
  if (one) return [one]
  const alike = due.filter((partner) => matchPartner(names, [partner]))
  if (alike.length > 0) return alike
  const parts = names.flatMap((name) => name.split(/[/;,|]| [-–—] /))
  return due.filter((partner) => parts.some((part) => matchPartner([part], [partner])))
}

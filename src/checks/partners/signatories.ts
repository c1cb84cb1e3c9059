// Who signed a plan, compared with the statutory partners that the profile lists on the day of the plan.

import { listOf } from '../../model/ids.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import type { IsoDate } from '../../readings/calendar.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { matchPartner, type PartnerDue } from '../../reference/index.ts'
import { nearest, plainWords } from '../../text/nearest.ts'
import { type PartnerListed, statutoryPartners } from './statutory-partners.ts'

interface Signatories {
  /** The names in the plan. */
  readonly names: readonly string[]
  /** Listed partners that are certainly partners by law, or marked so in the profile. */
  readonly statutory: readonly PartnerListed[]
  readonly unsigned: readonly PartnerListed[]
  /** The day on which they are partners: that of publication, where it is known and not still to come. */
  readonly on: IsoDate
}

/** A partner that joined after publication could not sign, so it is not missing. */
export function signatoriesOf(plan: Plan, partnership: Partnership, asOf: string): Signatories {
  const last = plan.publishedOn?.last ?? asOf
  const on = last < asOf ? last : asOf
  const { due, listed } = statutoryPartners(partnership, on)
  const statutory = listed.filter(({ means, partner }) => partner.statutory ?? means.some(({ sure }) => sure))
  const names = listOf(plan.data.signatories).filter(hasDescription)
  const signed = new Set(names.flatMap((name) => whoIs(name, listed, due)))
  const isSigned = names.some((name) => everybody.test(name))
  return { names, statutory, unsigned: isSigned ? [] : statutory.filter((entry) => !signed.has(entry)), on }
}

const everybody =
  /^(?:all|each|every)\b(?!.*\b(?:except|but|other than|apart from)\b).*\b(?:partners?|members?|bod(?:y|ies)|signatories|organisations?)\b/i

/** Matches by id, by name, by the name in the law, or by a near spelling of these. */
function whoIs(name: string, listed: readonly PartnerListed[], due: readonly PartnerDue[]): readonly PartnerListed[] {
  const wanted = plainWords(name)
  const exact = listed.filter(({ partner }) => plainNames(partner).includes(wanted))
  if (exact.length > 0) return exact
  const body = matchPartner([name], due)
  if (body) return listed.filter(({ means }) => means.includes(body))
  const [near] = nearest(
    name,
    listed.flatMap(({ partner }) => idAndNames(partner)),
  )
  return near === undefined ? [] : listed.filter(({ partner }) => idAndNames(partner).includes(near))
}

const plainNamesFound = new WeakMap<PartnerListed['partner'], readonly string[]>()

/** Cached, because every signatory of every plan is compared with every partner. */
function plainNames(partner: PartnerListed['partner']): readonly string[] {
  const known = plainNamesFound.get(partner)
  if (known !== undefined) return known
  const names = idAndNames(partner).map(plainWords)
  plainNamesFound.set(partner, names)
  return names
}

function idAndNames({ id, names }: PartnerListed['partner']): string[] {
  return id === undefined ? [...names] : [id, ...names]
}

// Agreements under section 14(1), which lift one duty from one partner for one outcome. The Act has no other relief.

import type { Attestation } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { wordsThatCount } from '../../model/decision.ts'
import { dateOf } from '../../model/field.ts'
import { matchId } from '../../model/ids.ts'
import { outcomeIds } from '../../model/outcomes.ts'
import type { Outcome, Partner } from '../../model/partnership.ts'
import type { AgreementData } from '../../schema/documents.gen.ts'
import { type BoundPartner, partnerFinder } from './bound-partners.ts'

/**
 * An agreement in force. A limited agreement is not relief: the duty remains, up to the agreed extent, and is asked
 * about.
 */
interface Relief {
  readonly partner: Partner
  /** Section, subsection and paragraph: `14 3 a`. `14 3` covers both paragraphs. */
  readonly provision: string
  readonly outcome: string
  /** The agreement as a statement. */
  readonly stated: Attestation
}

/** Agreements that are complete, made by the day, not past review, and name one known partner, duty and outcome. */
export function reliefsOn(context: Context): Relief[] {
  const { partnership, asOf } = context
  if (partnership.agreements.length === 0) return []
  const find = partnerFinder(context)
  const known = [...outcomeIds(partnership)]
  return partnership.agreements.flatMap((agreement): Relief[] => {
    const stated = isLimited(agreement) ? undefined : statedIn(agreement)
    const reviewBy = dateOf(agreement.review_by)
    if (stated === undefined || stated.date.first > asOf) return []
    if (reviewBy === undefined || reviewBy.last < asOf || reviewBy.last < stated.date.first) return []
    const { partner: who = '', duty = '', outcome: which = '' } = agreement
    const [partner, provision, outcome] = [find(who), provisionIn(duty), matchId(which, known)]
    return partner && provision && outcome !== undefined ? [{ partner, provision, outcome, stated }] : []
  })
}

function statedIn(agreement: Partial<AgreementData>): Attestation | undefined {
  const { partner, duty, outcome, agreed_on: agreedOn } = agreement
  const [words, date] = [wordsThatCount(agreement), dateOf(agreedOn)]
  if (words === undefined || date === undefined) return undefined
  if (partner === undefined || duty === undefined || outcome === undefined) return undefined
  const { reason, evidence, owner } = words
  const claim = `${partner} need not meet ${duty} for outcome ${outcome}: ${reason}`
  return { claim, evidence, owner, date, at: { of: agreement, key: 'agreed_on' } }
}

function isLimited({ relief, extent }: Partial<AgreementData>): boolean {
  return relief === 'limited' || (relief === undefined && extent !== undefined)
}

/** Whether a citation names a duty that an agreement can lift: section 14(2) to (5). */
export function isRelievable(citation: string): boolean {
  return /^14 (?:2|3(?: [ab])?|4|5)$/.test(provisionIn(citation) ?? '')
}

/** Whether a citation names a duty on LOIP outcomes only: section 14(3)(a), (4) and (5). */
export function isOfLoipOutcomes(citation: string): boolean {
  return /^14 (?:3 a|4|5)$/.test(provisionIn(citation) ?? '')
}

/** The agreement that lifts a duty from a partner for an outcome. `duty` is a citation or a row id: `s14-3a`. */
export function reliefFrom(
  duty: string,
  { entries }: BoundPartner,
  outcome: Outcome,
  reliefs: readonly Relief[],
): Attestation | undefined {
  if (reliefs.length === 0) return undefined
  const asked = provisionIn(duty)
  return reliefs.find(
    ({ partner, provision, outcome: id }) =>
      id === outcome.id &&
      entries.includes(partner) &&
      (provision === asked || asked?.startsWith(`${provision} `) === true),
  )?.stated
}

/** For a duty that names no outcome: the agreements, if there is one for every outcome, otherwise none. */
export function reliefThroughout(
  duty: string,
  partner: BoundPartner,
  outcomes: readonly Outcome[],
  reliefs: readonly Relief[],
): Attestation[] {
  const found = outcomes.flatMap((outcome) => reliefFrom(duty, partner, outcome, reliefs) ?? [])
  return found.length === outcomes.length ? found : []
}

/**
 * The provision in a citation, in any spelling: `s.14(3)(a)`, `14(3)(a)`, `s14-3a`, `section 14 (3)(a) of the Act`.
 * Undefined for a section without a subsection, which is not one duty.
 */
export function provisionIn(citation: string): string | undefined {
  const found = /(?<!\d)(\d{1,2})(?!\d)[\s(.-]*(\d{1,2})(?!\d)(?:[\s).(-]*([a-z])(?![a-z]))?/i.exec(citation)
  return found
    ?.slice(1)
    .flatMap((label) => label?.toLowerCase() ?? [])
    .join(' ')
}

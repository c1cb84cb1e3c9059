// Agreements under section 14(1): the only relief there is, for one partner, one duty and one outcome.

import type { Attestation } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { wordsThatCount } from '../../model/decision.ts'
import { dateOf } from '../../model/field.ts'
import { matchId } from '../../model/ids.ts'
import { outcomeIds } from '../../model/outcomes.ts'
import type { Outcome, Partner } from '../../model/partnership.ts'
import type { AgreementData } from '../../schema/documents.gen.ts'
import { type BoundPartner, partnerFinder } from './bound-partners.ts'

/** An agreement that counts on the day. One that is limited is none: up to the agreed extent the duty stands, and is asked about. */
export interface Relief {
  readonly partner: Partner
  /** Section, subsection and paragraph: `14 3 a`; `14 3` is for both of its paragraphs. */
  readonly provision: string
  readonly outcome: string
  /** What was agreed, as its record has it. */
  readonly stated: Attestation
}

/** Agreed by that day, not past its review-by day, whole, and of one partner, one duty and one outcome that are known. */
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
  const { reason, evidence, owner } = words
  const claim = `${partner} need not meet ${duty} for outcome ${outcome}: ${reason}`
  return { claim, evidence, owner, date, at: { of: agreement, key: 'agreed_on' } }
}

function isLimited({ relief, extent }: Partial<AgreementData>): boolean {
  return relief === 'limited' || (relief === undefined && extent !== undefined)
}

/** Whether a citation names one of the duties that an agreement is applied to: section 14(2) to (5). */
export function isRelievable(citation: string): boolean {
  return /^14 (?:2|3(?: [ab])?|4|5)$/.test(provisionIn(citation) ?? '')
}

/** Whether it names one that is about outcomes of the LOIP alone: section 14(3)(a), (4) and (5). */
export function isOfLoipOutcomes(citation: string): boolean {
  return /^14 (?:3 a|4|5)$/.test(provisionIn(citation) ?? '')
}

/** What relieves a partner of a duty for an outcome. `duty` is a citation or the id of a row: `s14-3a`. */
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

/** A duty that names no outcome stands until there is an agreement for each of them; then, what these are. */
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
 * The provision that a citation names, however it is written: `s.14(3)(a)`, `14(3)(a)`, `s14-3a`, `section 14 (3)(a) of the
 * Act`. A section alone is no one duty.
 */
export function provisionIn(citation: string): string | undefined {
  const found = /(?<!\d)(\d{1,2})(?!\d)[\s(.-]*(\d{1,2})(?!\d)(?:[\s).(-]*([a-z])(?![a-z]))?/i.exec(citation)
  return found
    ?.slice(1)
    .flatMap((label) => label?.toLowerCase() ?? [])
    .join(' ')
}

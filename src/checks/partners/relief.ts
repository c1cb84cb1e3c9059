// Agreements under section 14(1), which lift one duty from one partner for one outcome. The Act has no other relief.

import { type Evidence, type Fault, shows, type Unknown, unknown } from '../../engine/rule.ts'
import type { AsOf, Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { matchId } from '../../model/ids.ts'
import { outcomeIds } from '../../model/outcomes.ts'
import type { Outcome, Partner } from '../../model/partnership.ts'
import { describeDate } from '../../readings/date.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import type { AgreementData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { joinAnd } from '../../text/join.ts'
import { quote } from '../../text/quote.ts'
import { type AskedPart, partsLacking, partsToWrite } from '../statements/asked-parts.ts'
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
  /** Where the agreement says whom it relieves, for which outcome, and why. */
  readonly evidence: Evidence
}

/**
 * Agreements made by the day that name one known partner, duty and outcome. The Act asks for no reason, owner or day of review, so they
 * stand without these, and until they are ended. One without a day that can be read is not known to be made yet.
 */
export function reliefsOn(context: Context): Relief[] {
  const { partnership, asOf } = context
  if (partnership.agreements.length === 0) return []
  const find = partnerFinder(context)
  const known = [...outcomeIds(partnership)]
  return partnership.agreements.flatMap((agreement): Relief[] => {
    const agreedOn = dateOf(agreement.agreed_on)
    if (isLimited(agreement) || agreedOn === undefined || agreedOn.first > asOf) return []
    const { partner: who = '', duty = '', outcome: which = '' } = agreement
    const [partner, provision, outcome] = [find(who), provisionIn(duty), matchId(which, known)]
    const evidence = shows(
      at(agreement, 'partner'),
      at(agreement, 'outcome'),
      at(agreement, 'agreed_on'),
      ...(hasDescription(agreement.reason) ? [at(agreement, 'reason')] : []),
    )
    return partner && provision && outcome !== undefined ? [{ partner, provision, outcome, evidence }] : []
  })
}

/** The agreements made by the day, or with no day that can be read. */
export function agreementsMade({ partnership, asOf }: AsOf): AgreementData[] {
  return partnership.agreements.filter(({ agreed_on: agreedOn }) => (dateOf(agreedOn)?.first ?? asOf) <= asOf)
}

/** The partner, the duty and the outcome of each of them, where these files know all three. */
export function agreementsShown(context: Context): (Evidence | Unknown)[] {
  const find = partnerFinder(context)
  const known = [...outcomeIds(context.partnership)]
  return agreementsMade(context).map((agreement) => {
    const { partner = '', duty = '', outcome = '' } = agreement
    const strange = [
      ...(find(partner) ? [] : [`${quote(partner)} is in no list of partners`]),
      ...(isRelievable(duty) ? [] : [`${quote(duty)} is not one of the duties of section 14(2) to (5)`]),
      ...(matchId(outcome, known) === undefined ? [`${quote(outcome)} is not an outcome in these files`] : []),
    ]
    if (strange.length === 0) return shows(at(agreement, 'partner'), at(agreement, 'duty'), at(agreement, 'outcome'))
    return unknown(
      `What an agreement under section 14(1) relieves of cannot be told: ${joinAnd(strange)}. Write the one that is meant, or add it to these files.`,
    )
  })
}

/** What is asked of an agreement, so that others can find it. The Act asks for none of it. */
const asked: readonly AskedPart<Partial<AgreementData>>[] = [
  { field: 'reason', says: 'why it was made', write: 'reason: <why>' },
  { field: 'owner', says: 'who keeps it', write: 'owner: <who is responsible>' },
  { field: 'evidence', says: 'where it is recorded', write: 'evidence: <document>' },
  { field: 'review_by', says: 'by when it is looked at again', write: 'review_by: <day to come>' },
]

const whenMade: AskedPart<Partial<AgreementData>> = {
  field: 'agreed_on',
  says: 'when it was made',
  write: 'agreed_on: <day>',
}

/** What is not recorded of agreements, and those that were to be looked at again by now. They stand all the same, but for one without a day. */
export function* agreementsToLookAt(context: AsOf): Iterable<Fault> {
  for (const agreement of agreementsMade(context)) {
    const undated = partsLacking(agreement, [whenMade]).length > 0
    const lacking = partsLacking(agreement, undated ? [whenMade, ...asked] : asked)
    if (lacking.length > 0) {
      const words = joinAnd(lacking.map(({ says }) => says))
      yield {
        at: at(agreement, 'partner'),
        says: `An agreement under section 14(1) does not say ${words}${undated ? '; without its day it relieves nobody here' : ''}.`,
        fix: {
          says: 'Add what is known of it, so that others can find the agreement and know when it is looked at again.',
          write: partsToWrite(lacking),
        },
        into: agreement,
        verdict: 'remark',
        saidAs: 'question',
      }
    }
    const review = dateOf(agreement.review_by)
    if (review === undefined || review.last >= context.asOf) continue
    yield {
      at: at(agreement, 'review_by'),
      says: `An agreement under section 14(1) was to be looked at again by ${describeDate(review)}; it stands until it is ended.`,
      fix: {
        says: 'Look at it again, and give the next day on which it is looked at; or take it out, if it was ended.',
        write: 'review_by: <day to come>',
      },
      into: agreement,
      verdict: 'remark',
      saidAs: 'advice',
    }
  }
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

/** What shows the agreement that lifts a duty from a partner for an outcome. `duty` is a citation or a row id: `s14-3a`. */
export function reliefFrom(
  duty: string,
  { entries }: BoundPartner,
  outcome: Outcome,
  reliefs: readonly Relief[],
): Evidence | undefined {
  if (reliefs.length === 0) return undefined
  const asked = provisionIn(duty)
  return reliefs.find(
    ({ partner, provision, outcome: id }) =>
      id === outcome.id &&
      entries.includes(partner) &&
      (provision === asked || asked?.startsWith(`${provision} `) === true),
  )?.evidence
}

/** For a duty that names no outcome: the agreements, if there is one for every outcome, otherwise none. */
export function reliefThroughout(
  duty: string,
  partner: BoundPartner,
  outcomes: readonly Outcome[],
  reliefs: readonly Relief[],
): Evidence[] {
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

// Agreements under section 14(1), which lift one duty from one partner for one outcome. The Act has no other relief.

import { type Evidence, type Fault, shows, type Unknown, unknown } from '../../engine/rule.ts'
import type { AsOf, Context } from '../../model/context.ts'
import { dateOf } from '../../model/field.ts'
import { isOneOutcome, type OutcomeOf, outcomeNamed, plansAmong } from '../../model/outcome-named.ts'
import { inAgreement } from '../../model/outcome-scopes.ts'
import type { Outcome, Partner } from '../../model/partnership.ts'
import { isDutyOfPartner, provisionIn } from '../../model/relieved-duty.ts'
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
  /** The outcome that it names, in each edition of the LOIP that carries it on. */
  readonly outcomes: ReadonlySet<Outcome>
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
  const ofLoips = partnership.loips.flatMap((plan) => plan.outcomes.map((outcome): OutcomeOf => ({ outcome, plan })))
  return partnership.agreements.flatMap((agreement): Relief[] => {
    const agreedOn = dateOf(agreement.agreed_on)
    if (isLimited(agreement) || agreedOn === undefined || agreedOn.first > asOf) return []
    const { partner: who = '', duty = '', outcome: which = '' } = agreement
    const [partner, provision] = [find(who), provisionIn(duty)]
    const { meant } = outcomeNamed(which, inAgreement(agreement, partnership), partnership)
    const outcomes = ofLoips.filter((one) => meant.some((named) => isOneOutcome(named, one, partnership)))
    const evidence = shows(
      at(agreement, 'partner'),
      at(agreement, 'outcome'),
      at(agreement, 'agreed_on'),
      ...(hasDescription(agreement.reason) ? [at(agreement, 'reason')] : []),
    )
    return partner && provision && outcomes.length > 0
      ? [{ partner, provision, outcomes: new Set(outcomes.map(({ outcome }) => outcome)), evidence }]
      : []
  })
}

/** The agreements made by the day, or with no day that can be read. */
export function agreementsMade({ partnership, asOf }: AsOf): AgreementData[] {
  return partnership.agreements.filter(({ agreed_on: agreedOn }) => (dateOf(agreedOn)?.first ?? asOf) <= asOf)
}

/** The partner, the duty and the outcome of each of them, where these files know all three. */
export function agreementsShown(context: Context): (Evidence | Unknown)[] {
  const find = partnerFinder(context)
  const { partnership } = context
  return agreementsMade(context).map((agreement) => {
    const { partner = '', duty = '', outcome = '' } = agreement
    if (dateOf(agreement.agreed_on) === undefined)
      return unknown({
        says: 'Whether an agreement under section 14(1) was made cannot be told: it gives no day that can be read. If it was made, write the day.',
        write: 'agreed_on: <day>',
        into: agreement,
      })
    const { meant, among } = outcomeNamed(outcome, inAgreement(agreement, partnership), partnership)
    const strange = [
      ...(find(partner) ? [] : [`${quote(partner)} is in no list of partners`]),
      ...(isDutyOfPartner(duty) ? [] : [`${quote(duty)} does not name one duty of a partner under Part 2`]),
      ...(meant.length + among.length === 0 ? [`${quote(outcome)} is not an outcome in these files`] : []),
      ...(among.length > 0 ? [`${quote(outcome)} may be an outcome of ${plansAmong(among)}`] : []),
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

/** What shows the agreement that lifts a duty from a partner for an outcome of the LOIP. `duty` is a citation or a row id: `s14-3a`. */
export function reliefFrom(
  duty: string,
  { entries }: BoundPartner,
  outcome: Outcome,
  reliefs: readonly Relief[],
): Evidence | undefined {
  if (reliefs.length === 0) return undefined
  const asked = provisionIn(duty)
  return reliefs.find(
    ({ partner, provision, outcomes }) =>
      outcomes.has(outcome) &&
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

// What is stated of each partner, where the duty is each partner's own: sections 13 to 15.

import type { Fault } from '../../engine/rule.ts'
import { attestationOf, type Backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { optional } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import { addMonths } from '../../readings/calendar.ts'
import type { AttestationData, PartnerStatementData } from '../../schema/documents.gen.ts'
import { declare, isStillToCome, type StatementFinding } from '../statements/declare.ts'
import type { BoundPartner } from './bound-partners.ts'

/** A question, or what makes one: what is so where nothing is stated. */
type Otherwise = Omit<Fault, 'verdict'>

interface AskedOfEach {
  readonly partners: readonly BoundPartner[]
  readonly context: Context
  /** Everything that is stated of one partner. */
  stated(partner: BoundPartner): readonly Backing[]
  /** What is so where nothing is stated of some of them: one question, with all their names. */
  otherwise(open: readonly BoundPartner[]): Otherwise
}

/** Each partner's statements, one that contradicts itself among them, and one question about all who have none. */
export function* statedOfEach({ partners, context, stated, otherwise }: AskedOfEach): Iterable<StatementFinding> {
  const each = partners.map((partner) => ({ partner, told: [...statedNow(stated(partner), partner.at, context)] }))
  for (const { told } of each) yield* told
  const open = each.flatMap(({ partner, told }) => (told.length === 0 ? [partner] : []))
  if (open.length > 0) yield { ...otherwise(open), verdict: 'not-evidenced' }
}

/** The same where the duty is that of the partnership. */
export function* statedOnce(
  stated: readonly Backing[],
  context: Context,
  otherwise: Otherwise,
): Iterable<StatementFinding> {
  const told = [...statedNow(stated, otherwise.at, context)]
  yield* told
  if (told.length === 0) yield { ...otherwise, verdict: 'not-evidenced' }
}

function* statedNow(stated: readonly Backing[], at: Otherwise['at'], context: Context): Iterable<StatementFinding> {
  for (const backing of stated) {
    if (backing === undefined || (isStated(backing) && isStillToCome(backing.date, context))) continue
    const place = backing === 'unusable' ? at : backing.at
    const yielded = declare({ at: place, backing, context, otherwise: { says: 'This statement cannot be used.' } })
    // A statement may be made of fields with other names: then its date stands under another name too.
    const isMade = !('declares' in yielded) && place.key !== undefined && yielded.verdict === 'not-met'
    yield isMade ? { ...yielded, at: place, fix: `Set ${place.key}: right.` } : yielded
  }
}

/** What is stated of one partner. What an entry leaves out of evidence, locator and owner is that of the profile's statement. */
export function statementsIn(
  statements: readonly PartnerStatementData[] | PartnerStatementData | undefined,
  { partnership: { profile } }: Context,
): Backing[] {
  const { statement: common } = profile ?? {}
  const { evidence, locator, owner }: Partial<AttestationData> = common ?? {}
  const shared = { ...optional('evidence', evidence), ...optional('locator', locator), ...optional('owner', owner) }
  return listOf(statements).map((statement) => {
    const whole: Partial<AttestationData> = { ...shared, ...statement }
    // Where nobody stands behind it, it is asked who does; what the profile's own statement lacks is told as a matter of shape.
    if (whole.evidence === undefined || whole.locator === undefined || whole.owner === undefined)
      return common === undefined ? undefined : 'unusable'
    const backing = attestationOf(whole as AttestationData)
    return typeof backing === 'object' ? { ...backing, at: { of: statement } } : backing
  })
}

/** Since when taking part counts. Twelve months is our choice: the Act says nothing about how often. */
export function lookingBackTo(asOf: string): string {
  return addMonths(asOf, -12)
}

/** The statements that may be of that day or a later one. What has no date that can be read is told by itself. */
export function statementsSince(since: string, statements: readonly Backing[]): Backing[] {
  return statements.filter((one) => (isStated(one) ? one.date.last >= since : one !== undefined))
}

// Statements of each partner, for duties that lie on each partner separately: sections 13 to 15.

import type { Evidence, Fault, Unknown } from '../../engine/rule.ts'
import { attestationOf, type Backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { listOf } from '../../model/ids.ts'
import type { AttestationData, PartnerStatementData } from '../../schema/documents.gen.ts'
import { optional } from '../../text/optional.ts'
import { declare, isStillToCome, type StatementFinding } from '../statements/declare.ts'
import { type BoundPartner, perhapsBound } from './bound-partners.ts'

/** The question asked where nothing is stated. */
type Otherwise = Omit<Fault, 'verdict'>

type Besides = Evidence | Fault | Unknown

interface AskedOfEach {
  readonly partners: readonly BoundPartner[]
  /** Those that are not asked, and whose statements are kept: by default, those that may be partners by law. */
  readonly perhaps?: readonly BoundPartner[]
  readonly context: Context
  /** All statements of one partner. */
  stated(partner: BoundPartner): readonly Backing[]
  /** What the files hold besides, for people to judge, or what is wrong with it. A partner that has some is not asked. */
  besides?(partner: BoundPartner): readonly Besides[]
  /** One question for all partners without either, with their names. */
  otherwise(open: readonly BoundPartner[]): Otherwise
}

/** The statements of each partner, contradictions among them, and one question for all partners without any. */
export function* statedOfEach(asked: AskedOfEach): Iterable<StatementFinding | Evidence> {
  const { partners, context, stated, besides, otherwise } = asked
  const each = [...partners, ...(asked.perhaps ?? perhapsBound(context))].map((partner) => ({
    partner,
    found: [...statedNow(stated(partner), partner.at, context), ...(besides?.(partner) ?? [])],
  }))
  for (const { found } of each) yield* found
  const open = each.flatMap(({ partner, found }) => (found.length === 0 && partners.includes(partner) ? [partner] : []))
  if (open.length > 0) yield { ...otherwise(open), verdict: 'not-shown' }
}

/** The same for a duty of the partnership as a whole. */
export function* statedOnce(
  stated: readonly Backing[],
  context: Context,
  otherwise: Otherwise,
  besides: readonly Besides[] = [],
): Iterable<StatementFinding | Evidence> {
  const found = [...statedNow(stated, otherwise.at, context), ...besides]
  yield* found
  if (found.length === 0) yield { ...otherwise, verdict: 'not-shown' }
}

function* statedNow(stated: readonly Backing[], at: Otherwise['at'], context: Context): Iterable<StatementFinding> {
  for (const backing of stated) {
    if (backing === undefined || (isStated(backing) && isStillToCome(backing.date, context))) continue
    const place = backing === 'unusable' ? at : backing.at
    yield declare({ at: place, backing, context, otherwise: { says: 'This statement cannot be used.' } })
  }
}

/** The statements of one partner. Missing evidence, locator and owner are taken from the profile's statement. */
export function statementsIn(
  statements: readonly PartnerStatementData[] | PartnerStatementData | undefined,
  { partnership: { profile } }: Context,
): Backing[] {
  const { statement: common } = profile ?? {}
  const { evidence, locator, owner }: Partial<AttestationData> = common ?? {}
  const shared = { ...optional('evidence', evidence), ...optional('locator', locator), ...optional('owner', owner) }
  return listOf(statements).map((statement) => {
    const whole: Partial<AttestationData> = { ...shared, ...statement }
    // Without a profile statement the rule asks who stands behind it. An incomplete profile statement is reported by
    // the schema.
    if (whole.evidence === undefined || whole.locator === undefined || whole.owner === undefined)
      return common === undefined ? undefined : 'unusable'
    const backing = attestationOf(whole as AttestationData)
    return typeof backing === 'object' ? { ...backing, at: { of: statement } } : backing
  })
}

/** Statements dated `since` or later. A statement whose date cannot be read is kept: that is reported separately. */
export function statementsSince(since: string, statements: readonly Backing[]): Backing[] {
  return statements.filter((one) => (isStated(one) ? one.date.last >= since : one !== undefined))
}

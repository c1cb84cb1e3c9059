// Decisions that acting with a view to reducing inequalities would be inappropriate: the closing words of section 5.

import type { Attestation } from '../../model/attestation.ts'
import { isBlanket } from '../../model/blanket.ts'
import type { Context } from '../../model/context.ts'
import { wordsThatCount } from '../../model/decision.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import { outcomeIds } from '../../model/outcomes.ts'
import type { Partnership, Plan } from '../../model/partnership.ts'
import { describeDate } from '../../readings/date.ts'
import type { InappropriateData } from '../../schema/documents.gen.ts'
import { contradiction, isStillToCome } from './declare.ts'

/** What a decision covers. */
type Scope =
  | { readonly of: 'plan'; readonly id: string }
  | { readonly of: 'outcome'; readonly id: string }
  /** Words such as “all”, which name no plan and no outcome. */
  | { readonly of: 'everything' }
  | undefined

export interface Section5Decision {
  readonly data: InappropriateData
  readonly scope: Scope
  /** The decision as a statement, if it is complete and counts on the day. */
  readonly statement?: Attestation
  /** Why it does not count, as the predicate of a sentence about it. */
  readonly whyNot?: string
  /** It does not count because its review date has passed. */
  readonly isOverdue?: true
}

/** The decisions made by the day of the check. */
export function section5Decisions(context: Context): Section5Decision[] {
  const { partnership } = context
  return partnership.exceptions
    .flatMap(({ inappropriate }) => listOf(inappropriate))
    .filter((data) => !isStillToCome(dateOf(data.decided_on), context))
    .map((data) => ({ data, scope: scopeOf(data, partnership), ...effectOf(data, context) }))
}

/** A misspelt id is reported separately and matches nothing here: the duty gives way only for what is named. */
function scopeOf({ scope }: InappropriateData, partnership: Partnership): Scope {
  if (scope === undefined) return undefined
  if (isBlanket(scope)) return { of: 'everything' }
  const { loips, localityPlans } = partnership
  if (scope.toLowerCase() === 'loip') return { of: 'plan', id: 'loip' }
  if ([...loips, ...localityPlans].some(({ id }) => id === scope)) return { of: 'plan', id: scope }
  return outcomeIds(partnership).has(scope) ? { of: 'outcome', id: scope } : undefined
}

function effectOf(
  data: InappropriateData,
  context: Context,
): Pick<Section5Decision, 'statement' | 'whyNot' | 'isOverdue'> {
  const { decided_on: decided, review_by: review }: Partial<InappropriateData> = data
  const [words, date] = [wordsThatCount(data), dateOf(decided)]
  if (words === undefined || date === undefined) return { whyNot: 'is not recorded in full' }
  const contrary = contradiction(date, context)
  if (contrary !== undefined) return { whyNot: contrary }
  const until = dateOf(review)
  if (until === undefined) return { whyNot: 'names no day by which it is looked at again' }
  if (until.last < context.asOf)
    return { whyNot: `was to be looked at again by ${describeDate(until)}`, isOverdue: true }
  return { statement: { claim: words.reason, evidence: words.evidence, owner: words.owner, date, at: { of: data } } }
}

/** Whether a decision covers the whole of this plan. `loip` means the LOIP, whatever its id. */
export function coversPlan({ scope }: Section5Decision, { kind, id }: Plan): boolean {
  return scope?.of === 'plan' && (scope.id === id || (kind === 'loip' && scope.id === 'loip'))
}

// Decisions that acting with a view to reducing inequalities would be inappropriate: the closing words of section 5.

import {
  type Declaration,
  type Evidence,
  type Fault,
  type Fix,
  shows,
  type Unknown,
  unknown,
} from '../../engine/rule.ts'
import type { Attestation } from '../../model/attestation.ts'
import { isBlanket } from '../../model/blanket.ts'
import type { Context } from '../../model/context.ts'
import { wordsThatCount } from '../../model/decision.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import { type OutcomeOf, outcomeNamed } from '../../model/outcome-named.ts'
import { inAnyPlan } from '../../model/outcome-scopes.ts'
import type { Plan } from '../../model/partnership.ts'
import { allPlans } from '../../model/plans.ts'
import { describeDate } from '../../readings/date.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import type { InappropriateData } from '../../schema/documents.gen.ts'
import { at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'
import { quote } from '../../text/quote.ts'
import { type AskedPart, partsLacking, partsToWrite } from './asked-parts.ts'
import { contradiction, isStillToCome } from './declare.ts'

/** What a decision covers. */
type Scope =
  | { readonly of: 'plan'; readonly id: string }
  | { readonly of: 'outcome'; readonly meant: readonly OutcomeOf[] }
  /** An id that outcomes of several plans share. */
  | { readonly of: 'several'; readonly among: readonly OutcomeOf[] }
  /** Words such as “all”, which name no plan and no outcome. */
  | { readonly of: 'everything' }
  | undefined

export interface Section5Decision {
  readonly data: InappropriateData
  readonly scope: Scope
  /** It was made by the day. The Act asks for no reason, owner or evidence, so it stands without these. */
  readonly stands?: true
  /** The decision as a statement, if it stands and says all that a statement says. */
  readonly statement?: Attestation
  /** Why it does not count, as the predicate of a sentence about it. */
  readonly whyNot?: string
  /** Its review date has passed, as the predicate of a sentence about it. */
  readonly overdue?: string
}

/** The decisions made by the day of the check. */
export function section5Decisions(context: Context): Section5Decision[] {
  const { partnership } = context
  return partnership.exceptions
    .flatMap(({ inappropriate }) => listOf(inappropriate))
    .filter((data) => !isStillToCome(dateOf(data.decided_on), context))
    .map((data) => ({ data, scope: scopeOf(data, context), ...effectOf(data, context) }))
}

/** A misspelt id is reported separately and matches nothing here: the duty gives way only for what is named. */
function scopeOf({ scope, decided_on: decided }: InappropriateData, { partnership, asOf }: Context): Scope {
  if (scope === undefined) return undefined
  if (isBlanket(scope)) return { of: 'everything' }
  if (scope.toLowerCase() === 'loip') return { of: 'plan', id: 'loip' }
  if (allPlans(partnership).some(({ id }) => id === scope)) return { of: 'plan', id: scope }
  const { meant, among } = outcomeNamed(scope, { ...inAnyPlan(partnership, asOf), on: dateOf(decided) }, partnership)
  if (among.length > 0) return { of: 'several', among }
  return meant.length > 0 ? { of: 'outcome', meant } : undefined
}

function effectOf(
  data: InappropriateData,
  context: Context,
): Pick<Section5Decision, 'stands' | 'statement' | 'whyNot' | 'overdue'> {
  const { decided_on: decided, review_by: review }: Partial<InappropriateData> = data
  const date = dateOf(decided)
  if (date === undefined) return { whyNot: 'gives no day on which it was made' }
  const contrary = contradiction(date, context)
  if (contrary !== undefined) return { whyNot: contrary }
  const until = dateOf(review)
  // A decision stands until it is changed; the day of review is one to look at it again.
  const overdue =
    until !== undefined && until.last < context.asOf ? `was to be looked at again by ${describeDate(until)}` : undefined
  const words = wordsThatCount(data)
  return {
    stands: true,
    ...(overdue === undefined ? {} : { overdue }),
    ...(words === undefined
      ? {}
      : { statement: { claim: words.reason, evidence: words.evidence, owner: words.owner, date, at: { of: data } } }),
  }
}

/** What a decision that stands says of itself: the whole statement, or else what there is of it. */
export function decisionAsMade({ data, statement }: Section5Decision): Evidence | Declaration {
  if (statement !== undefined) return { at: at(data, 'scope'), declares: statement }
  const { reason, evidence }: Partial<InappropriateData> = data
  return shows(
    at(data, 'scope'),
    at(data, 'decided_on'),
    ...(hasDescription(reason) ? [at(data, 'reason')] : []),
    ...(hasDescription(evidence) ? [at(data, 'evidence')] : []),
  )
}

/** Whether a decision covers the whole of this plan. `loip` means the LOIP, whatever its id. */
export function coversPlan({ scope }: Section5Decision, { kind, id }: Plan): boolean {
  return scope?.of === 'plan' && (scope.id === id || (kind === 'loip' && scope.id === 'loip'))
}

/** Each decision that names a plan or an outcome, and says why, when and where; or what is not known of any. */
export function decisionsShown(context: Context): (Evidence | Unknown)[] {
  const { partnership, asOf } = context
  const recorded = partnership.exceptions.flatMap(({ inappropriate }) => listOf(inappropriate))
  const what = 'Whether section 5 was considered inappropriate for anything'
  if (recorded.length === 0)
    return [
      unknown({
        says: `${what} cannot be told: no decision on it is in these files. If there is one, record what it covers, why, when, and where it stands.`,
        write: 'kind: exceptions\ninappropriate:\n  - scope: <id of the outcome or the plan>',
        in: 'exceptions',
      }),
    ]
  const decisions = section5Decisions(context)
  if (decisions.length === 0)
    return [unknown(`${what} cannot be told: each decision in these files is dated after ${dayInWords(asOf)}.`)]
  const shown = decisions.filter(({ data, scope }) => namesSomething(scope) && isRecorded(data, context))
  if (shown.length > 0)
    return shown.map(({ data }) =>
      shows(at(data, 'scope'), at(data, 'reason'), at(data, 'decided_on'), at(data, 'evidence')),
    )
  return [
    unknown(
      `${what} cannot be told: no decision here names a plan or an outcome of these files, and says why, when and where it was recorded. Add what is missing.`,
    ),
  ]
}

const howToRecord =
  'Say of the decision what it covers, why it was made, when, by whom, and where that is recorded. If nothing was decided, take the entry out.'

/** What is asked of a decision, so that others can find it. */
const asked: readonly AskedPart<Partial<InappropriateData>>[] = [
  { field: 'scope', says: 'what it covers', write: 'scope: <id of the outcome or the plan>', isName: true },
  { field: 'reason', says: 'why it was made', write: 'reason: <why>' },
  { field: 'decided_on', says: 'when it was made', write: 'decided_on: <day>' },
  { field: 'evidence', says: 'where it is recorded', write: 'evidence: <document>' },
  { field: 'owner', says: 'who decided', write: 'owner: <who is responsible>' },
]

/** How to record a decision that lacks these parts: by default, all. */
export function recordDecision(lacking: readonly AskedPart<Partial<InappropriateData>>[] = asked): Fix {
  return { says: howToRecord, write: partsToWrite(lacking) }
}

/** What is not recorded of a decision is a question: the Act asks for no published reasons. */
export function* decisionsInDoubt(context: Context): Iterable<Fault> {
  for (const { data } of section5Decisions(context)) {
    const lacking = partsLacking(data, asked)
    if (lacking.length === 0) continue
    const { scope } = data
    const isUnnamed = lacking.some(({ field }) => field === 'scope')
    const which = isUnnamed ? 'A section 5 decision' : `The section 5 decision on ${quote(scope ?? '')}`
    yield {
      at: at(data, scope === undefined ? 'reason' : 'scope'),
      says: `${which} does not say ${joinAtMost(lacking.map(({ says }) => says))}.`,
      fix: recordDecision(lacking),
      into: data,
      verdict: 'for-people',
    }
  }
}

function namesSomething(scope: Scope): boolean {
  return scope?.of === 'plan' || scope?.of === 'outcome'
}

function isRecorded({ reason, evidence, decided_on: decided }: Partial<InappropriateData>, context: Context): boolean {
  const date = dateOf(decided)
  return (
    hasDescription(reason) &&
    hasDescription(evidence) &&
    date !== undefined &&
    contradiction(date, context) === undefined
  )
}

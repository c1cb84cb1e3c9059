// Who was consulted on a plan, according to its file: sections 6(3) and 10(4).

import { type Evidence, type Fault, shows } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { editionsInView, editionsOf } from '../../model/editions.ts'
import { dateOf, isYes } from '../../model/field.ts'
import { isLocalityPlan } from '../../model/locality-plans.ts'
import type { Plan } from '../../model/partnership.ts'
import { furthest, isOnItsWay, mayBePlanned, notYet, stagedName } from '../../model/publication.ts'
import { describeDate } from '../../readings/date.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { ConsultedPartsData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'
import { plainWords } from '../../text/nearest.ts'
import {
  type Before,
  beforePublication,
  contradiction,
  declare,
  missingStatement,
  type StatementFinding,
} from '../statements/declare.ts'

interface Consulted {
  readonly who: string
  readonly at: Anchor
  /** Undefined when the file does not say. */
  readonly isCommunityBody?: boolean
  /** The last day on which it was consulted, with its place. */
  readonly ended?: { readonly on: LooseDate; readonly at: Anchor }
}

interface Consultation {
  readonly all: readonly Consulted[]
  /** Why these were the appropriate ones to consult, or why nobody was. */
  readonly why?: string
  /** The place of `consulted:`, present or missing. */
  readonly at: Anchor
}

/** An entry that names nobody, such as “TBC” or “None”, counts as absent. */
export function consultationOf({ data }: Plan): Consultation {
  const consulted = data.consulted ?? []
  const all = consulted.flatMap((entry, key): Consulted[] => {
    if (entry === undefined) return []
    const who = typeof entry === 'string' ? entry : entry.who
    if (!hasDescription(who)) return []
    if (typeof entry === 'string') return [{ who, at: { of: consulted, key } }]
    return [{ who, at: { of: entry, key: 'who' }, ...kindOf(entry), ...endOf(entry) }]
  })
  return {
    all,
    at: { of: data, key: 'consulted' },
    ...(hasDescription(data.why_these) ? { why: data.why_these } : {}),
  }
}

function kindOf(entry: ConsultedPartsData): Pick<Consulted, 'isCommunityBody'> {
  const isCommunityBody = isYes(entry.community_body)
  return isCommunityBody === undefined ? {} : { isCommunityBody }
}

function endOf(entry: ConsultedPartsData): Pick<Consulted, 'ended'> {
  for (const key of ['to', 'when', 'from'] as const) {
    const on = dateOf(entry[key])
    if (on) return { ended: { on, at: { of: entry, key } } }
  }
  return {}
}

/** A corrected reissue rests on the consultation on what it corrects, where its own file says nothing of one. */
export function consultedPlan(plan: Plan): Plan {
  const { consulted: who, why_these: why, representations } = plan.data
  const saysNothing = who === undefined && why === undefined && representations === undefined
  return saysNothing && plan.corrected !== undefined ? consultedPlan(plan.corrected) : plan
}

/** The statement that community bodies were consulted before publication, or a fault; and which ones are listed. */
export function communityBodiesConsulted(plan: Plan, context: Context): Iterable<StatementFinding | Evidence> {
  return consulted(consultedPlan(plan), context, {
    belongs: ({ isCommunityBody }) => isCommunityBody === true,
    nothing: 'does not say which community bodies were consulted on it',
    none: 'marks none of those consulted on it as a community body',
    fix: { says: 'Say of those that are community bodies that they are. If none was consulted, say why.' },
  })
}

/** The same for everyone else. An entry that does not say what it is counts as one of these. */
export function othersConsulted(plan: Plan, context: Context): Iterable<StatementFinding | Evidence> {
  return consulted(consultedPlan(plan), context, {
    belongs: ({ isCommunityBody }) => isCommunityBody !== true,
    nothing: 'does not say who else was consulted on it',
    none: 'lists only community bodies as consulted on it',
    fix: { says: 'Add the others who were asked. If nobody else was, say why.' },
  })
}

interface ConsulteeGroup {
  /** Whether an entry is in the group. */
  readonly belongs: (entry: Consulted) => boolean
  /** What the plan does where it lists nobody at all, and where it lists nobody of the group. */
  readonly nothing: string
  readonly none: string
  readonly fix: NonNullable<Fault['fix']>
}

function* consulted(
  plan: Plan,
  context: Context,
  { belongs, nothing, none, fix }: ConsulteeGroup,
): Iterable<StatementFinding | Evidence> {
  const { all, why, at: place } = consultationOf(plan)
  const before = beforePublication(plan)
  if (all.length === 0 && why === undefined && isOnItsWay(plan)) {
    yield {
      at: place,
      says: `${stagedName(plan)} ${notYet(plan)}, so consultation on it may still come.`,
      verdict: 'pending',
    }
    return
  }
  if (all.length === 0 && why === undefined) {
    yield { at: place, ...absent(plan, nothing), verdict: 'not-shown' }
    return
  }
  const mine = all.filter(belongs)
  const planned = mine.find(({ ended }) => mayBePlanned(ended?.on, plan, backing(plan.data), context))
  if (planned?.ended) {
    const says = `The consultation of ${quote(planned.who)} runs to ${describeDate(planned.ended.on)}, so it is not over yet.`
    yield { at: planned.ended.at, says, fix: { says: 'Nothing has to be done until it is over.' }, verdict: 'pending' }
    return
  }
  const late = lateEntries(mine, context, before)
  yield* late
  if (mine.length === 0 && why === undefined)
    yield { at: place, says: `${recordName(plan)} ${none}.`, fix, verdict: 'remark', saidAs: 'advice' }
  if (late.length > 0) return
  const listed = placesToQuote(mine, plan)
  if (listed.length > 0) yield shows(...listed)
  yield declare({ at: place, backing: backing(plan.data), context, before, otherwise: missingStatement(plan) })
}

/** Who was consulted, and why these. What is named and not copied here, such as “See the appendix”, is no answer. */
function placesToQuote(entries: readonly Consulted[], { data }: Plan): Anchor[] {
  const { why_these: why } = data
  return [
    ...entries.filter(({ who }) => !isPointer(who)).map((entry) => entry.at),
    ...(hasDescription(why) && !isPointer(why) ? [at(data, 'why_these')] : []),
  ]
}

/** Consultations that ended after publication or lie in the future, as one fault. */
function lateEntries(all: readonly Consulted[], context: Context, before: Before | undefined): Fault[] {
  const late = all.flatMap(({ who, ended }) => {
    const contrary = contradiction(ended?.on, context, before)
    return ended === undefined || contrary === undefined ? [] : [{ who: quote(who), ended, contrary }]
  })
  const [first, ...more] = late
  if (first === undefined) return []
  const isAfter = before !== undefined && late.every(({ ended }) => ended.on.first > before.on.last)
  const what = isAfter ? before.what : `${dayInWords(context.asOf)}, the day at which this is judged`
  const says =
    more.length === 0
      ? `The consultation of ${first.who} ${first.contrary}.`
      : `The consultations of ${joinAtMost(late.map(({ who }) => who))} are dated after ${what}.`
  return [
    { at: first.ended.at, says, fix: { says: 'If one of the days is a slip, set it right.' }, verdict: 'missing' },
  ]
}

/**
 * Advice, on the first plan only, when all locality plans list the same community bodies: they may not have been
 * chosen for each locality.
 */
export function* sameBodiesEverywhere(plan: Plan, { partnership, asOf }: Context): Iterable<Fault> {
  const { localityPlans } = partnership
  const plans = editionsInView(localityPlans, asOf).filter(
    (one) => isLocalityPlan(one, partnership) && one === furthest(editionsOf(one, localityPlans), asOf),
  )
  const [first, ...others] = plans
  if (first !== plan || others.length === 0) return
  const lists = new Set(plans.map(bodiesOf))
  if (lists.size !== 1 || lists.has('')) return
  yield {
    at: { of: plan.data, key: 'consulted' },
    says: `The ${plans.length} locality plans here all list the same community bodies as consulted.`,
    fix: { says: 'Look whether each plan lists the bodies of its own locality.' },
    verdict: 'remark',
    saidAs: 'advice',
    see: others.map((other) => ({
      at: { of: other.data, key: 'consulted' },
      says: `${quote(other.title)} lists them here.`,
    })),
  }
}

function bodiesOf(plan: Plan): string {
  const bodies = consultationOf(plan).all.filter(({ isCommunityBody }) => isCommunityBody)
  return [...new Set(bodies.map(({ who }) => plainWords(who)))].sort().join('; ')
}

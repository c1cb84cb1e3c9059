// Who was consulted on a plan, according to its file: sections 6(3) and 10(4).

import { type Evidence, type Fault, shows } from '../../engine/rule.ts'
import { absent, recordName } from '../../model/absence.ts'
import { backing } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { editionsInView, editionsOf } from '../../model/editions.ts'
import { dateOf, isYes } from '../../model/field.ts'
import { isLocalityPlan } from '../../model/locality-plans.ts'
import { memoPerDay } from '../../model/memo-per-day.ts'
import type { Plan } from '../../model/partnership.ts'
import { furthest, isOnItsWay, mayBePlanned, notYet, stagedName } from '../../model/publication.ts'
import { describeDate } from '../../readings/date.ts'
import { isDenial, namesNobody } from '../../readings/denial.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { LooseDate } from '../../readings/values.ts'
import type { ConsultedPartsData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { dayInWords } from '../../text/day.ts'
import { joinAtMost } from '../../text/join.ts'
import { plainWords } from '../../text/nearest.ts'
import { optional } from '../../text/optional.ts'
import {
  asListed,
  type Before,
  beforePublication,
  contradiction,
  declare,
  isQuestion,
  missingStatement,
  type StatementFinding,
} from '../statements/declare.ts'

interface Consulted {
  readonly who: string
  readonly at: Anchor
  /** Undefined when the file does not say. */
  readonly isCommunityBody?: boolean
  /** The first and the last day on which it was consulted, with their places. */
  readonly began?: Dated
  readonly ended?: Dated
}

interface Dated {
  readonly on: LooseDate
  readonly at: Anchor
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
    return [{ who, at: { of: entry, key: 'who' }, ...kindOf(entry), ...daysOf(entry) }]
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

function daysOf(entry: ConsultedPartsData): Pick<Consulted, 'began' | 'ended'> {
  const began = firstDated(entry, ['from', 'when', 'to'])
  const ended = firstDated(entry, ['to', 'when', 'from'])
  return { ...optional('began', began), ...optional('ended', ended) }
}

function firstDated(entry: ConsultedPartsData, keys: readonly ('from' | 'when' | 'to')[]): Dated | undefined {
  for (const key of keys) {
    const on = dateOf(entry[key])
    if (on) return { on, at: { of: entry, key } }
  }
  return undefined
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
  const { participation } = plan.data
  if (all.length === 0 && why === undefined && participation !== undefined && hasDescription(participation.summary)) {
    yield {
      at: at(participation, 'summary'),
      says: `${recordName(plan)} speaks of participation in making it, and whether that says who was consulted on it is for people to judge: ${quote(participation.summary)}.`,
      fix: { says: 'If it does, list under “consulted” who was asked, and which of them are community bodies.' },
      verdict: 'for-people',
    }
    return
  }
  if (all.length === 0 && why === undefined) {
    yield { at: place, ...absent(plan, nothing), verdict: 'not-shown' }
    return
  }
  const mine = all.filter(belongs)
  const planned = mine.find(({ ended }) => mayBePlanned(ended?.on, plan, backing(undefined, plan.data), context))
  if (planned?.ended) {
    const says = `The consultation of ${quote(planned.who)} runs to ${describeDate(planned.ended.on)}, so it is not over yet.`
    yield { at: planned.ended.at, says, fix: { says: 'Nothing has to be done until it is over.' }, verdict: 'pending' }
    return
  }
  const late = lateEntries(mine, context, before)
  // One body that was engaged later voids nothing of what others were asked in time.
  const isVoid = late.faults.length > 0 && late.inTime === 0
  yield* isVoid ? late.faults : late.faults.map((fault) => ({ ...fault, verdict: 'remark' as const }))
  const isNobody = mine.length === 0 && why === undefined
  if (isVoid) return
  const listed = placesToQuote(late.entries, plan)
  if (listed.length > 0) yield shows(...listed)
  // “No community bodies” is of community bodies, whatever it is marked as.
  const denials = denialsIn(all, plan)
  yield* denials
  // Why nobody was asked is for the partnership to say: the Act leaves it to it who is appropriate.
  const mayDeny = all.length === 0 && why !== undefined
  const otherwise = missingStatement(plan)
  const stated = backing(undefined, plan.data)
  const found = declare({ at: place, backing: stated, context, before, about: 'consultation', otherwise, mayDeny })
  if (isNobody) yield nobodyOfGroup(found, { at: place, says: `${recordName(plan)} ${none}.`, fix })
  else yield listed.length > 0 || denials.length > 0 ? asListed(found) : found
}

/** A statement cannot declare what the list does not hold. What it says is quoted, where it speaks of consultation. */
function nobodyOfGroup(found: StatementFinding, fault: Pick<Fault, 'at' | 'says' | 'fix'>): StatementFinding {
  if (isQuestion(found)) return { ...fault, verdict: 'not-shown' }
  if (!('declares' in found)) return found
  const says = `${fault.says} Whether the statement ${quote(found.declares.claim)} answers for them is for people.`
  return { ...fault, says, verdict: 'for-people' }
}

/** Entries and reasons that say that somebody was not consulted, quoted. */
function denialsIn(entries: readonly Consulted[], plan: Plan): Fault[] {
  const { why_these: why } = plan.data
  const said = [
    ...entries.filter(({ who }) => namesNobody(who)).map(({ who, at }) => ({ words: who, at })),
    ...(why !== undefined && isDenial(why) ? [{ words: why, at: at(plan.data, 'why_these') }] : []),
  ]
  const [first] = said
  if (first === undefined) return []
  const words = joinAtMost(said.map((one) => quote(one.words)))
  const says = `${recordName(plan)} says of consultation ${words}, and whether anybody was consulted is for people.`
  const fix = { says: 'If nobody was consulted, leave it as it is. Otherwise list who was.' }
  return [{ at: first.at, says, fix, verdict: 'for-people' }]
}

/** Who was consulted, and why these. What is named and not copied here, such as “See the appendix”, is no answer. */
function placesToQuote(entries: readonly Consulted[], { data }: Plan): Anchor[] {
  const { why_these: why } = data
  return [
    ...entries.filter(({ who }) => !isPointer(who) && !namesNobody(who)).map((entry) => entry.at),
    ...(hasDescription(why) && !isPointer(why) && !isDenial(why) ? [at(data, 'why_these')] : []),
  ]
}

interface Late {
  /** Consultations that began after publication or lie in the future, as one fault. */
  readonly faults: readonly Fault[]
  /** The others. */
  readonly entries: readonly Consulted[]
  readonly inTime: number
}

function lateEntries(all: readonly Consulted[], context: Context, before: Before | undefined): Late {
  const late = all.flatMap((entry) => {
    const { who, began, ended } = entry
    const contrary = contradiction(began?.on, context, before)
    return ended === undefined || contrary === undefined ? [] : [{ entry, who: quote(who), ended, contrary }]
  })
  const entries = all.filter((entry) => !late.some((one) => one.entry === entry))
  const [first, ...more] = late
  if (first === undefined) return { faults: [], entries, inTime: entries.length }
  const isAfter = before !== undefined && late.every(({ ended }) => ended.on.first > before.on.last)
  const what = isAfter ? before.what : `${dayInWords(context.asOf)}, the day at which this is judged`
  const says =
    more.length === 0
      ? `The consultation of ${first.who} ${first.contrary}.`
      : `The consultations of ${joinAtMost(late.map(({ who }) => who))} are dated after ${what}.`
  const fix = { says: 'If one of the days is a slip, set it right.' }
  const fault: Fault = { at: first.ended.at, says, fix, verdict: 'missing' }
  return { faults: [fault], entries, inTime: entries.length }
}

/**
 * Advice, on the first plan only, when all locality plans list the same community bodies: they may not have been
 * chosen for each locality.
 */
export function* sameBodiesEverywhere(plan: Plan, context: Context): Iterable<Fault> {
  const plans = furthestPlans(context)
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

/** Of each locality plan the edition that has got furthest. */
const furthestPlans = memoPerDay(({ partnership, asOf }: Context): readonly Plan[] => {
  const { localityPlans } = partnership
  return editionsInView(localityPlans, asOf).filter(
    (one) => isLocalityPlan(one, partnership) && one === furthest(editionsOf(one, localityPlans), asOf),
  )
})

function bodiesOf(plan: Plan): string {
  const bodies = consultationOf(plan).all.filter(({ isCommunityBody }) => isCommunityBody)
  return [...new Set(bodies.map(({ who }) => plainWords(who)))].sort().join('; ')
}

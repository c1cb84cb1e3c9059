// Who was consulted on a plan, as its file says: sections 6(3) and 10(4).
import type { ConsultedPartsData } from '../schema/documents.gen.ts'
import type { Anchor } from '../source/position.ts'
import {
  type Before,
  backing,
  beforePublication,
  contradiction,
  type Day,
  type Declared,
  type Declaring,
  declare,
} from './attestation.ts'
import type { LooseDate } from './date.ts'
import { dateOf, isYes } from './link-profile.ts'
import type { Plan } from './partnership.ts'
import { quote } from './stated.ts'

export interface Consulted {
  readonly who: string
  readonly at: Anchor
  /** Absent where the file does not say. */
  readonly isCommunityBody?: boolean
  /** The last day on which it was consulted, with its place. */
  readonly ended?: { readonly on: LooseDate; readonly at: Anchor }
}

export interface Consultation {
  readonly all: readonly Consulted[]
  /** Why these were the appropriate ones to consult, or why nobody was. */
  readonly why?: string
  /** Where the plan says whom it consulted, or would say it. */
  readonly at: Anchor
}

export function consultationOf({ data }: Plan): Consultation {
  const consulted = data.consulted ?? []
  const all = consulted.flatMap((entry, key): Consulted[] => {
    if (entry === undefined) return []
    if (typeof entry === 'string') return [{ who: entry, at: { of: consulted, key } }]
    return [{ who: entry.who ?? 'Somebody', at: { of: entry, key: 'who' }, ...kindOf(entry), ...endOf(entry) }]
  })
  return { all, at: { of: data, key: 'consulted' }, ...(data.why_these === undefined ? {} : { why: data.why_these }) }
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

/** A sign worth a look beside what is declared. */
interface Sign {
  readonly at: Anchor
  readonly says: string
  readonly fix: string
  readonly verdict: 'met'
  readonly onlyAdvice: true
}

/** Which community bodies were consulted on a plan before it was published, or what is so instead. */
export function* communityBodiesConsulted(plan: Plan, day: Day): Iterable<Declared | Sign> {
  const { all, why, at } = consultationOf(plan)
  const before = beforePublication(plan)
  if (all.length === 0 && why === undefined) {
    const says = `${quote(plan.title)} does not say which community bodies were consulted on it.`
    yield { at, says, verdict: 'not-evidenced', lacks: 'content' }
    return
  }
  const late = lateEntries(all, day, before)
  yield* late
  if (!all.some(({ isCommunityBody }) => isCommunityBody) && why === undefined) {
    const says = `None of those consulted on ${quote(plan.title)} is marked as a community body.`
    const fix = 'Write community_body: yes beside those that are, or say in why_these: why none was consulted.'
    yield { at, says, fix, verdict: 'met', onlyAdvice: true }
  }
  if (late.length === 0) yield declare({ at, backing: backing(plan.data), day, before, otherwise: nobodyStands(plan) })
}

/** Entries whose consultation ended after the plan was published, or lies in the future. */
export function lateEntries(all: readonly Consulted[], day: Day, before: Before | undefined): Declared[] {
  return all.flatMap(({ who, ended }): Declared[] => {
    const contrary = contradiction(ended?.on, day, before)
    if (ended === undefined || contrary === undefined) return []
    const says = `The consultation of ${quote(who)} ${contrary}.`
    return [{ at: ended.at, says, fix: 'Set the date right, if that is a slip.', verdict: 'not-met' }]
  })
}

/** The facts are there, and nobody is named who stands behind them. */
export function nobodyStands({ title }: Plan): Declaring['otherwise'] {
  return {
    says: `${quote(title)} says who was consulted, and names nobody who stands behind that.`,
    fix: 'Add statement: to the plan, with claim, evidence, locator, owner and date.',
  }
}

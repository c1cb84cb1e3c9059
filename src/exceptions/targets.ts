// What a recorded decision can be about, known by id or title; and which of these targets a finding is about: the
// narrowest that contains its place.
import type { Judged, Subject } from '../engine/judged.ts'
import { editionsInView, editionsOf } from '../model/editions.ts'
import { listOf } from '../model/ids.ts'
import { hasOwnId } from '../model/outcomes.ts'
import type { Outcome, Partner, Partnership, Plan } from '../model/partnership.ts'
import { quote } from '../readings/stated.ts'
import type { Anchor } from '../source/position.ts'
import { nearest, plainWords } from '../text/nearest.ts'

export interface ExceptionTarget {
  readonly kind:
    | 'partnership'
    | 'plan'
    | 'outcome'
    | 'locality'
    | 'report'
    | 'partner'
    | 'review'
    | 'delivery-plan'
    | 'action'
  /** Equal for all editions of a plan, and of an outcome. */
  readonly key: string
  readonly names: readonly string[]
  /** The unambiguous way to write it. */
  readonly write: string
  /** In a reader's words. */
  readonly says: string
  /** It exists on the day; an outcome is also still current. */
  readonly inForce: boolean
}

export interface ExceptionTargets {
  readonly all: readonly ExceptionTarget[]
  subjectOf(subject: Subject): ExceptionTarget
  ofOutcome(outcome: Outcome): ExceptionTarget | undefined
  /** The narrowest target that contains the place of a finding. */
  of(judged: Judged): ExceptionTarget
}

export function targetsOf(partnership: Partnership, asOf: string): ExceptionTargets {
  const targets = new Map<object, ExceptionTarget>()
  /** For each object of a document: the nearest enclosing object that is a target. */
  const pieces = new Map<object, object>()
  const whole: ExceptionTarget = {
    kind: 'partnership',
    key: 'partnership',
    names: ['partnership', partnership.name],
    write: 'partnership',
    says: partnership.name,
    inForce: true,
  }
  targets.set(partnership, whole)
  const add = (model: object, data: object, target: ExceptionTarget) => {
    targets.set(model, target)
    if (!targets.has(data)) targets.set(data, target)
    walk(data, (inner) => pieces.set(inner, data))
  }
  for (const locality of partnership.localities) {
    const { id, name, data } = locality
    const names = [id, name, ...listOf(data.also_known_as)]
    const says = `Locality ${quote(name)}`
    add(locality, data, { kind: 'locality', key: `locality ${id}`, names, write: id, says, inForce: true })
  }
  for (const partner of partnership.partners)
    if (partner.data) add(partner, partner.data, partnerTarget(partner, asOf))
    else targets.set(partner, partnerTarget(partner, asOf))
  for (const plans of [partnership.loips, partnership.localityPlans]) {
    const inView = new Set(editionsInView(plans, asOf))
    for (const plan of plans) {
      const key = plan.kind === 'loip' ? 'loip' : `plan ${editionsOf(plan, plans).at(-1)?.id ?? plan.id}`
      const also = plan.kind === 'loip' ? ['loip'] : []
      const inForce = inView.has(plan)
      const names = [plan.id, plan.title, ...also]
      add(plan, plan.data, { kind: 'plan', key, names, write: plan.id, says: quote(plan.title), inForce })
      for (const outcome of plan.outcomes)
        add(outcome, outcome.data, outcomeTarget(outcome, plan, { key, also, inForce }))
    }
  }
  for (const report of partnership.reports) {
    const { data, title, yearWords } = report
    const names = [...(data.id === undefined ? [] : [data.id]), title, yearWords]
    const key = `report ${data.id ?? title}`
    add(report, data, { kind: 'report', key, names, write: data.id ?? title, says: quote(title), inForce: true })
  }
  for (const { data, title, actions } of holdersOfActions(partnership)) {
    const names = [...(data.id === undefined ? [] : [data.id]), title]
    const kind = data.kind
    add(data, data, {
      kind,
      key: `${kind} ${names[0]}`,
      names,
      write: data.id ?? title,
      says: quote(title),
      inForce: true,
    })
    for (const action of actions) if (typeof action === 'object') add(action, action, actionTarget(action, data.kind))
  }
  const at = ({ of, key }: Anchor): ExceptionTarget | undefined => {
    const named = partnership.partners.find((one) => key !== undefined && one.at.of === of && one.at.key === key)
    const piece = pieces.get(of)
    return (named && targets.get(named)) ?? (piece && targets.get(piece))
  }
  const subjectOf = ({ kind, value }: Subject): ExceptionTarget =>
    targets.get(kind.endsWith('outcome') ? (value as { outcome: Outcome }).outcome : (value as object)) ?? whole
  return {
    all: [...new Set(targets.values())],
    subjectOf,
    ofOutcome: (outcome) => targets.get(outcome),
    of: ({ subject, fault }) => {
      const target = subjectOf(subject)
      if (target.kind === 'partnership') return at(fault.at) ?? target
      if (target.kind !== 'plan') return target
      // One document can be both a LOIP and a locality plan, so the outcome is looked up in the subject's plan.
      const outcome = (subject.value as Plan).outcomes.find(({ data }) => data === pieces.get(fault.at.of))
      return (outcome && targets.get(outcome)) ?? target
    },
  }
}

/** Documents with actions that belong to no plan. */
function holdersOfActions({ reviews, deliveryPlans }: Partnership) {
  return [
    ...reviews.map(({ data }) => ({
      data,
      title: data.title ?? (data.date === undefined ? 'Review' : `Review of ${data.date}`),
      actions: listOf(data.actions),
    })),
    ...deliveryPlans.map((data) => ({ data, title: data.title ?? 'Delivery plan', actions: listOf(data.actions) })),
  ]
}

function actionTarget(data: { readonly id?: string; readonly title?: string }, holder: string): ExceptionTarget {
  const { id, title = id ?? 'without a title' } = data
  return {
    kind: 'action',
    key: `${holder} action ${id ?? title}`,
    names: [...(id === undefined ? [] : [id]), title],
    write: id ?? title,
    says: `Action ${quote(title)}`,
    inForce: true,
  }
}

function partnerTarget({ id, names, until }: Partner, asOf: string): ExceptionTarget {
  const name = names[0] ?? id ?? ''
  return {
    kind: 'partner',
    key: `partner ${id ?? name}`,
    names: [...(id === undefined ? [] : [id]), ...names],
    write: id ?? name,
    says: name,
    inForce: until === undefined || until.last >= asOf,
  }
}

function outcomeTarget(
  outcome: Outcome,
  plan: Plan,
  { key, also, inForce }: { key: string; also: readonly string[]; inForce: boolean },
): ExceptionTarget {
  const { id, title, status } = outcome
  return {
    kind: 'outcome',
    key: `${key} / ${id}`,
    names: [id, title, ...[plan.id, ...also].map((name) => `${name}/${id}`)],
    write: `${plan.id}/${id}`,
    says: hasOwnId(outcome) ? `Outcome ${id}, ${quote(title)}` : `Outcome ${quote(title)}`,
    inForce: inForce && status === 'current',
  }
}

function walk(value: unknown, meet: (object: object) => void): void {
  if (typeof value !== 'object' || value === null) return
  meet(value)
  for (const inner of Object.values(value)) walk(inner, meet)
}

/** The targets that the words name: exactly, or else ignoring case, accents and punctuation. */
export function targetsNamed(words: string, targets: readonly ExceptionTarget[]): ExceptionTarget[] {
  const exact = targets.filter(({ names }) => names.includes(words))
  if (exact.length > 0) return exact
  const plain = plainWords(words)
  return plain === '' ? [] : targets.filter(({ names }) => names.some((name) => plainWords(name) === plain))
}

/** One target for each key: editions of a plan share it. */
export function distinct(targets: readonly ExceptionTarget[]): ExceptionTarget[] {
  return [...new Map(targets.map((target) => [target.key, target])).values()]
}

export function nearestName(words: string, targets: readonly ExceptionTarget[]): string | undefined {
  return nearest(
    words,
    targets.flatMap(({ names }) => names),
  )[0]
}

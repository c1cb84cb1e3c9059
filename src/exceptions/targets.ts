// What a recorded decision can be about: one thing, known by its id or its title. Which thing a finding is about is worked out
// here too: the narrowest that holds its place.
import type { Judged, Subject } from '../engine/judged.ts'
import { editionsInView, editionsOf } from '../model/editions.ts'
import { listOf } from '../model/ids.ts'
import type { Outcome, Partner, Partnership, Plan } from '../model/partnership.ts'
import { quote } from '../readings/stated.ts'
import type { Anchor } from '../source/position.ts'
import { nearest, plainWords } from '../text/nearest.ts'

export interface Thing {
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
  /** The same for every edition of one plan, and of one outcome. */
  readonly key: string
  readonly names: readonly string[]
  /** How it can be written so that it means nothing else. */
  readonly write: string
  /** In a reader's words. */
  readonly says: string
  /** There on the day, and, for an outcome, still worked towards. */
  readonly inForce: boolean
}

export interface Things {
  readonly all: readonly Thing[]
  subjectOf(subject: Subject): Thing
  /** The narrowest thing that a finding is about. */
  of(judged: Judged): Thing
}

export function thingsOf(partnership: Partnership, asOf: string): Things {
  const things = new Map<object, Thing>()
  /** Each object of a document, with the piece it stands in that is a thing of its own. */
  const pieces = new Map<object, object>()
  const whole: Thing = {
    kind: 'partnership',
    key: 'partnership',
    names: ['partnership', partnership.name],
    write: 'partnership',
    says: partnership.name,
    inForce: true,
  }
  things.set(partnership, whole)
  const add = (model: object, data: object, thing: Thing) => {
    things.set(model, thing)
    if (!things.has(data)) things.set(data, thing)
    walk(data, (inner) => pieces.set(inner, data))
  }
  for (const locality of partnership.localities) {
    const { id, name, data } = locality
    const names = [id, name, ...listOf(data.also_known_as)]
    const says = `Locality ${quote(name)}`
    add(locality, data, { kind: 'locality', key: `locality ${id}`, names, write: id, says, inForce: true })
  }
  for (const partner of partnership.partners)
    if (partner.data) add(partner, partner.data, partnerThing(partner, asOf))
    else things.set(partner, partnerThing(partner, asOf))
  for (const plans of [partnership.loips, partnership.localityPlans]) {
    const inView = new Set(editionsInView(plans, asOf))
    for (const plan of plans) {
      const key = plan.kind === 'loip' ? 'loip' : `plan ${editionsOf(plan, plans).at(-1)?.id ?? plan.id}`
      const also = plan.kind === 'loip' ? ['loip'] : []
      const inForce = inView.has(plan)
      const names = [plan.id, plan.title, ...also]
      add(plan, plan.data, { kind: 'plan', key, names, write: plan.id, says: quote(plan.title), inForce })
      for (const outcome of plan.outcomes)
        add(outcome, outcome.data, outcomeThing(outcome, plan, { key, also, inForce }))
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
    for (const action of actions) if (typeof action === 'object') add(action, action, actionThing(action, data.kind))
  }
  const at = ({ of, key }: Anchor): Thing | undefined => {
    const named = partnership.partners.find((one) => key !== undefined && one.at.of === of && one.at.key === key)
    const piece = pieces.get(of)
    return (named && things.get(named)) ?? (piece && things.get(piece))
  }
  const subjectOf = ({ kind, value }: Subject): Thing =>
    things.get(kind === 'outcome' ? (value as { outcome: Outcome }).outcome : (value as object)) ?? whole
  return {
    all: [...new Set(things.values())],
    subjectOf,
    of: ({ subject, fault }) => {
      const thing = subjectOf(subject)
      if (thing.kind === 'partnership') return at(fault.at) ?? thing
      if (thing.kind !== 'plan') return thing
      // One document can be two plans, so the outcome is looked for in the plan that the finding is about.
      const outcome = (subject.value as Plan).outcomes.find(({ data }) => data === pieces.get(fault.at.of))
      return (outcome && things.get(outcome)) ?? thing
    },
  }
}

/** Documents whose actions stand by themselves. */
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

function actionThing(data: { readonly id?: string; readonly title?: string }, holder: string): Thing {
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

function partnerThing({ id, names, until }: Partner, asOf: string): Thing {
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

function outcomeThing(
  { id, title, status }: Outcome,
  plan: Plan,
  { key, also, inForce }: { key: string; also: readonly string[]; inForce: boolean },
): Thing {
  return {
    kind: 'outcome',
    key: `${key} / ${id}`,
    names: [id, title, ...[plan.id, ...also].map((name) => `${name}/${id}`)],
    write: `${plan.id}/${id}`,
    says: id === title ? `Outcome ${quote(title)}` : `Outcome ${id}, ${quote(title)}`,
    inForce: inForce && status === 'current',
  }
}

function walk(value: unknown, meet: (object: object) => void): void {
  if (typeof value !== 'object' || value === null) return
  meet(value)
  for (const inner of Object.values(value)) walk(inner, meet)
}

/** Those of the things that the words name: as they are written, or but for case, accents and signs. */
export function thingsNamed(words: string, things: readonly Thing[]): Thing[] {
  const exact = things.filter(({ names }) => names.includes(words))
  if (exact.length > 0) return exact
  const plain = plainWords(words)
  return plain === '' ? [] : things.filter(({ names }) => names.some((name) => plainWords(name) === plain))
}

/** One of each: editions of one plan are one thing. */
export function distinct(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [thing.key, thing])).values()]
}

export function nearestName(words: string, things: readonly Thing[]): string | undefined {
  return nearest(
    words,
    things.flatMap(({ names }) => names),
  )[0]
}

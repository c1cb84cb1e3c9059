// The editions that the files speak of: those with a file, and those that are only listed.

import { readPeriod, readPeriodParts } from '../readings/period.ts'
import type { LooseDate, Period } from '../readings/values.ts'
import type { ListedEditionData } from '../schema/documents.gen.ts'
import { type Anchor, at } from '../source/position.ts'
import { groupByEach } from '../text/group-by.ts'
import { optional } from '../text/optional.ts'
import { quote } from '../text/quote.ts'
import { approvedOn, publicationStated } from './field.ts'
import { isForALocality } from './for-a-locality.ts'
import { isSameId, listOf } from './ids.ts'
import type { Plan } from './partnership.ts'

/** One edition: with a file of its own, or only listed under `editions:` of another. */
export interface Edition {
  readonly plan?: Plan
  /** The plan whose file lists it. Its own plan, where it has a file. */
  readonly of: Plan
  readonly id?: string
  /** As a sentence calls it. */
  readonly name: string
  readonly status?: Plan['status']
  /** The day of this very edition, also of a corrected reissue. */
  readonly publishedOn?: LooseDate
  readonly approvedOn?: LooseDate
  readonly period?: Period
  readonly replaces: readonly string[]
  readonly corrects?: string
  readonly isSuperseded: boolean
  /** The place of its day, or of what else is said of it. */
  readonly at: Anchor
}

export function isOnTheWay({ status }: Pick<Edition, 'status'>): boolean {
  return status === 'draft' || status === 'consultation'
}

/** Every edition that the files speak of. One that is listed and has a file too counts once. */
export function editionsIn(plans: readonly Plan[]): Edition[] {
  const own = plans.map(ofPlan)
  const found = [...own]
  for (const plan of plans) {
    for (const data of listOf(plan.data.editions)) {
      const listed = ofListed(data, plan)
      const isThere = found.some((other) => isOfOnePlan(other.of, plan) && isSameEdition(other, listed))
      if (!isThere) found.push(listed)
    }
  }
  return found
}

function isSameEdition(one: Edition, { id, publishedOn }: Edition): boolean {
  if (id !== undefined && one.id !== undefined) return isSameId(one.id, id)
  return (
    publishedOn !== undefined &&
    one.publishedOn?.first === publishedOn.first &&
    one.publishedOn.last === publishedOn.last &&
    publishedOn.precision !== 'before'
  )
}

function ofPlan(plan: Plan): Edition {
  const { data, id, title, status, publishedOn, reissuedOn, period, replaces, corrects } = plan
  const { edition } = data
  return {
    plan,
    of: plan,
    id,
    name: quote(title),
    ...optional('status', status),
    ...optional('publishedOn', reissuedOn ?? publishedOn),
    ...optional('approvedOn', approvedOn([...listOf(edition?.approved_by), ...listOf(data.approved_by)])),
    ...optional('period', period?.value),
    replaces,
    ...optional('corrects', corrects),
    isSuperseded: status === 'superseded',
    at: edition === undefined ? at(data, 'title') : at(edition, 'published_on'),
  }
}

function ofListed(data: ListedEditionData, of: Plan): Edition {
  const { publishedOn, status } = publicationStated(data)
  const { id, label, period, approved_by: approvals } = data
  const name = label ?? id
  return {
    of,
    ...optional('id', id),
    name: name === undefined ? 'an earlier edition' : quote(name),
    ...optional('status', status),
    ...optional('publishedOn', publishedOn),
    ...optional('approvedOn', approvedOn(listOf(approvals))),
    ...optional(
      'period',
      period === undefined
        ? undefined
        : (typeof period === 'string' ? readPeriod(period) : readPeriodParts(period)).value,
    ),
    replaces: listOf(data.replaces),
    ...optional('corrects', data.corrects),
    isSuperseded: status === 'superseded',
    at: { of: data, key: placeOfListed(data) },
  }
}

function placeOfListed(data: ListedEditionData): string {
  const places = ['published_on', 'status', 'label', 'id', 'period', 'url'] as const
  return places.find((key) => data[key] !== undefined) ?? 'published_on'
}

/** For each edition the others of the same plan, by what they are plans for. */
export function kinOf(editions: readonly Edition[]): ReadonlyMap<Edition, readonly Edition[]> {
  const byKey = groupByEach(editions, ({ of }) => keysOf(of))
  return new Map(
    editions.map((edition) => {
      const all = new Set(keysOf(edition.of).flatMap((key) => byKey.get(key) ?? []))
      all.delete(edition)
      return [edition, [...all]]
    }),
  )
}

export function isOfOnePlan(one: Plan, other: Plan): boolean {
  const keys = keysOf(other)
  return keysOf(one).some((key) => keys.includes(key))
}

/** Editions of one plan share its id, or its localities. All LOIPs of a partnership are one plan. */
function keysOf(plan: Plan): string[] {
  if (plan.kind === 'loip') return ['loip']
  const places = [...plan.covers.map(({ id }) => `id ${id}`), ...plan.coversUnknown.map((words) => words.toLowerCase())]
  const isForPlaces = isForALocality(plan) && places.length > 0
  return [`id ${plan.id}`, ...(isForPlaces ? [`places ${[...new Set(places)].sort().join('\n')}`] : [])]
}

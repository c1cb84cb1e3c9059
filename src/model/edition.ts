// The editions that the files speak of: those with a file, and those that are only listed.

import { isAddress } from '../readings/address.ts'
import { readPeriod, readPeriodParts } from '../readings/period.ts'
import { hasDescription } from '../readings/placeholder.ts'
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

/** One edition, as it is put in order. */
export interface Edition {
  readonly plan: Plan
  /** It has no file of its own. */
  readonly isListed: boolean
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

/** The plans, and each edition that one of them only lists as a plan of which nothing more is known. */
export function withListed(plans: readonly Plan[]): readonly Plan[] {
  const found = [...plans]
  for (const plan of plans)
    for (const data of listOf(plan.data.editions)) {
      const listed = listedPlan(data, plan)
      const isThere = found.some((other) => isOfOnePlan(other, plan) && isSameEdition(other, listed))
      if (!isThere) found.push(listed)
    }
  return found
}

/** One that is listed and has a file too counts once. */
function isSameEdition(one: Plan, { id, publishedOn, data }: Plan): boolean {
  const own = one.listedIn === undefined || one.data.id !== undefined
  if (data.id !== undefined && own) return isSameId(one.id, id)
  return (
    publishedOn !== undefined &&
    one.publishedOn?.first === publishedOn.first &&
    one.publishedOn.last === publishedOn.last &&
    publishedOn.precision !== 'before'
  )
}

function listedPlan(entry: ListedEditionData, listedIn: Plan): Plan {
  const { id, label, period, published_on: day } = entry
  const { kind, partial, covers, coversUnknown } = listedIn
  const title = label ?? id ?? (day === undefined ? 'Earlier edition' : `Edition of ${day}`)
  return {
    kind,
    // An entry has the fields of a document that say when and where it was published, and no others.
    data: entry as Plan['data'],
    id: id ?? title,
    title,
    partial,
    listedIn,
    ...publicationStated(entry),
    ...optional('url', isAddress(entry.url) ? entry.url : undefined),
    ...optional('otherForm', hasDescription(entry.other_form) ? entry.other_form : undefined),
    replaces: listOf(entry.replaces),
    ...optional('corrects', entry.corrects),
    ...optional(
      'period',
      period === undefined ? undefined : typeof period === 'string' ? readPeriod(period) : readPeriodParts(period),
    ),
    outcomes: [],
    outcomesSeen: { seen: 0 },
    covers,
    coversUnknown,
  }
}

export function editionOf(plan: Plan): Edition {
  const { data, title, status, publishedOn, reissuedOn, period, replaces, corrects, listedIn } = plan
  const { edition } = data
  const id = listedIn === undefined || data.id !== undefined ? plan.id : undefined
  return {
    plan,
    isListed: listedIn !== undefined,
    of: listedIn ?? plan,
    ...optional('id', id),
    name: listedIn === undefined || isNamed(data) ? quote(title) : 'an earlier edition',
    ...optional('status', status),
    ...optional('publishedOn', reissuedOn ?? publishedOn),
    ...optional('approvedOn', approvedOn([...listOf(edition?.approved_by), ...listOf(data.approved_by)])),
    ...optional('period', period?.value),
    replaces,
    ...optional('corrects', corrects),
    isSuperseded: status === 'superseded',
    at: placeOf(plan),
  }
}

function isNamed({ id, label }: Plan['data'] & ListedEditionData): boolean {
  return (label ?? id) !== undefined
}

function placeOf({ data, listedIn }: Plan): Anchor {
  if (listedIn !== undefined) return { of: data, key: placeOfListed(data as ListedEditionData) }
  return data.edition === undefined ? at(data, 'title') : at(data.edition, 'published_on')
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

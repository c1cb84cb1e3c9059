// Which edition of a plan followed which. This is the one place that decides it, from all that the files hold: nothing
// else compares the days of two editions.

import { readPeriod, readPeriodParts } from '../readings/period.ts'
import type { ReportingYear } from '../readings/reporting-year.ts'
import type { LooseDate, Period } from '../readings/values.ts'
import type { ListedEditionData } from '../schema/documents.gen.ts'
import { type Anchor, at } from '../source/position.ts'
import { quote } from '../text/quote.ts'
import { approvedOn, optional, publicationStated } from './field.ts'
import { isForALocality } from './for-a-locality.ts'
import { guessId, isSameId, listOf } from './ids.ts'
import { orderOf } from './partial-order.ts'
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

export interface Succession {
  /** The plans, each after those that came before it. */
  readonly plans: readonly Plan[]
  /** The editions of a plan with those it took the place of and those that took its place, oldest first. */
  reach(plan: Plan): readonly Plan[]
  /**
   * The editions of one and the same plan, oldest first, without those that were merged into it or split from it: a
   * plan that took the place of several is a new one.
   */
  line(plan: Plan): readonly Edition[]
  /** Whether it is known that the first came before the second. */
  isBefore(one: Plan | Edition, other: Plan | Edition): boolean
  /** What the second is known to have come after the first by. */
  how(one: Plan | Edition, other: Plan | Edition): Grounds | undefined
  /** The edition of which this is a corrected reissue, through several if need be. */
  original(plan: Plan): Edition | undefined
}

/** What tells that one edition came before another, the surest first. */
export type Grounds = 'replaces' | 'published' | 'approved' | 'period' | 'reports' | 'status'

const known = new WeakMap<readonly Plan[], Succession>()

/** The succession of all plans of a kind. `years`: the years on which reports cover an edition by its id. */
export function successionOf(
  plans: readonly Plan[],
  years: ReadonlyMap<string, readonly ReportingYear[]> = new Map(),
): Succession {
  const before = known.get(plans)
  if (before !== undefined) return before
  const found = findSuccession(plans, years)
  known.set(plans, found)
  known.set(found.plans, found)
  return found
}

function findSuccession(plans: readonly Plan[], years: ReadonlyMap<string, readonly ReportingYear[]>): Succession {
  const editions = editionsIn(plans)
  const follows = explicitLinks(editions)
  const kin = kinOf(editions)
  const order = orderOf(editions, {
    sure: follows,
    pairs: kin,
    grounds: [
      ['published', (a, b) => isDated(a.publishedOn, b.publishedOn)],
      ['approved', (a, b) => isApprovedBefore(a, b)],
      ['period', (a, b) => isForEarlierYears(a.period, b.period)],
      ['reports', (a, b) => isReportedBefore(yearsOf(a, years), yearsOf(b, years))],
      ['status', (a, b) => (a.isSuperseded && !b.isSuperseded) || (!isOnTheWay(a) && isOnTheWay(b))],
    ],
    key: (edition) => sortKey(edition, (kin.get(edition) ?? []).length > 0),
  })
  const at = new Map(order.sorted.map((edition, index) => [edition, index]))
  const editionOf = new Map(editions.flatMap((edition) => (edition.plan ? [[edition.plan, edition] as const] : [])))
  const inOrder = (some: Iterable<Edition>) => [...some].sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0))
  const lines = linesOf(editions, kin, follows, order.isBefore)
  const reached = new Map<Plan, readonly Plan[]>()
  return {
    plans: order.sorted.flatMap(({ plan }) => plan ?? []),
    reach(plan) {
      const before = reached.get(plan)
      if (before !== undefined) return before
      const own = editionOf.get(plan)
      const all = own === undefined ? [] : reachedFrom(own, kin, follows)
      const found = inOrder(all).flatMap((edition) => edition.plan ?? [])
      const answer = found.length === 0 ? [plan] : found
      reached.set(plan, answer)
      return answer
    },
    line(plan) {
      const own = editionOf.get(plan)
      return own === undefined ? [] : inOrder(lines.get(own) ?? [own])
    },
    isBefore: (one, other) => pairOf(one, other, (a, b) => order.isBefore(a, b)) ?? false,
    how: (one, other) => pairOf(one, other, (a, b) => order.how(a, b)),
    original: (plan) => {
      const own = editionOf.get(plan)
      return own === undefined ? undefined : originalOf(own, editions)
    },
  }

  function pairOf<T>(one: Plan | Edition, other: Plan | Edition, ask: (a: Edition, b: Edition) => T): T | undefined {
    const [a, b] = [one, other].map((each) => ('of' in each ? each : editionOf.get(each)))
    return a === undefined || b === undefined ? undefined : ask(a, b)
  }
}

/** Every edition that the files speak of. One that is listed and has a file too counts once. */
function editionsIn(plans: readonly Plan[]): Edition[] {
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

/** Who came before each edition, as `replaces:` and `corrects:` say. */
type Links = ReadonlyMap<Edition, ReadonlySet<Edition>>

function explicitLinks(editions: readonly Edition[]): Links {
  const ids = [...new Set(editions.flatMap(({ id }) => id ?? []))]
  return new Map(
    editions.map((edition) => {
      const named = [...edition.replaces, ...listOf(edition.corrects)].map((words) => guessId(words, ids))
      return [edition, new Set(editions.filter((other) => other !== edition && named.includes(other.id)))]
    }),
  )
}

/** For each edition the others of the same plan, by what they are plans for. */
function kinOf(editions: readonly Edition[]): ReadonlyMap<Edition, readonly Edition[]> {
  const byKey = new Map<string, Edition[]>()
  for (const edition of editions)
    for (const key of keysOf(edition.of)) byKey.set(key, [...(byKey.get(key) ?? []), edition])
  return new Map(
    editions.map((edition) => {
      const all = new Set(keysOf(edition.of).flatMap((key) => byKey.get(key) ?? []))
      all.delete(edition)
      return [edition, [...all]]
    }),
  )
}

function isOfOnePlan(one: Plan, other: Plan): boolean {
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

function isDated(a: LooseDate | undefined, b: LooseDate | undefined): boolean {
  return a !== undefined && b !== undefined && a.last < b.first
}

/** An edition is approved before it is published, or on that day. */
function isApprovedBefore(a: Edition, b: Edition): boolean {
  return isDated(a.approvedOn, b.approvedOn) || isDated(a.publishedOn, b.approvedOn)
}

/** The start decides; the end, where a start is not given. A year such as 2020-21 may begin in January or in April. */
function isForEarlierYears(a: Period | undefined, b: Period | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (a.from === undefined || b.from === undefined) return isDated(a.to, b.to)
  return isDated(a.from, b.from) || (a.from.first < b.from.first && a.to.last < b.to.last)
}

function yearsOf({ id }: Edition, years: ReadonlyMap<string, readonly ReportingYear[]>): readonly ReportingYear[] {
  return id === undefined ? [] : (years.get(id) ?? [])
}

/** Every report on the one is on an earlier year than every report on the other. */
function isReportedBefore(a: readonly ReportingYear[], b: readonly ReportingYear[]): boolean {
  return a.length > 0 && b.length > 0 && a.every(({ to }) => b.every(({ from }) => to < from))
}

export function isOnTheWay({ status }: Pick<Edition, 'status'>): boolean {
  return status === 'draft' || status === 'consultation'
}

/**
 * Where nothing tells the order: the earliest possible day first, those without a day last. Then editions of one plan by id, so that the
 * order of files says nothing, and other plans as they stand in the files.
 */
function sortKey({ publishedOn, id, name }: Edition, hasKin: boolean): string {
  const day = (publishedOn?.precision === 'before' ? publishedOn.last : publishedOn?.first) ?? '9999'
  return hasKin ? [day, id ?? '', name].join('\n') : day
}

/**
 * Follows the links back and forward, not sideways: when one plan for two localities was replaced by one for each,
 * neither of the two is an edition of the other.
 */
function reachedFrom(start: Edition, kin: ReadonlyMap<Edition, readonly Edition[]>, follows: Links): Set<Edition> {
  const next = new Map<Edition, Edition[]>()
  for (const [edition, earlier] of follows)
    for (const one of earlier) next.set(one, [...(next.get(one) ?? []), edition])
  const before = walk((one) => [...(follows.get(one) ?? [])])
  const after = walk((one) => next.get(one) ?? [])
  return new Set([...before, ...after])

  function walk(step: (one: Edition) => readonly Edition[]): Set<Edition> {
    const found = new Set([start])
    for (const one of found) for (const other of [...(kin.get(one) ?? []), ...step(one)]) found.add(other)
    return found
  }
}

/** The editions that are one plan with each edition. */
function linesOf(
  editions: readonly Edition[],
  kin: ReadonlyMap<Edition, readonly Edition[]>,
  follows: Links,
  isBefore: (a: Edition, b: Edition) => boolean,
): ReadonlyMap<Edition, ReadonlySet<Edition>> {
  const line = new Map(editions.map((edition) => [edition, new Set([edition])]))
  const join = (a: Edition, b: Edition) => {
    const [one, other] = [line.get(a), line.get(b)]
    if (one === undefined || other === undefined || one === other) return
    for (const edition of other) line.set(edition, one.add(edition))
  }
  const isNew = (edition: Edition) => edition.of.kind !== 'loip' && plansIn(follows.get(edition) ?? []) > 1
  for (const [edition, others] of kin)
    for (const other of others) {
      // A plan that took the place of several begins anew, whatever it covers.
      if (isNew(edition) && !isBefore(edition, other)) continue
      if (isNew(other) && !isBefore(other, edition)) continue
      join(edition, other)
    }
  const successors = (line: ReadonlySet<Edition>) =>
    editions.filter((edition) => !line.has(edition) && [...(follows.get(edition) ?? [])].some((one) => line.has(one)))
  for (const [edition, earlier] of follows) {
    const [one] = earlier
    const before = one && line.get(one)
    if (before === undefined || isNew(edition) || before.has(edition)) continue
    const after = new Set(successors(before).map((next) => line.get(next)))
    if (after.size === 1) join(one as Edition, edition)
  }
  return line
}

/** How many plans these editions are of. */
function plansIn(editions: Iterable<Edition>): number {
  const plans: Edition[] = []
  for (const edition of editions) if (!plans.some((other) => isOfOnePlan(other.of, edition.of))) plans.push(edition)
  return plans.length
}

function originalOf(edition: Edition, editions: readonly Edition[]): Edition | undefined {
  const ids = [...new Set(editions.flatMap(({ id }) => id ?? []))]
  const seen = new Set([edition])
  let found = edition
  for (;;) {
    const { corrects } = found
    const id = corrects === undefined ? undefined : guessId(corrects, ids)
    const next = id === undefined ? undefined : editions.find((other) => !seen.has(other) && other.id === id)
    if (next === undefined) return found === edition ? undefined : found
    seen.add(next)
    found = next
  }
}

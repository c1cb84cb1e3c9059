// Which edition of a plan followed which. This is the one place that decides it, from all that the files hold: nothing
// else compares the days of two editions.

import type { ReportingYear } from '../readings/reporting-year.ts'
import type { LooseDate, Period } from '../readings/values.ts'
import { groupBy } from '../text/group-by.ts'
import { type Edition, editionOf, isOnTheWay, kinOf } from './edition.ts'
import { guessId, isSameId, listOf } from './ids.ts'
import { type LaidOver, laidOver, type Revised } from './laid-over.ts'
import { type Links, linesOf, reachedFrom, turnedRound } from './lines-of-editions.ts'
import { orderOf } from './partial-order.ts'
import type { Plan } from './partnership.ts'

interface Succession {
  /** The plans, each after those that came before it. */
  readonly plans: readonly Plan[]
  /** The editions of a plan with those it took the place of and those that took its place, oldest first. */
  reach(plan: Plan): readonly Plan[]
  /**
   * The editions of one and the same plan, oldest first, without those that were merged into it or split from it: a
   * plan that took the place of several is a new one.
   */
  line(plan: Plan): readonly Edition[]
  /** The plan as an edition. */
  edition(plan: Plan): Edition | undefined
  /** The edition that it is laid over and that goes on: neither took the place of the other, as far as the files say. */
  laidOver(plan: Plan): LaidOver | undefined
  /** Whether it is known that the first came before the second. */
  isBefore(one: Plan | Edition, other: Plan | Edition): boolean
  /** What the second is known to have come after the first by. */
  how(one: Plan | Edition, other: Plan | Edition): Grounds | undefined
  /** Where an edition names another as one that came before it, and the days of the two say otherwise. It is taken at its word. */
  readonly contradictions: readonly Contradiction[]
  /** Editions that name one another, or themselves, as the earlier one. Nothing of that is used. */
  readonly circles: readonly Circle[]
  /** The edition of which this is a corrected reissue, through several if need be. */
  original(plan: Plan): Edition | undefined
}

interface Contradiction {
  readonly edition: Edition
  readonly key: 'replaces' | 'corrects'
  readonly earlier: Edition
}

interface Circle {
  readonly editions: readonly Edition[]
  readonly key: 'replaces' | 'corrects'
}

/** What tells that one edition came before another, the surest first. */
type Grounds = 'replaces' | 'published' | 'approved' | 'period' | 'reports' | 'status'

const known = new WeakMap<readonly Plan[], Succession>()
const lastOf = new WeakMap<Plan, Succession>()

/** What other documents say of the order of editions. */
export interface Beside {
  /** By the id of an edition, the years on which reports cover it. */
  readonly years: ReadonlyMap<string, readonly ReportingYear[]>
  readonly revised: readonly Revised[]
}

/** The succession of all plans of a kind. */
export function successionOf(plans: readonly Plan[], beside: Beside = { years: new Map(), revised: [] }): Succession {
  const before = known.get(plans)
  if (before !== undefined) return before
  const found = findSuccession(plans, beside)
  known.set(plans, found)
  known.set(found.plans, found)
  for (const plan of plans) lastOf.set(plan, found)
  return found
}

/** The succession that a plan was put into with all others of its kind. */
export function successionWith(plan: Plan): Succession {
  return lastOf.get(plan) ?? successionOf([plan])
}

function findSuccession(plans: readonly Plan[], { years, revised }: Beside): Succession {
  const editions = plans.map(editionOf)
  const follows = explicitLinks(editions)
  const kin = kinOf(editions)
  const over = laidOver(editions, {
    kin,
    follows,
    revised,
    isEarlier: (a, b) =>
      isDated(a.publishedOn, b.publishedOn) || isApprovedBefore(a, b) || isForEarlierYears(a.period, b.period),
  })
  const areSideBySide = (a: Edition, b: Edition) => over.get(a)?.base === b || over.get(b)?.base === a
  const order = orderOf(editions, {
    sure: follows,
    pairs: new Map(editions.map((one) => [one, (kin.get(one) ?? []).filter((other) => !areSideBySide(one, other))])),
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
  const editionFor = new Map(editions.map((edition) => [edition.plan, edition]))
  const inOrder = (some: Iterable<Edition>) => [...some].sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0))
  const lines = linesOf(editions, kin, follows, order.isBefore)
  const followedBy = turnedRound(follows)
  const reached = new Map<Plan, readonly Plan[]>()
  const sortedLines = new Map<ReadonlySet<Edition>, readonly Edition[]>()
  return {
    plans: order.sorted.map(({ plan }) => plan),
    reach(plan) {
      const before = reached.get(plan)
      if (before !== undefined) return before
      const own = editionFor.get(plan)
      const all = own === undefined ? [] : reachedFrom(own, kin, follows, followedBy)
      const found = inOrder(all).map((edition) => edition.plan)
      const answer = found.length === 0 ? [plan] : found
      reached.set(plan, answer)
      // Editions of one plan reach each other, and so the same.
      if (own !== undefined) for (const { plan: other } of kin.get(own) ?? []) reached.set(other, answer)
      return answer
    },
    edition: (plan) => editionFor.get(plan),
    laidOver: (plan) => over.get(editionFor.get(plan) as Edition),
    line(plan) {
      const own = editionFor.get(plan)
      if (own === undefined) return []
      const all = lines.get(own) ?? new Set([own])
      const answer = sortedLines.get(all) ?? inOrder(all)
      sortedLines.set(all, answer)
      return answer
    },
    isBefore: (one, other) => pairOf(one, other, (a, b) => order.isBefore(a, b)) ?? false,
    how: (one, other) => pairOf(one, other, (a, b) => order.how(a, b)),
    contradictions: [...follows].flatMap(([edition, named]) =>
      [...named]
        .filter((earlier) => isDated(edition.publishedOn, earlier.publishedOn) && !areInOneCircle(edition, earlier))
        .map((earlier) => ({ edition, key: keyFor(edition, earlier), earlier })),
    ),
    circles: [...editions.filter(namesItself).map((one) => [one]), ...order.circles].map((circle) => ({
      editions: inOrder(circle),
      key: keyAmong(circle),
    })),
    original: (plan) => {
      const own = editionFor.get(plan)
      return own === undefined ? undefined : originalOf(own, editions)
    },
  }

  function areInOneCircle(one: Edition, other: Edition): boolean {
    return order.circles.some((circle) => circle.includes(one) && circle.includes(other))
  }

  function pairOf<T>(one: Plan | Edition, other: Plan | Edition, ask: (a: Edition, b: Edition) => T): T | undefined {
    const [a, b] = [one, other].map((each) => ('of' in each ? each : editionFor.get(each)))
    return a === undefined || b === undefined ? undefined : ask(a, b)
  }
}

function explicitLinks(editions: readonly Edition[]): Links {
  const byId = groupBy(editions, ({ id }) => id)
  const ids = [...byId.keys()]
  return new Map(
    editions.map((edition) => {
      const named = [...edition.replaces, ...listOf(edition.corrects)].flatMap((words) => guessId(words, ids) ?? [])
      const earlier = new Set(named.flatMap((id) => byId.get(id) ?? []))
      earlier.delete(edition)
      return [edition, earlier]
    }),
  )
}

function keyFor({ replaces }: Edition, { id }: Edition): Contradiction['key'] {
  return id !== undefined && replaces.some((words) => guessId(words, [id]) === id) ? 'replaces' : 'corrects'
}

function namesItself({ id, replaces, corrects }: Edition): boolean {
  return id !== undefined && [...replaces, ...listOf(corrects)].some((words) => isSameId(words, id))
}

function keyAmong(circle: readonly Edition[]): Circle['key'] {
  return circle.some((edition) => circle.some((other) => keyFor(edition, other) === 'replaces'))
    ? 'replaces'
    : 'corrects'
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

/**
 * Where nothing tells the order: the earliest possible day first, those without a day last. Then editions of one plan by id, so that the
 * order of files says nothing, and other plans as they stand in the files.
 */
function sortKey({ publishedOn, id, name }: Edition, hasKin: boolean): string {
  const day = (publishedOn?.precision === 'before' ? publishedOn.last : publishedOn?.first) ?? '9999'
  return hasKin ? [day, id ?? '', name].join('\n') : day
}

function originalOf(edition: Edition, editions: readonly Edition[]): Edition | undefined {
  if (edition.corrects === undefined) return undefined
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

// When an edition was in force, as far as the files tell, and whether it was in a year.

import type { ReportingYear } from '../readings/reporting-year.ts'
import type { LooseDate } from '../readings/values.ts'
import { memoByObject } from '../text/memo-by-object.ts'
import { plainWords } from '../text/nearest.ts'
import { type Edition, isOnTheWay } from './edition.ts'
import { ownDay } from './editions.ts'
import type { Outcome, Plan } from './partnership.ts'
import { successionOf } from './succession.ts'

export interface Span {
  /** The day on which it came into force. Undefined where no day of publication is known. */
  readonly from?: LooseDate
  /** The day on which another took its place. */
  readonly until?: LooseDate
  /** Another took its place on a day that is not known, or it is superseded by none that is here. */
  readonly isEndOpen: boolean
}

/** The span of an edition. One in preparation has none. */
export function spanOf(plan: Plan, plans: readonly Plan[]): Span | undefined {
  return spansOf(plans)(plan)
}

/** Asked of each edition for each outcome and year. */
const spansOf = memoByObject((plans: readonly Plan[]) => memoByObject((plan: Plan) => findSpan(plan, plans)))

function findSpan(plan: Plan, plans: readonly Plan[]): Span | undefined {
  if (plan.status === 'draft' || plan.status === 'consultation') return undefined
  const { publishedOn: from } = plan
  const later = successorsOf(plan, plans)
  const days = later.flatMap((other) => ownDay(other) ?? [])
  const until = days.reduce<LooseDate | undefined>(
    (first, day) => (first && first.first <= day.first ? first : day),
    undefined,
  )
  const isEndOpen = until === undefined && (later.length > 0 || plan.status === 'superseded')
  return { ...(from ? { from } : {}), ...(until ? { until } : {}), isEndOpen }
}

/** Whether it may have been in force on that day, or on some day of that month or year. One in preparation never was. */
export function mayBeInForce(plan: Plan, on: LooseDate, plans: readonly Plan[]): boolean {
  const span = spanOf(plan, plans)
  if (span === undefined) return false
  const { from, until } = span
  return (from === undefined || from.first <= on.last) && (until === undefined || until.last > on.first)
}

/** The editions that are known to have taken its place. */
export function successorsOf(plan: Plan, plans: readonly Plan[]): readonly Plan[] {
  const { isBefore, reach } = successionOf(plans)
  return reach(plan).filter(
    (other) => isBefore(plan, other) && other.status !== 'draft' && other.status !== 'consultation',
  )
}

/**
 * The editions whose place it took: those that it names, or else the last of the same plan that is known to have come
 * before it. Not the edition that it only corrects, nor one that was never more than a draft.
 */
export function previousOf(plan: Plan, plans: readonly Plan[]): readonly Edition[] {
  const { isBefore, how, line, edition, original, reach } = successionOf(plans)
  const root = (one: Edition) => (one.plan && original(one.plan)) ?? one
  const own = original(plan) ?? plan
  const isOwn = (one: Edition) => root(one) === own || root(one).plan === own
  const reached = reach(plan).flatMap((other) => edition(other) ?? [])
  const earlier = [...reached, ...line(plan).filter((one) => one.plan === undefined)].filter(
    (one) => isBefore(one, own) && !isOwn(one) && !isOnTheWay(one),
  )
  const isEarlier = new Set(earlier)
  const named = earlier.filter((one) => how(one, own) === 'replaces')
  return named.length > 0
    ? named
    : line(plan)
        .filter((one) => isEarlier.has(one))
        .slice(-1)
}

/** `whole`: on every day of it. `part`: on some days and not on others. `maybe`: the files do not tell. */
export type PlaceInYear = 'whole' | 'part' | 'maybe' | 'no'

export function placeInYear(plan: Plan, plans: readonly Plan[], year: ReportingYear): PlaceInYear {
  const span = spanOf(plan, plans)
  if (span === undefined) return 'no'
  const { from, until, isEndOpen } = span
  if (from !== undefined && from.first > year.to) return 'no'
  if (until !== undefined && until.last <= year.from) return 'no'
  if (from === undefined) return isOutsidePeriod(plan, year) ? 'no' : 'maybe'
  if (isEndOpen || from.last > year.to || (until !== undefined && until.first <= year.from)) return 'maybe'
  const isThroughout = from.last <= year.from && (until === undefined || until.first > year.to)
  if (isThroughout) return 'whole'
  const isSurelyPart = from.first > year.from || (until !== undefined && until.last <= year.to)
  return isSurelyPart ? 'part' : 'maybe'
}

/** Of an edition without a day, its period tells when it was not in force yet. */
function isOutsidePeriod({ period }: Plan, year: ReportingYear): boolean {
  const from = period?.value?.from
  return from !== undefined && from.first > year.to
}

/** Whether an outcome of one edition is carried on in the next: under the same id and title, or as `replaced_by:` says. */
export function isCarriedOn(one: Outcome, other: Outcome): boolean {
  if (one === other || one.data === other.data) return true
  return (one.id === other.id && isSameTitle(one.title, other.title)) || one.replacedBy.includes(other.id)
}

const number = /^(?:(?:outcome|priority|theme|no)[ .]*)?(?:[a-z]{0,3}\d+(?:[.]\d+)*)[.:) -]*/iu

/** Ignores numbers in front, case and punctuation; a title may be cut short. */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) => plainWords(title.replace(number, '')))
  if (a === undefined || b === undefined) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return a === b || (short.split(' ').length > 1 && long.startsWith(`${short} `))
}

/** Whether two titles speak of the same thing at all: one may be the other in new words. */
export function sharesWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) => plainWords(title).split(' ').map(stem))
  return a?.some((word) => word.length >= shortestStem && b?.includes(word)) === true
}

const shortestStem = 4

/** “children” and “child” alike, roughly. */
function stem(word: string): string {
  return word.slice(0, 5).replace(/s$/, '')
}

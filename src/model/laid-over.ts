// Which editions are laid over one that goes on: an update, a refresh, a plan for three of the ten years. None of them took the place of the
// other, unless one says so. Where the files leave it open, it is a question.

import type { LooseDate } from '../readings/values.ts'
import { plainWords } from '../text/nearest.ts'
import { type Edition, isOnTheWay } from './edition.ts'
import { isSameId, listOf } from './ids.ts'
import type { Links } from './lines-of-editions.ts'

export interface LaidOver {
  /** The edition that goes on. */
  readonly base: Edition
  /** A file says so. Otherwise it may as well have taken the place of the other. */
  readonly isStated: boolean
}

/** That the edition with one of these ids was revised after a review on that day. */
export interface Revised {
  readonly ids: readonly string[]
  readonly on?: LooseDate | undefined
}

interface Known {
  readonly kin: ReadonlyMap<Edition, readonly Edition[]>
  readonly follows: Links
  readonly revised: readonly Revised[]
  /** Whether the files say, by a day or a period, that the first came before the second. */
  isEarlier(one: Edition, other: Edition): boolean
}

export function laidOver(editions: readonly Edition[], known: Known): ReadonlyMap<Edition, LaidOver> {
  const found = new Map<Edition, LaidOver>()
  const standing = editions.filter((edition) => !isOnTheWay(edition) && edition.corrects === undefined)
  for (const edition of standing.toSorted(byStart)) {
    const before = (known.kin.get(edition) ?? []).filter(
      (other) => !isOnTheWay(other) && !found.has(other) && known.isEarlier(other, edition),
    )
    for (const base of lastOf(before, known)) {
      const isOrdered = base.isSuperseded || names(edition, base, known) || names(base, edition, known)
      const isStated = isOrdered ? undefined : layOver(edition, base, known)
      if (isStated !== undefined) found.set(edition, { base, isStated })
    }
  }
  return found
}

/** Those that no other of them had taken the place of: what came before did not go on. */
function lastOf(before: readonly Edition[], known: Known): readonly Edition[] {
  const last: Edition[] = []
  for (const one of before.toSorted(byStart).reverse())
    if (!last.some((other) => known.isEarlier(one, other) || names(other, one, known))) last.push(one)
  return last
}

function byStart(one: Edition, other: Edition): number {
  const [a, b] = [startOf(one), startOf(other)]
  return a < b ? -1 : a > b ? 1 : 0
}

function startOf({ publishedOn, approvedOn, period }: Edition): string {
  return (publishedOn ?? approvedOn ?? period?.from)?.first ?? '9999'
}

/** Whether it says, itself or through others, that it took the place of the other. */
function names(edition: Edition, other: Edition, { follows }: Known): boolean {
  const seen = new Set([edition])
  for (const one of seen) for (const earlier of follows.get(one) ?? []) seen.add(earlier)
  return edition !== other && seen.has(other)
}

/** Whether a file says that it is laid over the other. Undefined where nothing points to it. */
function layOver(edition: Edition, base: Edition, { revised }: Known): boolean | undefined {
  const said = wordsOf(edition)
  if (isNamedIn(partOf(edition), base)) return true
  if (said.some((words) => over.test(words) && isNamedIn([words], base))) return true
  if (revised.some((one) => isOf(one, base, edition))) return undefined
  const isPointedAt = said.some((words) => over.test(words)) || endsWithin(edition, base) || isUpdateOf(edition, base)
  return isPointedAt ? false : undefined
}

/** What says in words that one document goes on beside another. */
const over =
  /\blaid over\b|\b(?:does|do|did|will) not (?:replace|supersede|revise|take the place)|\bwithout (?:replacing|superseding)\b|\bnot (?:to )?(?:replac|supersed)|\b(?:addendum|supplement)\b/i

const update = /\b(?:updates?|updated|refresh(?:ed)?|interim|addendum|supplement|annex|mid-?term|stock-?take)\b/i

/** What it is called. */
function titlesOf({ plan }: Edition): string[] {
  const { label } = plan.data as { label?: string }
  return [plan.title, label, plan.data.edition?.label].filter((words) => words !== undefined)
}

function wordsOf(edition: Edition): string[] {
  const { notes, edition: own } = edition.plan.data
  return [...titlesOf(edition), ...listOf(notes), ...listOf(own?.notes)]
}

function partOf({ plan }: Edition): string[] {
  const { part_of: above } = plan.data
  return [above?.title, above?.how].filter((words) => words !== undefined)
}

/** By its id, or by its title or its label in full. A title of one word may be part of another. */
function isNamedIn(texts: readonly string[], base: Edition): boolean {
  const names = titlesOf(base).map(plainWords)
  return texts.some((words) => {
    const said = plainWords(words)
    return (
      (base.id !== undefined && isSameId(words, base.id)) ||
      names.some((name) => said === name || (name.includes(' ') && ` ${said} `.includes(` ${name} `)))
    )
  })
}

/** A review of the edition that goes on, or of the plan it is one of, led to the one that came after it. */
function isOf({ ids, on }: Revised, base: Edition, { publishedOn }: Edition): boolean {
  const isMeant = ids.length === 0 ? base.of.kind === 'loip' : ids.includes(base.id ?? '')
  return (
    isMeant &&
    (on === undefined || base.publishedOn === undefined || on.last >= base.publishedOn.first) &&
    (on === undefined || publishedOn === undefined || on.first <= publishedOn.last)
  )
}

/** Its years end before those of the other. */
function endsWithin({ period }: Edition, base: Edition): boolean {
  return period !== undefined && base.period !== undefined && period.to.last < base.period.to.first
}

/**
 * It calls itself an update, and came out while the years of the other ran, which it does not go beyond. With the very years of the other
 * it is that plan in a new edition.
 */
function isUpdateOf(edition: Edition, { period }: Edition): boolean {
  const { publishedOn, period: own } = edition
  if (period === undefined || publishedOn === undefined) return false
  const isSame = own !== undefined && own.from?.first === period.from?.first && own.to.last === period.to.last
  return (
    !isSame &&
    publishedOn.last <= period.to.last &&
    (own === undefined || own.to.first <= period.to.last) &&
    titlesOf(edition).some((words) => update.test(words))
  )
}

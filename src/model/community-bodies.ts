// The community bodies of the participation files, and what was done to bring them in: section 4(3)(b) and (6).
import type { BodyConsideredData, BodyData, EffortData, ParticipationDocument } from '../schema/documents.gen.ts'
import type { Anchor } from '../source/position.ts'
import {
  backing,
  contradiction,
  type Day,
  type Declared,
  isStated,
  isStillToCome,
  onceItIsDone,
} from './attestation.ts'
import { declareEach, type Entry, namesOf, placeOf } from './declare-each.ts'
import { listOf } from './ids.ts'
import { dateOf, isYes } from './link-profile.ts'
import type { Partnership } from './partnership.ts'
import { isSaid, quote } from './stated.ts'

export interface Body<T> extends Entry {
  readonly data: T
}

/** Those considered by the day. */
export function bodiesConsidered(day: Day): Body<BodyConsideredData>[] {
  return day.partnership.participation
    .flatMap((document) => listOf(document.bodies_considered).map((data) => bodyOf(data, document)))
    .filter(({ data }) => !isStillToCome(dateOf(data.date), day))
}

export function communityBodies({ participation }: Partnership): Body<BodyData>[] {
  return participation.flatMap((document) => listOf(document.bodies).map((data) => bodyOf(data, document)))
}

function bodyOf<T extends BodyConsideredData | BodyData>(data: T, document: ParticipationDocument): Body<T> {
  const name = data.name ?? 'a body without a name'
  return { data, name, at: { of: data, key: 'name' }, backing: backing(data, document) }
}

/** Where a list of bodies stands, or would stand. */
export function listOfBodies({ participation }: Partnership, key: 'bodies' | 'bodies_considered'): Anchor {
  const document = participation.find((one) => one[key] !== undefined) ?? participation[0]
  return document ? { of: document, key } : { of: {} }
}

/** Those that were to be brought in. One for which an effort is recorded is among them, unless it is marked otherwise. */
export function isInvited({ data: { decision, efforts } }: Body<BodyConsideredData>): boolean {
  return decision === 'invite' || (decision === undefined && listOf(efforts).length > 0)
}

/** Likewise of steps. */
export function isWilling({ data: { wants_to_participate: wants, steps } }: Body<BodyData>): boolean {
  return isYes(wants) ?? listOf(steps).length > 0
}

export interface Deeds<T> {
  readonly bodies: readonly Body<T>[]
  readonly list: Anchor
  /** `effort` or `step`. */
  readonly word: string
  of(data: T): readonly EffortData[] | undefined
  readonly day: Day
  /** What is so where nothing was done, and where nobody stands behind what was. */
  nothingFor(names: string): string
  nobodyBehind(names: string): string
  /** Whether dates that cannot be are told here, or by another rule that looks at the same steps. */
  readonly tellsDates: boolean
}

const addStatement =
  'Add statement: to the entry, or one to the whole file, with claim, evidence, locator, owner and date.'

/** What was done for each body, as far as somebody stands behind it, or what is so instead. */
export function* deedsDeclared<T>(deeds: Deeds<T>): Iterable<Declared> {
  const { bodies, list, day, tellsDates } = deeds
  const without: Body<T>[] = []
  const shown: Body<T>[] = []
  for (const body of bodies) {
    const entries = listOf(deeds.of(body.data)).filter(
      (entry) => isSaid(whatOf(entry)) && !isStillToCome(dayOf(entry), day),
    )
    const contrary = entries.flatMap((entry) => contraryDate(entry, deeds.word, body, day))
    yield* tellsDates ? contrary : contrary.map((one): Declared => ({ ...one, verdict: 'not-checked' }))
    if (entries.length === 0) without.push(body)
    else if (contrary.length === 0) shown.push(body)
  }
  if (without.length > 0) {
    const says = deeds.nothingFor(namesOf(without))
    yield { at: placeOf(without, list), says, verdict: 'not-evidenced', lacks: 'content' }
  }
  yield* declareEach(shown, list, day, (names) => ({ says: deeds.nobodyBehind(names), fix: addStatement }))
}

function dayOf(entry: EffortData) {
  return typeof entry === 'string' ? undefined : dateOf(entry.date)
}

function whatOf(entry: EffortData): string {
  return typeof entry === 'string' ? entry : (entry.what ?? 'without words')
}

/** A day to come contradicts somebody who says that the thing was done. Where nobody does, it may only be planned. */
function contraryDate(
  entry: EffortData,
  word: string,
  { backing }: Entry,
  day: Day,
): Exclude<Declared, { declares: unknown }>[] {
  const contrary = contradiction(dayOf(entry), day)
  if (contrary === undefined || typeof entry === 'string') return []
  const says = `The ${word} ${quote(whatOf(entry))} ${contrary}.`
  const at = { of: entry, key: 'date' }
  if (!isStated(backing)) return [{ at, says, fix: onceItIsDone, verdict: 'not-evidenced' }]
  return [{ at, says, fix: 'Set the date right, if that is a slip.', verdict: 'not-met' }]
}

// The community bodies in the participation files, and the efforts made to involve them: section 4(3)(b) and (6).

import { type Evidence, type Fault, type Fix, shows } from '../../engine/rule.ts'
import { backing, isStated } from '../../model/attestation.ts'
import type { Context } from '../../model/context.ts'
import { dateOf, isYes } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import type { Partnership } from '../../model/partnership.ts'
import { describeDate } from '../../readings/date.ts'
import { isDenial } from '../../readings/denial.ts'
import { hasDescription } from '../../readings/placeholder.ts'
import { quote } from '../../readings/stated.ts'
import type { BodyConsideredData, BodyData, EffortData, ParticipationDocument } from '../../schema/documents.gen.ts'
import type { Anchor } from '../../source/position.ts'
import { indent } from '../../text/indent.ts'
import { joinAtMost } from '../../text/join.ts'
import {
  contradiction,
  ifItWasNotDone,
  ifTheDayIsASlip,
  isStillToCome,
  onceItIsDone,
  type StatementFinding,
} from '../statements/declare.ts'
import { declareEach, placeOfEntries, quotedNames, type StatedEntry } from '../statements/declare-each.ts'
import { sayWhoStandsBehindIt, statementToWrite } from '../statements/to-write.ts'

interface CommunityBody<T extends object> extends StatedEntry {
  readonly data: T
}

/** The bodies considered by the day of the check. */
export function bodiesConsidered(context: Context): CommunityBody<BodyConsideredData>[] {
  return context.partnership.participation
    .flatMap((document) => listOf(document.bodies_considered).map((data) => bodyOf(data, document)))
    .filter(({ data }) => !isStillToCome(dateOf(data.date), context))
}

export function communityBodies({ participation }: Partnership): CommunityBody<BodyData>[] {
  return participation.flatMap((document) => listOf(document.bodies).map((data) => bodyOf(data, document)))
}

function bodyOf<T extends BodyConsideredData | BodyData>(data: T, document: ParticipationDocument): CommunityBody<T> {
  const name = data.name ?? 'a body without a name'
  return { data, name, at: { of: data, key: 'name' }, backing: backing(data, document) }
}

/** The place of a list of bodies, or the place where it is missing. */
export function listOfBodies({ participation }: Partnership, key: ListOfBodies): Anchor {
  const document = participation.find((one) => one[key] !== undefined) ?? participation[0]
  return document ? { of: document, key } : { of: {} }
}

/** Whether the decision is to invite the body, in whatever words that begin so. */
function isInvited({ decision }: BodyConsideredData): boolean {
  return hasDescription(decision) && /^\W*(?:to )?(?:be )?invited?\b/i.test(decision)
}

/**
 * Whether the body is likely to be able to contribute: as the file says, and where it does not, an invitation or a recorded effort is a
 * yes. Any other decision leaves it open.
 */
export function isLikelyToContribute({ data }: { readonly data: BodyConsideredData }): boolean | undefined {
  return isYes(data.likely_to_contribute) ?? (isInvited(data) || listOf(data.efforts).length > 0 ? true : undefined)
}

/** Bodies that want to take part. Where the file does not say, a recorded step counts as a yes. */
export function isWilling({ data: { wants_to_participate: wants, steps } }: CommunityBody<BodyData>): boolean {
  return isYes(wants) ?? listOf(steps).length > 0
}

/** The first of them, which a fix is written for. */
export function intoFirst([first]: readonly { readonly data: object }[]): Pick<Fault, 'into'> {
  return first ? { into: first.data } : {}
}

/** What was done for a body, as a list of this name. */
export function doneToWrite(list: string): string {
  return `${list}:\n  - what: <what was done>\n    date: <day>`
}

export const sayWhatWasDone = 'Say what was done so that the body can take part as far as it wishes, and when.'

const sayWhoWants = 'Say which bodies want to take part, and what was done so that they can.'

export const wishToWrite = `wants_to_participate: <yes or no>\n${doneToWrite('steps')}`

type ListOfBodies = 'bodies' | 'bodies_considered'

/** An entry of a list of bodies, with these fields. */
export function bodyToWrite(list: ListOfBodies, fields: string): string {
  return `${list}:\n  - name: <name of the community body>\n${indent(fields, 4)}`
}

/** An entry for the participation file, or the file with it where there is none. */
export function listToWrite(
  { participation }: Partnership,
  list: ListOfBodies,
  { says, write }: Required<Fix>,
): Pick<Fault, 'fix' | 'into'> {
  const document = participation.find((one) => one[list] !== undefined) ?? participation[0]
  const entry = bodyToWrite(list, write)
  return document
    ? { fix: { says, write: entry }, into: document }
    : { fix: { says, write: `kind: participation\n${entry}` } }
}

interface Efforts<T extends object> {
  readonly bodies: readonly CommunityBody<T>[]
  readonly list: Anchor
  readonly word: 'effort' | 'step'
  /** What to do where a body has none. */
  readonly howToSay: string
  of(data: T): readonly EffortData[] | undefined
  readonly context: Context
  /** The sentence for bodies with no effort, and the one for bodies whose efforts have no statement. */
  nothingFor(names: string): string
  missingStatement(names: string): string
  readonly since?: string | undefined
}

/**
 * The statements behind the efforts for each body; one question for the bodies without efforts, and one for those
 * without a statement. The efforts themselves are quoted, for people to judge.
 */
export function* effortsShown<T extends object>(efforts: Efforts<T>): Iterable<StatementFinding | Evidence> {
  const { bodies, list, context } = efforts
  const without: CommunityBody<T>[] = []
  const shown: CommunityBody<T>[] = []
  const places: Anchor[] = []
  const denied: { readonly at: Anchor; readonly words: string }[] = []
  for (const body of bodies) {
    const all = efforts.of(body.data) ?? []
    const entries = listOf(all).filter(
      (entry) => hasDescription(effortWords(entry)) && !isStillToCome(effortDate(entry), context),
    )
    const contrary = entries.flatMap((entry) => contraryDate(entry, efforts.word, body, context))
    yield* contrary
    if (entries.length === 0) without.push(body)
    else if (contrary.length === 0) shown.push(body)
    for (const entry of contrary.length === 0 ? entries : []) {
      const place = { at: placeOfEffort(entry, all), words: effortWords(entry) ?? '' }
      if (isDenial(place.words)) denied.push(place)
      else places.push(place.at)
    }
  }
  if (places.length > 0) yield shows(...places)
  yield* statedBefore(shown, efforts)
  const [firstDenied] = denied
  if (firstDenied !== undefined) {
    const says = `${joinAtMost(denied.map(({ words }) => quote(words)))} ${denied.length === 1 ? 'says' : 'say'} that something was not done, and whether it counts among the ${efforts.word}s is for people.`
    yield { at: firstDenied.at, says, fix: ifItWasNotDone, verdict: 'for-people' }
  }
  if (without.length > 0) {
    const says = efforts.nothingFor(quotedNames(without))
    const fix = { says: efforts.howToSay, write: doneToWrite(`${efforts.word}s`) }
    yield {
      at: placeOfEntries(without, list),
      ...intoFirst(without),
      says,
      fix,
      verdict: 'not-shown',
      lacks: 'content',
    }
  }
  const missing = (names: string) => ({ says: efforts.missingStatement(names), fix: sayWhoStandsBehindIt })
  const after = shown.filter((body) => !isStatedBefore(body, efforts))
  if (after.length > 0) yield* declareEach(after, list, context, missing, efforts.since)
}

/** A statement from before everything that was done for the body is of something else. */
function isStatedBefore<T extends object>({ backing, data }: CommunityBody<T>, { of }: Efforts<T>): boolean {
  if (!isStated(backing)) return false
  const days = listOf(of(data) ?? []).map(effortDate)
  return days.length > 0 && days.every((day) => day !== undefined && day.first > backing.date.last)
}

function* statedBefore<T extends object>(shown: readonly CommunityBody<T>[], efforts: Efforts<T>): Iterable<Fault> {
  const before = shown.filter((body) => isStatedBefore(body, efforts))
  const [first] = before
  if (first === undefined || !isStated(first.backing)) return
  const { claim, date } = first.backing
  yield {
    at: placeOfEntries(before, efforts.list),
    says: `The statement ${quote(claim)} is of ${describeDate(date)}, before the ${efforts.word}s for ${quotedNames(before)}, so whether it speaks of them is for people.`,
    fix: sayWhoStandsBehindIt,
    verdict: 'for-people',
  }
}

function effortDate(entry: EffortData) {
  return typeof entry === 'string' ? undefined : dateOf(entry.date)
}

function effortWords(entry: EffortData): string | undefined {
  return typeof entry === 'string' ? entry : entry.what
}

function placeOfEffort(entry: EffortData, all: readonly EffortData[]): Anchor {
  return typeof entry === 'string' ? { of: all, key: all.indexOf(entry) } : { of: entry, key: 'what' }
}

/**
 * A future date contradicts a statement that the thing was done. Without a statement it may only be planned, so it is
 * a question.
 */
function contraryDate(entry: EffortData, word: string, { backing }: StatedEntry, context: Context): Fault[] {
  const contrary = contradiction(effortDate(entry), context)
  if (contrary === undefined || typeof entry === 'string') return []
  const says = `The ${word} ${quote(effortWords(entry) ?? '')} ${contrary}.`
  const at = { of: entry, key: 'date' }
  if (!isStated(backing)) return [{ at, says, fix: onceItIsDone, verdict: 'not-shown' }]
  return [{ at, says, fix: ifTheDayIsASlip, verdict: 'missing' }]
}

/**
 * The steps for each willing body. Sections 4(3)(b) and 4(6)(c) both use this, so duplicates are removed by their
 * equal words.
 */
export function* stepsShown(
  partnership: Partnership,
  context: Context,
  since?: string,
): Iterable<StatementFinding | Evidence> {
  const list = listOfBodies(partnership, 'bodies')
  const all = communityBodies(partnership)
  const bodies = all.filter(isWilling)
  if (bodies.length > 0) {
    yield* effortsShown({
      bodies,
      list,
      word: 'step',
      howToSay: sayWhatWasDone,
      of: ({ steps }) => steps,
      context,
      nothingFor: (names) => `Nothing here shows what was done to enable ${names} to take part.`,
      missingStatement: (names) => `Nobody is named here who stands behind the steps taken for ${names}.`,
      since,
    })
  } else if (all.length > 0 && all.every(({ data }) => isYes(data.wants_to_participate) === false)) {
    const says = 'None of the community bodies listed wants to take part, so no step to enable one is shown.'
    const fix = {
      says: 'If that is so, leave it. Otherwise say which of them want to take part, and which steps were taken to enable it.',
    }
    yield { at: list, says, fix, verdict: 'for-people' }
  } else {
    const says = 'Nothing here shows which community bodies want to take part, and what was done to enable them.'
    const [first] = all
    // The first has an entry, in which it is not said.
    const toWrite = first
      ? { fix: { says: sayWhoWants, write: wishToWrite }, into: first.data }
      : listToWrite(partnership, 'bodies', { says: sayWhoWants, write: wishToWrite })
    yield { at: list, ...toWrite, says, verdict: 'not-shown', lacks: 'document' }
  }
}

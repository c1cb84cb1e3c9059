// What a plan says about needs: each need, its evidence, and the communities with poorer outcomes.

import { type Evidence, type Fault, type NotCalledFor, shows, type Unknown, unknown } from '../../engine/rule.ts'
import { recordName } from '../../model/absence.ts'
import { dateOf } from '../../model/field.ts'
import { listOf } from '../../model/ids.ts'
import type { Plan } from '../../model/partnership.ts'
import { isAddress } from '../../readings/address.ts'
import { readDate } from '../../readings/date.ts'
import { findDataDate } from '../../readings/date-inside.ts'
import { hasDescription, isNamed, isPointer } from '../../readings/placeholder.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { EvidencePartsData, NeedData, NeedsData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'
import { joinAtMost } from '../../text/join.ts'
import { memoByObject } from '../../text/memo-by-object.ts'
import { describes, isOnlyAnAddress, isParticularBesidesWork } from './own-words.ts'
import { settled } from './settled.ts'

/** A piece of evidence: a title, or its parts. */
type NeedEvidence = string | EvidencePartsData

/** For rules on what is said of needs: of a plan without any, section 6(2)(d) asks. */
export function settledWithNeeds(plan: Plan): true | NotCalledFor | Unknown {
  const isSettled = settled(plan)
  if (isSettled !== true || plan.data.needs !== undefined) return isSettled
  return unknown({
    says: `${recordName(plan)} does not describe needs. Add them.`,
    write: 'needs:\n  summary: <what people need>',
  })
}

/** The needs that the plan lists one by one. */
export function needsIn({ data }: Plan): readonly NeedData[] {
  return typeof data.needs === 'object' ? listOf(data.needs.items) : []
}

/** The ids of the needs and communities that the plan lists. One list for a plan: each of its outcomes may name needs. */
export const needIds = memoByObject((plan: Plan): readonly string[] =>
  [...needsIn(plan), ...listOf(plan.data.poorer_communities)].flatMap(idOf),
)

function idOf({ id }: { readonly id?: string }): string[] {
  return isNamed(id) ? [id] : []
}

/** The words of the plan that describe needs: a summary of its own, of each need, or of a community with poorer outcomes. */
export function needsDescribed({ data }: Plan): Evidence[] {
  const ofCommunities = listOf(data.poorer_communities).filter(({ summary }) => isParticularBesidesWork(summary))
  return [
    ...wordsOnNeeds(data.needs, at(data, 'needs'), isParticularBesidesWork),
    ...ofCommunities.map((need) => at(need, 'summary')),
  ].map((place) => shows(place))
}

/** Whether there is a word on needs at all, be it a placeholder or the name of another place. */
export function saysAnythingOfNeeds({ data }: Plan): boolean {
  const { needs } = data
  if (typeof needs !== 'object') return needs !== undefined
  return Object.entries(needs).some(
    ([key, value]) => key !== 'notes' && (typeof value === 'string' || listOf(value).length > 0),
  )
}

/** What a plan says of needs and does not describe them with, quoted for people. */
export function needsInDoubt(plan: Plan): Fault {
  const { data } = plan
  const { needs } = data
  const record = recordName(plan)
  const said = wordsOfNeeds(needs)
  const [first] = said
  const place = first?.key === undefined || typeof needs !== 'object' ? at(data, 'needs') : first.at
  const forPeople = (says: string, at = place): Fault => ({ at, into: plan.data, says, verdict: 'for-people' })
  if (first !== undefined) {
    const words = joinAtMost([...new Set(said.map((one) => quote(one.words)))])
    if (said.every((one) => isOnlyAnAddress(one.words)))
      return forPeople(`${record} gives an address for needs, and does not itself describe them.`)
    if (said.every((one) => isPointer(one.words)))
      return forPeople(`The description of needs is named, and not copied here: ${words}.`)
    if (said.every((one) => !hasDescription(one.words)))
      return forPeople(`The description of needs is left open here: ${words}.`)
    return forPeople(
      `${record} says of needs only ${words}, which names no place, group, figure or event in a sentence.`,
    )
  }
  if (typeof needs === 'object' && needs.section !== undefined)
    return forPeople(
      `The description of needs is named, and not copied here: section ${quote(needs.section)}.`,
      at(needs, 'section'),
    )
  if (typeof needs !== 'object') return forPeople(`${record} names needs, and does not itself describe them.`)
  if (listOf(needs.evidence).some(namesSource))
    return forPeople(`${record} names evidence of needs, and does not itself describe the needs.`)
  return listOf(needs.groups_with_poorer_outcomes).some(hasDescription)
    ? forPeople(`${record} names groups with poorer outcomes, and does not itself describe the needs.`)
    : forPeople('The description of needs is left open here.')
}

function wordsOfNeeds(
  needs: NeedsData | undefined,
): { readonly at: Anchor; readonly key?: string; readonly words: string }[] {
  if (needs === undefined) return []
  if (typeof needs === 'string') return [{ at: { of: {} }, words: needs }]
  return [
    ...(needs.summary === undefined ? [] : [{ at: at(needs, 'summary'), key: 'summary', words: needs.summary }]),
    ...listOf(needs.items).flatMap((need) =>
      need.summary === undefined ? [] : [{ at: at(need, 'summary'), key: 'summary', words: need.summary }],
    ),
  ]
}

/** The places of such words in a field of needs. `place`: where the field stands. */
export function wordsOnNeeds(
  needs: NeedsData | undefined,
  place: Anchor,
  isEnough: (words: string | undefined) => boolean = describes,
): Anchor[] {
  if (needs === undefined) return []
  if (typeof needs === 'string') return isEnough(needs) ? [place] : []
  return [
    ...(isEnough(needs.summary) ? [at(needs, 'summary')] : []),
    ...listOf(needs.items).flatMap((need) => (isEnough(need.summary) ? [at(need, 'summary')] : [])),
  ]
}

/** All evidence for needs in the plan, from every part that can hold some. */
export function evidenceIn(plan: Plan): NeedEvidence[] {
  return evidenceLists(plan).flatMap(listOf)
}

function evidenceLists(plan: Plan): (readonly NeedEvidence[])[] {
  const { needs, inequality, poorer_communities } = plan.data
  const holders = [
    typeof needs === 'object' ? needs : undefined,
    ...needsIn(plan),
    ...listOf(poorer_communities),
    inequality,
  ]
  return holders.flatMap((holder) => (holder?.evidence === undefined ? [] : [holder.evidence]))
}

/** Where the source of a need stands, and both the source and the year of a piece of evidence. */
export function placesOfSources(plan: Plan): Anchor[] {
  const ofNeeds = needsIn(plan).filter(({ source }) => hasDescription(source))
  const ofEvidence = evidenceLists(plan).flatMap((list) =>
    list.flatMap((piece, key) => {
      if (piece === undefined || !namesSource(piece) || !namesYear(piece)) return []
      return typeof piece === 'string' ? [{ of: list, key }] : placesInParts(piece)
    }),
  )
  return [...ofNeeds.map((need) => at(need, 'source')), ...ofEvidence]
}

function placesInParts(piece: EvidencePartsData): Anchor[] {
  const { source, title, url, year: yearWords, date } = piece
  const days = [
    ...(yearWords !== undefined && (findDataDate(yearWords) ?? readDate(yearWords)).value ? [at(piece, 'year')] : []),
    ...(dateOf(date) === undefined ? [] : [at(piece, 'date')]),
  ]
  const names = (['title', 'source', 'indicator'] as const).filter((key) => year.test(piece[key] ?? ''))
  if (days.length === 0 && names.length === 0) return []
  return [
    ...(hasDescription(source) ? [at(piece, 'source')] : []),
    ...(hasDescription(title) ? [at(piece, 'title')] : []),
    ...(isAddress(url) ? [at(piece, 'url')] : []),
    ...days,
    ...names.filter((key) => key === 'indicator').map((key) => at(piece, key)),
  ]
}

export function namesSource(evidence: NeedEvidence): boolean {
  if (typeof evidence === 'string') return hasDescription(evidence)
  return [evidence.source, evidence.title].some(hasDescription) || isAddress(evidence.url)
}

/** Whether it says what the evidence is. */
export function isNamedEvidence(evidence: NeedEvidence): boolean {
  return typeof evidence === 'string' ? hasDescription(evidence) : nameOfEvidence(evidence) !== undefined
}

/** Where it says what it is: its title, else what it counts, else its source. */
export function nameOfEvidence(evidence: EvidencePartsData): Anchor | undefined {
  const key = (['title', 'indicator', 'source'] as const).find((one) => hasDescription(evidence[one]))
  if (key !== undefined) return at(evidence, key)
  return isAddress(evidence.url) ? at(evidence, 'url') : undefined
}

/** A year in the title counts too: `Area Profile 2024`. */
export function namesYear(evidence: NeedEvidence): boolean {
  if (typeof evidence === 'string') return year.test(evidence)
  if (hasDescription(evidence.year) || hasDescription(evidence.date)) return true
  return [evidence.title, evidence.source, evidence.indicator].some((words) => words !== undefined && year.test(words))
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** A value with its indicator, year and source. */
export function isFigure(evidence: NeedEvidence): evidence is EvidencePartsData {
  return (
    typeof evidence === 'object' &&
    hasDescription(evidence.indicator) &&
    hasContent(evidence.value) &&
    !isPointer(evidence.value) &&
    namesYear(evidence) &&
    namesSource(evidence)
  )
}

export function isFromParticipation({ source }: { readonly source?: string }): boolean {
  return source !== undefined && /particip/i.test(source)
}

export function evidenceName(evidence: NeedEvidence): string {
  const words =
    typeof evidence === 'string' ? evidence : (evidence.title ?? evidence.indicator ?? evidence.source ?? evidence.url)
  return words === undefined ? 'a piece of evidence' : quote(words)
}

/** Its id, or its summary where it has no id. */
export function needName({ id, summary }: NeedData): string {
  return id ?? quote(summary ?? 'a need without a summary')
}

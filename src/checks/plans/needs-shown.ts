// What a plan says about needs: each need, its evidence, and the communities with poorer outcomes.

import { type Evidence, shows } from '../../engine/rule.ts'
import { listOf } from '../../model/ids.ts'
import type { Plan } from '../../model/partnership.ts'
import { isAddress } from '../../readings/address.ts'
import { hasDescription, isPointer } from '../../readings/placeholder.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { EvidencePartsData, NeedData, NeedsData } from '../../schema/documents.gen.ts'
import { type Anchor, at } from '../../source/position.ts'

/** A piece of evidence: a title, or its parts. */
type NeedEvidence = string | EvidencePartsData

/** The needs that the plan lists one by one. */
export function needsIn({ data }: Plan): readonly NeedData[] {
  return typeof data.needs === 'object' ? listOf(data.needs.items) : []
}

/** The words of the plan that describe needs: a summary of its own, or of each need. */
export function needsDescribed({ data }: Plan): Evidence[] {
  return wordsOnNeeds(data.needs, at(data, 'needs')).map((place) => shows(place))
}

/** The places of such words in a field of needs. `place`: where the field stands. */
export function wordsOnNeeds(needs: NeedsData | undefined, place: Anchor): Anchor[] {
  const isOwn = (words: string | undefined) => hasDescription(words) && !isPointer(words) && !isOnlyAnAddress(words)
  if (needs === undefined) return []
  if (typeof needs === 'string') return isOwn(needs) ? [place] : []
  return [
    ...(isOwn(needs.summary) ? [at(needs, 'summary')] : []),
    ...listOf(needs.items).flatMap((need) => (isOwn(need.summary) ? [at(need, 'summary')] : [])),
  ]
}

const onlyAnAddress = /^\W*(?:(?:see|read|at|link)\b[^.:]*:?\s*)?(?:https?:\/\/|www\.)\S+\W*$/i

export function isOnlyAnAddress(words: string): boolean {
  return onlyAnAddress.test(words)
}

/** All evidence for needs in the plan, from every part that can hold some. */
export function evidenceIn(plan: Plan): NeedEvidence[] {
  const { needs, inequality, poorer_communities } = plan.data
  const holders = [
    typeof needs === 'object' ? needs : undefined,
    ...needsIn(plan),
    ...listOf(poorer_communities),
    inequality,
  ]
  return holders.flatMap((holder) => listOf(holder?.evidence))
}

export function namesSource(evidence: NeedEvidence): boolean {
  if (typeof evidence === 'string') return hasDescription(evidence)
  return [evidence.source, evidence.title].some(hasDescription) || isAddress(evidence.url)
}

/** A year in the title counts too: `Area Profile 2024`. */
export function namesYear(evidence: NeedEvidence): boolean {
  if (typeof evidence === 'string') return year.test(evidence)
  if (hasContent(evidence.year) || hasContent(evidence.date)) return true
  return [evidence.title, evidence.source, evidence.indicator].some((words) => words !== undefined && year.test(words))
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** A value with its indicator, year and source. */
export function isFigure(evidence: NeedEvidence): boolean {
  return (
    typeof evidence === 'object' &&
    hasContent(evidence.indicator) &&
    hasContent(evidence.value) &&
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

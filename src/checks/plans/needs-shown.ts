// What a plan shows of the needs it speaks of: each need, the evidence, and the communities whose outcomes are poorer.

import { listOf } from '../../model/ids.ts'
import type { Plan } from '../../model/partnership.ts'
import { hasContent, quote } from '../../readings/stated.ts'
import type { EvidencePartsData, NeedData } from '../../schema/documents.gen.ts'

/** A piece of evidence, by its title only or in parts. */
export type NeedEvidence = string | EvidencePartsData

/** The needs that the plan lists one by one. */
export function needsIn({ data }: Plan): readonly NeedData[] {
  return typeof data.needs === 'object' ? listOf(data.needs.items) : []
}

/** All evidence that the plan itself gives for needs, whichever part of it names the evidence. */
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
  if (typeof evidence === 'string') return true
  return [evidence.source, evidence.url, evidence.title].some(hasContent)
}

/** A year in the title counts: `Area Profile 2024`. */
export function namesYear(evidence: NeedEvidence): boolean {
  if (typeof evidence === 'string') return year.test(evidence)
  if (hasContent(evidence.year) || hasContent(evidence.date)) return true
  return [evidence.title, evidence.source, evidence.indicator].some((words) => words !== undefined && year.test(words))
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** A figure with what it counts, its year, and where it is from. */
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

/** Its id, and its words where it has none. */
export function needName({ id, summary }: NeedData): string {
  return id ?? quote(summary ?? 'a need without a summary')
}

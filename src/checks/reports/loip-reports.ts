// The reports on the LOIP that stand on the day of the check, and what they say of how far community bodies took part.

import type { Fault } from '../../engine/rule.ts'
import type { Context } from '../../model/context.ts'
import { isLater } from '../../model/editions.ts'
import { listOf } from '../../model/ids.ts'
import type { ProgressReport } from '../../model/partnership.ts'
import { hasContent, hasDescription } from '../../readings/placeholder.ts'
import { type Anchor, at } from '../../source/position.ts'
import type { InWords } from '../statements/in-words.ts'
import { isUnderTheAct } from './under-the-act.ts'

/** The earliest year first. Without drafts, and without those on years from before the Act. */
export function loipReports({ partnership, asOf }: Context): ProgressReport[] {
  return partnership.reports.filter(
    (report) => report.coversLoip && isUnderTheAct(report) && !isLater(report, asOf) && !isInPreparation(report),
  )
}

export function isInPreparation({ status }: ProgressReport): boolean {
  return status === 'draft' || status === 'consultation'
}

/** Whether the report says anything of how far community bodies took part. */
export function givesExtent({ data }: ProgressReport): boolean {
  const extent = data.participation?.extent ?? data.participation?.summary
  return extent !== undefined && (typeof extent !== 'string' || hasContent(extent))
}

/** In which work community bodies took part: `functions:`, and the prose. */
export function extentIn({ data }: ProgressReport): { readonly functions: InWords[]; readonly prose: InWords[] } {
  const { participation } = data
  const extent = participation?.extent
  if (participation === undefined) return { functions: [], prose: [] }
  const real = (place: Anchor, all: readonly string[]): InWords[] =>
    all.filter(hasDescription).map((words) => ({ at: place, words }))
  if (extent === undefined)
    return { functions: [], prose: real(at(participation, 'summary'), listOf(participation.summary)) }
  if (typeof extent === 'string') return { functions: [], prose: real(at(participation, 'extent'), [extent]) }
  return {
    functions: real(at(extent, 'functions'), listOf(extent.functions)),
    prose: real(at(extent, 'summary'), listOf(extent.summary)),
  }
}

/** To name in which work community bodies took part. Where the extent is one text, that text becomes its summary. */
export function functionsToWrite({ data }: ProgressReport, says: string, blank: string): Pick<Fault, 'fix' | 'into'> {
  const isText = typeof data.participation?.extent === 'string'
  const lines = [...(isText ? ['summary: <the text that stands here now>'] : []), `functions: [${blank}]`]
  return {
    fix: { says, write: ['participation:', '  extent:', ...lines.map((line) => `    ${line}`)].join('\n') },
    into: data,
  }
}

/** Whether a sentence speaks of it and does not deny it. */
export function affirms(words: string, spokenOf: RegExp): boolean {
  return words.split(/[.;]/).some((part) => spokenOf.test(part) && !/\b(?:no|not|never|none|nor|without)\b/i.test(part))
}

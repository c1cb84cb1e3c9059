// The reports on the LOIP that stand on the day of the check, and what they say of how far community bodies took part.

import type { Context } from '../../model/context.ts'
import { isLater } from '../../model/editions.ts'
import { idsAt } from '../../model/ids.ts'
import type { ProgressReport } from '../../model/partnership.ts'
import { hasContent, hasDescription } from '../../readings/placeholder.ts'
import { at } from '../../source/position.ts'
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
  const extent = data.participation?.extent
  return extent !== undefined && (typeof extent !== 'string' || hasContent(extent))
}

/** In which work community bodies took part: `functions:`, and the prose. */
export function extentIn({ data }: ProgressReport): { readonly functions: InWords[]; readonly prose: InWords[] } {
  const { participation } = data
  const extent = participation?.extent
  if (participation === undefined || extent === undefined) return { functions: [], prose: [] }
  const functions = typeof extent === 'string' ? [] : idsAt(extent, 'functions')
  const prose =
    typeof extent === 'string' ? [{ at: at(participation, 'extent'), words: extent }] : idsAt(extent, 'summary')
  const real = (all: readonly InWords[]) => all.filter(({ words }) => hasDescription(words))
  return { functions: real(functions), prose: real(prose) }
}

/** Whether a sentence speaks of it and does not deny it. */
export function affirms(words: string, spokenOf: RegExp): boolean {
  return words.split(/[.;]/).some((part) => spokenOf.test(part) && !/\b(?:no|not|never|none|nor|without)\b/i.test(part))
}

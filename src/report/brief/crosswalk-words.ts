// The links to national outcomes and the judgements, in words.
import { joinOr } from '../../text/join.ts'
import { inThousands } from '../../text/thousands.ts'
import { countOf } from '../words/words.ts'
import type { CompactCrosswalk, CompactRow } from './crosswalk.ts'

export const noOutcome = 'There is no local outcome in these files.'

/** How many local outcomes are linked to one that is in force. */
export function linkedSentence({ all, linked, set }: CompactCrosswalk): string {
  if (all === 0) return noOutcome
  if (set === undefined) return 'No national outcomes were in force on this day.'
  const [, year] = /^National Outcomes, (\d{4})$/.exec(set) ?? []
  const which = year === undefined ? `a national outcome in force (${set})` : `a national outcome of ${year}`
  return `${inThousands(linked)} of ${countOf(all, 'local outcome')} ${linked === 1 || all === 1 ? 'is' : 'are'} linked to ${which}.`
}

export function unlinkedSentence({ unlinked, set, all }: CompactCrosswalk): string | undefined {
  if (set === undefined || all === 0) return undefined
  if (unlinked.length === 0) return 'Every national outcome is linked from a local outcome here.'
  return `No local outcome links to ${joinOr(unlinked)}. None has to.`
}

/** The national outcomes in force, or why there is none. */
export function nationalWords({ national, standing, nearest }: CompactRow): string {
  if (national.length > 0) return national.join(', ')
  if (standing === 'none shown') return '□ none shown'
  const now = nearest.length === 0 ? '' : `; ${joinOr(nearest)}?`
  return `${standing}${now}`
}

/** The latest judgement, with its year where that is not the one in the heading. */
export function judgementWords(
  { judgement, year, hasReport, inPreparation }: CompactRow,
  latestReport: string | undefined,
): string {
  if (judgement === undefined && inPreparation) return 'in preparation'
  if (judgement === undefined) return hasReport ? 'not assessed' : 'no report'
  return year === undefined || year === latestReport ? judgement : `${judgement} (${year})`
}

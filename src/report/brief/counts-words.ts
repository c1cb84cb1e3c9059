// The counts at the head of a report, and what is said where nothing is asked for.
import type { RunResult } from '../../result/run-result.ts'
import { asideInWords, countsOf, type LevelCount } from './counts.ts'
import { dutiesStand } from './standing.ts'

/** Levels of which something was found, the loudest first. */
export function countsTold(run: RunResult): LevelCount[] {
  return countsOf(run).filter(({ count }) => count > 0)
}

/** The end of the line of a count. */
export function countMeans(of: LevelCount): string {
  const aside = asideInWords(of)
  return aside === '' ? of.means : `${of.means}; ${aside}`
}

/** Above the counts, where nothing is asked for. */
export function nothingAsked(run: RunResult): string | undefined {
  if (run.ending.code === 3 || dutiesStand(run).all === 0) return undefined
  const asks = countsTold(run).some(({ level }) => level === 'error' || level === 'gap' || level === 'question')
  return asks ? undefined : 'Nothing that the law asks for is missing from what these files can show.'
}

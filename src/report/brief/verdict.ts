// The last line of a report, and all there is of a quiet one.
import { levels, type RunResult } from '../../result/run-result.ts'
import { countInWords, countsOf } from './counts.ts'
import { dutiesCounted, standingSentence } from './standing.ts'

/** `2 gaps, 10 questions. Exit 1.` */
export function verdictLine(run: RunResult): string {
  return `${foundInWords(run)} Exit ${run.ending.code}.`
}

/**
 * The same where nothing else is told of the run, as in --quiet and in the log of a service: how the duties stand, so that no gap is not
 * taken for the end of the matter, and why a check is incomplete.
 */
export function verdictInFull(run: RunResult): string {
  const { code, reason } = run.ending
  const end = code === 3 ? `Exit 3: ${reason}` : `Exit ${code}.`
  const standing = dutiesCounted(run).length === 0 ? '' : ` ${standingSentence(run)}`
  return `${foundInWords(run)}${standing} ${end}`
}

function foundInWords(run: RunResult): string {
  const { ending, rules, files } = run
  const isIncomplete = ending.code === 3
  const counts = countsOf(run).filter(({ level, count }) => isTold(level, count, run))
  if (isIncomplete && (files.length === 0 || rules.run === 0)) {
    const errors = counts.filter(({ level, count }) => level === 'error' && count > 0).map(countInWords)
    return `${errors.map((text) => `${text}. `).join('')}Nothing was checked.`
  }
  const law = dutiesCounted(run).length === 0 ? ' No duty of the law was looked at.' : ''
  return `${isIncomplete ? 'The check is incomplete: ' : ''}${counts.map(countInWords).join(', ')}.${law}`
}

/** Gaps and questions always, errors where there are some, and what stopped the run: with --fail-on advice, advice. */
function isTold(level: (typeof levels)[number], count: number, { ending: { failOn } }: RunResult): boolean {
  if (level === 'gap' || level === 'question') return true
  if (level === 'error') return count > 0
  return failOn !== 'never' && levels.indexOf(level) <= levels.indexOf(failOn)
}
